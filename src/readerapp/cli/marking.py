"""The commands that do something with many articles at once: mark, tag, remove them."""

import argparse
import sys
from collections.abc import Sequence

from readerapp.cli.argument_types import FROM_INPUT, id_number
from readerapp.cli.articles import unknown_article
from readerapp.cli.output import print_result, search_problem
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.values import dataclass
from readerapp.library import Library, annotations, marks, searching
from readerapp.library.marks import ActionResult
from readerapp.messages import _, ngettext, print_message, sentence


@dataclass(frozen=True)
class _Chosen:
    """Articles that a command is to change; `is_whole` unless some of them are not there."""

    ids: tuple[int, ...]
    is_whole: bool = True


def mark(library: Library, options: argparse.Namespace) -> int:
    """Mark articles read, unread, starred or unstarred."""
    chosen = _chosen(library, options)
    if chosen is None:
        return 1
    if options.action in ("read", "unread"):
        done = marks.mark_read(library, chosen.ids, read=options.action == "read")
    else:
        done = marks.mark_starred(library, chosen.ids, starred=options.action == "starred")
    return _tell(options, options.action, chosen, done, done.changes.marked.ids)


def tag(library: Library, options: argparse.Namespace) -> int:
    """Give articles a tag, or take it from them."""
    chosen = _chosen(library, options)
    if chosen is None:
        return 1
    tagged = options.action == "add"
    done = annotations.tag_articles(library, chosen.ids, options.name, tagged=tagged)
    status = "tagged" if tagged else "untagged"
    return _tell(options, status, chosen, done, done.changes.annotated)


def remove(library: Library, options: argparse.Namespace) -> int:
    """Move articles into the bin."""
    chosen = _chosen(library, options)
    if chosen is None:
        return 1
    done = marks.remove(library, chosen.ids)
    return _tell(options, "removed", chosen, done, done.changes.removed)


def _chosen(library: Library, options: argparse.Namespace) -> _Chosen | None:
    """Return which articles are meant; None, once it was said, for a search that is not understood:
    without a part it would find more than was meant."""
    library.refuse_read_only()
    if options.ids:
        wanted = _wanted(options.ids)
        if wanted is None:
            return None
        known = {head.id for head in searching.heads(library, wanted)}
        for missing in (each for each in wanted if each not in known):
            unknown_article(missing)
        here = tuple(each for each in wanted if each in known)
        return _Chosen(here, is_whole=len(here) == len(wanted))
    found = searching.find(library, ArticleQuery(search=options.search or ""))
    for problem in found.problems:
        print_message(search_problem(problem))
    if found.problems:
        print_message(_("Nothing was changed."))
        return None
    return _Chosen(tuple(found.ids))


def _wanted(given: Sequence[int]) -> tuple[int, ...] | None:
    """Return the numbers given, with those on standard input; None, once it was said, where one of
    these is none: what stands there is not what was meant."""
    read: list[int] = []
    if FROM_INPUT in given and sys.stdin is not None:
        for word in sys.stdin.read().split():
            try:
                read.append(id_number(word))
            except argparse.ArgumentTypeError:
                message = _(
                    "Standard input holds “{text}”, which is no number of an article. "
                    "Nothing was changed."
                )
                print_message(message.format(text=word))
                return None
    return tuple(dict.fromkeys([*(each for each in given if each != FROM_INPUT), *read]))


def _tell(
    options: argparse.Namespace,
    status: str,
    chosen: _Chosen,
    done: ActionResult,
    changed: Sequence[int],
) -> int:
    values = {
        "status": status,
        "articles": len(chosen.ids),
        "changed": len(changed),
        "ids": list(changed),
    }
    total = len(chosen.ids)
    # Translators: of so many articles so many were marked; the others were so before
    counted = ngettext("{changed} of {count} article", "{changed} of {count} articles", total)
    line = f"{status:<10} {counted.format(changed=len(changed), count=total)}"
    print_result(values, line, as_json=options.json)
    if done.failure:
        print_message(sentence(done.failure))
    return 1 if done.failure or not chosen.is_whole else 0
