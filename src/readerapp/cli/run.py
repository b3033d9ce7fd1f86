"""Runs one command of the command line."""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import IO

from readerapp.cli.arguments import parse, parser
from readerapp.cli.command import Command, Needs
from readerapp.messages import _, print_message, speak

FAILED = 1
INTERRUPTED = 130  # what shells report for Ctrl+C


def run(arguments: Sequence[str]) -> int:
    """Run one command; return the exit status."""
    speak(os.environ)
    options = _parsed(_command_first(arguments))
    # Here, because --help, --version and wrong use have ended by now, without the library (0.1 s).
    from readerapp.cli.faults import failure
    from readerapp.cli.output import escape_unprintable, finish_output, use_utf_8
    from readerapp.cli.terminal import paged
    from readerapp.domain.errors import ReaderError

    options.json = getattr(options, "json", False) or getattr(options, "format", "") == "json"
    escape_unprintable()
    if options.json:
        use_utf_8()  # as JSON is everywhere (RFC 8259)
    try:
        with paged(_is_paged(options)):
            status = _run(options)
            finish_output()
    except ReaderError as error:
        print_message(failure(error))
        status = FAILED
    except KeyboardInterrupt:
        print_message(_("Stopped. What was done so far is kept."))
        status = INTERRUPTED
    except BrokenPipeError:  # `readerapp list | head`: nobody reads on, and that is no failure
        status = 0
    _forget_unwritten()
    return status


def _is_paged(options: argparse.Namespace) -> bool:
    if options.json or getattr(options, "no_pager", False):
        return False
    return bool(options.declared.is_paged)


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; help and wrong use end the program. That nobody can read the help is
    told and is status 1."""
    try:
        try:
            return parse(arguments)
        except SystemExit:
            if sys.stdout is not None:
                sys.stdout.flush()
            raise
    except BrokenPipeError:
        _forget_unwritten()
        raise SystemExit(0) from None
    except OSError as error:
        _forget_unwritten()
        message = _("The output could not be written. ({why})").format(why=error.strerror)
        print_message(message)
        raise SystemExit(FAILED) from error


def _forget_unwritten() -> None:
    """Drop what cannot be written, or Python tries again at its end and complains.

    https://docs.python.org/3/library/signal.html#note-on-sigpipe
    """
    for stream in filter(None, (sys.stdout, sys.stderr)):
        if not _is_flushed(stream):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _is_flushed(stream: IO[str]) -> bool:
    try:
        stream.flush()
    except OSError:
        return False
    return True


def _run(options: argparse.Namespace) -> int:
    declared: Command = options.declared
    command, needs = declared.run, declared.needs
    if needs is Needs.GRAMMAR:
        return command(parser(), options)
    # Here, for the same reason as in `run`.
    from readerapp.cli.child_events import write_crash
    from readerapp.cli.faults import reporting
    from readerapp.domain.errors import ReaderError, Reason
    from readerapp.library import open_library
    from readerapp.system import Paths, log_to
    from readerapp.system.own_program import end_with_starter
    from readerapp.system.paths import folder_given

    end_with_starter()
    profile = getattr(options, "profile", None)
    paths = Paths.of_profile(folder_given(str(profile))) if profile else Paths.of_platform()
    if needs is Needs.CLOSED:
        paths.create()
        return command(paths, options)
    is_child = getattr(options, "events", False)  # of a window, whose library must be there
    if needs is not Needs.PATHS and (not is_child or paths.data.is_dir()):
        try:
            paths.create()
            log_to(paths)
        except ReaderError as error:  # then without a log: the opening says what is wrong
            if error.reason is Reason.NOT_A_FOLDER:
                raise
    with reporting(paths) as faults:
        if needs is not Needs.LIBRARY:
            return command(paths, options)
        with open_library(paths, may_create=not is_child) as library:
            library.worker_died = write_crash if is_child else faults.worker_died
            library.faulted = faults.faulted
            return command(library, options)


def _command_first(arguments: Sequence[str]) -> list[str]:
    """Let the options of all commands stand before the command too, as people write them."""
    moved: list[str] = []
    rest = list(arguments)
    while rest and rest[0].partition("=")[0] in ("--profile", "--json", "--no-pager"):
        moved.append(rest.pop(0))
        if moved[-1] == "--profile" and rest:
            moved.append(rest.pop(0))
    # Right behind the command: after a "--" they would be words.
    return rest[:1] + moved + rest[1:] if rest else moved
