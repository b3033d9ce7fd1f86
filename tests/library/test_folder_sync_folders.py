"""Folders that are not what they were: placeholders, read-only, unmounted, of odd
file systems, written into by others."""

import errno
import os
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from folder_sync_devices import agree, is_read, log_of, mark, rounds, sharing
from folder_sync_wishes import Device

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.folder_sync import FolderSyncStatus
from readerapp.library.folder_sync import rename, status
from readerapp.library.folder_sync.folder import MARKER
from readerapp.library.folder_sync.lines import is_whole
from readerapp.storage.file.connection import connect
from readerapp.storage.folder_sync.wishes import WishReader, WishWriter


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[tuple[Device, ...]]:
    """Two libraries that share one folder."""
    with sharing(tmp_path, "one", "two") as made:
        yield made


def stands(device: Device) -> FolderSyncStatus:
    found = status(device.library)
    assert found is not None
    return found


def others(device: Device) -> list[str]:
    return sorted(each.name for each in stands(device).others)


def failing(call: str, number: int) -> OSError:
    return OSError(number, f"{call}: {os.strerror(number)}")


# What others leave in a folder


@pytest.mark.parametrize(
    "left",
    [
        "readerapp-sync.json.nextcloud",
        "readerapp-sync.sync-conflict-20261127-160000-ABCDEFG.json",
        "readerapp-sync (conflicted copy 2026-11-27).json",
        "~syncthing~readerapp-sync.json.tmp",
        ".sync_0123456789ab.db",
        "desktop.ini",
        "Thumbs.db",
    ],
)
def test_what_comes_before_the_marker_is_nobody_elses_folder(
    devices: tuple[Device, ...], left: str
) -> None:
    one, two = devices
    mark(one, "a")
    one.sync()
    (one.ours / MARKER).unlink()
    (one.ours / left).touch()
    rounds(two, one)
    assert is_read(two, "a")
    assert (one.ours / left).stat().st_size == 0


def test_a_log_that_is_not_fetched_yet_is_waited_for_and_ours_is_written_again(
    devices: tuple[Device, ...],
) -> None:
    one, two = devices
    for device in (two, one):
        mark(device, f"of {device.name}")
        device.sync()
    whole = log_of(one).read_bytes()
    log_of(one).unlink()
    log_of(one).with_suffix(".log.nextcloud").touch()
    log_of(two).write_bytes(b"")
    assert two.sync() == 1
    assert not is_read(two, "of one")
    log_of(one).with_suffix(".log.nextcloud").unlink()
    log_of(one).write_bytes(whole)
    rounds(one, two)
    assert is_read(two, "of one")
    assert is_read(one, "of two")
    assert len(list(one.ours.glob("*.log"))) == 2


def test_nothing_is_touched_while_nothing_changes(devices: tuple[Device, ...]) -> None:
    one, two = devices
    mark(one, "a")
    rounds(one, two)
    for path in one.ours.iterdir():
        os.utime(path, (1_000_000, 1_000_000))
    rounds(one, two)
    assert {path.stat().st_mtime for path in one.ours.iterdir()} == {1_000_000}


def test_a_line_of_ours_that_was_damaged_is_written_again_the_next_day(
    devices: tuple[Device, ...],
) -> None:
    one, two = devices
    for number in range(40):
        mark(one, f"{number}")
    one.sync()
    log = log_of(one)
    with log.open("r+b") as file:
        file.seek(400)
        file.write(bytes(60))
    assert two.sync() == 1
    one.clock.advance(timedelta(days=1))
    rounds(one, two)
    assert all(map(is_whole, log.read_bytes().splitlines()))
    assert two.sync() == 0
    assert all(is_read(two, f"{number}") for number in range(40))
    assert log_of(one) == log


@pytest.mark.parametrize("junk", [b"junk", b"junk\n", bytes(5_000), b"\xff\r\n" * 9])
def test_what_another_program_writes_into_our_log_is_cut_off(
    devices: tuple[Device, ...], junk: bytes
) -> None:
    one, two = devices
    mark(one, "a")
    one.sync()
    with log_of(one).open("ab") as log:
        log.write(junk)
    (one.ours / f"{'a' * 16}.log").write_bytes(junk)
    (one.ours / "readerapp-sync.json").write_bytes(junk)
    mark(one, "b")
    rounds(one, two)
    assert all(map(is_whole, log_of(one).read_bytes().splitlines()))
    assert is_read(two, "a")
    assert is_read(two, "b")
    assert (one.ours / f"{'a' * 16}.log").read_bytes() == junk
    assert agree(one, two)


def test_a_first_exchange_looks_at_every_name_once(devices: tuple[Device, ...]) -> None:
    steps = []
    for device, articles in zip(devices, (100, 800), strict=True):
        rows = [(10 + number, f"urn:{number}") for number in range(articles)]
        with closing(connect(device.library.store.path, "rw", 10.0)) as connection:
            with connection:
                connection.execute("BEGIN")
                connection.executemany(
                    "INSERT INTO status VALUES (?, ?, 1, 0, 1, NULL, NULL)", rows
                )
                names = [(f"url:{identity}", number) for number, identity in rows]
                connection.executemany("INSERT INTO alias VALUES (?, ?)", names)
            done: list[None] = []
            connection.set_progress_handler(partial(done.append, None), 100)
            WishWriter(connection).collect(device.library.clock.now())
            assert len(WishReader(connection).names()) == articles
            steps.append(len(done))
            connection.set_progress_handler(None, 0)
            connection.rollback()
    assert steps[1] < 12 * steps[0]  # of eight times as many articles


# Where nothing can be written, or what is there goes


def test_a_folder_that_may_not_be_written_to_is_read_all_the_same(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = devices
    rounds(one, two)
    mark(one, "a")
    one.sync()
    mark(two, "b")
    real = os.open

    def open_(path: os.PathLike[str] | str, flags: int, *more: int) -> int:
        if str(path).endswith(".log") and flags & (os.O_WRONLY | os.O_RDWR):
            raise failing("open", errno.EROFS)
        return real(path, flags, *more)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", open_)
        with pytest.raises(ReaderError) as caught:
            two.sync()
    assert caught.value.reason is Reason.READ_ONLY
    assert is_read(two, "a")
    assert (stands(two).waiting, stands(two).sync.reason) == (1, Reason.READ_ONLY)
    rounds(two, one)
    assert is_read(one, "b")
    assert agree(one, two)


@pytest.mark.parametrize("is_written", [True, False])
def test_an_empty_folder_in_the_place_of_one_that_went_in_mid_write_is_left_alone(
    devices: tuple[Device, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_written: bool
) -> None:
    one, two = devices
    for device in devices:
        mark(device, f"before {device.name}")
    rounds(one, two)
    mark(one, "a")
    real, aside = os.fsync, tmp_path / "unplugged"

    def fsync(descriptor: int) -> None:
        if os.readlink(f"/proc/self/fd/{descriptor}").endswith(".log"):
            one.copy.rename(aside)
            one.copy.mkdir()
            if not is_written:
                raise failing("fsync", errno.EIO)
        real(descriptor)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fsync)
        with pytest.raises(ReaderError):
            one.sync()
    assert stands(one).waiting == (0 if is_written else 1)
    for device in devices:
        with pytest.raises(ReaderError) as caught:
            device.sync()
        assert (caught.value.reason, stands(device).sync.reason) == (Reason.NOT_FOUND,) * 2
        assert is_read(device, "before one")
        assert is_read(device, "before two")
    assert list(one.copy.iterdir()) == []
    assert others(one) == ["two"]
    one.copy.rmdir()
    aside.rename(one.copy)
    rounds(one, two)
    assert is_read(two, "a")
    assert agree(one, two)
    assert len(list(one.ours.glob("*.log"))) == 2


def test_a_stick_that_is_pulled_before_the_first_exchange_is_not_begun_anew(tmp_path: Path) -> None:
    with sharing(tmp_path, "one") as (one,):
        one.ours.rename(tmp_path / "aside")
        with pytest.raises(ReaderError) as caught:
            one.sync()
        assert caught.value.reason is Reason.NOT_FOUND
        assert list(one.copy.iterdir()) == []


@pytest.mark.parametrize("call", ["replace", "fsync of the folder"])
def test_a_file_system_that_lacks_a_call_will_do(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    one, two = devices
    one.sync()
    mark(one, "a")
    real_replace, real_fsync = Path.replace, os.fsync

    def replace(path: Path, target: Path) -> Path:  # as some do over a network
        if target.exists():
            raise failing("rename", errno.EEXIST)
        return real_replace(path, target)

    def fsync(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").is_dir():
            raise failing("fsync", errno.EINVAL)
        real_fsync(descriptor)

    if call == "replace":
        monkeypatch.setattr(Path, "replace", replace)
    else:
        monkeypatch.setattr(os, "fsync", fsync)
    rename(one.library, "Kitchen")  # its log is begun anew
    rounds(one, two)
    assert is_read(two, "a")
    assert others(two) == ["Kitchen"]
