"""Opening: new libraries, and files that must be refused and left as they are."""

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from storage_samples import FILE_NAME, dump, file_hash, open_store, plain, put, rich

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Store, check
from readerapp.storage.file.migrate import shipped_migrations


def run_sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_new_library_is_private_and_durable(tmp_path: Path) -> None:
    store = open_store(tmp_path / "a" / "data")
    with store.write() as writer:
        writer.settings.set("key", 1)
    if os.name == "posix":
        assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
        private = [stat.S_IMODE(each.stat().st_mode) for each in store.path.parent.iterdir()]
        assert set(private) == {0o600}
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    store.close()


def test_what_was_written_is_there_after_reopening(folder: Path) -> None:
    before = dump(folder / FILE_NAME)
    store = open_store(folder)
    with store.read() as reader:
        assert len(reader.articles.ids(ArticleQuery())) == 46
    store.close()
    assert dump(folder / FILE_NAME) == before
    assert check(folder / FILE_NAME) == ()
    assert not (folder / "backups").exists()  # nothing was migrated


def empty(path: Path) -> None:
    path.write_bytes(b"")


def empty_database(path: Path) -> None:
    path.unlink()
    run_sql(path, "PRAGMA user_version = 0", "VACUUM")


def newer(path: Path) -> None:
    run_sql(path, "CREATE TABLE more (id)", "PRAGMA user_version = 999")


def foreign(path: Path) -> None:
    path.unlink()
    run_sql(path, "CREATE TABLE bookmarks (url)", "PRAGMA application_id = 7")


def unmarked(path: Path) -> None:
    path.unlink()
    run_sql(path, "CREATE TABLE bookmarks (url)")


def garbage(path: Path) -> None:
    path.write_bytes(os.urandom(path.stat().st_size))


def web_page(path: Path) -> None:
    path.write_text("<!doctype html><title>Not found</title>" + " " * 5000)


def half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def broken_magic(path: Path) -> None:
    path.write_bytes(b"SQLITE" + path.read_bytes()[6:])


def lost_table(path: Path) -> None:
    run_sql(path, "DROP TABLE body")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (Path.unlink, Reason.VANISHED),
        (empty, Reason.VANISHED),
        (empty_database, Reason.VANISHED),
        (newer, Reason.NEWER),
        (foreign, Reason.FOREIGN),
        (unmarked, Reason.FOREIGN),
        (garbage, Reason.DAMAGED),
        (web_page, Reason.DAMAGED),
        (half, Reason.DAMAGED),
        (broken_magic, Reason.DAMAGED),
        (lost_table, Reason.DAMAGED),
    ],
)
def test_a_wrong_file_is_refused_unchanged(
    folder: Path, change: Callable[[Path], None], reason: Reason
) -> None:
    path = folder / FILE_NAME
    change(path)
    before = file_hash(path) if path.exists() else ""
    with pytest.raises(StorageError) as refused:
        open_store(folder)
    assert refused.value.reason is reason
    assert str(path) in str(refused.value)
    assert (file_hash(path) if path.exists() else "") == before


def test_a_newer_library_is_told_with_both_versions(folder: Path) -> None:
    newer(folder / FILE_NAME)
    newest = shipped_migrations()[-1].number
    with pytest.raises(StorageError, match=rf"version is 999.* up to {newest}\)"):
        open_store(folder)


def test_an_empty_file_where_no_library_was_is_a_new_library(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"")
    store = open_store(tmp_path)
    assert put(store, rich())
    store.close()


@pytest.mark.parametrize("wal", [b"", b"\x37\x7f\x06\x82" + bytes(8000)])
def test_a_log_that_is_gone_or_strange_does_not_hurt(folder: Path, wal: bytes) -> None:
    before = {line for line in dump(folder / FILE_NAME) if "tally" not in line}
    (folder / f"{FILE_NAME}-wal").write_bytes(wal)
    store = open_store(folder)
    assert put(store, plain("urn:after"))
    store.close()
    after = dump(folder / FILE_NAME)
    assert before <= set(after)


def test_a_library_that_is_taken_away_is_not_written_to(folder: Path) -> None:
    store = open_store(folder)
    put(store, plain("urn:before"))
    (folder / FILE_NAME).rename(folder / "elsewhere.sqlite3")
    with pytest.raises(StorageError) as told:
        put(store, plain("urn:lost"))
    assert told.value.reason is Reason.VANISHED
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps permissions elsewhere")
def test_a_folder_that_others_may_look_into_becomes_private(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(0o755)
    open_store(folder).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StorageError):
        open_store(tmp_path / "data")


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps permissions elsewhere")
def test_a_read_only_folder_is_told(folder: Path) -> None:
    """In a process without root's rights, which know no read-only."""
    code = (
        "import os, sys; from pathlib import Path\n"
        "from readerapp.storage import Store; from readerapp.domain.errors import StorageError\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "try: Store.open(Path(sys.argv[1]), lambda: None)\n"
        "except StorageError as error: print(error.reason.name)\n"
    )
    for each in (folder, folder.parent, folder.parent.parent):
        each.chmod(0o755)
    (folder / FILE_NAME).chmod(0o444)
    folder.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    folder.chmod(0o700)
    assert done.stdout.strip() in {"NOT_READABLE", "READ_ONLY", "NO_PERMISSION"}


def test_only_a_search_for_facts_imports_sqlalchemy(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from datetime import UTC, datetime\n"
        "from readerapp.storage import Store; from readerapp.domain.articles import ArticleQuery\n"
        "from readerapp.domain.searches import HasState, State\n"
        "store = Store.open(Path(sys.argv[1]), lambda: datetime.now(UTC))\n"
        "with store.read() as reader:\n"
        "    ids = reader.articles.ids(ArticleQuery()); print(len(reader.articles.heads(ids)))\n"
        "    reader.articles.counts(); reader.settings.all(); reader.consent.records()\n"
        "    states = reader.feeds.subscriptions().states\n"
        "    print(len(reader.articles.ids(ArticleQuery(), 'plain')))\n"
        "with store.write() as writer:\n"
        "    writer.feeds.save_states(states.values())\n"
        "    writer.articles.restore(writer.articles.remove(ids))\n"
        "print('sqlalchemy' in sys.modules)\n"
        "with store.read() as reader:\n"
        "    reader.articles.ids(ArticleQuery(), also=HasState(State.STORY))\n"
        "store.close(); print('sqlalchemy' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["46", "40", "False", "True"]


def test_two_stores_share_a_file(folder: Path) -> None:
    first, second = open_store(folder), open_store(folder)
    put(first, plain("urn:first"))
    put(second, plain("urn:second"))
    with first.read() as reader:
        assert reader.articles.find("urn:second") is not None
    first.close()
    second.close()


def test_many_threads_read_while_one_writes(folder: Path) -> None:
    store: Store = open_store(folder)

    def read(_: int) -> int:
        with store.read() as reader:
            return len(reader.articles.heads(reader.articles.ids(ArticleQuery())))

    with ThreadPoolExecutor(6) as pool:
        found = pool.map(read, range(200))
        for number in range(20):
            put(store, plain(f"urn:more:{number}"))
        assert all(46 <= each <= 66 for each in found)
    store.close()
