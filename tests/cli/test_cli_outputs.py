"""Commands that write a file the user names: nothing else of the user's is ever written over."""

import argparse
import os
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from cli_script import Script

from readerapp.app.arguments import window_options
from readerapp.cli.command import path
from readerapp.cli.commands import parser

# Each command that writes a file or folder the user names: the words before the name, and a name.
OUTPUTS = {
    ("backup",): "copy.sqlite3",
    ("feeds", "export"): "feeds.opml",
    ("export",): "archive.zip",
    ("export", "--originals"): "archive",
}
# What is read only: nothing is written there.
INPUTS = {("check", "--archive"), ("restore",), ("restore", "--safety"), ("models", "add")}


def commands(
    given: argparse.ArgumentParser, words: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    for action in given._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield (*words, name), inner
                yield from commands(inner, (*words, name))


def paths_of(command: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in command._actions:
        if action.dest != "profile" and action.type in (path, Path):
            yield action


def test_each_command_that_names_a_file_is_known_here() -> None:
    """A command more that writes a file belongs into OUTPUTS, and gets --force."""
    found = set()
    for words, command in commands(parser()):
        for action in paths_of(command):
            assert action.type is path, "an empty name would be the current folder"
            name = (*words, *action.option_strings)
            found.add(name)
            if name not in INPUTS:
                assert "--force" in command._option_string_actions, name
    plain = {tuple(word for word in words if word != "--originals") for words in OUTPUTS}
    assert found == plain | INPUTS


def foreign(target: Path) -> None:
    """Put something of the same ending there that another program wrote."""
    if target.suffix == ".sqlite3":
        with closing(sqlite3.connect(target)) as connection:
            connection.execute("CREATE TABLE photo (id INTEGER)")
    elif target.suffix == ".zip":
        with zipfile.ZipFile(target, "w") as archive:
            archive.writestr("letter.txt", "dear")
    elif target.suffix:
        target.write_text("<notes>mine</notes>", encoding="utf-8")
    else:
        target.mkdir()
        (target / "letter.txt").write_text("dear", encoding="utf-8")


def contents(folder: Path) -> dict[Path, bytes]:
    return {each: each.read_bytes() for each in folder.rglob("*") if each.is_file()}


@pytest.fixture
def place(tmp_path: Path, fresh: Script) -> Path:
    """A folder of the user's, beside a profile with one feed."""
    fresh("feeds", "add", "--no-fetch", "https://news.example/feed")
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("words", OUTPUTS)
def test_nothing_is_replaced_unless_it_is_said(
    fresh: Script, place: Path, words: Sequence[str]
) -> None:
    target = place / OUTPUTS[tuple(words)]
    fresh(*words, target)
    before = contents(place)
    fresh(*words, target, status=1)
    assert "already exists. Use --force to replace it" in fresh.errors
    assert contents(place) == before
    fresh("feeds", "add", "--no-fetch", "https://other.example/feed")
    fresh(*words, "--force", target)
    assert contents(place).keys() == before.keys()
    assert contents(place) != before


@pytest.mark.parametrize("words", OUTPUTS)
@pytest.mark.parametrize("force", [(), ("--force",)])
def test_what_is_something_else_stays_whatever_is_said(
    fresh: Script, place: Path, words: Sequence[str], force: Sequence[str]
) -> None:
    target = place / OUTPUTS[tuple(words)]
    foreign(target)
    before = contents(place)
    fresh(*words, *force, target, status=1)
    assert "Choose another name" in fresh.errors
    assert contents(place) == before


@pytest.mark.parametrize("words", OUTPUTS)
def test_no_device_is_written_and_no_empty_name(
    fresh: Script, place: Path, words: Sequence[str]
) -> None:
    before = os.stat(os.devnull)
    fresh(*words, "--force", os.devnull, status=1)
    assert os.path.samestat(os.stat(os.devnull), before)
    with pytest.raises(SystemExit, match="2"):
        fresh(*words, "--force", "")
    assert contents(place) == {}


@pytest.mark.parametrize("words", [("backup",), ("export",)])
def test_what_only_looks_like_a_leftover_stays(
    fresh: Script, place: Path, words: Sequence[str]
) -> None:
    target = place / OUTPUTS[tuple(words)]
    part = target.with_name(target.name + ".part")
    part.write_text("a download that goes on", encoding="utf-8")
    fresh(*words, target)
    assert part.read_bytes() == b"a download that goes on"
    assert {each.name for each in place.iterdir()} == {target.name, part.name}


def test_what_was_put_into_an_archive_since_stays(fresh: Script, place: Path) -> None:
    fresh("export", place / "a")
    (place / "a" / ".DS_Store").write_bytes(b"\0")  # of a file manager: nobody's loss
    fresh("export", "--force", place / "a")
    (place / "a" / "articles").mkdir(exist_ok=True)
    note = place / "a" / "articles" / "note.txt"
    note.write_text("mine", encoding="utf-8")
    fresh("export", "--force", place / "a", status=1)
    assert note.read_text(encoding="utf-8") == "mine"


def test_an_empty_profile_name_is_refused_everywhere() -> None:
    with pytest.raises(SystemExit, match="2"):
        window_options(["--profile", ""])
    with pytest.raises(SystemExit, match="2"):
        parser().parse_args(["erase", "everything", "--yes", "--profile", ""])


def test_a_screenshot_replaces_pictures_only(tmp_path: Path) -> None:
    target = tmp_path / "shot.png"
    target.write_text("letter", encoding="utf-8")
    assert "is something else" in shoot(tmp_path, "--force", status=1)
    assert target.read_text(encoding="utf-8") == "letter"
    target.write_bytes(b"\x89PNG\r\n\x1a\n")
    assert "Use --force" in shoot(tmp_path, status=1)
    assert target.stat().st_size == 8
    shoot(tmp_path, "--force")
    assert target.stat().st_size > 1_000


def shoot(folder: Path, *options: str, status: int = 0) -> str:
    command = [sys.executable, "-m", "readerapp", "--profile", str(folder / "profile")]
    command += ["screenshot", *options, str(folder / "shot.png"), "--size", "400x400"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == status, done.stderr
    return done.stderr
