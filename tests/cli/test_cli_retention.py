"""The commands about the bin and about what is kept, as a script runs them."""

from pathlib import Path

import pytest
from cli_script import Script
from retention_cases import page

from readerapp.library import marks, open_library
from readerapp.system import Paths


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(tmp_path / "profile", capsys)


def removed(script: Script, count: int) -> list[int]:
    """Put articles into the library and from there into the bin; return their ids."""
    with open_library(Paths.of_profile(script.profile)) as library:
        ids = [page(library, f"Note {number}") for number in range(count)]
        marks.remove(library, ids)
    return ids


def test_the_bin_from_a_script(script: Script) -> None:
    ids = removed(script, 3)
    listed = script.json("bin", "list")
    assert [each["id"] for each in listed] == ids
    assert {each["why"] for each in listed} == {"removed"}
    assert [each["title"] for each in script.json("bin", "list", "NOTE 2")] == ["Note 2"]
    assert script.json("bin", "restore", ids[0]) == [{"id": ids[0], "status": "restored"}]
    assert [each["id"] for each in script.json("bin", "list")] == ids[1:]
    script("bin", "restore", ids[0], status=1)
    assert "no article" in script.errors
    assert script.json("bin", "restore", "--all") != []
    script("bin", "empty", "--yes")
    assert len(script.json("list")) == 3


def test_emptying_the_bin_asks_first(script: Script) -> None:
    removed(script, 2)
    script("bin", "empty", status=2)
    assert "--yes" in script.errors
    assert len(script.json("bin", "list")) == 2
    assert script.json("bin", "empty", "--yes") == [{"deleted": 2}]
    assert script.json("bin", "list") == []


def test_a_subscription_comes_back_from_the_bin(script: Script) -> None:
    script("feeds", "add", "--no-fetch", "https://paper.example/feed")
    [feed] = script.json("feeds", "list")
    script("feeds", "remove", feed["id"])
    [ended] = script.json("bin", "list")
    assert ended["feeds"] == ["https://paper.example/feed"]
    script("bin", "restore", "--feeds", ended["removal"])
    assert script.json("feeds", "list") == [feed]


def test_rules_are_tried_out_and_applied(script: Script) -> None:
    [overall, space] = script.json("retention", "show")
    assert (overall["days"], overall["count"], overall["megabytes"]) == (None, None, None)
    assert space["file_bytes"] > space["bin_bytes"]
    assert "everything is kept" in script("retention", "show")
    [found] = script.json("retention", "preview", "--days", 30)
    assert (found["count"], found["kept"]) == (0, {})
    assert "0 articles" in script("retention", "preview", "--size", 1)
    assert script.json("retention", "apply") == [{"removed": 0}]
    # Everything came just now; only a size that nothing fits takes it, when it is asked to.
    options = ("--size", 1, "--own", "--unread")
    [found] = script.json("retention", "preview", *options)
    [applied] = script.json("retention", "apply", *options)
    assert applied["removed"] == found["count"]


def test_compacting_tells_what_it_gave_back(script: Script) -> None:
    [done] = script.json("compact")
    assert done["freed_bytes"] >= 0
