"""Two libraries and a folder: what each has reaches the other, and nothing that befalls the folder
loses any of it."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from folder_sync_chaos import DAY, carry, play, play_killed, play_retired
from folder_sync_devices import agree, happened, is_read, log_of, mark, note, rounds, sharing
from folder_sync_wishes import NOTES, QUOTE, Device

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.feeds import FeedChoice
from readerapp.domain.folder_sync import FolderWish, WishKind
from readerapp.library import annotations, marks, subscriptions
from readerapp.library.folder_sync import set_folder, status, sync, turn_off
from readerapp.library.folder_sync.deciding import decide
from readerapp.library.folder_sync.folder import MARKER, SUB_FOLDER
from readerapp.library.folder_sync.lines import Header, Misfit, decode, encode, is_whole
from readerapp.library.records import WISHES
from readerapp.storage.file.connection import FILE_NAME, connect


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[tuple[Device, ...]]:
    """Two libraries that share one folder."""
    with sharing(tmp_path, "one", "two") as made:
        yield made


@pytest.mark.parametrize("seed", [1, 2])
def test_devices_agree_and_lose_nothing_whatever_happens(tmp_path: Path, seed: int) -> None:
    wrong, _ = play(tmp_path, 60, seed, "abc")
    assert wrong == []


def test_devices_agree_when_logs_are_written_anew_all_the_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.library.folder_sync.own_log._SPARE", 500)
    wrong, size = play(tmp_path, 90, 3, "abc")  # one of them is away most of the time
    assert wrong == []
    assert size < 30_000


@pytest.mark.parametrize("seed", [1, 2])
def test_a_computer_that_was_taken_off_the_list_lost_nothing_and_may_come_back(
    tmp_path: Path, seed: int
) -> None:
    assert play_retired(tmp_path, 60, seed) == []


def test_a_process_that_is_killed_loses_nothing(tmp_path: Path, kills: int) -> None:
    wrong, _ = play_killed(tmp_path, kills, 3, longest=0.3)
    assert wrong == []


def test_each_kind_of_wish_is_declared_with_a_kind_of_record() -> None:
    assert {*WISHES, WishKind.DEVICE} == set(WishKind)


def test_everything_reaches_the_other_also_what_was_there_before(tmp_path: Path) -> None:
    one = Device(tmp_path / "one", tmp_path / "shared", "one")
    turn_off(one.library)
    mark(one, "a")
    marks.mark_starred(one.library, [one.article("b")], starred=True)
    annotations.add_tag(one.library, one.article("a"), "Sea & Port")
    annotations.set_note(one.library, one.article("a"), "Mine")
    annotations.add_highlight(one.library, one.article("a"), QUOTE, "Said of it")
    (feed,), _ = subscriptions.subscribe(
        one.library, [FeedChoice("https://news.example/feed", "News")]
    )
    outer, _ = subscriptions.add_folder(one.library, "World")
    inner, _ = subscriptions.add_folder(one.library, "Ports", outer)
    subscriptions.move(one.library, feeds=[feed], into=inner)
    subscriptions.rename_feed(one.library, feed, "Harbour")
    set_folder(one.library, one.copy)
    two = Device(tmp_path / "two", tmp_path / "shared", "two")
    rounds(one, two)
    assert is_read(two, "a")
    assert agree(one, two)
    (there,) = subscriptions.subscriptions(two.library).feeds
    folders = {each.id: each for each in subscriptions.subscriptions(two.library).folders}
    assert (there.address, there.name) == ("https://news.example/feed", "Harbour")
    parent = folders[there.folder_id or 0].parent_id
    assert folders[parent or 0].name == "World"
    subscriptions.rename_folder(one.library, inner, "Quays")
    subscriptions.unsubscribe(two.library, [there.id], remove_articles=False)
    rounds(one, two)
    assert subscriptions.subscriptions(one.library).feeds == ()
    assert agree(one, two)
    one.close()
    two.close()


def test_a_clock_that_is_days_ahead_does_not_win_for_ever(devices: tuple[Device, ...]) -> None:
    ahead, right = devices
    mark(ahead, "a", at=9 * DAY)
    rounds(ahead, right)
    assert is_read(right, "a")
    mark(right, "a", read=False, at=DAY)
    rounds(right, ahead)
    assert not is_read(ahead, "a")
    assert agree(ahead, right)


def test_a_device_that_was_away_for_a_year_undoes_nothing(devices: tuple[Device, ...]) -> None:
    away, here = devices
    rounds(*devices)
    mark(away, "a", at=DAY)
    annotations.set_note(away.library, away.article(NOTES[0]), "Old words")
    happened(away, DAY)
    mark(here, "a", at=300 * DAY)
    mark(here, "a", read=False, at=301 * DAY)
    mark(here, "b", at=300 * DAY)
    annotations.set_note(here.library, here.article(NOTES[0]), "New words")
    happened(here, 300 * DAY)
    here.sync()
    rounds(away, here)
    assert is_read(away, "b")
    assert note(away) == note(here) == "New words\n\nOld words"
    assert agree(*devices)


def test_a_library_that_was_copied_becomes_a_device_of_its_own(tmp_path: Path) -> None:
    one = Device(tmp_path / "one", tmp_path / "shared", "one")
    mark(one, "a")
    one.sync()
    one.close()
    shutil.copytree(tmp_path / "one", tmp_path / "restored")
    one = Device(tmp_path / "one", tmp_path / "shared", "one")
    mark(one, "b")
    one.sync()
    restored = Device(tmp_path / "restored", tmp_path / "shared", "restored")
    mark(restored, "c")
    rounds(restored, one)
    assert log_of(one) != log_of(restored)
    assert all(is_read(device, name) for device in (one, restored) for name in "abc")
    assert agree(one, restored)
    one.close()
    restored.close()


def test_what_is_torn_is_read_when_it_is_whole(devices: tuple[Device, ...]) -> None:
    one, two = devices
    for name in "abcdef":
        mark(one, name)
    one.sync()
    log, whole = log_of(one), log_of(one).read_bytes()
    log.write_bytes(whole[:200] + bytes(60) + whole[260:])
    assert two.sync() == 1
    there = [is_read(two, name) for name in "abcdef"]
    assert any(there)
    assert not all(there)
    for length in range(0, len(whole), 37):
        log.write_bytes(whole[:length])
        two.sync()
    log.write_bytes(whole)
    assert two.sync() == 0
    assert all(is_read(two, name) for name in "abcdef")


def test_a_log_that_was_lost_or_came_back_older_is_written_again(
    devices: tuple[Device, ...],
) -> None:
    one, two = devices
    mark(one, "a")
    one.sync()
    older = log_of(one).read_bytes()
    mark(one, "b")
    one.sync()
    log_of(one).write_bytes(older)
    one.sync()
    log_of(one).unlink()
    mark(one, "c")
    rounds(one, two)
    assert all(is_read(two, name) for name in "abc")


def test_copies_of_conflicts_are_read_and_foreign_things_are_left(
    devices: tuple[Device, ...],
) -> None:
    one, two = devices
    mark(one, "a")
    one.sync()
    log = log_of(one)
    kept = log.read_bytes()
    two.sync()
    log.with_name(f"{log.stem}.sync-conflict-20261127-160000-ABCDEFG.log").write_bytes(kept)
    (one.ours / "letter.txt").write_text("Mine")
    (one.ours / f"{'a' * 16}.log").symlink_to("/etc/passwd")
    os.mkfifo(one.ours / f"{'b' * 16}.log")
    (one.ours / f"{'c' * 16}.log").mkdir()
    deep = b"[" * 100_000
    header = encode(Header(1, "d" * 16, "deep", "e" * 16))
    (one.ours / f"{'d' * 16}.log").write_bytes(header + deep + b"\n" + b"x" * 5_000_000 + b"\n")
    assert two.sync() == 1
    assert (one.ours / "letter.txt").read_text() == "Mine"
    assert agree(one, two)


def test_a_log_does_not_grow_for_ever(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.library.folder_sync.own_log._SPARE", 1000)
    one, two = devices
    for number in range(60):
        mark(one, "a", read=number % 2 == 0)
        one.sync()
        if number % 7 == 0:
            two.sync()
    mark(one, "b")
    rounds(one, two)
    assert log_of(one).stat().st_size < 4000
    assert is_read(two, "b")
    assert agree(one, two)


def test_each_trouble_with_a_folder_is_told_and_loses_nothing(
    devices: tuple[Device, ...], tmp_path: Path
) -> None:
    one, two = devices
    one.sync()
    mark(one, "a")
    for hidden, name in ((one.copy, one.copy), (one.ours, one.ours)):
        aside = hidden.rename(tmp_path / "aside")
        with pytest.raises(ReaderError) as caught:
            one.sync()
        assert (caught.value.reason, caught.value.name) == (Reason.NOT_FOUND, str(name))
        found = status(one.library)
        assert found is not None
        assert (found.sync.reason, found.waiting) == (Reason.NOT_FOUND, 1)
        aside.rename(hidden)
    (one.ours / MARKER).write_text(json.dumps({"version": 2}))
    with pytest.raises(ReaderError) as caught:
        one.sync()
    assert caught.value.reason is Reason.NEWER
    (one.ours / MARKER).write_text("{")  # torn, and still one
    rounds(one, two)
    assert is_read(two, "a")


def test_nothing_of_anybody_else_is_taken_for_ours(
    tmp_path: Path, devices: tuple[Device, ...]
) -> None:
    one, _ = devices
    other = tmp_path / "other"
    (other / SUB_FOLDER).mkdir(parents=True)
    (other / SUB_FOLDER / "letter.txt").write_text("Mine")
    linked = tmp_path / "linked"
    linked.mkdir()
    (linked / SUB_FOLDER).symlink_to(other)
    for path, reason in (
        (other, Reason.OTHER_FILE_HERE),
        (linked, Reason.OTHER_FILE_HERE),
        (tmp_path / "missing", Reason.NOT_FOUND),
        (other / SUB_FOLDER / "letter.txt", Reason.NOT_A_FOLDER),
    ):
        with pytest.raises(ReaderError) as caught:
            set_folder(one.library, path)
        assert caught.value.reason is reason
    assert [each.name for each in (other / SUB_FOLDER).iterdir()] == ["letter.txt"]


def test_a_full_disk_is_told_and_what_was_to_be_written_waits(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = devices
    one.sync()
    for name in "abc":
        mark(one, name)
    real = os.fsync

    def full(descriptor: int) -> None:
        if os.readlink(f"/proc/self/fd/{descriptor}").endswith(".log"):
            raise OSError(28, "No space left on device")
        real(descriptor)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(ReaderError) as caught:
            one.sync()
    assert caught.value.reason is Reason.DISK_FULL
    assert all(map(is_whole, log_of(one).read_bytes().splitlines()))
    rounds(one, two)
    assert all(is_read(two, name) for name in "abc")


def test_a_move_to_another_folder_takes_everything_along(
    devices: tuple[Device, ...], tmp_path: Path
) -> None:
    one, two = devices
    mark(one, "a")
    rounds(one, two)
    for device in devices:
        device.copy = tmp_path / "new"
        device.copy.mkdir(exist_ok=True)
        set_folder(device.library, device.copy)
    three = Device(tmp_path / "three", tmp_path / "new", "three")
    rounds(one, two, three)
    assert is_read(three, "a")
    assert agree(one, two, three)
    found = status(three.library)
    assert found is not None
    assert {each.name for each in found.others} == {"one", "two"}
    three.close()


def test_off_is_off(devices: tuple[Device, ...]) -> None:
    one, _ = devices
    turn_off(one.library)
    mark(one, "a")
    result = sync(one.library)
    assert (status(one.library), result.written) == (None, 0)
    with closing(connect(one.library.store.path, "ro", 1.0)) as connection:
        assert connection.execute("SELECT count(*) FROM folder_change").fetchone() == (0,)
    assert one.library.store.path.name == FILE_NAME
    assert list(one.ours.iterdir()) == [one.ours / MARKER]


@pytest.mark.parametrize(
    "values",
    [
        ["read", "urn:a", "", "2", 1, "ab", {}],
        ["read", "urn:a", "", "1", 1 << 62, "ab", {}],
        ["read", "urn:a", "", "1", -1, "ab", {}],
        ["read", "", "", "1", 1, "ab", {}],
        ["read", "urn:a", "", "1", 1, "../ab", {}],
        ["tag", "urn:a", "x", "y", 1, "ab", {}],
        ["note", "urn:a", "", "n" * 100_001, 1, "ab", {}],
        ["highlight", "urn:a", "[1,2,3]", "", 1, "ab", {}],
        ["feed", "key", "", '{"address":"file:///etc/passwd","title":"","site":""}', 1, "ab", {}],
        ["feed", "key", "", '{"address":"https://a:b@c/","title":"","site":""}', 1, "ab", {}],
        ["feed_folder", "key", "", "[[]]", 1, "ab", {}],
        ["feed_settings", "key", "", '{"full_text":"odd"}', 1, "ab", {}],
        ["unheard-of", "a", "", "1", 1, "ab", {}],
        {"read": 1},
        [],
    ],
)
def test_a_line_that_does_not_fit_is_no_wish(values: object) -> None:
    text = json.dumps(values).encode()
    line = b"%08x %s" % (crc32(text), text)
    assert is_whole(line)
    assert isinstance(decode(line), Misfit | None)


def test_a_copy_of_a_copy_changes_nothing_more(tmp_path: Path) -> None:
    devices = [Device(tmp_path / name, tmp_path / f"{name}-copy", name) for name in "abc"]
    a, b, c = devices
    mark(a, "x")
    a.sync()
    carry(a, b)
    b.sync()
    carry(b, c)
    c.sync()
    assert is_read(c, "x")
    assert c.sync() == 0
    for each in devices:
        each.close()


class Paragraph(str):
    """A paragraph of a note that counts how often it is compared."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Paragraph.compared += 1
        return super().__eq__(other)

    __hash__ = str.__hash__


class Text(str):
    """A note of such paragraphs."""

    def split(self, *args: Any) -> list[str]:
        return list(map(Paragraph, super().split(*args)))


def test_long_notes_are_joined_without_comparing_each_paragraph_with_each() -> None:
    def wished(numbers: range, device: str) -> FolderWish:
        text = Text("\n\n".join(map(str, numbers)))
        return FolderWish(WishKind.NOTE, "urn:a", "", text, 1, device)

    Paragraph.compared = 0
    decision = decide(wished(range(10_000), "a"), wished(range(5_000, 14_000), "b"))
    assert decision.joined == "\n\n".join(map(str, (*range(5_000, 14_000), *range(5_000))))
    assert Paragraph.compared <= 30_000
