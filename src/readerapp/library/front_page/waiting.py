"""Waiting: what arrived while an edition is read, and taking it onto the page."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import chain

from readerapp.domain.articles import may_be_own
from readerapp.domain.front_page import Edition, EditionNews, SectionKind
from readerapp.domain.values import dataclass
from readerapp.library.front_page import weights
from readerapp.library.front_page.editions import (
    after_end,
    current,
    edition,
    extended,
    is_compared_since,
    is_over,
)
from readerapp.library.front_page.making import (
    EditionDraft,
    Headlines,
    cards_of,
    for_page,
    line_of,
    moment_of,
    own_for_page,
    said_of,
)
from readerapp.library.front_page.ranking import copies_of, in_order, nearest
from readerapp.library.front_page.sections import PageMaker
from readerapp.library.front_page.stories import Candidate, candidates
from readerapp.library.front_page.story_marks import spread
from readerapp.library.opening import Library
from readerapp.library.preferences import headline_languages
from readerapp.storage import (
    Reader,
    Span,
    StoredCard,
    StoredEdition,
    moment,
    optional_moment,
)

_Line = tuple[int, int]  # place of a card, number of a line beside it; -1: the card itself


@dataclass(frozen=True)
class _News:
    """What arrived after an edition's end: the reports that join its cards, by card and line, and
    those that do not. `span` None: nothing did."""

    span: Span | None = None
    joining: Mapping[_Line, tuple[int, ...]] | None = None
    linked: tuple[tuple[int, Candidate], ...] = ()  # stories to stand beside the card of a place
    stories: tuple[Candidate, ...] = ()
    singles: tuple[Candidate, ...] = ()
    others: int = 0  # these, and what the page has no room for
    marked: tuple[tuple[int, ...], ...] = ()  # as a draft has them
    arrived: int = 0
    compared: int = 0


def waiting(library: Library, edition_id: int) -> EditionNews:
    """Return what arrived since an edition was made, or since what came was last shown. Nothing for
    one that is not the latest, and only how much it is before all of it was compared. For an
    edition that was made before its articles were, once they are: the stories they tell."""
    with library.store.read() as reader:
        found = reader.editions.all()
        if not found or found[0].id != edition_id:
            return EditionNews()
        if is_compared_since(reader, found[0]):
            return EditionNews(new_stories=_stories_told(reader, found[0]), is_another=True)
        is_past = is_over(found[0], library.clock.now())
        cards = () if is_past else reader.editions.cards(edition_id)
        news = _news(reader, found[0], cards, library)
    joining = news.joining or {}
    reports = sum(map(len, joining.values())) + sum(len(each.ids) for _, each in news.linked)
    places = {place for place, _ in joining} | {place for place, _ in news.linked}
    return EditionNews(
        reports,
        len(places),
        len(news.stories),
        news.others,
        is_past and news.span is not None,
        news.arrived,
        news.compared,
    )


def show_waiting(
    library: Library,
    edition_id: int,
    *,
    languages: Sequence[str] = (),
    stories: int = weights.STORIES,
) -> Edition | None:
    """Take what is waiting onto the page, and return it; None when the edition is not kept.

    Reports of stories that are there join their cards, others stand in a section of their own above
    the rest, stories before single articles. No card moves, and none has another picture; it has
    another headline when the first one came in a language that the reader puts before. An edition
    that was made before its articles were compared gives way to one that tells their stories, and
    one whose day or time is over is followed by the next: with `languages` and `stories` as
    `current` has them, and another id.
    """
    with library.store.read() as reader:
        latest = next(iter(reader.editions.all()), None)
        if latest is None or latest.id != edition_id:
            return edition(library, edition_id, languages)
        is_anew = is_compared_since(reader, latest)
        change = None if is_anew else _change(reader, library, latest, languages)
    if is_anew or (change is not None and is_over(latest, library.clock.now())):
        return current(library, languages=languages, stories=stories)
    if change is not None:
        with library.store.write() as writer:
            there = writer.editions.reader.get(edition_id)
            if there and there.span == latest.span:  # else somebody was first
                writer.editions.put_cards(edition_id, change.cards)
                writer.editions.extend(change.edition)
                spread(writer, change.marked)
    return edition(library, edition_id, languages)


def _change(
    reader: Reader, library: Library, latest: StoredEdition, languages: Sequence[str]
) -> EditionDraft | None:
    """What becomes of the latest edition: its new end, the cards that change or are added. None
    when nothing waits."""
    cards = reader.editions.cards(latest.id)
    news = _news(reader, latest, cards, library)
    if news.span is None:
        return None
    chosen = Headlines(reader, languages or headline_languages(reader))
    page = PageMaker(reader, [*news.stories, *news.singles], moment_of(reader, news.span))
    page.place_since(news.stories, _after(cards, moment(latest.span.until)))
    next_place = max((card.place for card in cards), default=-1) + 1
    changed = _joined(reader, cards, news, chosen, moment(latest.span.until))
    changed += cards_of(reader, page.placed, chosen, next_place)
    ends = extended(latest, news.span.until, news.span.until_id)
    feeds, _, answered = reader.arrivals.feeds()
    ends = replace(
        ends,
        papers=reader.arrivals.counts(reader.arrivals.ids(ends.span)).papers,
        feeds=feeds,
        refreshed_at=optional_moment(answered),
    )
    return EditionDraft(ends, tuple(changed), news.marked)


def _after(cards: Sequence[StoredCard], end: datetime) -> datetime:
    """The `end` of what is on the page, later than those before: what is shown last is on top."""
    shown = [card.shown_at for card in cards if card.shown_at]
    return max([end, *(each + timedelta(seconds=1) for each in shown)])


def _stories_told(reader: Reader, latest: StoredEdition) -> int:
    arrived = reader.arrivals.ids(latest.span)
    every = candidates(reader, arrived, moment_of(reader, latest.span))
    found = for_page(every, own_for_page(reader))
    return sum(each.is_story for each in found)


def _news(
    reader: Reader, latest: StoredEdition, cards: Sequence[StoredCard], library: Library
) -> _News:
    after = after_end(reader, latest, library.clock.now())
    if after is None:
        return _News()
    arrived = set(reader.arrivals.ids(after))
    counts = reader.arrivals.counts(arrived)
    visible = reader.arrivals.counts(reader.arrivals.on_page(arrived))
    # Shown before they are compared, they would stand in no story, and be old when they do.
    if visible.related < visible.there:
        return _News(arrived=visible.there, compared=visible.related)
    if counts.hidden == counts.there:
        return _News()
    own = own_for_page(reader)
    found = for_page(candidates(reader, sorted(arrived), moment_of(reader, after)), own)
    place_of = _places(cards)
    joining: dict[_Line, tuple[int, ...]] = {}
    linked: list[tuple[int, Candidate]] = []
    told: list[Candidate] = []
    singles: list[Candidate] = []
    for each in sorted(found, key=lambda each: (-each.facts.score, each.key)):
        line = _joins(each, place_of)
        if line is not None:
            joining[line] = joining.get(line, ()) + tuple(i for i in each.ids if i in arrived)
            continue
        place = None
        if not each.is_wide:
            place = _stands_beside(reader, each, cards, place_of, linked)
        if place is not None:
            linked.append((place, each))
        elif each.is_story and each.is_wanted and len(told) < weights.STORIES:
            told.append(each)
        elif not each.is_story:
            singles.append(each)
    on_page = chain.from_iterable(joining.values())
    beside = [each for _, each in linked]
    placed = {*on_page} | {i for each in (*beside, *told) for i in each.ids}
    left = reader.arrivals.counts(arrived - placed)
    told_in = reader.arrivals.languages(arrived - placed) if own else ()
    foreign = sum(number for tag, number, _ in told_in if not may_be_own(tag, own))
    others = left.there - left.hidden - foreign
    return _News(after, joining, tuple(linked), tuple(told), tuple(singles), others, said_of(found))


def _places(cards: Sequence[StoredCard]) -> dict[int, _Line]:
    """Where each report stands. A card comes before a line beside one."""
    lines = {
        each: (card.place, number)
        for card in cards
        for number, line in enumerate(card.beside)
        for each in line
    }
    return lines | {each: (card.place, -1) for card in cards for each in card.ids}


def _joins(story: Candidate, place_of: Mapping[int, _Line]) -> _Line | None:
    """The card or line on which most reports of a story stand."""
    votes = Counter(place_of[each] for each in story.ids if each in place_of)
    return min(votes, key=lambda line: (-votes[line], line), default=None)


def _stands_beside(
    reader: Reader,
    story: Candidate,
    cards: Sequence[StoredCard],
    place_of: Mapping[int, _Line],
    linked: Sequence[tuple[int, Candidate]],
) -> int | None:
    """The place of the card that a story is directly linked to, where there is room beside it."""
    lines = Counter(place for place, _ in linked)
    lines.update({card.place: len(card.beside) for card in cards})
    links = reader.arrivals.links(story.ids, weights.SEEN)
    cards_of = {each: place for each, (place, line) in place_of.items() if line == -1}
    near = nearest(story.ids, links, cards_of, Counter(cards_of.values()))
    return next((place for place in near if lines[place] < weights.BESIDE), None)


def _joined(
    reader: Reader, cards: Sequence[StoredCard], news: _News, chosen: Headlines, seen: datetime
) -> list[StoredCard]:
    """The cards that get something, with it. `seen`: the end of what the page showed of them."""
    joining = news.joining or {}
    changed: list[StoredCard] = []
    for card in cards:
        ids = _with(card.ids, joining.get((card.place, -1), ()))
        beside = [
            _with(line, joining.get((card.place, number), ()))
            for number, line in enumerate(card.beside)
        ]
        beside += [line_of(chosen, each) for place, each in news.linked if place == card.place]
        if ids != card.ids or tuple(beside) != card.beside:
            copies, shown_at = card.copies, card.shown_at
            if ids != card.ids:
                copies = tuple(sorted(_copies(reader, ids)))
                is_since = card.section is SectionKind.SINCE  # whose heading that moment names
                shown_at = shown_at if is_since else seen
            changed.append(
                replace(card, ids=ids, copies=copies, shown_at=shown_at, beside=tuple(beside))
            )
    return changed


def _with(ids: tuple[int, ...], more: Sequence[int]) -> tuple[int, ...]:
    return (*ids, *(each for each in more if each not in ids))


def _copies(reader: Reader, ids: Sequence[int]) -> frozenset[int]:
    return copies_of(in_order(reader.arrivals.reports(ids)), reader.arrivals.pairs(ids))
