"""Tags, notes and highlights on disk: read back as written, kept through damage, and merged."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from salvage_cases import rows, salvaged, write_at, zero
from storage_cases import ONE, TWO, folder, original
from storage_samples import ANNOTATED, FILE_NAME, HIGHLIGHT, LATER, NOW, TAG, open_store

from readerapp.domain.annotations import Annotations, KeptAnnotations, Note, Tag
from readerapp.domain.salvage import SalvagedKind
from readerapp.storage import Store

__all__ = ["folder", "original"]  # fixtures
KINDS = (SalvagedKind.TAGS, SalvagedKind.NOTES, SalvagedKind.HIGHLIGHTS)
TABLES = ("article_tag", "note", "highlight")


def everything(store: Store) -> list[KeptAnnotations]:
    with store.read() as reader:
        return list(reader.annotations.all())


def test_what_is_written_is_read(folder: Path) -> None:
    with closing(open_store(folder)) as store, store.read() as reader:
        assert reader.annotations.of(ONE) == Annotations(
            (TAG,), Note("Why now?", NOW), (HIGHLIGHT,)
        )
        (use,) = reader.annotations.tags()
        assert (use.key, use.name, use.total) == ("énergie", "énergie", 2)  # as typed last
        assert len(ANNOTATED) == 4


def test_texts_that_sqlite_cannot_hold_are_stored_as_they_can_be(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        with store.write() as writer:
            stored = writer.annotations.put(TWO, Note("half \ud83d and \0", LATER), str.casefold)
        with store.read() as reader:
            assert reader.annotations.of(TWO).note == stored
        with store.write() as writer:
            again = Note("half \ud83d and \0", LATER)
            assert writer.annotations.put(TWO, again, str.casefold) is None


def test_an_identity_is_known_by_its_other_name(folder: Path) -> None:
    with closing(open_store(folder)) as store, store.write() as writer:
        known = writer._connection.execute("SELECT identity, status_id FROM alias").fetchone()
        assert writer.annotations.status_of(known[0]) == known[1]
        new = writer.annotations.status_of("urn:never")
        assert writer.annotations.status_of("urn:never") == new


@pytest.mark.parametrize(
    "lost", [(), ("article", "body"), ("sqlite_schema",), ("setting", "vector")]
)
def test_they_are_salvaged(folder: Path, lost: tuple[str, ...]) -> None:
    path = folder / FILE_NAME
    with closing(open_store(folder)) as store:
        before = everything(store)
    if "sqlite_schema" in lost:
        write_at(path, 100, bytes(1_000))
    else:
        zero(path, *lost)
    new, found = salvaged(path)
    assert [found[kind].own for kind in KINDS] == [2, 1, 1]
    with closing(open_store(new.parent)) as store:
        after = {each.identity: each.annotations for each in everything(store)}
    assert after == {each.identity: each.annotations for each in before}


def test_what_is_lost_of_them_comes_from_the_copy(original: Path, folder: Path) -> None:
    zero(folder / FILE_NAME, *TABLES)
    copy = Path(shutil.copy(original / FILE_NAME, folder / "copy.sqlite3"))
    new, found = salvaged(folder / FILE_NAME, copy)
    assert [found[kind].from_backup for kind in KINDS] == [2, 1, 1]
    for name in TABLES:
        whole = f"SELECT * FROM {name} ORDER BY 1, 2"
        assert rows(new, whole) == rows(original / FILE_NAME, whole)


def test_odd_values_are_mended_and_nothing_is_given_up(folder: Path) -> None:
    path = folder / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE article_tag SET at = 99999999999999, tag = 'other'")
        connection.execute("UPDATE note SET at = -5")
        connection.execute("UPDATE highlight SET start = -7")
        connection.commit()
    zero(path, "setting")
    new, found = salvaged(path)
    assert [found[kind].own for kind in KINDS] == [2, 1, 1]
    with closing(open_store(new.parent)) as store, store.read() as reader:
        kept = reader.annotations.of(ONE)
    assert kept.tags == (Tag("Énergie", NOW.replace(year=1970, month=1, day=1, hour=0)),)
    assert kept.highlights[0].quote.start == 0
