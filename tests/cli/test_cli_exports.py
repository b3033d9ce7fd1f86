"""Files of other programs on the command line: previewed, imported, refused by a sentence."""

from pathlib import Path

from cli_script import Script
from export_files import FILES

from readerapp.library import open_library
from readerapp.system import Paths


def test_a_preview_prints_what_would_come_and_stores_nothing(fresh: Script, tmp_path: Path) -> None:
    path = FILES["wallabag"].write(tmp_path)
    lines = fresh("import", "--preview", path).splitlines()
    assert lines[0] == f"preview    {path}: wallabag"
    assert {each.strip() for each in lines[1:]} >= {
        "articles: 2", "known only by title and address: 1", "starred: 1", "read: 1", "tags: 2",
        "highlights: 1", "“Lanterns again”",
    }  # fmt: skip
    assert fresh.json("list") == []


def test_a_preview_in_json_has_every_number(fresh: Script, tmp_path: Path) -> None:
    path = FILES["quiterss"].write(tmp_path)
    (found,) = fresh.json("import", "--preview", path)
    assert (found["input"], found["status"], found["program"]) == (str(path), "preview", "QuiteRSS")
    counts = ("articles", "starred", "feeds", "folders")
    assert [found["holds"][each] for each in counts] == [1, 1, 1, 1]
    assert found["titles"] == ["Lanterns again"]


def test_files_are_imported_beside_others_and_once(fresh: Script, tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text("A letter from the harbour\n\nIt was a long winter by the sea this year.\n")
    export = FILES["pocket"].write(tmp_path)
    first, second = fresh.json("import", "--no-relate", export, page)
    assert (first["status"], first["articles"], first["addresses"]) == ("imported", 2, 2)
    assert second["status"] == "added"
    assert {each["title"] for each in fresh.json("list")} >= {"Lanterns again"}
    assert [each["tag"] for each in fresh.json("tags")] == ["harbour", "light"]
    (again,) = fresh.json("import", "--no-relate", export)
    assert (again["status"], again["articles"], again["known"]) == ("unchanged", 0, 2)
    (told,) = fresh.json("import", "--preview", export)
    assert (told["holds"]["new"], told["holds"]["known"]) == (0, 2)
    assert "           known before: 2" in fresh("import", "--preview", export).splitlines()


def test_texts_are_fetched_by_the_next_refresh_if_asked_for(fresh: Script, tmp_path: Path) -> None:
    path = FILES["pocket"].write(tmp_path)
    for options, wanted in ((), 0), (("--texts",), 2):  # also of those that are here by then
        fresh("import", "--no-relate", *options, path)
        with (
            open_library(Paths.of_profile(fresh.profile)) as library,
            library.store.read() as reader,
        ):
            assert reader.feeds.wanted_counts() == (wanted, 0)


def test_feeds_at_home_are_asked_only_if_allowed(fresh: Script, tmp_path: Path) -> None:
    (tmp_path / "urls").write_text("http://192.168.1.2/feed\nhttps://a.example/feed\n")
    (told,) = fresh.json("import", "--no-relate", tmp_path / "urls")
    assert (told["feeds"], told["private"]) == (2, ["http://192.168.1.2/feed"])
    assert "in your own network and will not be checked" in fresh.errors
    fresh("import", "--no-relate", "--home-network", tmp_path / "urls")
    assert "will not be checked" not in fresh.errors
    (again,) = fresh.json("import", "--no-relate", tmp_path / "urls")
    assert again["private"] == []


def test_what_came_is_told_in_words(fresh: Script, tmp_path: Path) -> None:
    path = FILES["mailbox"].write(tmp_path)
    told = fresh("import", "--no-relate", path)
    assert told.splitlines() == [f"imported   {path}: mailbox", "           new articles: 2"]


def test_what_is_damaged_or_has_no_preview_is_named(fresh: Script, tmp_path: Path) -> None:
    cut = tmp_path / "cut.json"
    cut.write_bytes(FILES["wallabag"].data[:300])
    (failed,) = fresh.json("import", cut, status=1)
    assert failed["error"].startswith(f"{cut} is damaged or cut off.")
    fresh("import", "--preview", tmp_path / "a.txt", status=1)
    assert "only files of other programs have a preview" in fresh.errors
