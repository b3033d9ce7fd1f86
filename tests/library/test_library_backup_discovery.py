"""Backups of a damaged library in a folder the reader chose: found, or said to be out of reach."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from storage_samples import FILE_NAME, dump, fill, open_store

from readerapp import settings
from readerapp.domain.salvage import SalvagedKind
from readerapp.library import backups, open_library, preferences, safety_copy, salvaging
from readerapp.library.salvaging import find_copies
from readerapp.system import Paths
from readerapp.system.workers import Workers

PAGE = 16_384
NAME = "library-20260107-090000.sqlite3"


def nothing(_workers: Workers) -> None:
    """Never cancel."""


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """A disk for backups."""
    disk = tmp_path / "disk"
    disk.mkdir()
    return disk


@pytest.fixture
def paths(tmp_path: Path, disk: Path) -> Paths:
    """A profile with 46 articles, a safety copy, and a backup on the disk, nowhere else."""
    paths = Paths.of_profile(tmp_path / "profile")
    store = open_store(paths.data)
    fill(store)
    store.close()
    with open_library(paths) as library:
        preferences.save(library, settings.BACKUP_FOLDER.key, str(disk))
        safety_copy.write(library)
    folder = backups.folder_of(paths, str(disk))
    folder.mkdir()
    shutil.copy(paths.data / FILE_NAME, folder / NAME)
    return paths


def root_of(paths: Paths, name: str) -> int:
    with closing(sqlite3.connect(paths.data / FILE_NAME)) as connection:
        statement = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return (int(connection.execute(statement, (name,)).fetchone()[0]) - 1) * PAGE


def write(paths: Paths, offset: int, data: bytes) -> None:
    with (paths.data / FILE_NAME).open("r+b") as file:
        file.seek(offset)
        file.write(data)


def lose_articles(paths: Paths) -> None:
    write(paths, root_of(paths, "article"), bytes(PAGE))


def lose_schema(paths: Paths) -> None:
    shutil.rmtree(safety_copy.folder_of(paths))
    write(paths, 0, bytes(PAGE))


def lose_settings(paths: Paths) -> None:
    write(paths, root_of(paths, "setting"), bytes(PAGE))


def lose_settings_twice(paths: Paths) -> None:
    file = safety_copy.folder_of(paths) / "settings.json"
    shutil.copy(file, f"{file}~")
    file.write_bytes(file.read_bytes()[:20])
    lose_settings(paths)


def lose_everything(paths: Paths) -> None:
    (paths.data / FILE_NAME).write_bytes(b"<html>" * 10_000)


@pytest.mark.parametrize(
    "damage", [lose_articles, lose_schema, lose_settings, lose_settings_twice, lose_everything]
)
def test_the_chosen_folder_is_known_as_long_as_anything_tells_it(
    paths: Paths, disk: Path, damage: Callable[[Paths], None]
) -> None:
    damage(paths)
    found = find_copies(paths, nothing)
    assert found.newest is not None
    assert found.newest.path == backups.folder_of(paths, str(disk)) / NAME
    assert not found.away


def test_its_backup_fills_the_gaps(paths: Paths, disk: Path) -> None:
    rows = {line for line in dump(paths.data / FILE_NAME) if line.startswith('INSERT INTO "body"')}
    write(paths, root_of(paths, "body"), bytes(PAGE))
    done = salvaging.salvage(paths, nothing)
    assert done.backup == str(backups.folder_of(paths, str(disk)) / NAME)
    assert done.of(SalvagedKind.TEXTS).lost == 0
    assert rows <= set(dump(paths.data / FILE_NAME))
    with open_library(paths) as library:
        assert preferences.stored(library)[settings.BACKUP_FOLDER.key] == str(disk)


def test_a_disk_that_is_not_there_is_said_and_the_rest_is_done(paths: Paths, disk: Path) -> None:
    lose_articles(paths)
    away = disk.rename(disk.with_name("unplugged"))
    before = {each: each.read_bytes() for each in away.rglob("*.sqlite3")}
    found = find_copies(paths, nothing)
    assert (found.usable, found.away) == ((), str(disk))
    done = salvaging.salvage(paths, nothing)
    assert (done.backup, done.away) == ("", str(disk))
    assert done.of(SalvagedKind.ARTICLES).own == 46
    report = Path(done.report).read_text()
    assert f"Backups should also be in {disk}, but it could not be opened." in report
    assert Path(done.damaged).exists()
    assert not disk.exists()
    assert {each: each.read_bytes() for each in away.rglob("*.sqlite3")} == before


def test_backups_beside_the_library_are_used_all_the_same(paths: Paths, disk: Path) -> None:
    own = backups.own_folder(paths)
    own.mkdir()
    shutil.move(backups.folder_of(paths, str(disk)) / NAME, own / NAME)
    disk.rename(disk.with_name("unplugged"))
    lose_articles(paths)
    done = salvaging.salvage(paths, nothing)
    assert (done.backup, done.away) == (str(own / NAME), str(disk))


def test_who_chose_no_folder_is_told_of_none(paths: Paths) -> None:
    with open_library(paths) as library:
        preferences.save(library, settings.BACKUP_FOLDER.key, "")
    lose_articles(paths)  # the safety copy still names the disk
    found = find_copies(paths, nothing)
    assert (found.usable, found.away) == ((), "")


@pytest.mark.parametrize("value", ['"\\u0000"', "7", "{", '"' + "x" * 5000 + '"'])
def test_a_folder_that_is_none_is_left_out(paths: Paths, value: str) -> None:
    shutil.rmtree(safety_copy.folder_of(paths))
    with closing(sqlite3.connect(paths.data / FILE_NAME)) as connection:
        connection.execute("UPDATE setting SET value = ? WHERE key = 'backup.folder'", (value,))
        connection.commit()
    lose_articles(paths)
    found = find_copies(paths, nothing)
    assert (found.usable, found.away) == ((), "")
