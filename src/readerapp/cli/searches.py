"""The commands that search, and that manage saved searches."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from readerapp.cli.command import Argument, Command, Topic, limit, phrase, words
from readerapp.cli.output import head_line, head_values, print_result, search_problem
from readerapp.messages import _, ngettext, print_message

if TYPE_CHECKING:
    from typing import TypedDict

    from readerapp.cli.articles import ArticleLine
    from readerapp.domain.searches import SavedSearch
    from readerapp.library import Library


# Of `Order`, as words: a start is to load no library for them. A test compares them.
ORDERS = ("date", "oldest", "relevance")


def commands() -> Iterator[Command]:
    """Yield the commands of this topic."""
    yield Command(
        "search",
        _("find articles by words and operators"),
        "readerapp search 'climate lang:fr' --sort date",
        topic=Topic.MOST_USED,
        place=5,
        arguments=(
            Argument("query", nargs="?", default="", metavar="QUERY"),
            limit(20),
            Argument("--sort", choices=ORDERS, default="relevance"),
            Argument("--saved", metavar="NAME", help=_("within a saved search, or all of it")),
        ),
        wrong=_no_search,
        run=search,
        is_paged=True,
    )
    yield Command(
        "searches",
        _("list, save and remove saved searches"),
        "readerapp searches add Energy 'energy OR climate'",
        topic=Topic.SEARCHES,
        place=1,
        actions=(
            Command(
                "list",
                _("list saved searches and how many unread articles each finds"),
                "readerapp searches list",
                run=list_searches,
                is_paged=True,
            ),
            Command(
                "add",
                _("save a search under a name"),
                "readerapp searches add Energy 'energy OR climate'",
                arguments=(
                    Argument("name", type=words, metavar="NAME"),
                    Argument("query", type=phrase, metavar="QUERY"),
                ),
                run=add,
            ),
            Command(
                "remove",
                _("remove saved searches"),
                "readerapp searches remove Energy",
                arguments=(Argument("names", nargs="+", metavar="NAME"),),
                run=remove,
            ),
        ),
    )


def _no_search(options: argparse.Namespace) -> str:
    if options.query or options.saved is not None:
        return ""
    return _("search takes words, or --saved NAME")


def search(library: Library, options: argparse.Namespace) -> int:
    """Print what is found, the best first, each with a snippet."""
    from readerapp.domain.articles import ArticleQuery, Order
    from readerapp.domain.searches import ProblemKind
    from readerapp.library import searching

    saved = None if options.saved is None else _named(library, options.saved)
    if options.saved is not None and saved is None:
        return _unknown(options.saved)
    query = ArticleQuery(
        search=options.query, saved_id=saved.id if saved else None, order=Order(options.sort)
    )
    found, problems = searching.search(library, query, options.limit)
    for problem in problems:
        print_message(search_problem(problem))
    for head, excerpt in found:
        said, translated = excerpt.snippet, excerpt.translated
        below = said.text
        if translated and not (said.marks or excerpt.title_marks):
            below = _("Found in a translation: {text}").format(text=translated.text)
        line = f"{head_line(head)}\n        {below}"
        values = head_values(head) | {
            "snippet": said.text,
            "marks": [list(each) for each in said.marks],
            "translated": translated.text if translated else None,
        }
        print_result(values, line, as_json=options.json)
    return 1 if any(each.kind is ProblemKind.NO_MEANING for each in problems) else 0


def list_searches(library: Library, options: argparse.Namespace) -> int:
    """Print the saved searches in their order."""
    from readerapp.library import saved_searches

    unread = saved_searches.unread(library)
    for each in saved_searches.listed(library):
        count = unread.get(each.id)
        unread_told = ngettext("{count} unread", "{count} unread", count or 0)
        told = unread_told.format(count="?" if count is None else count)
        line = f"{each.name}  ({told})  {each.query}"
        print_result(_values(each) | {"unread": count}, line, as_json=options.json)
    return 0


def add(library: Library, options: argparse.Namespace) -> int:
    """Save a search; one of that name searches for something else from then on."""
    from readerapp.domain.searches import SavedSearch
    from readerapp.library import saved_searches

    known = _named(library, options.name)
    if known:
        saved_searches.change(library, known.id, known.name, options.query)
        search_id = known.id
    else:
        search_id, _ = saved_searches.add(library, options.name, options.query)
    values = _values(SavedSearch(search_id, options.name, options.query))
    print_result(values, f"{options.name}  {options.query}", as_json=options.json)
    return 0


def remove(library: Library, options: argparse.Namespace) -> int:
    """Remove saved searches."""
    from readerapp.library import saved_searches

    status = 0
    for name in options.names:
        known = _named(library, name)
        if known is None:
            status = _unknown(name)
            continue
        saved_searches.remove(library, known.id)
        line = _("{name} removed").format(name=name)
        print_result(_values(known) | {"removed": True}, line, as_json=options.json)
    return status


def _named(library: Library, name: str) -> SavedSearch | None:
    from readerapp.library import saved_searches

    listed = saved_searches.listed(library)
    return next((each for each in listed if each.name == name), None)


def _unknown(name: str) -> int:
    print_message(_("There is no saved search “{name}”.").format(name=name))
    return 1


def _values(search: SavedSearch) -> dict[str, object]:
    return {"id": search.id, "name": search.name, "query": search.query}


if TYPE_CHECKING:  # what --json prints, a line each: docs/schemas is made from it

    class SearchLine(ArticleLine):
        """A line of: readerapp search --json."""

        snippet: str  # The words that were found, in their place.
        marks: list[list[int]]  # Where they stand in the snippet: start and end of each.
        translated: str | None  # The same of a translation, if it was found there.

    class SearchesAddLine(TypedDict):
        """A line of: readerapp searches add --json."""

        id: int  # The number of the saved search.
        name: str  # What the reader calls it, or its name.
        query: str  # The search.

    class SearchesListLine(TypedDict):
        """A line of: readerapp searches list --json."""

        id: int  # The number of the saved search.
        name: str  # What the reader calls it, or its name.
        query: str  # The search.
        unread: int | None  # How many are unread, or whether unread ones count.

    class SearchesRemoveLine(TypedDict):
        """A line of: readerapp searches remove --json."""

        id: int  # The number of the saved search.
        name: str  # What the reader calls it, or its name.
        query: str  # The search.
        removed: bool  # Whether, or how many, were removed.
