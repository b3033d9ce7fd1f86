"""The front page as a script prints it."""

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cli_script import Script, lent_workers

from readerapp.cli import run
from readerapp.domain.front_page import LanguagePapers, RankFacts
from readerapp.library import Library, front_page
from readerapp.system import system_clock


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, lender: Library) -> Path:
    """A profile with the samples."""
    profile = tmp_path_factory.mktemp("filled")
    with lent_workers(lender):
        assert run(["--profile", str(profile), "samples", "add"]) == 0
    return profile


def _languages(card: dict[str, Any]) -> set[str]:
    return {each["language"] for each in card["languages"]}


def test_samples_alone_make_a_page(script: Script) -> None:
    (page,) = script.json("frontpage", "--language", "fr,en")
    top = page["sections"][0]
    assert (top["kind"], top["cards"][0]["size"]) == ("top", "lead")
    heads = [card["head"] for card in top["cards"]]
    told_in_french = [card for card in top["cards"] if "fr" in _languages(card)]
    french = [head for head in heads if head["language"] == "fr"]
    assert 1 < len(french) == len(told_in_french)
    english = [card for card in top["cards"] if _languages(card) & {"fr", "en"}]
    assert all(card["head"]["language"] in ("fr", "en") for card in english)
    end = page["end"]
    assert end["shown"] + end["rest"] == end["arrived"]
    for card in top["cards"]:
        values = card["ranked"]
        sources = [
            LanguagePapers(each["language"], each["sources"], each["active"], each["is_own"])
            for each in values["sources"]
        ]
        others = {key: each for key, each in values.items() if key != "sources"}
        facts = RankFacts(tuple(sources), **others)
        assert front_page.score(facts) == facts.score
    (again,) = script.json("frontpage", "--number", page["number"], "--language", "fr,en")
    assert again == page
    (same,) = script.json("frontpage", "--new")
    assert same["number"] == page["number"]  # nothing came since


def test_a_page_for_people_has_headings_and_an_end(script: Script) -> None:
    lines = script("frontpage").splitlines()
    assert lines[0].startswith("Front page: the last ")
    assert "Top stories" in lines
    assert any(line.startswith("That is all: ") for line in lines)


@pytest.fixture
def eight(script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Script:
    """A library of eight stories of today, each of a paper in English, Korean and Japanese."""
    noon = datetime.now().astimezone().replace(hour=12)  # the day may be about to end
    monkeypatch.setattr(type(system_clock), "now", lambda _clock: noon.astimezone(UTC))
    script.profile = tmp_path / "eight"
    stories = tomllib.loads(Path(__file__).with_name("eight_stories.toml").read_text("utf-8"))
    files = []
    for number, story in enumerate(stories["story"]):
        for language, (title, text) in story.items():
            said = (
                f'title: "{title}"',
                f"source: Paper {language}",
                f"language: {language}",
                f'published: "{(noon - timedelta(minutes=number + 5)).isoformat()}"',
            )
            files.append(tmp_path / f"{number}-{language}.md")
            files[-1].write_text("\n".join(("---", *said, "---", "", text, "")), "utf-8")
    script("import", "--no-relate", *files)
    return script


def test_eight_stories_are_eight_cards_in_my_language(eight: Script) -> None:
    (page,) = eight.json("frontpage", "--language", "en")
    cards = [card for section in page["sections"] for card in section["cards"]]
    assert [card["head"]["language"] for card in cards] == ["en"] * 8
    assert [len(card["articles"]) for card in cards] == [3] * 8
    for own in ("ko", "ja"):
        (again,) = eight.json("frontpage", "--language", own)
        told = [card for section in again["sections"] for card in section["cards"]]
        assert [card["head"]["language"] for card in told] == [own] * 8
    eight("settings", "set", "reading.languages", "fr")
    for command in (("frontpage", "--my-languages"), ("today", "--my-languages")):
        assert "3 articles" not in eight(*command)
    assert "24 articles hidden: in other languages." in eight("frontpage", "--my-languages")
    assert "24 are hidden" in f"{eight('today', '--my-languages')}{eight.errors}"
    (kept,) = eight.json("frontpage", "--language", "ja", "--my-languages")
    assert (kept["end"]["stories"], kept["end"]["foreign"]) == (8, 0)
    assert "24 articles" in eight("today")
    eight("settings", "set", "reading.only_my_languages", "true")
    assert "nothing yet" in eight("today")


def test_what_is_not_there_is_told(script: Script, tmp_path: Path) -> None:
    script("frontpage", "--number", 99, status=1)
    assert script.errors == "There is no earlier front page 99.\n"
    script.profile = tmp_path / "empty"
    script("frontpage", status=1)
    assert script.errors == "There is no article yet.\n"
