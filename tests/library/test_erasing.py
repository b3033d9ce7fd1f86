"""What is erased is gone from every file, and what stays is as it was."""

import os
import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from archive_cases import fill
from fakes import FakeClock
from library_samples import NOW, everything, open_in
from storage_samples import plain, put

from readerapp import settings, storage
from readerapp.library import (
    Library,
    backups,
    erasing,
    front_page,
    integrity,
    marks,
    preferences,
    privacy,
    safety_copy,
    safety_restore,
)
from readerapp.library import bin as bin_
from readerapp.storage.file.connection import connect
from readerapp.storage.schema import MOMENT, NULL, TABLES
from readerapp.storage.translations import StoredTranslation, TranslatedPart
from readerapp.system import Paths

WORD = "unusual_feature_name"
LOG_LINE = "2026-01-06 12:00:00,123 INFO readerapp.app: started\n"


def with_backup(library: Library) -> Path:
    folder = library.store.path.parent / "backups"
    folder.mkdir(mode=0o700)
    integrity.backup(library, folder / "library-20260106-120000.sqlite3")
    return folder / "library-20260106-120000.sqlite3"


def bytes_of(library: Library) -> bytes:
    return b"".join(
        each.read_bytes() for each in library.paths.data.rglob("library*") if each.is_file()
    )


def times(path: Path) -> set[object]:
    statement = "SELECT read_at FROM status UNION SELECT starred_at FROM status"
    with closing(connect(path, "ro", 1.0)) as connection:
        return {row[0] for row in connection.execute(statement)}


def test_statistics_are_gone_from_every_file(library: Library) -> None:
    fill(library)
    with library.store.write() as marker:
        marker.usage.add(NOW.date(), WORD)
    backup = with_backup(library)
    assert WORD.encode() in bytes_of(library)
    before = privacy.records(library)
    erased = erasing.erase_statistics(library)
    assert (erased.copies, erased.left, erased.is_rewritten) == (1, (), True)
    assert privacy.counts(library) == []
    assert WORD.encode() not in bytes_of(library)
    assert privacy.records(library) == before != ()
    assert integrity.check(library) == []
    assert backup.stat().st_mode & 0o777 == 0o600


def test_history_forgets_when_and_keeps_what(library: Library) -> None:
    fill(library)
    backup = with_backup(library)
    library.paths.log.joinpath("readerapp.log").write_text(LOG_LINE)
    library.paths.log.joinpath("readerapp.log.1").write_text(LOG_LINE)
    before = [(head.title, head.is_read, head.is_starred) for head in everything(library)]
    assert len(times(library.store.path)) > 1
    edition = front_page.current(library)
    assert edition
    front_page.looked_at(library, edition.id)
    with library.store.write() as writer:
        ids = [head.id for head in everything(library)][:1]
        made = StoredTranslation(ids[0], b"", ("a model",), NOW, b"[]")
        writer.translations.put("fr", TranslatedPart.HEAD, [made])
    erasing.erase_history(library)
    assert front_page.editions(library) == ()
    with library.store.read() as reader:
        assert reader.translations.size() == 0  # they tell what was read
        marked = reader.archive.story_marks()
    said = {(each["seen_at"], each["is_followed"], each["is_less_wanted"]) for each in marked}
    assert said == {(None, 1, 0), (None, 0, 1)}
    assert times(library.store.path) == times(backup) == {None}
    assert [(head.title, head.is_read, head.is_starred) for head in everything(library)] == before
    assert [each.read_text() for each in library.paths.log.iterdir()] == [""]
    with library.store.write() as writer:  # what was removed stays away
        removed = writer.reader.articles.find("urn:n:19")
    assert removed is None
    assert len(integrity.check(library)) == 0


def test_history_is_forgotten_wherever_copies_of_it_lie(library: Library, tmp_path: Path) -> None:
    fill(library)
    chosen = tmp_path / "disk"
    chosen.mkdir()
    preferences.save(library, "backup.folder", str(chosen))
    copies = [backups.back_up_daily(library).path]
    assert copies[0].is_relative_to(chosen)
    aside = backups.own_folder(library.paths) / "set-aside" / "library-20260101-000000.sqlite3"
    aside.parent.mkdir(parents=True)
    copies.append(Path(shutil.copy(copies[0], aside)))
    erased = erasing.erase_history(library)
    assert (erased.copies, erased.left) == (2, ())
    assert [times(path) for path in copies] == [{None}, {None}]
    chosen.rename(tmp_path / "unplugged")
    assert erasing.erase_history(library).left == (str(copies[0].parent),)


def test_history_holds_where_the_reader_was_and_what_was_refreshed(library: Library) -> None:
    told = (settings.LAST_PLACE, settings.READING_POSITIONS, settings.ACTIVITY_LOG)
    for setting in told:
        preferences.save(library, setting.key, WORD)
    preferences.save(library, settings.COLUMN_WIDTH.key, 70)
    with_backup(library)
    assert WORD.encode() in bytes_of(library)
    erasing.erase_history(library)
    assert preferences.stored(library) == {settings.COLUMN_WIDTH.key: 70}
    assert WORD.encode() not in bytes_of(library)


def test_what_was_set_aside_with_its_log_stays_whole(library: Library) -> None:
    """The log must not be taken for that of the file that takes its place."""
    fill(library)
    folder = backups.own_folder(library.paths) / "set-aside"
    folder.mkdir(parents=True)
    aside = folder / "library-20260101-000000.sqlite3"
    for ending in ("", "-wal"):
        shutil.copy(f"{library.store.path}{ending}", f"{aside}{ending}")
    assert aside.with_name(aside.name + "-wal").stat().st_size
    assert erasing.erase_history(library).left == ()
    assert [each.name for each in folder.iterdir()] == [aside.name]
    assert times(aside) == {None}
    assert storage.check(aside) == ()


def test_safety_copy_forgets_when_and_keeps_what(library: Library, tmp_path: Path) -> None:
    fill(library)
    safety_copy.write(library, all_marks=True)
    folder = safety_copy.folder_of(library.paths)
    for name in ("stars.jsonl", "marks.jsonl", "stories.jsonl"):
        shutil.copy(folder / name, folder / f"{name}~")
        shutil.copy(folder / name, folder / name.replace(".", "-20260101."))
    before = {path: path.read_text().count("\n") for path in folder.glob("*.jsonl*")}
    assert any("2026-01-06T" in path.read_text() for path in folder.glob("stars*"))
    assert erasing.erase_history(library).left == ()
    assert {path: path.read_text().count("\n") for path in before} == before
    for pattern in ("stars*", "marks*", "stories*"):
        assert not any("2026-" in path.read_text() for path in folder.glob(pattern))
    paths = Paths.of_profile(tmp_path / "other")
    paths.create()
    _, report = safety_restore.stage(paths, folder, library.clock)
    assert (report.counts["stars"], report.problems) == (2, [])


def test_history_leaves_the_bin_what_it_holds(library: Library) -> None:
    ids = fill(library)
    marks.remove(library, ids[1:3])
    assert isinstance(library.clock, FakeClock)
    library.clock.advance(timedelta(days=20))
    erasing.erase_history(library)
    with library.store.read() as reader:
        found, _ = reader.bin.articles("", 9)
    assert {each.at for each in found} == {library.clock.now()}
    assert bin_.purge(library) == 0
    assert set(bin_.restore_articles(library, ids[1:3]).changes.added) == set(ids[1:3])


def test_backup_that_cannot_be_changed_is_told_and_left(library: Library) -> None:
    fill(library)
    backup = with_backup(library)
    data = bytearray(backup.read_bytes())
    data[20_000:60_000] = bytes(40_000)
    backup.write_bytes(data)
    erased = erasing.erase_history(library)
    assert erased.left == (str(backup),)
    assert backup.read_bytes() == data
    assert [each.name for each in backup.parent.iterdir()] == [backup.name]


def test_large_library_is_not_written_anew(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.storage.file.erasing.REWRITTEN_UP_TO", 0)
    fill(library)
    assert not erasing.erase_history(library).is_rewritten
    assert times(library.store.path) == {None}


def test_everything_goes_but_what_is_not_ours(tmp_path: Path, lender: Library) -> None:
    profile = tmp_path / "profile"
    library = open_in(profile, workers_of=lender)
    fill(library)
    with_backup(library)
    library.store.close()
    safety_copy.write(open_again := open_in(profile, workers_of=lender))
    open_again.store.close()
    (profile / "my-letter.txt").write_text("dear")
    erased = erasing.erase_everything(Paths.of_profile(profile))
    assert (erased.left, erased.others) == ((), (str(profile / "my-letter.txt"),))
    assert [each.name for each in profile.rglob("*")] == ["my-letter.txt"]


def test_nothing_is_left_of_a_profile_of_ours(tmp_path: Path, lender: Library) -> None:
    library = open_in(tmp_path / "profile", workers_of=lender)
    library.store.close()
    assert erasing.erase_everything(Paths.of_profile(tmp_path / "profile")).left == ()
    assert not (tmp_path / "profile").exists()
    erasing.erase_everything(Paths.of_profile(tmp_path / "profile"))  # and once more
    reopened = open_in(tmp_path / "profile", workers_of=lender)  # no lost library is asked for
    assert everything(reopened) == []
    reopened.store.close()


def test_erasing_that_was_cut_off_leaves_a_library_or_none(tmp_path: Path, lender: Library) -> None:
    """Whatever file the end comes after."""
    made = tmp_path / "made"
    library = open_in(made, workers_of=lender)
    put(library.store, plain("urn:a"))
    library.store.close()
    order: list[str] = []
    unlink = Path.unlink
    for steps in range(3):
        profile = Path(shutil.copytree(made, tmp_path / str(steps)))
        for path in [profile / "library.known", profile / "library.sqlite3"][:steps]:
            unlink(path)
            order.append(path.name)
        opened = open_in(profile, workers_of=lender)
        assert len(everything(opened)) == (1 if steps < 2 else 0)
        opened.store.close()


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_link_to_elsewhere_is_named_and_not_followed(tmp_path: Path, lender: Library) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("dear")
    library = open_in(tmp_path / "profile", workers_of=lender)
    library.store.close()
    (tmp_path / "profile" / "backups").symlink_to(elsewhere)
    erased = erasing.erase_everything(Paths.of_profile(tmp_path / "profile"))
    assert erased.left == (str(tmp_path / "profile" / "backups"),)
    assert (elsewhere / "mine.txt").read_text() == "dear"


def test_every_time_that_the_schema_calls_the_readers_is_forgotten(library: Library) -> None:
    fill(library)
    declared = [(t.name, each) for t in TABLES.values() for each in t.holding(MOMENT)]
    assert {"status", "note", "label_mark", "mute", "story_mark"} <= {
        table for table, _ in declared
    }
    with closing(connect(library.store.path, "rw", 1.0)) as connection:
        for table, each in declared:
            connection.execute(f"UPDATE {table} SET {each.name} = 123456789")
    erasing.erase_history(library)
    with closing(connect(library.store.path, "ro", 1.0)) as connection:
        for table, each in declared:
            left = connection.execute(f"SELECT DISTINCT {each.name} FROM {table}").fetchall()
            assert left in ([], [(None if NULL in each.flags else 0,)]), table
