"""What the library reads for the window, beside plain sqlite3 doing the same."""

import random
import sqlite3
import zlib
from functools import partial

from readerapp.domain.articles import ArticleQuery, View
from readerapp.library import Library, reading, searching
from tools.benchmarks.made_library import MadeLibrary
from tools.benchmarks.timing import Timing, beside

PAGE = 200  # ids; the window asks for so many first
ON_SCREEN = 64
ROUNDS = 15
OPENED = 200

_NEWEST = "ORDER BY sort_key DESC, id DESC LIMIT ?"
_RAW_HEADS = "SELECT title, dek, url, language, is_read FROM article WHERE id = ?"
_RAW_COUNTS = "SELECT feed_id, count(*), sum(is_read = 0) FROM article GROUP BY feed_id"
_RAW_MATCH = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"


def measure(
    library: Library, made: MadeLibrary, connection: sqlite3.Connection
) -> dict[str, Timing]:
    """Time every kind of list, the counts, the search and the opening of articles."""
    lists = {
        f"{name}, {what}": beside(
            partial(searching.ids_of, library, query, limit),
            partial(_raw_ids, connection, where, value, -1 if limit is None else limit),
            ROUNDS if limit else 3,
        )
        for name, query, where, value in _lists(made)
        for what, limit in (("first page", PAGE), ("complete", None))
    }
    rare = next(iter(made.rare))
    searches = {
        f"search {name}": beside(
            partial(searching.ids_of, library, ArticleQuery(search=word), limit),
            partial(_raw_hits, connection, word, limit or -1),
            ROUNDS if limit else 3,
        )
        for name, word, limit in (
            ("rare word", rare, PAGE),
            ("common word, first page", made.common, PAGE),
            ("common word, complete", made.common, None),
        )
    }
    counting = beside(
        partial(reading.counts, library),
        lambda: connection.execute(_RAW_COUNTS).fetchall(),
        ROUNDS,
    )
    return {
        **lists,
        "rows on screen": _rows(library, connection),
        "counts of the navigation": counting,
        **searches,
        "open an article": _opening(library, connection),
    }


def _lists(made: MadeLibrary) -> list[tuple[str, ArticleQuery, str, int | str]]:
    """Name, what the window asks, and the same as a condition with its value."""
    in_folder = "feed_id IN (SELECT id FROM feed WHERE folder_id = ?)"
    return [
        ("all", ArticleQuery(), "? = 0", 0),
        ("unread", ArticleQuery(view=View.UNREAD), "is_read = 0 AND ? = 0", 0),
        (
            "largest feed",
            ArticleQuery(feed_id=made.largest_feed),
            "feed_id = ?",
            made.largest_feed,
        ),
        ("folder", ArticleQuery(folder_id=1), in_folder, 1),
        ("language", ArticleQuery(language="en"), "language = ?", "en"),
    ]


def _raw_ids(connection: sqlite3.Connection, where: str, value: int | str, limit: int) -> object:
    statement = f"SELECT id FROM article WHERE {where} {_NEWEST}"
    return connection.execute(statement, (value, limit)).fetchall()


def _raw_hits(connection: sqlite3.Connection, word: str, limit: int) -> object:
    return connection.execute(_RAW_MATCH, (f'"{word}"', limit)).fetchall()


def _rows(library: Library, connection: sqlite3.Connection) -> Timing:
    ids = searching.ids_of(library, ArticleQuery())[:ON_SCREEN]
    return beside(
        partial(searching.heads, library, ids),
        lambda: [connection.execute(_RAW_HEADS, (each,)).fetchone() for each in ids],
        ROUNDS,
    )


def _opening(library: Library, connection: sqlite3.Connection) -> Timing:
    """Articles from anywhere in the library: most are in no cache of ours."""
    ids = searching.ids_of(library, ArticleQuery())
    chance = random.Random(3)
    ours, raws = iter(chance.choices(ids, k=OPENED + 1)), iter(chance.choices(ids, k=OPENED + 1))

    def raw() -> None:
        article_id = next(raws)
        connection.execute(_RAW_HEADS, (article_id,)).fetchone()
        statement = "SELECT content FROM body WHERE article_id = ?"
        zlib.decompress(connection.execute(statement, (article_id,)).fetchone()[0])

    return beside(lambda: reading.opened(library, next(ours)), raw, OPENED)
