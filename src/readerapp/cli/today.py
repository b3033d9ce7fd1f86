"""The command `today`: what lists have under today, one article of each story."""

import argparse
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from readerapp.cli.output import head_values, print_result, title_line, write_output
from readerapp.cli.terminal import BOLD, FAINT, styled
from readerapp.domain.articles import ArticleHead, ArticleQuery
from readerapp.domain.searches import Operator, State
from readerapp.library import Library, searching
from readerapp.library.list_groups import Grouping
from readerapp.messages import _, ngettext

# Today and the day before, from which days without an hour come; and what has no date, which is
# of the day it arrived.
_RECENT = f"{Operator.AFTER}:1d OR {Operator.IS}:{State.UNDATED}"


def run(library: Library, options: argparse.Namespace) -> int:
    """Print today's stories: those of most reports first, then the newest."""
    day = library.clock.now().astimezone().date()
    query = ArticleQuery(search=_RECENT, unread_only=options.unread)
    every = _of_day(library, query, day)
    stories = _of_day(library, replace(query, by_story=True), day)
    heads = sorted(searching.story_heads(library, stories), key=_reports, reverse=True)
    shown = heads[: options.limit]
    if options.json:
        for head in shown:
            print_result(head_values(head), "", as_json=True)
        return 0
    lines = _lines(day, searching.heads(library, every), heads, shown)
    write_output("".join(f"{line}\n" for line in lines))
    return 0


def _of_day(library: Library, query: ArticleQuery, day: date) -> "array[int]":
    found = searching.find(library, query, group_by=Grouping.DAY)
    ends = [*(each.row for each in found.groups[1:]), len(found.ids)]
    for each, end in zip(found.groups, ends, strict=False):
        if each.of == day:
            return found.ids[each.row : end]
    return array("q")


def _reports(head: ArticleHead) -> int:
    return head.story.reports if head.story else 1


def _lines(
    day: date,
    every: Sequence[ArticleHead],
    heads: Sequence[ArticleHead],
    shown: Sequence[ArticleHead],
) -> Iterator[str]:
    if not every:
        yield _("{day}: nothing yet").format(day=day)
        return
    unread = sum(not head.is_read for head in every)
    # Translators: of articles
    left = ngettext("{count} unread", "{count} unread", unread).format(count=unread)
    counted = ngettext("{count} article", "{count} articles", len(every)).format(count=len(every))
    yield styled(f"{day}: {counted}, {left}", BOLD)
    for head in shown:
        yield ""
        yield f"{styled(f'{head.id:>6}', FAINT)}  {title_line(head)}"
        yield " " * 8 + styled(" · ".join(_facts(head)), FAINT)
    if more := len(heads) - len(shown):
        yield ""
        yield ngettext(
            "{count} more story: say --limit", "{count} more stories: say --limit", more
        ).format(count=more)


def _facts(head: ArticleHead) -> Iterator[str]:
    yield head.source
    if head.known_date and not head.known_day:  # without an hour that nobody stated
        yield f"{head.known_date.astimezone():%H:%M}"
    if head.story is None or head.story.reports < 2:
        yield head.language
        return
    reports = ngettext("{count} report", "{count} reports", head.story.reports)
    yield reports.format(count=head.story.reports)
    yield " ".join(head.story.languages)
