"""What a command of the command line is. Each is declared in the file of its topic, by `commands`,
beside what it runs; the parser, help, completions, the manual page and docs/commands.md are made
from these declarations.

What a command prints with --json stands at the end of the file as a TypedDict, called as the
command (`FeedsListLine` of `feeds list`, `MarkLine` of all actions of `mark`): docs/schemas is made
from it by `python -m tools.schemas`.

The files of all topics are loaded by every start, so they import little at their top: what a
command runs with is imported by the function that needs it.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Any, NamedTuple

from readerapp.cli.argument_types import positive
from readerapp.messages import _

Moment = str  # in what --json prints: a time in UTC (RFC 3339)


class Topic(Enum):
    """The heading that a command stands under, in their order."""

    MOST_USED = auto()
    STORIES = auto()
    MARKS = auto()
    SEARCHES = auto()
    EXPORT = auto()
    SHARING = auto()
    CARE = auto()
    PROGRAM = auto()


class Needs(Enum):
    """What a command is given, beside its options."""

    LIBRARY = auto()  # an open one
    FOLDERS = auto()  # the paths of a profile, also where its library cannot be opened
    PATHS = auto()  # those, and leaves no folder where there was none
    CLOSED = auto()  # those, with nothing open in its folders, not even the log
    GRAMMAR = auto()  # the parser: it tells of the program, and needs nobody's files
    WINDOW = auto()  # it is drawn by the window, as `readerapp.__main__` says


class Argument:
    """An argument or option, as `argparse` takes it."""

    def __init__(self, *names: str, **how: Any) -> None:
        self.names = names
        self.how = how


class OneOf:
    """Arguments of which one may be given, or must be."""

    def __init__(self, *arguments: Argument, required: bool = False) -> None:
        self.arguments = arguments
        self.required = required


def _ended(*_given: object) -> int:
    """Stand for what is not run here: the window's own, and what ends while it is read."""
    return 0


class Command(NamedTuple):
    """A command, or one action of it.

    `does` is what help says of it, `brief` what lists of commands say where that is shorter. It
    stands under its topic at its place. `run` returns the exit status, `wrong` what is wrong with
    options that the grammar lets through, "" for nothing.
    """

    name: str
    does: str
    example: str
    brief: str = ""
    topic: Topic = Topic.PROGRAM
    place: int = 0
    arguments: Sequence[Argument | OneOf] = ()
    actions: Sequence[Command] = ()
    metavar: str = "ACTION"  # what help calls an action
    run: Callable[..., int] = _ended
    wrong: Callable[[argparse.Namespace], str] | None = None
    needs: Needs = Needs.LIBRARY
    is_paged: bool = False  # its output is for reading, a page at a time where a person reads it


# Of commands that a window runs, whose library must be there.
EVENTS = Argument("--events", action="store_true", help=argparse.SUPPRESS)


def flag(name: str, told: str) -> Argument:
    """Return an option without a value."""
    return Argument(name, action="store_true", help=told)


def force() -> Argument:
    """Return what each command has that writes a file the user names."""
    return flag("--force", _("replace an older file of the same kind"))


def limit(most: int) -> Argument:
    """Return what each command has that lists some of many."""
    told = _("how many at most")
    return Argument("--limit", type=positive, default=most, metavar="N", help=told)
