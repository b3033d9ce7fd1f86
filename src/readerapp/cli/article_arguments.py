"""The grammar of the commands that list, mark, tag, open and remove articles."""

import argparse

from readerapp.cli.argument_types import (
    Add,
    Adding,
    id_number,
    id_or_input,
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
