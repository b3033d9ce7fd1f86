"""The grammar of the command line."""

import argparse
from collections.abc import Sequence

from readerapp import __version__
from readerapp.cli.account_arguments import add_account_commands, add_folder_sync_commands
from readerapp.cli.argument_types import path
from readerapp.cli.article_arguments import (
    add_annotation_commands,
    add_list_commands,
    add_marking_commands,
    names_articles,
    writes_note,
)
from readerapp.cli.command_examples import EXAMPLES
from readerapp.cli.command_groups import SYNONYMS, groups
from readerapp.cli.command_parser import CommandParser, check_words, command_of
from readerapp.cli.feed_arguments import add_feed_commands, changes_feeds
from readerapp.cli.library_arguments import (
    add_import_command,
    add_keeping_commands,
    add_program_commands,
)
from readerapp.cli.reading_arguments import add_reading_commands, add_search_commands
from readerapp.cli.retention_arguments import add_retention_commands
from readerapp.cli.rule_arguments import add_rule_commands
from readerapp.cli.shell_arguments import add_shell_commands, statuses
from readerapp.messages import _


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of a command; wrong use ends the program with status 2."""
    root = parser()
    check_words(root, arguments)
    options, unused = root.parse_known_args(arguments)
    command = command_of(root, options)
    if unused:
        command.error(_("unrecognized arguments: %s") % " ".join(unused))
    if options.command == "help":
        root.parse_args([*options.words, "--help"])  # which ends the program
    if options.command == "search" and not options.query and options.saved is None:
        command.error(_("search wants words, or --saved NAME"))
    if options.command == "refresh" and options.feeds and options.only_offline:
        command.error(_("refresh --only-offline asks no feed: name none"))
    if options.command == "bin" and options.action == "restore" and not _restores(options):
        command.error(_("bin restore wants numbers of articles, --feeds REMOVAL, or --all"))
    if options.command == "import" and options.name and options.inputs != ["-"]:
        command.error(_("--name is what standard input is called: import - --name NAME"))
    if options.command == "note" and not writes_note(options):
        command.error(_("note wants words, or --remove alone"))
    if not names_articles(options):
        command.error(_("name articles in one way: by numbers, by --search QUERY, or by --all"))
    if options.command == "feeds" and options.action == "set" and not changes_feeds(options):
        command.error(_("feeds set wants at least one option, such as --name"))
    return options


def _restores(options: argparse.Namespace) -> bool:
    return bool(options.ids or options.feeds or options.all)


def parser() -> CommandParser:
    """Return the parser of all commands."""
    root = CommandParser(
        prog="readerapp",
        description=_("Read the world's news offline, in more than one language."),
        epilog=f"{_beginning()}\n{statuses()}",
    )
    # Python 3.11 says this one in English if it is left to it.
    told = _("show program's version number and exit")
    root.add_argument("--version", action="version", version=f"readerapp {__version__}", help=told)
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = _adder(commands)
    root.common, root.synonyms, root.groups = add.common._actions, SYNONYMS, groups()

    add_import_command(add)
    add_list_commands(add)
    add_feed_commands(add, _Add)
    add_account_commands(add, _Add)
    add_folder_sync_commands(add, _Add)
    add_retention_commands(add, _Add)

    add_reading_commands(add)
    add_search_commands(add, _Add)
    add_annotation_commands(add, _Add)
    add_marking_commands(add, _Add)
    add_rule_commands(add, _Add)

    add_keeping_commands(add, _Add)
    add_shell_commands(add, _Add)
    add_program_commands(add)

    # Of the window, which draws them: `readerapp.__main__` lets it start.
    add("pdf", _("lay an article out on pages, also without a screen"), add_help=False)
    add("screenshot", _("draw the window into a picture, also without a screen"), add_help=False)
    _sort(commands, [name for names in root.groups.values() for name in names])
    return root


def _sort(commands: "argparse._SubParsersAction[CommandParser]", names: Sequence[str]) -> None:
    """Let completions and the manual page name commands in the order of help."""
    commands._choices_actions.sort(key=lambda each: names.index(each.dest))
    found = dict(commands._name_parser_map)
    commands._name_parser_map.clear()
    commands._name_parser_map.update({name: found[name] for name in names})


def _beginning() -> str:
    """Return what somebody wants to know who meets the commands for the first time."""
    return _(
        "Without a command the window opens, also for a file or an address. What a command takes, "
        "with an example: readerapp help COMMAND"
    )


def _adder(
    commands: "argparse._SubParsersAction[CommandParser]",
) -> "_Add":
    common = CommandParser(add_help=False)
    common.add_argument(
        "--profile",
        type=path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help=_("where the library lies"),
    )
    common.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help=_("print JSON, an object a line"),
    )
    common.add_argument(
        "--no-pager",
        action="store_true",
        default=argparse.SUPPRESS,
        help=_("do not show long output a page at a time"),
    )
    return _Add(commands, common)


class _Add:
    """Adds a command with the options that all commands share."""

    def __init__(
        self,
        commands: "argparse._SubParsersAction[CommandParser]",
        common: CommandParser,
    ) -> None:
        self._commands = commands
        self.common = common

    def __call__(
        self, name: str, text: str, *, brief: str = "", add_help: bool = True
    ) -> CommandParser:
        command = self._commands.add_parser(
            name, help=brief or text, description=text, parents=[self.common], add_help=add_help
        )
        command.example = EXAMPLES.get(command.prog.partition(" ")[2], "")
        return command
