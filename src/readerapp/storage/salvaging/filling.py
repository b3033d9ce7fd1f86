"""Puts the rows that were found into a new library."""

import sqlite3
from collections.abc import Iterable

from readerapp.storage.salvaging.pages import PageFile
from readerapp.storage.salvaging.records import Row, rows
from readerapp.storage.salvaging.shapes import Shape
from readerapp.storage.salvaging.trees import Forest

_BATCH = 500
# What is made anew from other tables, by triggers or afterwards, or belongs to SQLite.
LEFT_OUT = (
    "search_",
    "shared_tally",
    "sqlite_",
    "story_pending",
    "tally",
    "vector_change",
)


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
                continue
            batch.append(values)
            if len(batch) >= _BATCH:
                insert(connection, shape, batch)
                batch.clear()
    insert(connection, shape, batch)
    return connection.total_changes - before, lost


def insert(connection: sqlite3.Connection, shape: Shape, batch: Iterable[Row]) -> None:
    """Insert rows that are not there yet."""
    names = ", ".join(column.name for column in shape.columns)
    marks = ", ".join("?" * len(shape.columns))
    statement = f"INSERT OR IGNORE INTO {shape.name} ({names}) VALUES ({marks})"  # noqa: S608 - ours
    connection.executemany(statement, batch)
