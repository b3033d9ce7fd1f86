"""Copying a library file, and what is wrong with one. Both only read the library."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.errors import expected_faults, expected_file_faults, reason_of, result_code
from readerapp.storage.files import connect, make_private_file, replace_durably
from readerapp.storage.reading.health import HealthReader
from readerapp.storage.tallies import wrong_tallies

_BUSY_SECONDS = 10.0
_MOST_FINDINGS = 20


def copy_verified(library: Path, target: Path) -> None:
    """Copy the library as of now to the file `target`, whole or not at all.

    The copy is checked before it takes the place of an older one; it needs no other file beside
    it. Readers and writers go on meanwhile. A plain copy of the file would miss what is still in
    the -wal: 200 of 200 rows in a trial. Raises StorageError (DAMAGED, DISK_FULL, ...).
    """
    part = target.with_name(target.name + ".part")
    try:
        with expected_faults(str(library)), expected_file_faults(str(target)):
            part.unlink(missing_ok=True)
            make_private_file(part)
            _copy(library, part)
            _refuse_damaged(library, part)
            replace_durably(part, target)
    finally:
        part.unlink(missing_ok=True)


def _copy(library: Path, part: Path) -> None:
    with (
        closing(connect(library, "ro", _BUSY_SECONDS)) as source,
        closing(connect(part, "rw", _BUSY_SECONDS)) as copy,
    ):
        source.backup(copy)  # one step, so no writer can make it start again
        copy.execute("PRAGMA journal_mode = DELETE")


def _refuse_damaged(library: Path, part: Path) -> None:
    findings = check(part)
    if findings:
        raise StorageError(Reason.DAMAGED, str(library), findings[0])


def check(path: Path) -> tuple[str, ...]:
    """Return what is wrong with a library file, as facts in English; nothing when it is whole.

    Reads every page: about a second for 100 MB. Never raises for damage; raises StorageError
    when the file cannot be opened at all for another reason (LOCKED, NO_PERMISSION, ...).
    """
    findings: list[str] = []
    with expected_faults(str(path)):
        try:
            with closing(connect(path, "ro", _BUSY_SECONDS)) as connection:
                findings.extend(_findings(connection))
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if not _is_damage(error):
                raise
            findings.append(f"SQLite cannot read the file: {error}.")
    return tuple(findings)


def _is_damage(error: sqlite3.DatabaseError | UnicodeDecodeError) -> bool:
    """Our own statements are right: when SQLite cannot understand one, the schema is not."""
    if isinstance(error, UnicodeDecodeError):
        return True
    return reason_of(error) is Reason.DAMAGED or result_code(error) == sqlite3.SQLITE_ERROR


def _findings(connection: sqlite3.Connection) -> Iterator[str]:
    for (finding,) in connection.execute(f"PRAGMA integrity_check({_MOST_FINDINGS})"):
        if finding != "ok":
            yield f"The integrity check says: {finding}."
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_FINDINGS)
    for table, row, target, _ in broken:
        yield f"Row {row} of {table} refers to a row of {target} that does not exist."
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    if "tally" in tables and wrong_tallies(connection):  # a library of before 0005 has none
        yield "The counts of articles are not what the library holds."
    if "search" in tables:
        yield from _search_findings(connection)
    else:
        yield "The file holds no library."


def _search_findings(connection: sqlite3.Connection) -> Iterator[str]:
    missing = "SELECT count(*) FROM body WHERE article_id NOT IN (SELECT id FROM search_docsize)"
    left_over = "SELECT count(*) FROM search_docsize WHERE id NOT IN (SELECT article_id FROM body)"
    for sentence, statement in (
        ("{} articles are missing from the search index.", missing),
        ("{} entries of the search index belong to no article.", left_over),
    ):
        count = connection.execute(statement).fetchone()[0]
        if count:
            yield sentence.format(count)
    if not HealthReader(connection).index_answers():
        yield "The search index does not find what it should hold."
    # Walks the whole index. FTS5's own integrity check would need to write.
    connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
    connection.execute("SELECT count(*) FROM temp.words").fetchone()
