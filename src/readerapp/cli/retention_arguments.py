"""The command line's grammar of the bin and of retention."""

import argparse
from collections.abc import Callable
from typing import Protocol


class Add(Protocol):
    """Adds a command with the options that all commands share."""

    common: argparse.ArgumentParser

    def __call__(self, name: str, text: str) -> argparse.ArgumentParser:
        """Add a command of this name."""


Adding = Callable[
    ["argparse._SubParsersAction[argparse.ArgumentParser]", argparse.ArgumentParser], Add
]


def add_keeping_commands(add: Add, adding: Adding) -> None:
    """Add `bin`, `retention` and `compact`. `adding` makes what adds actions to a command."""
    bin_ = add("bin", "list what was removed, bring it back, or delete it for good")
    action = adding(bin_.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common)

    command = action("list", "list what is in the bin, what went last first")
    command.add_argument("words", nargs="?", default="", metavar="WORDS", help="in title or source")

    command = action("restore", "bring articles back whole")
    command.add_argument("ids", nargs="*", type=int, metavar="ID")
    command.add_argument(
        "--feeds", type=int, action="append", default=[], metavar="REMOVAL",
        help="subscribe again to what ended at once, with its articles",
    )  # fmt: skip
    command.add_argument("--all", action="store_true", help="everything there is in the bin")

    command = action("empty", "delete everything in the bin for good")
    command.add_argument("--yes", action="store_true", help="do not ask")

    retention = add("retention", "show, try out or apply the rules about what is kept")
    action = adding(
        retention.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common
    )
    action("show", "print the rules and the room the library takes")
    _limits(action("preview", "print what would go into the bin; nothing is changed"))
    _limits(action("apply", "move into the bin what is beyond the limits"))

    add("compact", "give the free room inside the library file back to the disk")


def _limits(command: argparse.ArgumentParser) -> None:
    command.add_argument("--days", type=_limit, metavar="N", help="since an article came here")
    command.add_argument("--count", type=_limit, metavar="N", help="articles of each feed")
    command.add_argument("--size", type=_limit, metavar="MB", help="of the whole library")
    command.add_argument("--unread", action="store_true", help="unread articles may go too")
    command.add_argument("--starred", action="store_true", help="starred articles may go too")
    command.add_argument("--own", action="store_true", help="also what came from no feed")


def _limit(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number
