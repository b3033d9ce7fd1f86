"""Faults of the surroundings, brought about for real: a medium that can only be read, and a folder
that is taken away."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from disk_cases import MEGABYTE, Mount, read_only, refused
from storage_cases import READS
from storage_samples import FILE_NAME, dump, fill, open_store, plain, put
from storage_writes import WRITES, write

from readerapp.domain.errors import Reason
from readerapp.storage import Store


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
        "import sys; from pathlib import Path\n"
        "from fakes.rights import give_up_rights\n"
        "from readerapp.library import open_library, searching\n"
        "from readerapp.system import Paths\n"
        "from readerapp.domain.articles import ArticleQuery\n"
        "give_up_rights()\n"
        "with open_library(Paths.of_profile(Path(sys.argv[1]))) as library:\n"
        "    print(library.is_read_only, len(searching.ids_of(library, ArticleQuery())))\n"
    )
    for each in folder.iterdir():
        each.chmod(0o444)
    folder.chmod(0o555)
    surroundings = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", code, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings)
    folder.chmod(0o700)
    assert done.stdout.split() == ["True", "46"], done.stderr


def test_a_folder_that_is_taken_away_is_told_and_nothing_new_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store = open_store(folder)
    fill(store)
    with store.read() as reader:
        assert reader.settings.all()
    folder.rename(tmp_path / "elsewhere")
    with refused(Reason.VANISHED), store.write() as writer:
        writer.settings.set("theme", 1)
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
