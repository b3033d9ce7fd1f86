"""Integrity check of a library file, and what it holds at a glance. Both only read it."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from readerapp.domain.backups import Cancelled, FileState, Finding, FindingForm, LibraryFacts
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.articles.counters import wrong_counters
from readerapp.storage.codec import optional_moment, reading_values
from readerapp.storage.errors import (
    DamagedValueError,
    expected_faults,
    expected_file_faults,
    reason_of,
    result_code,
)
from readerapp.storage.file import migrate
from readerapp.storage.file.connection import (
    BUSY_SECONDS,
    connect,
    is_empty,
    mode_of_copy,
    reading_mode,
)
from readerapp.storage.file.header import header_findings
from readerapp.storage.search.index import HealthReader

_MOST_FINDINGS = 20
_ASKED_EVERY = 200_000  # steps of SQLite's machine, some milliseconds
_COUNTS = """
    SELECT (SELECT count(*) FROM article),
        (SELECT count(*) FROM article WHERE is_read = 0),
        (SELECT count(*) FROM article WHERE is_starred = 1),
        (SELECT max(sort_key) FROM article)
"""
_HAS_FEEDS = "SELECT count(*) FROM sqlite_schema WHERE name = 'feed'"  # since version 2


def check(
    path: Path, cancelled: Cancelled = lambda: False, *, is_copy: bool = False
) -> tuple[Finding, ...]:
    """Return what is wrong with a library file, as facts in English; nothing when it is whole.

    `is_copy`: nobody changes it, and nothing can be written beside it.

    Reads every page: about a second for 100 MB. Never raises for damage; raises StorageError
    when the file cannot be opened at all for another reason (LOCKED, NO_PERMISSION, ...), and
    CANCELLED.
    """
    findings: list[Finding] = []
    with expected_faults(str(path)), expected_file_faults(str(path)):
        try:
            mode = mode_of_copy(path) if is_copy else reading_mode(path)
            with closing(connect(path, mode, BUSY_SECONDS)) as connection:
                connection.set_progress_handler(cancelled, _ASKED_EVERY)
                findings.extend(_header_findings(path, connection))
                findings.extend(_findings(connection))
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not is_damage(error):
                raise
            findings.append(Finding(FindingForm.UNREADABLE, error=str(error)))
    return tuple(findings)


def _header_findings(path: Path, connection: sqlite3.Connection) -> Iterator[Finding]:
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # holds file and log
    for fact in header_findings(path, path.with_name(path.name + "-wal")):
        yield Finding(FindingForm.HEADER, fact=fact)
    connection.execute("ROLLBACK")


def is_damage(error: sqlite3.DatabaseError | UnicodeDecodeError) -> bool:
    """Return whether the file is at fault, not its surroundings.

    Our own statements are right: when SQLite cannot understand one, the schema is not.
    """
    if isinstance(error, UnicodeDecodeError):
        return True
    return reason_of(error) is Reason.DAMAGED or result_code(error) == sqlite3.SQLITE_ERROR


def _findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (finding,) in connection.execute(f"PRAGMA integrity_check({_MOST_FINDINGS})"):
        if finding != "ok":
            yield Finding(FindingForm.INTEGRITY, fact=finding)
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_FINDINGS)
    for table, row, target, _ in broken:
        yield Finding(FindingForm.REFERENCE, row=row, table=table, target=target)
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    if wrong_counters(connection, tables):
        yield Finding(FindingForm.COUNTS)
    if "search" in tables:
        yield from _search_findings(connection)
    else:
        yield Finding(FindingForm.NO_LIBRARY)


def _search_findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    missing = "SELECT count(*) FROM body WHERE article_id NOT IN (SELECT id FROM search_docsize)"
    left_over = "SELECT count(*) FROM search_docsize WHERE id NOT IN (SELECT article_id FROM body)"
    for form, statement in (
        (FindingForm.NOT_INDEXED, missing),
        (FindingForm.LEFT_OVER, left_over),
    ):
        count = connection.execute(statement).fetchone()[0]
        if count:
            yield Finding(form, count=count)
    if not HealthReader(connection).index_answers():
        yield Finding(FindingForm.INDEX)
    # Walks the whole index. FTS5's own integrity check would need to write.
    connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
    connection.execute("SELECT count(*) FROM temp.words").fetchone()


def facts(path: Path) -> LibraryFacts:
    """Return facts about a file without changing it; 10 ms for 100,000 articles.

    Raises StorageError when it cannot be looked at: NOT_FOUND, NO_PERMISSION, LOCKED.
    """
    with expected_faults(str(path)), expected_file_faults(str(path)):
        if path.is_dir():
            raise StorageError(Reason.NOT_READABLE, str(path), os.strerror(errno.EISDIR))
        found = LibraryFacts(path, _size(path), FileState.EMPTY)
        if is_empty(path):
            return found
        try:
            with closing(connect(path, reading_mode(path), BUSY_SECONDS)) as connection:
                return _looked_at(found, connection)
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not is_damage(error):
                raise
        except DamagedValueError:
            pass
        return replace(found, state=FileState.DAMAGED)


def _size(path: Path) -> int:
    """Of the file and of its log, which holds the latest changes."""
    size = path.stat().st_size
    with suppress(FileNotFoundError):
        size += path.with_name(f"{path.name}-wal").stat().st_size
    return size


def _looked_at(found: LibraryFacts, connection: sqlite3.Connection) -> LibraryFacts:
    if connection.execute("PRAGMA application_id").fetchone()[0] != migrate.APPLICATION_ID:
        return replace(found, state=FileState.FOREIGN)
    number = migrate.version(connection)
    if number < 1:
        return replace(found, state=FileState.DAMAGED)
    migrations = migrate.shipped_migrations()
    newest_known = migrations[-1].number
    found = replace(found, version=number)
    if number > newest_known:
        is_odd = migrate.is_odd_version(number, migrate.columns_of(connection), migrations)
        return replace(found, state=FileState.DAMAGED if is_odd else FileState.NEWER)
    has_feeds = connection.execute(_HAS_FEEDS).fetchone()[0]
    feeds = connection.execute("SELECT count(*) FROM feed").fetchone()[0] if has_feeds else 0
    articles, unread, starred, newest = connection.execute(_COUNTS).fetchone()
    with reading_values():
        last = optional_moment(newest)
    state = FileState.OLDER if number < newest_known else FileState.USABLE
    return replace(
        found, state=state, articles=articles, unread=unread, starred=starred, feeds=feeds,
        newest=last,
    )  # fmt: skip


def sqlite_version() -> str:
    """Return the version of the SQLite library in use, such as "3.46.1"."""
    return sqlite3.sqlite_version
