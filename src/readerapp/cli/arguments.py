"""The grammar of the command line, made from what the topics declare: what help shows, and how
options are read."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

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
from readerapp.cli.argument_types import path
from readerapp.cli.command import Argument, Command, Needs, Topic
from readerapp.cli.command_parser import CommandParser, check_words, command_of
from readerapp.messages import _

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
        "profile": _("where the library lies"),
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
