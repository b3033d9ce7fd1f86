"""Archives and erasing from the command line, and what a whole session leaves readable."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cli_script import Script
from fakes.rights import ordinary_rights

from readerapp.system import Paths, SingleInstance


def test_export_erase_import_gives_the_same_library(fresh: Script, tmp_path: Path) -> None:
    fresh("samples", "add")
    fresh("feeds", "add", "--no-fetch", "https://news.example/feed")
    (exported,) = fresh.json("export", tmp_path / "a.zip")
    assert exported["counts"]["articles"] == 59
    assert fresh.errors == ""
    (erased,) = fresh.json("erase", "everything", "--yes")
    assert erased["left"] == []
    assert "cannot be undone" in fresh.errors
    (imported,) = fresh.json("import", "--no-relate", tmp_path / "a.zip")
    assert (imported["new"], imported["feeds"], imported["equal"]) == (59, 1, True)
    assert imported["digest"] == exported["digest"]
    assert len(fresh.json("list", "--limit", "99")) == 59


def bring_in(script: Script, folder: Path, articles: int = 1) -> None:
    """Bring in some articles, without relating them."""
    for number in range(articles):
        (folder / f"{number}.md").write_text(f"# Story {number}\n\nA gull counted boats.\n")
    script("import", "--no-relate", *sorted(folder.glob("*.md")))


def test_everything_is_erased_only_when_it_was_said_twice(fresh: Script, tmp_path: Path) -> None:
    bring_in(fresh, tmp_path, 2)
    fresh("erase", "everything", status=2)
    assert "Nothing was erased." in fresh.errors
    window = SingleInstance(Paths.of_profile(fresh.profile).lock)
    window.acquire()
    fresh("erase", "everything", "--yes", status=1)
    window.release()
    assert "A window of this library is open" in fresh.errors
    assert len(fresh.json("list", "--limit", "99")) == 2


def test_what_goes_is_listed_before_and_what_stays_named_after(
    fresh: Script, tmp_path: Path
) -> None:
    bring_in(fresh, tmp_path)
    letter, logs = fresh.profile / "letter.txt", fresh.profile / "log" / "my.log"
    for mine in (letter, logs):
        mine.write_text("dear", encoding="utf-8")
    fresh("erase", "everything", status=2)
    assert f"  erase: {fresh.profile / 'library.sqlite3'}\n" in fresh.errors
    assert f"  keep:  {letter}\n" in fresh.errors
    assert f"  erase: {letter}" not in fresh.errors
    (erased,) = fresh.json("erase", "everything", "--yes")
    assert erased["others"] == [str(letter), str(logs)]
    assert f"This is not Readerapp's and stays: {letter}" in fresh.errors
    assert sorted(each for each in fresh.profile.rglob("*") if each.is_file()) == [letter, logs]


def test_nothing_is_erased_where_nobody_can_be_asked(
    fresh: Script, subtests: pytest.Subtests
) -> None:
    for what in ("statistics", "history", "everything"):
        with subtests.test(what):
            fresh("erase", what, status=2)
            assert "Use --yes to erase without confirmation." in fresh.errors
            assert "Nothing was erased." in fresh.errors
            assert fresh.output == ""


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_folder_that_may_not_be_looked_into_is_not_called_erased(fresh: Script) -> None:
    fresh("feeds", "list")
    with ordinary_rights():
        fresh.profile.chmod(0o300)
        try:
            fresh("erase", "everything", "--yes", status=1)
        finally:
            fresh.profile.chmod(0o700)
    assert "Not all is erased: everything" in fresh.output
    assert f"This could not be erased and is left: {fresh.profile}" in fresh.errors
    assert (fresh.profile / "library.sqlite3").exists()


def test_history_and_statistics_say_what_stays(fresh: Script) -> None:
    fresh("consent", "grant")
    assert fresh.json("erase", "statistics", "--yes")[0]["erased"] == "statistics"
    assert "Kept: " in fresh.errors
    assert fresh.json("erase", "history", "--yes")[0]["left"] == []
    assert "stay read" in fresh.errors
    assert len(fresh.json("consent", "show")) == 2  # the answer, and the state


def test_only_some_articles_and_wrong_words(fresh: Script, tmp_path: Path) -> None:
    bring_in(fresh, tmp_path)
    (exported,) = fresh.json("export", "--only", "starred", tmp_path / "a")
    assert not exported["is_whole"]
    assert "articles" not in exported["counts"]
    fresh("export", "--only", "feed:x", tmp_path / "b", status=2)
    assert not (tmp_path / "b").exists()
    (failed,) = fresh.json("import", Path(__file__).parent / "none.zip", status=1)
    assert failed["status"] == "failed"


def test_archive_that_lies_is_one_sentence(fresh: Script, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 and nothing more")
    (failed,) = fresh.json("import", tmp_path / "a.zip", status=1)
    assert "is not a whole archive of Readerapp" in failed["error"]


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_whole_session_leaves_nothing_others_can_read(fresh: Script, tmp_path: Path) -> None:
    """Whatever the umask: the window and the command line, exports and backups among it."""
    profile = fresh.profile
    typed = (
        ("samples", "add"),
        ("feeds", "add", "--no-fetch", "https://news.example/feed"),
        ("backup", str(profile / "backup.sqlite3")),
        ("export", str(profile / "archive")),
        ("export", str(profile / "archive.zip")),
        ("feeds", "export", str(profile / "feeds.opml")),
        ("erase", "history", "--yes"),
    )
    before = os.umask(0)
    try:
        for words in typed:
            fresh(*words)
    finally:
        os.umask(before)
    drawn = ("screenshot", str(tmp_path / "shot.png"), "--size", "800x600")
    window = [sys.executable, "-m", "readerapp", "--profile", str(profile), *drawn]
    subprocess.run(window, check=True, capture_output=True, umask=0)
    loose = [
        str(each)
        for each in (profile, *profile.rglob("*"))
        if stat.S_IMODE(each.stat().st_mode) & 0o077
    ]
    assert loose == []
