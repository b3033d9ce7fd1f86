"""Sharing through a folder from the command line."""

import json
from pathlib import Path

import pytest
from cli_script import Script

from readerapp.domain.folder_sync import LAST_STAMP, FolderWish, WishKind
from readerapp.library import Library
from readerapp.library.folder_sync.lines import Header, Line, encode


def test_two_profiles_share_what_was_tagged_and_starred(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lender: Library
) -> None:
    one, two = (Script(tmp_path / name, capsys, lender) for name in ("one", "two"))
    shared = tmp_path / "shared"
    shared.mkdir()
    assert one.json("syncfolder", "status") == [{"path": None}]
    page = tmp_path / "page.md"
    page.write_text("---\nurl: https://news.example/a\n---\n# The lanterns\n\n" + "Light. " * 90)
    for script in (one, two):
        script("import", "--no-relate", page)
    (article,) = one.json("list")
    one("mark", "starred", article["id"])
    one("tag", "add", "Ports", article["id"])
    (first,) = one.json("syncfolder", "set", shared, "--name", "Desk")
    assert (first["name"], first["written"], first["others"]) == ("Desk", 2, [])
    assert "not encrypted" in one.errors
    (joined,) = two.json("syncfolder", "set", shared, "--name", "Lap")
    assert (joined["taken"], joined["reason"]) == (2, None)
    assert [each["name"] for each in joined["others"]] == ["Desk"]
    (there,) = two.json("list")
    assert there["starred"]
    assert "Ports" in two("tags")
    (now,) = one.json("syncfolder", "now")
    assert (now["waiting"], now["unread"]) == (0, [])
    shared.rename(tmp_path / "unplugged")
    one("syncfolder", "now", status=1)
    assert str(shared) in one.errors
    (told,) = one.json("syncfolder", "status")
    assert told["reason"] == "not_found"
    assert one.json("syncfolder", "off") == [{"path": None}]


def test_what_is_not_taken_over_is_said_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lender: Library
) -> None:
    one, two = (Script(tmp_path / name, capsys, lender) for name in ("one", "two"))
    shared = tmp_path / "shared"
    shared.mkdir()
    for script, name in ((one, "Desk"), (two, "Lap")):
        script("syncfolder", "set", shared, "--name", name)
    listed = tmp_path / "list.opml"
    listed.write_text('<opml><body><outline xmlUrl="http://192.168.1.1/feed"/></body></opml>')
    one("import", listed, "--home-network")
    one("syncfolder", "now")
    mute = json.dumps({"name": "", "until": 253_402_300_800, "articles": []})
    lines: list[Line] = [
        Header(1, "f" * 16, "Odd", "ab"),
        FolderWish(WishKind.MUTE, "football", "words", mute, 1, "f" * 16),
        FolderWish(WishKind.STARRED, "urn:a", "", "1", LAST_STAMP, "f" * 16),
    ]
    log = shared / "readerapp-sync" / f"{'f' * 16}.log"
    log.write_bytes(b"".join(map(encode, lines)))
    address = "http://192.168.1.1/feed"
    for command in ("now", "status"):
        (told,) = two.json("syncfolder", command)
        assert [each["reason"] for each in told["kept"]] == ["ahead", "unusable"]
        assert (told["reason"], told["private"]) == (None, [address])
        assert "1 change is dated more than a year ahead" in two.errors
        assert "1 change cannot be used" in two.errors
        assert f"--home-network:\n  {address}" in two.errors
    (told,) = two.json("syncfolder", "now", "--home-network")
    assert told["private"] == []
    assert one.json("syncfolder", "status")[0]["private"] == []


def test_a_computer_is_called_something_else_and_one_that_is_gone_is_taken_off(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lender: Library
) -> None:
    one, two, three = (Script(tmp_path / name, capsys, lender) for name in ("one", "two", "three"))
    shared = tmp_path / "shared"
    shared.mkdir()
    assert one.json("syncfolder", "rename", "Attic", status=1) == [{"path": None}]
    assert one.json("syncfolder", "remove", "Attic", status=1) == [{"path": None}]
    for script, name in ((one, "Desk"), (two, "Lap"), (three, "Lap")):
        script("syncfolder", "set", shared, "--name", name)
    (told,) = two.json("syncfolder", "rename", "\u202eKitchen\n")
    assert told["name"] == "Kitchen"
    assert "called Kitchen" in two.errors
    two("syncfolder", "now")
    (told,) = one.json("syncfolder", "now")
    assert sorted(each["name"] for each in told["others"]) == ["Kitchen", "Lap"]
    one("syncfolder", "remove", "Attic", status=1)
    assert "No other computer is called Attic." in one.errors
    three("syncfolder", "rename", "kitchen")
    three("syncfolder", "now")
    one("syncfolder", "now")
    one("syncfolder", "remove", "Kitchen", status=1)
    assert three.json("syncfolder", "status")[0]["device"] in one.errors
    device = two.json("syncfolder", "status")[0]["device"]
    (told,) = one.json("syncfolder", "remove", device)
    assert [each["name"] for each in told["others"]] == ["kitchen"]
    assert "removed from the list" in one.errors
    (told,) = one.json("syncfolder", "remove", "KITCHEN")
    assert (told["others"], told["waiting"]) == ([], 2)
