"""What the embedding worker keeps in memory is what is in the file, whoever changed that."""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from library_samples import NOW, article, open_in, put

from readerapp.library import Library, embedding_engine, marks
from readerapp.library.embedding_engine import VectorIndex
from readerapp.library.embedding_worker import MODEL
from readerapp.related import facts_of, facts_to_json, pack
from readerapp.storage import Store, backup

FACTS = facts_to_json(facts_of("Xi Jinping speaks in China", "", "", "en"))


@pytest.fixture
def kept(library: Library) -> "Kept":
    return Kept(library)


class Kept:
    """A library beside a vector index that has seen it from the start."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.vectors = VectorIndex()
        self.ids = put(
            library, *(article(f"n:{number}", f"Story {number}") for number in range(40))
        )
        make_vectors(library, self.ids)

    def known(self) -> set[int]:
        """What it holds after a look at the file; it is the same as one that looks anew."""
        everything = range(1, 500)
        anew = VectorIndex()
        with self.library.store.read() as reader:
            self.vectors.sync(reader)
            anew.sync(reader)
        here, there = (
            {each: index.time(row) for each, row in index.rows_of(everything).items()}
            for index in (self.vectors.index, anew.index)
        )
        assert here == there
        return set(here)


def make_vectors(library: Library, ids: Iterable[int]) -> None:
    chance = np.random.default_rng(7)
    vectors = [chance.standard_normal(512, dtype=np.float32) for _ in range(500)]
    with library.store.write() as writer:
        rows = [(each, pack(vectors[each] / 23, None), FACTS) for each in ids]
        writer.vectors.put(MODEL, rows)


def test_articles_that_come_change_and_go_are_followed(kept: Kept) -> None:
    library, ids = kept.library, kept.ids
    assert kept.known() == set(ids)
    (one,) = put(library, article("new", "A new story"))
    assert kept.known() == set(ids)  # it has no vector yet
    make_vectors(library, [one])
    assert kept.known() == {*ids, one}
    done = marks.remove(library, ids[:3])
    assert kept.known() == {*ids[3:], one}
    assert done.undo
    done.undo()
    assert kept.known() == {*ids, one}
    put(library, article("n:5", "Another title", published=NOW - timedelta(days=300)))
    assert kept.known() == {*ids, one} - {ids[5]}
    make_vectors(library, [ids[5]])
    assert kept.known() == {*ids, one}


def test_what_another_process_wrote_is_seen(kept: Kept) -> None:
    kept.known()
    other = open_in(kept.library.paths.data)
    (one,) = put(other, article("other", "From elsewhere"))
    make_vectors(other, [one])
    other.close()
    assert one in kept.known()


def test_a_library_that_grows_is_read_anew(kept: Kept) -> None:
    """Its means have moved, and there is no room."""
    kept.known()
    before = kept.vectors.index
    some = put(kept.library, *(article(f"m:{n}", f"More {n}") for n in range(60)))
    make_vectors(kept.library, some)
    assert kept.known() == {*kept.ids, *some}
    assert kept.vectors.index is not before


def test_a_backup_put_back_is_noticed(kept: Kept, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    backup(kept.library.store, copy)
    make_vectors(kept.library, put(kept.library, article("lost", "Not in the backup")))
    kept.known()
    kept.library.store.close()
    for file in kept.library.store.path.parent.glob("library.sqlite3*"):
        file.unlink()
    copy.rename(kept.library.store.path)
    kept.library.store = Store(kept.library.store.path, 1.0)
    assert kept.known() == set(kept.ids)


def test_a_look_that_failed_is_taken_again(kept: Kept) -> None:
    kept.known()
    with kept.library.store.write() as writer:
        writer.vectors.put(MODEL, [(kept.ids[0], bytes(1024), "{")])
    for _ in range(2):
        with kept.library.store.read() as reader, pytest.raises(ValueError, match="property name"):
            kept.vectors.relatives(reader, kept.ids, 80, 5)
    make_vectors(kept.library, kept.ids[:1])
    assert kept.known() == set(kept.ids)


def test_a_damaged_vector_hides_only_its_article(kept: Kept) -> None:
    with kept.library.store.write() as writer:
        damaged = [(kept.ids[0], b"short", FACTS), (kept.ids[1], b"", FACTS)]
        writer.vectors.put(MODEL, damaged)
    with kept.library.store.read() as reader:
        found = kept.vectors.relatives(reader, kept.ids, 80, 5)
    assert found[kept.ids[0]] == found[kept.ids[1]] == []
    others = {each.other_id for relations in found.values() for each in relations}
    assert found.keys() == set(kept.ids)
    assert others
    assert others <= set(kept.ids[2:])  # which of them are near enough the score decides


def test_one_process_may_serve_several_libraries(library: Library, tmp_path: Path) -> None:
    other = open_in(tmp_path / "other")
    for each, name in ((library, "a"), (other, "b"), (library, "c")):
        ids = put(each, article(name, name))
        make_vectors(each, ids)
        found = embedding_engine.relatives(each.store.path, [*ids, 77])
        assert found.keys() == set(ids)
    other.close()
