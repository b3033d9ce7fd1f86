"""What erasing takes is the app's own, and all of it; what anybody else has there stays."""

import json
import logging
import os
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import pytest
from archive_cases import fill
from fakes import FakeClock
from fakes.rights import ordinary_rights
from library_samples import open_in
from model_cases import write_model
from pytestqt.qtbot import QtBot

from readerapp import storage
from readerapp.domain.erasing import Erased
from readerapp.domain.errors import StorageError
from readerapp.library import (
    Library,
    backups,
    erasing,
    model_folders,
    preferences,
    restoring,
    safety_copy,
    safety_restore,
    salvaging,
    translation_models,
    unfinished,
)
from readerapp.library.output_files import DOWNLOAD, output_file
from readerapp.library.translation_catalogue import OwnCatalogue, Seen, write_own
from readerapp.storage.articles.label_marks import RULES_KEY
from readerapp.storage.articles.picture_readings import PICTURES_KEY
from readerapp.system import Paths, SingleInstance, log_to, system_clock
from readerapp.system.crash_trace import KINDS, CrashTrace
from readerapp.system.reports import Fault, Reports
from readerapp.system.single_instance import ActivationRequest, request_folder
from readerapp.ui.shell import first_paint

NOW = FakeClock().now()
# What may lie on a memory stick whose folder is used as a profile.
THEIRS = (
    "reports/2025.pdf", "backups/photos.zip", "backups/library-old.sqlite3", "config/editor.toml",
    "log/journal.txt", "log/readerapp.log.gz", "library-photos/summer.jpg", "library.bib",
    "safety/helmet.txt", "state/chart.svg", "run/marathon.gpx",
    "run/requests/a.txt", "cache/geo.ini", "restoring/chair.md", "backups/set-aside/why.txt",
    "letters/mine.txt", "translation-models/notes.txt", "translation-models/mine/a.bin",
)  # fmt: skip
# Names that the app gives, with what another program writes under them.
ALIKE = (
    "backups/library-20260101-000000.sqlite3", "log/readerapp.log", "cache/first-paint.ini",
    "cache/listen.m3u8", "log/reports/Error-0123abcd.txt", "run/window.lock",
    "safety/settings.json",
    "safety/feeds.opml", "safety/README.txt", "safety/marks.jsonl", "log/window.trace",
    "backups/set-aside/library-20260101-000000.txt", "restoring/library.sqlite3",
    "run/requests/0123456789abcdef0123456789abcdef.request", "library.known",
    "translation-models/en-fr-0123456789ab/model.enfr.intgemm.alphas.bin",
    "translation-models/en-fr-0123456789ab/model.json",
    "state/unfinished/0123456789abcdef.unfinished",
    "translation-models/.adding/lex.50.50.enfr.s2t.bin", "translation-models/catalogue.json",
)  # fmt: skip


def add(profile: Path, names: tuple[str, ...]) -> set[Path]:
    for name in names:
        (profile / name).parent.mkdir(parents=True, exist_ok=True)
        (profile / name).write_text('{"theirs": 1}\n')
    return {profile / name for name in names}


def files(folder: Path) -> set[Path]:
    return {each for each in folder.rglob("*") if not each.is_dir() or each.is_symlink()}


def erase(profile: Path) -> Erased:
    return erasing.erase_everything(Paths.of_profile(profile))


@pytest.fixture(scope="module")
def used(lender: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile in which everything was written that the app ever writes, by the app itself; it is
    copied, not changed."""
    profile = tmp_path_factory.mktemp("used") / "profile"
    library = open_in(profile, workers_of=lender)
    paths = library.paths
    fill(library)
    backups.back_up_daily(library)
    safety_copy.write(library, all_marks=True)
    preferences.save(library, "interface.theme", "sepia")
    safety_copy.write(library, all_marks=True)
    for name in ("stars.jsonl", "settings.json", "feeds.opml", "README.txt"):
        kept = paths.data / "safety" / name
        shutil.copy(kept, kept.with_name(f"{kept.stem}-20260101{kept.suffix}"))
    library.store.close()
    handler = log_to(paths)
    handler.close()
    (paths.log / "readerapp.log").write_text("2026-01-06 12:00:00,123 INFO readerapp.app: began\n")
    (paths.log / "readerapp.log.1").write_text("2026-01-05 12:00:00,123 INFO readerapp: began\n")
    for kind in KINDS:
        CrashTrace(paths.log, kind)._file.write_text("Fatal Python error: Aborted\n")
    Reports(paths.reports).add(Fault("ValueError", "it was"), datetime(2026, 1, 6, tzinfo=UTC))
    add_models(paths, profile.parent / "models")
    for name in ("window", "refresh", "backup"):
        lock = SingleInstance(paths.runtime / f"{name}.lock")
        lock.acquire()
        lock.release()
    unfinished.UnfinishedFile(
        paths, output_file(profile.parent / "7.mp3", DOWNLOAD, replace=False)
    ).file.close()
    leave_requests(paths.runtime)
    (paths.cache / first_paint.FILE_NAME).write_text("[General]\ngeometry=@ByteArray(x)\n")
    salvaging.salvage(paths, lambda _workers: None)  # sets one aside, with a report beside it
    restoring.stage(paths, next((paths.data / "backups").glob("library-2*.sqlite3")))
    restoring.put_in_place(paths, storage.stage_new(paths.data), system_clock)
    safety_restore.stage(paths, safety_copy.folder_of(paths), FakeClock())
    copy = paths.data / "backups" / "library-20260101-000000.sqlite3.part"
    copy.write_bytes(bytes(40_000))  # cut off while it was written
    return profile


def leave_requests(runtime: Path) -> None:
    """What second starts ask for and no window has taken, of this version and of others."""
    folder = request_folder(runtime)
    of_now = asdict(ActivationRequest(("https://example.com/asked",), "token", 7))
    of_before = {"inputs": ["a.html"], "token": ""}
    for number, values in enumerate((of_now, of_before, {**of_now, "of_later": True})):
        (folder / f"{number:032x}.request").write_text(json.dumps(values))


def add_models(paths: Paths, outside: Path) -> None:
    """A translation model, one whose fetch was interrupted, and one whose copying was cut off."""
    model = translation_models.add(paths, write_model(outside), NOW, may_be_unknown=True).model
    folder = model_folders.models_folder(paths)
    half = folder / (model_folders.FETCHING + model.key)
    half.mkdir()
    model_folders.write_list(half, model, NOW)
    for name in ("vocab.fren.spm", "lex.50.50.fren.s2t.bin.part"):
        (half / name).write_bytes(b"x" * 2_000)
    (half / "lex.50.50.fren.s2t.bin.part.version").write_text('"1"')
    write_model(folder / model_folders.ADDING, "enfr")
    write_own(model_folders.models_folder(paths), OwnCatalogue("", (), {"vocab": Seen(9, "a")}))
    (folder / model_folders.ADDING / "vocab.enfr.spm").write_bytes(b"")


def test_everything_that_the_app_writes_is_its_own(tmp_path: Path, used: Path) -> None:
    """A file more that the app writes has to be known here, or erasing leaves it."""
    paths = Paths.of_profile(shutil.copytree(used, tmp_path / "profile"))
    found = erasing.profile_files(paths)
    assert (found.others, found.out_of_reach) == ((), ())
    assert set(map(Path, found.ours)) == files(paths.data)
    assert len(found.ours) > 30
    assert erase(paths.data) == Erased()
    assert not paths.data.exists()


def test_what_was_there_before_stays_and_is_named(tmp_path: Path, used: Path) -> None:
    profile = shutil.copytree(used, tmp_path / "stick")
    theirs = add(profile, THEIRS)
    erased = erase(profile)
    assert files(profile) == theirs
    assert erased.left == ()
    named = set(map(Path, erased.others))
    assert all(path in named or any(each in named for each in path.parents) for path in theirs)
    assert profile / "letters" in named  # a folder that is nobody's business is not looked into


def test_names_of_ours_with_the_content_of_others_stay(tmp_path: Path) -> None:
    theirs = add(tmp_path, ALIKE)
    foreign = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE photo (id INTEGER)")
        connection.commit()
        shutil.copy(f"{foreign}-wal", tmp_path / "kept")
    (tmp_path / "kept").rename(f"{foreign}-wal")
    theirs |= {foreign, Path(f"{foreign}-wal")}
    erased = erase(tmp_path)
    assert files(tmp_path) == theirs
    assert set(map(Path, erased.others)) == theirs


def test_a_damaged_library_is_still_ours(tmp_path: Path, lender: Library) -> None:
    library = open_in(tmp_path, workers_of=lender)
    library.store.close()
    with (tmp_path / "library.sqlite3").open("r+b") as file:
        file.write(b"\xff" * 100)
    assert erase(tmp_path) == Erased()


def test_a_log_without_its_library_is_still_ours(tmp_path: Path, lender: Library) -> None:
    library = open_in(tmp_path / "a", workers_of=lender)
    fill(library)
    other = tmp_path / "b"
    other.mkdir()
    for name in ("library.known", "library.sqlite3-wal", "library.sqlite3-shm"):
        shutil.copy(tmp_path / "a" / name, other / name)
    library.store.close()
    assert (other / "library.sqlite3-wal").stat().st_size
    assert erase(other) == Erased()
    assert not other.exists()


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
@pytest.mark.parametrize(
    "link", ["library.sqlite3", "log", "safety/settings.json", "run/requests", "translation-models"]
)
def test_no_link_is_followed_or_taken(tmp_path: Path, used: Path, link: str) -> None:
    profile, away = shutil.copytree(used, tmp_path / "profile"), tmp_path / "away"
    (profile / link).rename(away)
    (profile / link).symlink_to(away)
    before = {path: path.read_bytes() for path in ({away} | files(away)) if path.is_file()}
    assert str(profile / link) in erase(profile).left
    assert {path: path.read_bytes() for path in before} == before
    assert (profile / link).is_symlink()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
@pytest.mark.parametrize("mode", [0o300, 0o500, 0o000])
def test_what_cannot_be_erased_is_told(tmp_path: Path, lender: Library, mode: int) -> None:
    profile = tmp_path / "profile"
    open_in(profile, workers_of=lender).store.close()
    with ordinary_rights():
        profile.chmod(mode)
        try:
            left = erase(profile).left
        finally:
            profile.chmod(0o700)
    assert (profile / "library.sqlite3").exists()
    assert left
    assert all(Path(each).is_relative_to(profile) for each in left)


def test_history_is_erased_in_our_own_files_only(library: Library) -> None:
    theirs = add(library.paths.data, ("log/app.log", "log/readerapp.log", "log/readerapp.log.2"))
    other = backups.own_folder(library.paths) / "other.sqlite3"
    other.parent.mkdir()
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE status (read_at INTEGER, removed_at INTEGER)")
        connection.execute("INSERT INTO status VALUES (5, 6)")
        connection.commit()
    before = {path: path.read_bytes() for path in theirs | {other}}
    assert erasing.erase_history(library).left == ()
    assert {path: path.read_bytes() for path in before} == before


def test_a_folder_called_restoring_is_not_emptied(tmp_path: Path, lender: Library) -> None:
    theirs = add(tmp_path, ("restoring/chair.md", "restoring/paint/colours.txt"))
    library = open_in(tmp_path, workers_of=lender)
    library.store.close()
    paths = Paths.of_profile(tmp_path)
    restoring.put_in_place(paths, storage.stage_new(paths.data), system_clock)
    assert theirs <= files(tmp_path)
    assert not (tmp_path / "restoring" / "library.sqlite3").exists()


def test_the_safety_copy_takes_no_folder_of_somebody_else(library: Library) -> None:
    theirs = add(library.paths.data, ("safety/README.txt", "safety/settings.json"))
    before = {path: path.read_bytes() for path in theirs}
    for _ in range(2):
        with pytest.raises(StorageError, match="is something else"):
            safety_copy.write(library)
    assert {path: path.read_bytes() for path in files(library.paths.data / "safety")} == before


@pytest.mark.parametrize("kept", ["README.txt", "stars.jsonl"])
def test_the_safety_copy_goes_on_where_it_was_begun(library: Library, kept: str) -> None:
    safety_copy.write(library)
    folder = library.paths.data / "safety"
    for path in files(folder):
        if path.name != kept:
            path.unlink()
    safety_copy.write(library)
    assert len(files(folder)) > 5


def test_a_daily_backup_clears_up_its_own_leftovers_only(library: Library) -> None:
    own = backups.own_folder(library.paths)
    own.mkdir()
    (own / "library-photos.sqlite3.part").write_text("theirs")
    (own / "library-20260101-000000.sqlite3.part").write_bytes(bytes(512))
    backups.back_up_daily(library)
    assert [each.name for each in own.glob("*.part")] == ["library-photos.sqlite3.part"]


def test_the_first_paint_is_what_is_erased() -> None:
    assert erasing._FIRST_PAINT.names.fullmatch(first_paint.FILE_NAME)
    assert erasing._FIRST_PAINT_KEYS == first_paint.KEYS


def test_what_others_have_under_our_names_is_not_written_into(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log would be rotated away, a trace emptied, and an INI file rewritten by Qt."""
    monkeypatch.setattr(logging.getLogger("readerapp"), "propagate", False)
    paths = Paths.of_profile(tmp_path)
    paths.create()
    theirs = {
        paths.log / "readerapp.log.2": b"my diary\n",
        paths.log / "window.trace": b"a footprint\n",
        paths.cache / first_paint.FILE_NAME: b"; mine\n[General]\ngeometry=round\n[more]\na=1\n",
    }
    for path, content in theirs.items():
        path.write_bytes(content)
    handler = log_to(paths)
    for _ in range(9):
        logging.getLogger("readerapp").info("%s", "x" * 600_000)
    logging.getLogger("readerapp").removeHandler(handler)
    handler.close()
    assert CrashTrace(paths.log, "window").take() == ""
    window = first_paint.first_window([])
    qtbot.addWidget(window)
    first_paint.remember(paths.cache, window, first_paint.COLOURS, first_paint.PLACES)
    assert {path: path.read_bytes() for path in theirs} == theirs
    own = {path.name for path in erasing.own_logs(paths)}
    assert own == {"readerapp-2.log", *(f"readerapp-2.log.{number}" for number in (1, 2, 3))}
    assert erase(tmp_path).left == ()
    assert files(tmp_path) == set(theirs)


def test_whatever_is_stored_among_the_settings_proves_a_copy_of_them_ours(tmp_path: Path) -> None:
    """Also what the library notes for itself, where no setting was ever changed."""
    folder = Path(erasing.__file__).parent
    noted = {
        getattr(import_module(f"readerapp.library.{path.stem}"), name)
        for path in folder.glob("*.py")
        for name in re.findall(r"settings\.set\((_[A-Z_]+),", path.read_text("utf-8"))
    }
    noted |= {RULES_KEY, PICTURES_KEY}
    assert noted == set(erasing._NOTED)
    for key in noted:
        copy = tmp_path / "safety" / "settings.json~"
        copy.parent.mkdir(parents=True)
        copy.write_text(json.dumps({key: 1}))
        assert erase(tmp_path) == Erased()
        assert not copy.exists()
