"""Logs of a shared folder that are odd, endless or too many: they end nothing and win nothing."""

import json
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zlib import crc32

import pytest
from folder_sync_chaos import play
from folder_sync_devices import agree, is_read, log_of, mark, note, put, rounds, sharing
from folder_sync_wishes import NOTES, QUOTE, Device

from readerapp.domain.feeds import FeedChoice
from readerapp.domain.folder_sync import (
    LAST_STAMP,
    LATEST,
    FolderWish,
    KeptLine,
    KeptLineReason,
    WishKind,
    latest_stamp,
)
from readerapp.library import annotations, marks, subscriptions
from readerapp.library.folder_sync import allow_private, status, sync
from readerapp.library.folder_sync.deciding import MOST_DEVICES, following
from readerapp.library.folder_sync.lines import BlockHead, Header, Misfit, decode, encode
from readerapp.storage import without_scheme
from readerapp.storage.file.connection import connect

YEAR_9999 = 253_000_000_000_000  # milliseconds
STRANGER = "f" * 16
CYCLE = sys.modules["readerapp.library.folder_sync.sync"]
AHEAD = 1_804_420_800_000  # 400 days after the time of the tests


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[tuple[Device, ...]]:
    """Two libraries that share one folder."""
    with sharing(tmp_path, "one", "two") as made:
        yield made


def hostile(device: Device, name: str, *lines: bytes) -> None:
    header = encode(Header(1, name, "Odd", "ab"))
    (device.ours / f"{name}.log").write_bytes(header + b"".join(lines))


def wish(item: str, value: str = "1", stamp: int = 1, **fields: str) -> FolderWish:
    """A wish of a stranger; a star, unless `kind` says something else."""
    kind = WishKind(fields.get("kind", "starred"))
    return FolderWish(kind, item, fields.get("part", ""), value, stamp, STRANGER)


def mute(until: int) -> bytes:
    value = json.dumps({"name": "", "until": until, "articles": []})
    return encode(wish("football", value, kind="mute", part="words"))


def feed(address: str, key: str = "") -> bytes:
    value = json.dumps({"address": address, "title": "", "site": ""})
    return encode(wish(key or without_scheme(address), value, kind="feed"))


def kept(device: Device) -> list[tuple[str, int, str]]:
    found = status(device.library)
    assert found is not None
    return [(each.reason.value, each.count, each.detail) for each in found.kept]


def marked(device: Device) -> dict[str, tuple[int, int]]:
    """Whether each article with a mark is read and starred."""
    return {identity: (read, star) for identity, read, star in device.state()["marks"]}


def is_starred(device: Device, name: str) -> bool:
    return bool(marked(device).get(f"urn:{name}", (0, 0))[1])


# What cannot be used


def test_a_line_that_does_not_fit_is_told_and_ends_nothing(devices: tuple[Device, ...]) -> None:
    one, two = devices
    hostile(
        one, STRANGER, encode(wish("urn:a")), mute(253_402_300_800), mute(2**40),
        feed("https://a.example/\n", "a.example/"), feed("http://a.example/\nb"),
        feed("http:///x"), encode(wish("urn:b")),
    )  # fmt: skip
    rounds(one, two)
    for device in devices:
        assert marked(device) == {"urn:a": (0, 1), "urn:b": (0, 1)}
        ((reason, count, detail),) = kept(device)
        assert (reason, count) == ("unusable", 4)
        assert detail.startswith("mute: ")
        feeds = [each.address for each in subscriptions.subscriptions(device.library).feeds]
        assert feeds == ["https://a.example/"]
        before = device.library.store.path.stat().st_size
        assert sync(device.library).taken == 0  # nothing is tried again and again
        assert device.library.store.path.stat().st_size == before
    mark(one, "c")
    rounds(one, two)
    assert is_read(two, "c")
    (one.ours / f"{STRANGER}.log").unlink()
    rounds(one, two)
    assert kept(one)[0][1] == 4  # what is kept aside is not dropped with its log
    hostile(one, STRANGER, encode(wish("urn:a")))
    rounds(one, two)
    assert kept(one) == []  # it was written anew: all that holds is there


@pytest.mark.usefixtures("expected_logs")
def test_a_wish_that_fails_ends_itself_alone_and_is_tried_by_the_next_version(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = devices
    with closing(connect(two.library.store.path, "rw", 10.0)) as connection:
        connection.execute(
            "CREATE TRIGGER fault BEFORE INSERT ON note WHEN NEW.text = 'Odd' "
            "BEGIN SELECT RAISE(ABORT, 'a fault of ours'); END"
        )
    notes = [(NOTES[0], "Mine"), (NOTES[1], "Odd"), (NOTES[2], "Ours")]
    for name, text in notes:
        annotations.set_note(one.library, one.article(name), text)
        mark(one, name)
    one.sync()
    two.sync()
    assert [note(two, name) for name, _ in notes] == ["Mine", "", "Ours"]
    assert all(is_read(two, name) for name, _ in notes)
    assert kept(two) == [("unusable", 1, "note: a fault of ours")]
    two.sync()
    with closing(connect(two.library.store.path, "rw", 10.0)) as connection:
        connection.execute("DROP TRIGGER fault")
    two.sync()
    assert note(two, NOTES[1]) == ""
    monkeypatch.setattr(CYCLE, "__version__", "the next one")
    two.sync()
    assert (note(two, NOTES[1]), kept(two)) == ("Odd", [])
    rounds(one, two)
    assert agree(one, two)


def test_more_than_can_be_kept_aside_is_left_in_the_log(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.storage.folder_sync.wishes._MOST_KEPT", 2_000)
    monkeypatch.setattr(CYCLE, "_BATCH", 2)
    one, _ = devices
    late = [encode(wish(f"urn:{each}", stamp=AHEAD + each)) for each in range(50)]
    hostile(one, STRANGER, *late[:30], encode(wish("urn:a")), *late[30:])
    assert one.sync() == 1
    assert marked(one) == {"urn:a": (0, 1)}
    assert 0 < kept(one)[0][1] < 20
    one.clock.advance(timedelta(days=40))
    assert one.sync() == 0
    assert (len(marked(one)), kept(one)) == (51, [])


def test_what_another_version_kept_aside_is_looked_at_as_any_other_line(
    devices: tuple[Device, ...],
) -> None:
    one, _ = devices
    lines = (encode(wish("urn:a", stamp=LAST_STAMP)), encode(wish("urn:b")), b"00000000 []\n")
    with one.library.store.write() as writer:
        writer.folder_sync.keep(
            KeptLine(line[:-1], "odd.log", KeptLineReason.UNUSABLE, "odd", 0, "0.1")
            for line in lines
        )
    one.sync()
    assert marked(one) == {"urn:b": (0, 1)}
    assert kept(one) == [("ahead", 1, ""), ("unusable", 1, "odd")]


# Clocks


@pytest.mark.parametrize("stamp", [LAST_STAMP, LATEST, AHEAD])
def test_a_stamp_far_ahead_waits_and_drags_no_clock_along(
    devices: tuple[Device, ...], stamp: int
) -> None:
    one, two = devices
    one.sync()
    block = encode(BlockHead("cd", LATEST))
    hostile(one, STRANGER, block, encode(wish("urn:a", stamp=stamp)), encode(wish("urn:b")))
    rounds(one, two)
    for starred in (True, False, True):
        for device in devices:
            marks.mark_starred(device.library, [device.article("a")], starred=starred)
            rounds(*devices)
            assert [is_starred(each, "a") for each in devices] == [starred, starred]
    assert agree(one, two)
    assert kept(one) == kept(two) == [("ahead", 1, "")]
    found = status(two.library)
    assert found is not None
    assert found.sync.clock < latest_stamp(two.clock.now())
    assert {each.name for each in found.others} == {"one", "Odd"}
    marks.mark_starred(one.library, [one.article("a")], starred=False)
    for device in devices:  # it may have been the clock here that was wrong
        device.clock.advance(timedelta(days=40))
    rounds(one, two)
    assert is_starred(one, "a") is is_starred(two, "a") is (stamp == AHEAD)


def test_libraries_that_have_taken_such_a_stamp_heal(devices: tuple[Device, ...]) -> None:
    """As version 1.0 left them: one says starred, the other not, and nothing waits."""
    one, two = devices
    mark(one, "x")
    rounds(one, two)
    hostile(one, STRANGER, encode(wish("urn:a", stamp=LAST_STAMP)))
    for device, mine in ((one, True), (two, False)):
        found = status(device.library)
        assert found is not None
        taken = wish("urn:a", stamp=LAST_STAMP)
        if mine:
            taken = replace(taken, value="", device=found.sync.device)
        with device.library.store.write() as writer:
            ids = [writer.annotations.status_of("urn:a")]
            writer.statuses.mark_starred(ids, not mine, device.clock.now())
            writer.folder_sync.put(taken, is_mine=mine)
            writer.folder_sync.put(replace(taken, item="urn:b", value="1"), is_mine=mine)
            writer.statuses.mark_starred(
                [writer.annotations.status_of("urn:b")], True, device.clock.now()
            )
            writer.folder_sync.forget_changes()
            writer.folder_sync.set_written(writer.folder_sync.reader.unwritten(9))
    assert not agree(one, two)
    rounds(one, two)
    assert marked(one) == marked(two) == {"urn:b": (0, 1), "urn:x": (1, 0)}
    assert agree(one, two)
    for starred in (True, False):
        for device in devices:
            marks.mark_starred(device.library, [device.article("a")], starred=starred)
            rounds(one, two)
            assert [is_starred(each, "a") for each in devices] == [starred, starred]
    found = status(one.library)
    assert found is not None
    assert found.sync.clock < latest_stamp(one.clock.now())


@pytest.mark.parametrize("seed", [1, 2])
def test_hostile_lines_keep_nobody_from_agreeing(tmp_path: Path, seed: int) -> None:
    wrong, _ = play(tmp_path, 160, seed, is_hostile=True)
    assert wrong == []


# Private addresses


def test_private_feeds_of_another_computer_wait_for_the_readers_yes(
    devices: tuple[Device, ...],
) -> None:
    one, two = devices
    for name in ("192.168.1.1/feed", "127.0.0.1:8000/feed", "printer/feed", "news.example/feed"):
        address = f"http://{name}"
        subscriptions.subscribe(one.library, [FeedChoice(address, "", is_typed=True)])
    hostile(one, STRANGER, feed("file:///etc/passwd"), feed("http://a:b@news.example/"))
    one.sync()
    result = sync(two.library)
    found = status(two.library)
    assert found is not None
    assert {each.address for each in found.private} == {
        "http://192.168.1.1/feed", "http://127.0.0.1:8000/feed", "http://printer/feed",
    }  # fmt: skip
    assert result.private == tuple(each.id for each in found.private)
    assert sync(two.library).private == ()  # asked about once
    assert {each.is_typed for each in subscriptions.subscriptions(two.library).feeds} == {False}
    allow_private(two.library)
    found = status(two.library)
    assert found is not None
    assert found.private == ()
    found = status(one.library)
    assert found is not None
    assert found.private == ()  # typed here
    typed = [each.is_typed for each in subscriptions.subscriptions(two.library).feeds]
    assert sorted(typed) == [False, True, True, True]


# Logs that are odd, endless or too many


def test_more_logs_than_can_be_leave_the_known_ones_alone(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.library.folder_sync.folder.MOST_LOGS", 4)
    one, two = devices
    rounds(one, two)
    for number in range(20):
        hostile(one, f"{number:016x}")
    mark(one, "a")
    one.sync()
    two.sync()
    assert is_read(two, "a")


def test_a_log_that_is_too_large_or_has_an_endless_line_ends_nothing(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.library.folder_sync.folder.LARGEST", 20_000_000)
    one, two = devices
    mark(one, "a")
    one.sync()
    with (one.ours / f"{'e' * 16}.log").open("wb") as log:
        log.truncate(20_000_001)  # takes no room
    with (one.ours / f"{'d' * 16}.log").open("wb") as log:
        log.write(encode(Header(1, "d" * 16, "Odd", "ab")))
        log.truncate(19_000_000)
    assert two.sync() == 1  # the other one may be on its way
    assert is_read(two, "a")


def test_what_a_text_follows_has_an_end() -> None:
    wishes = [
        FolderWish(WishKind.NOTE, "urn:a", "", "Mine", number, f"{number:016x}", {f"{number:x}": 1})
        for number in range(1, 700)
    ]
    seen = following({}, *wishes)
    assert len(seen) == MOST_DEVICES
    line = encode(replace(wishes[0], seen=seen))
    assert decode(line[:-1]) is not None


def test_a_highlight_among_the_most_there_can_be_is_still_changed(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.library.records.annotations.MOST_HIGHLIGHTS", 1)
    one, two = devices
    for text in ("Said", "Said again"):
        if text == "Said":
            annotations.add_highlight(one.library, one.article("a"), QUOTE, text)
        else:
            annotations.note_highlight(one.library, one.article("a"), QUOTE, text)
        rounds(one, two)
    (there,) = annotations.annotations(two.library, two.article("a")).highlights
    assert there.note == "Said again"


def test_long_notes_in_any_script_are_not_written_again_and_again(
    devices: tuple[Device, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.library.folder_sync.own_log._SPARE", 0)
    one, _ = devices
    article = put(one, "urn:a", *(f"url:{'x' * 300}{number}" for number in range(9)))
    annotations.set_note(one.library, article, "燈籠" * 2_000)
    one.sync()
    before = log_of(one).read_bytes()
    one.sync()
    mark(one, "b")
    one.sync()
    assert log_of(one).read_bytes().startswith(before)


@pytest.mark.parametrize(
    "text",
    [
        '["read","urn:a","","1",NaN,"ab",{}]',
        '["read","urn:a","","1",1e3,"ab",{}]',
        '["read","urn:a","","1",true,"ab",{}]',
        '["read","urn:a","","1",Infinity,"ab",{}]',
        f'["read","urn:a","","1",{LAST_STAMP + 1},"ab",{{}}]',
        f'["block","ab",{YEAR_9999}]',
        '["note","urn:a","","x",1,"ab",{"cd":NaN}]',
        '["read","urn:a","","1",1,"ab",{},"names"]',
        '["read","urn:a","","1",1,"ab",{},[1]]',
        '["rule","A","",\'{}\',1,"ab",{}]',
        '["rule","A","q","{}",1,"ab",{}]',
        '["rule","A","q","{\\"is_on\\":7}",1,"ab",{}]',
        '["search","q","x","",1,"ab",{}]',
        '["search","q","","{\\"name\\":1}",1,"ab",{}]',
        '["mute","q","odd","",1,"ab",{}]',
        '["mute","q","words","{\\"name\\":\\"\\",\\"until\\":NaN,\\"reports\\":[]}",1,"ab",{}]',
        '["readerapp",1,"ab","x",NaN]',
        "[" * 100_000,
        '"' + "x" * 100_000 + '"',
        "9" * 100_000,
    ],
)
def test_odd_lines_are_no_wishes(text: str) -> None:
    data = text.encode()
    assert isinstance(decode(b"%08x %s" % (crc32(data), data)), Misfit | None)
