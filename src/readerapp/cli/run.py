"""Runs one command."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from readerapp.cli import (
    archives,
    backups,
    check,
    commands,
    erase,
    feeds,
    refreshing,
    retention,
    searches,
    stories,
)
from readerapp.cli.arguments import parse
from readerapp.cli.child_events import tell_crash
from readerapp.cli.faults import reporting
from readerapp.cli.output import say
from readerapp.domain.errors import ReaderError
from readerapp.library import Library, open_library
from readerapp.system import Paths, log_to

INTERRUPTED = 130  # what shells report for Ctrl+C

Command = Callable[[Library, argparse.Namespace], int]

FEED_ACTIONS: dict[str, Command] = {
    "add": feeds.add,
    "list": feeds.list_feeds,
    "remove": feeds.remove,
    "export": feeds.export,
}

SEARCH_ACTIONS: dict[str, Command] = {
    "list": searches.list_searches,
    "add": searches.add,
    "remove": searches.remove,
}

BIN_ACTIONS: dict[str, Command] = {
    "list": retention.list_bin,
    "restore": retention.restore,
    "empty": retention.empty,
}

RETENTION_ACTIONS: dict[str, Command] = {
    "show": retention.show_rules,
    "preview": retention.preview,
    "apply": retention.apply,
}

COMMANDS: dict[str, Command] = {
    "import": commands.import_inputs,
    "list": commands.list_articles,
    "show": commands.show,
    "related": commands.related,
    "story": stories.run,
    "verdict": stories.judge,
    "search": searches.search,
    "searches": lambda library, options: SEARCH_ACTIONS[options.action](library, options),
    "consent": commands.consent,
    "backup": backups.run,
    "samples": commands.sample_library,
    "export": archives.export,
    "feeds": lambda library, options: FEED_ACTIONS[options.action](library, options),
    "refresh": refreshing.run,
    "bin": lambda library, options: BIN_ACTIONS[options.action](library, options),
    "retention": lambda library, options: RETENTION_ACTIONS[options.action](library, options),
    "compact": retention.compact,
}

# These work also when the library cannot be opened.
WITHOUT_LIBRARY: dict[str, Callable[[Paths, argparse.Namespace], int]] = {
    "check": check.run,
    "restore": backups.restore,
}


def run(arguments: Sequence[str]) -> int:
    """Run one command; return the exit status."""
    options = parse(_command_first(arguments))
    options.json = getattr(options, "json", False)
    _print_whatever_comes(as_json=options.json)
    try:
        status = _run(options)
        sys.stdout.flush()
    except ReaderError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Stopped. What was done so far is kept.")
        return INTERRUPTED
    except BrokenPipeError:  # `readerapp list | head`: nobody reads on, and that is no failure
        # https://docs.python.org/3/library/signal.html#note-on-sigpipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _run(options: argparse.Namespace) -> int:
    paths = _paths(getattr(options, "profile", None))
    if options.command == "erase":  # leaves nothing open that it removes
        paths.create()
        return erase.run(paths, options)
    is_child = getattr(options, "events", False)  # of a window, whose library must be there
    if not is_child or paths.data.is_dir():
        with suppress(ReaderError):  # without a log; whatever is wrong is told by the opening
            paths.create()
            log_to(paths)
    with reporting(paths) as keep_crash:
        if options.command in WITHOUT_LIBRARY:
            return WITHOUT_LIBRARY[options.command](paths, options)
        with open_library(paths, may_create=not is_child) as library:
            library.worker_died = tell_crash if is_child else keep_crash
            return COMMANDS[options.command](library, options)


def _print_whatever_comes(*, as_json: bool) -> None:
    """Let no title or file name be unprintable. JSON is UTF-8 everywhere (RFC 8259); for people it
    is the terminal's encoding, with escapes for what that cannot say."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = "utf-8" if as_json else None
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")


def _paths(profile: Path | None) -> Paths:
    return Paths.of_profile(profile) if profile else Paths.of_platform()


def _command_first(arguments: Sequence[str]) -> list[str]:
    """Let --profile and --json stand before the command too, as people write them."""
    moved: list[str] = []
    rest = list(arguments)
    while rest and rest[0].partition("=")[0] in ("--profile", "--json"):
        moved.append(rest.pop(0))
        if moved[-1] == "--profile" and rest:
            moved.append(rest.pop(0))
    # Right behind the command: after a "--" they would be words.
    return rest[:1] + moved + rest[1:] if rest else moved
