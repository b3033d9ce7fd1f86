"""Looking for damage, and repairing it, from the command line."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from cli_script import Script
from storage_samples import FILE_NAME, fill, open_store

from readerapp.domain.drafts import PreparedArticle
from readerapp.library import backups, open_library, preferences
from readerapp.library.search_index import incoming
from readerapp.storage.file.migrate import shipped_migrations
from readerapp.system import Paths

PAGE = 16_384


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A profile with 46 articles."""
    folder = tmp_path / "profile"
    store = open_store(folder)
    fill(store)
    store.close()
    return folder


def test_a_sound_library_is_said_to_be_sound(script: Script) -> None:
    assert script("check", "--repair") == "The library is sound.\n"


def test_an_index_out_of_step_is_made_anew_and_nothing_else(script: Script) -> None:
    file = script.profile / FILE_NAME
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
        connection.commit()
    assert "46 articles are missing from the search index." in script("check", status=1)
    assert len(script.json("search", "plain")) == 0
    assert script.json("check", "--repair")[-1] == {"repaired": "search index", "articles": 46}
    assert len(script.json("search", "plain", "--limit", "99")) == 40
    assert script("check") == "The library is sound.\n"
    assert not (script.profile / "backups").exists()


def test_a_damaged_library_is_salvaged(script: Script) -> None:
    file = script.profile / FILE_NAME
    with closing(sqlite3.connect(file)) as connection:
        statement = "SELECT rootpage FROM sqlite_schema WHERE name = 'article'"
        page = connection.execute(statement).fetchone()[0]
    with file.open("r+b") as opened:
        opened.seek((page - 1) * PAGE)
        opened.write(bytes(PAGE))
    assert script("check", status=1)
    lines = script("check", "--repair", status=1)  # whether there were more nobody knows
    assert "Articles: 46 restored" in lines
    assert "; more may be lost." in lines
    assert "could not be checked" in script.errors
    assert "The damaged file is kept: " in lines
    assert "The repaired library was opened and checked." in lines
    assert script("check") == "The library is sound.\n"
    assert len(script.json("list", "--limit", "99")) == 46
    assert list((script.profile / "backups" / "set-aside").glob("*.sqlite3"))


def test_a_backup_on_a_disk_that_is_not_connected_is_told_and_used_when_it_is(
    script: Script, tmp_path: Path
) -> None:
    paths, disk = Paths.of_profile(script.profile), tmp_path / "disk"
    disk.mkdir()
    with open_library(paths) as library:
        preferences.save(library, "backup.folder", str(disk))
    script("backup", "--daily")
    away = disk.rename(tmp_path / "unplugged")
    file = script.profile / FILE_NAME
    file.write_bytes(b"<html>" * 10_000)
    done = script.json("check", "--repair", status=1)[-1]
    assert (done["backup"], done["away"]) == ("", str(disk))
    assert f"Backups should also be in {disk}, but" in script.errors
    away.rename(disk)
    file.write_bytes(b"<html>" * 10_000)
    done = script.json("check", "--repair", status=1)[-1]
    assert Path(done["backup"]).parent == backups.folder_of(paths, str(disk))
    assert done["away"] == ""
    assert len(script.json("list", "--limit", "99")) == 46


@pytest.mark.parametrize("name", ["profile", "search index"])
def test_a_file_that_cannot_be_opened_is_a_finding(script: Script, name: str) -> None:
    script.profile = script.profile.rename(script.profile.with_name(name))
    file = script.profile / FILE_NAME
    file.write_bytes(b"<html>" * 10_000)
    assert "is damaged" in script("check", status=1)
    assert file.read_bytes() == b"<html>" * 10_000
    assert script.json("check", "--repair", status=1)[-1]["repaired"] == "library"
    assert script.json("list") == []


def test_a_newer_library_is_never_repaired(script: Script) -> None:
    file = script.profile / FILE_NAME
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE more (id)")
        connection.execute("PRAGMA user_version = 999")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    script("check", "--repair", status=1)
    assert "newer version" in script.errors
    assert not (script.profile / "backups").exists()


def test_a_library_that_only_says_it_is_newer_is_repaired(script: Script) -> None:
    """One byte of its header is wrong: its tables are those of this version."""
    before = script.json("list", "--limit", "99")
    with (script.profile / FILE_NAME).open("r+b") as file:
        file.seek(63)
        file.write(bytes([shipped_migrations()[-1].number + 1]))
    assert "its tables are of another one" in script("check", status=1)
    told = script.json("check", "--repair")
    assert told[-1]["repaired"] == "library"
    assert told[1] | {"own": 46, "lost": 0, "is_whole": True, "unproven": 0} == told[1]
    assert script.json("list", "--limit", "99") == before


def test_what_a_window_starts_makes_no_new_library(script: Script) -> None:
    """The folder was taken away from under it."""
    away = script.profile.with_name("elsewhere")
    script.profile.rename(away)
    script("refresh", "--events", status=1)
    script("backup", "--daily", "--events", status=1)
    assert not script.profile.exists()


def test_a_setting_that_is_broken_or_from_another_version_costs_only_itself(script: Script) -> None:
    file = script.profile / FILE_NAME
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("INSERT INTO setting VALUES ('refresh.minutes', '{')")
        connection.execute("INSERT INTO setting VALUES ('backup.days', '{\"newer\": 1}')")
        connection.execute("INSERT INTO setting VALUES ('from.the.future', '[1, 2]')")
        connection.commit()
    with open_library(Paths.of_profile(script.profile)) as library:
        stored = preferences.stored(library)
    assert (stored["refresh.minutes"], stored["from.the.future"]) == (None, [1, 2])
    assert len(script.json("list", "--limit", "99")) == 46
    with closing(sqlite3.connect(file)) as connection:
        kept = connection.execute("SELECT value FROM setting WHERE key = 'refresh.minutes'")
        assert kept.fetchone() == ("{",)


def test_titles_with_letters_that_changed_come_back_from_the_copies_that_prove_them(
    fresh: Script, tmp_path: Path
) -> None:
    archive, paths = tmp_path / "archive", Paths.of_profile(fresh.profile)
    starred, kept, archived = "Lamps & gulls", "The Café’s boats", "Bells & whistles"

    def put(number: int, title: str) -> None:
        with open_library(paths) as library, library.store.write() as writer:
            article = PreparedArticle(f"urn:{number}", title, body_text="Words.", word_count=1)
            writer.articles.put_many([incoming(article)], library.clock.now())

    put(1, starred)
    fresh("mark", "starred", 1)
    fresh("backup", "--safety")
    put(2, kept)
    fresh("backup", "--daily")
    put(3, archived)
    fresh("export", archive)
    assert fresh("check") == "The library is sound.\n"
    file = fresh.profile / FILE_NAME
    data = file.read_bytes()
    for right, wrong in ((b"Lamps", b"Kamps"), (b" boats", b" bpats"), (b"Bells &", b"Bells %")):
        assert data.count(right) == 1
        data = data.replace(right, wrong)
    file.write_bytes(data)
    assert "Damaged titles that can be restored: 2" in fresh("check", status=1)
    found = fresh("check", "--archive", archive, status=1)
    assert "Damaged titles that can be restored: 3" in found
    assert file.read_bytes() == data
    lines = fresh.json("check", "--repair", "--archive", archive)
    told = [each for each in lines if "before" in each]
    assert [(each["before"], each["title"]) for each in told] == [
        ("Kamps & gulls", starred), ("The Café’s bpats", kept), ("Bells % whistles", archived)
    ]  # fmt: skip
    safety, backup, named = (Path(each["file"]) for each in told)
    assert safety == fresh.profile / "safety" / "stars.jsonl"
    assert backup.parent == backups.own_folder(paths)
    assert named == archive
    assert [each["title"] for each in fresh.json("list")] == [archived, kept, starred]
    report = Path(lines[-1]["repair_report"]).read_text()
    assert f"1 title restored from {archive}" in report
    assert f"Bells % whistles\n→ {archived}" in report
    assert Path(lines[-1]["damaged"]).read_bytes() == data
    assert fresh("check", "--archive", archive) == "The library is sound.\n"
