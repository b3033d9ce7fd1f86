"""Backing up and restoring on the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cli_script import Script

from readerapp.domain.drafts import PreparedArticle
from readerapp.library import open_library
from readerapp.library.search_index import incoming
from readerapp.storage import FILE_NAME, check, facts
from readerapp.system import Paths, SingleInstance


@pytest.fixture
def copy(fresh: Script, tmp_path: Path) -> Path:
    """A backup of a profile that has lost an article and won a feed since."""
    drafts = [incoming(PreparedArticle(f"urn:{n}", f"Story {n}")) for n in range(3)]
    with open_library(Paths.of_profile(fresh.profile)) as library, library.store.write() as writer:
        writer.articles.put_many(drafts, library.clock.now())
    target = tmp_path / "copy.sqlite3"
    fresh("backup", target)
    fresh("feeds", "add", "--no-fetch", "https://news.example/feed.xml")
    return target


def test_preview_says_what_is_in_it_and_changes_nothing(fresh: Script, copy: Path) -> None:
    (values,) = fresh.json("restore", copy, "--preview")
    assert (values["articles"], values["feeds"], values["findings"]) == (3, 0, [])
    assert values["present"]["feeds"] == 1
    assert "3 articles" in fresh("restore", copy, "--preview")
    assert facts(fresh.profile / FILE_NAME).feeds == 1
    copy.write_bytes(b"")
    assert fresh.json("restore", copy, "--preview", status=1)[0]["state"] == "empty"


def test_restore_keeps_the_present_library_aside(fresh: Script, copy: Path) -> None:
    (values,) = fresh.json("restore", copy)
    assert fresh.json("feeds", "list") == []
    (listed,) = fresh.json("backup", "--list")
    assert (listed["kind"], listed["feeds"]) == ("set_aside", 1)
    assert listed["file"] == values["set_aside"]
    fresh("restore", values["set_aside"])  # the way back
    assert len(fresh.json("feeds", "list")) == 1


def test_restore_works_when_the_library_cannot_be_opened(fresh: Script, copy: Path) -> None:
    (fresh.profile / FILE_NAME).write_bytes(b"")
    fresh("list", status=1)
    fresh("restore", copy)
    assert len(fresh.json("list")) == 3


def test_nothing_is_restored_beside_a_window(fresh: Script, copy: Path) -> None:
    window = SingleInstance(fresh.profile / "run" / "window.lock")
    window.acquire()
    fresh("restore", copy, status=1)
    assert "A window of this library is open" in fresh.errors
    window.release()
    fresh("restore", copy)


@pytest.mark.parametrize("content", [b"", b"<html>" * 3000, b"SQLite format 3\0" + bytes(20_000)])
def test_what_is_no_backup_is_refused_in_a_sentence(
    fresh: Script, copy: Path, content: bytes
) -> None:
    copy.write_bytes(content)
    fresh("restore", copy, status=1)
    assert len(fresh.errors.splitlines()) == 1
    assert facts(fresh.profile / FILE_NAME).feeds == 1


def test_daily_brings_the_safety_copy_along(fresh: Script, copy: Path) -> None:
    (values,) = fresh.json("backup", "--daily")
    assert check(Path(values["backup"])) == ()
    safety = fresh.profile / "safety"
    assert "news.example" in (safety / "feeds.opml").read_text("utf-8")
    (fresh.profile / FILE_NAME).unlink()
    (report,) = fresh.json("restore", "--safety", safety)
    assert (report["feeds"], report["set_aside"], report["problems"]) == (1, None, [])
    assert fresh.json("feeds", "list")[0]["url"] == "https://news.example/feed.xml"


def child(profile: Path, *arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "readerapp", "--profile", str(profile), "backup", "--events"]
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [*command, *arguments], stdin=pipe, stdout=pipe, stderr=pipe, text=True, encoding="utf-8"
    )


def events(process: "subprocess.Popen[str]") -> list[dict[str, object]]:
    """Read to the end with its input open, as the window holds it."""
    assert process.stdout is not None
    return [json.loads(line) for line in process.stdout]


def test_the_window_is_told_everything(fresh: Script, copy: Path, tmp_path: Path) -> None:
    target = tmp_path / "events.sqlite3"
    process = child(fresh.profile, str(target))
    *progress, last = events(process)
    assert process.wait() == 0
    _, errors = process.communicate()
    assert errors == ""  # an input still open must not disturb the end
    assert last == {"event": "finished", "file": str(target)}
    assert progress[-1] == {"event": "progress", "percent": 100}


def test_the_window_gives_up(fresh: Script, copy: Path, tmp_path: Path) -> None:
    target = tmp_path / "events.sqlite3"
    process = child(fresh.profile, str(target))
    assert process.stdin is not None
    process.stdin.close()
    process.stdin = None
    assert events(process)[-1]["event"] in ("cancelled", "finished")  # if it was faster
    process.communicate()
    assert not list(tmp_path.glob("*.part"))
