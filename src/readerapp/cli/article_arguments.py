"""The grammar of the commands that list, print, search, mark and mute articles, and about rules."""

import argparse

from readerapp.cli.argument_types import (
    Add,
    Adding,
    add_force,
    id_number,
    id_or_input,
    language,
    languages,
    phrase,
    positive,
    words,
)
from readerapp.messages import _

VIEWS = (
    "all",
    "unread",
    "starred",
    "labelled",
    "hidden",
    "hidden-unread",
)  # of `View`: a test compares them
FORMATS = ("table", "json", "csv")
LABELS = ("ai", "ai-image", "dispute", "none")
MARKS = ("read", "unread", "starred", "unstarred")
# Of `Order`, as words: to import the enumeration with the values that stand beside it would double
# the time of `readerapp --help`. A test compares them.
ORDERS = ("date", "oldest", "relevance")
SPANS = ("day", "week", "month", "for-good")  # of `MuteSpan`: a test compares them


def add_list_commands(add: Add) -> None:
    """Add `list` and `today`."""
    command = add("list", _("list articles, newest first"))
    most = _("how many at most")
    command.add_argument("--limit", type=positive, default=50, metavar="N", help=most)
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
    command.add_argument(
        "--format",
        choices=FORMATS,
        default="table",
        help=_("lines to read, JSON (as --json), or CSV for other programs"),
    )

    command = add(
        "today",
        _("print what today brought: one article of each story, widest first"),
        brief=_("print what today brought, one article of each story"),
    )
    command.add_argument("--limit", type=positive, default=30, metavar="N", help=most)
    command.add_argument("--unread", action="store_true", help=_("only what is unread"))


def add_annotation_commands(add: Add, adding: Adding) -> None:
    """Add the commands about the reader's tags, notes and highlights. `adding` makes what adds
    actions to a command."""
    add("tags", _("list your tags, the most used first"))

    tag = add("tag", _("give articles a tag, or take it from them"))
    action = adding(tag.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common)
    told = {"add": _("give articles a tag"), "remove": _("take a tag from articles")}
    for name, text in told.items():
        command = action(name, text)
        command.add_argument("name", type=words, metavar="NAME")
        _add_which(command)

    command = add("note", _("print the note on an article, write it, or remove it"))
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument("text", nargs="?", metavar="TEXT")
    command.add_argument("--remove", action="store_true", help=_("remove the note"))

    command = add("label", _("say that an article is by AI, or dispute its labels"))
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument(
        "says",
        nargs="?",
        choices=LABELS,
        metavar="WHAT",
        help=_(
            "ai: its text is by AI; ai-image: its pictures are; dispute: its labels are wrong; "
            "none: take back what you said; without it, print what you said"
        ),
    )
    command.add_argument(
        "--picture", type=positive, metavar="N", help=_("only of its picture number N")
    )

    command = add("highlight", _("highlight words of an article, or take that back"))
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument("change", choices=("add", "remove"))
    command.add_argument("words", type=phrase, metavar="WORDS")
    command.add_argument("--note", default="", metavar="TEXT", help=_("what you say of them"))


def add_marking_commands(add: Add, adding: Adding) -> None:
    """Add `mark`, `remove` and `open`."""
    mark = add("mark", _("mark articles read, unread, starred or unstarred"))
    action = adding(mark.add_subparsers(dest="action", required=True, metavar="MARK"), add.common)
    told = {
        "read": _("mark articles read"),
        "unread": _("mark articles unread"),
        "starred": _("star articles"),
        "unstarred": _("take the star from articles"),
    }
    for name in MARKS:
        _add_which(action(name, told[name]))

    command = add("remove", _("move articles into the bin, from where they can come back"))
    _add_which(command, with_all=False)

    command = add("open", _("show an article in the window that is open, or in the browser"))
    command.add_argument("id", type=id_number, metavar="ID")
    command.add_argument(
        "--browser", action="store_true", help=_("its page on the web, in your browser")
    )


def names_articles(options: argparse.Namespace) -> bool:
    """Return whether articles are named in one way, where a command takes several ways."""
    if not hasattr(options, "chooses"):
        return True
    ways = (options.ids, options.search, getattr(options, "all", False))
    return sum(map(bool, ways)) == 1


def writes_note(options: argparse.Namespace) -> bool:
    """Return whether a note is to be printed, written, or removed, and not two of these. No words,
    as of a variable that is not set, remove nothing."""
    return options.text is None or bool(options.text.strip() and not options.remove)


def add_reading_commands(add: Add) -> None:
    """Add `frontpage`, `show`, `enclosures`, `related`, `translate`, `story` and `verdict`."""
    command = add("frontpage", _("print the front page: the day's stories, and what else arrived"))
    which = command.add_mutually_exclusive_group()
    which.add_argument("--new", action="store_true", help=_("begin the next edition now"))
    which.add_argument("--edition", type=id_number, metavar="N", help=_("an earlier one"))
    command.add_argument(
        "--language", type=languages, metavar="TAGS", default=(),
        help=_("yours, such as fr,en: headlines are in the first of them that has a report"),
    )  # fmt: skip

    command = add("show", _("print one article"))
    command.add_argument("id", type=id_number, metavar="ID")
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
    most = _("how many at most")
    command.add_argument("--limit", type=positive, default=20, metavar="N", help=most)
    command.add_argument(
        "--computed-only", action="store_true", help=_("only what this computer found")
    )

    command = add(
        "translate",
        _("translate articles on this computer, with the models that are here"),
        brief=_("translate articles on this computer"),
    )
    command.add_argument("ids", type=id_number, nargs="+", metavar="ID")
    command.add_argument("--to", type=language, required=True, metavar="TAG", help=_("such as fr"))
    command.add_argument("--titles", action="store_true", help=_("only titles and standfirsts"))

    command = add(
        "story",
        _("print all reports of an event, what came before and what followed"),
        brief=_("print all reports of an event, and what led to it"),
    )
    command.add_argument("id", type=id_number, metavar="ID")
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


def add_search_commands(add: Add, adding: Adding) -> None:
    """Add `search` and `searches`. `adding` makes what adds actions to a command."""
    command = add("search", _("find articles by words and operators"))
    command.add_argument("query", nargs="?", default="", metavar="QUERY")
    most = _("how many at most")
    command.add_argument("--limit", type=positive, default=20, metavar="N", help=most)
    command.add_argument("--sort", choices=ORDERS, default="relevance")
    command.add_argument("--saved", metavar="NAME", help=_("within a saved search, or all of it"))

    searches = add("searches", _("list, keep and forget saved searches")).add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    action = adding(searches, add.common)
    action("list", _("list saved searches and how many unread articles each finds"))
    command = action("add", _("keep a search under a name"))
    command.add_argument("name", type=words, metavar="NAME")
    command.add_argument("query", type=phrase, metavar="QUERY")
    command = action("remove", _("forget saved searches"))
    command.add_argument("names", nargs="+", metavar="NAME")


def add_rule_commands(add: Add, adding: Adding) -> None:
    """Add `rules`, `mute`, `unmute` and `mutes`. `adding` makes what adds actions to a command."""
    rules = add("rules", _("do something with each article that a search finds"))
    action = adding(
        rules.add_subparsers(dest="action", required=True, metavar="ACTION"), add.common
    )
    action("list", _("list the rules, and what is wrong with any of them"))

    command = action("add", _("add a rule: it runs on what each refresh brings"))
    command.add_argument("query", type=phrase, metavar="QUERY", help=_("as search takes it"))
    command.add_argument(
        "--name", default="", metavar="NAME", help=_("the query, unless you say so")
    )
    _what_to_do(command)

    command = action("remove", _("remove rules; what they did stays"))
    command.add_argument("ids", nargs="+", type=id_number, metavar="RULE")

    for name, text in (("on", _("let rules run by themselves")), ("off", _("let rules rest"))):
        action(name, text).add_argument("ids", nargs="+", type=id_number, metavar="RULE")

    command = action("preview", _("print what a rule would have done in the last month"))
    command.add_argument("query", type=phrase, metavar="QUERY-OR-RULE")
    _what_to_do(command)

    command = action("run", _("run a rule over everything in the library"))
    command.add_argument("id", type=id_number, metavar="RULE")

    action("runs", _("list what rules did, the latest first"))

    command = action("undo", _("take back what a run did, where nothing else changed it since"))
    command.add_argument("id", type=id_number, metavar="RUN")

    command = add("mute", _("do not show articles for a time: words, a feed, a story"))
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("words", nargs="?", type=phrase, metavar="WORDS", help=_("in titles"))
    what.add_argument("--query", type=phrase, metavar="QUERY", help=_("what a search finds"))
    what.add_argument("--feed", type=id_number, metavar="ID")
    what.add_argument("--story", type=id_number, metavar="ARTICLE", help=_("the story it is of"))
    command.add_argument("--everywhere", action="store_true", help=_("words also in the text"))
    command.add_argument("--for", dest="span", choices=SPANS, default="week", help=_("a week"))

    command = add("unmute", _("show again what a mute hides"))
    command.add_argument("ids", nargs="*", type=id_number, metavar="MUTE")
    command.add_argument(
        "--feed", type=id_number, action="append", default=[], metavar="ID", dest="feeds"
    )

    command = add("mutes", _("list what is muted, until when, and how much of it there is"))
    command.add_argument("--articles", action="store_true", help=_("name the newest articles too"))


def _add_which(command: argparse.ArgumentParser, *, with_all: bool = True) -> None:
    """Add what each command has that does something with many articles."""
    command.set_defaults(chooses=True)
    command.add_argument(
        "ids", nargs="*", type=id_or_input, metavar="ID", help=_("- for those on standard input")
    )
    command.add_argument(
        "--search", type=phrase, metavar="QUERY", help=_("all that this search finds")
    )
    if with_all:
        command.add_argument("--all", action="store_true", help=_("all articles there are"))


def _what_to_do(command: argparse.ArgumentParser) -> None:
    command.add_argument("--read", action="store_true", help=_("mark as read"))
    command.add_argument("--star", action="store_true", help=_("give a star"))
    command.add_argument("--tag", default="", metavar="NAME", help=_("give this tag"))
    command.add_argument("--hide", action="store_true", help=_("keep from the front page"))
    command.add_argument("--notify", action="store_true", help=_("tell of it"))
