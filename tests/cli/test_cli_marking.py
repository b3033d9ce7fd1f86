"""Marks, tags and removals of many articles at once, and what is told of them."""

import io
import json
import sqlite3
import subprocess
import sys
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


def test_an_articles_page_is_opened_in_the_browser_that_is_set(
    fresh: Script, ids: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = "---\ntitle: Quays\nurl: https://paper.example/quays\n---\n\nA gull on the quays.\n"
    (tmp_path / "quays.md").write_text(story, "utf-8")
    (here,) = fresh.json("import", tmp_path / "quays.md", "--no-relate")
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(
        f'#!{sys.executable}\nimport sys\nopen(r"{opened}", "w").write(sys.argv[1])\n'
    )
    browser.chmod(0o755)
    # As a process: Python looks for browsers once.
    monkeypatch.setenv("BROWSER", str(browser))
    words = ["--profile", str(fresh.profile), "open", str(here["id"]), "--browser", "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "readerapp", *words], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == {"id": here["id"], "status": "opened", "in": "browser"}
    assert opened.read_text() == "https://paper.example/quays"
    fresh("open", ids[0], "--browser", status=1)
    assert fresh.errors == f"Article {ids[0]} has no page on the web.\n"
    fresh("open", ids[0], status=1)
    assert "No window of this library is open." in fresh.errors
    fresh("open", 99, status=1)
    assert fresh.errors == "There is no article 99.\n"


def test_numbers_come_from_standard_input(
    fresh: Script, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{each}\n" for each in ids)))
    (told,) = fresh.json("mark", "read", "-")
    assert told["ids"] == ids
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{ids[0]} nonsense"))
    assert fresh("remove", "-", status=1) == ""
    assert fresh.errors.startswith("Standard input holds “nonsense”")
    for nothing in (io.StringIO(), None):  # a search that found nothing, and one that is closed
        monkeypatch.setattr("sys.stdin", nothing)
        assert fresh("remove", "-") == "removed    0 of 0 articles\n"
    assert found(fresh, "") == ids


def test_ten_thousand_numbers_are_no_trouble(
    fresh: Script, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = range(1, 10_001)
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(map(str, many))))
    (told,) = fresh.json("tag", "add", "all", "-", status=1)
    assert told["ids"] == ids
    assert fresh.errors.count("There is no article") == len(many) - len(ids)
