"""Marks, tags and removals of many articles at once, and what is told of them."""

import sqlite3
from contextlib import closing
from pathlib import Path
from types import MethodType
from typing import cast

import pytest
from cli_script import Script

from readerapp.storage import Store
from readerapp.storage.file.connection import FILE_NAME


@pytest.fixture
def ids(fresh: Script, tmp_path: Path) -> list[int]:
    """Three stories, of which two are about boats."""
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("Boats", "More boats", "Lamps"):
        (folder / f"{name}.md").write_text(f"# {name}\n\nA gull was seen there.\n", "utf-8")
    return sorted(each["id"] for each in fresh.json("import", folder, "--no-relate"))


def found(script: Script, query: str) -> list[int]:
    return sorted(each["id"] for each in script.json("list", "--search", query))


def test_marks_are_set_and_taken_back_by_number(fresh: Script, ids: list[int]) -> None:
    (told,) = fresh.json("mark", "read", ids[0], ids[1], ids[0])
    assert told == {"status": "read", "articles": 2, "changed": 2, "ids": ids[:2]}
    (told,) = fresh.json("mark", "read", ids[0])
    assert (told["articles"], told["changed"]) == (1, 0)
    assert found(fresh, "is:unread") == ids[2:]
    fresh("mark", "unread", "--all")
    assert found(fresh, "is:unread") == ids
    assert fresh("mark", "starred", ids[2]) == "starred    1 of 1 article\n"
    assert found(fresh, "is:starred") == ids[2:]
    fresh("mark", "unstarred", ids[2])
    assert found(fresh, "is:starred") == []


def test_an_article_that_is_not_there_is_named_and_the_others_are_marked(
    fresh: Script, ids: list[int]
) -> None:
    (told,) = fresh.json("mark", "read", ids[0], 999, status=1)
    assert told["ids"] == ids[:1]
    assert fresh.errors == "There is no article 999.\n"


def test_what_a_search_finds_is_marked_tagged_and_removed(fresh: Script, ids: list[int]) -> None:
    boats = found(fresh, "title:boats")
    assert len(boats) == 2
    (told,) = fresh.json("mark", "read", "--search", "title:boats")
    assert told["ids"] == boats
    (told,) = fresh.json("tag", "add", "Harbour", "--search", "title:boats")
    assert told["ids"] == boats == found(fresh, "tag:harbour")
    (told,) = fresh.json("tag", "remove", "harbour", boats[0])
    assert told["ids"] == boats[:1]
    (told,) = fresh.json("remove", "--search", "tag:harbour")
    assert told == {"status": "removed", "articles": 1, "changed": 1, "ids": boats[1:]}
    assert [each["id"] for each in fresh.json("bin", "list")] == boats[1:]
    fresh("bin", "restore", boats[1])
    assert found(fresh, "is:read tag:harbour") == boats[1:]


@pytest.mark.parametrize("words", [("mark", "read"), ("tag", "add", "x"), ("remove",)])
def test_a_search_that_is_not_understood_changes_nothing(
    fresh: Script, ids: list[int], words: tuple[str, ...]
) -> None:
    """Without the part that is not understood it would find everything."""
    assert fresh(*words, "--search", "feed:unheard-of", status=1) == ""
    assert fresh.errors.splitlines()[-1] == "Nothing was changed."
    assert found(fresh, "is:unread") == ids
    assert fresh.json("tags") == []


def test_a_library_that_is_in_use_is_one_sentence(
    fresh: Script, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cast(MethodType, Store.open).__func__, "__defaults__", (0.05, None))
    path = fresh.profile / FILE_NAME
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for words in (
            ("mark", "read", ids[0]),
            ("mark", "starred", "--all"),
            ("tag", "add", "x", ids[0]),
            ("remove", ids[0]),
            ("settings", "set", "reading.text_size", 20),
        ):
            assert fresh(*words, status=1) == ""
            assert fresh.errors == f"{path} is in use by another program. (database is locked)\n"
    assert found(fresh, "is:unread") == ids
