"""The log of another library beside a library: told by what both must agree on, and kept apart."""

import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from storage_samples import FILE_NAME, dump, file_hash, new_store, open_store, plain, put

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.salvage import SalvagedKind
from readerapp.storage import Store, check, empty_stage, stage_new, staged, take_place
from readerapp.storage.file.wal import has_strange_log
from readerapp.storage.salvaging.salvage import salvage

LOG_NAME = f"{FILE_NAME}-wal"


def mark(store: Store, value: object) -> None:
    """Write a little: pages that are there already, never the first."""
    with store.write() as writer:
        writer.settings.set("theme", value)


def left(store: Store, folder: Path) -> Path:
    """Return a copy of the library as a crash would leave it now."""
    folder.mkdir()
    for name in (FILE_NAME, LOG_NAME):
        if (store.path.parent / name).exists():
            shutil.copy(store.path.parent / name, folder / name)
    shutil.copy(store.path.parent / "library.known", folder)
    return folder / FILE_NAME


def ids(store: Store) -> int:
    with store.read() as reader:
        return len(reader.articles.ids(ArticleQuery()))


@pytest.fixture(params=["marks", "articles"])
def strange(request: pytest.FixtureRequest, folder: Path, tmp_path: Path) -> Path:
    """The same, with the log of another library beside it: with a page 1 or without."""
    other = new_store(tmp_path / "other")
    put(other, *(plain(f"urn:other:{number}", body_text="other " * 900) for number in range(60)))
    other.close()
    other = open_store(tmp_path / "other")
    if request.param == "marks":
        mark(other, "dark")
    else:
        put(other, *(plain(f"urn:more:{number}", body_text="more " * 900) for number in range(60)))
    shutil.copy(f"{other.path}-wal", folder / LOG_NAME)
    other.close()
    return folder


def test_it_is_refused_and_nothing_is_changed(strange: Path) -> None:
    before = file_hash(strange / FILE_NAME), file_hash(strange / LOG_NAME)
    with pytest.raises(StorageError, match="another library's") as told:
        open_store(strange)
    assert told.value.reason is Reason.DAMAGED
    assert (file_hash(strange / FILE_NAME), file_hash(strange / LOG_NAME)) == before
    (strange / LOG_NAME).unlink()
    store = open_store(strange)
    assert ids(store) == 46
    store.close()


def test_salvage_takes_the_file_without_it(strange: Path, tmp_path: Path) -> None:
    found = {each.kind: each for each in salvage(strange / FILE_NAME, tmp_path / "new.sqlite3")}
    assert (found[SalvagedKind.ARTICLES].own, found[SalvagedKind.ARTICLES].lost) == (46, 0)
    assert check(tmp_path / "new.sqlite3") == ()


@pytest.mark.parametrize("as_it_is", [True, False])
def test_the_file_that_is_set_aside_is_as_it_was(strange: Path, *, as_it_is: bool) -> None:
    before = file_hash(strange / FILE_NAME), file_hash(strange / LOG_NAME)
    aside = strange / "backups" / "set-aside" / "library-20260106-120000.sqlite3"
    assert take_place(stage_new(strange), strange, aside, as_it_is=as_it_is)
    assert (file_hash(aside), file_hash(aside.with_name(f"{aside.name}-wal"))) == before
    store = open_store(strange)
    assert ids(store) == 0
    store.close()


def test_it_stays_where_it_was_when_nothing_comes_of_it(strange: Path) -> None:
    before = file_hash(strange / LOG_NAME)
    aside = strange / "backups" / "set-aside" / "library-20260106-120000.sqlite3"
    empty_stage(strange)  # nothing is made ready in it
    with pytest.raises(StorageError):
        take_place(staged(strange), strange, aside)
    assert file_hash(strange / LOG_NAME) == before
    assert (strange / FILE_NAME).exists()


@pytest.mark.parametrize("seed", range(6))
def test_the_own_log_is_never_taken_for_another(tmp_path: Path, seed: int) -> None:
    """Whatever was done before a crash: growing, shrinking, logs begun anew, files made anew."""
    choice = Random(seed)
    store = new_store(tmp_path / "data")
    reader = sqlite3.connect(store.path, isolation_level=None)
    for step in range(40):
        match choice.randrange(8):
            case 0 | 1 | 2:
                size = choice.choice([10, 3_000])
                put(store, *(plain(f"urn:{step}:{n}", body_text="w " * size) for n in range(9)))
            case 3:
                mark(store, step)
            case 4:
                with store.read() as found:
                    some = found.articles.ids(ArticleQuery())[:20]
                with store.write() as writer:
                    writer.articles.remove(some)
            case 5:
                if not reader.in_transaction:
                    store.compact()
            case 6:
                reader.execute("ROLLBACK" if reader.in_transaction else "BEGIN")
                reader.execute("SELECT count(*) FROM article").fetchone()
            case _:
                how = choice.choice(["PASSIVE", "RESTART", "TRUNCATE"])
                with closing(sqlite3.connect(store.path, timeout=0)) as other:
                    other.execute(f"PRAGMA wal_checkpoint({how})")
        copy = left(store, tmp_path / str(step))
        assert not has_strange_log(copy, copy.with_name(LOG_NAME)), step
        if choice.random() < 0.1:  # and go on from there
            reader.close()
            store.close()
            store = open_store(copy.parent)
            reader = sqlite3.connect(store.path, isolation_level=None)
    reader.close()
    store.close()


def test_a_log_that_is_being_written_is_not_taken_for_another(folder: Path) -> None:
    store, done = open_store(folder), threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
            other.execute("PRAGMA synchronous = OFF")
            other.execute("PRAGMA wal_autocheckpoint = 5")  # pages: it is begun anew all the time
            for number in range(1500):
                other.execute("REPLACE INTO setting VALUES ('x', ?)", (str(number) * 9000,))
        done.set()

    writing = threading.Thread(target=write)
    writing.start()
    opened = 0
    while not done.is_set() or not opened:
        open_store(folder).close()
        opened += 1
    writing.join()
    store.close()


def test_a_page_that_came_to_harm_in_a_power_cut_tells_nothing(folder: Path) -> None:
    store = open_store(folder)
    put(store, *(plain(f"urn:{number}", body_text="w " * 9000) for number in range(20)))
    copy = left(store, folder.parent / "copy")
    store.close()
    log = copy.with_name(LOG_NAME)
    data = bytearray(log.read_bytes())
    data[32 + 24 + 40 :] = bytes(len(data) - 96)  # the file system had not written more
    log.write_bytes(data)
    assert not has_strange_log(copy, log)
    store = open_store(copy.parent)
    assert ids(store) == 46
    store.close()


def test_what_agrees_in_everything_is_not_written_before_the_first_change(
    folder: Path, tmp_path: Path
) -> None:
    """A twin of the same size: nothing tells its log apart. Then the file is still as it was until
    something is written, and whatever was backed up before is not touched at all."""
    shutil.copytree(folder, tmp_path / "twin")
    twin = open_store(tmp_path / "twin")
    mark(twin, "twin")
    shutil.copy(f"{twin.path}-wal", folder / LOG_NAME)
    twin.close()
    before, rows = file_hash(folder / FILE_NAME), dump(folder / FILE_NAME)
    store = open_store(folder)
    with store.read() as reader:
        assert reader.settings.all()["theme"] == "twin"
    assert ids(store) == 46
    store.close()
    assert file_hash(folder / FILE_NAME) == before
    (folder / LOG_NAME).unlink()
    assert sorted(dump(folder / FILE_NAME)) != sorted(rows)
    assert check(folder / FILE_NAME) == ()


def test_the_log_of_another_program_is_not_taken_for_ours(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite3"
    before = file_hash(folder / FILE_NAME)
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 16384")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE bookmarks (url)")
        connection.execute("INSERT INTO bookmarks VALUES ('x')")
        shutil.copy(f"{other}-wal", folder / f"{FILE_NAME}-wal")
    with pytest.raises(StorageError) as told:
        open_store(folder)
    assert told.value.reason in (Reason.FOREIGN, Reason.DAMAGED)
    assert file_hash(folder / FILE_NAME) == before
    (folder / f"{FILE_NAME}-wal").unlink()
    store = open_store(folder)
    assert ids(store) == 46
    store.close()
