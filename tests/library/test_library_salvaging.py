"""The library that cannot be opened: what is offered, and that nothing is ever deleted."""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from salvage_cases import rows
from storage_samples import FILE_NAME, fill, open_store, plain, put

from readerapp import storage
from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.salvage import SalvagedKind
from readerapp.library import backups, open_library, restoring, salvaging
from readerapp.library.salvaging import RescueChoices, find_copies
from readerapp.storage import Store
from readerapp.system import Paths, SingleInstance, system_clock
from readerapp.system.workers import Workers

PAGE = 16_384


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with 46 articles, closed, and a backup of yesterday's."""
    folder = tmp_path_factory.mktemp("original")
    store = open_store(folder)
    fill(store)
    store.close()
    copies = folder / "backups"
    copies.mkdir()
    shutil.copy(folder / FILE_NAME, copies / "library-20260105-090000.sqlite3")
    return folder


@pytest.fixture
def paths(original: Path, tmp_path: Path) -> Paths:
    """A copy of it."""
    return Paths.of_profile(Path(shutil.copytree(original, tmp_path / "profile")))


def file_of(paths: Paths) -> Path:
    return paths.data / FILE_NAME


def hash_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def truncate(paths: Paths) -> None:
    file_of(paths).write_bytes(file_of(paths).read_bytes()[: 20 * PAGE])


def refusal(paths: Paths) -> ReaderError:
    with pytest.raises(ReaderError) as told:
        open_library(paths)
    return told.value


def articles(paths: Paths) -> int:
    with open_library(paths) as library, library.store.read() as reader:
        return len(reader.articles.ids(ArticleQuery()))


def set_aside(paths: Paths) -> list[Path]:
    return sorted((paths.data / "backups" / "set-aside").glob("*.sqlite3"))


def nothing(_workers: Workers) -> None:
    """Never cancel."""


def test_a_damaged_library_offers_everything(paths: Paths) -> None:
    truncate(paths)
    before = hash_of(file_of(paths))
    known = salvaging.choices(refusal(paths))
    assert known == RescueChoices(Reason.DAMAGED, can_salvage=True, can_replace=True)
    found = salvaging.find_damage(paths, known, nothing)
    assert found.can_salvage
    assert found.copies.newest is not None
    assert found.copies.newest.facts.articles == 46
    assert not found.copies.away
    assert hash_of(file_of(paths)) == before


def test_a_library_that_is_gone_offers_the_backup_only(paths: Paths) -> None:
    file_of(paths).unlink()
    known = salvaging.choices(refusal(paths))
    assert known == RescueChoices(Reason.VANISHED, can_salvage=False, can_replace=True)
    found = salvaging.find_damage(paths, known, nothing)
    assert not found.can_salvage
    assert found.copies.newest is not None


def test_a_library_in_use_offers_nothing_that_would_replace_it(paths: Paths) -> None:
    error = ReaderError(Reason.LOCKED, str(file_of(paths)))
    assert salvaging.choices(error) == RescueChoices(Reason.LOCKED, False, False)


def test_salvage_makes_a_new_library_and_keeps_the_old_file(paths: Paths) -> None:
    truncate(paths)
    before = hash_of(file_of(paths))
    done = salvaging.salvage(paths, nothing)
    assert articles(paths) == done.of(SalvagedKind.ARTICLES).total == 46
    assert [hash_of(each) for each in set_aside(paths)] == [before]
    assert done.damaged == str(set_aside(paths)[0])
    report = Path(done.report).read_text()
    assert "Articles: " in report
    assert done.damaged in report
    salvaging.keep_report(done, "Le même en français")
    assert Path(done.report).read_text() == "Le même en français"


@pytest.mark.parametrize(
    "act",
    [
        lambda paths, backup: salvaging.restore(paths, backup),
        lambda paths, backup: salvaging.create_empty(paths),
    ],
)
def test_whatever_takes_its_place_the_old_file_is_kept(
    paths: Paths, act: Callable[..., Path | None]
) -> None:
    truncate(paths)
    before = hash_of(file_of(paths))
    backup = find_copies(paths, nothing).newest
    aside = act(paths, backup)
    assert aside is not None
    assert hash_of(aside) == before
    assert articles(paths) in (46, 0)


def test_a_salvage_that_is_stopped_changes_nothing(paths: Paths) -> None:
    truncate(paths)
    before = hash_of(file_of(paths))
    with pytest.raises(ReaderError) as told:
        salvaging.salvage(paths, lambda workers: workers.stop())
    assert told.value.reason is Reason.CANCELLED
    assert hash_of(file_of(paths)) == before
    assert not set_aside(paths)


def test_a_damaged_backup_is_not_used(paths: Paths) -> None:
    truncate(paths)
    good = next((paths.data / "backups").glob("*.sqlite3"))
    newer = good.with_name("library-20260106-090000.sqlite3")
    data = bytearray(good.read_bytes())
    data[30 * PAGE : 31 * PAGE] = bytes(PAGE)
    newer.write_bytes(data)
    assert salvaging.salvage(paths, nothing).backup == str(good)


def test_a_second_salvage_works_as_well(paths: Paths) -> None:
    truncate(paths)
    salvaging.salvage(paths, nothing)
    truncate(paths)
    assert salvaging.salvage(paths, nothing).of(SalvagedKind.ARTICLES).total == 46
    assert len(set_aside(paths)) == 2
    assert backups.list_backups(paths, backups.own_folder(paths))


def test_an_open_library_is_not_taken_from_under_its_reader(paths: Paths) -> None:
    with open_library(paths) as library, library.store.read() as reader:
        reader.settings.all()
        with pytest.raises(ReaderError) as told:
            salvaging.salvage(paths, nothing)
    assert told.value.reason is Reason.LOCKED
    assert not set_aside(paths)


def crashed(into: Path) -> Paths:
    """Return a profile as a crash would leave it: nearly all of it in the log."""
    live = open_store(into / "live")
    fill(live)
    left = Paths.of_profile(into / "crashed")
    left.data.mkdir()
    for each in live.path.parent.iterdir():
        shutil.copy(each, left.data)
    live.close()
    return left


def test_of_a_library_that_is_deleted_the_log_is_salvaged(tmp_path: Path) -> None:
    left = crashed(tmp_path)
    log = file_of(left).with_name(f"{FILE_NAME}-wal")
    before = hash_of(log)
    file_of(left).unlink()
    known = salvaging.choices(refusal(left))
    assert salvaging.find_damage(left, known, nothing).can_salvage
    done = salvaging.salvage(left, nothing)
    assert articles(left) == done.of(SalvagedKind.ARTICLES).own == 46
    assert done.of(SalvagedKind.STARS).own == 1
    assert done.damaged.endswith("-wal")
    assert hash_of(Path(done.damaged)) == before
    assert done.damaged in Path(done.report).read_text()


def test_a_result_that_a_check_finds_fault_with_is_taken_back(paths: Paths) -> None:
    """Whatever brought it about after it was made."""
    truncate(paths)
    before = hash_of(file_of(paths))
    staged = restoring.stage(paths, next((paths.data / "backups").glob("*.sqlite3")))
    aside = restoring.put_in_place(paths, staged)
    assert aside
    with closing(sqlite3.connect(file_of(paths))) as connection:
        connection.execute("DELETE FROM tally")
        connection.commit()
    with pytest.raises(ReaderError) as told:
        salvaging._prove(paths, aside, system_clock)
    assert told.value.reason is Reason.NOT_REPLACED
    assert hash_of(file_of(paths)) == before
    assert not set_aside(paths)


def parted(paths: Paths) -> Path:
    """Leave a library as a salvage that was killed while it set both aside; return its log. One
    article is in the log only."""
    live = open_store(paths.data)
    put(live, plain("urn:in-the-log"))
    kept = {each: each.read_bytes() for each in paths.data.glob(f"{FILE_NAME}*")}
    live.close()
    for each, content in kept.items():
        if not each.name.endswith("-shm"):
            each.write_bytes(content)
    aside = paths.data / "backups" / "set-aside" / "library-20260107-090000.sqlite3"
    aside.parent.mkdir()
    os.link(file_of(paths), aside)
    log = file_of(paths).with_name(f"{FILE_NAME}-wal")
    return log.rename(aside.with_name(f"{aside.name}-wal"))


def test_the_newest_changes_come_back_when_a_killed_salvage_had_parted_them(paths: Paths) -> None:
    log = parted(paths)
    assert articles(paths) == 47  # opened as by any command
    assert not log.exists()
    assert articles(paths) == 47


@pytest.mark.parametrize(("holds_lock", "found"), [(False, 46), (True, 47)])
def test_the_log_is_taken_only_while_nobody_else_replaces_libraries(
    paths: Paths, holds_lock: bool, found: int
) -> None:
    """Who does holds the window's lock; the window itself says so."""
    log = parted(paths)
    paths.create()
    window = SingleInstance(paths.lock)
    window.acquire()
    with open_library(paths, holds_lock=holds_lock) as library, library.store.read() as reader:
        assert len(reader.articles.ids(ArticleQuery())) == found
    assert log.exists() is not holds_lock
    window.release()


def test_a_log_that_was_parted_from_an_older_state_stays_aside(paths: Paths) -> None:
    """It would be read over what was written since."""
    log = parted(paths)
    store = Store.open(paths.data, system_clock.now)
    put(store, plain("urn:since"))
    store.close()
    assert articles(paths) == 47
    assert log.exists()
    salvaging.salvage(paths, nothing)
    assert rows(file_of(paths), "SELECT count(*) FROM status WHERE identity = 'urn:since'") == [
        (1,)
    ]
    assert log.exists()


def test_a_log_that_is_all_there_is_comes_back_to_be_salvaged(paths: Paths) -> None:
    """Its library was gone already, and the salvage of it was killed."""
    log = parted(paths)
    log.with_name(log.name.removesuffix("-wal")).unlink()
    file_of(paths).unlink()
    storage.empty_stage(paths.data)
    known = salvaging.choices(refusal(paths))
    assert not log.exists()
    assert salvaging.find_damage(paths, known, nothing).can_salvage
