"""Texts that the same sources printed: of feeds, and of saved pages that name a source."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from storage_samples import NOW, brought, feed, new_store, plain, put, told

from readerapp.storage import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def beside(store: Store, ids: list[int], limit: int = 20) -> list[tuple[set[int], set[str]]]:
    with store.read() as reader:
        found = reader.articles.beside(ids, limit)
    return [(set(each.ids), {text.title for text in each.printed}) for each in found]


def test_saved_pages_of_one_source(store: Store) -> None:
    one, two, other, nowhere = put(
        store,
        plain("1", "One", source="The Paper"),
        plain("2", "Two", source="The Paper"),
        plain("3", "Three", source="The Gazette"),
        plain("4", "Four"),
    )
    assert beside(store, [one]) == [({one}, {"One", "Two"})]
    found = beside(store, [one, two, other, nowhere])
    assert len(found) == 2
    assert ({one, two}, {"One", "Two"}) in found
    assert ({other}, {"Three"}) in found


def test_feeds_are_sources_and_keep_apart_from_saved_pages(store: Store) -> None:
    with store.write() as writer:
        first = writer.feeds.subscribe(feed("one"), NOW)
        second = writer.feeds.subscribe(feed("two"), NOW)
        entries = [brought(told(n, "one", source="The Paper"), first) for n in range(3)]
        entries += [brought(told(9, "two", source="The Paper"), second)]
        stored = [each for each, _ in writer.articles.put_many(entries, NOW)]
    put(store, plain("1", "Saved", source="The Paper"))
    assert beside(store, stored[:3]) == [(set(stored[:3]), {"Story 0", "Story 1", "Story 2"})]
    assert beside(store, stored[3:]) == [({stored[3]}, {"Story 9"})]


def test_what_is_newer_is_left_out_and_the_rest_is_bounded(store: Store) -> None:
    days = [NOW - timedelta(days=n) for n in range(1, 10)]
    ids = put(store, *(
        plain(f"{n}", f"Day {n}", source="The Paper", published=day) for n, day in enumerate(days)
    ))  # fmt: skip
    assert beside(store, [ids[4]]) == [({ids[4]}, {f"Day {n}" for n in range(4, 9)})]
    assert beside(store, [ids[4], ids[6]], 3) == [({ids[4], ids[6]}, {"Day 4", "Day 5", "Day 6"})]
    assert beside(store, [], 3) == []
    assert beside(store, [12345], 3) == []


def test_a_huge_text_is_passed_over(store: Store) -> None:
    words = " ".join(f"w{n * 7919 % 1_000_003}" for n in range(60_000))
    one, _ = put(
        store,
        plain("1", "One", source="The Paper"),
        plain("2", "Huge", source="The Paper", body_text=words, published=NOW - timedelta(days=9)),
    )
    assert beside(store, [one]) == [({one}, {"One"})]
