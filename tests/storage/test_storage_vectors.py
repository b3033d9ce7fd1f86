"""Vectors: read in every way, and the history of what has happened to them."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from storage_samples import MODEL, NOW, new_store, plain, put

from readerapp.storage import Removed, Store, backup
from readerapp.storage.file.connection import connect


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def test_vectors_are_read_in_every_way(store: Store) -> None:
    ids = put(store, *(plain(str(i), published=NOW - timedelta(days=i)) for i in range(5)))
    with store.write() as writer:
        writer.vectors.put(MODEL, [(each, bytes([each]), f"[{each}]") for each in ids])
        writer.vectors.put("other", [(ids[0], b"x", "")])
    with store.read() as reader:
        vectors = reader.vectors
        assert [row.article_id for row in vectors.of(MODEL, [ids[3], 99, ids[0]])] == [
            ids[3],
            ids[0],
        ]
        assert vectors.stored(MODEL, [ids[3], 99]) == {ids[3]: (bytes([ids[3]]), f"[{ids[3]}]")}
        assert (vectors.count(MODEL), vectors.count("other")) == (5, 1)
        assert [pair for block in vectors.all(MODEL) for pair in sorted(block)] == [
            (each, bytes([each])) for each in ids
        ]
        assert vectors.newest_facts(MODEL, 2) == [(each, f"[{each}]") for each in ids[:2]]
        assert vectors.undated() == []
        (places,) = vectors.places()
        assert sorted(places)[0] == (ids[0], "und", int(NOW.timestamp()))
    with store.write() as writer:
        assert writer.vectors.forget_others(MODEL) == 1
        assert [writer.vectors.forget_others("other", 3) for _ in range(3)] == [3, 2, 0]


def test_a_time_that_nobody_knows_is_told(store: Store) -> None:
    to_come, unknown, _ = put(
        store,
        plain("1", published=NOW + timedelta(days=9999)),
        plain("2", published=None),
        plain("3", published=NOW - timedelta(days=1)),
    )
    with store.read() as reader:
        assert reader.vectors.undated() == [to_come, unknown]


def test_whatever_happens_to_a_vector_is_told(store: Store) -> None:
    one, two, three = put(store, plain("1"), plain("2"), plain("3"))
    with store.write() as writer:
        writer.vectors.put(MODEL, [(each, b"x", "") for each in (one, two)])
    assert told_since(store, lambda: None) == []
    assert told_since(store, lambda: put(store, plain("1", "Another title"))) == [one]

    def make() -> None:
        with store.write() as writer:
            writer.vectors.put(MODEL, [(one, b"y", ""), (three, b"z", "")])

    assert told_since(store, make) == [one, three]
    assert told_since(store, make) == [one, three]  # in the place of the others
    moved = plain("3", published=NOW - timedelta(days=400))
    assert three in (told_since(store, lambda: put(store, moved)) or ())
    removed: list[Removed] = []

    def remove() -> None:
        with store.write() as writer:
            removed.append(writer.articles.remove([two]))

    def restore() -> None:
        with store.write() as writer:
            writer.articles.restore(removed[0])

    assert told_since(store, remove) == [two]
    assert told_since(store, restore) == [two]


def told_since(store: Store, act: Callable[[], object]) -> list[int] | None:
    with store.read() as reader:
        mark = reader.vectors.mark()
    act()
    with store.read() as reader:
        return reader.vectors.changed_since(mark)


def test_a_history_that_is_not_this_files_is_noticed(store: Store, tmp_path: Path) -> None:
    (article_id,) = put(store, plain("1"))
    copy = tmp_path / "copy.sqlite3"
    backup(store, copy)
    vector = [(article_id, b"x", "")]
    with store.write() as writer:
        writer.vectors.put(MODEL, vector)
    with store.read() as reader:
        mark = reader.vectors.mark()
    other = Store(copy, 1.0)
    with other.write() as writer:
        writer.vectors.put(MODEL, vector)
    with other.read() as reader:
        assert reader.vectors.mark().seq == mark.seq
        assert reader.vectors.changed_since(mark) is None
    other.close()


def test_only_the_newest_of_the_history_is_kept(store: Store) -> None:
    (article_id,) = put(store, plain("1"))
    with store.write() as writer:
        writer.vectors.put(MODEL, [(article_id, b"x", "")])
    with store.read() as reader:
        mark = reader.vectors.mark()
    with closing(connect(store.path, "rw", 1.0)) as connection:
        far_on = "INSERT INTO vector_change (seq, article_id) VALUES (?, ?)"
        connection.execute(far_on, (mark.seq + 20_000, article_id))
    with store.read() as reader:
        assert reader.vectors.changed_since(mark) is None
        assert reader.vectors.changed_since(reader.vectors.mark()) == []


def test_another_text_needs_another_vector(store: Store) -> None:
    (article_id,) = put(store, plain("1"))
    with store.write() as writer:
        writer.vectors.put(MODEL, [(article_id, b"x", "")])
        writer.relations.replace(article_id, MODEL, [])
    put(store, plain("1", "Another title"))
    with store.read() as reader:
        assert reader.articles.unrelated(MODEL, 9) == [article_id]
        assert reader.relations.pending(9) == [article_id]
