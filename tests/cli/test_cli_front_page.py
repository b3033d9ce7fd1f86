"""The front page as a script prints it."""

from pathlib import Path
from typing import Any

import pytest
from cli_script import Script, lent_workers

from readerapp.cli import run
from readerapp.domain.front_page import LanguagePapers, RankFacts
from readerapp.library import Library, front_page


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
        papers = tuple(LanguagePapers(**each) for each in values["papers"])
        facts = RankFacts(**values | {"papers": papers})
        assert front_page.score(facts) == facts.score
    (again,) = script.json("frontpage", "--edition", page["edition"], "--language", "fr,en")
    assert again == page
    (same,) = script.json("frontpage", "--new")
    assert same["edition"] == page["edition"]  # nothing came since


def test_a_page_for_people_has_headings_and_an_end(script: Script) -> None:
    lines = script("frontpage").splitlines()
    assert lines[0].startswith("Front page: the last ")
    assert "Top stories" in lines
    assert any(line.startswith("That is all: ") for line in lines)


def test_what_is_not_there_is_told(script: Script, tmp_path: Path) -> None:
    script("frontpage", "--edition", 99, status=1)
    assert script.errors == "There is no earlier front page 99.\n"
    script.profile = tmp_path / "empty"
    script("frontpage", status=1)
    assert script.errors == "There is no article yet.\n"
