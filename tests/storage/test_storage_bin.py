"""The bin: what goes there comes back whole, in any order, and is let go of only in the end."""

import zlib
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage_cases import ONE
from storage_samples import (
    LATER,
    NOW,
    brought,
    dump,
    feed,
    folded,
    new_store,
    open_store,
    plain,
    put,
    rich,
    stub,
    told,
)

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.bin import BinUse, RemovalReason
from readerapp.domain.drafts import PictureDraft
from readerapp.domain.retention import RetentionRule
from readerapp.storage import Protection, Store, check
from readerapp.storage.bin.packing import OF_ONE
from readerapp.storage.file.connection import connect
from readerapp.storage.table_rows import pack_rows, unpack_rows


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def full(folder: Path) -> Iterator[Store]:
    """A library with something in every table."""
    opened = open_store(folder)
    yield opened
    opened.close()


VALUES = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.text(), st.binary()
)
ROWS = st.lists(st.dictionaries(st.text(), VALUES, max_size=4), max_size=3)
TABLES = st.dictionaries(st.text(), ROWS, max_size=3)


@given(TABLES)
def test_packed_rows_come_back_equal(tables: dict[str, list[dict[str, object]]]) -> None:
    assert unpack_rows(pack_rows(tables)) == tables


@given(st.binary())
def test_what_was_never_packed_is_refused(data: bytes) -> None:
    with pytest.raises((ValueError, zlib.error)):
        unpack_rows(data)


@given(TABLES, st.data())
def test_packed_rows_cut_short_are_refused(
    tables: dict[str, list[dict[str, object]]], data: st.DataObject
) -> None:
    packed = pack_rows(tables)
    cut = packed[: data.draw(st.integers(0, len(packed) - 1))]
    with pytest.raises((ValueError, zlib.error)):
        unpack_rows(cut)


def test_everything_that_goes_with_an_article_goes_into_the_bin(store: Store) -> None:
    """A table that is new must be packed, or what it holds of a removed article is lost: only
    translations are made anew."""
    with closing(connect(store.path, "ro", 1.0)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        belonging = {
            name
            for (name,) in names
            for key in connection.execute(f"PRAGMA foreign_key_list({name})")
            if key[2] == "article" and key[6] == "CASCADE"
        }
    assert belonging == {*OF_ONE, "stated_relation", "computed_relation", "translation"}


@pytest.mark.parametrize("seed", range(12))
def test_articles_come_back_whole_in_whatever_order(full: Store, seed: int) -> None:
    chance = Random(seed)
    store = full
    with store.write() as writer:
        while writer.label_marks.take_turn(1_000):  # labels that wait are derived on return
            continue
    before = sorted(dump(store.path))
    with store.read() as reader:
        ids = list(reader.articles.ids(ArticleQuery()))
        sound = [reader.articles.article(each) for each in ids]
    for order in (chance.sample(ids, len(ids)), chance.sample(ids, len(ids))):
        is_removing = order is not None and order[0] in _living(store)
        while order:
            some, order = order[: chance.randint(1, 20)], order[20:]
            with store.write() as writer:
                removal = writer.bin.begin(RemovalReason.REMOVED, NOW)
                if is_removing:
                    writer.bin.put(some, removal, for_good=chance.random() < 0.5)
                else:
                    writer.bin.restore(some)
    with store.write() as writer:
        writer.bin.restore(ids)
        assert [writer.reader.articles.article(each) for each in ids] == sound
        writer.bin.purge(NOW - timedelta(days=1), 1)
    lines = [each for each in sorted(dump(store.path)) if '"bin_removal"' not in each]
    assert lines == [each for each in before if '"bin_removal"' not in each]
    assert check(store.path) == ()


def _living(store: Store) -> set[int]:
    with store.read() as reader:
        return set(reader.articles.ids(ArticleQuery()))


def test_relations_of_two_come_back_with_the_second(full: Store) -> None:
    store = full
    with store.write() as writer:
        before = writer.reader.relations.computed(ONE, 9)
        other = before[0].head.id
        for each in (ONE, other):
            writer.bin.put([each], writer.bin.begin(RemovalReason.REMOVED, NOW))
        writer.bin.restore([ONE])  # not the last one first, as undo does
        assert writer.reader.relations.computed(ONE, 9) == before[1:]
        writer.bin.restore([other])
        assert writer.reader.relations.computed(ONE, 9) == before


def test_what_came_back_another_way_is_not_doubled(store: Store) -> None:
    [article_id] = put(store, rich("https://x.example/1"))
    with store.write() as writer:
        writer.bin.put([article_id], writer.bin.begin(RemovalReason.REMOVED, NOW))
    put(store, plain("https://x.example/1", "Imported again"), now=LATER)
    with store.write() as writer:
        assert writer.reader.bin.use().articles == 0
        assert writer.bin.restore([article_id]) == ()
        [head] = writer.reader.articles.heads([article_id])
        assert head.title == "Imported again"
        # Removed once more, the bin holds what was there last.
        writer.bin.put([article_id], writer.bin.begin(RemovalReason.REMOVED, LATER))
        [binned] = writer.reader.bin.articles("", 9)[0]
        assert (binned.title, binned.at) == ("Imported again", LATER)


def test_marks_made_meanwhile_hold(store: Store) -> None:
    [article_id] = put(store, plain("1"))
    with store.write() as writer:
        writer.bin.put([article_id], writer.bin.begin(RemovalReason.REMOVED, NOW))
        writer.statuses.mark_read([article_id], True, LATER)
        writer.bin.restore([article_id])
        assert writer.reader.articles.heads([article_id])[0].is_read


def test_search_finds_what_came_back_and_nothing_in_the_bin(store: Store) -> None:
    [article_id] = put(store, plain("1", body_text="zebra"))
    with store.write() as writer:
        writer.bin.put([article_id], writer.bin.begin(RemovalReason.REMOVED, NOW))
        assert list(writer.reader.articles.ids(ArticleQuery(), "zebra")) == []
        writer.bin.restore([article_id])
        assert list(writer.reader.articles.ids(ArticleQuery(), "zebra")) == [article_id]
    assert check(store.path) == ()


def test_the_list_finds_words_in_any_case_and_counts_the_rest(store: Store) -> None:
    ids = put(store, *(plain(str(n), f"Élections {n}", source="Le Phare") for n in range(5)))
    with store.write() as writer:
        writer.bin.put(ids, writer.bin.begin(RemovalReason.COUNT, NOW, 100))
    with store.read() as reader:
        shown, found = reader.bin.articles("éLECTIONS", 2)
        assert [each.title for each in shown] == ["Élections 0", "Élections 1"]
        assert found == 5
        assert {(each.why, each.amount, each.at) for each in shown} == {
            (RemovalReason.COUNT, 100, NOW)
        }
        assert reader.bin.articles("phare", 9)[1] == 5
        assert reader.bin.articles("nothing", 9) == ([], 0)
        assert reader.articles.counts().binned == 5


def test_purging_takes_the_oldest_and_leaves_only_the_status(store: Store) -> None:
    picture = PictureDraft("https://x.example/1.png", data=b"bytes of a picture")
    old, new = put(store, rich("1"), plain("2", pictures=(picture,)))
    with store.write() as writer:
        writer.bin.put([old], writer.bin.begin(RemovalReason.REMOVED, NOW))
        writer.bin.put([new], writer.bin.begin(RemovalReason.REMOVED, LATER))
        assert writer.reader.bin.use().size_bytes > len(picture.data or b"")
        assert writer.reader.bin.has_older(LATER)
        assert writer.bin.purge(LATER, 10) == 1
        assert writer.bin.restore([old, new]) == (new,)
        writer.bin.put([new], writer.bin.begin(RemovalReason.REMOVED, LATER))
        assert writer.bin.purge(None, 10) == 1
        assert writer.reader.bin.use() == BinUse()
    left = "\n".join(dump(store.path))
    assert "bytes of a picture" not in left
    assert 'INTO "blob"' not in left
    assert '"bin' not in left
    assert check(store.path) == ()
    [again] = put(store, rich("1"))
    assert again == old  # the status outlives it


def test_a_picture_shown_elsewhere_stays(store: Store) -> None:
    shared = (PictureDraft("https://x.example/1.png", data=b"shared"),)
    one, two = put(store, plain("1", pictures=shared), plain("2", pictures=shared))
    with store.write() as writer:
        writer.bin.put([one], writer.bin.begin(RemovalReason.REMOVED, NOW))
        writer.bin.purge(None, 10)
        assert writer.reader.pictures.data(two, 0) == b"shared"
        writer.bin.put([two], writer.bin.begin(RemovalReason.REMOVED, NOW))
        writer.trim_pictures(0)
        writer.bin.restore([two])
        assert writer.reader.pictures.data(two, 0) == b"shared"


def test_evidence_gets_another_number_when_its_own_is_taken(store: Store) -> None:
    [one] = put(store, rich("1"))
    with store.write() as writer:
        before = writer.reader.evidence.of(one)
        writer.bin.put([one], writer.bin.begin(RemovalReason.REMOVED, NOW))
    [two] = put(store, rich("2"))  # takes the numbers that are free now
    with store.write() as writer:
        assert writer.bin.restore([one]) == (one,)
        assert writer.reader.evidence.of(one) == before
        assert len(writer.reader.evidence.of(two)) == len(before)


def test_subscriptions_come_back_with_their_rule(full: Store) -> None:
    store = full
    with store.write() as writer:
        before = writer.reader.feeds.subscriptions()
        rules = writer.reader.retention.rules()
        removal = writer.bin.begin(RemovalReason.UNSUBSCRIBED, LATER)
        writer.bin.put_feeds(writer.feeds.unsubscribe([1, 2]), removal)
        assert writer.reader.retention.rules() == {}
        [ended, _] = writer.reader.bin.feeds()
        assert (ended.names, ended.removal_id) == (("The one", "Mine"), removal.id)
        gone = writer.reader.bin.unsubscribed(removal.id)
        assert gone is not None
        assert writer.feeds.resubscribe(gone) == (1, 2)
        writer.bin.forget_feeds(removal.id)
        assert writer.reader.feeds.subscriptions() == before
        assert writer.reader.retention.rules() == rules


def test_rules_reach_what_came_before_or_beyond(store: Store) -> None:
    free = Protection(takes_unread=True)
    with store.write() as writer:
        one = writer.feeds.subscribe(feed("one"), NOW)
        for day in range(5):
            entries = [brought(told(10 * day + n, "one"), one) for n in range(2)]
            writer.articles.put_many(entries, NOW + timedelta(days=day))
        old = [each.id for each in writer.reader.retention.older(one, LATER, free)]
        assert len(old) == 2  # those of the first day
        beyond = [each.id for each in writer.reader.retention.beyond(one, 7, free)]
        assert len(beyond) == 3
        assert set(old) < set(beyond)
        assert list(writer.reader.retention.beyond(one, 10, free)) == []
        kept = {each.kept for each in writer.reader.retention.older(one, LATER, Protection())}
        assert kept == {"unread"}
        sizes = writer.reader.retention.sizes(old)
        assert [each for each, _ in sizes] == old
        assert all(size > 1_500 for _, size in sizes)


def test_a_feed_that_is_gone_gets_no_rule(store: Store) -> None:
    with store.write() as writer:
        writer.retention.set(99, RetentionRule(1))
        assert writer.reader.retention.rules() == {}


def test_a_stub_in_the_bin_is_not_brought_back_by_a_feed(store: Store) -> None:
    put(store, rich("https://news.example/summit"))
    with store.write() as writer:
        one = writer.feeds.subscribe(feed("one"), NOW)
        stub_id = writer.reader.articles.find("https://news.example/one")
        assert stub_id
        writer.bin.put([stub_id], writer.bin.begin(RemovalReason.REMOVED, NOW))
        entry = brought(told(1, "one", related=rich().related), one)
        writer.articles.put_many([entry], LATER)
        assert writer.reader.articles.find("https://news.example/one") is None
        assert writer.bin.restore([stub_id]) == (stub_id,)
        assert writer.articles.put(stub("https://news.example/one"), folded(stub("x")), LATER)[0]
