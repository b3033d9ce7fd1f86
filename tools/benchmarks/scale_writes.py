"""What the library writes, beside plain sqlite3 doing the same to the same file.

Plain sqlite3 takes its writing back, and its transaction has no triggers: it pays for tables,
indexes and full text, and for nothing that this app adds.
"""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial

from readerapp.domain.articles import ArticleQuery
from readerapp.library import Library, marks, searching, subscriptions
from readerapp.library.marks import ActionResult
from readerapp.storage import FeedEntry, Incoming
from tools.benchmarks.made_library import MadeLibrary, prepare
from tools.benchmarks.made_plan import NEWEST
from tools.benchmarks.timing import Timing, beside, timed, timing

INSERTED = 1000
BATCH = 250
BETWEEN = 0.05  # seconds between two stars

_ARTICLE = """
    INSERT INTO article (id, source_id, url, title, title_is_derived, dek, language,
        language_origin, language_confidence, interface_language, published, received, sort_key,
        authors, word_count, is_stub, is_sample, is_read, is_starred, labels, related_model,
        content_hash, feed_id)
    VALUES (?, 1, ?, ?, 0, ?, ?, 'declared', 1, '', ?, ?, ?, '[]', 600, 0, 0, 0, 0, '', '', ?, ?)
"""
_STATUS = "INSERT INTO status (id, identity, is_read, is_starred) VALUES (?, ?, 0, 0)"
_ENTRY = "INSERT INTO feed_entry VALUES (?, ?, ?, 0)"
_BODY = "INSERT INTO body (article_id, content) VALUES (?, ?)"
_SEARCH = "INSERT INTO search (rowid, title, dek, body, source, authors) VALUES (?, ?, ?, ?, ?, ?)"
_DELETED = "SELECT id FROM article WHERE feed_id = ? AND is_starred = 0"
_HOLDING = ("picture", "evidence", "enclosure", "stated_relation", "computed_relation", "body")


class _TakenBackError(Exception):
    """Ends a transaction of the library without keeping it."""


def measure(
    library: Library, made: MadeLibrary, connection: sqlite3.Connection
) -> dict[str, Timing]:
    """Time the large actions once each, with their way back, and storing."""
    everything = partial(marks.mark_all_read, library, ArticleQuery())
    marked, unmarked = _there_and_back(everything)
    star_meanwhile = _stars_meanwhile(library, everything)
    feed = made.largest_feed
    kept, kept_back = _there_and_back(
        partial(subscriptions.unsubscribe, library, [feed], remove_articles=False)
    )
    gone, gone_back = _there_and_back(
        partial(subscriptions.unsubscribe, library, [feed], remove_articles=True)
    )
    storing = _storing(library, connection, made)
    raw_mark = _raw_mark(connection)
    raw_delete = _raw_delete(connection, feed)
    return {
        "mark all as read": Timing(marked, marked, raw_mark),
        "undo it": Timing(unmarked, unmarked, raw_mark),
        "a star meanwhile": star_meanwhile,
        "unsubscribe from the largest feed": Timing(kept, kept),
        "undo that": Timing(kept_back, kept_back),
        "the same, its articles go too": Timing(gone, gone, raw_delete),
        "undo that too": Timing(gone_back, gone_back),
        f"store {INSERTED:,} articles": storing,
    }


def _there_and_back(action: Callable[[], ActionResult]) -> tuple[float, float]:
    began = time.perf_counter()
    done = action()
    there = (time.perf_counter() - began) * 1000
    back = timed(done.undo) if done.undo else 0.0
    return round(there, 1), round(back, 1)


def _stars_meanwhile(library: Library, action: Callable[[], ActionResult]) -> Timing:
    """Give and take a star while another thread works on many articles; for how long each waits."""
    ids = searching.ids_of(library, ArticleQuery())[:1]
    done: list[ActionResult] = []
    thread = threading.Thread(target=lambda: done.append(action()))
    times, starred = [], False
    thread.start()
    while thread.is_alive():
        starred = not starred
        times.append(timed(partial(marks.mark_starred, library, ids, starred=starred)))
        thread.join(BETWEEN)
    if starred:
        marks.mark_starred(library, ids, starred=False)
    if done[0].undo:
        done[0].undo()
    return timing(times)


def _storing(library: Library, connection: sqlite3.Connection, made: MadeLibrary) -> Timing:
    """Both take back what they stored."""
    articles = _new_articles(made.largest_feed)
    return beside(
        partial(_store, library, articles), partial(_raw_store, connection, made, articles), 5
    )


def _new_articles(feed_id: int) -> list[Incoming]:
    """Articles that no made library holds, all of one feed."""
    return [
        Incoming(each.prepared, each.folded, entry=FeedEntry(feed_id, b"0123456789abcdef"))
        for each, _ in prepare(50_000_000 + INSERTED, 50_000_000).articles
    ]


def _store(library: Library, articles: list[Incoming]) -> None:
    with suppress(_TakenBackError), library.store.write() as writer:
        for start in range(0, INSERTED, BATCH):
            writer.articles.put_many(articles[start : start + BATCH], NEWEST)
        raise _TakenBackError


def _raw_store(connection: sqlite3.Connection, made: MadeLibrary, articles: list[Incoming]) -> None:
    """The same rows into the same tables and indexes; texts as they are, deflated by nobody."""
    first = connection.execute("SELECT max(id) + 1 FROM status").fetchone()[0]
    numbered = list(enumerate(articles, first))
    with _taken_back(connection):
        for start in range(0, INSERTED, BATCH):
            _insert(connection, numbered[start : start + BATCH], made.largest_feed)


def _insert(
    connection: sqlite3.Connection, batch: list[tuple[int, Incoming]], feed_id: int
) -> None:
    connection.executemany(_STATUS, [(i, each.prepared.identity) for i, each in batch])
    connection.executemany(_ARTICLE, [_article_values(i, each, feed_id) for i, each in batch])
    connection.executemany(_BODY, [(i, _content(each)) for i, each in batch])
    connection.executemany(_SEARCH, [_search_values(i, each) for i, each in batch])
    connection.executemany(_ENTRY, [(feed_id, i, b"0123456789abcdef") for i, _ in batch])


def _article_values(article_id: int, each: Incoming, feed_id: int) -> tuple[object, ...]:
    found = each.prepared
    time = int(NEWEST.timestamp()) - article_id % 1000
    texts = (found.url, found.title, found.dek, found.language)
    return (article_id, *texts, time, time, time, b"0123456789abcdef", feed_id)


def _content(each: Incoming) -> bytes:
    found = each.prepared
    return "\0".join((found.body_html, found.body_text, each.folded.body)).encode()


def _search_values(article_id: int, each: Incoming) -> tuple[object, ...]:
    found = each.folded
    return (article_id, found.title, found.dek, found.body, found.source, found.authors)


def _raw_mark(connection: sqlite3.Connection) -> float:
    with _taken_back(connection):
        began = time.perf_counter()
        connection.execute("UPDATE status SET is_read = 1, read_at = 1 WHERE is_read = 0")
        connection.execute("UPDATE article SET is_read = 1 WHERE is_read = 0")
        return round((time.perf_counter() - began) * 1000, 1)


def _raw_delete(connection: sqlite3.Connection, feed_id: int) -> float:
    """Rows and their words. A contentless index wants the words back, so they are read first."""
    from readerapp.storage.codec import unpack_content

    with _taken_back(connection):
        connection.execute("PRAGMA defer_foreign_keys = ON")
        began = time.perf_counter()
        ids = connection.execute(_DELETED, (feed_id,)).fetchall()
        words = "SELECT content FROM body WHERE article_id = ?"
        forget = "INSERT INTO search (search, rowid, title, dek, body, source, authors)"
        for (article_id,) in ids:
            folded = unpack_content(connection.execute(words, (article_id,)).fetchone()[0]).folded
            connection.execute(
                f"{forget} VALUES ('delete', ?, ?, ?, ?, ?, ?)", (article_id, *folded)
            )
        for table in _HOLDING:
            connection.executemany(f"DELETE FROM {table} WHERE article_id = ?", ids)
        connection.executemany("DELETE FROM computed_relation WHERE related_id = ?", ids)
        connection.executemany("DELETE FROM article WHERE id = ?", ids)
        return round((time.perf_counter() - began) * 1000, 1)


@contextmanager
def _taken_back(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction without triggers, of which nothing stays."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        for (name,) in connection.execute(triggers).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        yield
    finally:
        connection.execute("ROLLBACK")
