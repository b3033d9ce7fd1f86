"""Libraries of the first migrations, filled or damaged, become such of today and lose nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from account_cases import add, run_well
from fakes import FakeNewsServer
from library_samples import open_in
from salvage_cases import salvaged, zero
from storage_samples import (
    FILE_NAME,
    LATER,
    NOW,
    brought,
    dump,
    feed,
    file_hash,
    fill,
    fill_articles,
    open_store,
    told,
)

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.backups import FileState
from readerapp.domain.bin import RemovalReason
from readerapp.domain.salvage import SalvagedKind
from readerapp.library import Library, subscriptions
from readerapp.library.accounts import remove_account
from readerapp.storage import Store, check, facts, stage, take_place
from readerapp.storage.file.connection import connect
from readerapp.storage.file.migrate import migrate, shipped_migrations, version
from readerapp.storage.salvaging.salvage import salvage

# The virtual table has no content but what is in the tables beside it.
TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
# What versions 8 and 9 lack and today's writer fills: added before it writes, dropped after that.
NEWER = (
    "ALTER TABLE feed ADD COLUMN notifies INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE account_feed (account_id, feed_id INTEGER, remote_id, is_listed)",
    "CREATE TABLE account (id INTEGER)",
    "CREATE TABLE account_command (account_id, feed_id, kind, remote_id, address, tries)",
    "CREATE TABLE folder_sync (id INTEGER)",
    "CREATE TABLE folder_change (kind, item, part, at)",
    *(
        f"ALTER TABLE evidence ADD COLUMN {name} TEXT NOT NULL DEFAULT ''"
        for name in ("validation", "signer", "claim")
    ),
    "CREATE TABLE content_credential (blob_sha256, data)",
    "CREATE TABLE label_mark (article_id, part, is_disputed, at)",
    "CREATE TABLE feed_label (feed_id, text, pictures, policy)",
    "ALTER TABLE enclosure ADD COLUMN seconds INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE typed_page (article_id INTEGER PRIMARY KEY, address)",
)
OLDER = (
    "ALTER TABLE feed DROP COLUMN notifies",
    "DROP TABLE account_feed",
    "DROP TABLE account",
    "DROP TABLE account_command",
    "DROP TABLE folder_sync",
    "DROP TABLE folder_change",
    *(f"ALTER TABLE evidence DROP COLUMN {name}" for name in ("validation", "signer", "claim")),
    "DROP TABLE content_credential",
    "DROP TABLE label_mark",
    "DROP TABLE feed_label",
    "ALTER TABLE enclosure DROP COLUMN seconds",
    "DROP TABLE typed_page",
)


def columns(connection: sqlite3.Connection, table: str) -> str:
    rows = connection.execute(f"PRAGMA table_info({table})")
    return ", ".join(f'"{row[1]}"' for row in rows)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A folder with a filled library as the first version wrote it."""
    store = open_store(tmp_path / "new")
    fill_articles(store)
    store.close()
    folder = tmp_path / "old"
    Store.open(folder, lambda: NOW, 1.0, shipped_migrations()[:1]).close()
    with closing(connect(folder / FILE_NAME, "rw", 1.0)) as connection:
        connection.execute("ATTACH ? AS new", (str(tmp_path / "new" / FILE_NAME),))
        for (table,) in connection.execute(TABLES).fetchall():
            names = columns(connection, table)
            connection.execute(f"DELETE FROM main.{table}")
            connection.execute(f"INSERT INTO main.{table} SELECT {names} FROM new.{table}")
    assert check(folder / FILE_NAME) == ()
    return folder


def rows(path: Path, names: dict[str, str]) -> dict[str, list[tuple[object, ...]]]:
    with closing(connect(path, "ro", 1.0)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT {wanted} FROM {table}"), key=repr)
            for table, wanted in names.items()
        }


def test_a_filled_library_of_the_first_version_loses_nothing(old: Path) -> None:
    path = old / FILE_NAME
    with closing(connect(path, "ro", 1.0)) as connection:
        assert version(connection) == 1
        tables = [row[0] for row in connection.execute(f"{TABLES} AND name NOT LIKE 'search%'")]
        names = {table: columns(connection, table) for table in tables}
    before = rows(path, names)
    assert all(before[name] for name in names)
    store = open_store(old)
    store.close()
    assert rows(path, names) == before
    assert check(path) == ()
    (backup,) = (old / "backups").iterdir()
    assert rows(backup, names) == before


def alter(folder: Path, *statements: str) -> None:
    """Change the tables of a library."""
    with closing(connect(folder / FILE_NAME, "rw", 1.0)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_the_bin_of_version_8_loses_nothing(tmp_path: Path) -> None:
    store = Store.open(tmp_path, lambda: NOW, 1.0, shipped_migrations()[:8])
    alter(tmp_path, *NEWER)
    fill(store)
    with store.write() as writer:
        last = writer.bin.begin(RemovalReason.UNSUBSCRIBED, LATER)
        writer.bin.put_feeds(writer.feeds.unsubscribe([1]), last)
    with store.read() as reader:
        before = (reader.bin.articles("", 99), reader.bin.feeds(), reader.bin.unsubscribed(last.id))
    store.close()
    alter(tmp_path, *OLDER)
    written = dump(tmp_path / FILE_NAME)
    store = open_store(tmp_path)
    with store.read() as reader:
        now = (reader.bin.articles("", 99), reader.bin.feeds(), reader.bin.unsubscribed(last.id))
        assert now == before
    with store.write() as writer:
        assert writer.bin.restore(reader_ids(store))
        writer.bin.purge(None, 10)
        assert writer.bin.begin(RemovalReason.REMOVED, LATER).id > last.id
    store.close()
    assert check(tmp_path / FILE_NAME) == ()
    [backup] = (tmp_path / "backups").iterdir()
    assert backup.name.startswith("library-v8-")
    assert dump(backup) == written


def reader_ids(store: Store) -> list[int]:
    with store.read() as reader:
        return list(reader.bin.ids())


def test_a_damaged_library_of_version_8_is_salvaged_with_its_bin(tmp_path: Path) -> None:
    store = Store.open(tmp_path, lambda: NOW, 1.0, shipped_migrations()[:8])
    alter(tmp_path, *NEWER)
    fill(store)
    binned = reader_ids(store)
    store.close()
    alter(tmp_path, *OLDER)
    with closing(connect(tmp_path / FILE_NAME, "rw", 1.0)) as connection:
        connection.execute("UPDATE setting SET value = 'no JSON'")
    target = tmp_path / "new" / FILE_NAME
    target.parent.mkdir()
    salvage(tmp_path / FILE_NAME, target)
    store = open_store(target.parent)
    assert reader_ids(store) == binned
    with store.write() as writer:
        assert writer.bin.restore(binned) == tuple(binned)
    store.close()
    assert check(target) == ()


def test_it_is_read_and_written_as_one_of_this_version(old: Path) -> None:
    store = open_store(old)
    with store.write() as writer:
        ids = writer.reader.articles.ids(ArticleQuery())
        assert len(ids) == 43
        assert len(writer.reader.articles.ids(ArticleQuery(), "pledge")) == 1
        article = writer.reader.articles.article(3)
        assert article is not None
        assert (article.categories, article.enclosures, article.head.feed_id) == ((), (), None)
        counts = writer.reader.articles.counts()
        assert sum(count.total for count in counts.sources) == 43
        assert sorted(writer.reader.stories.pending(-1)) == [3, 4]  # to be put into a story
        assert writer.reader.stories.links([3]).pairs == ((3, 4, 0.9),)
        removed = writer.articles.remove([3])
        assert writer.articles.restore(removed) == (3,)
        feed_id = writer.feeds.subscribe(feed("a"), NOW)
        writer.articles.put_many([brought(told(1, "a"), feed_id)], NOW)
        sizes = writer.reader.pictures._connection.execute(
            "SELECT p.size, length(b.data) FROM picture AS p JOIN blob AS b ON sha256 = blob_sha256"
        ).fetchall()
        assert sorted(sizes) == [(6, 6), (10, 10)]
    store.close()
    assert check(old / FILE_NAME) == ()


def test_a_library_of_version_9_gets_room_for_editions(tmp_path: Path) -> None:
    store = Store.open(tmp_path, lambda: NOW, 1.0, shipped_migrations()[:9])
    alter(tmp_path, *NEWER)
    fill(store)
    unknown = ("DELETE FROM content_credential", "DELETE FROM typed_page")
    alter(tmp_path, *unknown, "UPDATE enclosure SET seconds = 0")  # which that version did not keep
    before = sorted(dump(store.path))  # but for the counts, which 0022 makes
    store.close()
    alter(tmp_path, *OLDER)
    with closing(connect(tmp_path / FILE_NAME, "ro", 1.0)) as connection:
        assert version(connection) == 9
    store = open_store(tmp_path)
    now = (line for line in dump(store.path) if '"label_tally"' not in line)
    assert sorted(now) == before
    with store.read() as reader:
        assert (reader.editions.all(), reader.archive.story_marks()) == ([], [])
    store.close()
    assert check(tmp_path / FILE_NAME) == ()


def test_a_damaged_library_of_the_first_version_is_salvaged_into_this_one(tmp_path: Path) -> None:
    folder = tmp_path / "old"
    Store.open(folder, lambda: NOW, 1.0, shipped_migrations()[:1]).close()
    damaged = folder / FILE_NAME
    with closing(sqlite3.connect(damaged)) as connection:
        connection.execute("INSERT INTO status VALUES (1, 'urn:old', 1, 1, 5, 6)")
        connection.execute("INSERT INTO source VALUES (1, 'Old News')")
        connection.execute(
            "INSERT INTO article VALUES (1, 1, '', 'Old', 0, '', 'en', 'unknown', 0, 'en', NULL,"
            " NULL, 5, 5, '[]', 3, 0, 0, 1, 1, '', NULL, '', x'00')"
        )
        connection.commit()
    zero(damaged, "setting")
    new, found = salvaged(damaged)
    assert (found[SalvagedKind.ARTICLES].own, found[SalvagedKind.STARS].own) == (1, 1)
    with closing(connect(new, "ro", 1.0)) as connection:
        assert version(connection) == shipped_migrations()[-1].number


def test_a_backup_of_the_first_version_is_put_in_place_and_brought_up_to_date(
    tmp_path: Path,
) -> None:
    data, older = tmp_path / "data", tmp_path / "older.sqlite3"
    open_store(data).close()
    with closing(connect(older, "rwc", 1.0)) as connection:
        migrate(connection, shipped_migrations()[:1])
    assert facts(older).state is FileState.OLDER
    wanted = file_hash(older)
    take_place(stage(older, data), data, data / "aside" / "one.sqlite3")
    assert file_hash(older) == wanted
    assert facts(data / FILE_NAME).state is FileState.USABLE


BACK_TO_20 = """
    DROP TRIGGER labelled_article_added_counts;
    DROP TRIGGER labelled_article_removed_counts;
    DROP TRIGGER labelled_article_changed_counts;
    DROP TABLE label_tally;
    DROP TABLE picture_turn;
    DROP TABLE folder_kept;
    DROP TABLE account_lost;
    DROP TABLE account_folder;
    DROP TABLE typed_page;
    ALTER TABLE enclosure DROP COLUMN seconds;
    PRAGMA user_version = 20;
"""


def test_accounts_of_version_20_know_their_folders(lender: Library, tmp_path: Path) -> None:
    server = FakeNewsServer()
    server.add_entries(server.add_feed("https://a.example/feed", "News", "Harbours"), 1)
    library = open_in(tmp_path / "old", workers_of=lender)
    with closing(library.store):
        account = add(library, server)
        run_well(library, server)
        (top,) = (
            each.id
            for each in subscriptions.subscriptions(library).folders
            if each.parent_id is None
        )
        subscriptions.add_folder(library, "Mine", top)
    with closing(connect(library.store.path, "rw", 1.0)) as connection:
        connection.executescript(BACK_TO_20)
    again = open_in(tmp_path / "old", workers_of=lender)
    with closing(again.store):
        remove_account(again, account.id)
        left = [each.name for each in subscriptions.subscriptions(again).folders]
        assert sorted(left) == ["Mine", "Server"]
