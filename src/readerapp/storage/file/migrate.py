"""Migrations runner: numbered steps, each atomic.

One explicit transaction with the version inside: a process killed in the middle leaves the old
schema. Python's own transactions do not manage that for tables
(https://docs.python.org/3/library/sqlite3.html#transaction-control), hence plain statements.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path

from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.values import dataclass
from readerapp.storage.schema import COLUMNS

APPLICATION_ID = 0x52445231  # "RDR1"; tells our file from another program's
Column = tuple[str, str]  # of which table, and its name
# Names, not the text of the statements: SQLite's versions word that differently.
_COLUMNS = """
    SELECT m.name, c.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'
"""


@dataclass(frozen=True)
class Migration:
    """One step. `number` is the `user_version` of the file after it, `script` its SQL or the file
    that holds it."""

    number: int
    script: str | Path

    @property
    def sql(self) -> str:
        """Its statements."""
        return self.script.read_text("utf-8") if isinstance(self.script, Path) else self.script


@cache
def shipped_migrations() -> tuple[Migration, ...]:
    """Return the migrations of this version of the app, in order."""
    folder = Path(__file__).parents[1] / "migrations"
    steps = (Migration(int(file.name[:4]), file) for file in folder.glob("*.sql"))
    return tuple(sorted(steps, key=lambda step: step.number))


def version(connection: sqlite3.Connection) -> int:
    """Return which migration the file has reached, 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def columns_of(connection: sqlite3.Connection) -> set[Column]:
    """Return the columns of every table of a library."""
    return set(connection.execute(_COLUMNS))


def columns_made_by(migrations: Iterable[Migration]) -> frozenset[Column]:
    """Return the columns of a library that has seen these migrations.

    Every opening asks: those of all migrations stand in the schema, others are made to see them.
    """
    made = tuple(migrations)
    return COLUMNS if made == shipped_migrations() else _columns_made_by(made)


@cache
def _columns_made_by(migrations: tuple[Migration, ...]) -> frozenset[Column]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
        migrate(empty, migrations)
        return frozenset(columns_of(empty))


def is_odd_version(number: int, columns: set[Column], migrations: Sequence[Migration]) -> bool:
    """Return whether a library that has these columns cannot be of the version `number`.

    The number is four bytes that SQLite does not check. A later version makes a table or a column
    that the ones before have not (a test watches that), so what is newer shows it.
    """
    if number < 1:
        return True
    if number > migrations[-1].number:
        return columns <= columns_made_by(migrations)
    more = columns - columns_made_by([each for each in migrations if each.number <= number])
    return bool(more) and not more.isdisjoint(columns_made_by(migrations))


def migrate(connection: sqlite3.Connection, migrations: Iterable[Migration]) -> None:
    """Apply the migrations the file has not seen. `connection` has `isolation_level=None`.

    Raises StorageError(DAMAGED) when a step leaves a reference to a row that does not exist.
    """
    # Off while a table is rebuilt: https://www.sqlite.org/lang_altertable.html#otheralter
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for step in migrations:
            _apply(connection, step)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _apply(connection: sqlite3.Connection, step: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        if version(connection) < step.number:  # asked under the lock: another process may be first
            for statement in statements(step.sql):
                connection.execute(statement)
            _check_references(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {step.number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk has already ended it
            connection.execute("ROLLBACK")
        raise


def statements(sql: str) -> Iterator[str]:
    """Cut a script into statements. `executescript` would commit first."""
    part = ""
    for line in sql.splitlines(keepends=True):
        part += line
        if sqlite3.complete_statement(part):
            yield part
            part = ""
    if part.strip():
        yield part


def _check_references(connection: sqlite3.Connection) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise StorageError(Reason.DAMAGED, "The library", f"a row of {broken[0]} refers to nothing")
