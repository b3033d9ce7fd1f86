"""Whole files: read, found, written."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.domain.errors import Reason, SourceError, StorageError
from readerapp.system import read_file, walk_sources, write_atomically
from readerapp.system.files import reading_failed, writing_failed


def reading(path: Path, limit: int = 100) -> Reason:
    with pytest.raises(SourceError) as caught:
        read_file(path, limit)
    assert caught.value.name == str(path)
    return caught.value.reason


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)


def names_under(folder: Path) -> list[str]:
    return [str(path.relative_to(folder)) for path in walk_sources([folder])]


def test_reads_a_file_up_to_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 100)
    (tmp_path / "empty.txt").touch()
    assert read_file(tmp_path / "a.txt", 100) == b"x" * 100
    assert read_file(tmp_path / "empty.txt") == b""
    assert reading(tmp_path / "a.txt", 99) is Reason.TOO_LARGE


def test_says_what_is_no_readable_file(tmp_path: Path) -> None:
    assert reading(tmp_path / "missing.txt") is Reason.NOT_FOUND
    assert reading(tmp_path) is Reason.NOT_READABLE
    assert reading(tmp_path / ("n" * 300)) is Reason.NOT_FOUND
    assert reading(tmp_path / "with\0nul") is Reason.NOT_FOUND
    (tmp_path / "file").touch()
    assert reading(tmp_path / "file" / "below") is Reason.NOT_FOUND


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in the file system")
def test_does_not_open_a_pipe_or_a_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    assert reading(tmp_path / "pipe.html") is Reason.NOT_READABLE
    assert reading(Path("/dev/zero")) is Reason.NOT_READABLE


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOENT, Reason.NOT_FOUND),
        (errno.EACCES, Reason.NO_PERMISSION),
        (errno.EPERM, Reason.NO_PERMISSION),
        (errno.EIO, Reason.NOT_READABLE),
        (errno.ESTALE, Reason.NOT_READABLE),
    ],
)
def test_words_reading_faults(number: int, reason: Reason) -> None:
    error = reading_failed(OSError(number, os.strerror(number)), "page.html")
    assert (error.reason, error.name) == (reason, "page.html")
    assert error.detail == os.strerror(number)


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, Reason.DISK_FULL),
        (errno.EDQUOT, Reason.DISK_FULL),
        (errno.EROFS, Reason.READ_ONLY),
        (errno.EACCES, Reason.NO_PERMISSION),
        (errno.EIO, Reason.NOT_WRITABLE),
    ],
)
def test_words_writing_faults(number: int, reason: Reason) -> None:
    error = writing_failed(OSError(number, "text"), "out.epub")
    assert (error.reason, error.name, error.detail) == (reason, "out.epub", "text")


def test_a_fault_without_words_has_no_detail() -> None:
    assert reading_failed(OSError(), "page.html").detail == ""
    assert writing_failed(OSError(), "out.epub").detail == ""


def test_walk_finds_articles_in_order(tmp_path: Path) -> None:
    make(tmp_path, "b.html", "a.TXT", "c/d.mhtml", "c/e.md", "f.png", ".hidden.html", ".git/g.md")
    assert names_under(tmp_path) == ["a.TXT", "b.html", "c/d.mhtml", "c/e.md"]


def test_walk_skips_the_parts_of_saved_pages(tmp_path: Path) -> None:
    make(tmp_path, "News.html", "News_files/frame.html", "Une.htm", "Une_fichiers/pub.html")
    make(tmp_path, "my_files/own.html")
    assert names_under(tmp_path) == ["News.html", "Une.htm", "my_files/own.html"]


def test_walk_keeps_named_files_whatever_they_are_called(tmp_path: Path) -> None:
    make(tmp_path, "notes.doc", "a.txt")
    paths = [tmp_path / "notes.doc", tmp_path / "missing.txt", tmp_path, tmp_path / "a.txt"]
    assert walk_sources(paths) == [
        tmp_path / "notes.doc",
        tmp_path / "missing.txt",
        tmp_path / "a.txt",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_walk_does_not_go_in_circles(tmp_path: Path) -> None:
    make(tmp_path, "in/a.txt")
    (tmp_path / "in" / "loop").symlink_to(tmp_path)
    (tmp_path / "in" / "b.txt").symlink_to(tmp_path / "in" / "a.txt")
    assert names_under(tmp_path) == ["in/a.txt", "in/b.txt"]


def test_walk_names_a_folder_it_may_not_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "a.txt", "shut/b.txt")
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)  # the tests may run as root, who may open all
    assert names_under(tmp_path) == ["a.txt", "shut"]


@given(st.binary(max_size=1000))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "round trip"
    write_atomically(path, content)
    assert read_file(path) == content


def test_written_files_are_private_and_leave_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "out.md"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert [entry.name for entry in tmp_path.iterdir()] == ["out.md"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not synchronised there")
def test_bytes_and_the_new_name_are_brought_to_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    fsync = os.fsync

    def spy(descriptor: int) -> None:
        synced.append(stat.S_ISDIR(os.fstat(descriptor).st_mode))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", spy)
    write_atomically(tmp_path / "out.md", b"new")
    assert synced == [False, True]  # the file, then its folder


def test_full_disk_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.md"
    path.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError) as caught:
        write_atomically(path, b"new")
    assert caught.value.reason is Reason.DISK_FULL
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["out.md"]


def test_writing_into_nowhere_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        write_atomically(tmp_path / "missing" / "out.md", b"new")
    assert caught.value.reason is Reason.NOT_WRITABLE


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "real").touch()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "real").read_bytes() == b"new"
    assert (tmp_path / "link").is_symlink()
