"""The command line where nobody answers, where there is no home folder, and for who is new."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli_script import Script

from readerapp.cli import run
from readerapp.storage.file.connection import FILE_NAME
from readerapp.system import Paths, SingleInstance


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
        ("erase everything", "Use --yes to erase without confirmation."),
        (
            "bin empty",
            "Nothing was deleted. Use --yes to delete everything in the bin permanently.",
        ),
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


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("backup {gone}/x.sqlite3", "{gone} does not exist.\n"),
        ("export {gone}/x.zip", "{gone} does not exist.\n"),
        ("feeds export {gone}/x.opml", "{gone} does not exist.\n"),
        ("backup {file}/x.sqlite3", "{file} is a file, not a folder.\n"),
        ("restore {folder}", "{folder} could not be read. (Is a directory)\n"),
        ("restore {folder} --preview", "{folder} could not be read. (Is a directory)\n"),
        ("syncfolder set {gone}/x", ""),
    ],
)
def test_what_stands_in_the_way_is_named(
    fresh: Script, tmp_path: Path, words: str, told: str
) -> None:
    file, folder = tmp_path / "file", tmp_path / "folder"
    file.write_text("in the way")
    folder.mkdir()
    places = {"gone": tmp_path / "gone", "file": file, "folder": folder}
    fresh(*(each.format(**places) for each in words.split()), status=1)
    assert fresh.errors.startswith(told.format(**places))
    assert list(folder.iterdir()) == []
    assert file.read_text() == "in the way"


def test_a_folder_without_pages_is_not_called_unreadable(fresh: Script, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "a.png").write_bytes(b"\x89PNG")
    said = fresh("import", folder, status=1)
    assert said == f"failed     {folder} holds no articles and no feeds.\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are of POSIX")
@pytest.mark.parametrize("name", ["page.html", "feeds.opml"])
def test_a_pipe_that_nobody_writes_holds_nobody_up(
    fresh: Script, tmp_path: Path, name: str
) -> None:
    pipe = tmp_path / name
    os.mkfifo(pipe)
    said = fresh("import", pipe, status=1)
    assert said == f"failed     {pipe} could not be read. (not a regular file)\n"
    assert fresh("import", "--preview", pipe, status=1) == ""


@pytest.mark.parametrize("words", ["erase everything --yes", "restore {copy}"])
def test_an_open_window_is_named_and_nothing_is_lost(
    fresh: Script, tmp_path: Path, words: str
) -> None:
    fresh("feeds", "add", "--no-fetch", "https://a.example/feed")
    copy = tmp_path / "copy.sqlite3"
    fresh("backup", copy)
    window = SingleInstance(Paths.of_profile(fresh.profile).lock)
    window.acquire()
    try:
        fresh(*(each.format(copy=copy) for each in words.split()), status=1)
    finally:
        window.release()
    last = fresh.errors.splitlines()[-1]
    assert last == "A window of this library is open. Close it first."
    assert len(fresh.json("feeds", "list")) == 1


def test_a_refresh_that_goes_on_is_named(fresh: Script) -> None:
    fresh("list")
    other = SingleInstance(Paths.of_profile(fresh.profile).runtime / "refresh.lock")
    other.acquire()
    try:
        for command in ("refresh", "compact"):
            fresh(command, status=1)
            assert fresh.errors == "A refresh is in progress. Try again when it is done.\n"
    finally:
        other.release()


def test_a_folder_is_shared_without_a_name_for_this_computer(fresh: Script, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (line,) = fresh.json("syncfolder", "set", shared)
    assert line["path"] == str(shared)
    assert line["name"]
    assert fresh.json("syncfolder", "off") == [{"path": None}]
    assert fresh.json("syncfolder", "now", status=1) == [{"path": None}]
