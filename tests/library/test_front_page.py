"""The front page: which edition is shown, what stands on it, and that it stays."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from front_page_cases import bring, compare, make_story, relate, told
from library_samples import NOW, everything
from retention_cases import add_feed

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.feeds import FeedState
from readerapp.domain.front_page import CardSize, Edition, EditionNews, SectionKind
from readerapp.library import Library, front_page, searching
from readerapp.library.front_page.weights import KEPT
from readerapp.storage import Store

HOUR = timedelta(hours=1)


def _current(library: Library, **more: bool) -> Edition:
    edition = front_page.current(library, languages=("fr", "en"), **more)
    assert edition is not None
    assert edition.end.shown + edition.end.rest == edition.end.arrived
    return edition


def _kinds(edition: Edition) -> list[SectionKind]:
    return [section.kind for section in edition.sections]


def test_an_empty_library_has_no_edition(library: Library) -> None:
    assert front_page.current(library) is None
    assert front_page.editions(library) == ()


def test_a_story_stands_on_top_in_the_language_of_the_reader(library: Library) -> None:
    ids = bring(
        library,
        told("en", "Post", "en", NOW - 3 * HOUR),
        told("fr", "Quai", "fr", NOW - 2 * HOUR),
        told("ko", "Lamp", "ko", NOW - HOUR),
        told("de", "Single", "de", NOW - HOUR),
    )
    make_story(library, ids[:3])
    edition = _current(library)
    assert _kinds(edition) == [SectionKind.TOP, SectionKind.ONLY_HERE]
    lead, single = edition.cards
    assert (lead.size, lead.head.id, lead.ids) == (CardSize.LEAD, ids[1], tuple(ids[:3]))
    assert [each.language for each in lead.languages] == ["fr", "en", "ko"]
    assert lead.first is not None
    assert lead.first.id == ids[0]
    assert lead.ranked is not None
    assert front_page.score(lead.ranked) == lead.ranked.score > 0
    assert (single.ids, single.ranked) == ((ids[3],), None)
    assert (edition.end.stories, edition.end.story_reports, edition.end.singles) == (1, 3, 1)
    assert edition.since is None


def test_an_edition_lasts_until_the_next_look_four_hours_later(library: Library) -> None:
    bring(library, told("one", "Post", "en", NOW))
    first = _current(library)
    assert front_page.looked_at(library, first.id)
    library.clock.advance(HOUR)  # type: ignore[attr-defined]  # a FakeClock
    later = bring(library, told("two", "Post", "en", NOW + HOUR))
    assert _current(library).id == first.id
    library.clock.advance(4 * HOUR)  # type: ignore[attr-defined]  # a FakeClock
    second = _current(library)
    assert second.id != first.id
    assert second.since == first.until
    assert second.previous is not None
    assert second.previous.id == first.id
    assert [card.ids for card in second.cards] == [tuple(later)]
    assert [each.id for each in front_page.editions(library)] == [second.id, first.id]


def test_an_edition_that_nobody_saw_gives_way_to_the_next(library: Library) -> None:
    bring(library, told("one", "Post", "en", NOW))
    first = _current(library)
    library.clock.advance(HOUR)  # type: ignore[attr-defined]  # a FakeClock
    bring(library, told("two", "Quai", "en", NOW + HOUR))
    second = _current(library)
    assert len(second.cards) == 2
    assert [each.id for each in front_page.editions(library)] == [second.id]
    assert front_page.edition(library, first.id) is None


def test_what_is_linked_stands_beside_and_not_again(library: Library) -> None:
    ids = bring(library, *(told(f"r{n}", f"Paper {n}", "en", NOW - n * HOUR) for n in range(5)))
    make_story(library, ids[:3])
    relate(library, ids[3], *ids[:3], score=0.6)
    (card, single) = _current(library).cards
    assert card.ids == tuple(reversed(ids[:3]))
    assert [line.ids for line in card.beside] == [(ids[3],)]
    assert single.ids == (ids[4],)


def test_a_line_beside_a_card_is_of_its_affair(library: Library) -> None:
    """One report of many that resembles a stranger is chance."""
    ids = bring(library, *(told(f"r{n}", f"Paper {n}", "en", NOW - n * HOUR) for n in range(6)))
    *story, by_chance, of_its_affair = ids
    make_story(library, story)
    relate(library, by_chance, story[0], score=0.8)
    relate(library, of_its_affair, *story, score=0.6)
    card, single = _current(library).cards
    assert [line.ids for line in card.beside] == [(of_its_affair,)]
    assert single.ids == (by_chance,)


def test_what_waits_joins_its_card_and_moves_nothing(library: Library) -> None:
    ids = bring(library, *(told(f"r{n}", f"Paper {n}", "en", NOW - n * HOUR) for n in range(4)))
    make_story(library, ids[:2])
    before = _current(library)
    library.clock.advance(HOUR)  # type: ignore[attr-defined]  # a FakeClock
    late = bring(library, *(told(f"l{n}", f"Late {n}", "fr", NOW + HOUR) for n in range(4)))
    make_story(library, [*ids[:2], late[0]])
    make_story(library, late[1:3])
    news = front_page.waiting(library, before.id)
    assert (news.reports, news.stories, news.new_stories, news.others) == (1, 1, 1, 1)
    after = front_page.show_waiting(library, before.id, languages=("en",))
    assert after is not None
    assert after.sections[0].kind is SectionKind.SINCE
    assert [each.ids for each in after.sections[0].cards] == [tuple(late[1:3]), (late[3],)]
    kept = after.cards[2:]
    assert kept[0].ids == (*reversed(ids[:2]), late[0])
    assert (kept[0].new, kept[0].new_since) == (1, before.until)  # after what the page had shown
    assert [each.new for each in after.cards if each is not kept[0]] == [0] * 4
    assert [each.head.id for each in kept] == [each.head.id for each in before.cards]
    assert [each.place for each in kept] == [each.place for each in before.cards]
    assert front_page.waiting(library, before.id).is_empty
    assert after.end.shown + after.end.rest == after.end.arrived == 8


def test_what_is_new_counts_from_when_the_reader_last_looked(library: Library) -> None:
    ids = bring(library, *(told(f"r{n}", f"Paper {n}", "en", NOW - n * HOUR) for n in range(2)))
    make_story(library, ids)
    first = _current(library)
    front_page.looked_at(library, first.id)
    assert [(card.new, card.new_since) for card in first.cards] == [(0, None)]

    def later(name: str) -> Edition:
        """What came five hours later, as another front page shows it."""
        library.clock.advance(5 * HOUR)  # type: ignore[attr-defined]  # a FakeClock
        ids.extend(bring(library, told(name, f"Paper {name}", "en", library.clock.now())))
        make_story(library, ids)
        edition = _current(library)
        front_page.looked_at(library, edition.id)
        return edition

    edition = later("a")
    assert [(card.new, card.new_since) for card in edition.cards] == [(1, first.until)]
    library.clock.advance(HOUR)  # type: ignore[attr-defined]  # a FakeClock
    front_page.seen(library, ids[0])
    looked = front_page.edition(library, edition.id, languages=("en",))
    assert looked is not None
    assert [(card.new, card.new_since) for card in looked.cards] == [(0, library.clock.now())]
    whole = bring(library, *(told(f"n{n}", f"New {n}", "en", NOW) for n in range(2)))
    make_story(library, whole)
    edition = later("b")
    assert [card.new for card in edition.cards] == [1, 0]  # all of the other story is new


def test_the_end_sums_up_what_is_on_the_page(library: Library) -> None:
    ids = bring(library, *(told(f"r{n}", f"Paper {n}", "en", NOW - n * HOUR) for n in range(6)))
    make_story(library, ids[:2])
    relate(library, ids[0], ids[1], ids[2], same=0.1)  # that stands beside it
    end = _current(library).end
    assert (end.story_reports, end.beside, end.singles) == (2, 1, 3)
    assert end.story_reports + end.beside + end.singles + end.rest == len(ids)


def test_the_rest_is_a_list_and_marking_leaves_it_alone(library: Library) -> None:
    ids = bring(
        library,
        *(told(f"r{n}", "One paper", "en", NOW - n * timedelta(minutes=1)) for n in range(30)),
    )
    edition = _current(library)
    rest = front_page.rest_ids(library, edition.id)
    on_page = {each for card in edition.cards for each in card.ids}
    assert list(rest) == [each for each in ids if each not in on_page]
    assert len(rest) == edition.end.rest == edition.end.unread_rest > 0
    listed = searching.ids_of(library, ArticleQuery(edition_id=edition.id))
    assert listed == rest
    done = front_page.mark_read(library, edition.id)
    assert {head.id for head in everything(library) if head.is_read} == on_page
    assert done.undo is not None
    done.undo()
    assert not any(head.is_read for head in everything(library))


def test_a_library_that_can_only_be_read_has_a_page(library: Library) -> None:
    ids = bring(library, told("one", "Post", "en", NOW), told("two", "Quai", "en", NOW))
    make_story(library, ids)
    library.store.close()
    store = Store.open_to_read(library.store.path.parent)
    with Library(store, library.clock, library.paths) as read_only:
        edition = _current(read_only)
        assert (edition.id, [card.ids for card in edition.cards]) == (0, [tuple(ids)])
        assert front_page.editions(read_only) == ()
        assert not front_page.prepare(read_only)


def test_two_that_make_an_edition_at_once_keep_one(library: Library) -> None:
    bring(library, told("one", "Post", "en", NOW))
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: front_page.current(library), range(8)))
    assert len({edition.id for edition in made if edition}) == 1
    assert len(front_page.editions(library)) == 1


def test_a_refresh_that_brings_nothing_is_known_by_the_latest_edition(library: Library) -> None:
    bring(library, told("one", "Post", "en", NOW))
    first = _current(library)
    front_page.looked_at(library, first.id)
    library.clock.advance(5 * HOUR)  # type: ignore[attr-defined]  # a FakeClock
    bring(library, told("two", "Post", "en", library.clock.now()))
    latest = _current(library)
    feed = add_feed(library, "quiet")
    at = library.clock.now() + HOUR
    for state in (
        FeedState(feed, checked_at=at, succeeded_at=at),
        FeedState(feed, checked_at=at + HOUR, succeeded_at=at, reason=Reason.NO_NETWORK),
    ):
        with library.store.write() as writer:
            writer.feeds.save_states([state])
        now, before = (front_page.edition(library, each.id) for each in (latest, first))
        assert now is not None
        assert now.refreshed_at == at  # whoever cannot be reached brought nothing, and told nothing
        assert now.cards == latest.cards
        assert before is not None
        assert before.refreshed_at == first.refreshed_at


def test_fourteen_editions_are_kept(library: Library) -> None:
    for number in range(KEPT + 3):
        bring(library, told(f"n{number}", "Post", "en", library.clock.now()))
        front_page.looked_at(library, _current(library).id)
        library.clock.advance(5 * HOUR)  # type: ignore[attr-defined]  # a FakeClock
    kept = front_page.editions(library)
    assert len(kept) == KEPT
    assert [each.id for each in kept] == sorted((each.id for each in kept), reverse=True)
    oldest = front_page.edition(library, kept[-1].id)
    assert oldest is not None
    assert (len(oldest.cards), oldest.previous, oldest.is_latest) == (1, None, False)


def test_what_was_not_compared_yet_is_told_once_it_is(library: Library) -> None:
    ids = bring(
        library,
        *(told(f"n{n}", f"P{n}", "en", NOW - n * HOUR) for n in range(4)),
        is_compared=False,
    )
    before = _current(library)
    front_page.looked_at(library, before.id)
    assert (before.compared, before.to_compare) == (0, 4)
    assert _kinds(before) == [SectionKind.ONLY_HERE]
    assert front_page.waiting(library, before.id).is_empty
    make_story(library, ids[:3])
    compare(library, ids[3])
    news = front_page.waiting(library, before.id)
    assert (news.is_another, news.new_stories, news.is_empty) == (True, 1, False)
    after = front_page.show_waiting(library, before.id, languages=("en",))
    assert after is not None
    assert (after.since, after.until) == (before.since, before.until)
    assert _kinds(after) == [SectionKind.TOP, SectionKind.ONLY_HERE]
    assert [each.id for each in front_page.editions(library)] == [after.id]
    assert front_page.waiting(library, after.id).is_empty


def test_what_arrives_waits_until_it_is_compared(library: Library) -> None:
    bring(library, told("one", "Post", "en", NOW))
    edition = _current(library)
    front_page.looked_at(library, edition.id)
    assert not edition.is_behind
    late = bring(library, *(told(n, "Quai", "en", NOW) for n in ("2", "3")), is_compared=False)
    compare(library, *late[1:])
    waits = front_page.waiting(library, edition.id)
    assert waits.is_empty
    assert (waits.is_pending, waits.arrived, waits.compared) == (True, 2, 1)
    assert front_page.show_waiting(library, edition.id) == replace(edition, is_behind=True)
    compare(library, *late)
    assert front_page.waiting(library, edition.id) == EditionNews(others=2)


def test_what_comes_on_another_day_is_for_another_edition(library: Library) -> None:
    ids = bring(library, told("one", "Post", "en", NOW), told("two", "Quai", "en", NOW))
    make_story(library, ids)
    midnight = NOW.astimezone().replace(hour=0, minute=0) + timedelta(days=1)
    library.clock.advance(midnight - NOW - HOUR / 30)  # type: ignore[attr-defined]  # a FakeClock
    bring(library, told("three", "Post", "en", NOW))
    first = _current(library)
    front_page.looked_at(library, first.id)
    library.clock.advance(HOUR / 12)  # type: ignore[attr-defined]  # a FakeClock
    assert front_page.waiting(library, first.id).is_empty
    assert _current(library) == first  # nothing came: there is no other
    late = bring(library, told("four", "Post", "en", NOW), is_compared=False)
    assert front_page.waiting(library, first.id).is_empty
    assert front_page.show_waiting(library, first.id) == replace(first, is_behind=True)
    compare(library, *late)
    make_story(library, [*ids, *late])
    assert front_page.waiting(library, first.id) == EditionNews(new_stories=1, is_another=True)
    second = front_page.show_waiting(library, first.id)
    assert second is not None
    assert second.id != first.id
    assert [each.since for each in (first, second)] == [None, first.until]
    assert [each.ids for each in second.cards] == [(*ids, *late)]
    assert front_page.edition(library, first.id) is not None


def test_a_heading_names_the_time_from_which_on_it_tells(library: Library) -> None:
    bring(library, told("one", "Post", "en", NOW))
    first = _current(library)
    front_page.looked_at(library, first.id)
    library.clock.advance(HOUR / 2)  # type: ignore[attr-defined]  # a FakeClock
    make_story(library, bring(library, *(told(n, n, "en", NOW) for n in ("two", "three"))))
    library.clock.advance(HOUR)  # type: ignore[attr-defined]  # a FakeClock
    shown = front_page.show_waiting(library, first.id)
    assert shown is not None
    assert [each.shown_at for each in shown.sections][:1] == [first.until]


def test_an_edition_that_is_damaged_is_made_anew(library: Library) -> None:
    bring(library, told("one", "Post", "en", NOW))
    before = _current(library)
    with closing(sqlite3.connect(library.store.path)) as connection, connection:
        connection.execute("UPDATE edition_card SET data = '{'")
    with pytest.raises(StorageError) as told_of:
        front_page.edition(library, before.id)
    assert told_of.value.reason is Reason.DAMAGED
    after = _current(library)
    assert [card.ids for card in after.cards] == [card.ids for card in before.cards]
    assert after.id != before.id


@pytest.mark.parametrize(
    ("days", "amount", "expected"), [(0, 30, 30), (3, 30, 30), (300, 320, 300)]
)
def test_a_first_edition_reaches_back_until_there_is_something(
    library: Library, days: int, amount: int, expected: int
) -> None:
    old = NOW - timedelta(days=days)
    bring(
        library, *(told(f"n{n}", "P", "en", old - n * timedelta(minutes=1)) for n in range(amount))
    )
    bring(library, told("older", "P", "en", NOW - timedelta(days=900)))
    edition = _current(library)
    assert edition.end.arrived == expected
    assert edition.window >= timedelta(days=max(days, 1))


def test_a_library_that_is_locked_has_a_page(library: Library) -> None:
    ids = bring(library, told("one", "Post", "en", NOW))
    library.store.close()
    path = library.store.path
    store = Store.open(path.parent, library.clock.now, busy_seconds=0.05)
    with (
        Library(store, library.clock, library.paths) as waiting,
        closing(sqlite3.connect(path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        edition = _current(waiting)
        assert (edition.id, [card.ids for card in edition.cards]) == (0, [tuple(ids)])
        with pytest.raises(StorageError):
            front_page.looked_at(waiting, 1)
        other.execute("ROLLBACK")
        assert _current(waiting).id
