"""Arrivals and editions in the library file: spans, muted feeds, what is dropped with what."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from storage_samples import NOW, brought, dump, feed, folded, new_store, plain, told

from readerapp.domain.feeds import FeedSettings
from readerapp.domain.front_page import CardSize, SectionKind
from readerapp.domain.marks import StoryMark
from readerapp.storage import Span, Store, StoredCard, StoredEdition, seconds

BEGIN = seconds(NOW)
EVER = Span(BEGIN - 1, 0, BEGIN + 10**6, 0, 0, 0)
CARD = StoredCard(0, SectionKind.TOP, "", None, CardSize.LEAD, 1, None, (1,))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    arrivals=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2)), max_size=12),
    cuts=st.lists(st.tuples(st.integers(-1, 4), st.integers(0, 14)), max_size=4),
)
def test_each_arrival_is_in_exactly_one_span(
    tmp_path_factory: pytest.TempPathFactory,
    arrivals: Sequence[tuple[int, int]],
    cuts: Sequence[tuple[int, int]],
) -> None:
    """In a second, in a feed or in none, and wherever spans meet."""
    store = new_store(tmp_path_factory.mktemp("library"))
    with store.write() as writer:
        feeds = [None, *(writer.feeds.subscribe(feed(key), NOW) for key in ("one", "two"))]
        for number, (second, of) in enumerate(arrivals):
            prepared = plain(f"urn:{number}")
            came = NOW + timedelta(seconds=second)
            owner = feeds[of]
            if owner is None:
                writer.articles.put(prepared, folded(prepared), came)
            else:
                writer.articles.put_many([brought(prepared, owner)], came)
    edges = sorted({(BEGIN - 1, 0), *((BEGIN + at, each) for at, each in cuts), (BEGIN + 9, 0)})
    with store.read() as reader:
        found = [reader.arrivals.ids(Span(*a, *b, 0, 0)) for a, b in pairwise(edges)]
        everything = reader.arrivals.ids(EVER)
        last = reader.arrivals.last(BEGIN + 10**6)
    store.close()
    together = [each for ids in found for each in ids]
    assert sorted(together) == sorted(everything)
    assert len(everything) == len(arrivals)
    assert (last is None) == (not arrivals)
    if last:
        assert last[0] == max(BEGIN + second for second, _ in arrivals)


def test_what_only_muted_feeds_list_has_not_arrived(store: Store) -> None:
    with store.write() as writer:
        muted = writer.feeds.subscribe(feed("m", settings=FeedSettings(is_muted=True)), NOW)
        heard = writer.feeds.subscribe(feed("h"), NOW)
        shared, hidden = told(1, "m"), told(2, "m")
        writer.articles.put_many([brought(shared, muted), brought(hidden, muted)], NOW)
        writer.articles.put_many([brought(shared, heard), brought(told(3, "h"), heard)], NOW)
        ids = {
            each: writer.reader.articles.find(each) for each in (shared.identity, hidden.identity)
        }
        found = writer.reader.arrivals.ids(EVER)
        first = writer.reader.arrivals.ids(Span(None, 99, BEGIN + 9, 99, 0, BEGIN + 9))
    assert sorted(found) == sorted(first)
    assert ids[hidden.identity] not in found
    assert ids[shared.identity] in found
    assert len(found) == 2


def test_an_edition_takes_its_cards_along(store: Store) -> None:
    with store.write() as writer:
        writer.articles.put(plain("urn:1"), folded(plain("urn:1")), NOW)
        made = [
            writer.editions.add(StoredEdition(0, EVER, NOW, NOW, 1, 1), [CARD], 2) for _ in range(3)
        ]
        kept = [each.id for each in writer.editions.reader.all()]
        assert kept == made[:0:-1]
        assert writer.editions.reader.cards(made[0]) == []
        assert writer.editions.reader.cards(made[1]) == [CARD]
        writer.editions.put_cards(made[0], [CARD])  # it is gone
        assert writer.editions.reader.cards(made[0]) == []
        assert not writer.editions.looked_at(made[0], NOW)
    assert not any("edition_card" in line and f"({made[0]}," in line for line in dump(store.path))


def test_a_mark_of_a_story_waits_for_its_article(store: Store) -> None:
    said = {"identity": "urn:later", "seen_at": None, "is_followed": 1, "is_less_wanted": 0}
    with store.write() as writer:
        writer.archive.story_marks([said])
        writer.archive.story_marks([said | {"is_followed": 0, "is_less_wanted": 1}])
        assert writer.reader.archive.story_marks() == [said | {"is_less_wanted": 1}]
        writer.articles.put(plain("urn:later"), folded(plain("urn:later")), NOW)
        found = writer.reader.articles.find("urn:later")
        assert found is not None
        assert writer.story_marks.reader.of([found])[found].is_followed
        former = writer.story_marks.put({found: StoryMark()})
        assert writer.reader.archive.story_marks() == []
        writer.story_marks.put(former)
        assert len(writer.reader.archive.story_marks()) == 1
