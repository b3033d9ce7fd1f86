"""A disk without room, a small one in memory: what was there stays, and writing goes on later."""

import os
from pathlib import Path

from disk_cases import MEGABYTE, Mount, fill_up, ids, refused
from storage_samples import FILE_NAME, LATER, file_hash, fill, new_store, open_store, plain, put

from readerapp.domain.erasing import Erasable
from readerapp.domain.errors import Reason
from readerapp.storage import backup, check, erase
from readerapp.storage.salvaging.salvage import salvage
from readerapp.system import write_atomically


def test_a_full_disk_loses_nothing_and_is_written_to_again(mount: Mount) -> None:
    folder = mount(16 * MEGABYTE) / "data"
    store = open_store(folder)
    put(store, *(plain(f"urn:{number}", body_text=f"{number} " * 300) for number in range(200)))
    filler = fill_up(folder.parent)
    put_in = 0
    with refused(Reason.DISK_FULL):
        for number in range(200):
            put(store, plain(f"urn:more:{number}", body_text=os.urandom(30_000).hex()))
            put_in += 1
    assert ids(store) == 200 + put_in
    filler.unlink()
    put(store, plain("urn:again"))
    assert ids(store) == 201 + put_in
    store.close()
    assert check(folder / FILE_NAME) == ()


def test_a_disk_that_was_full_before_is_told_as_one(mount: Mount) -> None:
    """SQLite says "disk I/O error" there: not even the index of a log has room."""
    folder = mount(16 * MEGABYTE) / "data"
    store = open_store(folder)
    put(store, plain("urn:1"))
    store.close()
    filler = fill_up(folder.parent)
    with refused(Reason.DISK_FULL):
        open_store(folder)
    filler.unlink()
    store = open_store(folder)
    assert ids(store) == 1
    store.close()


def test_a_full_disk_leaves_the_older_copy_and_the_older_export(mount: Mount) -> None:
    disk = mount(16 * MEGABYTE)
    store = open_store(disk / "data")
    put(store, *(plain(f"urn:{number}", body_text=os.urandom(9000).hex()) for number in range(80)))
    copy, export = disk / "copy.sqlite3", disk / "export.md"
    backup(store, copy)
    write_atomically(export, b"# Old")
    before = file_hash(copy)
    fill_up(disk)
    with refused(Reason.DISK_FULL):
        backup(store, copy)
    with refused(Reason.DISK_FULL):
        write_atomically(export, bytes(MEGABYTE))
    store.close()
    assert file_hash(copy) == before
    assert export.read_bytes() == b"# Old"
    assert {each.name for each in disk.iterdir()} == {"data", "copy.sqlite3", "export.md", "filler"}


def test_a_full_disk_ends_a_salvage_and_a_migration(mount: Mount, tmp_path: Path) -> None:
    disk = mount(2 * MEGABYTE)
    store = new_store(tmp_path / "data")
    fill(store)
    put(store, *(plain(f"urn:{number}", body_text=os.urandom(9000).hex()) for number in range(80)))
    store.close()
    damaged = tmp_path / "data" / FILE_NAME
    before = file_hash(damaged)
    with refused(Reason.DISK_FULL):
        salvage(damaged, disk / "new.sqlite3")
    assert file_hash(damaged) == before
    (disk / "new.sqlite3").unlink(missing_ok=True)
    fill_up(disk)
    with refused(Reason.DISK_FULL):
        open_store(disk / "data")


def test_a_full_disk_ends_erasing_before_anything_is_erased(mount: Mount) -> None:
    folder = mount(16 * MEGABYTE) / "data"
    store = open_store(folder)
    fill(store)
    filler = fill_up(folder.parent)
    with refused(Reason.DISK_FULL):
        erase(store, Erasable.HISTORY, LATER)
    filler.unlink()
    erase(store, Erasable.HISTORY, LATER)
    store.close()
    assert check(folder / FILE_NAME) == ()
