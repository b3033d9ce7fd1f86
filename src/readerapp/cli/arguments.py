"""The grammar of the command line: what help shows, and how options are read."""

import argparse
from collections.abc import Sequence
from typing import Final

from readerapp import __version__
from readerapp.cli.argument_types import path
from readerapp.cli.article_arguments import (
    add_annotation_commands,
    add_list_commands,
    add_marking_commands,
    add_reading_commands,
    add_rule_commands,
    add_search_commands,
    names_articles,
    writes_note,
)
from readerapp.cli.command_parser import CommandParser, check_words, command_of
from readerapp.cli.library_arguments import (
    add_account_commands,
    add_feed_commands,
    add_folder_sync_commands,
    add_import_command,
    add_keeping_commands,
    add_program_commands,
    add_retention_commands,
    add_shell_commands,
    changes_feeds,
    statuses,
)
from readerapp.messages import _

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
    "version": ("--version",),
    "view": ("show",),
}


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
    root.common, root.synonyms, root.groups = add.common._actions, SYNONYMS, _groups()

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


def _groups() -> dict[str, tuple[str, ...]]:
    """Return the names of commands by heading, the ten most used first. Each command is in one."""
    return {
        _("Most used"): (
            "today", "frontpage", "list", "show", "search", "open", "mark", "feeds", "refresh",
            "import",
        ),
        _("Stories and languages"): ("story", "related", "verdict", "translate", "enclosures"),
        _("Tags, notes and labels"): ("tags", "tag", "note", "highlight", "label", "remove"),
        _("Searches, rules and mutes"): ("searches", "rules", "mute", "unmute", "mutes"),
        _("Export and print"): ("export", "pdf", "screenshot"),
        _("Accounts and other computers"): ("accounts", "syncfolder"),
        _("Care of the library"): (
            "backup", "restore", "check", "bin", "retention", "compact", "erase",
        ),
        _("The program"): (
            "settings", "consent", "models", "samples", "desktop", "completions", "man", "help",
        ),
    }  # fmt: skip


# A test lets the grammar read each of them.
EXAMPLES: Final = {
    "today": "readerapp today --unread",
    "frontpage": "readerapp frontpage --language fr,en",
    "list": "readerapp list --view unread --limit 20",
    "show": "readerapp show 12 --format markdown",
    "search": "readerapp search 'climate lang:fr' --sort date",
    "open": "readerapp open 12",
    "mark": "readerapp mark read 12 13",
    "mark read": "readerapp mark read --search 'before:30d'",
    "mark unread": "readerapp mark unread 12",
    "mark starred": "readerapp mark starred 12 13",
    "mark unstarred": "readerapp mark unstarred 12",
    "feeds": "readerapp feeds add https://example.org --folder Science",
    "feeds add": "readerapp feeds add https://example.org --folder Science",
    "feeds list": "readerapp feeds list --json",
    "feeds remove": "readerapp feeds remove 3",
    "feeds set": "readerapp feeds set 3 --name Gazette --interval 60",
    "feeds export": "readerapp feeds export feeds.opml",
    "refresh": "readerapp refresh --due",
    "import": "readerapp import story.html https://example.org/story",
    "story": "readerapp story 12",
    "related": "readerapp related 12 --limit 5",
    "verdict": "readerapp verdict 12 34 same",
    "translate": "readerapp translate 12 --to en",
    "enclosures": "readerapp enclosures 12 --save 1 talk.mp3",
    "tags": "readerapp tags",
    "tag": "readerapp tag add energy 12 13",
    "tag add": "readerapp tag add energy 12 13",
    "tag remove": "readerapp tag remove energy 12",
    "note": "readerapp note 12 'ask Maria about this'",
    "highlight": "readerapp highlight 12 add 'words of the article'",
    "label": "readerapp label 12 ai",
    "remove": "readerapp remove 12 13",
    "searches": "readerapp searches add Energy 'energy OR climate'",
    "searches list": "readerapp searches list",
    "searches add": "readerapp searches add Energy 'energy OR climate'",
    "searches remove": "readerapp searches remove Energy",
    "rules": "readerapp rules add 'title:gossip' --read",
    "rules list": "readerapp rules list",
    "rules add": "readerapp rules add 'title:gossip' --read",
    "rules remove": "readerapp rules remove 2",
    "rules on": "readerapp rules on 2",
    "rules off": "readerapp rules off 2",
    "rules preview": "readerapp rules preview 'title:gossip' --read",
    "rules run": "readerapp rules run 2",
    "rules runs": "readerapp rules runs",
    "rules undo": "readerapp rules undo 7",
    "mute": "readerapp mute football --for month",
    "unmute": "readerapp unmute 4",
    "mutes": "readerapp mutes --articles",
    "export": "readerapp export news.zip --only starred",
    "pdf": "readerapp pdf story.pdf --article 12",
    "screenshot": "readerapp screenshot window.png --theme dark",
    "accounts": "readerapp accounts sync",
    "accounts list": "readerapp accounts list",
    "accounts add": "readerapp accounts add miniflux https://news.example.org maria",
    "accounts set": "readerapp accounts set 1 --days 30",
    "accounts remove": "readerapp accounts remove 1",
    "accounts resolve": "readerapp accounts resolve 1 keep",
    "accounts sync": "readerapp accounts sync 1",
    "syncfolder": "readerapp syncfolder set ~/Shared/news --name Laptop",
    "syncfolder set": "readerapp syncfolder set ~/Shared/news --name Laptop",
    "syncfolder now": "readerapp syncfolder now",
    "syncfolder rename": "readerapp syncfolder rename Laptop",
    "syncfolder remove": "readerapp syncfolder remove Laptop",
    "syncfolder status": "readerapp syncfolder status",
    "syncfolder off": "readerapp syncfolder off",
    "backup": "readerapp backup library-copy.sqlite3",
    "restore": "readerapp restore library-copy.sqlite3 --preview",
    "check": "readerapp check --repair",
    "bin": "readerapp bin restore 12",
    "bin list": "readerapp bin list climate",
    "bin restore": "readerapp bin restore 12 13",
    "bin empty": "readerapp bin empty",
    "retention": "readerapp retention preview --days 90",
    "retention show": "readerapp retention show",
    "retention preview": "readerapp retention preview --days 90",
    "retention apply": "readerapp retention apply --days 90",
    "compact": "readerapp compact",
    "erase": "readerapp erase history",
    "settings": "readerapp settings set reading.text_size 18",
    "settings list": "readerapp settings list",
    "settings get": "readerapp settings get reading.text_size",
    "settings set": "readerapp settings set reading.text_size 18",
    "consent": "readerapp consent show",
    "models": "readerapp models fetch fr-en",
    "models list": "readerapp models list --installed",
    "models add": "readerapp models add model.zip",
    "models fetch": "readerapp models fetch fr-en",
    "models remove": "readerapp models remove KEY",
    "samples": "readerapp samples add",
    "desktop": "readerapp desktop install",
    "completions": "readerapp completions bash",
    "man": "readerapp man",
    "help": "readerapp help feeds add",
}
