"""The grammar of the command line."""

import argparse
from collections.abc import Sequence

from readerapp import __version__
from readerapp.cli.account_arguments import add_account_commands
from readerapp.cli.argument_types import (
    Add,
    Adding,
    days,
    id_number,
    language,
    languages,
    path,
    positive,
    words,
)
from readerapp.cli.rule_arguments import add_rule_commands
from readerapp.messages import _

# Of `View`, `Order` and `Erasable`, as words: to import the enumerations with the values that
# stand beside them would double the time of `readerapp --help`. A test compares them.
VIEWS = ("all", "unread", "starred")
ORDERS = ("date", "oldest", "relevance")
ERASABLE = ("statistics", "history", "everything")


def add_retention_commands(add: Add, adding: Adding) -> None:
    """Add `bin`, `retention` and `compact`. `adding` makes what adds actions to a command."""
    bin_ = add("bin", _("list what was removed, bring it back, or delete it for good"))
    action = adding(bin_.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common)

    command = action("list", _("list what is in the bin, what went last first"))
    command.add_argument(
        "words", nargs="?", default="", metavar="WORDS", help=_("in title or source")
    )

    command = action("restore", _("bring articles back whole"))
    command.add_argument("ids", nargs="*", type=id_number, metavar="ID")
    command.add_argument(
        "--feeds", type=id_number, action="append", default=[], metavar="REMOVAL",
        help=_("subscribe again to what ended at once, with its articles"),
    )  # fmt: skip
    command.add_argument("--all", action="store_true", help=_("everything there is in the bin"))

    command = action("empty", _("delete everything in the bin for good"))
    command.add_argument("--yes", action="store_true", help=_("do not ask"))

    retention = add("retention", _("show, try out or apply the rules about what is kept"))
    action = adding(
        retention.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common
    )
    action("show", _("print the rules and the room the library takes"))
    _limits(action("preview", _("print what would go into the bin; nothing is changed")))
    _limits(action("apply", _("move into the bin what is beyond the limits")))

    add("compact", _("give the free room inside the library file back to the disk"))


def _limits(command: argparse.ArgumentParser) -> None:
    command.add_argument("--days", type=days, metavar="N", help=_("since an article came here"))
    command.add_argument("--count", type=positive, metavar="N", help=_("articles of each feed"))
    command.add_argument("--size", type=positive, metavar="MB", help=_("of the whole library"))
    command.add_argument("--unread", action="store_true", help=_("unread articles may go too"))
    command.add_argument("--starred", action="store_true", help=_("starred articles may go too"))
    command.add_argument("--own", action="store_true", help=_("also what came from no feed"))


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
    return options


def _restores(options: argparse.Namespace) -> bool:
    return bool(options.ids or options.feeds or options.all)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    root = argparse.ArgumentParser(
        prog="readerapp", description=_("Read the world's news offline, in more than one language.")
    )
    # Python 3.11 says this one in English if it is left to it.
    told = _("show program's version number and exit")
    root.add_argument("--version", action="version", version=f"readerapp {__version__}", help=told)
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = _adder(commands)

    command = add(
        "import", _("bring in pages, clippings, Markdown files, folders, archives, addresses")
    )
    command.add_argument("inputs", nargs="+", metavar="PATH-OR-URL")
    command.add_argument("--no-relate", action="store_true", help=_("relate later"))
    command.add_argument(
        "--home-network",
        action="store_true",
        help=_("ask also those feeds of a list that are on this computer or in your own network"),
    )

    command = add("list", _("list articles, newest first"))
    command.add_argument("--limit", type=positive, default=50)
    command.add_argument("--view", choices=VIEWS, default="all")

    command.add_argument(
        "--feed", type=id_number, metavar="ID", help=_("only what this feed lists")
    )
    command.add_argument("--stories", action="store_true", help=_("one article of each story"))
    command.add_argument(
        "--search",
        default="",
        metavar="QUERY",
        help=_("only what this search finds, as tag:energy"),
    )

    _add_feed_commands(add)
    add_account_commands(add, _Add)
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
    _add_force(command)

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
    add_annotation_commands(add)
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
    _add_force(command)
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

    command = add("samples", _("add or remove the sample articles"))
    command.add_argument("what", choices=("add", "remove"))

    # Of the window, which draws them: `readerapp.__main__` lets it start.
    add("pdf", _("lay an article out on pages, also without a screen"), add_help=False)
    add("screenshot", _("draw the window into a picture, also without a screen"), add_help=False)
    return root


def add_annotation_commands(add: Add) -> None:
    """Add the commands about the reader's tags, notes and highlights."""
    add("tags", _("list your tags, the most used first"))

    command = add("tag", _("give an article tags, or take them from it"))
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument("change", choices=("add", "remove"))
    command.add_argument("names", nargs="+", type=words, metavar="NAME")

    command = add("note", _("print the note on an article, write it, or remove it"))
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument("text", nargs="?", metavar="TEXT")
    command.add_argument("--remove", action="store_true", help=_("remove the note"))

    command = add("highlight", _("highlight words of an article, or take that back"))
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument("change", choices=("add", "remove"))
    command.add_argument("words", type=words, metavar="WORDS")
    command.add_argument("--note", default="", metavar="TEXT", help=_("what you say of them"))


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


def _add_feed_commands(add: "_Add") -> None:
    feeds = add("feeds", _("subscribe, unsubscribe, list and export subscriptions")).add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    action = _Add(feeds, add.common)

    command = action("add", _("subscribe to the feed of a site, a channel, an address"))
    command.add_argument("addresses", nargs="+", metavar="ADDRESS")
    command.add_argument("--folder", metavar="NAME", help=_("put it into this folder"))
    command.add_argument("--first", action="store_true", help=_("of several feeds take the first"))
    command.add_argument(
        "--no-fetch", action="store_true", help=_("take the address as it is and ask nobody now")
    )

    action("list", _("list subscriptions and how their fetching went"))

    command = action("remove", _("unsubscribe; articles stay"))
    command.add_argument("feeds", nargs="+", metavar="ID-OR-ADDRESS")
    command.add_argument(
        "--remove-articles",
        action="store_true",
        help=_("remove its articles too, starred ones stay"),
    )

    command = action("export", _("write all subscriptions as OPML"))
    command.add_argument("file", nargs="?", type=path)
    _add_force(command)

    command = add("refresh", _("ask feeds for news"))
    command.add_argument("feeds", nargs="*", metavar="ID-OR-ADDRESS", help=_("only these"))
    command.add_argument("--due", action="store_true", help=_("only feeds whose time has come"))
    command.add_argument("--most", type=positive, metavar="N", help=_("no more feeds than this"))
    offline = command.add_mutually_exclusive_group()
    offline.add_argument("--no-offline", action="store_true", help=_("no full texts, no pictures"))
    offline.add_argument(
        "--only-offline", action="store_true", help=_("ask no feed, fetch texts and pictures")
    )
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)


def _add_backup_commands(add: "_Add") -> None:
    command = add("backup", _("write a verified copy of the library to a file"))
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=path)
    what.add_argument("--daily", action="store_true", help=_("as the window does once a day"))
    what.add_argument(
        "--safety", action="store_true", help=_("the plain files of feeds, stars and marks")
    )
    what.add_argument("--list", action="store_true", help=_("list the copies there are"))
    _add_force(command)
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


def _add_force(command: argparse.ArgumentParser) -> None:
    """Add what each command has that writes a file the user names."""
    command.add_argument(
        "--force", action="store_true", help=_("replace an older file of the same kind")
    )


def _adder(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
) -> "_Add":
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--profile", type=path, default=argparse.SUPPRESS, metavar="DIR")
    common.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
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
