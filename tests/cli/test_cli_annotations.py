"""Tags, notes and highlights from the command line."""

from pathlib import Path

from cli_script import Script

STORY = """---
title: Lanterns again
published: "2026-01-06T12:00:00Z"
language: en
source: Paper
url: https://paper.example/lanterns
---

The council of Vellmar voted on Tuesday evening to light the harbour with lanterns again, eleven
years after the old lamps were sold to pay for a crane.
"""


def test_tags_notes_and_highlights(fresh: Script, tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text(STORY, "utf-8")
    (here,) = (each["id"] for each in fresh.json("import", tmp_path / "story.md", "--no-relate"))
    nothing = {"tags": [], "note": "", "highlights": []}
    assert fresh.json("note", here) == [{"id": here, **nothing}]
    (found,) = fresh.json("tag", "add", "Énergie", here)
    assert found == {"status": "tagged", "articles": 1, "changed": 1, "ids": [here]}
    fresh("tag", "add", "C++", here)
    fresh("note", here, "Why a crane?")
    (found,) = fresh.json("highlight", here, "add", "the old lamps", "--note", "which?")
    assert [(each["quote"], each["note"]) for each in found["highlights"]] == [
        ("the old lamps", "which?")
    ]
    (shown,) = fresh.json("show", here)
    assert (shown["tags"], shown["note"]) == (["C++", "Énergie"], "Why a crane?")
    assert len(shown["highlights"]) == 1
    assert fresh.json("tags")[0] == {"tag": "C++", "articles": 1, "unread": 1}
    assert [each["id"] for each in fresh.json("list", "--search", "tag:énergie note:crane")] == [
        here
    ]
    assert fresh.json("list", "--search=-has:highlight") == []
    assert [each["id"] for each in fresh.json("search", "has:note")] == [here]
    target = tmp_path / "notes.md"
    (done,) = fresh.json("export", "--notes", target)
    assert done == {"notes": str(target), "articles": 1}
    text = target.read_text("utf-8")
    assert text.count("Lanterns again") == 1
    assert "Paper, 2026-01-06. <https://paper.example/lanterns>" in text
    assert "> the old lamps\n\nwhich?\n\nWhy a crane?" in text
    fresh("export", "--notes", target, status=1)  # it is there
    fresh("export", "--notes", target, "--force")
    (found,) = fresh.json("highlight", here, "remove", "the old lamps")
    assert found["highlights"] == []
    fresh("note", here, "--remove")
    for name in ("ÉNERGIE", "c++"):
        (found,) = fresh.json("tag", "remove", name, "--all")
        assert (found["status"], found["changed"]) == ("untagged", 1)
    assert fresh.json("note", here) == [{"id": here, **nothing}]
    assert fresh.json("tags") == []
