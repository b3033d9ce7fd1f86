"""Logs of a shared folder that are odd, endless or too many: they end nothing and win nothing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zlib import crc32

import pytest
from folder_sync_devices import is_read, log_of, mark, put, rounds, sharing
from folder_sync_wishes import QUOTE, Device

from readerapp.domain.folder_sync import LAST_STAMP, LATEST, FolderWish, WishKind
from readerapp.library import annotations
from readerapp.library.folder_sync import status
from readerapp.library.folder_sync.deciding import MOST_DEVICES, following
from readerapp.library.folder_sync.lines import Block, Header, decode, encode

YEAR_9999 = 253_000_000_000_000  # milliseconds


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[tuple[Device, ...]]:
    """Two libraries that share one folder."""
    with sharing(tmp_path, "one", "two") as made:
        yield made


def test_the_latest_stamp_of_all_stops_nobody(devices: tuple[Device, ...]) -> None:
    one, two = devices
    one.sync()
    wish = FolderWish(WishKind.STARRED, "urn:x", "", "1", LAST_STAMP, "f" * 16)
    log = encode(Header(1, "f" * 16, "Odd", "ab")) + encode(Block("cd", LATEST)) + encode(wish)
    (one.ours / f"{'f' * 16}.log").write_bytes(log)
    rounds(one, two)
    mark(one, "a")
    rounds(one, two)
    assert is_read(two, "a")
    found = status(two.library)
    assert found is not None
    assert {each.name for each in found.others} == {"one", "Odd"}


def hostile(device: Device, name: str, *lines: bytes) -> None:
    header = encode(Header(1, name, "Odd", "ab"))
    (device.ours / f"{name}.log").write_bytes(header + b"".join(lines))


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
    monkeypatch.setattr("readerapp.library.folder_sync.applying.MOST_HIGHLIGHTS", 1)
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
    assert decode(b"%08x %s" % (crc32(data), data)) is None
