"""The grammar of the commands that print the news, articles and stories, and that search."""

from readerapp.cli.argument_types import (
    Add,
    Adding,
    add_force,
    id_number,
    language,
    languages,
    phrase,
    positive,
    words,
)
from readerapp.messages import _

# Of `Order`, as words: to import the enumeration with the values that stand beside it would double
# the time of `readerapp --help`. A test compares them.
ORDERS = ("date", "oldest", "relevance")


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
