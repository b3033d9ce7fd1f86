"""An article whose date nobody knows, as the commands print it; languages that are not compared."""

import sys
from pathlib import Path

import pytest
from cli_script import Script, lent_workers

from readerapp.cli import run
from readerapp.library import Library, open_library
from readerapp.library.compared_languages import SECOND_MODEL
from readerapp.library.embedding_worker import MODEL
from readerapp.system import Paths

STORY = """---
title: {title}
language: {language}
source: Wire
{published}
---

{body}
"""
STORIES = [
    ("silent", "en", "", "The crane was sold to a collector in Osterby."),
    ("to come", "en", 'published: "2099-01-06T12:00:00Z"', "The pier is lit by lanterns."),
    ("dated", "en", 'published: "2026-01-06T12:00:00Z"', "A baker won with rhubarb pie."),
    ("भारी बारिश", "hi", 'published: "2026-01-06T12:00:00Z"', "दिल्ली में भारी बारिश हुई।"),
]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, lender: Library) -> Path:
    folder = tmp_path_factory.mktemp("stories")
    for number, (title, language, published, body) in enumerate(STORIES):
        text = STORY.format(title=title, language=language, published=published, body=body)
        (folder / f"{number}.md").write_text(text, "utf-8")
    profile = tmp_path_factory.mktemp("filled")
    with lent_workers(lender):
        assert run(["--profile", str(profile), "import", "--no-relate", str(folder)]) == 0
    return profile


def test_every_command_says_that_there_is_no_date(script: Script) -> None:
    heads = {head["title"]: head for head in script.json("list")}
    assert heads["silent"]["published"] is None
    assert "stated" not in heads["silent"]
    assert heads["to come"]["published"] is None
    assert heads["to come"]["stated"] == "2099-01-06T12:00:00+00:00"
    assert heads["dated"]["published"] == "2026-01-06T12:00:00+00:00"
    lines = [*script("list").splitlines(), *script("search", "title:silent").splitlines()]
    for title in ("silent", "to come"):
        told = [line for line in lines if line.rstrip().endswith(title)]
        assert told
        assert all("no date     en   " in line for line in told)
        text = script("show", heads[title]["id"])
        assert "Wire · no date" in text
        assert "2099" not in text
        html = script("show", heads[title]["id"], "--format", "html")
        assert "no date" in html
        assert "2099" not in html
    # What an import reads again keeps what the source stated.
    assert "2099" in script("show", heads["to come"]["id"], "--format", "markdown")
    assert script("search", "after:2026-02-01") == ""
    assert "no date" in script("story", heads["silent"]["id"])


def test_related_says_that_a_language_is_not_compared(
    script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, SECOND_MODEL, None)
    heads = {head["title"]: head["id"] for head in script.json("list")}
    library = open_library(Paths.of_profile(script.profile))
    with library.store.write() as writer:  # as the embedder does with what no model knows
        writer.vectors.put(MODEL, [(heads["भारी बारिश"], b"", "{}")])
    library.close()
    script("related", heads["भारी बारिश"])
    assert "Articles in Hindi cannot be compared by meaning" in script.errors
    script("related", heads["dated"])
    assert "compared" not in script.errors
