"""Unsubscribing, its undo, merging; and that whatever happens feeds and articles agree."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from storage_samples import LATER, NOW, brought, dump, feed, fill_feeds, new_store, state, told
from thorough import examples

from readerapp.domain.articles import ArticleQuery, PictureState, View
from readerapp.domain.bin import RemovalReason
from readerapp.domain.drafts import PictureDraft
from readerapp.domain.feeds import FeedSettings, FullTextState
from readerapp.storage import Removed, Store, UnsubscribedRows, check
from readerapp.storage.writer import Writer

A, B, C = 1, 2, 3


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    assert check(opened.path) == ()
    opened.close()


def owners(store: Store, ids: list[int]) -> list[int | None]:
    with store.read() as reader:
        return [head.feed_id for head in reader.articles.heads(ids)]


def test_articles_stay_and_go_to_another_feed_that_lists_them(store: Store) -> None:
    fill_feeds(store)
    ids = [1, 2, 3]
    assert owners(store, ids) == [A, A, B]
    with store.write() as writer:
        gone = writer.feeds.unsubscribe([A, 99])
        changes = writer.changes()
    assert gone.ids == (A,)
    assert (changes.changed, changes.subscriptions) == ((1, 2), True)
    assert owners(store, ids) == [B, None, B]
    with store.read() as reader:
        assert sorted(reader.articles.ids(ArticleQuery(feed_id=B))) == [1, 3]
        assert reader.feeds.feed(A) is None
        assert reader.feeds.icons() == {}
        assert [each.article_id for each in reader.feeds.wanted_texts(9)] == [1]


def test_a_feed_that_an_older_version_unsubscribed_from_comes_back(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        writer.feeds.set_settings(A, FeedSettings(notifies=True))
        gone = writer.feeds.unsubscribe([A])
        (row,) = gone.rows["feed"]
        del row["notifies"]  # which is newer
        assert writer.feeds.resubscribe(gone) == (A,)
        back = writer.feeds.reader.feed(A)
    assert back is not None
    assert not back.settings.notifies


def test_nothing_is_fetched_for_a_feed_that_is_gone(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        gone = writer.feeds.unsubscribe([A, B])
        assert writer.feeds.reader.wanted_counts() == (0, 0)
        writer.feeds.resubscribe(gone)
        assert writer.feeds.reader.wanted_counts() == (2, 1)


def test_pictures_are_wanted_while_a_feed_brings_their_article(store: Store) -> None:
    """The first article goes to the other feed, which lists it too; then that one ends as well."""
    fill_feeds(store)
    another = told(4, "two", pictures=(PictureDraft("https://two.example/4.jpg"),))
    with store.write() as writer:
        put = writer.articles.put_many([brought(another, B, wants_pictures=True)], NOW)
        own = put[0][0]

        def wanted() -> list[tuple[int, int | None]]:
            found = writer.reader.feeds.wanted_pictures(9)
            return sorted((each.article_id, each.feed_id) for each in found)

        assert wanted() == [(1, A), (own, B)]
        first = writer.feeds.unsubscribe([A])
        assert wanted() == [(1, B), (own, B)]
        second = writer.feeds.unsubscribe([B])
        assert wanted() == []
        assert [each.state for each in writer.reader.pictures.of(1)] == [
            PictureState.NOT_FETCHED,
            PictureState.STORED,
        ]
        writer.feeds.resubscribe(second)
        assert wanted() == [(1, B), (own, B)]
        writer.feeds.resubscribe(first)
        assert wanted() == [(1, A), (own, B)]


def test_unsubscribing_is_undone_exactly(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        for key in "cde":
            writer.feeds.subscribe(feed(key, folder_id=2), NOW)
    before = dump(store.path)
    for ids in ([A], [B], [A, B], [4, A], [3, 4, 5, A, B], []):
        with store.write() as writer:
            gone = writer.feeds.unsubscribe(ids)
        with store.write() as writer:
            assert sorted(writer.feeds.resubscribe(gone)) == sorted(ids)
            assert writer.feeds.resubscribe(gone) == ()
        assert sorted(dump(store.path)) == sorted(before)


@pytest.mark.parametrize("removes_first", [True, False])
def test_unsubscribing_and_removing_is_undone(store: Store, removes_first: bool) -> None:
    """In either order, but only removing first keeps what was still to be fetched."""
    fill_feeds(store)
    before = dump(store.path)
    with store.write() as writer:
        sole = list(writer.feeds.reader.sole_articles([A]))
        assert sole == [2]
        if removes_first:
            removed = writer.articles.remove(sole, for_good=False)
            gone = writer.feeds.unsubscribe([A])
        else:
            gone = writer.feeds.unsubscribe([A])
            removed = writer.articles.remove(sole, for_good=False)
    with store.write() as writer:
        writer.feeds.resubscribe(gone)
        assert writer.articles.restore(removed) == (2,)
    assert owners(store, [1, 2, 3]) == [A, A, B]
    assert (sorted(dump(store.path)) == sorted(before)) is removes_first


def test_undoing_never_overwrites_what_came_meanwhile(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        gone = writer.feeds.unsubscribe([A, B])
        third = writer.feeds.subscribe(feed("three"), LATER)
        again = writer.feeds.subscribe(feed("two"), LATER)
        same = told(7, "three", url="https://one.example/2")
        writer.articles.put_many([brought(replace(same, title="Story 2"), third)], LATER)
        writer.feeds.remove_folder(2)
        writer.feeds.remove_folder(1)
    with store.write() as writer:
        assert writer.feeds.resubscribe(gone) == (A,)
        kept = writer.feeds.reader.feed(A)
        assert kept is not None
        assert kept.folder_id is None
    assert owners(store, [1, 2, 3]) == [A, A, None]
    with store.write() as writer:
        removed = writer.articles.remove([1, 3])
        writer.feeds.unsubscribe([A, again])
        assert writer.articles.restore(removed) == (1, 3)
    assert owners(store, [1, 3]) == [None, None]


def test_a_restored_article_goes_to_the_feed_that_is_left(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        removed = writer.articles.remove([1])
        writer.feeds.unsubscribe([A])
        writer.articles.restore(removed)
    assert owners(store, [1]) == [B]
    with store.read() as reader:
        assert 1 in reader.articles.ids(ArticleQuery(feed_id=B))


def test_merging_makes_two_feeds_one(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        assert writer.feeds.readdress(A, "http://two.example/feed.xml") == B
        writer.feeds.merge(A, B)
        writer.feeds.merge(A, B)
        writer.feeds.merge(B, B)
        assert [each.id for each in writer.feeds.reader.subscriptions().feeds] == [B]
        assert set(writer.changes().changed) == {1, 2}
    assert owners(store, [1, 2, 3]) == [B, B, B]
    with store.write() as writer:
        assert sorted(writer.reader.articles.ids(ArticleQuery(feed_id=B))) == [1, 2, 3]
        assert writer.feeds.reader.key_of("https://one.example/feed.xml") == "two"
        known = writer.articles.put_many(
            [brought(replace(told(2, "one"), identity="feed:two:2"), B, entry_hash=b"new")], LATER
        )
        assert known[0][0] == 2  # the same guid under the other feed's key
        old = replace(feed("one"), key="two")  # as `key_of` tells
        assert writer.feeds.subscribe(old, LATER) == B


class Play:
    """One library, and what can happen to it. Numbers choose."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.gone: list[UnsubscribedRows] = []
        self.removed: list[Removed] = []

    def subscribe(self, writer: Writer, one: int, two: int) -> None:
        writer.feeds.subscribe(feed(f"k{one % 4}", settings=FeedSettings(is_muted=two == 1)), NOW)

    def bring(self, writer: Writer, one: int, two: int) -> None:
        feeds = writer.feeds.reader.subscriptions().feeds
        if feeds:
            to = feeds[one % len(feeds)]
            pictures = (PictureDraft(f"https://x.example/{two}.jpg"),)
            entry = told(two, to.key, url=f"https://x.example/{two}", pictures=pictures)
            wants = {"wants_full_text": one % 2 == 0, "wants_pictures": one % 3 == 0}
            writer.articles.put_many([brought(entry, to.id, **wants)], NOW)

    def import_page(self, writer: Writer, one: int, two: int) -> None:
        page = replace(told(two, "page"), identity=f"url:https://x.example/{two}")
        incoming = replace(brought(page, 0), entry=None)
        writer.articles.put_many([incoming], NOW)

    def complete(self, writer: Writer, one: int, two: int) -> None:
        whole = brought(replace(told(two, "page"), identity=f"url:c{two}"), 0)
        writer.articles.complete(one, whole.prepared, whole.folded, LATER)

    def remove(self, writer: Writer, one: int, two: int) -> None:
        self.removed.append(writer.articles.remove([one, two], for_good=one % 2 == 0))

    def restore(self, writer: Writer, one: int, two: int) -> None:
        if self.removed:
            writer.articles.restore(self.removed.pop(one % len(self.removed)))

    def unsubscribe(self, writer: Writer, one: int, two: int) -> None:
        self.gone.append(writer.feeds.unsubscribe([one, two]))

    def resubscribe(self, writer: Writer, one: int, two: int) -> None:
        if self.gone:
            writer.feeds.resubscribe(self.gone.pop(one % len(self.gone)))

    def merge(self, writer: Writer, one: int, two: int) -> None:
        writer.feeds.merge(one, two)

    def star(self, writer: Writer, one: int, two: int) -> None:
        writer.statuses.mark_starred([one], two % 2 == 0, NOW)
        writer.statuses.mark_read([two], one % 2 == 0, NOW)


MOVES: list[Callable[[Play, Writer, int, int], None]] = [
    Play.subscribe,
    Play.bring,
    Play.bring,
    Play.bring,
    Play.import_page,
    Play.complete,
    Play.remove,
    Play.restore,
    Play.unsubscribe,
    Play.resubscribe,
    Play.merge,
    Play.star,
]
AGREES = (
    # An article of a feed is listed by it as its own.
    "SELECT count(*) FROM article AS a WHERE feed_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
    " feed_entry AS e WHERE e.article_id = a.id AND e.feed_id = a.feed_id AND is_shared = 0)",
    # Whatever else lists it shares it.
    "SELECT count(*) FROM feed_entry AS e JOIN article AS a ON a.id = e.article_id"
    " WHERE e.is_shared != (a.feed_id IS NOT e.feed_id)",
)


@settings(max_examples=examples(60))
@given(
    st.lists(st.tuples(st.sampled_from(MOVES), st.integers(1, 6), st.integers(1, 6)), max_size=30)
)
def test_whatever_happens_feeds_and_articles_agree(
    tmp_path_factory: pytest.TempPathFactory,
    moves: list[tuple[Callable[[Play, Writer, int, int], None], int, int]],
) -> None:
    store = new_store(tmp_path_factory.mktemp("play"))
    play = Play(store)
    with store.write() as writer:
        for move, one, two in moves:
            move(play, writer, one, two)
    with closing(sqlite3.connect(store.path)) as connection:
        assert [connection.execute(each).fetchone()[0] for each in AGREES] == [0, 0]
    assert check(store.path) == ()
    with store.read() as reader:
        counts = reader.articles.counts()
        assert counts.total == len(reader.articles.ids(ArticleQuery()))
        assert counts.unread == len(reader.articles.ids(ArticleQuery(view=View.UNREAD)))
        for each in counts.feeds:
            assert each.total == len(reader.articles.ids(ArticleQuery(feed_id=int(each.key))))
        for each in counts.sources:
            assert each.total == len(reader.articles.ids(ArticleQuery(source_id=int(each.key))))
    store.close()


def test_an_undone_undo_is_the_same(store: Store) -> None:
    fill_feeds(store)
    with store.write() as writer:
        writer.feeds.save_states([state(B)])
        first = writer.feeds.unsubscribe([A, B])
        writer.feeds.resubscribe(first)
        assert writer.feeds.unsubscribe([A, B]) == first
    with store.read() as reader:
        states = {head.full_text for head in reader.articles.heads([1, 2, 3])}
        assert states == {FullTextState.NOT_WANTED}


def test_the_id_of_a_removal_is_never_given_again(store: Store) -> None:
    with store.write() as writer:
        one = writer.feeds.subscribe(feed("one"), NOW)
        first = writer.bin.begin(RemovalReason.UNSUBSCRIBED, NOW)
        writer.bin.put_feeds(writer.feeds.unsubscribe([one]), first)
        writer.bin.purge(None, 10)
        two = writer.feeds.subscribe(feed("two"), NOW)
        second = writer.bin.begin(RemovalReason.UNSUBSCRIBED, NOW)
        writer.bin.put_feeds(writer.feeds.unsubscribe([two]), second)
        assert second.id > first.id
        assert writer.reader.bin.unsubscribed(first.id) is None
