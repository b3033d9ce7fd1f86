"""Faults of the environment are told as reasons, bad SQL passes through as a bug."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from storage_samples import dump, new_store, plain, put, rich

from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Store
from readerapp.storage.errors import expected_faults, expected_file_faults, reason_of


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def test_a_full_disk_is_told_and_loses_nothing(store: Store) -> None:
    put(store, rich())
    before = dump(store.path)
    with store.write() as writer:
        connection = writer.articles._connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError) as told:
        put(store, *(plain(str(i), body_html="x" * 5000 + str(i)) for i in range(500)))
    assert told.value.reason is Reason.DISK_FULL
    assert dump(store.path) == before


def test_bad_sql_is_a_bug_and_passes_through(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError, match="nonsense"), store.write() as writer:
        writer.articles._connection.execute("SELECT nonsense")
    error = sqlite3.OperationalError("no such table: x")
    error.sqlite_errorcode = sqlite3.SQLITE_ERROR
    assert reason_of(error) is None


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Reason.LOCKED),
        (sqlite3.SQLITE_LOCKED, Reason.LOCKED),
        (sqlite3.SQLITE_READONLY_DIRECTORY, Reason.READ_ONLY),
        (sqlite3.SQLITE_IOERR_READ, Reason.NOT_READABLE),
        (sqlite3.SQLITE_IOERR_WRITE, Reason.NOT_WRITABLE),
        (sqlite3.SQLITE_IOERR_SHMSIZE, Reason.NOT_WRITABLE),
        (sqlite3.SQLITE_CORRUPT_VTAB, Reason.DAMAGED),
        (sqlite3.SQLITE_NOTADB, Reason.DAMAGED),
        (sqlite3.SQLITE_FULL, Reason.DISK_FULL),
        (sqlite3.SQLITE_CANTOPEN, Reason.NOT_READABLE),
        (sqlite3.SQLITE_PERM, Reason.NO_PERMISSION),
    ],
)
def test_result_codes_are_told_as_reasons(code: int, reason: Reason) -> None:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    with pytest.raises(StorageError) as told, expected_faults("the file"):
        raise error
    assert (told.value.reason, told.value.name) == (reason, "the file")


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "x"), Reason.NO_PERMISSION),
        (OSError(28, "x"), Reason.DISK_FULL),
        (OSError(30, "x"), Reason.READ_ONLY),
        (OSError(5, "x"), Reason.NOT_WRITABLE),
    ],
)
def test_file_faults_are_told_as_reasons(error: OSError, reason: Reason) -> None:
    with pytest.raises(StorageError) as told, expected_file_faults("the file"):
        raise error
    assert told.value.reason is reason
