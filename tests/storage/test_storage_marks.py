"""Small writes: on a locked library, and taken back when they fail midway."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from storage_cases import MARKS
from storage_samples import dump, open_store

from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Store, Writer


def mark(store: Store, name: str) -> object:
    with store.write() as writer:
        return MARKS[name](writer)


@pytest.mark.parametrize("name", MARKS)
def test_marking_a_locked_library_changes_nothing(folder: Path, name: str) -> None:
    store = open_store(folder, busy_seconds=0.05)
    before = dump(store.path)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError) as raised:
            mark(store, name)
        other.execute("ROLLBACK")
    assert raised.value.reason is Reason.LOCKED
    assert dump(store.path) == before
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
