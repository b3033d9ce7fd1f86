"""Editions: the one to show, those before it, and what of an edition is on no card.

Shown are stored cards with what is in the library now. Order, headlines, pictures and figures stay
as they were made; marks are those of now, and reports that were removed are gone.
"""

import logging
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain, groupby
from typing import Any

from readerapp.domain import front_page
from readerapp.domain.articles import (
    ArticleHead,
    Changes,
    language_place,
    may_be_own,
    standing_report,
)
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.marks import StoryMark, join_marks
from readerapp.domain.values import dataclass
from readerapp.library import marks
from readerapp.library.front_page import weights
from readerapp.library.front_page.making import (
    DAY,
    EditionDraft,
    first_span,
    is_by_ai,
    make,
    own_for_page,
)
from readerapp.library.front_page.ranking import in_order
from readerapp.library.front_page.story_marks import spread
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.preferences import headline_languages
from readerapp.storage import (
    PictureRow,
    Reader,
    ReportRow,
    Span,
    StoredCard,
    StoredEdition,
    moment,
    optional_moment,
    seconds,
    unpack_labels,
)

_log = logging.getLogger(__name__)
_NOT_STORED = frozenset(
    {
        Reason.LOCKED,
        Reason.DISK_FULL,
        Reason.READ_ONLY,
        Reason.NO_PERMISSION,
        Reason.NOT_WRITABLE,
    }
)
REST = timedelta(hours=4)  # after which a look is the next one

_ORDER = tuple(front_page.SectionKind)


def current(
    library: Library,
    *,
    new: bool = False,
    languages: Sequence[str] = (),
    stories: int = weights.STORIES,
    own_only: bool = False,
) -> front_page.Edition | None:
    """Return the edition to show, None when there is no article.

    It is the last one as long as it is of today and was looked at less than four hours ago, or
    nothing came since; else, or when a `new` one is asked for and something came, the next one is
    made and kept: from the end of the last one that was looked at to the last arrival. One that was
    made before its articles were compared is made anew once they are. `languages` instead of the
    reader's, the first one first; `stories`: how many on top. `own_only`: shown is only what is in
    these, whatever the setting says.

    Where nothing can be stored (a full disk, a library that is locked or only to be read) the
    edition is made anew each time, and its `id` is 0. One that is damaged is made anew. Raises
    StorageError when nothing can be read.
    """
    try:
        return _current(library, new, languages, stories, own_only)
    except StorageError as error:
        if error.reason is not Reason.DAMAGED or library.is_read_only:
            raise
        _drop_latest(library)  # where it is not the edition that is damaged, this fails, too
        return _current(library, new, languages, stories, own_only)


def _current(
    library: Library, new: bool, languages: Sequence[str], stories: int, own_only: bool
) -> front_page.Edition | None:
    is_stored = not library.is_read_only
    try:
        prepare(library, new=new, languages=languages, stories=stories)
    except StorageError as error:
        if error.reason not in _NOT_STORED:
            raise
        is_stored = False
        _log.info("the edition is shown without being kept: %s", error.reason)
    with library.store.read() as reader:
        kept = reader.editions.all()
        now = library.clock.now()
        plan = _plan(reader, kept, now, new=new)
        if plan.span and not is_stored:
            draft = _draft(reader, plan.span, languages, stories)
            return _shown(reader, draft.edition, draft.cards, kept, languages, now, own_only)
        if not kept:
            return None
        cards = reader.editions.cards(kept[0].id)
        return _shown(reader, kept[0], cards, kept, languages, now, own_only)


def _drop_latest(library: Library) -> None:
    """Drop an edition that cannot be read: another one is made, and nothing else hangs on it."""
    _log.info("the latest edition cannot be read, another one is made")
    with library.store.write() as writer:
        writer.editions.drop_latest()


def prepare(
    library: Library,
    *,
    new: bool = False,
    languages: Sequence[str] = (),
    stories: int = weights.STORIES,
) -> bool:
    """Make and keep the edition that `current` would show, when it is not made yet; return whether
    it was made. To be called after a refresh, so that who opens the page need not wait."""
    if library.is_read_only:
        return False
    with library.store.read() as reader:
        plan = _plan(reader, reader.editions.all(), library.clock.now(), new=new)
        if plan.span is None:
            return False
        draft = _draft(reader, plan.span, languages, stories)
    with library.store.write() as writer:
        kept = writer.editions.reader.all()
        if kept and kept[0].id != plan.last_id:
            return False  # somebody else made one meanwhile
        writer.editions.add(draft.edition, draft.cards, weights.KEPT, plan.instead_of)
        spread(writer, draft.marked)
    return True


def edition(
    library: Library, edition_id: int, languages: Sequence[str] = (), *, own_only: bool = False
) -> front_page.Edition | None:
    """Return an edition as it is shown now, None when it is not kept. `languages` and `own_only` as
    `current` has them."""
    with library.store.read() as reader:
        found = reader.editions.get(edition_id)
        if found is None:
            return None
        cards = reader.editions.cards(edition_id)
        now = library.clock.now()
        return _shown(reader, found, cards, reader.editions.all(), languages, now, own_only)


def editions(library: Library) -> tuple[front_page.EditionSummary, ...]:
    """Return the editions that are kept, the newest first."""
    with library.store.read() as reader:
        return tuple(map(_summary, reader.editions.all()))


def looked_at(library: Library, edition_id: int) -> bool:
    """Remember that the reader looks at an edition now; return whether it is kept."""
    with library.store.write() as writer:
        return writer.editions.looked_at(edition_id, library.clock.now())


def rest_ids(library: Library, edition_id: int) -> "array[int]":
    """Return the ids of what arrived with an edition and is not on its page, newest first; none
    when it is not kept."""
    with library.store.read() as reader:
        return reader.arrivals.newest_first(reader.editions.rest(edition_id))


def mark_read(library: Library, edition_id: int) -> ActionResult:
    """Mark all reports on the cards of an edition as read, those beside them too, in one step."""
    with library.store.read() as reader:
        ids = sorted(reader.editions.shown(edition_id))
    return marks.mark_read(library, ids, read=True) if ids else ActionResult(Changes())


@dataclass(frozen=True)
class _Plan:
    """What is to be made: the span of the next edition, None for none. `last_id` of the one there
    is, 0 for none; `instead_of`: of the one whose place it takes."""

    last_id: int
    span: Span | None = None
    instead_of: int = 0


def _plan(reader: Reader, kept: Sequence[StoredEdition], at: datetime, *, new: bool) -> _Plan:
    now = seconds(at)
    last = reader.arrivals.last(now)
    newest = kept[0] if kept else None
    last_id = newest.id if newest else 0
    if last is None:
        return _Plan(last_id)
    if newest and is_compared_since(reader, newest):
        waits = _is_fresh(newest, at) and not _is_compared_after(reader, newest, at)
        again = newest if waits else extended(newest, *last)
        return _Plan(last_id, again.span, last_id)
    end = newest and (newest.span.until, newest.span.until_id)
    is_behind = newest is None or (end or last) < last or newest.span.until > now
    if not is_behind or (newest and _is_fresh(newest, at) and not new):
        return _Plan(last_id)
    seen = next((each for each in kept if each.seen_until is not None), None)
    if seen is None:
        return _Plan(last_id, first_span(reader, *last))
    since, since_id = seen.span.until, seen.span.until_id
    if since > now:  # the clock was wrong then
        since, since_id = now - DAY, 0
    span = Span(since, since_id, *last, since, since)
    return _Plan(last_id, span if reader.arrivals.has_any(span) else None)


def is_compared_since(reader: Reader, edition: StoredEdition) -> bool:
    """Return whether an edition was made before all of its articles were compared, and they are
    now: its stories are told only by the next one."""
    if not edition.pending:
        return False
    counts = reader.arrivals.counts(reader.arrivals.ids(edition.span))
    return counts.there == counts.related


def _is_compared_after(reader: Reader, edition: StoredEdition, now: datetime) -> bool:
    """Return whether all that arrived after an edition's end was compared, too."""
    after = after_end(reader, edition, now)
    counts = reader.arrivals.counts(reader.arrivals.ids(after) if after else ())
    return counts.there == counts.related


def is_over(edition: StoredEdition, now: datetime) -> bool:
    """Return whether what comes belongs to the next edition: the day of an edition, that of its end
    in local time, has passed, or the reader has not been at it for four hours."""
    ends = moment(edition.span.until)
    is_left = edition.seen_until is not None and abs(now - edition.seen_until) >= REST
    return is_left or ends.astimezone().date() < now.astimezone().date()


def _is_fresh(edition: StoredEdition, now: datetime) -> bool:
    """Whether the reader is still at it."""
    return edition.seen_until is not None and not is_over(edition, now)


def _draft(reader: Reader, span: Span, languages: Sequence[str], stories: int) -> EditionDraft:
    answered = optional_moment(reader.arrivals.feeds()[2])
    return make(reader, span, languages, stories, answered)


def extended(edition: StoredEdition, until: int, until_id: int) -> StoredEdition:
    """Return an edition that ends later, never earlier."""
    end = max((edition.span.until, edition.span.until_id), (until, until_id))
    return replace(edition, span=edition.span._replace(until=end[0], until_id=end[1]))


def _shown(
    reader: Reader,
    edition: StoredEdition,
    cards: Sequence[StoredCard],
    kept: Sequence[StoredEdition],
    languages: Sequence[str],
    now: datetime,
    own_only: bool,
) -> front_page.Edition:
    """Return an edition as it is shown `now`. `kept`: all editions, the newest first."""
    own = own_for_page(reader, languages, own_only=own_only)
    cards = _in_page_order(_readable(reader, cards, own))
    there = _There.read(reader, edition, cards, languages or headline_languages(reader))
    made = [(card, there.card(card)) for card in cards]
    sections = tuple(
        front_page.FrontSection(kind, tuple(card for _, card in found if card), name, shown_at)
        for (kind, name, shown_at), found in groupby(made, key=lambda each: _heading(each[0]))
    )
    sections = tuple(section for section in sections if section.cards)
    end, compared = _end(reader, edition, sections, there, own)
    span = edition.span
    older = [each for each in kept if each.id < edition.id] if edition.id else list(kept)
    is_latest = all(each.id <= edition.id for each in kept) or not edition.id
    return front_page.Edition(
        id=edition.id,
        since=optional_moment(span.since),
        until=moment(span.until),
        refreshed_at=_refreshed(reader, edition) if is_latest else edition.refreshed_at,
        window=timedelta(
            seconds=span.until - (span.reaches_to if span.since is None else span.since)
        ),
        sections=sections,
        end=end,
        papers=edition.papers,
        feeds=edition.feeds,
        compared=compared,
        to_compare=end.arrived,
        previous=_summary(older[0]) if older else None,
        is_latest=is_latest,
        is_behind=is_latest and _is_behind(reader, edition, now),
    )


def _is_behind(reader: Reader, edition: StoredEdition, now: datetime) -> bool:
    after = after_end(reader, edition, now)
    if after is None:
        return False
    counts = reader.arrivals.counts(reader.arrivals.ids(after))
    return counts.there > counts.hidden


def after_end(reader: Reader, edition: StoredEdition, now: datetime) -> Span | None:
    """Return the span of what arrived after an edition's end, None when nothing did."""
    last, span = reader.arrivals.last(seconds(now)), edition.span
    if last is None or last <= (span.until, span.until_id):
        return None
    return Span(span.until, span.until_id, *last, span.until, span.until)


def _refreshed(reader: Reader, edition: StoredEdition) -> datetime | None:
    """When a feed last answered, after the edition was made, too: it may have had nothing new."""
    answered = optional_moment(reader.arrivals.feeds()[2])
    return max(filter(None, (edition.refreshed_at, answered)), default=None)


def _summary(edition: StoredEdition) -> front_page.EditionSummary:
    """Return an edition as the list of editions shows it."""
    return front_page.EditionSummary(
        edition.id, optional_moment(edition.span.since), moment(edition.span.until)
    )


def _readable(reader: Reader, cards: Sequence[StoredCard], own: Sequence[str]) -> list[StoredCard]:
    """Return the cards, and the lines beside them, of which a report is in the reader's languages;
    all without `own`."""
    if not own:
        return list(cards)
    every = {each for card in cards for each in chain(card.ids, *card.beside)}
    readable = {row.id for row in reader.arrivals.reports(every) if may_be_own(row.language, own)}
    return [
        replace(card, beside=tuple(line for line in card.beside if not readable.isdisjoint(line)))
        for card in cards
        if not readable.isdisjoint(card.ids)
    ]


def _in_page_order(cards: Iterable[StoredCard]) -> list[StoredCard]:
    """Return cards as they stand on the page: what was shown last comes first."""

    def place(card: StoredCard) -> tuple[int, float, int]:
        _, _, shown_at = _heading(card)
        newest = -shown_at.timestamp() if shown_at else 0.0
        return _ORDER.index(card.section), newest, card.place

    return sorted(cards, key=place)


def _heading(card: StoredCard) -> tuple[front_page.SectionKind, str, datetime | None]:
    """What names the section of a card: `shown_at` only of what came while it was read."""
    is_since = card.section is front_page.SectionKind.SINCE
    return card.section, card.name, card.shown_at if is_since else None


def _facts_of(values: Mapping[str, Any]) -> front_page.RankFacts:
    """Return the facts of JSON values. Raises StorageError(DAMAGED)."""
    try:
        papers = tuple(front_page.LanguagePapers(*each) for each in values["papers"])
        return front_page.RankFacts(**{**values, "papers": papers})
    except (TypeError, KeyError) as error:
        raise StorageError(Reason.DAMAGED, "A card of the front page", str(error)) from error


@dataclass(frozen=True)
class _There:
    """What of the reports of an edition is in the library. `languages`: the reader's."""

    languages: Sequence[str]
    since: tuple[int, int] | None
    rows: Mapping[int, ReportRow]
    heads: Mapping[int, ArticleHead]
    marks: Mapping[int, StoryMark]
    pictures: Mapping[tuple[int, int], PictureRow]

    @classmethod
    def read(
        cls,
        reader: Reader,
        edition: StoredEdition,
        cards: Sequence[StoredCard],
        languages: Sequence[str],
    ) -> "_There":
        """Read it in a few statements for all cards."""
        ids = {each for card in cards for each in card.ids}
        beside = {each for card in cards for line in card.beside for each in line}
        rows = {row.id: row for row in reader.arrivals.reports(ids | beside)}
        named: dict[int, None] = {}
        for card in cards:
            event = in_order(rows[each] for each in card.ids if each in rows)
            lines = ([rows[each] for each in line if each in rows] for line in card.beside)
            named.update(dict.fromkeys(_first_dated(event)))
            if event:
                named[_headline_of(card, event, languages)] = None
            named.update({_told(line[0].id, line, languages): None for line in lines if line})
        owners = {card.picture.article_id for card in cards if card.picture}
        named.update({each: None for each in owners if each in rows})
        found = reader.arrivals.pictures(owners, 1)
        span = edition.span
        return cls(
            languages,
            None if span.since is None else (span.since, span.since_id),
            rows,
            {head.id: head for head in reader.articles.row_heads(named)},
            reader.story_marks.of(ids),
            {(row.article_id, row.position): row for row in found},
        )

    def card(self, card: StoredCard) -> front_page.FrontCard | None:
        """Return a card, None when no report of it is left."""
        event = in_order(self.rows[each] for each in card.ids if each in self.rows)
        if not event:
            return None
        head = self.heads[_headline_of(card, event, self.languages)]
        mark = join_marks(*(self.marks[row.id] for row in event if row.id in self.marks))
        first = _first_dated(event)
        seen = _last_seen(self.since, mark.seen_at, card.shown_at)
        new = sum(seen is not None and (row.received, row.id) > seen for row in event)
        return front_page.FrontCard(
            place=card.place,
            size=card.size,
            head=head,
            ids=tuple(row.id for row in event),
            languages=_languages(event, self.languages),
            papers=len({row.source_id for row in event}),
            copies=len({row.id for row in event} & {*card.copies}),
            new=new if new < len(event) else 0,
            unread=sum(not row.is_read for row in event),
            ai_reports=sum(is_by_ai(row) for row in event),
            first=self.heads[first[0]] if first else None,
            picture=self._picture(card, head),
            beside=tuple(line for ids in card.beside if (line := self._line(ids))),
            ranked=None if card.facts is None else _facts_of(card.facts),
            is_followed=mark.is_followed,
            seen_at=mark.seen_at,
            new_since=None if seen is None else moment(seen[0]),
        )

    def _picture(self, card: StoredCard, head: ArticleHead) -> front_page.CardPicture | None:
        row = self.pictures.get(card.picture) if card.picture else None
        if row is None:
            return None
        other = self.heads.get(row.article_id)
        return front_page.CardPicture(
            row.article_id,
            row.position,
            row.alt,
            row.width,
            row.height,
            unpack_labels(row.labels),
            other.source if other and other.source != head.source else "",
        )

    def _line(self, ids: Sequence[int]) -> front_page.BesideLine | None:
        rows = [self.rows[each] for each in ids if each in self.rows]
        if not rows:
            return None
        event = in_order(rows)
        return front_page.BesideLine(
            self.heads[_told(rows[0].id, rows, self.languages)],
            len(rows),
            tuple(each.language for each in _languages(event, self.languages)),
            tuple(row.id for row in event),
            sum(not row.is_read for row in event),
        )


def _headline_of(card: StoredCard, event: Sequence[ReportRow], languages: Sequence[str]) -> int:
    """The report that lends a card its headline: in the section of a folder one of its feeds."""
    if card.section is front_page.SectionKind.FOLDER:
        languages = [row.language for row in event if row.id == card.article_id] or languages
    return _told(card.article_id, event, languages)


def _told(made_with: int, event: Sequence[ReportRow], languages: Sequence[str]) -> int:
    """The report that lends its headline: the one that the card was `made_with`, as long as it is
    there and the reader's languages put none before it."""
    best = standing_report(event, languages)
    least = language_place(best.language, languages)
    firsts = (row for row in event if language_place(row.language, languages) == least)
    return made_with if any(row.id == made_with for row in firsts) else best.id


def _first_dated(event: Sequence[ReportRow]) -> list[int]:
    return [row.id for row in event if row.is_dated][:1]


def _last_seen(since: tuple[int, int] | None, *looked: datetime | None) -> tuple[int, int] | None:
    """The later of the end of the edition before and the moments when the reader looked: what
    arrived in the same second was there."""
    moments = [(seconds(each), sys.maxsize) for each in looked if each is not None]
    return max([*moments, since] if since else moments, default=None)


def _languages(
    event: Sequence[ReportRow], languages: Sequence[str]
) -> tuple[front_page.LanguageReports, ...]:
    """The languages of a story: the reader's, then in the order of their first report."""
    told: dict[str, list[ReportRow]] = {}
    for row in sorted(event, key=lambda row: language_place(row.language, languages)):
        told.setdefault(row.language, []).append(row)
    return tuple(
        front_page.LanguageReports(
            tag,
            rows[0].id,
            len(rows),
            sum(not row.is_read for row in rows),
        )
        for tag, rows in told.items()
    )


def _end(
    reader: Reader,
    edition: StoredEdition,
    sections: Sequence[front_page.FrontSection],
    there: _There,
    own: Sequence[str],
) -> tuple[front_page.EditionEnd, int]:
    """The end, and how many of what arrived have been related."""
    arrived = reader.arrivals.ids(edition.span)
    on_page = [each for each in arrived if each in there.rows]
    rest = [each for each in arrived if each not in there.rows]
    counts = reader.arrivals.counts(rest)
    cards = [card for section in sections for card in section.cards]
    stories = [card for card in cards if card.is_story]
    told_in = reader.arrivals.languages(rest) if own else ()
    foreign = [counted for tag, *counted in told_in if not may_be_own(tag, own)]
    end = front_page.EditionEnd(
        arrived=len(arrived),
        shown=len(on_page),
        rest=counts.there,
        unread_rest=counts.unread,
        stories=len(stories),
        story_reports=sum(len(card.ids) for card in stories),
        singles=len(cards) - len(stories),
        silent_papers=reader.arrivals.feeds()[1],
        hidden=counts.hidden,
        unread_hidden=counts.hidden_unread,
        beside=len({each for card in cards for line in card.beside for each in line.ids}),
        foreign=sum(articles for articles, _ in foreign),
        unread_foreign=sum(unread for _, unread in foreign),
    )
    return end, reader.arrivals.counts(on_page).related + counts.related
