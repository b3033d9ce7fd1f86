"""The commands about the bin and about what is kept, as a script runs them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_script import Script, closed_log


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Script]:
    folder = tmp_path / "notes"
    folder.mkdir()
    for number in range(3):
        text = f"---\ntitle: Note {number}\nlanguage: en\n---\n\nWords of note {number}.\n"
        (folder / f"{number}.md").write_text(text, "utf-8")
    with closed_log():
        made = Script(tmp_path / "profile", capsys)
        made("import", "--no-relate", folder)
        made("samples", "add")
        yield made


def test_the_bin_from_a_script(script: Script) -> None:
    script("samples", "remove")
    [first, *rest] = script.json("bin", "list")
    assert (first["why"], len(rest)) == ("removed", len(script.json("bin", "list")) - 1)
    assert script.json("bin", "restore", first["id"]) == [{"id": first["id"], "status": "restored"}]
    assert len(script.json("bin", "list")) == len(rest)
    script("bin", "restore", first["id"], status=1)
    assert "no article" in script.errors
    script("bin", "empty", status=1)
    assert "--yes" in script.errors
    assert script.json("bin", "restore", "--all") != []
    script("samples", "remove")
    assert script.json("bin", "empty", "--yes") == [{"deleted": len(rest) + 1}]
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
