"""Every byte of a library's header, changed in some ways: nothing of the user's is lost by any."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from salvage_cases import PAGE, rows, write_at
from storage_samples import FILE_NAME, NOW, fill, new_store, open_store, plain, put
from thorough import is_thorough

from readerapp.domain.backups import FileState
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.salvage import SalvagedKind
from readerapp.storage import Store, check, facts
from readerapp.storage.file.header import SIZE, header_findings
from readerapp.storage.file.migrate import columns_of, migrate, shipped_migrations
from readerapp.storage.salvaging.salvage import salvage

pytestmark = pytest.mark.usefixtures("old_objects_aside")

ARTICLES, READ, STARRED = 46, 2, 1
NEXT = shipped_migrations()[-1].number + 1  # no version yet
_COUNTS = """
    SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM status WHERE is_read = 1),
        (SELECT count(*) FROM status WHERE is_starred = 1)
"""
# SQLite reads these for nothing that could harm, or takes any value.
# Where a field begins, the last one first (https://www.sqlite.org/fileformat.html#the_database_header):
# of each field one wrong value is salvaged, of each byte when more is asked for.
FIELDS = (*range(68, 24, -4), 24, *range(23, 17, -1), 16, 0)
_FREE = {*range(24, 28), *range(40, 44), *range(68, 72), *range(72, 100)}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed library, not to be changed; some of its pages are free."""
    folder = tmp_path_factory.mktemp("original")
    store = new_store(folder)
    fill(store)
    more = put(store, *(plain(f"urn:{n}", body_text=f"{n} " * 900) for n in range(60)))
    with store.write() as writer:
        writer.articles.remove(more)
    store.close()
    return folder


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(original, tmp_path / "data"))


def changes(original: Path) -> Iterator[tuple[int, int]]:
    """Yield each place of the header with the values that it is given: three, by default two, and
    one where SQLite takes any."""
    first = (original / FILE_NAME).read_bytes()[:SIZE]
    for offset, value in enumerate(first):
        others = {0x00, 0xFF, value ^ 1}
        if not is_thorough():
            others = {value ^ 1} if offset in _FREE else {value ^ 1, (0x00, 0xFF)[offset % 2]}
        for other in sorted(others - {value}):
            yield offset, other


def test_every_byte_is_read_over_or_refused_and_then_everything_comes_back(
    original: Path, tmp_path: Path
) -> None:
    salvaged = set[int]()
    for offset, value in changes(original):
        folder = Path(shutil.copytree(original, tmp_path / "data"))
        write_at(folder / FILE_NAME, offset, bytes([value]))
        before = (folder / FILE_NAME).read_bytes()
        store, reason = opened(folder)
        if store is not None:
            put(store, plain("urn:after", body_text="after " * 9_000))  # takes free pages
            store.close()
            assert check(folder / FILE_NAME) == (), (offset, value)
            assert rows(folder / FILE_NAME, _COUNTS) == [(ARTICLES + 1, READ, STARRED)]
        else:
            assert reason in (Reason.DAMAGED, Reason.FOREIGN), (offset, value)
            assert (folder / FILE_NAME).read_bytes() == before, (offset, value)
            field = offset if is_thorough() else next(at for at in FIELDS if at <= offset)
            if field not in salvaged:
                assert_all_comes_back(folder, (offset, value))
                salvaged.add(field)
        shutil.rmtree(folder)
    assert len(salvaged) > 12


def opened(folder: Path) -> tuple[Store | None, Reason | None]:
    """Return the library in a folder, or why it was refused."""
    try:
        return open_store(folder), None
    except StorageError as error:
        return None, error.reason


def assert_all_comes_back(folder: Path, case: tuple[int, int]) -> None:
    new = folder / "new.sqlite3"
    found = {each.kind: each for each in salvage(folder / FILE_NAME, new)}
    assert check(new) == (), case
    assert rows(new, _COUNTS) == [(ARTICLES, READ, STARRED)], case
    assert found[SalvagedKind.FEEDS].own == 2, case


def test_what_makes_sqlite_write_over_pages_in_use_is_told(original: Path, tmp_path: Path) -> None:
    """Of each byte that SQLite believes, unless it refuses the whole file itself."""
    path = Path(shutil.copy(original / FILE_NAME, tmp_path / FILE_NAME))
    whole = path.read_bytes()[:SIZE]
    refused_by_sqlite = {*range(18), 19, 21, 22, 23}
    for offset, value in changes(original):
        write_at(path, 0, whole)
        write_at(path, offset, bytes([value]))
        is_told = bool(header_findings(path, tmp_path / "none"))
        version = offset in range(60, 64)  # told by what the tables are
        assert is_told or version or offset in _FREE | refused_by_sqlite, (offset, value)


def test_a_sound_header_is_never_told_of(tmp_path: Path) -> None:
    """Also in the middle of writing, with a log, with free pages and without."""
    store = open_store(tmp_path)
    log = tmp_path / f"{FILE_NAME}-wal"
    for number in range(12):
        ids = put(store, *(plain(f"urn:{number}:{n}", body_text="w " * 2_000) for n in range(9)))
        assert header_findings(store.path, log) == []
        if number % 3 == 0:
            with store.write() as writer:
                writer.articles.remove(ids)
            assert header_findings(store.path, log) == []
        if number % 4 == 0:
            store.compact()
            assert header_findings(store.path, log) == []
    store.close()
    assert header_findings(store.path, log) == []


def test_pages_that_can_be_moved_are_no_damage(tmp_path: Path) -> None:
    """Some builds of SQLite make such libraries by default."""
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE}")
        connection.execute("PRAGMA auto_vacuum = FULL")
        migrate(connection, shipped_migrations())
    open_store(tmp_path).close()
    write_at(tmp_path / FILE_NAME, PAGE, bytes(5))
    assert header_findings(tmp_path / FILE_NAME, tmp_path / "none")


@pytest.mark.parametrize("number", [0, 1, 3, 6, -1, 10, NEXT, 73, 255, 999, 16_777_225])
def test_a_wrong_number_of_the_version_costs_nothing(folder: Path, number: int) -> None:
    path = folder / FILE_NAME
    write_at(path, 60, number.to_bytes(4, "big", signed=True))
    before = path.read_bytes()
    with pytest.raises(StorageError) as told:
        open_store(folder)
    assert told.value.reason is Reason.DAMAGED
    assert path.read_bytes() == before
    assert_all_comes_back(folder, (60, number))


@pytest.mark.parametrize("above", [1, 2, 200, 900])
def test_a_newer_library_is_never_called_damaged(folder: Path, above: int) -> None:
    """A table or a column more tells it, whatever became of the others."""
    number = shipped_migrations()[-1].number + above
    for more in ("CREATE TABLE more (id)", "ALTER TABLE feed ADD COLUMN more TEXT"):
        path = folder / FILE_NAME
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(more)
            connection.execute("DROP TABLE IF EXISTS saved_search")
            connection.execute(f"PRAGMA user_version = {number}")
        before = path.read_bytes()
        with pytest.raises(StorageError) as told:
            open_store(folder)
        assert told.value.reason is Reason.NEWER
        assert facts(path).state is FileState.NEWER
        assert path.read_bytes() == before
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("DROP TABLE IF EXISTS more")


def test_a_copy_whose_number_of_the_version_is_wrong_is_not_called_newer(folder: Path) -> None:
    write_at(folder / FILE_NAME, 63, bytes([NEXT]))
    assert facts(folder / FILE_NAME).state is FileState.DAMAGED


def test_each_version_from_now_on_is_told_by_its_tables() -> None:
    """So that a number of a version that is wrong is told from a library that is newer: each has a
    table or a column that none before it had."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        seen = set[tuple[str, str]]()
        for step in shipped_migrations():
            migrate(connection, [step])
            made = columns_of(connection)
            assert made - seen or step.number == 9  # which only numbered what was there
            seen |= made


def test_a_log_that_is_its_own_is_salvaged_though_the_header_says_otherwise(
    original: Path, tmp_path: Path
) -> None:
    """The number of pages is wrong in the file, and the log does not hold the first page."""
    store = open_store(Path(shutil.copytree(original, tmp_path / "live")))
    with store.write() as writer:
        writer.statuses.mark_starred([5], True, NOW)
    folder = tmp_path / "data"
    folder.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(f"{store.path}{ending}", folder)
    store.close()
    write_at(folder / FILE_NAME, 31, b"\x05")
    with pytest.raises(StorageError):
        open_store(folder)
    new = folder / "new.sqlite3"
    salvage(folder / FILE_NAME, new)
    assert rows(new, _COUNTS) == [(ARTICLES, READ, STARRED + 1)]
