"""Salvage: from a damaged file to a new library, in one go; or one setting of it.

Gaps are filled from an older copy. A table that came back whole is the newer truth and is left
alone: what its reader removed or unmarked since the copy does not return. Of the others the rows
that are missing are taken over. Articles are the same when their identities are, feeds and folders
when their ids are: no id of these is ever given twice.
"""

import gc
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path

from readerapp.domain.salvage import Recovered, SalvagedKind
from readerapp.storage.articles.counters import recount
from readerapp.storage.articles.label_marks import queue_all
from readerapp.storage.bin.packing import OF_ONE
from readerapp.storage.errors import expected_faults, expected_file_faults
from readerapp.storage.file.connection import connect, make_private_file, mode_of_copy, uri_of
from readerapp.storage.file.migrate import (
    APPLICATION_ID,
    Migration,
    migrate,
    shipped_migrations,
    statements,
)
from readerapp.storage.salvaging import trees
from readerapp.storage.salvaging.bin import repair_bin, restore_bin_heads
from readerapp.storage.salvaging.pages import TABLE_LEAF, PageFile, rows
from readerapp.storage.salvaging.repair import repair_blobs, repair_references, repair_values
from readerapp.storage.salvaging.sequences import (
    note_named,
    note_old,
    read_sequences,
    restore_sequences,
    sequence_shape,
)
from readerapp.storage.salvaging.shapes import Shape, shapes
from readerapp.storage.salvaging.titles import Fold, KnownTitle, mend_titles
from readerapp.storage.schema import OF_FOLDER_SYNC
from readerapp.storage.search.index import ADD, index_row

_COUNTS = {kind: f"SELECT count(*) FROM {kind.table}" for kind in SalvagedKind} | {  # noqa: S608 - our own names
    SalvagedKind.TEXTS: """
        SELECT count(*) FROM article JOIN body ON article_id = id WHERE is_stub = 0
    """,
    SalvagedKind.READ: "SELECT count(*) FROM status WHERE is_read = 1",
    SalvagedKind.STARS: "SELECT count(*) FROM status WHERE is_starred = 1",
    SalvagedKind.PICTURES: "SELECT count(*) FROM picture JOIN blob ON sha256 = blob_sha256",
    SalvagedKind.BINNED: "SELECT count(*) FROM bin JOIN bin_rows USING (article_id)",
}
# What other rows name and is not there.
_LOST = {
    SalvagedKind.ARTICLES: """
        SELECT count(*) FROM (
            SELECT article_id AS id FROM body UNION SELECT article_id FROM vector
            UNION SELECT article_id FROM picture UNION SELECT article_id FROM feed_entry
            WHERE feed_id IN (SELECT id FROM feed)
            UNION SELECT id FROM temp.known_article)
        WHERE id NOT IN (SELECT id FROM article)
            AND id NOT IN (SELECT id FROM status WHERE removed_at IS NOT NULL)
            AND id NOT IN (SELECT article_id FROM bin)
    """,
    SalvagedKind.STARS: """
        SELECT count(*) FROM temp.known_article
        WHERE is_starred = 1 AND id NOT IN (SELECT id FROM status)
    """,
    SalvagedKind.FEEDS: """
        SELECT count(*) FROM (
            SELECT feed_id AS id FROM article WHERE feed_id IS NOT NULL
            UNION SELECT feed_id FROM feed_state)
        WHERE id NOT IN (SELECT id FROM feed)
    """,
    SalvagedKind.PICTURES: """
        SELECT count(*) FROM picture
        WHERE blob_sha256 IS NOT NULL AND blob_sha256 NOT IN (SELECT sha256 FROM blob)
    """,
}
_TABLE = "setting"

_SAME = (
    "CREATE TEMP TABLE same (old_id INTEGER PRIMARY KEY, new_id INTEGER NOT NULL)",
    """
    INSERT INTO same
        SELECT o.id, n.id FROM old.status AS o JOIN main.status AS n USING (identity)
    """,
)
_NEW_STATUSES = (
    """
    INSERT OR IGNORE INTO main.status
        SELECT * FROM old.status WHERE id NOT IN (SELECT old_id FROM same)
    """,
    # Whose id was taken meanwhile gets another one.
    """
    INSERT OR IGNORE INTO main.status
            (identity, is_read, is_starred, read_at, starred_at, removed_at)
        SELECT identity, is_read, is_starred, read_at, starred_at, removed_at FROM old.status
        WHERE id NOT IN (SELECT old_id FROM same)
    """,
    """
    INSERT OR IGNORE INTO same
        SELECT o.id, n.id FROM old.status AS o JOIN main.status AS n USING (identity)
    """,
)
_SOURCES = "INSERT OR IGNORE INTO main.source (name) SELECT name FROM old.source"
_GAPS = (
    "CREATE TEMP TABLE gap (id INTEGER PRIMARY KEY)",
    """
    INSERT INTO gap
        SELECT new_id FROM old.article AS o JOIN same ON old_id = o.id
        JOIN main.status AS s ON s.id = new_id AND s.removed_at IS NULL
        WHERE new_id NOT IN (SELECT id FROM main.article)
            AND new_id NOT IN (SELECT article_id FROM main.bin)
    """,
)
_PARTS = (*OF_ONE, "stated_relation")
# Filled by statements of their own, or worked out anew.
_APART = {"status", "source", "article", "blob", "story", "computed_relation", *_PARTS}
_APART |= {"content_credential"}
_APART |= {"bin", "bin_rows", "bin_picture"}
_APART |= {"outbox", "account_command", "account_lost"}  # old wishes: what differs is wished anew
_APART |= set(OF_FOLDER_SYNC)  # of another device
_IDS = ("article_id", "related_id", "status_id")  # columns that name an article
_BLOBS = """
    INSERT OR IGNORE INTO main.blob SELECT sha256, data FROM old.blob
    WHERE sha256 IN (SELECT blob_sha256 FROM main.picture
        UNION ALL SELECT blob_sha256 FROM main.bin_picture)
"""
_CREDENTIALS = """
    INSERT OR IGNORE INTO main.content_credential SELECT blob_sha256, data
    FROM old.content_credential WHERE blob_sha256 IN (SELECT sha256 FROM main.blob)
"""
_IS_RENUMBERED = "SELECT 1 FROM same WHERE old_id != new_id LIMIT 1"
_EDITIONS = ("edition", "edition_card")  # hold ids of articles in a text, too
# What came back from the bin since, or was let go of for good, does not return to it.
_INTO_BIN = "IN (SELECT new_id FROM same WHERE new_id NOT IN (SELECT id FROM main.article))"
_IN_BIN = "IN (SELECT article_id FROM main.bin)"
_FROM_REMOVALS = "AND o.removal_id IN (SELECT id FROM main.bin_removal)"


def salvage(
    source: Path,
    target: Path,
    backup: Path | None = None,
    fold: Fold | None = None,
    copies: Iterable[Iterable[KnownTitle]] = (),
) -> tuple[Recovered, ...]:
    """Make a whole library of this version at `target` of what `source` and its -wal still hold.

    `fold` makes of a title what the search index was given; without it no title is compared with
    that, and with what `copies` say.

    `source` is only read. What is missing comes from the library `backup`, a sound copy. A file at
    `target` is written over; after any exception it is worth nothing. Takes about 20 s for 100 MB.
    Raises StorageError: DISK_FULL, NOT_FOUND, NO_PERMISSION and the like, never DAMAGED.
    """
    with expected_faults(str(target)), expected_file_faults(str(target)):
        wal = source.with_name(source.name + "-wal")
        target.unlink(missing_ok=True)
        make_private_file(target)
        with PageFile(source, wal) as pages, closing(connect(target, "rw", 1.0)) as connection:
            _begin(connection)
            recovered = _Salvage(connection, pages, fold, copies).run(_upgraded(backup, target))
        with closing(connect(target, "rw", 1.0)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
        return recovered


_PAGE_SIZE = "PRAGMA page_size = 16384"


def _begin(connection: sqlite3.Connection) -> None:
    """Without a journal: what a crash leaves is thrown away."""
    connection.execute(_PAGE_SIZE)
    for pragma in ("journal_mode = OFF", "synchronous = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA cache_size = -64000")
    connection.execute("PRAGMA temp_store = MEMORY")  # a confined process has no folder for more


def _upgraded(backup: Path | None, target: Path) -> Path | None:
    """Return a copy of the backup as a library of this version."""
    if backup is None:
        return None
    copy = target.with_name(target.name + ".old")
    copy.unlink(missing_ok=True)
    make_private_file(copy)
    with (
        closing(connect(backup, mode_of_copy(backup), 1.0)) as old,
        closing(connect(copy, "rw", 1.0)) as new,
    ):
        old.backup(new)
        new.execute("PRAGMA journal_mode = DELETE")
        new.execute("PRAGMA temp_store = MEMORY")
        migrate(new, shipped_migrations())
    return copy


class _Salvage:
    """One run: the new library, the old pages, and what became of them."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        pages: PageFile,
        fold: Fold | None,
        copies: Iterable[Iterable[KnownTitle]],
    ) -> None:
        self._connection = connection
        self._pages = pages
        self._fold_title = fold
        self._copies = copies

    def run(self, backup: Path | None) -> tuple[Recovered, ...]:
        connection = self._connection
        forest = self._fill()
        trees.restore_statuses(connection)
        if "bin" in forest.broken:
            restore_bin_heads(connection)
        before = self._count(_COUNTS)
        if backup is not None:
            self._merge(backup, forest)
        merged = self._count(_COUNTS)
        trees.restore_feeds(connection)
        trees.restore_articles(connection)
        fold = self._fold_title
        titles, unproven = mend_titles(connection, fold, self._copies) if fold else ((), 0)
        lost = self._count(_LOST)
        note_named(connection)
        repair_blobs(connection)
        lost[SalvagedKind.BINNED] = repair_bin(connection)
        repair_references(connection)
        lost[SalvagedKind.TEXTS] = repair_values(connection)
        texts = connection.execute("SELECT article_id, content FROM body")
        connection.executemany(ADD, (index_row(*text) for text in texts))
        recount(connection)
        queue_all(connection)
        restore_sequences(connection)
        connection.execute("COMMIT")
        gc.collect()  # a reading that failed leaves its cursor in a cycle, and the file locked
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        now = self._count(_COUNTS)
        found = (
            _recovered(kind, now[kind], merged[kind] - before[kind], lost.get(kind, 0), forest)
            for kind in SalvagedKind
        )
        return tuple(
            replace(each, titles=titles, unproven=unproven)
            if each.kind is SalvagedKind.ARTICLES
            else each
            for each in found
        )

    def _fill(self) -> trees.Forest:
        """Put in what is found, as the version that wrote it knew it; then bring it up to date."""
        connection, steps = self._connection, shipped_migrations()
        known = _known(self._pages, steps)
        if len(known) == len(steps):
            _lay_out(connection, _empty_libraries(steps)[1])
        else:
            migrate(connection, known)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        tables = shapes(connection)
        sequences = sequence_shape(connection)
        forest = trees.find_trees(self._pages, tables | {sequences.name: sequences})
        # Two numbers: many an index has such rows, and what was hidden is found anew at a start.
        forest.strays.pop("muted", None)
        for name, shape in tables.items():
            if (
                not name.startswith(trees.LEFT_OUT)
                and trees.fill(connection, self._pages, forest, shape)[1]
            ):
                forest.broken.add(name)
        if forest.broken:
            trees.fill_carved(connection, self._pages, forest, tables)
        trees.read_indexes(connection, self._pages, forest)
        read_sequences(connection, self._pages, forest, sequences)
        for step in steps[len(known) :]:
            for statement in statements(step.sql):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {step.number}")
        return forest

    def _merge(self, backup: Path, forest: trees.Forest) -> None:
        connection = self._connection
        connection.execute("COMMIT")  # nothing is attached inside a transaction
        connection.execute("ATTACH ? AS old", (uri_of(backup, "ro"),))
        connection.execute("BEGIN")
        _fill_gaps(connection, shapes(connection), forest.broken)
        connection.execute("COMMIT")
        connection.execute("DETACH old")
        connection.execute("BEGIN")
        backup.unlink()

    def _count(self, statements: Mapping[SalvagedKind, str]) -> dict[SalvagedKind, int]:
        return {
            kind: int(self._connection.execute(statement).fetchone()[0])
            for kind, statement in statements.items()
        }


def _known(pages: PageFile, steps: tuple[Migration, ...]) -> Sequence[Migration]:
    """Return the migrations a library has seen by the number in its header; all of them where that
    is lost, or its tables say that there were more: shorter rows of older versions fit, too."""
    made, number = _empty_libraries(steps)[0], pages.version()
    found = set(trees.find_roots(pages, {1})) & set[str]().union(*made.values())
    lowest = next((each for each, names in made.items() if found <= names), steps[-1].number)
    return [step for step in steps if step.number <= number] if number >= lowest else steps


@cache  # a third of the time of salvaging a small library
def _empty_libraries(
    steps: tuple[Migration, ...],
) -> tuple[Mapping[int, frozenset[str]], bytes]:
    """Return the tables and indexes of each version, the oldest first, and an empty library of the
    last one."""
    made = dict[int, frozenset[str]]()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
        empty.execute(_PAGE_SIZE)
        for step in steps:
            migrate(empty, [step])
            names = empty.execute("SELECT name FROM sqlite_schema WHERE rootpage > 0")
            made[step.number] = frozenset(row[0] for row in names)
        return made, empty.serialize()


def _lay_out(connection: sqlite3.Connection, library: bytes) -> None:
    """Have an empty file hold this library."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
        empty.deserialize(library)
        empty.backup(connection)


def _recovered(
    kind: SalvagedKind, now: int, from_backup: int, lost: int, forest: trees.Forest
) -> Recovered:
    from_backup = max(0, min(from_backup, now))
    is_whole = kind.table not in forest.broken
    return Recovered(kind, now - from_backup, from_backup, lost, is_whole)


def find_setting(library: Path, key: str, unset: object) -> object:
    """Return a stored value as JSON has it; `unset` when there is none, None when nobody can tell.

    A whole table is believed; where pages of it are missing, or the schema is, every page is looked
    at: 1 s for 1 GB. Raises StorageError when the file cannot be read at all.
    """
    with (
        expected_file_faults(str(library)),
        PageFile(library, library.with_name(library.name + "-wal")) as pages,
    ):
        seen = {1}
        root = trees.find_roots(pages, seen).get(_TABLE)
        leaves, is_whole = trees.walk(pages, root, seen) if root else ([], False)
        for value in _values(pages, leaves, key):
            return value
        if is_whole and all(row for number in leaves for row in rows(pages, number)):
            return unset
        return next(_values(pages, _strays(pages, key), key), None)


def _strays(pages: PageFile, key: str) -> Iterator[int]:
    free, wanted = pages.free_pages(), key.encode()
    for number in range(2, pages.count + 1):
        page = pages.page(number)
        if pages.kind(page, number) == TABLE_LEAF and wanted in page and number not in free:
            yield number


def _values(pages: PageFile, numbers: Iterable[int], key: str) -> Iterator[object]:
    """Yield what rows of that key hold; one that is no JSON tells nothing."""
    for number in numbers:
        for found in rows(pages, number):
            if found and len(found[1]) == 2 and found[1][0] == key:
                try:
                    yield json.loads(str(found[1][1]))
                except (ValueError, RecursionError):
                    continue


def _fill_gaps(
    connection: sqlite3.Connection, shapes: Mapping[str, Shape], broken: Iterable[str]
) -> None:
    """Add the rows that `broken` tables are missing. The copy is attached as `old`."""
    wanted = set(broken)
    _run_all(connection, _SAME)
    if "status" in wanted:
        _run_all(connection, _NEW_STATUSES)
    others = [shape for name, shape in shapes.items() if name in wanted - _APART]
    others = [shape for shape in others if not shape.name.startswith(trees.LEFT_OUT)]
    if connection.execute(_IS_RENUMBERED).fetchone():
        others = [shape for shape in others if shape.name not in _EDITIONS]
    for shape in others:
        if not _ids(shape):
            connection.execute(
                f"INSERT OR IGNORE INTO main.{shape.name} SELECT * FROM old.{shape.name}"  # noqa: S608 - our own names
            )
    _run_all(connection, (_SOURCES, *_GAPS))
    if "article" in wanted:
        _take_articles(connection, shapes["article"])
    else:
        connection.execute("DELETE FROM temp.gap")
    for name in _PARTS:
        is_broken = name in wanted and name != "evidence"
        among = f"IN (SELECT id FROM {'main.article' if is_broken else 'temp.gap'})"  # noqa: S608 - our own names
        _take(connection, shapes[name], _ids(shapes[name]), among)
    for shape in others:
        if _ids(shape):
            _take(connection, shape, _ids(shape), "")
    _take_bin(connection, shapes, wanted)
    connection.execute(_BLOBS)
    connection.execute(_CREDENTIALS)
    note_old(connection)


def _take_bin(
    connection: sqlite3.Connection, shapes: Mapping[str, Shape], wanted: set[str]
) -> None:
    """Its rows hold ids of the copy: they are repaired later."""
    if "bin" in wanted:
        _take(connection, shapes["bin"], ("article_id",), f"{_INTO_BIN} {_FROM_REMOVALS}")
    for name in ("bin_rows", "bin_picture"):
        _take(connection, shapes[name], ("article_id",), _IN_BIN)


def _ids(shape: Shape) -> tuple[str, ...]:
    return tuple(column.name for column in shape.columns if column.name in _IDS)


def _take_articles(connection: sqlite3.Connection, shape: Shape) -> None:
    """Their relations and stories are worked out anew."""
    said = {
        "id": "same.new_id",
        "source_id": "n.id",
        "is_read": "s.is_read",
        "is_starred": "s.is_starred",
        "related_model": "''",
        "story_id": "NULL",
    }
    names = [column.name for column in shape.columns]
    values = ", ".join(said.get(name, f"o.{name}") for name in names)
    connection.execute(
        f"INSERT OR IGNORE INTO main.article ({', '.join(names)}) SELECT {values}"  # noqa: S608 - our own names
        " FROM old.article AS o JOIN same ON old_id = o.id JOIN gap ON gap.id = new_id"
        " JOIN main.status AS s ON s.id = new_id"
        " JOIN old.source AS f ON f.id = o.source_id JOIN main.source AS n ON n.name = f.name"
    )


def _take(connection: sqlite3.Connection, shape: Shape, ids: tuple[str, ...], among: str) -> None:
    """Take over rows of a table, with the columns `ids` as those articles are called here."""
    names = [column.name for column in shape.columns]
    said = {name: f"same{number}.new_id" for number, name in enumerate(ids)}
    if shape.name == "evidence":
        said["id"] = "NULL"
    values = ", ".join(said.get(name, f"o.{name}") for name in names)
    joins = " ".join(
        f"JOIN same AS same{number} ON same{number}.old_id = o.{name}"
        for number, name in enumerate(ids)
    )
    where = f"WHERE same0.new_id {among}" if among else ""
    connection.execute(
        f"INSERT OR IGNORE INTO main.{shape.name} ({', '.join(names)})"  # noqa: S608 - our own names
        f" SELECT {values} FROM old.{shape.name} AS o {joins} {where}"
    )


def _run_all(connection: sqlite3.Connection, statements: Iterable[str]) -> None:
    for statement in statements:
        connection.execute(statement)
