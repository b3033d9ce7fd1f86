"""Stories: the reports of one event in all languages, the days they tell of, and the reader's
changes: read, split, merge.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from readerapp.domain.articles import SURE, ArticleHead, Changes, Verdict
from readerapp.domain.marks import join_marks
from readerapp.domain.stories import Story, StoryDay, StoryReport, ToldDay
from readerapp.library import marks
from readerapp.library.earlier_coverage import with_earlier
from readerapp.library.embedding_worker import MODEL
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.told_sentences import with_sentences
from readerapp.storage import Reader, StoryNeighbour, Writer

AROUND = 12  # articles before the event, after it, and without a date
DAYS = 8  # that reports tell of; more is a diary

Pair = tuple[int, int]
Verdicts = dict[Pair, Verdict | None]


def told_days(facts: str, published: date | None) -> tuple[ToldDay, ...]:
    """Return the days an article tells of, each once, without the day it was `published` on.

    `facts` as stored with its vector, read here and not by their own room, which would load numpy
    into the window's process; a test holds the two together. Older ones name no days, and neither
    do damaged ones: a story is not to be lost for them.
    """
    try:
        found = json.loads(facts).get("told", ())
        told = [ToldDay(date.fromisoformat(str(iso)), str(text)) for iso, text in found]
    except (ValueError, TypeError, AttributeError):
        return ()
    first = {each.day: each for each in reversed(told) if each.day != published}
    return tuple(each for each in told if first.get(each.day) is each)


def story_days(event: Iterable[StoryReport]) -> tuple[StoryDay, ...]:
    """Return the days that the reports tell of, in order; at most DAYS, those of most reports."""
    told_by: dict[date, list[int]] = {}
    for report in event:
        for told in report.told:
            told_by.setdefault(told.day, []).append(report.head.id)
    most = sorted(told_by, key=lambda day: (-len(told_by[day]), day))[:DAYS]
    return tuple(StoryDay(day, tuple(told_by[day])) for day in sorted(most))


def story(library: Library, article_id: int, looked: datetime | None = None) -> Story | None:
    """Return the story an article is a report of, None when the article is gone.

    An article that no other one joins is the only report of its event. What came after the reader
    `looked` at it is new; without, it is looked up when that was.
    """
    found = _story(library, article_id, looked)
    if found is None:
        return None
    days = with_sentences(library.store, found.event, found.days)
    return with_earlier(library.store, replace(found, days=days))


def _story(library: Library, article_id: int, looked: datetime | None) -> Story | None:
    with library.store.read() as reader:
        ids = reader.stories.members(article_id)
        if not ids:
            return None
        before, after, undated = reader.stories.around(ids, AROUND, SURE)
        shared = reader.stories.shared(article_id, ids)
        around = [each.article_id for each in (*before, *after, *undated)]
        facts = {row.article_id: row.facts for row in reader.vectors.of(MODEL, [*ids, *around])}
        mark = join_marks(*reader.story_marks.of(ids).values())
        looked = looked or mark.seen_at
        event = tuple(
            replace(each, is_new=looked is not None and each.head.received > looked)
            for each in _reports(reader, ids, shared, facts)
        )
        return Story(
            before=_in_time_order(_reports(reader, *_of(before), facts)),
            event=event,
            after=_in_time_order(_reports(reader, *_of(after), facts)),
            languages=tuple(dict.fromkeys(report.head.language for report in event)),
            sources=tuple(dict.fromkeys(r.head.source for r in event if r.head.source)),
            undated=_reports(reader, *_of(undated), facts),
            days=story_days(event),
            looked=looked,
            is_followed=mark.is_followed,
        )


def mark_read(library: Library, article_id: int, *, read: bool = True) -> ActionResult:
    """Mark all reports of the article's story read or unread, in one step."""
    with library.store.read() as reader:
        ids = reader.stories.members(article_id)
    return marks.mark_read(library, ids, read=read)


def are_there(library: Library) -> bool:
    """Return whether any article of the library is in a story."""
    with library.store.read() as reader:
        return reader.stories.are_there()


def reports_of(library: Library, article_ids: Sequence[int]) -> list[int]:
    """Return these articles and all other reports of their stories."""
    with library.store.read() as reader:
        return reader.stories.reports_of(article_ids)


def split(library: Library, article_id: int) -> ActionResult:
    """Remove an article from its story: the reader calls it not related to any report of it.

    The rest stay together. Nothing is done to an article that is alone.
    """
    with library.store.write() as marker:
        others = [each for each in marker.stories.reader.members(article_id) if each != article_id]
        if not others:
            return ActionResult(Changes())
        decided = {(article_id, each): Verdict.NOT_RELATED for each in others}
        return _decide(library, marker, decided, [others, [article_id]])


def merge(library: Library, article_id: int, other_id: int) -> ActionResult:
    """Make the stories of two articles one: the reader calls these two the same story.

    What the reader said before to keep reports of the two stories apart is taken back.
    """
    with library.store.write() as marker:
        here, there = (marker.stories.reader.members(each) for each in (article_id, other_id))
        if not here or not there or article_id == other_id:
            return ActionResult(Changes())
        together = list(dict.fromkeys([*here, *there]))
        apart = marker.stories.reader.apart(together)
        decided: Verdicts = dict.fromkeys(pair for pair in apart if len({*pair} & {*here}) == 1)
        decided[min(article_id, other_id), max(article_id, other_id)] = Verdict.SAME_STORY
        return _decide(library, marker, decided, [together])


def _decide(
    library: Library,
    marker: Writer,
    verdicts: Mapping[Pair, Verdict | None],
    groups: Sequence[Sequence[int]],
) -> ActionResult:
    """Keep verdicts and the stories that follow from them. Undo brings both back."""
    former = marker.verdicts.put(verdicts, library.clock.now())
    places = marker.stories.regroup(groups)
    marker.mutes.follow_stories()

    def undo() -> Changes:
        with library.store.write() as again:
            again.verdicts.put(former, library.clock.now())
            again.stories.put_back(places)
            again.mutes.follow_stories()
            return again.changes()

    return ActionResult(marker.changes(), undo if former or places else None)


def _of(found: Iterable[StoryNeighbour]) -> tuple[list[int], dict[int, StoryNeighbour]]:
    by_id = {each.article_id: each for each in found}
    return list(by_id), by_id


def _reports(
    reader: Reader,
    ids: Iterable[int],
    shared: Mapping[int, StoryNeighbour],
    facts: Mapping[int, str],
) -> tuple[StoryReport, ...]:
    return tuple(
        _report(head, shared.get(head.id), facts.get(head.id, "{}"))
        for head in reader.articles.story_heads(ids)
    )


def _report(head: ArticleHead, shared: StoryNeighbour | None, facts: str) -> StoryReport:
    published = head.known_date.astimezone().date() if head.known_date else None
    report = StoryReport(head, told=told_days(facts, published))
    return replace(report, reasons=shared.reasons, score=shared.score) if shared else report


def _in_time_order(reports: Sequence[StoryReport]) -> tuple[StoryReport, ...]:
    return tuple(sorted(reports, key=lambda report: report.head.sort_time))
