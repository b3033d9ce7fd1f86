"""The commands that search, and that manage saved searches."""

import argparse

from readerapp.cli.output import head_line, head_values, print_result, search_problem
from readerapp.domain.articles import ArticleQuery, Order
from readerapp.domain.searches import SavedSearch
from readerapp.library import Library, saved_searches, searching
from readerapp.messages import _, ngettext, print_message


def search(library: Library, options: argparse.Namespace) -> int:
    """Print what is found, the best first, each with a snippet."""
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
    return 0


def list_searches(library: Library, options: argparse.Namespace) -> int:
    """Print the saved searches in their order."""
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
    listed = saved_searches.listed(library)
    return next((each for each in listed if each.name == name), None)


def _unknown(name: str) -> int:
    print_message(_("There is no saved search “{name}”.").format(name=name))
    return 1


def _values(search: SavedSearch) -> dict[str, object]:
    return {"id": search.id, "name": search.name, "query": search.query}
