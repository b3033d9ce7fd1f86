"""Every command that prints JSON has a schema, and what it prints on the samples is as that says.

Other tests hold what they print against the schemas too: `Script.json` does it.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_script import Script
from output_schemas import SCHEMAS, Schema, name_of, properties, schema

from readerapp.cli.command import Needs
from readerapp.cli.commands import commands, leaves

# Held against their schemas by tests of their own: they need the network, models, or workers.
ELSEWHERE = {
    *("frontpage", "related", "story", "desktop"),
    *("refresh", "translate", "open", "models-add", "models-fetch", "models-remove"),
    "models-update",
    *("accounts", "accounts-remove", "accounts-sync"),
    *("rules-remove", "samples", "erase", "restore", "models-list"),
    *("accounts", "accounts-remove", "accounts-sync", "desktop"),
}


def test_every_command_has_a_schema() -> None:
    printing = [each for each in commands() if each.needs not in (Needs.GRAMMAR, Needs.WINDOW)]
    wanted = {name_of(words) for each in printing for words, _ in leaves(each)}
    there = {path.stem for path in SCHEMAS.glob("*.json")}
    assert there == wanted | {"article"}


def test_every_key_is_described(subtests: pytest.Subtests) -> None:
    for path in sorted(SCHEMAS.glob("*.json")):
        with subtests.test(path.stem):
            assert json.loads(path.read_text("utf-8"))["$schema"].endswith("draft-07/schema#")
            assert list(undescribed(schema(path.stem))) == []


def undescribed(described: Schema) -> Iterator[str]:
    for key, inner in properties(described).items():
        if not inner.get("description", "").endswith("."):
            yield key
        if "array" in inner.get("type", ()) and "items" not in inner:
            yield f"{key}[]"
        yield from undescribed(inner)
        yield from undescribed(inner.get("items", {}))


STORY = """---
title: {title}
published: "2026-01-0{day}T12:00:00Z"
language: en
---

The council of Vellmar voted on Tuesday to light the harbour with 40 lamps again. “We missed them,”
said Ada Lorne, who keeps the harbour. The lamps were sold in 2014, on 3 May.
"""


def test_what_commands_print_is_as_their_schemas_say(fresh: Script, tmp_path: Path) -> None:
    script = fresh
    for day, title in enumerate(("Lamps again", "Harbour lit again", "Gulls counted"), 1):
        (tmp_path / f"{day}.md").write_text(STORY.format(title=title, day=day), "utf-8")
    address = "https://a.example/feed"
    (tmp_path / "feeds.opml").write_text(
        f'<opml version="2.0"><body><outline type="rss" xmlUrl="{address}"/></body></opml>'
    )
    used: set[str] = set()

    def printed(*words: object) -> list[Schema]:
        lines = script.json(*words)
        assert lines, words
        used.add(name_of(list(map(str, words))))
        return lines

    here = printed("import", *sorted(tmp_path.glob("*.md")), "--no-relate")[0]["id"]
    printed("import", tmp_path / "feeds.opml")
    ids = [each["id"] for each in printed("list", "--stories")]
    (tmp_path / "undated.md").write_text("# Undated\n\nNobody says when this was.\n", "utf-8")
    printed("import", tmp_path / "undated.md", "--no-relate")
    printed("today")
    printed("show", ids[1])
    printed("decide", ids[0], ids[1], "same")
    printed("tag", "add", "harbour", here)
    printed("tags")
    printed("note", here, "why?")
    printed("label", here, "ai")
    printed("highlight", here, "add", "40 lamps")
    printed("show", here)
    printed("mark", "starred", here)
    printed("search", "lamps")
    printed("searches", "add", "Lamps", "lamps")
    printed("searches", "list")
    printed("searches", "remove", "Lamps")
    printed("rules", "add", "lamps", "--read")
    printed("rules", "preview", "1")
    printed("rules", "run", "1")
    printed("rules", "runs")
    printed("rules", "undo", "1")
    printed("mute", "gulls")
    printed("mutes", "--articles")
    printed("unmute", "1")
    printed("feeds", "add", "--no-fetch", "https://b.example/feed")
    printed("feeds", "set", 1, "--name", "A")
    printed("feeds", "list")
    printed("feeds", "export", tmp_path / "out.opml")
    printed("feeds", "remove", 1)
    printed("remove", here)
    printed("bin", "list")
    printed("bin", "restore", here)
    printed("bin", "empty", "--yes")
    printed("retention", "show")
    printed("retention", "preview", "--days", 1, "--unread", "--own")
    printed("retention", "apply", "--days", 90)
    printed("compact")
    printed("syncfolder", "status")
    printed("settings", "list")
    printed("consent", "refuse")
    printed("consent", "show")
    printed("check")
    printed("backup", tmp_path / "copy.sqlite3")
    printed("export", tmp_path / "archive.zip")
    used.update(("enclosures",))
    script.json("enclosures", ids[0])
    expected = {path.stem for path in SCHEMAS.glob("*.json")} - {"article"}
    assert expected - used == ELSEWHERE


def test_a_line_that_no_schema_describes_would_be_found() -> None:
    code = "import output_schemas as s; s.check_line(['tags'], {'tag': 'a', 'articles': 1, 'x': 2})"
    folder = str(Path(__file__).parent)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=folder, check=False
    )
    assert done.returncode == 1
