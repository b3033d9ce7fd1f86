"""Showing an edition: its stored cards with what is in the library now.

Order, headlines, pictures and figures stay as they were made; marks are those of now, and reports
that were removed are gone.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from readerapp.domain.articles import ArticleHead
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.front_page import (
    BesideLine,
    CardPicture,
    Edition,
    EditionEnd,
    EditionSummary,
    FrontCard,
    FrontSection,
    LanguagePapers,
    LanguageReports,
    RankFacts,
    SectionKind,
)
from readerapp.domain.marks import StoryMark, join_marks
from readerapp.domain.values import dataclass
from readerapp.library.front_page.headlines import is_by_ai
from readerapp.library.front_page.ranking import in_order
from readerapp.storage import (
    PictureRow,
    Reader,
    ReportRow,
    StoredCard,
    StoredEdition,
    moment,
    optional_moment,
    unpack_labels,
)

_ORDER = tuple(SectionKind)


def shown(
    reader: Reader,
    edition: StoredEdition,
    cards: Sequence[StoredCard],
    kept: Sequence[StoredEdition],
) -> Edition:
    """Return an edition as it is shown now. `kept`: all editions, the newest first."""
    cards = in_page_order(cards)
    there = _There.read(reader, edition, cards)
    made = [(card, there.card(card)) for card in cards]
    sections = tuple(
        FrontSection(kind, tuple(card for _, card in found if card), name, shown_at)
        for (kind, name, shown_at), found in groupby(
            made, key=lambda each: (each[0].section, each[0].name, each[0].shown_at)
        )
    )
    sections = tuple(section for section in sections if section.cards)
    end, compared = _end(reader, edition, sections, there)
    span = edition.span
    older = [each for each in kept if each.id < edition.id] if edition.id else list(kept)
    is_latest = all(each.id <= edition.id for each in kept) or not edition.id
    return Edition(
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
        previous=summary(older[0]) if older else None,
        is_latest=is_latest,
    )


def _refreshed(reader: Reader, edition: StoredEdition) -> datetime | None:
    """When a feed last answered, after the edition was made, too: it may have had nothing new."""
    answered = optional_moment(reader.arrivals.feeds()[2])
    return max(filter(None, (edition.refreshed_at, answered)), default=None)


def summary(edition: StoredEdition) -> EditionSummary:
    """Return an edition as the list of editions shows it."""
    return EditionSummary(
        edition.id, optional_moment(edition.span.since), moment(edition.span.until)
    )


def in_page_order(cards: Iterable[StoredCard]) -> list[StoredCard]:
    """Return cards as they stand on the page: what was shown last comes first."""

    def place(card: StoredCard) -> tuple[int, float, int]:
        newest = -card.shown_at.timestamp() if card.shown_at else 0.0
        return _ORDER.index(card.section), newest, card.place

    return sorted(cards, key=place)


def facts_of(values: Mapping[str, Any]) -> RankFacts:
    """Return the facts of JSON values. Raises StorageError(DAMAGED)."""
    try:
        papers = tuple(LanguagePapers(*each) for each in values["papers"])
        return RankFacts(**{**values, "papers": papers})
    except (TypeError, KeyError) as error:
        raise StorageError(Reason.DAMAGED, "A card of the front page", str(error)) from error


@dataclass(frozen=True)
class _There:
    """What of the reports of an edition is in the library."""

    since: tuple[int, int] | None
    rows: Mapping[int, ReportRow]
    heads: Mapping[int, ArticleHead]
    marks: Mapping[int, StoryMark]
    pictures: Mapping[tuple[int, int], PictureRow]

    @classmethod
    def read(cls, reader: Reader, edition: StoredEdition, cards: Sequence[StoredCard]) -> "_There":
        """Read it in a few statements for all cards."""
        ids = {each for card in cards for each in card.ids}
        beside = {each for card in cards for line in card.beside for each in line}
        rows = {row.id: row for row in reader.arrivals.reports(ids | beside)}
        named: dict[int, None] = {}
        for card in cards:
            event = in_order(rows[each] for each in card.ids if each in rows)
            leading = [card.article_id] if card.article_id in rows else []
            named.update(dict.fromkeys([*leading, *_first_dated(event), *_told(event)]))
            lines = (next((each for each in line if each in rows), None) for line in card.beside)
            named.update({each: None for each in lines if each is not None})
        owners = {card.picture.article_id for card in cards if card.picture}
        named.update({each: None for each in owners if each in rows})
        found = reader.arrivals.pictures(owners, 1)
        span = edition.span
        return cls(
            None if span.since is None else (span.since, span.since_id),
            rows,
            {head.id: head for head in reader.articles.heads(named)},
            reader.story_marks.of(ids),
            {(row.article_id, row.position): row for row in found},
        )

    def card(self, card: StoredCard) -> FrontCard | None:
        """Return a card, None when no report of it is left."""
        event = in_order(self.rows[each] for each in card.ids if each in self.rows)
        if not event:
            return None
        head = self.heads.get(card.article_id) or self.heads[_told(event)[0]]
        mark = join_marks(*(self.marks[row.id] for row in event if row.id in self.marks))
        first = _first_dated(event)
        return FrontCard(
            place=card.place,
            size=card.size,
            head=head,
            ids=tuple(row.id for row in event),
            languages=_languages(event, self.since),
            papers=len({row.source_id for row in event}),
            copies=len({row.id for row in event} & {*card.copies}),
            new=sum(_is_new(row, self.since) for row in event),
            unread=sum(not row.is_read for row in event),
            ai_reports=sum(is_by_ai(row) for row in event),
            first=self.heads[first[0]] if first else None,
            picture=self._picture(card, head),
            beside=tuple(line for ids in card.beside if (line := self._line(ids))),
            ranked=None if card.facts is None else facts_of(card.facts),
            is_followed=mark.is_followed,
            seen_at=mark.seen_at,
        )

    def _picture(self, card: StoredCard, head: ArticleHead) -> CardPicture | None:
        row = self.pictures.get(card.picture) if card.picture else None
        if row is None:
            return None
        other = self.heads.get(row.article_id)
        return CardPicture(
            row.article_id,
            row.position,
            row.alt,
            row.width,
            row.height,
            unpack_labels(row.labels),
            other.source if other and other.source != head.source else "",
        )

    def _line(self, ids: Sequence[int]) -> BesideLine | None:
        rows = [self.rows[each] for each in ids if each in self.rows]
        if not rows:
            return None
        event = in_order(rows)
        return BesideLine(
            self.heads[rows[0].id],
            len(rows),
            tuple(dict.fromkeys(row.language for row in event)),
            tuple(row.id for row in event),
        )


def _told(event: Sequence[ReportRow]) -> list[int]:
    """The report that lends its headline when the one that did is gone."""
    whole = [row.id for row in event if not row.is_stub]
    return whole[:1] or [row.id for row in event][:1]


def _first_dated(event: Sequence[ReportRow]) -> list[int]:
    return [row.id for row in event if row.is_dated][:1]


def _is_new(row: ReportRow, since: tuple[int, int] | None) -> bool:
    return since is not None and (row.received, row.id) > since


def _languages(
    event: Sequence[ReportRow], since: tuple[int, int] | None
) -> tuple[LanguageReports, ...]:
    told: dict[str, list[ReportRow]] = {}
    for row in event:
        told.setdefault(row.language, []).append(row)
    return tuple(
        LanguageReports(
            tag,
            rows[0].id,
            len(rows),
            sum(not row.is_read for row in rows),
            sum(_is_new(row, since) for row in rows),
        )
        for tag, rows in told.items()
    )


def _end(
    reader: Reader, edition: StoredEdition, sections: Sequence[FrontSection], there: _There
) -> tuple[EditionEnd, int]:
    """The end, and how many of what arrived have been related."""
    arrived = reader.arrivals.ids(edition.span)
    on_page = [each for each in arrived if each in there.rows]
    rest = [each for each in arrived if each not in there.rows]
    counts = reader.arrivals.counts(rest)
    cards = [card for section in sections for card in section.cards]
    stories = [card for card in cards if card.is_story]
    end = EditionEnd(
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
    )
    return end, reader.arrivals.counts(on_page).related + counts.related
