"""Migrations: whole or not at all, backed up first, and equal to what the statements expect."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from storage_samples import FILE_NAME, NOW, dump

from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Store, check
from readerapp.storage.file.connection import connect
from readerapp.storage.file.migrate import (
    Migration,
    columns_of,
    migrate,
    shipped_migrations,
    version,
)
from readerapp.storage.schema import COLUMNS
from readerapp.storage.search.conditions import sqlalchemy_tables

NEXT = shipped_migrations()[-1].number + 1
STEPS = [f"CREATE TABLE step{i} (id INTEGER PRIMARY KEY, text TEXT);" for i in range(10)]
STEPS += ["INSERT INTO step9 SELECT id, identity FROM status;", "DROP TABLE setting;"]

KILLED = """
import os, sqlite3, sys
from pathlib import Path
from readerapp.storage import Store
from readerapp.storage.file.migrate import Migration, shipped_migrations
from datetime import UTC, datetime
place, number = int(sys.argv[3]), int(sys.argv[4])
class Killer(str):
    def splitlines(self, keepends=False):
        for number, line in enumerate(super().splitlines(keepends)):
            if number == place:
                os.kill(os.getpid(), 9)
            yield line
migrations = (*shipped_migrations(), Migration(number, Killer(sys.argv[2])))
Store.open(Path(sys.argv[1]), lambda: datetime.now(UTC), migrations=migrations).close()
"""


def upgrade(folder: Path, *lines: str) -> Store:
    step = Migration(NEXT, "\n".join(lines))
    return Store.open(folder, lambda: NOW, 1.0, (*shipped_migrations(), step))


def state(path: Path) -> tuple[int, list[str]]:
    with closing(connect(path, "ro", 1.0)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema ORDER BY 1")
        return version(connection), [row[0] for row in names]


def test_a_process_killed_in_the_middle_leaves_the_old_library(folder: Path) -> None:
    path = folder / FILE_NAME
    before, rows = state(path), dump(path)
    for place in range(len(STEPS)):
        arguments = [str(folder), "\n".join(STEPS), str(place), str(NEXT)]
        died = subprocess.run([sys.executable, "-c", KILLED, *arguments], capture_output=True)
        assert died.returncode == -9, died.stderr
        assert state(path) == before
        assert dump(path) == rows
    assert check(path) == ()
    assert list((folder / "backups").glob("*.sqlite3"))
    upgrade(folder, *STEPS).close()
    assert state(path)[0] == NEXT


def test_an_exception_in_the_middle_leaves_the_old_library(folder: Path) -> None:
    path = folder / FILE_NAME
    before, rows = state(path), dump(path)
    with pytest.raises(sqlite3.OperationalError, match="syntax"):
        upgrade(folder, *STEPS[:6], "CREATE NONSENSE;", *STEPS[6:])
    assert (state(path), dump(path)) == (before, rows)


def test_a_step_that_breaks_a_reference_is_undone(folder: Path) -> None:
    path = folder / FILE_NAME
    before = state(path)
    with pytest.raises(StorageError, match="refers to nothing"):
        upgrade(folder, "DELETE FROM source;")
    assert state(path) == before


def test_the_old_library_is_kept_and_checked_first(folder: Path) -> None:
    rows = dump(folder / FILE_NAME)
    upgrade(folder, *STEPS).close()
    (kept,) = (folder / "backups").iterdir()
    assert kept.name == f"library-v{NEXT - 1}-20260106.sqlite3"
    assert dump(kept) == rows
    if os.name == "posix":
        assert kept.stat().st_mode & 0o777 == 0o600


def test_a_damaged_library_is_not_migrated(folder: Path) -> None:
    path = folder / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        statement = "SELECT rootpage FROM sqlite_schema WHERE name = 'article_by_language'"
        (page,) = connection.execute(statement).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = bytes(size)
    path.write_bytes(data)
    with pytest.raises(StorageError) as refused:
        upgrade(folder, *STEPS)
    assert refused.value.reason is Reason.DAMAGED
    assert path.read_bytes() == data
    assert list((folder / "backups").iterdir()) == []


def test_a_migration_runs_once(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "x.sqlite3", "rwc", 1.0)) as connection:
        migrate(connection, shipped_migrations())
        migrate(connection, shipped_migrations())
        assert version(connection) == NEXT - 1


def schema(connection: sqlite3.Connection) -> dict[str, object]:
    """Return every table's columns, keys, references and indexes."""
    tables = connection.execute(
        "SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main'"
        " AND type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'"
    ).fetchall()
    return {name: (kind, list(parts(connection, name))) for name, *kind in tables}


def parts(connection: sqlite3.Connection, table: str) -> Iterator[object]:
    yield connection.execute(f"PRAGMA table_info({table})").fetchall()
    yield sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({table})"))
    indexes = connection.execute(f"PRAGMA index_list({table})").fetchall()
    for _, name, *facts in sorted(indexes, key=lambda row: row[1]):
        statement = "SELECT coalesce(sql, '') FROM sqlite_schema WHERE name = ?"
        found = connection.execute(statement, (name,)).fetchone() or ("",)
        columns = connection.execute(f"PRAGMA index_info({name})").fetchall()
        yield name, facts, columns, " ".join(found[0].split())


def test_the_migrated_schema_is_what_the_statements_expect(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "migrated.sqlite3", "rwc", 1.0)) as connection:
        migrate(connection, shipped_migrations())
        migrated = schema(connection)
        assert columns_of(connection) == COLUMNS  # with those of the index, which opening asks for
    engine = create_engine(f"sqlite:///{tmp_path / 'declared.sqlite3'}")
    sqlalchemy_tables().create_all(engine)
    engine.dispose()
    with closing(connect(tmp_path / "declared.sqlite3", "ro", 1.0)) as connection:
        declared = schema(connection)
    assert migrated.keys() == declared.keys()
    for name in migrated:
        assert migrated[name] == declared[name], name


@pytest.mark.parametrize(
    ("condition", "index"),
    [
        ("1", "article_by_time"),
        ("is_read = 0", "article_unread"),
        ("is_starred = 1", "article_starred"),
        ("is_sample = 1", "article_samples"),
        ("related_model = ''", "article_unrelated"),
        ("language = 'fr'", "article_by_language"),
        ("language = 'fr' AND is_starred = 0", "article_by_language"),
        ("source_id = 3 AND feed_id IS NULL", "article_by_source"),
        ("feed_id = 3", "article_by_feed"),
        ("feed_id = 3 AND is_read = 0", "article_by_feed"),
        ("full_text = 'wanted'", "article_text_wanted"),
        ("labels != ''", "article_labelled"),
    ],
)
def test_every_list_has_its_index_and_sorts_nothing(
    folder: Path, condition: str, index: str
) -> None:
    with closing(connect(folder / FILE_NAME, "ro", 1.0)) as connection:
        plan = connection.execute(
            f"EXPLAIN QUERY PLAN SELECT id FROM article WHERE {condition}"
            " ORDER BY sort_key DESC, id DESC"
        ).fetchall()
    (line,) = [row[3] for row in plan]
    assert f"INDEX {index}" in line
