"""The command line's manners: options anywhere, wrong use, faults in one sentence, any terminal."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import MethodType
from typing import cast

import pytest
from cli_script import Script, Terminal, lent_workers
from waiting import PATIENCE

from readerapp.cli import run
from readerapp.cli.command import Needs
from readerapp.cli.commands import commands
from readerapp.library import Library
from readerapp.storage import Store
from readerapp.storage.file.connection import FILE_NAME

TITLE = "Xi et Lee se rencontrent à Pékin"


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one story."""
    folder = tmp_path_factory.mktemp("news")
    (folder / "en.md").write_text(f"# {TITLE}\n\nLe président a reçu son invité.\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def filled(news: Path, tmp_path_factory: pytest.TempPathFactory, lender: Library) -> Path:
    """A profile that holds the story."""
    profile = tmp_path_factory.mktemp("filled")
    with lent_workers(lender):
        assert run(["--profile", str(profile), "import", "--no-relate", str(news)]) == 0
    return profile


@pytest.mark.parametrize(
    "before",
    [
        lambda profile: ["--profile", profile, "--json", "list"],
        lambda profile: ["--json", "--profile", profile, "list"],
        lambda profile: [f"--profile={profile}", "list", "--json"],
        lambda profile: ["list", "--json", f"--profile={profile}"],
        lambda profile: ["--json", "list", "--limit", "9", "--profile", profile],
    ],
)
def test_shared_options_stand_anywhere(
    filled: Path, capsys: pytest.CaptureFixture[str], before: Callable[[str], list[str]]
) -> None:
    capsys.readouterr()
    assert run(before(str(filled))) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        [], ["--json"], ["--profile"], ["unknown"], ["import"], ["list", "--limit", "0"],
        ["list", "--limit", "x"], ["list", "--view", "none"], ["show"], ["show", "x"],
        ["show", "1", "--format", "pdf"], ["related"], ["search"], ["consent", "maybe"],
        ["backup"], ["samples"], ["list", "--unknown"], ["mark"], ["mark", "read"],
        ["mark", "read", "1", "--all"], ["mark", "read", "--search", ""], ["remove"],
        ["remove", "--all"], ["tag", "add", "x"], ["feeds", "set", "1"],
        ["feeds", "set", "1", "--interval", "3"], ["import", "--name", "x.md", "x.md"],
        ["settings", "set", "reading.text_size"], ["completions", "csh"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_use_is_status_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run(arguments)
    assert caught.value.code == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert "usage" in output.err


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["import", "--help"]])
def test_help_is_status_zero(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run(arguments)
    assert not caught.value.code
    assert "readerapp" in capsys.readouterr().out


def test_every_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    for command in commands():
        if command.needs is Needs.WINDOW:
            continue
        with pytest.raises(SystemExit):
            run([command.name, "--help"])
        assert "--json" in capsys.readouterr().out


def test_a_locked_library_is_one_sentence(
    script: Script, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Ten seconds of waiting are for people; the answer is the same after less.
    monkeypatch.setattr(cast(MethodType, Store.open).__func__, "__defaults__", (0.05, None))
    before = script("list")
    path = script.profile / FILE_NAME
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert script("consent", "refuse", status=1) == ""
        assert script.errors == f"{path} is in use by another program. (database is locked)\n"
        assert script("list") == before
        (failed,) = script.json("import", "--no-relate", news / "en.md", status=1)
        assert (failed["status"], failed["id"]) == ("failed", None)
        assert "in use by another program" in failed["error"]


@pytest.mark.parametrize("content", [b"no library" * 99, b"SQLite format 3\0" + bytes(99)])
def test_a_damaged_library_is_one_sentence_and_stays(fresh: Script, content: bytes) -> None:
    fresh.profile.mkdir()
    path = fresh.profile / FILE_NAME
    path.write_bytes(content)
    assert fresh.json("list", status=1) == []
    assert fresh.errors.startswith(f"{path} is ")
    assert len(fresh.errors.splitlines()) == 1
    assert path.read_bytes() == content


def test_a_profile_that_is_a_file_is_one_sentence(fresh: Script) -> None:
    fresh.profile.write_text("in the way")
    assert fresh("list", status=1) == ""
    assert len(fresh.errors.splitlines()) == 1
    assert fresh.profile.read_text() == "in the way"


def test_a_name_that_is_no_text_is_printed_all_the_same(fresh: Script, tmp_path: Path) -> None:
    path = tmp_path / "caf\udce9.html"  # how Python writes a byte that is not UTF-8
    try:
        path.write_bytes(b"")
    except OSError:
        pytest.skip("this file system knows only names that are text")
    (failed,) = fresh.json("import", path, status=1)
    assert failed["input"] == str(path)
    assert "is empty" in fresh("import", path, status=1)


def start(profile: Path, *arguments: str, encoding: str = "utf-8") -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "readerapp", "--profile", str(profile), *arguments],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_any_terminal_shows_any_language(filled: Path) -> None:
    with start(filled, "list", encoding="ascii") as process:
        output, errors = process.communicate(timeout=300)
    assert (process.returncode, errors) == (0, b"")
    assert b"Xi et Lee se rencontrent \\xe0 P\\xe9kin" in output
    with start(filled, "list", "--json", encoding="ascii") as process:
        output, errors = process.communicate(timeout=300)
    assert (process.returncode, errors) == (0, b"")
    assert TITLE in output.decode()


def test_a_reader_who_leaves_is_no_failure(filled: Path) -> None:
    with start(filled, "list") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(PATIENCE) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_interrupting_keeps_what_was_imported(fresh: Script, tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(200):
        (folder / f"{number:03}.txt").write_text(
            f"Story {number}\n\nA gull counted {number} boats."
        )
    code = (
        "import signal, sys; from readerapp.__main__ import main\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\nsys.exit(main())"
    )
    command = [sys.executable, "-c", code, "--profile", str(fresh.profile), "import", str(folder)]
    with Terminal() as terminal:
        with subprocess.Popen(command, stderr=terminal.inner, stdout=subprocess.DEVNULL) as process:
            assert terminal.read_line() == "imported 25 of 200"
            process.send_signal(signal.SIGINT)
        said = terminal.rest().splitlines()
    assert (process.returncode, said[-1]) == (130, "Stopped. What was done so far is kept.")
    assert not [line for line in said if "Traceback" in line]
    assert len(fresh.json("list", "--limit", 999)) >= 25
