"""Whether a cycle of the shared folder would have anything to do: what may not be overlooked."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from folder_sync_devices import log_of, mark, sharing
from folder_sync_wishes import Device
from waiting import PATIENCE

from readerapp.library.folder_sync import looking as looking_module
from readerapp.library.folder_sync import rename, sync, turn_off
from readerapp.library.folder_sync.folder import MARKER
from readerapp.library.folder_sync.looking import FolderLook, FolderLooker


@pytest.fixture
def devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Device, ...]]:
    """Two libraries that share one folder, of whose files each has the marks of the other."""
    monkeypatch.setattr(looking_module, "SETTLED", 0)
    with sharing(tmp_path, "one", "two") as made:
        for device in made:
            mark(device, "a")
        for device in made * 2:
            device.sync()
        yield made


def look(device: Device) -> FolderLook | None:
    return FolderLooker(device.library).look()


def append(one: Device, two: Device) -> None:
    mark(two, "b")
    sync(two.library)


def rewrite(_one: Device, two: Device) -> None:
    """As many bytes, and the time of the file as it was."""
    path = log_of(two)
    before = path.stat()
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def replaced(_one: Device, two: Device) -> None:
    """Another log of as many bytes, as a file synchroniser puts it there."""
    path = log_of(two)
    before = path.stat()
    new = path.with_name("new")
    new.write_bytes(path.read_bytes()[::-1])
    os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
    new.replace(path)


def copied(_one: Device, two: Device) -> None:
    path = log_of(two)
    path.with_name(f"{path.stem}.sync-conflict-1.log").write_bytes(path.read_bytes())


def removed(_one: Device, two: Device) -> None:
    log_of(two).unlink()


def our_own(one: Device, _two: Device) -> None:
    log_of(one).write_bytes(b"")


def newer(one: Device, _two: Device) -> None:
    (one.ours / MARKER).write_text('{"version": 99}')


def another_day(one: Device, _two: Device) -> None:
    one.clock.advance(timedelta(days=1))


def marked(one: Device, _two: Device) -> None:
    mark(one, "b")


def renamed(one: Device, _two: Device) -> None:
    rename(one.library, "Kitchen")


def synchronised_by_another_process(one: Device, _two: Device) -> None:
    mark(one, "b")
    sync(one.library)


def unmounted(one: Device, _two: Device) -> None:
    one.ours.rename(one.ours.with_name("elsewhere"))


def empty_mount_point(one: Device, _two: Device) -> None:
    one.ours.rename(one.ours.with_name("elsewhere"))
    one.ours.mkdir()


def turned_off(one: Device, _two: Device) -> None:
    turn_off(one.library)


def test_while_nothing_happens_two_looks_are_equal(devices: tuple[Device, ...]) -> None:
    for device in devices:
        before = look(device)
        assert before is not None
        device.sync()
        assert look(device) == before
        assert before.is_settled


@pytest.mark.parametrize(
    "happens",
    [
        append, rewrite, replaced, copied, removed, our_own, newer, another_day, marked, renamed,
        synchronised_by_another_process, unmounted, empty_mount_point, turned_off,
    ],
)  # fmt: skip
def test_what_happened_is_seen(
    devices: tuple[Device, ...], happens: Callable[[Device, Device], None]
) -> None:
    one, two = devices
    before = look(one)
    assert before is not None
    happens(one, two)
    assert look(one) != before


@pytest.mark.parametrize("ahead", [0, 3_600])
def test_files_of_the_last_moments_or_from_the_future_are_not_settled(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch, ahead: int
) -> None:
    one, two = devices
    if ahead:
        now = time.time()
        os.utime(log_of(two), (now + ahead, now + ahead))
    else:
        monkeypatch.undo()
        log_of(two).touch()
    found = look(one)
    assert found is not None
    assert not found.is_settled


def test_a_folder_that_does_not_answer_holds_nothing_up(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = devices
    answers, asked = threading.Event(), []
    scan = os.scandir

    def silent(path: Path) -> object:
        asked.append(path)
        answers.wait(PATIENCE)
        return scan(path)

    monkeypatch.setattr(looking_module, "ANSWER_SECONDS", 0.01)
    monkeypatch.setattr(os, "scandir", silent)
    looker = FolderLooker(one.library)
    assert looker.look() is None
    assert looker.look() is None
    assert len(asked) == 1  # no thread more for each look
    answers.set()
    monkeypatch.undo()
    assert looker._thread is not None
    looker._thread.join(PATIENCE)
    assert looker.look() is not None
