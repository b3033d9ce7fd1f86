"""Small writes: on a locked library, and taken back when they fail midway."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from storage_cases import IDS, MARKS, ONE, TWO
from storage_samples import LATER, NOW, dump, open_store

from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Store, Writer


def mark(store: Store, name: str) -> object:
    with store.write() as writer:
        return MARKS[name](writer)


def test_marking_a_locked_library_changes_nothing(folder: Path) -> None:
    store = open_store(folder, busy_seconds=0.01)
    files = [each for each in folder.iterdir() if not each.name.endswith("-shm")]
    before = [each.read_bytes() for each in files]
    wrong = []
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for name in MARKS:
            with pytest.raises(StorageError) as raised:
                mark(store, name)
            after = [each.read_bytes() for each in files]
            if raised.value.reason is not Reason.LOCKED or after != before:
                wrong.append((name, raised.value.reason))
        other.execute("ROLLBACK")
    assert wrong == []
    store.close()


def _set_and_fail(writer: Writer) -> None:
    writer.settings.set("language", "fr")
    raise ZeroDivisionError


def test_a_mark_that_fails_midway_is_taken_back(folder: Path) -> None:
    store = open_store(folder)
    before = dump(store.path)
    with pytest.raises(ZeroDivisionError), store.write() as writer:
        _set_and_fail(writer)
    assert dump(store.path) == before
    store.close()


def test_a_star_is_kept_with_its_time_and_taken_back(folder: Path) -> None:
    store = open_store(folder)
    with store.write() as writer:
        writer.statuses.mark_starred(IDS, False, NOW)
    with store.write() as writer:
        assert writer.statuses.mark_starred([TWO, ONE, 999], True, LATER) == (ONE, TWO)
        assert writer.statuses.mark_starred([ONE], True, NOW) == ()
        assert writer.changes().changed == (ONE, TWO)
        heads = writer.reader.articles.heads(IDS)
        assert [head.is_starred for head in heads] == [True, True, False]
        times = [mark.starred_at for mark in writer.reader.marks.starred()]
        assert times.count(LATER) == 2
    with store.write() as writer:
        assert writer.statuses.mark_starred([ONE, TWO], False, NOW) == (ONE, TWO)
        assert not any(head.is_starred for head in writer.reader.articles.heads(IDS))
        assert LATER not in [mark.starred_at for mark in writer.reader.marks.starred()]
    store.close()
