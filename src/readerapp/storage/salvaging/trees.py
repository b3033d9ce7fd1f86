"""Trees of pages: which page belongs to which table, and filling a table from its pages.

Where the schema can be read, each tree is walked from its root. What is then left, because a page
above it is gone or the schema is, is told by what its rows look like.

Rows are carved from pages that no longer say where their rows lie: the beginning of the page is
gone, or some of its rows are, and the others are still there. A row tells its length and the types
of its columns before its values; both must fit a table of ours. Of an article whose values are not
all there the title is enough: it comes back as a headline.

An index repeats some columns of its table with the row's id, in pages of its own: enough to name an
article that was read, or a feed that was subscribed to, when their own pages are gone.
"""

import re
import sqlite3
import struct
import zlib
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import field
from functools import cache
from itertools import chain, islice

from readerapp.domain.values import dataclass
from readerapp.storage.codec import unpack_content
from readerapp.storage.salvaging.pages import (
    INDEX_INTERIOR,
    INDEX_LEAF,
    TABLE_LEAF,
    BrokenRecordError,
    PageFile,
    Row,
    Value,
    children,
    payload,
    record_values,
    rows,
    varint,
)
from readerapp.storage.salvaging.shapes import Shape

_LOOKED_AT = 40  # rows of a page, to tell what it is
_DEEPEST = 20  # levels of a tree; SQLite's own limit
_BATCH = 500
# What is made anew from other tables, by triggers or afterwards, or belongs to SQLite.
LEFT_OUT = (
    "label_tally",
    "label_turn",
    "picture_turn",
    "search_",
    "shared_tally",
    "sqlite_",
    "story_pending",
    "tally",
    "vector_change",
)

# What readers have of their own, and articles. Rows of other tables are too short to be sure of.
_TABLES = ("status", "feed", "article", "body", "note")
_HEADLINES = "article"
_LONGEST_NUMBER = 9  # bytes
_TYPES: dict[type, bytes] = {  # as the format says which follows; a NULL is 0
    int: rb"[\x01-\x06\x08\x09]",
    float: rb"[\x01-\x09]",
    str: rb"(?:[\x0d-\x7f]|[\x81-\xff][\x80-\xff]{0,7}[\x00-\x7f])",
    bytes: rb"(?:[\x0c-\x7f]|[\x81-\xff][\x80-\xff]{0,7}[\x00-\x7f])",
}
_EMPTY: dict[type, Value] = {int: 0, float: 0.0, str: "", bytes: b""}


@dataclass
class Forest:
    """Pages with rows, by the table or index they belong to.

    `strays` are pages that no tree from a root reaches: their rows may have been deleted since.
    `broken` names the trees of which some page is missing; `torn` are pages of which a row could
    not be read, and `nameless` are strays of which no row tells the table.
    """

    rooted: dict[str, list[int]] = field(default_factory=dict)
    strays: dict[str, list[int]] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    torn: set[int] = field(default_factory=set)
    nameless: set[int] = field(default_factory=set)

    def pages(self, name: str) -> list[int]:
        """Return all pages of a table or index, the certain ones first."""
        return self.rooted.get(name, []) + self.strays.get(name, [])


def find_trees(pages: PageFile, shapes: Mapping[str, Shape]) -> Forest:
    """Look at every page once or twice."""
    forest, seen = Forest(), {1}
    roots = find_roots(pages, seen)
    for name, root in roots.items():
        found, is_whole = walk(pages, root, seen)
        forest.rooted[name] = found
        if not is_whole:
            forest.broken.add(name)
    forest.broken |= shapes.keys() - roots.keys()
    if forest.broken:
        _add_strays(pages, shapes, forest, seen | pages.free_pages())
    return forest


def find_roots(pages: PageFile, seen: set[int]) -> dict[str, int]:
    """Return the root page of each table and index the schema names; add what was `seen`."""
    found: dict[str, int] = {}
    leaves, _ = walk(pages, 1, seen)
    for number in leaves:
        for item in rows(pages, number):
            if item and len(item[1]) == 5:
                _, name, _, root, _ = item[1]
                if isinstance(name, str) and isinstance(root, int) and 1 < root <= pages.count:
                    found[name] = root
    return found


def walk(
    pages: PageFile, root: int, seen: set[int], depth: int = 0, among: Container[int] | None = None
) -> tuple[list[int], bool]:
    """Return the pages with rows below a page, and whether every page was there.

    `seen` are pages that are not looked at again; `among` are those that may be, None for all.
    """
    seen.add(root)
    kind = pages.kind(pages.page(root), root)
    if kind == 0 or depth > _DEEPEST:
        return [], False
    found, is_whole = ([root] if kind in (TABLE_LEAF, INDEX_LEAF, INDEX_INTERIOR) else []), True
    for child in children(pages, root):
        may_be = among is None or child in among
        if child in seen or not 1 < child <= pages.count or not may_be:
            is_whole = False
            continue
        below, is_child_whole = walk(pages, child, seen, depth + 1, among)
        found += below
        is_whole = is_whole and is_child_whole
    return found, is_whole


def _add_strays(
    pages: PageFile, shapes: Mapping[str, Shape], forest: Forest, seen: set[int]
) -> None:
    """Tell what the pages are that were not reached: a whole tree at once where one is left."""
    unseen = set(range(2, pages.count + 1)) - seen
    below: dict[int, list[int]] = {}
    for number in unseen:
        if found := [each for each in children(pages, number) if each in unseen]:
            below[number] = found
    tops = sorted(unseen - {each for found in below.values() for each in found})
    for top in tops:
        found, _ = walk(pages, top, set(), among=unseen)
        name = _likeliest(pages, found, shapes)
        if name:
            forest.strays.setdefault(name, []).extend(found)
        else:
            leaves = (each for each in found if pages.kind(pages.page(each), each) == TABLE_LEAF)
            forest.nameless.update(leaves)


def _likeliest(pages: PageFile, found: list[int], shapes: Mapping[str, Shape]) -> str:
    """Return the table most rows of some pages fit, "" when hardly any fits one."""
    votes: dict[str, float] = defaultdict(float)
    total = 0
    for row_id, row in islice(_sample(pages, found), _LOOKED_AT):
        total += 1
        for shape in shapes.values():
            if shape.has_rowid == (row_id != 0) and shape.values(row_id, row) is not None:
                # A row written before a column was added is shorter, and fits less surely.
                votes[shape.name] += 1 - 0.02 * (len(shape.columns) - len(row))
                votes[shape.name] += 0.5 * (shape.looks_right is not None)
    name = max(votes, key=votes.__getitem__, default="")
    return name if votes[name] * 2 > total else ""


def _sample(pages: PageFile, found: list[int]) -> Iterator[tuple[int, Row]]:
    for number in found[:: max(1, len(found) // 8)]:
        yield from islice(filter(None, rows(pages, number)), 8)


def fill(
    connection: sqlite3.Connection, pages: PageFile, forest: Forest, shape: Shape
) -> tuple[int, int]:
    """Insert the rows of one table; return how many came and how many could not be read.

    A row that is there already stays: pages of the tree come before those that were found astray.
    """
    batch: list[Row] = []
    before = connection.total_changes
    lost = 0
    for number in forest.pages(shape.name):
        for found in rows(pages, number):
            values = None if found is None else shape.values(*found)
            if values is None:
                lost += 1
                forest.torn.add(number)
                continue
            batch.append(values)
            if len(batch) >= _BATCH:
                insert(connection, shape, batch)
                batch.clear()
    insert(connection, shape, batch)
    return connection.total_changes - before, lost


def fill_carved(
    connection: sqlite3.Connection, pages: PageFile, forest: Forest, shapes: Mapping[str, Shape]
) -> None:
    """Insert rows of pages that do not say any more where their rows lie, or of which table. Those
    that other pages hold are there by now, so that nothing older takes their place."""
    unknown = (
        number
        for number in range(2, pages.count + 1)
        if number not in pages.followed
        and (number in forest.nameless or not pages.kind(pages.page(number), number))
    )
    free = pages.free_pages()
    numbers = [each for each in chain(sorted(forest.torn), unknown) if each not in free]
    for shape, row in _carve(pages, numbers, shapes):
        insert(connection, shape, [row])


def insert(connection: sqlite3.Connection, shape: Shape, batch: Iterable[Row]) -> None:
    """Insert rows that are not there yet."""
    names = ", ".join(column.name for column in shape.columns)
    marks = ", ".join("?" * len(shape.columns))
    statement = f"INSERT OR IGNORE INTO {shape.name} ({names}) VALUES ({marks})"  # noqa: S608 - ours
    connection.executemany(statement, batch)


def read_indexes(connection: sqlite3.Connection, pages: PageFile, forest: Forest) -> None:
    """Put what indexes say of tables with missing pages into temporary tables of their names."""
    for index in _INDEXES:
        names = ", ".join(index.columns)
        connection.execute(f"CREATE TEMP TABLE {index.kept} ({names})")
        if index.table in forest.broken:
            found = [
                item[1]
                for number in forest.rooted.get(index.name, [])
                for item in rows(pages, number)
                if item and len(item[1]) >= len(index.columns)
            ]
            width = len(index.columns)
            marks = ", ".join("?" * width)
            connection.executemany(
                f"INSERT INTO temp.{index.kept} VALUES ({marks})",  # noqa: S608 - constants only
                [row[:width] for row in found],
            )


def restore_statuses(connection: sqlite3.Connection) -> int:
    """Name again the articles whose status is gone; return how many."""
    return connection.execute(_STATUSES).rowcount


def restore_feeds(connection: sqlite3.Connection) -> int:
    """Subscribe again to feeds whose rows are gone, under the names their articles knew."""
    connection.execute(_SOURCES)
    return connection.execute(_FEEDS).rowcount


def restore_articles(connection: sqlite3.Connection) -> int:
    """Make a row of the list for texts that have lost theirs; return how many.

    The title is the one the search index was given: without capitals, but with every word.
    """
    restored = 0
    for article_id, packed, *row in connection.execute(_HEADLESS).fetchall():
        try:
            content = unpack_content(packed)
        except (ValueError, TypeError, zlib.error):
            continue
        title = content.folded[0] if content.folded else ""
        values = (article_id, title, len(content.text.split()), *row)
        restored += connection.execute(_ARTICLE, values).rowcount
    return restored


def _carve(
    pages: PageFile, numbers: Iterable[int], shapes: Mapping[str, Shape]
) -> Iterator[tuple[Shape, Row]]:
    """Yield the rows found on some pages, by table."""
    wanted = [shapes[name] for name in _TABLES if name in shapes]
    for number in numbers:
        page = pages.page(number)
        if not page.strip(b"\0"):
            continue
        for shape in wanted:
            for row_id, row in _found(pages, page, shape):
                values = shape.values(row_id, row)
                if values is None and shape.name == _HEADLINES:
                    values = _headline(shape, row_id, row)
                if values is not None:
                    yield shape, values


def _found(pages: PageFile, page: bytes, shape: Shape) -> Iterator[tuple[int, Row]]:
    for match in _pattern(shape).finditer(page):
        start = match.start()
        try:
            length = _length(page, start, len(shape.columns))
            row_id = _row_id(page, start, length)
            record = payload(pages, page, start, length, is_table=True, is_whole=False)
            yield row_id, record_values(record)
        except (BrokenRecordError, IndexError, struct.error, OverflowError):
            continue


@cache
def _pattern(shape: Shape) -> re.Pattern[bytes]:
    """Matches before the beginning of a record, of which a byte says how long that is."""
    kinds: list[bytes] = []
    least = 0
    for place, column in enumerate(shape.columns):
        choices = {_TYPES[kind] for kind in column.types}
        if column.may_be_null:
            choices.add(rb"\x00")
        kinds.append(rb"\x00" if place == shape.row_id else b"(?:" + b"|".join(choices) + b")")
        if not (column.has_default or column.may_be_null):
            least = place + 1  # rows that are older than a column end before it
    return re.compile(rb"(?=[\x03-\x7f]" + b"".join(kinds[:least]) + b")", re.DOTALL)


def _length(page: bytes, start: int, most: int) -> int:
    """Return how long the record is whose beginning stands there."""
    end = start + page[start]
    place, length, columns = start + 1, page[start], 0
    while place < end:
        kind, place = varint(page, place)
        columns += 1
        if kind in (10, 11):
            raise BrokenRecordError
        length += (kind - 12) // 2 if kind >= 12 else (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind]
    if place != end or columns > most:
        raise BrokenRecordError
    return length


def _row_id(page: bytes, start: int, length: int) -> int:
    """Return the id that stands before a record, behind the length of the record."""
    stated = _as_varint(length)
    for size in range(1, _LONGEST_NUMBER + 1):
        place = start - size
        if place < len(stated) or page[place - len(stated) : place] != stated:
            continue
        row_id, end = varint(page, place)
        if end == start and row_id > 0:
            return row_id
    raise BrokenRecordError


def _as_varint(number: int) -> bytes:
    parts = [number & 0x7F]
    while number := number >> 7:
        parts.append(number & 0x7F | 0x80)
    return bytes(reversed(parts))


def _headline(shape: Shape, row_id: int, row: Row) -> Row | None:
    """Return the row of an article with nothing in place of what is torn; None without a title."""
    values: list[Value] = []
    for place, column in enumerate(shape.columns):
        value = row[place] if place < len(row) else None
        is_torn = type(value) not in column.types or (isinstance(value, str) and "\0" in value)
        if column.name == "title" and (is_torn or not value):
            return None
        if place == shape.row_id:
            values.append(row_id)
        elif not is_torn:
            values.append(value)
        elif column.has_default or column.may_be_null:
            values.append(column.default)
        else:
            values.append(_EMPTY[column.types[0]])
    return tuple(values)


@dataclass(frozen=True)
class _Index:
    """An index as its rows are stored: its columns, the id of the row among them.

    `kept` names the temporary table it is put into.
    """

    name: str
    kept: str
    table: str
    columns: tuple[str, ...]


_INDEXES = (
    _Index("sqlite_autoindex_status_1", "known_identity", "status", ("identity", "id")),
    _Index("sqlite_autoindex_source_1", "known_source", "source", ("name", "id")),
    _Index("sqlite_autoindex_feed_1", "known_key", "feed", ("key", "id")),
    _Index("sqlite_autoindex_feed_2", "known_address", "feed", ("address", "id")),
    _Index("feed_by_folder", "known_place", "feed", ("folder_id", "position", "id")),
    _Index(
        "article_by_language",
        "known_article",
        "article",
        ("language", "sort_key", "id", "is_read", "is_starred"),
    ),
    _Index(
        "article_by_feed",
        "known_in_feed",
        "article",
        ("feed_id", "sort_key", "id", "is_read", "is_starred"),
    ),
    _Index(
        "article_by_source",
        "known_in_source",
        "article",
        ("source_id", "sort_key", "id", "is_read", "is_starred"),
    ),
)
# A status that only the index knows has the marks that its article repeats.
_STATUSES = """
    INSERT OR IGNORE INTO status (id, identity, is_read, is_starred, read_at, starred_at)
    SELECT k.id, k.identity, a.is_read, a.is_starred,
        iif(a.is_read, a.received, NULL), iif(a.is_starred, a.received, NULL)
    FROM temp.known_identity AS k JOIN article AS a USING (id)
"""
_SOURCES = "INSERT OR IGNORE INTO source (id, name) SELECT id, name FROM known_source"
_FEEDS = """
    INSERT OR IGNORE INTO feed (
        id, key, address, is_typed, title, name, site, description, language, folder_id, position,
        subscribed_at, interval_minutes, full_text, pictures, set_language, is_muted, outline)
    SELECT k.id, k.key, a.address, 0, coalesce((
            SELECT s.name FROM article JOIN source AS s ON s.id = source_id
            WHERE feed_id = k.id GROUP BY s.id ORDER BY count(*) DESC LIMIT 1), ''),
        '', '', '', '', f.folder_id, coalesce(f.position, k.id), 0, 0, 'automatic', 1, '', 0, '[]'
    FROM known_key AS k JOIN known_address AS a USING (id)
    LEFT JOIN known_place AS f USING (id)
"""
# Statuses of articles that were removed keep theirs away: their texts are left-overs.
_HEADLESS = """
    SELECT b.article_id, b.content, coalesce(l.language, ''), coalesce(l.sort_key, 0),
        coalesce(s.is_read, l.is_read, 0), coalesce(s.is_starred, l.is_starred, 0), f.feed_id,
        coalesce(o.source_id, (SELECT source_id FROM article WHERE feed_id = f.feed_id LIMIT 1), 0)
    FROM body AS b LEFT JOIN temp.known_article AS l ON l.id = b.article_id
    LEFT JOIN status AS s ON s.id = b.article_id
    LEFT JOIN temp.known_in_feed AS f ON f.id = b.article_id
    LEFT JOIN temp.known_in_source AS o ON o.id = b.article_id
    WHERE b.article_id NOT IN (SELECT id FROM article) AND s.removed_at IS NULL
        AND b.article_id NOT IN (SELECT article_id FROM bin)
"""
_ARTICLE = """
    INSERT OR IGNORE INTO article (
        id, title, word_count, language, sort_key, is_read, is_starred, feed_id, source_id,
        url, title_is_derived, dek, language_origin, language_confidence, interface_language,
        received, authors, is_stub, is_sample, labels, related_model, content_hash)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
        coalesce((SELECT substr(identity, 5) FROM alias
            WHERE status_id = ?1 AND identity LIKE 'url:http%'), (SELECT substr(identity, 5)
            FROM status WHERE id = ?1 AND identity LIKE 'url:http%'), ''),
        1, '', 'unknown', 0, '', ?5, '[]', 0, 0, '', '', x'')
"""
