"""Trees of pages: which page belongs to which table, and filling a table from its pages.

Where the schema can be read, each tree is walked from its root. What is then left, because a page
above it is gone or the schema is, is told by what its rows look like.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import field
from itertools import chain, islice

from readerapp.domain.values import dataclass
from readerapp.storage.salvaging.carving import carve
from readerapp.storage.salvaging.pages import (
    INDEX_INTERIOR,
    INDEX_LEAF,
    TABLE_LEAF,
    PageFile,
    Row,
    children,
    rows,
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
    for shape, row in carve(pages, numbers, shapes):
        insert(connection, shape, [row])


def insert(connection: sqlite3.Connection, shape: Shape, batch: Iterable[Row]) -> None:
    """Insert rows that are not there yet."""
    names = ", ".join(column.name for column in shape.columns)
    marks = ", ".join("?" * len(shape.columns))
    statement = f"INSERT OR IGNORE INTO {shape.name} ({names}) VALUES ({marks})"  # noqa: S608 - ours
    connection.executemany(statement, batch)
