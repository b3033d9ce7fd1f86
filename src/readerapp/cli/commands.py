"""All commands: their grammar, made from what the topics declare, which is what help shows and how
options are read; and running one.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from typing import IO, TYPE_CHECKING, Final

from readerapp import __version__
from readerapp.cli import (
    accounts,
    archives,
    articles,
    backups,
    erasing,
    feeds,
    folder_sync,
    front_page,
    importing,
    manual,
    marking,
    models,
    refreshing,
    retention,
    rules,
    searches,
    settings,
    stories,
    translating,
)
from readerapp.cli.command import Argument, Command, Needs, Topic, path
from readerapp.cli.command_parser import CommandParser, check_words, command_of
from readerapp.messages import _, print_message, speak

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[CommandParser]

_TOPICS: Final = (
    importing, articles, front_page, feeds, refreshing, accounts, folder_sync, retention, stories,
    translating, searches, marking, rules, archives, backups, erasing, models, settings, manual,
)  # fmt: skip

_VERSION: Final = "--version"
_HELP: Final = ("-h", "--help")
# What strangers call things by the names of other programs, and what does it here.
SYNONYMS: Final = {
    "add": ("feeds", "add"),
    "archive": ("export",),
    "cat": ("show",),
    "config": ("settings",),
    "configure": ("settings",),
    "delete": ("remove",),
    "download": ("refresh",),
    "fetch": ("refresh",),
    "find": ("search",),
    "front": ("frontpage",),
    "ls": ("list",),
    "login": ("accounts", "add"),
    "print": ("show",),
    "read": ("mark", "read"),
    "rm": ("remove",),
    "star": ("mark", "starred"),
    "starred": ("mark", "starred"),
    "subscribe": ("feeds", "add"),
    "sync": ("accounts", "sync"),
    "trash": ("bin",),
    "undelete": ("bin", "restore"),
    "unread": ("mark", "unread"),
    "unstar": ("mark", "unstarred"),
    "unsubscribe": ("feeds", "remove"),
    "update": ("refresh",),
    "version": (_VERSION,),
    "view": ("show",),
}

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


def commands() -> list[Command]:
    """Return all commands, in the order of help."""
    found = [command for topic in _TOPICS for command in topic.commands()]
    return sorted(found, key=lambda each: (each.topic.value, each.place))


def leaves(command: Command) -> Iterator[tuple[tuple[str, ...], Command]]:
    """Yield what can be run of a command, itself or its actions, each with its words."""
    if not command.actions:
        yield (command.name,), command
    for action in command.actions:
        yield (command.name, action.name), action


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of a command, with its declaration as `declared` and what runs it as
    `run`; wrong use ends the program with status 2."""
    root = parser(*arguments[:1])
    check_words(root, arguments)
    options, unused = root.parse_known_args(arguments)
    command = command_of(root, options)
    if unused:
        command.error(_("unrecognized arguments: %s") % " ".join(unused))
    if options.command == "help":
        words = [*options.words, "--help"]
        parser(*words[:1]).parse_args(words)  # which ends the program
    wrong = options.declared.wrong(options) if options.declared.wrong else ""
    if wrong:
        command.error(wrong)
    return options


def parser(word: str = "") -> CommandParser:
    """Return the parser of all commands. To make the grammar of all takes as long as the rest of a
    start, so that it holds only what the first word of the arguments asks for, where it is given.
    """
    root = CommandParser(
        prog="readerapp",
        description=_("Read the world's news offline, in more than one language."),
        epilog=f"{_beginning()}\n{manual.statuses()}",
    )
    # Python 3.11 says this one in English if it is left to it.
    told = _("show program's version number and exit")
    root.add_argument(_VERSION, action="version", version=f"readerapp {__version__}", help=told)
    below = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    common = _common()
    root.common, root.synonyms = common._actions, SYNONYMS
    declared = commands()
    root.groups = {
        heading: [each.name for each in declared if each.topic is topic]
        for topic, heading in _headings().items()
    }
    wanted = [each for each in declared if each.name == word] or declared
    if word == _VERSION:
        wanted = []
    elif word in _HELP:
        wanted = [each._replace(arguments=(), actions=()) for each in declared]
    for each in wanted:
        _add(below, each, common)
    return root


def _add(below: Commands, declared: Command, common: CommandParser) -> None:
    """Add a command, with the options that all commands share, and its actions."""
    command = below.add_parser(
        declared.name,
        help=declared.brief or declared.does,
        description=declared.does,
        parents=[common],
        add_help=declared.needs is not Needs.WINDOW,
    )
    command.example = declared.example
    command.set_defaults(declared=declared)
    for each in declared.arguments:
        if isinstance(each, Argument):
            command.add_argument(*each.names, **each.how)
            continue
        group = command.add_mutually_exclusive_group(required=each.required)
        for one in each.arguments:
            group.add_argument(*one.names, **one.how)
    if declared.actions:
        actions = command.add_subparsers(dest="action", required=True, metavar=declared.metavar)
        for action in declared.actions:
            _add(actions, action._replace(needs=declared.needs), common)


def _beginning() -> str:
    """Return what somebody wants to know who meets the commands for the first time."""
    return _(
        "Without a command the window opens, also for a file or an address. What a command takes, "
        "with an example: readerapp help COMMAND"
    )


def _common() -> CommandParser:
    common = CommandParser(add_help=False)
    told = {
        "profile": _("folder of the library"),
        "json": _("print JSON, an object a line"),
        "pager": _("do not show long output a page at a time"),
    }
    # Without defaults: those of an action would hide what stands before it.
    nothing = argparse.SUPPRESS
    common.add_argument(
        "--profile", type=path, default=nothing, metavar="DIR", help=told["profile"]
    )
    common.add_argument("--json", action="store_true", default=nothing, help=told["json"])
    common.add_argument("--no-pager", action="store_true", default=nothing, help=told["pager"])
    return common


def _headings() -> dict[Topic, str]:
    return {
        Topic.MOST_USED: _("Most used"),
        Topic.STORIES: _("Stories and languages"),
        Topic.MARKS: _("Tags, notes and labels"),
        Topic.SEARCHES: _("Searches, rules and mutes"),
        Topic.EXPORT: _("Export and print"),
        Topic.SHARING: _("Accounts and other computers"),
        Topic.CARE: _("Care of the library"),
        Topic.PROGRAM: _("The program"),
    }
