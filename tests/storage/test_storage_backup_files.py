"""Copies of a library: beside writers, given up, on disks that are full."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from disk_cases import Mount
from fakes.rights import ordinary_rights
from storage_samples import (
    NOW,
    dump,
    fill,
    new_store,
    open_store,
    plain,
    put,
)

from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import SearchText, Store, backup, check, facts


def test_a_copy_beside_a_busy_writer_ends_and_is_whole(original: Path, tmp_path: Path) -> None:
    """Another connection's commits would make a copy in steps begin again, for ever."""
    folder = Path(shutil.copytree(original, tmp_path / "data"))
    store, other = open_store(folder), open_store(folder)
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            put(other, plain(f"urn:busy:{number}"))
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    seen: list[tuple[int, int]] = []
    backup(store, tmp_path / "copy.sqlite3", lambda *told: seen.append(told))
    stop.set()
    writer.join()
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]
    assert check(tmp_path / "copy.sqlite3") == ()
    store.close()
    other.close()


def test_a_cancelled_copy_leaves_the_older_one(
    original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "readerapp.storage.file.integrity._ASKED_EVERY", 100
    )  # the library is small
    store = open_store(Path(shutil.copytree(original, tmp_path / "data")))
    target = tmp_path / "copy.sqlite3"
    target.write_bytes(b"older")
    for answers in ([True], [False, True]):  # in the copy, and then in the check
        cancelled = partial(next, iter(answers), True)
        with pytest.raises(StorageError) as told:
            backup(store, target, cancelled=cancelled)
        assert told.value.reason is Reason.CANCELLED
    assert target.read_bytes() == b"older"
    assert not list(tmp_path.glob("*.part"))
    store.close()


@pytest.fixture
def small_disk(mount: Mount) -> Path:
    """A disk of 512 KB."""
    return mount(512 * 1024)


def open_copy(original: Path, tmp_path: Path) -> Store:
    return open_store(Path(shutil.copytree(original, tmp_path / "data")))


def test_a_full_disk_is_seen_before_and_keeps_the_older_copy(
    original: Path, tmp_path: Path, small_disk: Path
) -> None:
    store = open_copy(original, tmp_path)
    target = small_disk / "copy.sqlite3"
    target.write_bytes(b"older")
    with pytest.raises(StorageError) as told:
        backup(store, target)
    assert (told.value.reason, told.value.name) == (Reason.DISK_FULL, str(target))
    assert [each.name for each in small_disk.iterdir()] == ["copy.sqlite3"]
    assert target.read_bytes() == b"older"
    store.close()


def test_a_disk_that_fills_meanwhile_keeps_the_older_copy(
    original: Path, tmp_path: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.storage.file.backup_files._refuse_full_disk", lambda *_: None)
    store = open_copy(original, tmp_path)
    target = small_disk / "copy.sqlite3"
    target.write_bytes(b"older")
    with pytest.raises(StorageError) as told:
        backup(store, target)
    assert (told.value.reason, told.value.name) == (Reason.DISK_FULL, str(target))
    assert [each.read_bytes() for each in small_disk.iterdir()] == [b"older"]
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such limit")
def test_a_file_that_may_not_grow_is_told(original: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(original, tmp_path / "data"))
    target = tmp_path / "copy.sqlite3"
    target.write_bytes(b"older")
    code = (
        "import resource, sys; from pathlib import Path; from datetime import UTC, datetime\n"
        "from readerapp.storage import Store, backup\n"
        "store = Store.open(Path(sys.argv[1]), lambda: datetime.now(UTC))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "try: backup(store, Path(sys.argv[2]))\n"
        "except Exception as error: print(type(error).__name__, error.reason.name)\n"
    )
    command = [sys.executable, "-c", code, str(folder), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["StorageError", "NOT_WRITABLE"]
    assert target.read_bytes() == b"older"
    assert not list(tmp_path.glob("*.part"))


def test_a_folder_that_may_not_be_written_is_told(original: Path, tmp_path: Path) -> None:
    store = open_copy(original, tmp_path)
    place = tmp_path / "place"
    place.mkdir(mode=0o500)
    with ordinary_rights(), pytest.raises(StorageError) as told:
        backup(store, place / "copy.sqlite3")
    assert told.value.reason is Reason.NO_PERMISSION
    store.close()


def test_a_disk_that_is_read_only_is_told(original: Path, tmp_path: Path, small_disk: Path) -> None:
    target = small_disk / "copy.sqlite3"
    target.write_bytes(b"older")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    store = open_copy(original, tmp_path)
    with pytest.raises(StorageError) as told:
        backup(store, target)
    assert told.value.reason in (Reason.READ_ONLY, Reason.DISK_FULL)  # it is small, too
    assert target.read_bytes() == b"older"
    store.close()


def test_a_folder_in_the_place_of_the_copy_is_told(original: Path, tmp_path: Path) -> None:
    store = open_copy(original, tmp_path)
    target = tmp_path / "copy.sqlite3"
    target.mkdir()
    with pytest.raises(StorageError) as told:
        backup(store, target)
    assert told.value.reason is Reason.NOT_WRITABLE
    assert not list(tmp_path.glob("*.part"))
    store.close()


def test_a_library_that_is_locked_even_for_reading_is_told(
    original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.storage.file.backup_files.BUSY_SECONDS", 0.01)
    store = open_copy(original, tmp_path)
    target = tmp_path / "copy.sqlite3"
    target.write_bytes(b"older")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError) as told:
            backup(store, target)
    assert told.value.reason is Reason.LOCKED
    assert target.read_bytes() == b"older"
    backup(store, target)  # and then it goes
    assert check(target) == ()
    store.close()


def test_a_library_being_written_to_is_copied_as_it_was_before(
    original: Path, tmp_path: Path
) -> None:
    store = open_copy(original, tmp_path)
    target = tmp_path / "copy.sqlite3"
    with store.write() as writer:
        writer.articles.put(plain("urn:not-yet"), SearchText("not yet"), NOW)
        backup(store, target)
    assert facts(target).articles == facts(store.path).articles - 1
    store.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def test_a_backup_holds_what_is_still_in_the_log(store: Store, tmp_path: Path) -> None:
    fill(store)
    target = tmp_path / "copy.sqlite3"
    backup(store, target)
    assert dump(target) == dump(store.path)
    assert check(target) == ()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["copy.sqlite3", "data"]


def test_a_bad_library_never_replaces_a_good_backup(store: Store, tmp_path: Path) -> None:
    fill(store)
    target = tmp_path / "copy.sqlite3"
    backup(store, target)
    good = target.read_bytes()
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM source")
        connection.execute("DELETE FROM search_docsize WHERE id = 3")
        connection.commit()
    *broken, missing = check(store.path)
    assert broken[0] == "Row 1 of article refers to a row of source that does not exist."
    assert missing == "1 articles are missing from the search index."
    with pytest.raises(StorageError) as told:
        backup(store, target)
    assert told.value.reason is Reason.DAMAGED
    assert target.read_bytes() == good
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_into_nowhere_is_told(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageError) as told:
        backup(store, tmp_path / "missing" / "copy.sqlite3")
    assert told.value.reason is Reason.NOT_FOUND


@pytest.mark.parametrize("content", [b"", b"<html>" * 2000, b"SQLite format 3\0" + bytes(9000)])
def test_check_tells_damage_as_facts(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.sqlite3"
    path.write_bytes(content)
    assert check(path)


def test_the_size_of_a_library_is_that_of_its_log_too(original: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(original, tmp_path / "data"))
    store = open_store(folder)
    put(store, plain("urn:late"))
    log = store.path.with_name(f"{store.path.name}-wal")
    assert facts(store.path).size == store.path.stat().st_size + log.stat().st_size
    store.close()
    assert facts(store.path).size == store.path.stat().st_size
