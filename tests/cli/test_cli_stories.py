"""The story command and the list of stories, as a script runs them."""

from pathlib import Path

import pytest
from cli_script import Script, lent_workers

from readerapp.cli import run
from readerapp.library import Library

REPORT = """---
title: {title}
published: "2026-01-0{day}T12:00:00Z"
language: {language}
source: Paper {number}
url: https://{number}.example/story
---

{body}
"""
TOLD = [
    ("en", 6, "Xi and Lee meet in Beijing", "President Xi Jinping hosted Lee Jae Myung in Beijing "
     "on January 6, 2026 for talks on trade worth $4.5 billion and on regional security."),
    ("fr", 6, "Xi et Lee se rencontrent à Pékin", "Le président Xi Jinping a reçu Lee Jae Myung à "
     "Pékin le 6 janvier 2026 pour parler de commerce et de sécurité régionale."),
    ("en", 7, "Baker wins pie contest", "A baker from Osterby won the pie contest with rhubarb."),
]  # fmt: skip


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, lender: Library) -> Path:
    """A profile with two reports of one event and another story."""
    folder = tmp_path_factory.mktemp("reports")
    for number, (language, day, title, body) in enumerate(TOLD):
        text = REPORT.format(title=title, day=day, language=language, number=number, body=body)
        (folder / f"{number}.md").write_text(text, "utf-8")
    profile = tmp_path_factory.mktemp("filled")
    with lent_workers(lender):
        assert run(["--profile", str(profile), "import", "--no-relate", str(folder)]) == 0
    return profile


def test_story_prints_every_report_with_its_part(script: Script) -> None:
    ids = {head["title"]: head["id"] for head in script.json("list")}
    english, french, pie = (ids[title] for _, _, title, _ in TOLD)
    *reports, told = script.json("story", french)
    assert [(each["role"], each["id"]) for each in reports] == [
        ("event", english),
        ("event", french),
    ]
    first, second = reports
    assert first["source"] == "Paper 0"
    assert first["story"] == {"articles": 2, "languages": ["en", "fr"]}
    assert "figures" not in first  # a number without its sentence
    assert first["reasons"]
    assert (second["reasons"], second["score"]) == ([], 0.0)
    assert (told["role"], told["figures"], told["not_compared"]) == ("quotations", [], [])
    assert told.keys() == {
        "role", "days", "earlier", "speakers", "figures", "only_here", "not_compared", "silent"
    }  # fmt: skip
    lines = script("story", french).splitlines()
    assert lines[0] == "Event"
    assert lines[1].endswith("Xi and Lee meet in Beijing (2 articles)")
    (alone,) = script.json("story", pie)
    assert (alone["role"], "story" in alone) == ("event", False)


def test_list_of_stories_has_one_row_each(script: Script) -> None:
    (report, *_) = script.json("story", script.json("list")[-1]["id"])
    heads = script.json("list", "--stories")
    assert [head["title"] for head in heads if "story" not in head] == ["Baker wins pie contest"]
    (row,) = [head for head in heads if "story" in head]
    assert row["story"] == report["story"]
    assert len(script.json("list", "--stories", "--limit", 1)) == 1
    assert len(script.json("list")) == 3


def test_unknown_articles_are_named(script: Script) -> None:
    assert script("story", 99999, status=1) == ""
    assert "There is no article 99999." in script.errors


def test_an_article_is_split_from_its_story_and_merged_again(script: Script) -> None:
    ids = {head["title"]: head["id"] for head in script.json("list")}
    english, french, pie = (ids[title] for _, _, title, _ in TOLD)

    def told_with(article_id: int) -> set[int]:
        reports = script.json("story", article_id)
        return {each["id"] for each in reports if each["role"] == "event"}

    assert told_with(french) == {english, french}  # which relates them, as the first who asks
    assert script.json("story", french, "--split") == [
        {"id": french, "action": "split", "changed": True}
    ]
    assert told_with(french) == {french}
    assert script("story", french, "--split") == f"{french}: is the only article of its story\n"
    merged = {"id": french, "other": english, "action": "merge", "changed": True}
    assert script.json("story", french, "--merge", english) == [merged]
    assert script.json("story", french, "--merge", english) == [merged | {"changed": False}]
    assert told_with(french) == {english, french}
    assert script("story", pie, "--merge", 99999, status=1) == ""
    assert "There is no article 99999." in script.errors
    assert script("story", 99999, "--split", status=1) == ""
    assert script("story", pie, "--merge", pie, status=1) == ""
    assert told_with(pie) == {pie}


def test_a_story_is_split_or_merged_not_both(script: Script) -> None:
    with pytest.raises(SystemExit) as caught:
        script("story", 1, "--split", "--merge", 2)
    assert caught.value.code == 2
