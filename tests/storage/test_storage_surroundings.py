"""Faults of the surroundings, brought about for real: a full disk, a read-only medium, a
folder that is taken away, the log of another file.

A full and a read-only disk are small file systems in memory. Where none can be mounted (without the
rights of root, or not on Linux) these tests are skipped.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from storage_cases import READS
from storage_samples import FILE_NAME, dump, file_hash, fill, open_store, plain, put
from test_storage_faults import WRITES, write

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Store, backup, check, salvage
from readerapp.system import write_atomically

MEGABYTE = 1024 * 1024
Mount = Callable[[int], Path]


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Mount an empty disk of so many bytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted: list[Path] = []

    def make(size: int) -> Path:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(place)],
            capture_output=True,
        )
        if done.returncode:
            pytest.skip("no file system can be mounted here")
        mounted.append(place)
        return place

    if not shutil.which("mount") or sys.platform != "linux":
        pytest.skip("no file system can be mounted here")
    yield make
    for each in mounted:
        subprocess.run(["umount", "-l", str(each)], check=True)


@contextmanager
def refused(*reasons: Reason) -> Iterator[None]:
    with pytest.raises(StorageError) as told:
        yield
    assert told.value.reason in reasons, told.value


@contextmanager
def read_only(disk: Path) -> Iterator[None]:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    yield
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)


def fill_up(disk: Path) -> Path:
    """Leave no room on a disk; return what to delete to have some again."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(MEGABYTE)):
                pass
        except OSError:
            pass
    return filler


def ids(store: Store) -> int:
    with store.read() as reader:
        return len(reader.articles.ids(ArticleQuery()))


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
    store = open_store(tmp_path / "data")
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


@pytest.fixture
def closed(mount: Mount) -> Path:
    """The folder of a closed, filled library on a disk of its own."""
    folder = mount(16 * MEGABYTE) / "data"
    store = open_store(folder)
    fill(store)
    store.close()
    return folder


def test_everything_is_read_from_a_medium_that_cannot_be_written(closed: Path) -> None:
    before = dump(closed / FILE_NAME)
    names = sorted(each.name for each in closed.iterdir())
    with read_only(closed.parent):
        with refused(Reason.READ_ONLY):
            open_store(closed)
        store = Store.open_to_read(closed)
        assert store.is_read_only
        for name, read in READS.items():
            with store.read() as reader:
                assert read(reader), name
        for name in WRITES:
            with refused(Reason.READ_ONLY):
                write(store, name)
        store.close()
    assert sorted(each.name for each in closed.iterdir()) == names
    assert dump(closed / FILE_NAME) == before


def test_what_could_only_be_read_in_part_is_refused(closed: Path) -> None:
    store = open_store(closed)
    put(store, plain("urn:in-the-log"))
    log = closed / f"{FILE_NAME}-wal"
    kept = log.read_bytes()
    store.close()
    log.write_bytes(kept)
    with read_only(closed.parent), refused(Reason.READ_ONLY):
        Store.open_to_read(closed)
    log.unlink()
    with closing(sqlite3.connect(closed / FILE_NAME)) as connection:
        connection.execute("PRAGMA user_version = 1")
    with read_only(closed.parent), refused(Reason.READ_ONLY, Reason.DAMAGED):
        Store.open_to_read(closed)


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps permissions elsewhere")
def test_a_file_without_the_right_to_write_is_opened_to_be_read(tmp_path: Path) -> None:
    """In a process without root's rights, which know no read-only."""
    folder = tmp_path / "data"
    store = open_store(folder)
    fill(store)
    store.close()
    code = (
        "import os, sys; from pathlib import Path\n"
        "from readerapp.library import open_library, searching\n"
        "from readerapp.system import Paths\n"
        "from readerapp.domain.articles import ArticleQuery\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "with open_library(Paths.of_profile(Path(sys.argv[1]))) as library:\n"
        "    print(library.is_read_only, len(searching.ids_of(library, ArticleQuery())))\n"
    )
    for each in (folder, *list(folder.parents)[:3]):
        each.chmod(0o755)
    for each in folder.iterdir():
        each.chmod(0o444)
    folder.chmod(0o555)
    done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True)
    folder.chmod(0o700)
    assert done.stdout.split() == ["True", "46"], done.stderr


def test_a_folder_that_is_taken_away_is_told_and_nothing_new_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store = open_store(folder)
    fill(store)
    with store.read() as reader:
        assert reader.settings.all()
    folder.rename(tmp_path / "elsewhere")
    with refused(Reason.VANISHED), store.mark() as marker:
        marker.settings.set("theme", 1)
    with refused(Reason.VANISHED), store.write() as writer:
        writer.settings.set("theme", 1)
    with store.read() as reader:  # a connection that is open reads on; a new one is told
        assert reader.settings.all()
        with refused(Reason.VANISHED), store.read() as another:
            another.settings.all()
    with refused(Reason.VANISHED):
        Store.open(folder, lambda: pytest.fail("no copy is made"), may_create=False)
    assert not folder.exists()
    (tmp_path / "elsewhere").rename(folder)
    put(store, plain("urn:back"))
    store.close()


def test_the_log_of_another_program_is_not_taken_for_ours(tmp_path: Path) -> None:
    folder, other = tmp_path / "data", tmp_path / "other.sqlite3"
    store = open_store(folder)
    fill(store)
    store.close()
    before = file_hash(folder / FILE_NAME)
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 16384")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE bookmarks (url)")
        connection.execute("INSERT INTO bookmarks VALUES ('x')")
        shutil.copy(f"{other}-wal", folder / f"{FILE_NAME}-wal")
    with refused(Reason.FOREIGN, Reason.DAMAGED):
        open_store(folder)
    assert file_hash(folder / FILE_NAME) == before
    (folder / f"{FILE_NAME}-wal").unlink()
    store = open_store(folder)
    assert ids(store) == 46
    store.close()
