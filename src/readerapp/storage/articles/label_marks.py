"""What the reader says of AI labels, what is true of whole feeds, and deriving labels anew.

Marks are kept by the id of a status, which outlives its article. Labels follow from evidence, marks
and feeds (`labels_set_by`): where one of these changes for many articles at once, they are derived
in turns, and what is still to be done is kept.
"""

import sqlite3
from collections.abc import Iterator

from readerapp.domain import labels
from readerapp.storage.articles.evidence import refresh_labels
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import moment, reading_values, seconds, storable
from readerapp.storage.settings import SettingReader, SettingWriter

DERIVED_BY = f"{labels.RULES_VERSION}.1"  # what follows from evidence, and from what is said here
RULES_KEY = "library.label_rules"
_LAST = 2**63 - 1
_OF_ARTICLE = "SELECT part, is_disputed, at FROM label_mark WHERE article_id = ? ORDER BY part"
_KEPT = """
    SELECT s.identity, m.part, m.is_disputed, m.at
    FROM label_mark AS m JOIN status AS s ON s.id = m.article_id
    ORDER BY s.identity, m.part
"""
_KNOWN = "SELECT 1 FROM status WHERE id = ?"
_PUT = "INSERT OR REPLACE INTO label_mark (article_id, part, is_disputed, at) VALUES (?, ?, ?, ?)"
_DROP = "DELETE FROM label_mark WHERE article_id = ? AND part = ?"
_FEEDS = "SELECT feed_id, text, pictures, policy FROM feed_label ORDER BY feed_id"
_SET = """
    INSERT OR REPLACE INTO feed_label (feed_id, text, pictures, policy)
    SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM feed WHERE id = ?1)
"""
_UNSET = "DELETE FROM feed_label WHERE feed_id = ?"
_QUEUE = "INSERT OR REPLACE INTO label_turn (feed_id, sort_key, article_id) VALUES (?, ?, ?)"
_NEXT = "SELECT feed_id, sort_key, article_id FROM label_turn ORDER BY feed_id DESC LIMIT 1"
_OF_FEED = """
    SELECT sort_key, id FROM article INDEXED BY article_by_feed
    WHERE feed_id = ?1 AND (sort_key, id) < (?2, ?3) ORDER BY sort_key DESC, id DESC LIMIT ?4
"""
_OF_ALL = """
    SELECT 0, id FROM article WHERE id > ?3 AND ?1 = 0 AND ?2 IS NOT NULL AND (
        labels != '' OR id IN (SELECT article_id FROM evidence)
        OR id IN (SELECT article_id FROM label_mark)
        OR feed_id IN (SELECT feed_id FROM feed_label)
    ) ORDER BY id LIMIT ?4
"""
_SHARES = """
    SELECT strftime('%Y-%m', sort_key, 'unixepoch') AS month, count(*),
        sum(instr(' ' || labels || ' ', ' ai_text ') > 0),
        sum(instr(' ' || labels, ' ai_image') > 0)
    FROM (SELECT sort_key, labels FROM article WHERE feed_id = ? ORDER BY sort_key DESC LIMIT ?)
    GROUP BY month ORDER BY month
"""


class LabelMarkReader:
    """Reads marks and feeds from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, article_id: int) -> dict[str, labels.LabelMark]:
        """Return what the reader says of an article, by its parts."""
        with reading_values():
            rows = self._connection.execute(_OF_ARTICLE, (article_id,))
            return {part: _mark(part, is_disputed, at) for part, is_disputed, at in rows}

    def all(self) -> Iterator[labels.KeptLabelMark]:
        """Yield every mark, also of articles that have left the library, by identity."""
        for identity, *said in self._connection.execute(_KEPT):
            with reading_values():
                yield labels.KeptLabelMark(identity, _mark(*said))

    def feeds(self) -> dict[int, labels.FeedLabels]:
        """Return the feeds of which everything is said to be by AI."""
        rows = self._connection.execute(_FEEDS)
        return {
            feed_id: labels.FeedLabels(bool(text), bool(pictures), policy)
            for feed_id, text, pictures, policy in rows
        }

    def shares(self, feed_id: int, last: int) -> tuple[labels.LabelShare, ...]:
        """Return by month, the earliest first, how many of the last articles of a feed carry a
        label."""
        with reading_values():
            rows = self._connection.execute(_SHARES, (feed_id, last))
            return tuple(labels.LabelShare(*row) for row in rows if row[0])

    def is_waiting(self) -> bool:
        """Return whether labels are still to be derived anew."""
        return self._connection.execute(_NEXT).fetchone() is not None

    def are_rules_new(self) -> bool:
        """Return whether labels were derived by other rules than those of this version."""
        return SettingReader(self._connection).get(RULES_KEY) != DERIVED_BY


class LabelMarkWriter:
    """Writes marks and feeds inside one transaction. `reader` sees what was written."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = LabelMarkReader(connection)

    def put(self, article_id: int, mark: labels.LabelMark) -> bool:
        """Store a mark in the place of the one on the same part; return whether that is new."""
        if self._connection.execute(_KNOWN, (article_id,)).fetchone() is None:
            return False
        part = storable(mark.part)
        there = self.reader.of(article_id).get(part)
        if there is not None and there.opinion is mark.opinion:
            return False
        is_disputed = mark.opinion is labels.LabelOpinion.DISPUTED
        self._connection.execute(_PUT, (article_id, part, int(is_disputed), seconds(mark.at)))
        self._show(article_id)
        return True

    def drop(self, article_id: int, part: str) -> bool:
        """Take a mark back; return whether there was one."""
        done = self._connection.execute(_DROP, (article_id, storable(part))).rowcount
        if done:
            self._show(article_id)
        return bool(done)

    def keep(self, article_id: int, mark: labels.LabelMark) -> bool:
        """Store a mark from elsewhere; what the reader says here stays."""
        is_new = mark.part not in self.reader.of(article_id)
        return is_new and self.put(article_id, mark)

    def set_feed(self, feed_id: int, said: labels.FeedLabels) -> labels.FeedLabels | None:
        """Say what is true of everything in a feed; return what was said before, None for no
        change. The labels of its articles are derived in turns."""
        before = self.reader.feeds().get(feed_id, labels.FeedLabels())
        wanted = (
            labels.FeedLabels(said.text, said.pictures, storable(said.policy)) if said else said
        )
        if before == wanted or (not before and not wanted):
            return None
        if wanted:
            values = (feed_id, int(wanted.text), int(wanted.pictures), wanted.policy)
            if not self._connection.execute(_SET, values).rowcount:
                return None
        else:
            self._connection.execute(_UNSET, (feed_id,))
        self._connection.execute(_QUEUE, (feed_id, _LAST, _LAST))
        self._log.change_subscriptions()
        return before

    def queue_all(self) -> None:
        """Have the labels of all articles derived anew, in turns."""
        queue_all(self._connection)

    def note_rules(self) -> None:
        """Record that labels are derived by the rules of this version from here on."""
        SettingWriter(self._connection).set(RULES_KEY, DERIVED_BY)

    def take_turn(self, most: int) -> bool:
        """Derive the labels of some articles anew; return whether there were any left to do."""
        turn = self._connection.execute(_NEXT).fetchone()
        if turn is None:
            return False
        feed_id = turn[0]
        found = self._connection.execute(_OF_FEED if feed_id else _OF_ALL, (*turn, most)).fetchall()
        if found:
            self._connection.execute(_QUEUE, (feed_id, *found[-1]))
        else:
            self._connection.execute("DELETE FROM label_turn WHERE feed_id = ?", (feed_id,))
        self._log.change(
            article_id
            for _, article_id in found
            if refresh_labels(self._connection, article_id, None)
        )
        return True

    def _show(self, article_id: int) -> None:
        there = "SELECT 1 FROM article WHERE id = ?"
        if self._connection.execute(there, (article_id,)).fetchone() is not None:
            refresh_labels(self._connection, article_id, None)
            self._log.change([article_id])
        self._log.annotate([article_id])


def queue_all(connection: sqlite3.Connection) -> None:
    """Have the labels of all articles derived anew, in turns."""
    connection.execute(_QUEUE, (0, 0, 0))


def _mark(part: str, is_disputed: int, at: int) -> labels.LabelMark:
    opinion = labels.LabelOpinion.DISPUTED if is_disputed else labels.LabelOpinion.BY_AI
    return labels.LabelMark(part, opinion, moment(at))
