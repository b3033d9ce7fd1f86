"""The computers that share a folder: their names, and those that are gone and come back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from sqlite3 import Connection

import pytest
from folder_sync_devices import agree, is_read, log_of, mark, rounds, sharing
from folder_sync_wishes import Device
from work import calls_of, calls_to

from readerapp.domain.feeds import Feed
from readerapp.domain.folder_sync import FolderSyncStatus
from readerapp.library.folder_sync import rename, retire, set_folder, status, turn_off
from readerapp.library.folder_sync.lines import Header, decode, encode
from readerapp.library.folder_sync.sync import take_over


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[tuple[Device, ...]]:
    """Two libraries that share one folder."""
    with sharing(tmp_path, "one", "two") as made:
        yield made


def stands(device: Device) -> FolderSyncStatus:
    found = status(device.library)
    assert found is not None
    return found


def subscribed(device: Device, feeds: int) -> None:
    with device.library.store.write() as writer:
        folders = [writer.feeds.add_folder(f"Folder {each}", None) for each in range(8)]
        for each in range(feeds):
            key, into = f"news{each:03}.example/feed", folders[each % 8]
            feed = Feed(0, key, f"https://{key}", title=f"News {each}", folder_id=into)
            writer.feeds.subscribe(feed, device.clock.now())


def placed(device: Device) -> list[tuple[str, str, int]]:
    with device.library.store.read() as reader:
        found = reader.feeds.subscriptions()
    names = {each.id: each.name for each in found.folders}
    return sorted((each.title, names[each.folder_id or 0], each.position) for each in found.feeds)


def written_by(device: Device) -> int:
    """Return how many rows this device has written so far."""
    with device.library.store.write() as writer:
        connection: Connection = writer._connection
        return connection.total_changes


def others(device: Device) -> list[str]:
    return sorted(each.name for each in stands(device).others)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Kitchen", "Kitchen"),
        ("  Küche \n im\tErdgeschoß ", "Küche im Erdgeschoß"),
        ("x" * 10_000_000, "x" * 99 + "…"),
        ("\x1b[31mred\x07\0", "[31mred"),
        ("\u202eevil\u2066\u2069", "evil"),
        ("\ud800half", "half"),
        ("<b>&amp;", "<b>&amp;"),
        ("مكتب", "مكتب"),
        ("\u202e\x07", "?"),
    ],
)
def test_a_computer_is_called_something_else_also_something_odd(
    devices: tuple[Device, ...], name: str, shown: str
) -> None:
    one, two = devices
    mark(one, "a")
    rounds(one, two)
    log = log_of(one)
    found = rename(one.library, name)
    assert found is not None
    assert found.sync.name == shown
    rounds(one, two)
    assert others(two) == [shown]
    assert log_of(one) == log
    before = log.read_bytes()
    rounds(one, two)
    assert log.read_bytes() == before
    assert is_read(two, "a")
    assert agree(one, two)


def test_a_name_that_is_empty_changes_nothing_and_names_in_logs_are_made_harmless(
    devices: tuple[Device, ...],
) -> None:
    one, two = devices
    for name in ("", "  \n"):
        found = rename(one.library, name)
        assert found is not None
        assert found.sync.name == "one"
    header = Header(1, "d" * 16, "\u202eevil\n\x1b[31m" + "x" * 300, "e" * 16)
    (one.ours / f"{'d' * 16}.log").write_bytes(encode(header))
    assert two.sync() == 0
    (name,) = others(two)
    assert name.startswith("evil [31mxxx")
    assert len(name) == 100
    assert decode(encode(header)[:-1]) != header


def test_two_libraries_of_one_computer_share_as_two(tmp_path: Path) -> None:
    with sharing(tmp_path, "one", "two") as (one, two):
        for device in (one, two):
            set_folder(device.library, device.copy, "Desk")
            mark(device, f"of {device.name}")
        rounds(one, two)
        assert others(one) == others(two) == ["Desk"]
        assert is_read(one, "of two")
        assert is_read(two, "of one")
        assert stands(one).others[0].device == stands(two).sync.device
        assert len(list(one.ours.glob("*.log"))) == 2


def test_a_computer_that_is_there_comes_back_to_the_list_whatever_its_clock_says(
    tmp_path: Path,
) -> None:
    with sharing(tmp_path, "one", "two", "three") as devices:
        one, two, three = devices
        for device in devices:
            mark(device, device.name)
        rounds(*devices)
        assert others(one) == ["three", "two"]
        retire(one.library, stands(two).sync.device)
        retire(one.library, "not a device")
        retire(one.library, stands(one).sync.device)
        rounds(one, three)
        assert others(one) == ["three"]
        assert others(three) == ["one"]
        two.clock.advance(timedelta(days=-400))
        rounds(two, one, three)
        assert others(one) == ["three", "two"]
        assert others(three) == ["one", "two"]
        assert agree(*devices)


def test_what_a_computer_that_is_gone_wished_goes_along_to_another_folder(tmp_path: Path) -> None:
    with sharing(tmp_path, "one", "two") as (one, two):
        mark(two, "a")
        rounds(two, one)
        gone = stands(two).sync.device
        torn = log_of(two).read_bytes()
        mark(two, "late")
        two.sync()
        late = log_of(two).read_bytes()
        log_of(two).write_bytes(torn)
        retire(one.library, gone)
        one.sync()
        (one.ours / f"{gone}.log").write_bytes(late)  # it comes after that
        one.sync()
        one.copy = tmp_path / "new"
        one.copy.mkdir()
        set_folder(one.library, one.copy)
        one.sync()
    with sharing(tmp_path, "three") as (three,):
        set_folder(three.library, tmp_path / "new")
        three.sync()
        assert is_read(three, "a")
        assert is_read(three, "late")
        assert others(three) == ["one"]


def test_what_a_computer_was_before_it_was_turned_off_can_be_taken_off(tmp_path: Path) -> None:
    with sharing(tmp_path, "one", "two") as (one, two):
        mark(one, "a")
        rounds(one, two)
        before = stands(one).sync.device
        turn_off(one.library)
        set_folder(one.library, one.copy, "one")
        rounds(one, two)
        assert others(two) == ["one", "one"]
        assert others(one) == ["one", "two"]
        retire(two.library, before)
        rounds(two, one)
        assert others(two) == ["one"]
        assert others(one) == ["two"]
        assert agree(one, two)


def test_joining_takes_as_much_work_for_each_feed_however_many_there_are(tmp_path: Path) -> None:
    written, calls, rows, turns = [], [], [], []
    for feeds in (40, 160):
        with sharing(tmp_path / str(feeds), "one", "two", "three") as (one, two, three):
            subscribed(one, feeds)
            written.append(calls_of(one.sync))
            calls.append(calls_of(two.sync))
            before = written_by(three)
            turns.append(calls_to(take_over, three.sync))
            rows.append(written_by(three) - before)
            assert placed(three) == placed(one)
    assert written[1] <= 5 * written[0]
    assert calls[1] <= 5 * calls[0]
    assert rows[1] <= 5 * rows[0]
    assert turns[1] >= 3  # nobody who wants to write waits for all of them
