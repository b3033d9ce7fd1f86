"""Daily backups on real files: when, where, how many, and what happens when they fail."""

import subprocess
import sys
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from fakes import FakeClock
from killing import kill_when
from library_samples import open_in

from readerapp import settings, storage
from readerapp.domain.backups import Backup, BackupKind
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.errors import Reason, StorageError
from readerapp.library import Library, backups, integrity, preferences, restoring
from readerapp.library.search_index import incoming
from readerapp.storage import FILE_NAME
from readerapp.system import Paths

DAY = timedelta(days=1)


def put(library: Library, number: int) -> None:
    with library.store.write() as writer:
        drafts = [
            PreparedArticle(f"urn:{n}", f"Story {n}", body_text="x" * 500) for n in range(number)
        ]
        writer.articles.put_many([incoming(each) for each in drafts], library.clock.now())


def advance(library: Library, by: timedelta) -> None:
    assert isinstance(library.clock, FakeClock)
    library.clock.advance(by)


def listed(library: Library) -> tuple[Backup, ...]:
    return backups.list_backups(library.paths, backups.plan_of(library).folder)


def test_once_a_day_of_use(library: Library) -> None:
    assert backups.is_due(library)
    first = backups.back_up_daily(library)
    assert first.path.parent == library.paths.data / "backups"
    assert not backups.is_due(library)
    advance(library, DAY)
    assert backups.is_due(library)
    backups.back_up_daily(library)
    assert [each.kind for each in listed(library)] == [BackupKind.DAILY] * 2


def test_off_is_off(library: Library) -> None:
    preferences.save(library, settings.BACKUP_DAILY.key, False)
    assert not backups.is_due(library)


def test_a_year_of_use_keeps_at_most_23(library: Library) -> None:
    put(library, 3)
    for _ in range(70):
        backups.back_up_daily(library)
        advance(library, DAY)
    kept = listed(library)
    assert 10 <= len(kept) <= 23
    assert all(each.facts.articles == 3 for each in kept)


def test_a_clock_set_back_two_years_writes_beside_and_drops_nothing(library: Library) -> None:
    for _ in range(10):
        backups.back_up_daily(library)
        advance(library, DAY)
    before = {each.path for each in listed(library)}
    advance(library, -730 * DAY)
    assert backups.is_due(library)
    assert backups.back_up_daily(library).dropped == ()
    assert before < {each.path for each in listed(library)}


def test_the_same_second_never_writes_over(library: Library) -> None:
    first = backups.back_up_daily(library).path
    assert backups.back_up_daily(library).path != first


def test_a_chosen_folder_has_a_place_for_each_profile(library: Library, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    preferences.save(library, settings.BACKUP_FOLDER.key, str(disk))
    with pytest.raises(StorageError) as told:
        backups.back_up_daily(library)
    assert (told.value.reason, told.value.name) == (Reason.NOT_FOUND, str(disk))
    assert backups.is_due(library)  # when it is plugged in again
    disk.mkdir()
    path = backups.back_up_daily(library).path
    assert path.parent.parent == disk
    with open_in(tmp_path / "other") as other:
        preferences.save(other, settings.BACKUP_FOLDER.key, str(disk))
        assert backups.back_up_daily(other).path.parent != path.parent
    assert [each.path for each in listed(library)] == [path]


def test_a_damaged_library_keeps_every_good_backup(library: Library) -> None:
    put(library, 300)
    for _ in range(9):
        backups.back_up_daily(library)
        advance(library, DAY)
    before = listed(library)
    library.store.close()
    file = library.paths.data / FILE_NAME
    with file.open("r+b") as stream:
        stream.seek(file.stat().st_size // 2)
        stream.write(b"\xff" * 16_384 * 4)
    with pytest.raises(StorageError) as told:
        backups.back_up_daily(library)
    assert told.value.reason is Reason.DAMAGED
    assert listed(library) == before


def test_two_processes_never_write_at_once(library: Library) -> None:
    from readerapp.system import SingleInstance

    other = SingleInstance(library.paths.runtime / "backup.lock")
    other.acquire()
    with pytest.raises(StorageError) as told:
        backups.back_up_daily(library)
    assert told.value.reason is Reason.BACKUP_GOING_ON
    other.release()


def test_two_copies_to_one_file_at_once_do_not_mix(library: Library, tmp_path: Path) -> None:
    put(library, 3)
    target = tmp_path / "mine.sqlite3"
    others: list[int] = []

    def meanwhile(done: int, _total: int) -> None:
        if not others:
            others.append(done)
            integrity.backup(library, target)
            assert storage.check(target) == ()

    with pytest.raises(StorageError) as told:
        integrity.backup(library, target, meanwhile)
    assert told.value.reason is Reason.EXISTS  # nobody said to replace what came meanwhile
    assert storage.check(target) == ()
    before = target.stat().st_ino
    others.clear()
    target.unlink()
    integrity.backup(library, target, meanwhile, replace=True)
    assert others
    assert target.stat().st_ino != before
    assert storage.check(target) == ()
    assert [each.name for each in tmp_path.glob("*mine*")] == ["mine.sqlite3"]
    assert not list(tmp_path.glob("*.part"))


def test_strange_files_are_left_alone(library: Library) -> None:
    kept = backups.back_up_daily(library).path
    names = ("library-99999999-999999.sqlite3", "library-20250101-000000.sqlite3", "notes.txt")
    for name in names:
        (kept.parent / name).write_bytes(b"mine")
    advance(library, DAY)
    backups.back_up_daily(library)
    assert all((kept.parent / name).read_bytes() == b"mine" for name in names)
    assert [each.facts.is_usable for each in listed(library)] == [True, True, False]


def has_written(folder: Path, size: float) -> bool:
    """Whether so much of a backup is in the making."""
    with suppress(FileNotFoundError):  # it has just become a whole one
        return any(path.stat().st_size >= size for path in folder.glob("*.part"))
    return False


def test_a_killed_backup_leaves_the_older_ones_whole(library: Library, kills: int) -> None:
    put(library, 2000)
    kept = backups.back_up_daily(library).path
    before = kept.read_bytes()
    profile = str(library.paths.profile)
    command = [sys.executable, "-m", "readerapp", "--profile", profile, "backup", "--daily"]
    killed = 0
    for run in range(kills):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        part = len(before) * run / kills
        killed += kill_when(partial(has_written, kept.parent, part), process)
        assert kept.read_bytes() == before
        for backup in listed(library):
            assert backups.findings(backup.path) == ()
            assert backup.facts.articles == 2000
    assert killed
    backups.back_up_daily(library)
    assert not list(kept.parent.glob("*.part"))  # what the killed ones left


def test_restoring_and_the_way_back(tmp_path: Path) -> None:
    paths, clock = Paths.of_profile(tmp_path / "profile"), FakeClock()
    with open_in(tmp_path / "profile") as library:
        put(library, 5)
        copy = backups.back_up_daily(library).path
        put(library, 9)
        with pytest.raises(StorageError) as told:
            restoring.put_in_place(paths, restoring.stage(paths, copy), clock)
        assert told.value.reason is Reason.LOCKED
        assert not (paths.data / "restoring").exists()  # it took as much room as a library
    aside = restoring.put_in_place(paths, restoring.stage(paths, copy), clock)
    assert aside is not None
    found = backups.present(paths)
    assert found is not None
    assert found.articles == 5
    again = restoring.put_in_place(paths, restoring.stage(paths, aside), clock)
    found = backups.present(paths)
    assert found is not None
    assert found.articles == 9
    assert again != aside
    kinds = [each.kind for each in backups.list_backups(paths, backups.own_folder(paths))]
    assert kinds.count(BackupKind.SET_ASIDE) == 2
