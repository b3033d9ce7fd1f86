"""What a command loads: what it needs and nothing else, so that scripts get their answer soon."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from readerapp.cli import article_arguments, library_arguments
from readerapp.cli.run import ABOUT_PROGRAM, COMMANDS, WITHOUT_LIBRARY, LazyCommand
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

GRAMMAR = (
    "argument_types", "arguments", "article_arguments", "command_parser", "library_arguments",
)  # fmt: skip

LISTING = ("articles", "child_events", "faults", "output", "run", "terminal")


def loaded_by(*words: str) -> set[str]:
    """Return the names of all modules that a process has loaded by the end of a command."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *words], capture_output=True, text=True, check=True
    )
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("word", ["--version", "--help", "unknown"])
def test_a_question_about_the_program_loads_no_library(word: str) -> None:
    own = {name for name in loaded_by(word) if name.startswith("readerapp.")}
    grammar = {f"readerapp.cli.{name}" for name in GRAMMAR}
    spoken = {"readerapp.messages", "readerapp.resources"}
    assert own == {"readerapp.cli", "readerapp.cli.run"} | spoken | grammar | (
        own & {"readerapp.__main__"}
    )


def test_a_list_loads_neither_qt_nor_what_other_commands_need(tmp_path: Path) -> None:
    loaded = loaded_by("--profile", str(tmp_path / "profile"), "list")
    top = {name.partition(".")[0] for name in loaded}
    assert not top & {"PySide6", "babel", "h11", "lxml", "numpy", "sqlalchemy", "yaml"}
    commands = {name for name in loaded if name.startswith("readerapp.cli.")}
    assert commands == {f"readerapp.cli.{name}" for name in (*GRAMMAR, *LISTING)}


def test_every_command_of_the_table_exists(subtests: pytest.Subtests) -> None:
    for name, entry in {**COMMANDS, **WITHOUT_LIBRARY, **ABOUT_PROGRAM}.items():
        with subtests.test(name):
            for command in entry.values() if isinstance(entry, Mapping) else [entry]:
                assert isinstance(command, LazyCommand)
                assert callable(command.command)


def test_the_words_of_the_grammar_are_those_of_the_library() -> None:
    assert tuple(View) == article_arguments.VIEWS
    assert tuple(FullText) == library_arguments.FULL_TEXTS
    assert tuple(Order) == article_arguments.ORDERS
    assert tuple(Erasable) == library_arguments.ERASABLE
