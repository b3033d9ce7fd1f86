"""Searching and saved searches on the command line."""

from pathlib import Path

import pytest
from cli_script import Script, lent_workers

from readerapp.cli import run
from readerapp.library import Library

FRENCH = "---\ntitle: Rencontre à Pékin\nlanguage: fr\n---\n\nLe président est à Pékin.\n"
ENGLISH = "---\ntitle: Talks in Beijing\nlanguage: en\n---\n\nThe president is in Beijing.\n"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, lender: Library) -> Path:
    """A profile with an article in French and one in English."""
    profile, news = tmp_path_factory.mktemp("filled"), tmp_path_factory.mktemp("news")
    (news / "fr.md").write_text(FRENCH, "utf-8")
    (news / "en.md").write_text(ENGLISH, "utf-8")
    with lent_workers(lender):
        assert run(["--profile", str(profile), "import", "--no-relate", str(news)]) == 0
    return profile


def ids(found: list[dict[str, object]]) -> set[object]:
    return {each["id"] for each in found}


def test_operators_and_orders(script: Script) -> None:
    assert script.json("search", "after:1970") == []  # neither has a date
    every = ids(script.json("list"))
    french = ids(script.json("search", "lang:fr"))
    assert french
    assert ids(script.json("search", "--sort", "date", "--", "-lang:fr")) == every - french
    assert ids(script.json("search", "lang:French", "--sort", "relevance")) == french
    (found,) = script.json("search", "pekin lang:fr")
    marked = [found["snippet"][start:end] for start, end in found["marks"]]
    assert marked == ["Pékin"]


def test_what_is_left_out_is_said_and_the_rest_found(script: Script) -> None:
    assert script.json("search", "pekin before:yesterdayy is:foo")
    assert "“before:yesterdayy” is not a date" in script.errors
    assert "is:unread, is:read, is:starred, is:story" in script.errors


def test_a_search_by_meaning_is_refused(script: Script) -> None:
    assert script("search", "pekin meaning:china", status=1) == ""
    assert script.errors == (
        "Readerapp cannot search by meaning yet. Search for words instead of “meaning:china”.\n"
    )


def test_searches_are_kept_listed_used_and_removed(script: Script) -> None:
    script.json("searches", "add", "French", "lang:fr")
    script.json("searches", "add", "Nothing", "no-such-word-at-all")
    listed = script.json("searches", "list")
    assert [(each["name"], each["query"]) for each in listed] == [
        ("French", "lang:fr"),
        ("Nothing", "no-such-word-at-all"),
    ]
    assert listed[0]["unread"] == len(script.json("search", "--saved", "French"))
    assert script.json("search", "--saved", "Nothing") == []
    assert script.json("search", "pekin", "--saved", "French")
    script.json("searches", "add", "Nothing", "lang:en")  # from now on something else
    assert [each["query"] for each in script.json("searches", "list")] == ["lang:fr", "lang:en"]
    script.json("searches", "remove", "French", "Nothing")
    assert script.json("searches", "list") == []
    script("search", "--saved", "French", status=1)
    assert "There is no saved search “French”." in script.errors
    script("searches", "remove", "French", status=1)
