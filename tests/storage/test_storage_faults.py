"""Every function of every table group against a whole and a locked library.

A function that is not in a table of the cases fails the first test.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from storage_cases import READS, UNDONE, functions
from storage_samples import (
    FILE_NAME,
    dump,
    open_store,
)
from storage_writes import WRITES, read, write

from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import check


def test_every_function_is_tried(folder: Path) -> None:
    store = open_store(folder)
    with store.read() as reader:
        assert set(functions(reader)) == READS.keys()
    with store.write() as writer:
        assert set(functions(writer)) == WRITES.keys()
    store.close()


def test_whole_library_answers(original: Path) -> None:
    store = open_store(original)
    assert [name for name in READS if not read(store, name)] == []
    store.close()


@pytest.fixture(scope="module")
def whole(original: Path) -> list[str]:
    """Every row of the library before it was written to."""
    return sorted(dump(original / FILE_NAME))


@pytest.mark.parametrize("name", WRITES)
def test_whole_library_is_whole_after_writing(folder: Path, whole: list[str], name: str) -> None:
    store = open_store(folder)
    write(store, name)
    assert (sorted(dump(store.path)) == whole) == (name in UNDONE)
    assert check(store.path) == ()
    store.close()


def test_locked_library_is_read_but_not_written(folder: Path) -> None:
    store = open_store(folder, busy_seconds=0.01)
    before = dump(store.path)
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for name in READS:
            assert read(store, name), name
        for name in WRITES:
            with pytest.raises(StorageError) as told:
                write(store, name)
            assert told.value.reason is Reason.LOCKED, name
            assert told.value.name == str(store.path)
        other.execute("ROLLBACK")
    assert dump(store.path) == before
    for name in WRITES:
        write(store, name)  # and then goes on
    store.close()


def test_library_locked_even_for_reading_is_told(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError) as told:
            open_store(folder, busy_seconds=0.01)
        assert told.value.reason is Reason.LOCKED
