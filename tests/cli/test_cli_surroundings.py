"""The command line where nobody answers, where there is no home folder, and for who is new."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_script import Script

from readerapp.cli import run
from readerapp.storage.file.connection import FILE_NAME


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with nothing in it, which nothing may take away."""
    profile = tmp_path_factory.mktemp("filled")
    assert run(["--profile", str(profile), "list"]) == 0
    return profile


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX closes it")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("erase everything", "Say --yes to erase everything without being asked."),
        ("bin empty", "Nothing was deleted. Say --yes to delete everything in the bin for good."),
        ("import - --name news.md", ""),
    ],
)
def test_a_closed_input_answers_no_question(filled: Path, words: str, told: str) -> None:
    command = f'"{sys.executable}" -m readerapp --profile "{filled}" {words} <&-'
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=False, timeout=300)
    said = done.stderr.decode()
    assert done.returncode in (1, 2)
    assert told in said
    assert "Traceback" not in said
    assert (filled / FILE_NAME).exists()
    assert not (filled / "log" / "reports").exists()


NOBODY = """
import pwd, sys
def unknown(number):
    raise KeyError(number)
pwd.getpwuid = unknown  # as where a container is given the number of a user that is in no list
from readerapp.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="folders are told otherwise")
@pytest.mark.parametrize("words", ["list", "check", "desktop install", "screenshot x.png"])
def test_who_has_no_home_folder_is_told_what_to_do(tmp_path: Path, words: str) -> None:
    without = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    without.pop("HOME", None)
    done = subprocess.run(
        [sys.executable, "-c", NOBODY, *words.split()],
        cwd=tmp_path, env=without, capture_output=True, check=False, timeout=300,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().splitlines()[-1] == (
        "This account has no home folder. Set HOME, or name a folder for the library: --profile DIR"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_backup_that_is_not_there_is_one_sentence(fresh: Script, tmp_path: Path) -> None:
    gone = tmp_path / "gone.sqlite3"
    fresh("restore", gone, status=1)
    assert fresh.errors == f"{gone} does not exist. (No such file or directory)\n"


def test_the_help_tells_a_stranger_how_to_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run(["--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "Without a command the window opens" in said
    assert "readerapp help COMMAND" in said
    assert "Exit status: 0 done;" in said
