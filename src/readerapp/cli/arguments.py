"""The grammar of the command line."""

import argparse
from collections.abc import Sequence

from readerapp import __version__
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

# Of `View`, `Order` and `Erasable`, as words: to import the enumerations with the values that
# stand beside them would double the time of `readerapp --help`. A test compares them.
VIEWS = ("all", "unread", "starred")
ORDERS = ("date", "oldest", "relevance")
ERASABLE = ("statistics", "history", "everything")


def add_retention_commands(add: Add, adding: Adding) -> None:
    """Add `bin`, `retention` and `compact`. `adding` makes what adds actions to a command."""
    bin_ = add("bin", "list what was removed, bring it back, or delete it for good")
    action = adding(bin_.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common)

    command = action("list", "list what is in the bin, what went last first")
    command.add_argument("words", nargs="?", default="", metavar="WORDS", help="in title or source")

    command = action("restore", "bring articles back whole")
    command.add_argument("ids", nargs="*", type=id_number, metavar="ID")
    command.add_argument(
        "--feeds", type=id_number, action="append", default=[], metavar="REMOVAL",
        help="subscribe again to what ended at once, with its articles",
    )  # fmt: skip
    command.add_argument("--all", action="store_true", help="everything there is in the bin")

    command = action("empty", "delete everything in the bin for good")
    command.add_argument("--yes", action="store_true", help="do not ask")

    retention = add("retention", "show, try out or apply the rules about what is kept")
    action = adding(
        retention.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common
    )
    action("show", "print the rules and the room the library takes")
    _limits(action("preview", "print what would go into the bin; nothing is changed"))
    _limits(action("apply", "move into the bin what is beyond the limits"))

    add("compact", "give the free room inside the library file back to the disk")


def _limits(command: argparse.ArgumentParser) -> None:
    command.add_argument("--days", type=days, metavar="N", help="since an article came here")
    command.add_argument("--count", type=positive, metavar="N", help="articles of each feed")
    command.add_argument("--size", type=positive, metavar="MB", help="of the whole library")
    command.add_argument("--unread", action="store_true", help="unread articles may go too")
    command.add_argument("--starred", action="store_true", help="starred articles may go too")
    command.add_argument("--own", action="store_true", help="also what came from no feed")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of a command; wrong use ends the program with status 2."""
    root = parser()
    options = root.parse_args(arguments)
    if options.command == "search" and not options.query and options.saved is None:
        root.error("search wants words, or --saved NAME")
    if options.command == "refresh" and options.feeds and options.only_offline:
        root.error("refresh --only-offline asks no feed: name none")
    if options.command == "bin" and options.action == "restore" and not _restores(options):
        root.error("bin restore wants numbers of articles, --feeds REMOVAL, or --all")
    return options


def _restores(options: argparse.Namespace) -> bool:
    return bool(options.ids or options.feeds or options.all)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    root = argparse.ArgumentParser(
        prog="readerapp", description="Read the world's news offline, in more than one language."
    )
    root.add_argument("--version", action="version", version=f"readerapp {__version__}")
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = _adder(commands)

    command = add(
        "import", "bring in pages, clippings, Markdown files, folders, archives, addresses"
    )
    command.add_argument("inputs", nargs="+", metavar="PATH-OR-URL")
    command.add_argument("--no-relate", action="store_true", help="relate later")
    command.add_argument(
        "--home-network",
        action="store_true",
        help="ask also those feeds of a list that are on this computer or in your own network",
    )

    command = add("list", "list articles, newest first")
    command.add_argument("--limit", type=positive, default=50)
    command.add_argument("--view", choices=VIEWS, default="all")

    command.add_argument("--feed", type=id_number, metavar="ID", help="only what this feed lists")
    command.add_argument("--stories", action="store_true", help="one article of each story")
    command.add_argument(
        "--search", default="", metavar="QUERY", help="only what this search finds, as tag:energy"
    )

    _add_feed_commands(add)
    add_retention_commands(add, _Add)

    command = add("frontpage", "print the front page: the day's stories, and what else arrived")
    which = command.add_mutually_exclusive_group()
    which.add_argument("--new", action="store_true", help="begin the next edition now")
    which.add_argument("--edition", type=id_number, metavar="N", help="an earlier one")
    command.add_argument(
        "--language", type=languages, metavar="TAGS", default=(),
        help="yours, such as fr,en: headlines are in the first of them that has a report",
    )  # fmt: skip

    command = add("show", "print one article")
    command.add_argument("id", type=id_number)
    command.add_argument("--format", choices=("text", "html", "markdown"), default="text")

    command = add("related", "list the stories related to articles, best first")
    command.add_argument("ids", type=id_number, nargs="+", metavar="ID")
    command.add_argument("--limit", type=positive, default=20)
    command.add_argument("--computed-only", action="store_true")

    command = add("translate", "translate articles on this computer, with the models that are here")
    command.add_argument("ids", type=id_number, nargs="+", metavar="ID")
    command.add_argument("--to", type=language, required=True, metavar="TAG", help="such as fr")
    command.add_argument("--titles", action="store_true", help="only titles and standfirsts")

    command = add("story", "print all reports of an event, what came before and what followed")
    command.add_argument("id", type=id_number)
    change = command.add_mutually_exclusive_group()
    change.add_argument("--split", action="store_true", help="take the article out of its story")
    change.add_argument(
        "--merge",
        type=id_number,
        metavar="OTHER",
        help="make its story and that of another article one",
    )

    command = add("verdict", "say whether two articles tell the same story")
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument("other", type=id_number, metavar="OTHER")
    command.add_argument(
        "decision", choices=("same", "not", "none"), help="same story, not related, take it back"
    )

    _add_search_commands(add)
    add_annotation_commands(add)
    add_rule_commands(add, _Add)

    command = add("consent", "show or answer the question about usage statistics")
    command.add_argument("answer", choices=("show", "grant", "refuse"))

    command = add("check", "look for damage in the library")
    command.add_argument("--repair", action="store_true", help="make good what can be")
    _add_backup_commands(add)
    _add_model_commands(add)

    command = add("export", "write an archive of the library that any program can read")
    command.add_argument(
        "path", type=path, metavar="PATH", help="a folder, or a file ending in .zip"
    )
    _add_force(command)
    command.add_argument("--zip", action="store_true", help="a ZIP file, whatever it is called")
    command.add_argument(
        "--only", default="", metavar="WHICH", help="starred, or feed:3,7 by the numbers of feeds"
    )
    command.add_argument(
        "--notes",
        action="store_true",
        help="in place of an archive, your tags, notes and highlights as one Markdown file",
    )
    command.add_argument(
        "--article", type=id_number, metavar="ID",
        help="in place of an archive, one article; PATH ends in .md, .html, .epub or .txt",
    )  # fmt: skip
    command.add_argument(
        "--originals", action="store_true", help="also the pages that articles were made from"
    )

    command = add("erase", "erase usage statistics, reading history, or everything")
    command.add_argument("what", choices=ERASABLE)
    command.add_argument("--yes", action="store_true", help="do not ask before erasing everything")

    command = add("samples", "add or remove the sample articles")
    command.add_argument("what", choices=("add", "remove"))

    # Of the window, which draws them: `readerapp.__main__` lets it start.
    add("pdf", "lay an article out on pages, also without a screen", add_help=False)
    add("screenshot", "draw the window into a picture, also without a screen", add_help=False)
    return root


def add_annotation_commands(add: Add) -> None:
    """Add the commands about the reader's tags, notes and highlights."""
    add("tags", "list your tags, the most used first")

    command = add("tag", "give an article tags, or take them from it")
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument("change", choices=("add", "remove"))
    command.add_argument("names", nargs="+", type=words, metavar="NAME")

    command = add("note", "print the note on an article, write it, or remove it")
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument("text", nargs="?", metavar="TEXT")
    command.add_argument("--remove", action="store_true", help="remove the note")

    command = add("highlight", "highlight words of an article, or take that back")
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument("change", choices=("add", "remove"))
    command.add_argument("words", type=words, metavar="WORDS")
    command.add_argument("--note", default="", metavar="TEXT", help="what you say of them")


def _add_search_commands(add: "_Add") -> None:
    command = add("search", "find articles by words and operators")
    command.add_argument("query", nargs="?", default="")
    command.add_argument("--limit", type=positive, default=20)
    command.add_argument("--sort", choices=ORDERS, default="relevance")
    command.add_argument("--saved", metavar="NAME", help="within a saved search, or all of it")

    searches = add("searches", "list, keep and forget saved searches").add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    action = _Add(searches, add.common)
    action("list", "list saved searches and how many unread articles each finds")
    command = action("add", "keep a search under a name")
    command.add_argument("name", type=words, metavar="NAME")
    command.add_argument("query", metavar="QUERY")
    command = action("remove", "forget saved searches")
    command.add_argument("names", nargs="+", metavar="NAME")


def _add_feed_commands(add: "_Add") -> None:
    feeds = add("feeds", "subscribe, unsubscribe, list and export subscriptions").add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    action = _Add(feeds, add.common)

    command = action("add", "subscribe to the feed of a site, a channel, an address")
    command.add_argument("addresses", nargs="+", metavar="ADDRESS")
    command.add_argument("--folder", metavar="NAME", help="put it into this folder")
    command.add_argument("--first", action="store_true", help="of several feeds take the first")
    command.add_argument(
        "--no-fetch", action="store_true", help="take the address as it is and ask nobody now"
    )

    action("list", "list subscriptions and how their fetching went")

    command = action("remove", "unsubscribe; articles stay")
    command.add_argument("feeds", nargs="+", metavar="ID-OR-ADDRESS")
    command.add_argument(
        "--remove-articles", action="store_true", help="remove its articles too, starred ones stay"
    )

    command = action("export", "write all subscriptions as OPML")
    command.add_argument("file", nargs="?", type=path)
    _add_force(command)

    command = add("refresh", "ask feeds for news")
    command.add_argument("feeds", nargs="*", metavar="ID-OR-ADDRESS", help="only these")
    command.add_argument("--due", action="store_true", help="only feeds whose time has come")
    command.add_argument("--most", type=positive, metavar="N", help="no more feeds than this")
    offline = command.add_mutually_exclusive_group()
    offline.add_argument("--no-offline", action="store_true", help="no full texts, no pictures")
    offline.add_argument(
        "--only-offline", action="store_true", help="ask no feed, fetch texts and pictures"
    )
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)


def _add_backup_commands(add: "_Add") -> None:
    command = add("backup", "write a verified copy of the library to a file")
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=path)
    what.add_argument("--daily", action="store_true", help="as the window does once a day")
    what.add_argument(
        "--safety", action="store_true", help="the plain files of feeds, stars and marks"
    )
    what.add_argument("--list", action="store_true", help="list the copies there are")
    _add_force(command)
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)

    command = add("restore", "put a backup in the place of the library, which is kept aside")
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("file", nargs="?", type=path)
    what.add_argument(
        "--safety", type=path, metavar="FOLDER", help="make a new library of a safety copy"
    )
    command.add_argument("--preview", action="store_true", help="only say what it holds")


def _add_model_commands(add: "_Add") -> None:
    models = add("models", "list, add, fetch and remove translation models").add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    action = _Add(models, add.common)
    command = action("list", "list the models there are, and those that the catalogue knows")
    command.add_argument("--installed", action="store_true", help="only those that are here")

    command = action("add", "add a model from a folder, a ZIP or tar file, or a file of it")
    command.add_argument("path", type=path, metavar="PATH")
    command.add_argument(
        "--unknown", action="store_true", help="also one that the catalogue does not know"
    )
    command.add_argument("--preview", action="store_true", help="only say what it is")
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)

    command = action("fetch", "fetch a model of the catalogue, or what is missing of it")
    command.add_argument("pair", metavar="PAIR", help="from and to, such as fr-en")
    command.add_argument("--yes", action="store_true", help="do not ask")
    command.add_argument(
        "--from", dest="base", metavar="ADDRESS", help="from a host of yours with the same files"
    )
    command.add_argument("--events", action="store_true", help=argparse.SUPPRESS)

    command = action("remove", "delete a model")
    command.add_argument("key", metavar="KEY")


def _add_force(command: argparse.ArgumentParser) -> None:
    """Add what each command has that writes a file the user names."""
    command.add_argument(
        "--force", action="store_true", help="replace an older file of the same kind"
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
