"""What a command of the command line is. Each is declared in the file of its topic, by `commands`,
beside what it runs; the parser, help, completions, the manual page and docs/commands.md are made
from these declarations. And the types of their arguments.

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
from pathlib import Path
from typing import Any, NamedTuple

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


_MOST = 1_000_000_000  # of what is counted
_LONGEST = 100_000  # days; some times more, and there is no date to count back to
_LONGEST_PAUSE = 43_200  # minutes: thirty days
_INTERVALS = (15, 10_080)  # minutes: what a feed may be asked at, at least and at most
ON_OFF = ("on", "off")
FROM_INPUT = 0  # in place of a number, which begin at 1


def positive(text: str) -> int:
    """Read how many."""
    if not text.isdecimal() or not 1 <= int(text[:20]) <= _MOST:
        message = _("takes a whole number from 1 to {most}, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(most=_MOST, text=text))
    return int(text)


def days(text: str) -> int:
    """Read for how long."""
    if not text.isdecimal() or not 1 <= int(text[:20]) <= _LONGEST:
        message = _("takes days, a whole number to {most}, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(most=_LONGEST, text=text))
    return int(text)


def minutes(text: str) -> int:
    """Read how often a feed is asked, 0 for as often as all."""
    least, most = _INTERVALS
    number = int(text) if text.isdecimal() and len(text) < 9 else -1
    if number and not least <= number <= most:
        message = _("takes minutes, from {least} to {most}, or 0, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(least=least, most=most, text=text))
    return number


def days_back(text: str) -> int:
    """Read how long back, 0 for no limit."""
    return 0 if text == "0" else days(text)


def pause(text: str) -> int:
    """Read how many minutes lie between two syncs, 0 for never by itself."""
    if not text.isascii() or not text.isdecimal() or int(text[:7]) > _LONGEST_PAUSE:
        message = _("takes minutes, at most {most}, or 0, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text, most=_LONGEST_PAUSE))
    return int(text)


def id_or_input(text: str) -> int:
    """Read the number of an article, or "-" for those on standard input, as FROM_INPUT."""
    return FROM_INPUT if text == "-" else id_number(text)


def id_number(text: str) -> int:
    """Read the number of an article, a feed, or whatever else a list prints."""
    if not text.isdecimal() or not 1 <= int(text[:20]) < 2**63:  # as SQLite counts
        message = _("takes a number as lists print them, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text))
    return int(text)


def language(text: str) -> str:
    """Read the tag of a language."""
    if not text.replace("-", "").isalnum() or not text[0].isalpha():
        message = _("takes the tag of a language, such as fr, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text))
    return text


def language_or_none(text: str) -> str:
    """Read the tag of a language, or nothing."""
    return language(text) if text else ""


def languages(text: str) -> tuple[str, ...]:
    """Read tags of languages."""
    tags = tuple(each.strip() for each in text.split(",") if each.strip())
    if not tags or not all(each.replace("-", "").isalnum() for each in tags):
        message = _("takes tags such as fr,en, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text))
    return tags


def words(text: str) -> str:
    """Read what something is to be called."""
    if not text.strip():
        raise argparse.ArgumentTypeError(_("takes a name, not an empty one"))
    return text


def phrase(text: str) -> str:
    """Read what is looked for: words, or the query of a search."""
    if not text.strip():
        raise argparse.ArgumentTypeError(_("takes words, not an empty text"))
    return text


def path(text: str) -> Path:
    """Read the name of a file or folder of this computer."""
    if not text:
        raise argparse.ArgumentTypeError(_("takes the name of a file or folder, not an empty one"))
    if "://" in text or text == "-":  # a file of that name is ./-
        message = _("takes a file or folder of this computer, not “{text}”")
        raise argparse.ArgumentTypeError(message.format(text=text))
    return Path(text)
