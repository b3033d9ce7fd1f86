"""Where an archive is written: an older one is never harmed, nor anything else that is there."""

import os
import stat
import zipfile
from pathlib import Path

import pytest
from archive_cases import fill
from library_samples import put
from storage_samples import plain

from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.library import Library
from readerapp.library.archives.exporting import export_archive
from readerapp.library.archives.targets import is_archive_folder


class Stop:
    """Cancels after some articles."""

    def __init__(self, after: int) -> None:
        self.left = after

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("as_zip", [False, True])
def test_cancelled_export_leaves_the_older_archive(
    library: Library, tmp_path: Path, as_zip: bool
) -> None:
    fill(library)
    path = tmp_path / "a"
    export_archive(library, path, as_zip=as_zip)
    before = snapshot(path)
    put(library, plain("urn:new", "New"))
    with pytest.raises(ReaderError) as told:
        export_archive(library, path, as_zip=as_zip, replace=True, cancelled=Stop(1))
    assert told.value.reason is Reason.STOPPED
    assert snapshot(path) == before
    export_archive(library, path, as_zip=as_zip, replace=True)
    assert snapshot(path) != before
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("a")] == ["a"]


def snapshot(path: Path) -> dict[str, bytes]:
    if path.is_file():
        return {"": path.read_bytes()}
    return {
        each.relative_to(path).as_posix(): each.read_bytes()
        for each in path.rglob("*")
        if each.is_file()
    }


def test_unchanged_files_of_a_folder_are_kept(library: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(library, tmp_path / "a")
    before = {each.name: each.stat().st_ino for each in tmp_path.glob("a/articles/**/*.md")}
    put(library, plain("urn:new", "New"))
    export_archive(library, tmp_path / "a", replace=True)
    after = {each.name: each.stat().st_ino for each in tmp_path.glob("a/articles/**/*.md")}
    assert before.items() < after.items()


def test_end_between_two_renamings_is_mended(library: Library, tmp_path: Path) -> None:
    fill(library)
    export_archive(library, tmp_path / "a")
    before = snapshot(tmp_path / "a")
    (tmp_path / "a").rename(tmp_path / ".a.older")
    with pytest.raises(ReaderError):
        export_archive(library, tmp_path / "a", cancelled=lambda: True)
    assert snapshot(tmp_path / "a") == before


def test_end_while_the_older_one_is_removed_is_mended(library: Library, tmp_path: Path) -> None:
    """Any part of it may be left, so also one without a manifest."""
    put(library, plain("1"))
    export_archive(library, tmp_path / "a")
    (tmp_path / ".a.older" / "records").mkdir(parents=True)
    (tmp_path / ".a.older" / "records" / "articles-0001.jsonl").touch()
    put(library, plain("2"))
    export_archive(library, tmp_path / "a", replace=True)
    assert len(list((tmp_path / "a").rglob("articles/**/*.md"))) == 2
    assert not (tmp_path / ".a.older").exists()


def test_what_somebody_keeps_under_the_name_of_the_older_one_stays(
    library: Library, tmp_path: Path
) -> None:
    export_archive(library, tmp_path / "a")
    (tmp_path / ".a.older").mkdir()
    (tmp_path / ".a.older" / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(ReaderError) as caught:
        export_archive(library, tmp_path / "a", replace=True)
    assert caught.value.reason is Reason.NO_ARCHIVE_HERE
    assert (tmp_path / ".a.older" / "thesis.txt").read_text(encoding="utf-8") == "mine"


def test_folder_that_is_something_else_is_left_alone(library: Library, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "mine.txt").write_text("dear")
    with pytest.raises(ReaderError) as told:
        export_archive(library, tmp_path / "letters")
    assert told.value.reason is Reason.NO_ARCHIVE_HERE
    assert snapshot(tmp_path / "letters") == {"mine.txt": b"dear"}
    assert not (tmp_path / ".letters.part").exists()


def test_two_archives_of_one_name_at_once_do_not_mix(library: Library, tmp_path: Path) -> None:
    fill(library)
    seen: list[Reason | None] = []
    as_zip = True

    def meanwhile(_done: int, _total: int) -> None:
        if seen:
            return
        seen.append(None)
        try:
            export_archive(library, tmp_path / "a", as_zip=as_zip, replace=True)
        except StorageError as error:
            seen.append(error.reason)

    export_archive(library, tmp_path / "a", as_zip=True, progress=meanwhile, replace=True)
    assert seen == [None]
    assert zipfile.ZipFile(tmp_path / "a").testzip() is None
    (tmp_path / "a").unlink()
    seen.clear()
    as_zip = False
    export_archive(library, tmp_path / "a", progress=meanwhile)
    assert seen == [None, Reason.LOCKED]
    assert [each.name for each in tmp_path.glob("*a*")] == ["a"]
    assert is_archive_folder(tmp_path / "a")
    export_archive(library, tmp_path / "a", replace=True)  # the turn is over


def test_nothing_beside_an_archive_is_cleared_up(library: Library, tmp_path: Path) -> None:
    fill(library)
    for name in ("a.old", "a.part", "a.older"):
        export_archive(library, tmp_path / name)
    before = [snapshot(tmp_path / name) for name in ("a.old", "a.part", "a.older")]
    export_archive(library, tmp_path / "a")
    assert [snapshot(tmp_path / name) for name in ("a.old", "a.part", "a.older")] == before
    (tmp_path / ".b.part").mkdir()
    (tmp_path / ".b.part" / "mine.txt").write_text("dear")
    with pytest.raises(ReaderError) as told:
        export_archive(library, tmp_path / "b")
    assert told.value.reason is Reason.NO_ARCHIVE_HERE
    assert (tmp_path / ".b.part" / "mine.txt").read_text() == "dear"


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_this_user_may_read_an_archive(library: Library, tmp_path: Path) -> None:
    fill(library)
    before = os.umask(0)
    try:
        export_archive(library, tmp_path / "a")
        export_archive(library, tmp_path / "a.zip", as_zip=True)
    finally:
        os.umask(before)
    found = [tmp_path / "a", tmp_path / "a.zip", *(tmp_path / "a").rglob("*")]
    modes = {stat.S_IMODE(each.stat().st_mode) for each in found}
    assert modes == {0o700, 0o600}
