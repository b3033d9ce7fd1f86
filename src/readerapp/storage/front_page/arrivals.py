"""Arrivals: which articles came between two moments, and the rows an edition is made of.

Ids come first, through an index alone, then the whole stories of these: a summary of all stories
would read the index of a million articles.
"""

import sqlite3
from array import array
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from readerapp.storage.codec import pack_ids, reading_values, unpack_labels, unpack_words
from readerapp.storage.search.matches import HIDDEN_BY_LABEL, hides_labels

# All articles but those of muted feeds that no other feed lists: as the list of all articles.
_SHOWN = """
    (f.is_muted = 0 OR EXISTS (
        SELECT 1 FROM feed_entry AS e JOIN feed AS o ON o.id = e.feed_id
        WHERE e.article_id = a.id AND e.is_shared = 1 AND o.is_muted = 0
    ))
"""
_NOT_MUTED = "a.id NOT IN (SELECT article_id FROM muted)"
# What a rule hides from the page has arrived all the same: it is of the rest, which the end names.
_ON_PAGE = f"""
    {_NOT_MUTED} AND NOT ({HIDDEN_BY_LABEL})
    AND a.id NOT IN (SELECT article_id FROM off_front_page)
"""  # noqa: S608 - constants only
_BETWEEN = """
    a.received >= :since AND a.received <= :until
    AND (a.received, a.id) > (:since, :since_id) AND (a.received, a.id) <= (:until, :until_id)
"""
# Feed by feed: the order of arrival is kept of each.
_ARRIVED = f"""
    SELECT a.id FROM feed AS f
    CROSS JOIN article AS a INDEXED BY article_by_received ON a.feed_id = f.id AND {_BETWEEN}
    WHERE {_SHOWN} AND {_NOT_MUTED}
    UNION ALL
    SELECT a.id FROM article AS a INDEXED BY article_by_received
    WHERE a.feed_id IS NULL AND {_BETWEEN} AND {_NOT_MUTED}
"""  # noqa: S608 - constants only
_PUBLISHED = f"""
    SELECT a.id FROM article AS a INDEXED BY article_by_time LEFT JOIN feed AS f ON f.id = a.feed_id
    WHERE a.sort_key > :reaches_to AND (a.received, a.id) <= (:first_until, :since_id)
        AND (a.feed_id IS NULL OR {_SHOWN}) AND {_NOT_MUTED}
"""  # noqa: S608 - constants only
_LAST_TIME = """
    SELECT max(at) FROM (
        SELECT (SELECT max(received) FROM article INDEXED BY article_by_received
            WHERE feed_id = f.id AND received <= ?1) AS at
        FROM feed AS f
        UNION ALL
        SELECT max(received) FROM article INDEXED BY article_by_received
        WHERE feed_id IS NULL AND received <= ?1
    )
"""
_LAST_ID = """
    SELECT max(id) FROM (
        SELECT a.id FROM feed AS f
        CROSS JOIN article AS a INDEXED BY article_by_received
            ON a.feed_id = f.id AND a.received = ?1
        UNION ALL
        SELECT id FROM article INDEXED BY article_by_received
        WHERE feed_id IS NULL AND received = ?1
    )
"""
_NTH_NEWEST = "SELECT sort_key FROM article ORDER BY sort_key DESC LIMIT 1 OFFSET ?"
_OLDEST = "SELECT coalesce(min(sort_key), 0) FROM article"
_REPORTS = """
    SELECT a.id, a.story_id, a.source_id, a.feed_id, a.language, a.received, a.sort_key,
        a.published IS a.sort_key, a.is_read, a.is_starred, a.is_stub, a.title_is_derived,
        a.labels, a.word_count
    FROM article AS a
"""
_REPORTS_OF = f"""
    {_REPORTS} WHERE a.id IN (SELECT value FROM json_each(?)) AND {_ON_PAGE}
"""  # noqa: S608 - constants only
_ON_PAGE_OF = f"""
    SELECT a.id FROM article AS a WHERE a.id IN (SELECT value FROM json_each(?)) AND {_ON_PAGE}
"""  # noqa: S608 - constants only
_WHOLE_STORIES = f"""
    {_REPORTS} INDEXED BY article_by_story LEFT JOIN feed AS f ON f.id = a.feed_id
    WHERE a.story_id IN (SELECT value FROM json_each(?))
        AND a.story_id IS NOT NULL AND (a.feed_id IS NULL OR {_SHOWN}) AND {_ON_PAGE}
"""  # noqa: S608 - constants only
_NEWEST_FIRST = """
    SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?))
    ORDER BY sort_key DESC, id DESC
"""
_COUNTS = """
    SELECT count(*), coalesce(sum(is_read = 0), 0), coalesce(sum(related_model != ''), 0),
        count(DISTINCT source_id)
    FROM article WHERE id IN (SELECT value FROM json_each(?))
"""
_LANGUAGES = f"""
    SELECT language, count(*), sum(is_read = 0) FROM article
    WHERE id IN (SELECT value FROM json_each(?)) AND NOT ({HIDDEN_BY_LABEL})
    GROUP BY language
"""  # noqa: S608 - constants only
# Apart: labels stand behind the text in a row, and to read them takes four times as long.
_HIDDEN_COUNTS = f"""
    SELECT count(*), coalesce(sum(is_read = 0), 0)
    FROM article WHERE id IN (SELECT value FROM json_each(?)) AND {HIDDEN_BY_LABEL}
"""  # noqa: S608 - constants only
_LINKS = """
    SELECT article_id, related_id, score FROM computed_relation
    WHERE article_id IN (SELECT value FROM json_each(?1)) AND score >= ?2
    UNION ALL
    SELECT related_id, article_id, score FROM computed_relation
    WHERE related_id IN (SELECT value FROM json_each(?1)) AND score >= ?2
"""
_REFUSED = """
    SELECT article_id, related_id FROM verdict
    WHERE decision = 'not_related' AND (
        article_id IN (SELECT value FROM json_each(?1))
        OR related_id IN (SELECT value FROM json_each(?1))
    )
"""
# The "+" keeps SQLite from looking up every id with every other one in the index.
_PAIRS = """
    SELECT r.article_id, r.related_id, r.is_copy, r.same_story FROM computed_relation AS r
    WHERE r.article_id IN (SELECT value FROM json_each(?1))
        AND +r.related_id IN (SELECT value FROM json_each(?1))
        AND (r.is_copy = 1 OR r.same_story > 0)
        AND NOT EXISTS (
            SELECT 1 FROM verdict AS v WHERE v.article_id = r.article_id
                AND v.related_id = r.related_id AND v.decision = 'not_related'
        )
"""
# Own languages of papers: in which at least a fifth of their articles are.
_ACTIVE = """
    WITH
    whole (feed_id, source_id, amount) AS (
        SELECT feed_id, source_id, sum(total) FROM tally GROUP BY feed_id, source_id
    )
    SELECT p.language, count(*) FROM whole AS w
    JOIN tally AS p ON p.feed_id = w.feed_id AND p.source_id = w.source_id
    WHERE p.total * 5 >= w.amount AND (
        (p.feed_id != 0 AND EXISTS (
            SELECT 1 FROM article INDEXED BY article_by_feed
            WHERE feed_id = p.feed_id AND sort_key > ?1
        )) OR (p.feed_id = 0 AND EXISTS (
            SELECT 1 FROM article INDEXED BY article_by_source
            WHERE feed_id IS NULL AND source_id = p.source_id AND sort_key > ?1
        ))
    )
    GROUP BY p.language
"""
_PACE = """
    SELECT count(*) FROM (
        SELECT 1 FROM article INDEXED BY article_by_feed
        WHERE feed_id = ?1 AND sort_key > ?2 LIMIT ?3
    )
"""
_PICTURES = """
    SELECT p.article_id, p.position, p.alt, p.width, p.height, p.labels, p.blob_sha256
    FROM picture AS p
    WHERE p.article_id IN (SELECT value FROM json_each(?1)) AND p.state = 'stored'
        AND p.width >= ?2 ORDER BY p.article_id, p.position
"""
_TITLES = """
    SELECT id, title, url,
        iif(json_valid(categories) AND json_type(categories) = 'array', categories, '[]')
    FROM article WHERE id IN (SELECT value FROM json_each(?))
"""
_FEEDS_BELOW = """
    WITH RECURSIVE inside (top, id) AS (
        SELECT id, id FROM folder WHERE parent_id IS NULL
        UNION SELECT inside.top, folder.id FROM folder JOIN inside ON parent_id = inside.id
    )
    SELECT top.id, top.name, feed.id FROM inside
    JOIN folder AS top ON top.id = inside.top JOIN feed ON feed.folder_id = inside.id
    WHERE feed.is_muted = 0
    ORDER BY top.position, top.id, feed.position, feed.id
"""
_FEED_STATES = """
    SELECT count(*), coalesce(sum(s.reason != ''), 0), max(s.succeeded_at)
    FROM feed AS f LEFT JOIN feed_state AS s ON s.feed_id = f.id WHERE f.is_muted = 0
"""


class Span(NamedTuple):
    """A span of arrivals, in seconds and article ids: after (since, since_id), up to (until,
    until_id). `since` None, for the first edition: what came up to (first_until, since_id) and was
    published after `reaches_to`, and all that came from then on."""

    since: int | None
    since_id: int
    until: int
    until_id: int
    reaches_to: int
    first_until: int


class ReportRow(NamedTuple):
    """What an edition is made of: one article. Times in seconds. A tuple: made by thousands."""

    id: int
    story_id: int | None
    source_id: int
    feed_id: int | None
    language: str
    received: int
    time: int  # published, or received where that is not known
    is_dated: bool
    is_read: bool
    is_starred: bool
    is_stub: bool
    title_is_derived: bool
    labels: str
    words: int


class TitleRow(NamedTuple):
    """What an article says of itself: title, address, categories."""

    id: int
    title: str
    url: str
    categories: tuple[str, ...]


class ArrivalCounts(NamedTuple):
    """How many of some articles are in the library, unread, and related, and of how many papers.
    `hidden`: because of their labels, of which `hidden_unread`."""

    there: int
    unread: int
    related: int
    papers: int
    hidden: int
    hidden_unread: int


class PictureRow(NamedTuple):
    """A stored picture."""

    article_id: int
    position: int
    alt: str
    width: int
    height: int
    labels: str
    blob: bytes


class ArrivalReader:
    """Reads what arrived, from one snapshot."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def ids(self, span: Span) -> "array[int]":
        """Return the ids of what arrived in a span, in no order; not what is muted."""
        values = span._asdict()
        found = array("q")
        if span.since is None:
            values["since"] = span.first_until
            found.extend(chain.from_iterable(self._connection.execute(_PUBLISHED, values)))
        found.extend(chain.from_iterable(self._connection.execute(_ARRIVED, values)))
        return found

    def has_any(self, span: Span) -> bool:
        """Return whether anything arrived in a span that does not begin with the library."""
        return self._connection.execute(_ARRIVED, span._asdict()).fetchone() is not None

    def newest_first(self, ids: Iterable[int]) -> "array[int]":
        """Return those of `ids` that are in the library, newest first."""
        rows = self._connection.execute(_NEWEST_FIRST, (pack_ids(ids),))
        return array("q", chain.from_iterable(rows))

    def last(self, now: int) -> tuple[int, int] | None:
        """Return when the last article came, `now` (seconds) at the latest, and the highest id of
        those that came then; None when there is none."""
        (at,) = self._connection.execute(_LAST_TIME, (now,)).fetchone()
        if at is None:
            return None
        return at, self._connection.execute(_LAST_ID, (at,)).fetchone()[0]

    def nth_newest(self, place: int) -> int | None:
        """Return the time (seconds) of the article at a place of the list of all, from 0."""
        row = self._connection.execute(_NTH_NEWEST, (place,)).fetchone()
        return None if row is None else int(row[0])

    def oldest(self) -> int:
        """Return the time (seconds) of the oldest article, 0 when there is none."""
        return int(self._connection.execute(_OLDEST).fetchone()[0])

    def reports(self, ids: Iterable[int]) -> list[ReportRow]:
        """Return the rows of articles, in no order; not of what is muted or hidden by a rule."""
        return self._rows(_REPORTS_OF, ids)

    def on_page(self, ids: Iterable[int]) -> set[int]:
        """Return those of `ids` that `reports` returns the rows of."""
        rows = self._connection.execute(_ON_PAGE_OF, (pack_ids(ids),))
        return set(chain.from_iterable(rows))

    def stories(self, story_ids: Iterable[int]) -> list[ReportRow]:
        """Return the rows of all reports of stories, but for those of muted feeds."""
        return self._rows(_WHOLE_STORIES, story_ids)

    def counts(self, ids: Iterable[int]) -> ArrivalCounts:
        """Count articles."""
        run, packed = self._connection.execute, (pack_ids(ids),)
        is_any = hides_labels(self._connection)
        hidden = run(_HIDDEN_COUNTS, packed).fetchone() if is_any else (0, 0)
        return ArrivalCounts(*run(_COUNTS, packed).fetchone(), *hidden)

    def languages(self, ids: Iterable[int]) -> list[tuple[str, int, int]]:
        """Return languages, how many of some articles are in each, and of these unread; without
        those that are hidden because of their labels."""
        return self._connection.execute(_LANGUAGES, (pack_ids(ids),)).fetchall()

    def links(self, ids: Iterable[int], least: float) -> list[tuple[int, int, float]]:
        """Return what `ids` are related to by `least` or more: id, other, score. Not where the
        reader called them not related."""
        packed = pack_ids(ids)
        refused = {frozenset(pair) for pair in self._connection.execute(_REFUSED, (packed,))}
        rows = self._connection.execute(_LINKS, (packed, least))
        return [row for row in rows if frozenset(row[:2]) not in refused]

    def pairs(self, ids: Iterable[int]) -> list[tuple[int, int, bool, float]]:
        """Return pairs among `ids`: smaller id, larger id, whether they print nearly the same
        text, the probability 0..1 that both tell of one event."""
        rows = self._connection.execute(_PAIRS, (pack_ids(ids),))
        return [(one, other, bool(is_copy), same) for one, other, is_copy, same in rows]

    def active_papers(self, after: int) -> dict[str, int]:
        """Return how many papers of each language brought something after a time (seconds). A
        language is a paper's when a fifth of its articles are in it."""
        return dict(self._connection.execute(_ACTIVE, (after,)).fetchall())

    def paces(self, feed_ids: Iterable[int], after: int, most: int) -> dict[int, int]:
        """Return how many articles each feed brought after a time (seconds), `most` at most."""
        return {
            each: self._connection.execute(_PACE, (each, after, most)).fetchone()[0]
            for each in feed_ids
        }

    def pictures(self, ids: Iterable[int], width: int) -> list[PictureRow]:
        """Return the stored pictures of articles that are at least so wide (pixels)."""
        rows = self._connection.execute(_PICTURES, (pack_ids(ids), width))
        with reading_values():
            found = [PictureRow(*row) for row in rows]
            for each in found:
                unpack_labels(each.labels)
        return found

    def titles(self, ids: Iterable[int]) -> list[TitleRow]:
        """Return the titles of articles, and what else tells of what kind they are, in no order."""
        rows = self._connection.execute(_TITLES, (pack_ids(ids),))
        with reading_values():
            return [TitleRow(one, title, url, unpack_words(said)) for one, title, url, said in rows]

    def top_folders(self) -> list[tuple[int, str, list[int]]]:
        """Return the folders at the top in their order: id, name, the feeds in and below it that
        are not muted. Those without a feed are left out."""
        found: dict[int, tuple[int, str, list[int]]] = {}
        for folder, name, feed in self._connection.execute(_FEEDS_BELOW):
            found.setdefault(folder, (folder, name, []))[2].append(feed)
        return list(found.values())

    def feeds(self) -> tuple[int, int, int | None]:
        """Return how many feeds are not muted, how many of them did not answer when last asked,
        and when one last answered (seconds)."""
        feeds, silent, answered = self._connection.execute(_FEED_STATES).fetchone()
        return feeds, silent, answered

    def _rows(self, statement: str, ids: Iterable[int]) -> list[ReportRow]:
        with reading_values():
            return [
                ReportRow(
                    one, story, source, feed, language, received, time, bool(dated), bool(read),
                    bool(starred), bool(stub), bool(derived), labels, words,
                )
                for one, story, source, feed, language, received, time, dated, read, starred, stub,
                    derived, labels, words in self._connection.execute(statement, (pack_ids(ids),))
            ]  # fmt: skip
