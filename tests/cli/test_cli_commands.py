"""Every command, as a script runs it: one JSON object a result, exit statuses, what failed."""

from pathlib import Path

import pytest
from cli_script import Script, lent_workers

from readerapp.cli import run
from readerapp.domain.articles import SURE
from readerapp.library import Library
from readerapp.storage.file.connection import FILE_NAME

IMPORT_KEYS = {
    "id", "input", "status", "title", "standfirst", "language", "interface_language", "published",
    "source", "url", "labels", "related", "error",
}  # fmt: skip
HEAD_KEYS = {
    "id", "title", "standfirst", "language", "interface_language", "published", "received",
    "source", "url", "labels", "read", "starred", "stub", "sample",
}  # fmt: skip
STORY = """---
title: {title}
standfirst: A line below
published: "2026-01-06T12:00:00Z"
language: {language}
source: Wire
url: https://a.example/{language}
{more}
---

{body}
"""
TALKS = {
    "en": ("Xi and Lee meet in Beijing", "President Xi Jinping hosted Lee Jae Myung in Beijing on "
           "January 6, 2026 for talks on trade and regional security."),
    "fr": ("Xi et Lee se rencontrent à Pékin", "Le président Xi Jinping a reçu Lee Jae Myung à "
           "Pékin le 6 janvier 2026 pour parler de commerce et de sécurité."),
}  # fmt: skip
RELATED = """labels: [ai_text]
related:
  - {title: Ferries return, url: 'https://b.example/', standfirst: D, language: en}"""


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two stories about one event, and a broken file."""
    folder = tmp_path_factory.mktemp("news")
    for language, (title, body) in TALKS.items():
        more = RELATED if language == "en" else "labels: []"
        text = STORY.format(title=title, language=language, body=body, more=more)
        (folder / f"{language}.md").write_text(text, "utf-8")
    (folder / "z empty.html").write_bytes(b"")
    return folder


@pytest.fixture(scope="module")
def filled(news: Path, tmp_path_factory: pytest.TempPathFactory, lender: Library) -> Path:
    """A profile into which the folder was imported, without its relations."""
    profile = tmp_path_factory.mktemp("filled")
    with lent_workers(lender):
        assert run(["--profile", str(profile), "import", "--no-relate", str(news)]) == 1
    return profile


def ids(script: Script) -> dict[str, int]:
    return {head["title"]: head["id"] for head in script.json("list")}


def test_import_prints_one_object_an_input_and_names_what_failed(fresh: Script, news: Path) -> None:
    english, french, empty = fresh.json("import", news, status=1)
    assert set(english) >= IMPORT_KEYS
    assert (english["status"], french["status"], empty["status"]) == ("added", "added", "failed")
    assert english["input"] == str(news / "en.md")
    assert english["labels"] == ["ai_text"]
    assert english["published"] == "2026-01-06T12:00:00+00:00"
    assert english["error"] is None
    (related,) = english["related"]
    assert {"id", "title", "standfirst", "language", "labels"} <= set(related)
    assert (related["title"], related["standfirst"], related["language"]) == (
        "Ferries return",
        "D",
        "en",
    )
    assert (empty["id"], empty["error"]) == (None, f"{news / 'z empty.html'} is empty.")
    assert fresh.errors.splitlines() == ["imported 2 of 3, 1 failed"]
    again = fresh.json("import", news / "en.md")
    assert [(each["status"], each["id"]) for each in again] == [("unchanged", english["id"])]
    computed = [each for each in fresh.json("related", english["id"]) if "score" in each]
    sure = [each["id"] for each in computed if each["score"] >= SURE]
    assert sure == [french["id"]]


def test_import_in_words(fresh: Script, news: Path) -> None:
    lines = fresh("import", "--no-relate", news / "fr.md", news / "gone", status=1).splitlines()
    assert lines[0].startswith("added ")
    assert lines[0].endswith("Xi et Lee se rencontrent à Pékin")
    assert lines[1].startswith(f"failed     {news / 'gone'} does not exist.")
    assert "related" not in fresh.errors


def test_list_shows_heads_newest_first(script: Script) -> None:
    heads = script.json("list")
    assert all(set(head) >= HEAD_KEYS for head in heads)
    assert {head["title"] for head in heads if not head["stub"]} == {t for t, _ in TALKS.values()}
    assert len(script.json("list", "--limit", 1)) == 1
    assert script.json("list", "--view", "starred") == []
    assert len(script("list", "--view", "unread").splitlines()) == len(heads)
    assert script.errors == ""


@pytest.mark.parametrize(
    ("wanted", "begins"), [("text", "Xi and Lee"), ("html", "<!doctype"), ("markdown", "---\n")]
)
def test_show_prints_one_article(script: Script, wanted: str, begins: str) -> None:
    article_id = ids(script)["Xi and Lee meet in Beijing"]
    assert script("show", article_id, "--format", wanted).startswith(begins)
    (values,) = script.json("show", article_id, "--format", wanted)
    assert set(values) >= HEAD_KEYS | {"body", "images", "evidence", "authors", "words"}
    assert "hosted Lee Jae Myung" in values["body"]
    assert values["evidence"][0]["label"] == "ai_text"


def test_unknown_articles_are_named(script: Script) -> None:
    for command in ("show", "related"):
        assert script(command, 99999, status=1) == ""
        assert "There is no article 99999." in script.errors
    known = ids(script)["Xi and Lee meet in Beijing"]
    assert script.json("related", 99999, known, status=1)


def test_related_tells_what_was_stated_and_what_was_found(script: Script) -> None:
    titles = ids(script)
    english, french = (titles[title] for title, _ in TALKS.values())
    everything = script.json("related", english, french)
    computed = script.json("related", english, french, "--computed-only")
    assert [each for each in everything if "score" in each] == computed
    stated = [each for each in everything if each.get("stated")]
    assert {each["of"] for each in stated} == {english}
    best = computed[0]
    told = {"of", "id", "title", "language", "kind", "score", "reasons", "copies", "labels"}
    assert set(best) == told
    assert (best["of"], best["id"], best["language"]) == (english, french, "fr")
    assert best["kind"] in ("same_story", "related")
    assert 0 <= best["score"] <= 1
    assert best["reasons"]
    assert "(publisher)" in script("related", english)
    assert len(script.json("related", english, "--computed-only", "--limit", 1)) == 1


def test_search_prints_heads_with_a_snippet(script: Script) -> None:
    (found,) = script.json("search", "pekin")
    assert set(found) >= HEAD_KEYS | {"snippet"}
    assert "Pékin" in found["snippet"]
    assert "Pékin" in script("search", "commerce", "--limit", 1)
    for query in ("nothing-like-this", '"', "…", "nothing -beijing"):
        assert script("search", "--", query) == ""


def test_consent_is_asked_and_answered(fresh: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DO_NOT_TRACK", raising=False)
    assert fresh.json("consent", "show") == [{"state": "unset"}]
    assert fresh("consent", "show") == "state: unset (not answered yet)\n"
    (record, state) = fresh.json("consent", "grant")
    assert (record["decision"], record["surface"]) == ("granted", "command_line")
    assert len(record["text_sha256"]) == 64
    assert state == {"state": "granted"}
    assert fresh.json("consent", "refuse")[-1] == {"state": "refused"}
    assert fresh("consent", "show").splitlines()[-1] == "state: refused"
    assert len(fresh.json("consent", "show")) == 3


def test_do_not_track_is_said(fresh: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DO_NOT_TRACK", "1")
    assert fresh.json("consent", "grant", status=1) == [{"state": "disabled_by_environment"}]
    assert "no consent was recorded" in fresh.errors
    monkeypatch.delenv("DO_NOT_TRACK")
    assert fresh.json("consent", "show") == [{"state": "unset"}]  # nor comes it into force later


def test_a_sound_library_is_checked_and_copied(
    script: Script, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert script.json("check") == [{"finding": None, "ok": True}]
    assert script("check") == "The library is sound.\n"
    target = tmp_path / "copy" / FILE_NAME
    target.parent.mkdir()
    assert script.json("backup", target) == [{"backup": str(target)}]
    copy = Script(target.parent, capsys)
    assert ids(copy) == ids(script)
    assert script("backup", tmp_path / "no" / "folder.sqlite3", status=1) == ""
    assert len(script.errors.splitlines()) == 1


def test_samples_come_and_go(fresh: Script) -> None:
    (added,) = fresh.json("samples", "add")
    assert added["samples"] == "add"
    assert added["count"] >= 48
    assert all(head["sample"] for head in fresh.json("list", "--limit", 500))
    assert fresh.json("samples", "remove") == [{"samples": "remove", "count": added["count"]}]
    assert fresh("samples", "remove") == "0 samples\n"
    assert fresh.json("list") == []
