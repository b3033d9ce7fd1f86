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
    options = root.parse_args(arguments)
    if options.command == "search" and not options.query and options.saved is None:
        root.error(_("search wants words, or --saved NAME"))
    if options.command == "refresh" and options.feeds and options.only_offline:
        root.error(_("refresh --only-offline asks no feed: name none"))
    if options.command == "bin" and options.action == "restore" and not _restores(options):
        root.error(_("bin restore wants numbers of articles, --feeds REMOVAL, or --all"))
    if options.command == "import" and options.name and options.inputs != ["-"]:
        root.error(_("--name is what standard input is called: import - --name NAME"))
    if options.command == "note" and not writes_note(options):
        root.error(_("note wants words, or --remove alone"))
    if not names_articles(options):
        root.error(_("name articles in one way: by numbers, by --search QUERY, or by --all"))
    if options.command == "feeds" and options.action == "set" and not changes_feeds(options):
        root.error(_("feeds set wants at least one option, such as --name"))
    return options


def _restores(options: argparse.Namespace) -> bool:
    return bool(options.ids or options.feeds or options.all)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    root = argparse.ArgumentParser(
        prog="readerapp",
        description=_("Read the world's news offline, in more than one language."),
        epilog=f"{statuses()} {_beginning()}",
    )
    # Python 3.11 says this one in English if it is left to it.
    told = _("show program's version number and exit")
    root.add_argument("--version", action="version", version=f"readerapp {__version__}", help=told)
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = _adder(commands)

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
    return root


def _beginning() -> str:
    """Return what somebody wants to know who meets the commands for the first time."""
    return _(
        "Without a command the window opens, also for a file or an address. What a command takes: "
        "readerapp COMMAND --help"
    )


def _adder(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> "_Add":
    common = argparse.ArgumentParser(add_help=False)
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
        commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
        common: argparse.ArgumentParser,
    ) -> None:
        self._commands = commands
        self.common = common

    def __call__(self, name: str, text: str, *, add_help: bool = True) -> argparse.ArgumentParser:
        return self._commands.add_parser(
            name, help=text, description=text, parents=[self.common], add_help=add_help
        )
