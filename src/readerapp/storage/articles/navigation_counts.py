"""Counts of the navigation: how many articles each of its entries holds.

Triggers keep the counters: counting a million articles at every change took half a second.
"""

import sqlite3
from collections import Counter
from dataclasses import field

from readerapp.domain.articles import Count, Counts
from readerapp.domain.values import dataclass
from readerapp.storage.articles.lists import labelled_count
from readerapp.storage.bin.bin import bin_count
from readerapp.storage.codec import reading_values
from readerapp.storage.search.matches import HIDDEN_BY_LABEL, NOT_MUTED, hides_labels

_TALLY = "SELECT feed_id, source_id, language, total, unread, starred FROM tally"
# What lists leave out is few of many: it is counted, and taken from the counters.
_MUTED = """
    SELECT coalesce(feed_id, 0), source_id, language, count(*), sum(is_read = 0)
    FROM article WHERE id IN (SELECT article_id FROM muted) GROUP BY 1, 2, 3
"""
_MUTED_SHARED = """
    SELECT e.feed_id, count(*), sum(a.is_read = 0)
    FROM feed_entry AS e JOIN article AS a ON a.id = e.article_id
    WHERE e.is_shared = 1 AND e.article_id IN (SELECT article_id FROM muted) GROUP BY e.feed_id
"""
_SHARED = "SELECT feed_id, total, unread FROM shared_tally"
_NAMES = "SELECT id, iif(name != '', name, iif(title != '', title, address)), is_muted FROM feed"
_SOURCES = "SELECT id, name FROM source WHERE id IN (SELECT source_id FROM tally)"
# What is hidden because of its labels, and what of that was taken away already because it is muted.
_LABELLED = f"""
    SELECT feed_id, source_id, language, sum(total), sum(unread)
    FROM label_tally WHERE {HIDDEN_BY_LABEL} GROUP BY 1, 2, 3
"""  # noqa: S608 - constants only
_LABELLED_AND_MUTED = f"""
    SELECT coalesce(feed_id, 0), source_id, language, -count(*), -sum(is_read = 0)
    FROM article WHERE id IN (SELECT article_id FROM muted) AND {HIDDEN_BY_LABEL} GROUP BY 1, 2, 3
"""  # noqa: S608 - constants only
_LABELLED_SHARED = f"""
    SELECT e.feed_id, count(*), sum(a.is_read = 0)
    FROM article AS a JOIN feed_entry AS e ON e.article_id = a.id
    WHERE e.is_shared = 1 AND {HIDDEN_BY_LABEL} AND a.{NOT_MUTED} GROUP BY e.feed_id
"""  # noqa: S608 - constants only
# Of a muted feed, but shown all the same, because another feed lists it.
_SHOWN_ALL_THE_SAME = f"""
    SELECT count(*), coalesce(sum(is_read = 0), 0) FROM article
    WHERE feed_id IN (SELECT id FROM feed WHERE is_muted = 1) AND EXISTS (
        SELECT 1 FROM feed_entry AS e JOIN feed AS f ON f.id = e.feed_id
        WHERE e.article_id = article.id AND e.is_shared = 1 AND f.is_muted = 0
    ) AND {NOT_MUTED}
"""  # noqa: S608 - constants only
_SHOWN_WITHOUT_LABELS = f"{_SHOWN_ALL_THE_SAME} AND NOT ({HIDDEN_BY_LABEL})"
# What several feeds of a folder list, or of those in it: how often more than once.
_REPEATED = """
    WITH RECURSIVE inside(folder_id, feed_id) AS (
        SELECT folder_id, id FROM feed WHERE folder_id IS NOT NULL AND is_muted = 0
        UNION ALL
        SELECT f.parent_id, i.feed_id FROM inside AS i JOIN folder AS f ON f.id = i.folder_id
        WHERE f.parent_id IS NOT NULL
    ), shared(article_id, feed_id) AS (
        SELECT article_id, feed_id FROM feed_entry WHERE is_shared = 1
    ), listed(article_id, feed_id) AS (
        SELECT article_id, feed_id FROM shared
        UNION SELECT id, feed_id FROM article
        WHERE id IN (SELECT article_id FROM shared) AND feed_id IS NOT NULL
    )
    SELECT folder_id, sum(feeds - 1), sum((feeds - 1) * is_unread) FROM (
        SELECT i.folder_id, count(*) AS feeds, a.is_read = 0 AS is_unread
        FROM listed AS l JOIN inside AS i ON i.feed_id = l.feed_id
        JOIN article AS a ON a.id = l.article_id
        WHERE a.{} GROUP BY i.folder_id, a.id HAVING count(*) > 1
    ) GROUP BY folder_id
"""
_IS_SHARED = "SELECT 1 FROM shared_tally LIMIT 1"
_IS_MUTING = "SELECT 1 FROM mute UNION ALL SELECT 1 FROM feed WHERE is_muted = 1 LIMIT 1"
_SAMPLES = "SELECT count(*) FROM article WHERE is_sample = 1"


@dataclass
class _Sums:
    """Totals and unread ones by key, while they are added up."""

    total: Counter[int | str] = field(default_factory=Counter)
    unread: Counter[int | str] = field(default_factory=Counter)

    def add(self, key: int | str, total: int, unread: int) -> None:
        self.total[key] += total
        self.unread[key] += unread

    def counts(self, names: dict[int | str, str]) -> tuple[Count, ...]:
        """Return those that have a name, largest first."""
        found = (
            Count(str(key), names[key], total, self.unread[key])
            for key, total in self.total.items()
            if key in names
        )
        return tuple(sorted(found, key=lambda count: (-count.total, count.name, count.key)))


def counts(connection: sqlite3.Connection) -> Counts:
    """Return all counts of the navigation."""
    languages, sources, feeds = _Sums(), _Sums(), _Sums()
    starred = 0

    def take_away(statement: str) -> int:
        """Take what lists leave out from the counters; return how many articles that are."""
        taken = 0
        for feed_id, source_id, language, total, unread in connection.execute(statement):
            languages.add(language, -total, -unread)
            (feeds if feed_id else sources).add(feed_id or source_id, -total, -unread)
            taken += total
        return taken

    with reading_values():
        for feed_id, source_id, language, total, unread, stars in connection.execute(_TALLY):
            languages.add(language, total, unread)
            (feeds if feed_id else sources).add(feed_id or source_id, total, unread)
            starred += stars
        kept_away = take_away(_MUTED)
        names, muted = _feeds(connection)
        hidden, hidden_unread = _hidden(connection, feeds, muted, _SHOWN_ALL_THE_SAME)
        muting = kept_away + hidden
        shared = [_MUTED_SHARED]
        if hides_labels(connection):
            take_away(_LABELLED)
            take_away(_LABELLED_AND_MUTED)
            hidden, hidden_unread = _hidden(connection, feeds, muted, _SHOWN_WITHOUT_LABELS)
            shared.append(_LABELLED_SHARED)
        for feed_id, total, unread in connection.execute(_SHARED):
            feeds.add(feed_id, total, unread)
        for statement in shared:
            for feed_id, total, unread in connection.execute(statement):
                feeds.add(feed_id, -total, -unread)
        return Counts(
            total=languages.total.total() - hidden,
            unread=languages.unread.total() - hidden_unread,
            starred=starred,
            samples=int(connection.execute(_SAMPLES).fetchone()[0]),
            languages=languages.counts({each: str(each) for each in languages.total}),
            sources=sources.counts(dict(connection.execute(_SOURCES).fetchall())),
            feeds=feeds.counts(names),
            binned=bin_count(connection),
            muted=muting if connection.execute(_IS_MUTING).fetchone() else None,
            labelled=labelled_count(connection),
            repeated=_repeated(connection),
        )


def _repeated(connection: sqlite3.Connection) -> tuple[Count, ...]:
    """Return by folder what the counts of the feeds in it count more than once."""
    if connection.execute(_IS_SHARED).fetchone() is None:
        return ()
    seen = f"{NOT_MUTED} AND NOT ({HIDDEN_BY_LABEL})" if hides_labels(connection) else NOT_MUTED
    rows = connection.execute(_REPEATED.format(seen))
    return tuple(Count(str(folder_id), "", total, unread) for folder_id, total, unread in rows)


def _feeds(connection: sqlite3.Connection) -> tuple[dict[int | str, str], list[int]]:
    """Return the names of the feeds, and which are muted."""
    rows = connection.execute(_NAMES).fetchall()
    names = {feed_id: name for feed_id, name, _ in rows}
    return names, [feed_id for feed_id, _, is_muted in rows if is_muted]


def _hidden(
    connection: sqlite3.Connection, feeds: _Sums, muted: list[int], all_the_same: str
) -> tuple[int, int]:
    """Return how many articles do not show because their feed is muted, and the unread ones."""
    total = sum(feeds.total[feed_id] for feed_id in muted)
    unread = sum(feeds.unread[feed_id] for feed_id in muted)
    if not total:
        return 0, 0
    shown, shown_unread = connection.execute(all_the_same).fetchone()
    return total - shown, unread - shown_unread
