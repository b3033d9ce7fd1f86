"""The counts that triggers keep are those that counting says, whatever was done."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from storage_samples import FILE_NAME, NOW, brought, feed, fill, new_store, put, told

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.feeds import FeedSettings
from readerapp.domain.labels import FeedLabels, LabelMark, LabelOpinion
from readerapp.storage import Reader, Removed, Store, UnsubscribedRows, check
from readerapp.storage.articles.counters import recount, wrong_counters
from readerapp.storage.file.connection import connect
from readerapp.storage.search.matches import hides_labels

KEYS = ("a", "b", "c")
IDS = st.lists(st.integers(1, 30), max_size=6)
FEEDS = st.lists(st.integers(1, 6), max_size=3, unique=True)
LANGUAGES = st.sampled_from(["en", "fr", "und"])


def folders_are_right(reader: Reader) -> None:
    """Check that each article counts once in a folder, whichever of its feeds list it."""
    counts, present = reader.articles.counts(), reader.feeds.subscriptions()
    inner = {each.id for each in present.folders if each.name == "inner"}
    for folder in present.folders:
        below = {folder.id} | (inner if folder.name == "outer" else set())
        feeds = [each for each in present.feeds if each.folder_id in below]
        inside = {str(each.id) for each in feeds if not each.settings.is_muted}
        added = [each for each in counts.feeds if each.key in inside]
        repeated = [each for each in counts.repeated if each.key == str(folder.id)]
        total = sum(each.total for each in added) - sum(each.total for each in repeated)
        unread = sum(each.unread for each in added) - sum(each.unread for each in repeated)
        queries = [ArticleQuery(feed_id=int(each)) for each in inside]
        assert total == len(set(chain.from_iterable(map(reader.articles.ids, queries))))
        queries = [replace(each, unread_only=True) for each in queries]
        assert unread == len(set(chain.from_iterable(map(reader.articles.ids, queries))))


class Counting(RuleBasedStateMachine):
    """Does what changes articles, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store = new_store(Path(self.folder.name) / "library")
        self.removed: list[Removed] = []
        self.gone: list[UnsubscribedRows] = []

    @rule(key=st.sampled_from(KEYS))
    def subscribe(self, key: str) -> None:
        with self.store.write() as writer:
            writer.feeds.subscribe(feed(key), NOW)

    @rule(number=st.integers(1, 12), key=st.sampled_from(KEYS), by=FEEDS, language=LANGUAGES)
    def bring(self, number: int, key: str, by: list[int], language: str) -> None:
        incoming = [brought(told(number, key, language=language), each) for each in by]
        with self.store.write() as writer:
            writer.articles.put_many(incoming, NOW)

    @rule(key=st.sampled_from(KEYS), into=st.sampled_from(["outer", "inner", None]))
    def place(self, key: str, into: str | None) -> None:
        with self.store.write() as writer:
            present = writer.feeds.reader.subscriptions()
            folders = {each.name: each.id for each in present.folders}
            if not folders:
                folders["outer"] = writer.feeds.add_folder("outer", None)
                folders["inner"] = writer.feeds.add_folder("inner", folders["outer"])
            for each in present.feeds:
                if each.key == key:
                    writer.feeds.place(each.id, folders.get(into or ""))

    @rule(ids=IDS, opinion=st.sampled_from([*LabelOpinion, None]))
    def say(self, ids: list[int], opinion: LabelOpinion | None) -> None:
        with self.store.write() as writer:
            for each in ids:
                if opinion is None:
                    writer.label_marks.drop(each, "text")
                else:
                    writer.label_marks.put(each, LabelMark("text", opinion, NOW))

    @rule(feed_id=st.integers(1, 6), is_by_ai=st.booleans())
    def label(self, feed_id: int, is_by_ai: bool) -> None:
        with self.store.write() as writer:
            writer.label_marks.set_feed(feed_id, FeedLabels(is_by_ai))
            while writer.label_marks.take_turn(20):
                pass

    @rule(is_hiding=st.booleans())
    def hide(self, is_hiding: bool) -> None:
        with self.store.write() as writer:
            writer.settings.set("labels.texts", "hidden" if is_hiding else "shown")

    @rule(number=st.integers(1, 12), key=st.sampled_from(KEYS), language=LANGUAGES)
    def give(self, number: int, key: str, language: str) -> None:
        put(self.store, told(number, key, language=language, source=f"Source {number % 2}"))

    @rule(ids=IDS, read=st.booleans(), starred=st.booleans())
    def mark(self, ids: list[int], read: bool, starred: bool) -> None:
        with self.store.write() as writer:
            writer.statuses.mark_read(ids, read, NOW)
            writer.statuses.mark_starred(ids, starred, NOW)

    @rule(ids=IDS)
    def remove(self, ids: list[int]) -> None:
        with self.store.write() as writer:
            self.removed.append(writer.articles.remove(ids))

    @rule()
    def restore(self) -> None:
        with self.store.write() as writer:
            for each in self.removed:
                writer.articles.restore(each)
        self.removed.clear()

    @rule(feed_id=st.integers(1, 6), is_muted=st.booleans())
    def mute(self, feed_id: int, is_muted: bool) -> None:
        with self.store.write() as writer:
            writer.feeds.set_settings(feed_id, FeedSettings(is_muted=is_muted))

    @rule(ids=FEEDS)
    def unsubscribe(self, ids: list[int]) -> None:
        with self.store.write() as writer:
            self.gone.append(writer.feeds.unsubscribe(ids))

    @rule()
    def resubscribe(self) -> None:
        with self.store.write() as writer:
            for each in self.gone:
                writer.feeds.resubscribe(each)
        self.gone.clear()

    @rule(ids=st.lists(st.integers(1, 6), min_size=2, max_size=2, unique=True))
    def merge(self, ids: list[int]) -> None:
        with self.store.write() as writer:
            present = {each.id for each in writer.feeds.reader.subscriptions().feeds}
            if set(ids) <= present:
                writer.feeds.merge(*ids)

    @invariant()
    def counts_are_right(self) -> None:
        with self.store.read() as reader:
            counts = reader.articles.counts()
            assert counts.total == len(reader.articles.ids(ArticleQuery()))
            assert counts.unread == len(reader.articles.ids(ArticleQuery(view=View.UNREAD)))
            assert counts.starred == len(reader.articles.ids(ArticleQuery(view=View.STARRED)))
            for each in counts.feeds:
                feed_ids = reader.articles.ids(ArticleQuery(feed_id=int(each.key)))
                assert each.total == len(feed_ids)
                unread = ArticleQuery(feed_id=int(each.key), unread_only=True)
                assert each.unread == len(reader.articles.ids(unread))
                if not hides_labels(reader.articles._connection):  # of a feed all are counted
                    assert reader.feeds.counts(int(each.key)) == (each.total, each.unread)
            folders_are_right(reader)
            for each in counts.languages:
                assert each.total == len(reader.articles.ids(ArticleQuery(language=each.key)))
                unread = ArticleQuery(language=each.key, unread_only=True)
                assert each.unread == len(reader.articles.ids(unread))
        with closing(connect(self.store.path, "ro", 1.0)) as connection:
            assert wrong_counters(connection) == 0

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestCounting = Counting.TestCase
TestCounting.settings = settings(
    max_examples=12,
    stateful_step_count=20,
    suppress_health_check=[HealthCheck.too_slow],
)


def test_what_several_feeds_of_a_folder_list_counts_once(tmp_path: Path) -> None:
    with closing(new_store(tmp_path)) as store:
        with store.write() as writer:
            outer = writer.feeds.add_folder("outer", None)
            inner = writer.feeds.add_folder("inner", outer)
            feeds = [writer.feeds.subscribe(feed(key), NOW) for key in KEYS]
            for feed_id, folder in zip(feeds, (outer, outer, inner), strict=True):
                writer.feeds.place(feed_id, folder)
            incoming = [brought(told(n, "a"), by) for n in (1, 2, 3) for by in feeds[:n]]
            stored = writer.articles.put_many(incoming, NOW)
            writer.statuses.mark_read([stored[-1][0]], True, NOW)
        with store.read() as reader:
            (repeated,) = reader.articles.counts().repeated  # nothing twice in the inner one
            assert (repeated.key, repeated.total, repeated.unread) == (str(outer), 3, 1)
            folders_are_right(reader)


@pytest.fixture
def miscounted(tmp_path: Path) -> Iterator[Store]:
    """A library whose counts something else has changed."""
    store = new_store(tmp_path)
    fill(store)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE tally SET unread = unread + 7, total = total + 7")
    yield store
    store.close()


def test_wrong_counts_are_found(miscounted: Store) -> None:
    assert check(miscounted.path) == ("The counts of articles are not what the library holds.",)


def test_counting_anew_mends_them(miscounted: Store) -> None:
    with closing(sqlite3.connect(miscounted.path)) as connection, connection:
        recount(connection)
    assert check(miscounted.path) == ()
