"""Runs one command."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from readerapp.cli import commands
from readerapp.cli.arguments import parser
from readerapp.cli.output import say
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, open_library
from readerapp.system import Paths, log_to

Command = Callable[[Library, argparse.Namespace], int]

COMMANDS: dict[str, Command] = {
    "import": commands.import_inputs,
    "list": commands.list_articles,
    "show": commands.show,
    "related": commands.related,
    "search": commands.search,
    "consent": commands.consent,
    "check": commands.check,
    "backup": commands.backup,
    "samples": commands.sample_library,
}


def run(arguments: Sequence[str]) -> int:
    """Run one command; return the exit status."""
    options = parser().parse_args(_options_last(arguments))
    options.json = getattr(options, "json", False)
    try:
        paths = _paths(getattr(options, "profile", None))
        paths.create()
        log_to(paths)
        with open_library(paths) as library:
            return COMMANDS[options.command](library, options)
    except ReaderError as error:
        say(str(error))
        return 1


def _paths(profile: Path | None) -> Paths:
    return Paths.of_profile(profile) if profile else Paths.of_platform()


def _options_last(arguments: Sequence[str]) -> list[str]:
    """Let --profile and --json stand before the command too, as people write them."""
    moved: list[str] = []
    rest = list(arguments)
    while rest and rest[0] in ("--profile", "--json"):
        moved.append(rest.pop(0))
        if moved[-1] == "--profile" and rest:
            moved.append(rest.pop(0))
    return rest + moved if rest else moved
