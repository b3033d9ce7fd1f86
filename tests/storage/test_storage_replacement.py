"""Another library takes the place of the present one; nothing is lost on the way."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from storage_samples import FILE_NAME, dump, file_hash, new_store, open_store, plain, put

from readerapp.domain.backups import FileState
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import backup, check, empty_stage, facts, reunite, stage, take_place

RESTORING = """
import sys
from pathlib import Path
from readerapp.storage import stage, take_place
backup, data, aside = map(Path, sys.argv[1:])
print("begin", flush=True)
take_place(stage(backup, data), data, aside)
"""


@pytest.fixture
def copy(original: Path, tmp_path: Path) -> Path:
    """A backup of the filled library."""
    store = open_store(Path(shutil.copytree(original, tmp_path / "former")))
    target = tmp_path / "copy.sqlite3"
    backup(store, target)
    store.close()
    return target


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a closed library of one article."""
    folder = tmp_path / "present"
    store = new_store(folder)
    put(store, plain("urn:present", "Present"))
    store.close()
    return folder


def replace(copy: Path, data: Path, name: str = "one") -> Path:
    aside = data / "aside" / f"{name}.sqlite3"
    take_place(stage(copy, data), data, aside)
    return aside


def test_facts_tell_what_a_file_holds(copy: Path) -> None:
    found = facts(copy)
    assert found.state is FileState.USABLE
    assert (found.articles, found.unread, found.starred, found.feeds) == (46, 44, 1, 2)
    assert found.newest is not None
    assert found.size == copy.stat().st_size


@pytest.mark.parametrize(
    ("content", "state"),
    [
        (b"", FileState.EMPTY),
        (b"<html>" * 2000, FileState.DAMAGED),
        (b"SQLite format 3\0" + bytes(9000), FileState.DAMAGED),
    ],
)
def test_facts_of_what_is_no_library(tmp_path: Path, content: bytes, state: FileState) -> None:
    path = tmp_path / "x.sqlite3"
    path.write_bytes(content)
    assert facts(path).state is state
    assert path.read_bytes() == content


def altered(copy: Path, script: str) -> Path:
    with closing(sqlite3.connect(copy)) as connection:
        connection.executescript(script)
        connection.commit()
    return copy


def test_a_newer_and_a_foreign_file_are_refused_unchanged(copy: Path, data: Path) -> None:
    before = file_hash(data / FILE_NAME)
    for statement, reason in (
        ("CREATE TABLE more (id); PRAGMA user_version = 999", Reason.NEWER),
        ("PRAGMA application_id = 7", Reason.FOREIGN),
    ):
        wanted = file_hash(altered(copy, statement))
        with pytest.raises(StorageError) as told:
            stage(copy, data)
        assert told.value.reason is reason
        assert file_hash(copy) == wanted
    assert file_hash(data / FILE_NAME) == before


def test_a_damaged_copy_is_refused_after_the_check(copy: Path, data: Path) -> None:
    with copy.open("r+b") as file:
        file.seek(copy.stat().st_size // 2)
        file.write(b"\xff" * 16_384 * 3)
    with pytest.raises(StorageError) as told:
        stage(copy, data)
    assert told.value.reason is Reason.DAMAGED
    assert facts(data / FILE_NAME).articles == 1


def test_a_missing_copy_is_told(data: Path) -> None:
    with pytest.raises(StorageError) as told:
        stage(data / "missing.sqlite3", data)
    assert told.value.reason is Reason.NOT_FOUND


def test_the_present_library_is_kept_aside_whole(copy: Path, data: Path) -> None:
    store = open_store(data)
    put(store, plain("urn:late", "Still in the log"))
    store.close()
    wanted, former = dump(copy), dump(data / FILE_NAME)
    aside = replace(copy, data)
    assert sorted(each.name for each in data.iterdir()) == ["aside", "library.known", FILE_NAME]
    assert dump(data / FILE_NAME) == wanted
    assert check(data / FILE_NAME) == ()
    assert dump(aside) == former
    again = replace(aside, data, "two")  # the way back
    assert dump(data / FILE_NAME) == former
    assert dump(again) == wanted
    open_store(data).close()


@pytest.mark.parametrize("is_busy", [True, False])
def test_nothing_happens_while_anybody_has_the_library_open(
    copy: Path, data: Path, is_busy: bool
) -> None:
    staged = stage(copy, data)
    store = open_store(data)
    if is_busy:
        with store.write(), pytest.raises(StorageError) as told:
            take_place(staged, data, data / "aside.sqlite3")
    else:
        with store.read() as reader:
            assert reader.articles.find("urn:present")
        with pytest.raises(StorageError) as told:
            take_place(staged, data, data / "aside.sqlite3")
    assert told.value.reason is Reason.LOCKED
    assert not (data / "aside.sqlite3").exists()
    put(store, plain("urn:more"))  # and it goes on
    store.close()
    take_place(staged, data, data / "aside.sqlite3")
    assert facts(data / "aside.sqlite3").articles == 2


@pytest.mark.parametrize("content", [b"", b"<html>" * 5000, None])
def test_a_library_that_cannot_be_opened_is_replaced_too(
    copy: Path, data: Path, content: bytes | None
) -> None:
    if content is None:
        (data / FILE_NAME).unlink()
    else:
        (data / FILE_NAME).write_bytes(content)
    aside = replace(copy, data)
    assert facts(data / FILE_NAME).articles == 46
    assert aside.exists() == (content is not None)
    assert content is None or aside.read_bytes() == content


def test_a_restore_that_is_killed_leaves_the_old_library_or_the_new(
    copy: Path, data: Path, kills: int
) -> None:
    old, new = dump(data / FILE_NAME), dump(copy)
    outcomes = []
    for run in range(kills):
        aside = data / "aside" / f"{run}.sqlite3"
        command = [sys.executable, "-c", RESTORING, str(copy), str(data), str(aside)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        ends = time.monotonic() + 0.1 * run / kills
        while time.monotonic() < ends:
            pass  # somewhere on the way
        process.kill()
        process.communicate()
        with closing(sqlite3.connect(data / FILE_NAME)) as connection:  # as the next start does
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        found = dump(data / FILE_NAME)
        assert found in (old, new)
        assert check(data / FILE_NAME) == ()
        outcomes.append(found == new)
    assert not outcomes[0]
    replace(copy, data, "last")
    assert dump(data / FILE_NAME) == new
    kept = [dump(each) for each in (data / "aside").glob("*.sqlite3")]
    assert old in kept


def left_by_a_crash(folder: Path, into: Path) -> Path:
    """Return a folder as a crash would leave it: an article is in the log only."""
    store = open_store(folder)
    put(store, plain("urn:in-the-log", "In the log"))
    into.mkdir()
    for name in (FILE_NAME, f"{FILE_NAME}-wal", "library.known"):
        shutil.copy(folder / name, into)
    store.close()
    return into


def files_of(folder: Path) -> dict[str, str]:
    found = (folder / FILE_NAME, folder / f"{FILE_NAME}-wal")
    return {each.name: file_hash(each) for each in found if each.exists()}


@pytest.mark.parametrize("is_there", [True, False])
def test_what_cannot_be_opened_does_not_stay_in_the_place(
    data: Path, tmp_path: Path, is_there: bool
) -> None:
    data = left_by_a_crash(data, tmp_path / "crashed")
    if not is_there:
        (data / FILE_NAME).unlink()
    before = files_of(data)
    aside = data / "aside" / "one.sqlite3"
    staged = empty_stage(data) / FILE_NAME
    staged.write_bytes(b"<html>" * 5_000)
    with pytest.raises(StorageError) as told:
        take_place(staged, data, aside, as_it_is=True)
    assert told.value.reason is Reason.NOT_REPLACED
    assert files_of(data) == before
    assert list(aside.parent.iterdir()) == []


def test_a_log_whose_library_is_gone_is_kept_and_named(
    copy: Path, data: Path, tmp_path: Path
) -> None:
    data = left_by_a_crash(data, tmp_path / "crashed")
    before = file_hash(data / f"{FILE_NAME}-wal")
    (data / FILE_NAME).unlink()
    aside = data / "aside" / "one.sqlite3"
    kept = take_place(stage(copy, data), data, aside)
    assert kept == aside.with_name("one.sqlite3-wal")
    assert file_hash(kept) == before
    store = open_store(data)
    with store.read() as reader:
        assert reader.articles.find("urn:in-the-log") is None
    store.close()


def test_a_log_whose_library_is_gone_is_never_taken_for_a_new_one(
    data: Path, tmp_path: Path
) -> None:
    """SQLite deletes a log beside an empty file."""
    data = left_by_a_crash(data, tmp_path / "crashed")
    before = file_hash(data / f"{FILE_NAME}-wal")
    (data / "library.known").unlink()
    (data / FILE_NAME).unlink()
    for left in (b"", b"S", None):  # with one byte a file is empty, too, for SQLite
        for read in (lambda: open_store(data), lambda: check(data / FILE_NAME)):
            with pytest.raises(StorageError) as told:
                read()
            assert told.value.reason is Reason.VANISHED
            assert file_hash(data / f"{FILE_NAME}-wal") == before
        if left is not None:
            (data / FILE_NAME).write_bytes(left)


@pytest.mark.skipif(sys.version_info < (3, 12), reason="there the log is brought in at the end")
def test_a_damaged_library_is_kept_byte_for_byte_with_its_log(
    copy: Path, data: Path, tmp_path: Path
) -> None:
    data = left_by_a_crash(data, tmp_path / "crashed")
    before = list(files_of(data).values())
    aside = data / "aside" / "one.sqlite3"
    assert take_place(stage(copy, data), data, aside, as_it_is=True) == aside
    assert [file_hash(aside), file_hash(aside.with_name("one.sqlite3-wal"))] == before


def test_names_that_are_taken_are_never_written_over(copy: Path, data: Path) -> None:
    aside = data / "aside" / "one.sqlite3"
    aside.parent.mkdir()
    aside.with_name("one.sqlite3-wal").write_bytes(b"a log of before")
    with pytest.raises(StorageError) as told:
        take_place(stage(copy, data), data, aside)
    assert told.value.reason is Reason.NOT_WRITABLE
    assert aside.with_name("one.sqlite3-wal").read_bytes() == b"a log of before"


@pytest.mark.parametrize("is_there", [True, False])
def test_who_was_killed_half_way_has_not_parted_a_library_from_its_log(
    data: Path, tmp_path: Path, is_there: bool
) -> None:
    data = left_by_a_crash(data, tmp_path / "crashed")
    if not is_there:
        (data / FILE_NAME).unlink()
    before = files_of(data)
    aside = empty_stage(data).parent / "aside" / "one.sqlite3"
    aside.parent.mkdir()
    if is_there:
        os.link(data / FILE_NAME, aside)
    (data / f"{FILE_NAME}-wal").rename(aside.with_name("one.sqlite3-wal"))
    reunite(data, aside.parent)
    assert files_of(data) == before
    reunite(data, aside.parent)
    assert files_of(data) == before


def test_a_log_that_was_set_aside_with_its_library_stays_there(copy: Path, data: Path) -> None:
    aside = replace(copy, data)
    aside.with_name(f"{aside.name}-wal").write_bytes(b"its log")
    reunite(data, aside.parent)
    assert not (data / f"{FILE_NAME}-wal").exists()
