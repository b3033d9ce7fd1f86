"""The grammar of the command line."""

import argparse
from collections.abc import Sequence

from readerapp import __version__
from readerapp.cli.account_arguments import add_account_commands, add_folder_sync_commands
from readerapp.cli.argument_types import (
    add_force,
    id_number,
    language,
    languages,
    path,
    positive,
    words,
)
from readerapp.cli.article_arguments import (
    add_annotation_commands,
    add_list_commands,
    add_marking_commands,
    names_articles,
    writes_note,
)
from readerapp.cli.feed_arguments import add_feed_commands, changes_feeds
from readerapp.cli.retention_arguments import add_retention_commands
from readerapp.cli.rule_arguments import add_rule_commands
from readerapp.cli.shell_arguments import add_shell_commands, statuses
from readerapp.messages import _

# Of `Order` and `Erasable`, as words: to import the enumerations with the values that
# stand beside them would double the time of `readerapp --help`. A test compares them.
ORDERS = ("date", "oldest", "relevance")
ERASABLE = ("statistics", "history", "everything")


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
        epilog=statuses(),
    )
    # Python 3.11 says this one in English if it is left to it.
    told = _("show program's version number and exit")
    root.add_argument("--version", action="version", version=f"readerapp {__version__}", help=told)
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = _adder(commands)

    command = add(
        "import",
        _(
            "bring in pages, mail, Markdown files, folders, archives, addresses, files of other "
            "programs"
        ),
    )
    command.add_argument("inputs", nargs="+", metavar="PATH-OR-URL", help=_("- is standard input"))
    command.add_argument(
        "--preview",
        action="store_true",
        help=_("print what files of other programs would bring, and store nothing"),
    )
    command.add_argument(
        "--texts",
        action="store_true",
        help=_("let the next refresh fetch the texts of addresses that come without"),
    )
    command.add_argument("--no-relate", action="store_true", help=_("relate later"))
    command.add_argument(
        "--name", default="", metavar="NAME", help=_("of a file that comes from standard input")
    )
    command.add_argument(
        "--home-network",
        action="store_true",
        help=_("ask also those feeds of a list that are on this computer or in your own network"),
    )

    add_list_commands(add)
    add_feed_commands(add, _Add)
    add_account_commands(add, _Add)
    add_folder_sync_commands(add, _Add)
    add_retention_commands(add, _Add)

    command = add("frontpage", _("print the front page: the day's stories, and what else arrived"))
    which = command.add_mutually_exclusive_group()
    which.add_argument("--new", action="store_true", help=_("begin the next edition now"))
    which.add_argument("--edition", type=id_number, metavar="N", help=_("an earlier one"))
    command.add_argument(
        "--language", type=languages, metavar="TAGS", default=(),
        help=_("yours, such as fr,en: headlines are in the first of them that has a report"),
    )  # fmt: skip

    command = add("show", _("print one article"))
    command.add_argument("id", type=id_number)
    command.add_argument("--format", choices=("text", "html", "markdown"), default="text")

    command = add(
        "enclosures", _("list the files that belong to an article, or fetch and save one")
    )
    command.add_argument("id", type=id_number, metavar="ARTICLE")
    command.add_argument(
        "--save",
        nargs=2,
        metavar=("N", "FILE"),
        help=_("fetch the Nth of them and save it as FILE"),
    )
    command.add_argument("--yes", action="store_true", help=_("do not ask"))
    add_force(command)

    command = add("related", _("list the stories related to articles, best first"))
    command.add_argument("ids", type=id_number, nargs="+", metavar="ID")
    command.add_argument("--limit", type=positive, default=20)
    command.add_argument("--computed-only", action="store_true")

    command = add(
        "translate", _("translate articles on this computer, with the models that are here")
    )
    command.add_argument("ids", type=id_number, nargs="+", metavar="ID")
    command.add_argument("--to", type=language, required=True, metavar="TAG", help=_("such as fr"))
    command.add_argument("--titles", action="store_true", help=_("only titles and standfirsts"))

    command = add("story", _("print all reports of an event, what came before and what followed"))
    command.add_argument("id", type=id_number)
    change = command.add_mutually_exclusive_group()
    change.add_argument("--split", action="store_true", help=_("take the article out of its story"))
    change.add_argument(
        "--merge",
        type=id_number,
        metavar="OTHER",
        help=_("make its story and that of another article one"),
    )

    command = add("verdict", _("say whether two articles tell the same story"))
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument("other", type=id_number, metavar="OTHER")
    command.add_argument(
        "decision", choices=("same", "not", "none"), help=_("same story, not related, take it back")
    )

    _add_search_commands(add)
    add_annotation_commands(add, _Add)
    add_marking_commands(add, _Add)
    add_rule_commands(add, _Add)

    command = add("consent", _("show or answer the question about usage statistics"))
    command.add_argument("answer", choices=("show", "grant", "refuse"))

    command = add("check", _("look for damage in the library"))
    command.add_argument("--repair", action="store_true", help=_("make good what can be"))
    _add_backup_commands(add)
    _add_model_commands(add)

    command = add("export", _("write an archive of the library that any program can read"))
    command.add_argument(
        "path", type=path, metavar="PATH", help=_("a folder, or a file ending in .zip")
    )
    add_force(command)
    command.add_argument("--zip", action="store_true", help=_("a ZIP file, whatever it is called"))
    command.add_argument(
        "--only",
        default="",
        metavar="WHICH",
        help=_("starred, or feed:3,7 by the numbers of feeds"),
    )
    command.add_argument(
        "--notes",
        action="store_true",
        help=_("in place of an archive, your tags, notes and highlights as one Markdown file"),
    )
    command.add_argument(
        "--article", type=id_number, metavar="ID",
        help=_("in place of an archive, one article; PATH ends in .md, .html, .epub or .txt"),
    )  # fmt: skip
    command.add_argument(
        "--originals", action="store_true", help=_("also the pages that articles were made from")
    )

    command = add("erase", _("erase usage statistics, reading history, or everything"))
    command.add_argument("what", choices=ERASABLE)
    command.add_argument(
        "--yes", action="store_true", help=_("do not ask before erasing everything")
    )

    add_shell_commands(add, _Add)

    command = add("samples", _("add or remove the sample articles"))
    command.add_argument("what", choices=("add", "remove"))

    command = add("desktop", _("put Readerapp into the menu of this desktop, or take it out"))
    command.add_argument("action", choices=("install", "remove"))

    # Of the window, which draws them: `readerapp.__main__` lets it start.
    add("pdf", _("lay an article out on pages, also without a screen"), add_help=False)
    add("screenshot", _("draw the window into a picture, also without a screen"), add_help=False)
    return root


def _add_search_commands(add: "_Add") -> None:
    command = add("search", _("find articles by words and operators"))
    command.add_argument("query", nargs="?", default="")
    command.add_argument("--limit", type=positive, default=20)
    command.add_argument("--sort", choices=ORDERS, default="relevance")
    command.add_argument("--saved", metavar="NAME", help=_("within a saved search, or all of it"))

    searches = add("searches", _("list, keep and forget saved searches")).add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    action = _Add(searches, add.common)
    action("list", _("list saved searches and how many unread articles each finds"))
    command = action("add", _("keep a search under a name"))
    command.add_argument("name", type=words, metavar="NAME")
    command.add_argument("query", metavar="QUERY")
    command = action("remove", _("forget saved searches"))
    command.add_argument("names", nargs="+", metavar="NAME")


def _add_backup_commands(add: "_Add") -> None:
    command = add("backup", _("write a verified copy of the library to a file"))
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=path)
    what.add_argument("--daily", action="store_true", help=_("as the window does once a day"))
    what.add_argument(
        "--safety", action="store_true", help=_("the plain files of feeds, stars and marks")
    )
    what.add_argument("--list", action="store_true", help=_("list the copies there are"))
    add_force(command)
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)

    command = add("restore", _("put a backup in the place of the library, which is kept aside"))
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=path)
    what.add_argument(
        "--safety", type=path, metavar="FOLDER", help=_("make a new library of a safety copy")
    )
    command.add_argument("--preview", action="store_true", help=_("only say what it holds"))


def _add_model_commands(add: "_Add") -> None:
    models = add("models", _("list, add, fetch and remove translation models")).add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    action = _Add(models, add.common)
    command = action("list", _("list the models there are, and those that the catalogue knows"))
    command.add_argument("--installed", action="store_true", help=_("only those that are here"))

    command = action("add", _("add a model from a folder, a ZIP or tar file, or a file of it"))
    command.add_argument("path", type=path, metavar="PATH")
    command.add_argument(
        "--unknown", action="store_true", help=_("also one that the catalogue does not know")
    )
    command.add_argument("--preview", action="store_true", help=_("only say what it is"))
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)

    command = action("fetch", _("fetch a model of the catalogue, or what is missing of it"))
    command.add_argument("pair", metavar="PAIR", help=_("from and to, such as fr-en"))
    command.add_argument("--yes", action="store_true", help=_("do not ask"))
    command.add_argument(
        "--from", dest="base", metavar="ADDRESS", help=_("from a host of yours with the same files")
    )
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)

    command = action("remove", _("delete a model"))
    command.add_argument("key", metavar="KEY")


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
