"""Files that a killed process was writing are removed at the next start, and nothing else."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from readerapp.domain.errors import Reason, StorageError
from readerapp.library import unfinished
from readerapp.library.output_files import DOWNLOAD, OutputFile, output_file
from readerapp.library.unfinished import UnfinishedFile, unfinished_path, written_whole
from readerapp.system import Paths

KILLED = """
import os, signal, sys
from pathlib import Path
from readerapp.library.output_files import DOWNLOAD, output_file
from readerapp.library.unfinished import UnfinishedFile
from readerapp.system import Paths
output = output_file(Path(sys.argv[2]), DOWNLOAD, replace=True)
unfinished = UnfinishedFile(Paths.of_profile(Path(sys.argv[1])), output)
unfinished.file.write(b"x" * 100_000)
unfinished.file.flush()
os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
"""


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder of the reader, with hidden files of others."""
    folder = tmp_path / "Music – مجلد"
    folder.mkdir()
    (folder / ".0123456789abcdef.part").write_bytes(b"theirs")
    (folder / "7.mp3").write_bytes(b"ID3 before")
    return folder


def output(path: Path) -> OutputFile:
    return output_file(path, DOWNLOAD, replace=True)


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_what_a_killed_process_left_goes_at_the_next_start(paths: Paths, out: Path) -> None:
    there = names(out)
    target = out / "7.mp3"
    killed = subprocess.run([sys.executable, "-c", KILLED, paths.data, target], check=False)
    assert killed.returncode == (-signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
    assert len(names(out)) == 3
    (removed,) = unfinished.clear(paths)
    assert removed.parent == out
    assert names(out) == there
    assert target.read_bytes() == b"ID3 before"
    assert names(unfinished.folder_of(paths)) == []
    assert unfinished.clear(paths) == ()


def test_what_is_being_written_stays(paths: Paths, out: Path) -> None:
    being_written = UnfinishedFile(paths, output(out / "8.mp3"))
    being_written.file.write(b"ID3")
    assert unfinished.clear(paths) == ()
    being_written.finish()
    being_written.discard()
    assert (out / "8.mp3").read_bytes() == b"ID3"
    assert names(unfinished.folder_of(paths)) == []


def test_a_note_costs_nobody_else_a_file(paths: Paths, out: Path) -> None:
    folder = unfinished.folder_of(paths)
    folder.mkdir()
    theirs = out / ".0123456789abcdef.part"
    linked = out / ".00000000000000aa.part"
    linked.symlink_to(out / "7.mp3")
    for name, content in {
        "00000000000000ff": unfinished.BEGINNING + os.fsencode(theirs),  # another number
        "0123456789abcdef": b"Dear all\n" + os.fsencode(theirs),
        "00000000000000aa": unfinished.BEGINNING + os.fsencode(linked),
        "00000000000000bb": unfinished.BEGINNING + os.fsencode(out / "7.mp3"),
        "00000000000000cc": b"",
    }.items():
        (folder / f"{name}.unfinished").write_bytes(content)
    there = names(out)
    assert unfinished.clear(paths) == ()
    assert names(out) == there


def test_a_file_is_whole_or_as_it_was(paths: Paths, out: Path) -> None:
    there = names(out)

    def break_off() -> None:
        with written_whole(paths, output(out / "7.mp3")) as file:
            file.write(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert (out / "7.mp3").read_bytes() == b"ID3 before"
    (out / "link.mp3").symlink_to(out / "7.mp3")
    with written_whole(paths, output(out / "link.mp3")) as file:
        file.write(b"ID3 after")
    assert (out / "7.mp3").read_bytes() == b"ID3 after"
    assert names(out) == [*there, "link.mp3"]
    with (
        pytest.raises(StorageError) as told,
        written_whole(paths, OutputFile(out / "gone" / "a", "a", DOWNLOAD, replace=True)),
    ):
        pass
    assert told.value.reason is Reason.NOT_WRITABLE


def test_a_stick_that_is_not_there_is_waited_for(paths: Paths, out: Path) -> None:
    unfinished_file = UnfinishedFile(paths, output(out / "9.mp3"))
    there = names(out)
    gone = out.rename(out.with_name("pulled out"))
    out.write_bytes(b"")  # in its place, so that nothing below it can be removed
    unfinished_file.discard()
    out.unlink()
    assert unfinished.clear(paths) == ()
    gone.rename(out)
    assert names(out) == there
    assert len(unfinished.clear(paths)) == 1
    assert len(names(out)) == len(there) - 1


def test_without_room_for_a_note_the_file_is_written_too(paths: Paths, out: Path) -> None:
    unfinished.folder_of(paths).write_bytes(b"a file where the folder should be")
    with written_whole(paths, output(out / "9.mp3")) as file:
        file.write(b"ID3")
    assert (out / "9.mp3").read_bytes() == b"ID3"


def test_a_path_of_its_own_is_cleared_up_with_what_sqlite_left(paths: Paths, out: Path) -> None:
    there = names(out)
    with unfinished_path(paths, output(out / "8.sqlite3")) as one:
        with unfinished_path(paths, output(out / "8.sqlite3")) as other:
            assert one != other
            one.write_bytes(b"one")
            other.write_bytes(b"other")
            other.with_name(f"{other.name}-journal").write_bytes(b"log")
            assert unfinished.clear(paths) == ()
        assert one.read_bytes() == b"one"
        one.replace(out / "8.sqlite3")
    assert names(out) == sorted([*there, "8.sqlite3"])
    assert names(unfinished.folder_of(paths)) == []
