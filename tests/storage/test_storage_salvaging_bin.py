"""What is salvaged of the bin, of saved searches, of rules, and of ids that must not come again."""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from salvage_cases import rows, salvaged, zero
from storage_samples import FILE_NAME, LATER, NOW, feed, open_store, plain, put

from readerapp.domain.bin import RemovalReason
from readerapp.domain.salvage import SalvagedKind
from readerapp.storage import Store, UnsubscribedRows, check

pytestmark = pytest.mark.usefixtures("old_objects_aside")

BINNED = "Xi and Lee pledge to strengthen ties"


@pytest.fixture(scope="module")
def original(original: Path) -> Path:
    """A closed, filled library file, not to be changed."""
    return original / FILE_NAME


@pytest.fixture
def damaged(original: Path, tmp_path: Path) -> Path:
    """A copy of it, to be damaged."""
    return Path(shutil.copy(original, tmp_path / "damaged.sqlite3"))


def all_back(path: Path) -> list[str]:
    """Take everything out of the bin of a closed library; return the titles of the articles."""
    store = open_store(path.parent)
    with store.write() as writer:
        ids = writer.bin.restore(store_ids(store))
        for removal in bin_feeds(store):
            writer.feeds.resubscribe(removal)
    with store.read() as reader:
        titles = [head.title for head in reader.articles.heads(ids)]
        for each in ids:
            assert reader.articles.article(each) is not None
            reader.articles.page(each)
            reader.articles.original(each)
    store.close()
    assert check(path) == ()
    return titles


def store_ids(store: Store) -> list[int]:
    with store.read() as reader:
        return list(reader.bin.ids())


def bin_feeds(store: Store) -> list[UnsubscribedRows]:
    with store.read() as reader:
        found = [reader.bin.unsubscribed(each.removal_id) for each in reader.bin.feeds()]
    return [each for each in found if each is not None]


def test_the_bin_comes_back_and_all_of_it_out_of_the_bin(damaged: Path) -> None:
    new, found = salvaged(damaged)
    kinds = (SalvagedKind.BINNED, SalvagedKind.SEARCHES, SalvagedKind.RULES)
    assert [(found[kind].own, found[kind].lost) for kind in kinds] == [(1, 0), (2, 0), (1, 0)]
    assert all_back(new) == [BINNED]
    assert rows(new, "SELECT key FROM feed WHERE id = 3") == [("gone",)]


@pytest.mark.parametrize("names", [["bin"], ["bin_picture"], ["bin_removal"], ["source"]])
def test_an_article_in_the_bin_outlives_what_lies_beside_it(
    damaged: Path, names: list[str]
) -> None:
    zero(damaged, *names)
    new, found = salvaged(damaged)
    assert (found[SalvagedKind.BINNED].own, found[SalvagedKind.BINNED].lost) == (1, 0)
    assert all_back(new) == [BINNED]


def test_it_outlives_its_status(damaged: Path) -> None:
    zero(damaged, "status", "sqlite_autoindex_status_1")
    new, _ = salvaged(damaged)
    kept = "SELECT removed_at FROM status JOIN bin ON article_id = id"
    assert rows(new, kept) == [(int(NOW.timestamp()),)]
    assert all_back(new) == [BINNED]


def test_it_comes_back_without_pictures_that_are_gone(damaged: Path) -> None:
    zero(damaged, "blob")
    new, _ = salvaged(damaged)
    assert all_back(new) == [BINNED]
    states = "SELECT DISTINCT state FROM picture WHERE blob_sha256 IS NULL ORDER BY state"
    assert ("described",) in rows(new, states)
    assert rows(new, "SELECT count(*) FROM picture WHERE blob_sha256 IS NOT NULL") == [(0,)]


def test_what_cannot_be_unpacked_is_lost_and_counted(damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as connection:
        connection.execute("UPDATE bin_rows SET data = substr(data, 1, length(data) - 9)")
        connection.execute("UPDATE bin_removal SET feeds = x'00000002789c' WHERE feeds NOT NULL")
        connection.commit()
    new, found = salvaged(damaged)
    assert (found[SalvagedKind.BINNED].own, found[SalvagedKind.BINNED].lost) == (0, 1)
    assert [rows(new, f"SELECT count(*) FROM {name}") for name in ("bin", "bin_removal")] == (
        [[(0,)], [(0,)]]
    )


def test_with_a_backup_nothing_of_all_this_is_lost(original: Path, damaged: Path) -> None:
    tables = ("bin", "bin_rows", "bin_picture", "bin_removal", "saved_search", "retention")
    zero(damaged, *tables, "retained", "bin_relation")
    new, found = salvaged(damaged, original)
    kinds = (SalvagedKind.BINNED, SalvagedKind.SEARCHES, SalvagedKind.RULES)
    assert [found[kind].from_backup for kind in kinds] == [1, 2, 1]
    for name in tables:
        everything = f"SELECT * FROM {name} ORDER BY 1"
        assert rows(new, everything) == rows(original, everything)
    assert all_back(new) == [BINNED]


def test_what_left_the_bin_since_the_backup_does_not_return_to_it(
    original: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(original, folder / FILE_NAME)
    store = open_store(folder)
    with store.write() as writer:
        writer.bin.restore(store_ids(store))
        writer.bin.put([5], writer.bin.begin(RemovalReason.UNSUBSCRIBED, LATER), for_good=False)
    store.close()
    zero(folder / FILE_NAME, "bin_rows", "bin_picture", "article")
    new, found = salvaged(folder / FILE_NAME, original)
    assert found[SalvagedKind.BINNED].total == 0
    in_both = "SELECT article_id FROM bin WHERE article_id IN (SELECT id FROM article)"
    assert rows(new, in_both) == []


def test_an_article_of_the_backups_bin_gets_the_ids_it_needs(
    original: Path, tmp_path: Path
) -> None:
    """Another library in its place has given its id and that of its source to others."""
    folder = tmp_path / "data"
    store = open_store(folder)
    put(store, *(plain(f"urn:o:{n}", f"Other {n}", source=f"Source {n}") for n in range(60)))
    store.close()
    damaged = folder / FILE_NAME
    zero(damaged, "bin", "bin_rows", "bin_removal", "setting")
    zero(damaged, "status")
    new, found = salvaged(damaged, original)
    assert found[SalvagedKind.BINNED].from_backup == 1
    assert all_back(new) == [BINNED]
    source = (
        f"SELECT name FROM article JOIN source AS s ON s.id = source_id WHERE title = '{BINNED}'"
    )
    assert set(rows(new, source)) == {("Example News",)}


@pytest.mark.parametrize("names", [[], ["sqlite_sequence"]])
def test_no_id_of_a_feed_is_given_twice(damaged: Path, names: list[str]) -> None:
    """The subscription in the bin had the highest one."""
    zero(damaged, *names)
    new, _ = salvaged(damaged)
    store = open_store(new.parent)
    with store.write() as writer:
        assert writer.feeds.subscribe(feed("new"), NOW) == 4
        assert writer.searches.add("Third", "is:starred") == 3
    store.close()


def test_no_id_of_a_removal_is_given_twice(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data")
    [one] = put(store, plain("1"))
    with store.write() as writer:
        writer.bin.put([one], writer.bin.begin(RemovalReason.REMOVED, NOW))
        for _ in range(5):
            last = writer.bin.begin(RemovalReason.REMOVED, NOW)
            writer.bin.put([], last)  # drops it
    store.close()
    damaged = tmp_path / "data" / FILE_NAME
    zero(damaged, "bin", "bin_removal")
    new, found = salvaged(damaged)
    assert found[SalvagedKind.BINNED].total == 1
    [(binned,)] = rows(new, "SELECT removal_id FROM bin")
    assert isinstance(binned, int)
    assert binned > last.id
    store = open_store(new.parent)
    with store.write() as writer:
        assert writer.bin.begin(RemovalReason.REMOVED, LATER).id > binned
    store.close()


def test_ids_of_everything_removed_are_remembered_by_the_file(tmp_path: Path) -> None:
    store = open_store(tmp_path / "data")
    with store.write() as writer:
        writer.searches.remove(writer.searches.add("Gone", "gone"))
        writer.feeds.unsubscribe([writer.feeds.subscribe(feed("gone"), NOW)])
    store.close()
    damaged = tmp_path / "data" / FILE_NAME
    zero(damaged, "setting")
    new, _ = salvaged(damaged)
    known = set(rows(new, "SELECT name, seq FROM sqlite_sequence"))
    assert {("saved_search", 1), ("feed", 1)} <= known


def test_ended_subscriptions_are_called_what_they_were_called(tmp_path: Path) -> None:
    """By the reader, else by the publisher, else by their address: the list of them is lost."""
    store = open_store(tmp_path)
    feeds = [feed("one", name="Mine"), feed("two"), replace(feed("three"), title="")]
    with store.write() as writer:
        ids = [writer.feeds.subscribe(each, NOW) for each in feeds]
        ended = writer.bin.begin(RemovalReason.UNSUBSCRIBED, NOW)
        writer.bin.put_feeds(writer.feeds.unsubscribe(ids), ended)
    store.close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute("UPDATE bin_removal SET names = '{'")
        connection.commit()
    new, _found = salvaged(tmp_path / FILE_NAME)
    [(names,)] = rows(new, "SELECT names FROM bin_removal")
    assert json.loads(str(names)) == ["Mine", "The two", "https://three.example/feed.xml"]
