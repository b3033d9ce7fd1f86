"""The command `completions`: what lets a shell complete commands, made from the grammar."""

import argparse
from collections.abc import Iterator

import shtab

from readerapp.cli.argument_types import path
from readerapp.cli.command_parser import commands_below
from readerapp.cli.output import write_document

_FILES = frozenset({"PATH", "PATH-OR-URL", "FILE", "DIR", "FOLDER"})


def run(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    """Print the script of a shell; return the exit status."""
    for command in commands(parser):
        for action in command._actions:
            if _is_file(action):
                action.complete = shtab.FILE  # type: ignore[attr-defined]  # shtab looks there
    write_document(shtab.complete(parser, shell=options.shell))
    return 0


def commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Yield the grammar and that of each command below it."""
    yield parser
    for inner in commands_below(parser).values():
        yield from commands(inner)


def _is_file(action: argparse.Action) -> bool:
    return action.type is path or action.metavar in _FILES
