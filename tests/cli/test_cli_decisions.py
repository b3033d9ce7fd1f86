"""Verdicts from the command line, and copies among what is related."""

from pathlib import Path

from cli_script import Script

STORY = """---
title: {title}
published: "2026-01-06T1{n}:00:00Z"
language: en
source: Paper {n}
url: https://{n}.example/lanterns
---

The council of Vellmar voted on Tuesday evening to light the harbour with lanterns again, eleven
years after the old lamps were sold to pay for a crane. Mayor Ilse Brandt said that fishing boats
would find the pier in the fog. The work costs 2.4 million euros.
"""
OTHER = """---
title: Vellmar votes for lanterns
published: "2026-01-06T15:00:00Z"
language: en
source: Paper 9
url: https://9.example/lanterns
---

Lanterns return to the harbour of Vellmar. Councillors backed Mayor Ilse Brandt on Tuesday by nine
votes to four; shopkeepers had asked for years. The bill is 2.4 million euros.
"""


def test_copies_and_decisions(fresh: Script, tmp_path: Path) -> None:
    for n, title in enumerate(
        ("Lanterns again", "Vellmar lights its harbour", "The harbour glows")
    ):
        (tmp_path / f"{n}.md").write_text(STORY.format(title=title, n=n), "utf-8")
    (tmp_path / "9.md").write_text(OTHER, "utf-8")
    one, two, three, other = (
        each["id"] for each in fresh.json("import", *sorted(tmp_path.glob("*.md")))
    )

    def beside(article_id: int) -> list[set[int]]:
        return [{r["id"], *r["copies"]} for r in fresh.json("related", article_id)]

    assert beside(other) == [{one, two, three}]
    assert "(also " in fresh("related", other)
    said = {"id": other, "other": one, "decision": "not_related", "changed": True}
    assert fresh.json("decide", other, one, "not") == [said]
    assert fresh.json("decide", other, one, "not") == [said | {"changed": False}]
    assert beside(other) == [{two, three}]
    assert fresh("decide", other, two, "same").strip() == f"{other} and {two}: same_story"
    best = fresh.json("related", other)[0]
    assert (best["id"], best["kind"], best["score"]) == (two, "same_story", 1.0)
    assert best["reasons"][0] == {"kind": "reader", "values": []}
    for each in (one, two):
        (taken_back,) = fresh.json("decide", other, each, "none")
        assert (taken_back["decision"], taken_back["changed"]) == (None, True)
    assert beside(other) == [{one, two, three}]
    assert fresh("decide", other, 99999, "same", status=1) == ""
    assert "There is no article 99999." in fresh.errors
    fresh("decide", one, one, "same", status=1)
