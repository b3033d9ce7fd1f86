"""What a command loads: what it needs and nothing else, so that scripts get their answer soon."""

import subprocess
import sys
from pathlib import Path

import pytest

from readerapp.cli import articles, erasing, feeds, searches
from readerapp.cli.command import Command
from readerapp.cli.commands import commands, leaves
from readerapp.domain.articles import Order, View
from readerapp.domain.erasing import Erasable
from readerapp.domain.feeds import FullText

LOADED = """
import sys
from readerapp.__main__ import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print(*sys.modules, file=sys.stderr)
"""


def loaded_by(*words: str) -> set[str]:
    """Return the names of all modules that a process has loaded by the end of a command."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *words], capture_output=True, text=True, check=True
    )
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("words", ["--version", "--help", "unknown", "rules add --help"])
def test_a_question_about_the_program_loads_no_library(words: str) -> None:
    loaded = loaded_by(*words.split())
    own = {name for name in loaded if name.startswith("readerapp.")}
    elsewhere = {name for name in own if not name.startswith("readerapp.cli")}
    assert elsewhere - {"readerapp.__main__"} == {
        *("readerapp.before_0_1", "readerapp.messages", "readerapp.resources"),
        *("readerapp.domain", "readerapp.domain.errors"),
    }
    assert not loaded & {"dataclasses", "datetime", "json", "shtab", "subprocess", "threading"}


def test_a_list_loads_neither_qt_nor_what_other_commands_need(tmp_path: Path) -> None:
    loaded = loaded_by("--profile", str(tmp_path / "profile"), "list")
    top = {name.partition(".")[0] for name in loaded}
    assert not top & {"PySide6", "babel", "h11", "lxml", "numpy", "sqlalchemy", "yaml"}
    library = {name.removeprefix("readerapp.library.").partition(".")[0] for name in loaded}
    assert {"searching", "labels"} <= library
    assert not library & {
        *("accounts", "archives", "backups", "erasing", "folder_sync", "front_page", "importing"),
        *("refreshing", "retention", "rules", "salvaging", "stories", "translating"),
    }


def test_every_command_runs_something(subtests: pytest.Subtests) -> None:
    ended = {("help",), ("pdf",), ("screenshot",)}
    for command in commands():
        for words, leaf in leaves(command):
            with subtests.test(" ".join(words)):
                assert (leaf.run is Command._field_defaults["run"]) == (words in ended)


def test_the_words_of_the_grammar_are_those_of_the_library() -> None:
    assert tuple(View) == articles.VIEWS
    assert tuple(FullText) == feeds.FULL_TEXTS
    assert tuple(Order) == searches.ORDERS
    assert tuple(Erasable) == erasing.ERASABLE
