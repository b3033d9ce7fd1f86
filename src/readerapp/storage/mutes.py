"""Mutes, and the articles that lists leave out because of them.

Which articles these are is kept (`muted`), so that a list asks one small table. A feed is muted by
its own flag; the mute beside it tells until when.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime

from readerapp.domain.rules import KeptMute, Mute, MuteKind
from readerapp.storage import codec
from readerapp.storage.changes import ChangeLog

_OF_FEED = "(SELECT count(*) FROM article WHERE feed_id = f.id)"
_MUTES = f"""
    SELECT m.id, m.kind, coalesce(nullif(f.name, ''), nullif(f.title, ''), m.name), m.at, m.until,
        m.query, m.feed_key, f.id,
        iif(f.id IS NULL,
            (SELECT count(*) FROM muted AS h JOIN article AS a ON a.id = h.article_id
             WHERE h.mute_id = m.id),
            {_OF_FEED})
    FROM mute AS m LEFT JOIN feed AS f ON m.kind = 'feed' AND f.key = m.feed_key
"""  # noqa: S608 - constants only
# A feed whose flag was taken away in its properties is not muted any more.
_STANDING = f"{_MUTES} WHERE m.kind != 'feed' OR f.is_muted = 1 ORDER BY m.id DESC"
_ONE = f"{_MUTES} WHERE m.id = ?"
_OF_ARTICLE = f"""
    {_MUTES} WHERE m.id IN (SELECT mute_id FROM muted WHERE article_id = ?1)
        OR (f.is_muted = 1 AND f.id = (SELECT feed_id FROM article WHERE id = ?1))
    ORDER BY m.id
"""  # noqa: S608 - constants only
_WITHOUT_MUTE = f"""
    SELECT 0, 'feed', iif(f.name != '', f.name, iif(f.title != '', f.title, f.address)),
        NULL, NULL, '', f.key, f.id, {_OF_FEED}
    FROM feed AS f WHERE f.is_muted = 1
        AND NOT EXISTS (SELECT 1 FROM mute WHERE kind = 'feed' AND feed_key = f.key)
    ORDER BY f.position, f.id
"""  # noqa: S608 - constants only
_DUE = "SELECT id FROM mute WHERE until IS NOT NULL AND until <= ?"
_HIDDEN = """
    SELECT a.id FROM muted AS h JOIN article AS a ON a.id = h.article_id
    WHERE h.mute_id = ? ORDER BY a.sort_key DESC, a.id DESC
"""
_REPORTS = """
    SELECT s.identity FROM mute_story AS m JOIN status AS s ON s.id = m.article_id
    WHERE m.mute_id = ? ORDER BY s.identity
"""
_ADD = """
    INSERT INTO mute (id, kind, name, query, feed_key, at, until) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_SAME = "SELECT id FROM mute WHERE kind = ? AND query = ? AND feed_key = ? AND kind != 'story'"
_OF = """
    SELECT id FROM mute WHERE kind = ?1
        AND ?2 = CASE kind WHEN 'words' THEN query WHEN 'feed' THEN feed_key ELSE name END
    ORDER BY id
"""
_SET_FLAG = "UPDATE feed SET is_muted = ? WHERE key = ? AND is_muted != ?"
_IS_MUTED = "SELECT is_muted FROM feed WHERE key = ?"
_ANCHOR = """
    INSERT OR IGNORE INTO mute_story (mute_id, article_id, title)
    VALUES (?1, ?2, coalesce((SELECT title FROM article WHERE id = ?2), ''))
"""
_ANCHORS = "SELECT article_id FROM mute_story WHERE mute_id = ? ORDER BY article_id"
_THERE = "SELECT article_id FROM muted WHERE mute_id = ?"
_AMONG = " AND article_id IN (SELECT value FROM json_each(?))"
_HIDE = "INSERT OR IGNORE INTO muted (article_id, mute_id) VALUES (?, ?)"
_SHOW = "DELETE FROM muted WHERE article_id = ? AND mute_id = ?"
_IS_STORY_MUTED = "SELECT 1 FROM mute_story LIMIT 1"
# The reports there were, and what is in one story with any of them.
_STORY_REPORTS = """
    SELECT m.article_id, m.mute_id FROM mute_story AS m JOIN article AS a ON a.id = m.article_id
    UNION
    SELECT other.id, m.mute_id FROM mute_story AS m JOIN article AS a ON a.id = m.article_id
    JOIN article AS other ON other.story_id = a.story_id WHERE a.story_id IS NOT NULL
"""
_HIDDEN_STORIES = """
    SELECT h.article_id, h.mute_id FROM muted AS h JOIN mute AS m ON m.id = h.mute_id
    WHERE m.kind = 'story'
"""
_KNOW = "INSERT OR IGNORE INTO status (identity, is_read, is_starred) VALUES (?, 0, 0)"
_STATUS = """
    SELECT coalesce((SELECT id FROM status WHERE identity = ?1),
        (SELECT status_id FROM alias WHERE identity = ?1))
"""


class MuteReader:
    """Reads mutes from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Mute, ...]:
        """Return what is muted, the latest first, then the feeds muted in their properties."""
        with codec.reading_values():
            rows = [*self._connection.execute(_STANDING), *self._connection.execute(_WITHOUT_MUTE)]
            return tuple(_mute(row) for row in rows)

    def get(self, mute_id: int) -> Mute | None:
        """Return one of them, None when it is gone."""
        with codec.reading_values():
            row = self._connection.execute(_ONE, (mute_id,)).fetchone()
            return None if row is None else _mute(row)

    def of_article(self, article_id: int) -> tuple[Mute, ...]:
        """Return why an article is not shown; nothing when it is. Of a feed that was muted in its
        properties nothing is known here."""
        with codec.reading_values():
            rows = self._connection.execute(_OF_ARTICLE, (article_id,))
            return tuple(_mute(row) for row in rows)

    def due(self, now: datetime) -> list[int]:
        """Return the ids of the mutes whose time is over."""
        return [row[0] for row in self._connection.execute(_DUE, (codec.seconds(now),))]

    def hidden_by(self, mute_id: int) -> list[int]:
        """Return the ids of the articles that are not shown because of a mute, newest first."""
        return [row[0] for row in self._connection.execute(_HIDDEN, (mute_id,))]

    def anchors(self, mute_id: int) -> list[int]:
        """Return the ids of the reports a muted story had when it was muted."""
        return [row[0] for row in self._connection.execute(_ANCHORS, (mute_id,))]

    def is_flagged(self, feed_key: str) -> bool:
        """Return whether a feed is muted."""
        row = self._connection.execute(_IS_MUTED, (codec.storable(feed_key),)).fetchone()
        return row is not None and bool(row[0])

    def of(self, kind: MuteKind, item: str) -> list[int]:
        """Return the ids of the mutes of these words, of the feed of this key, or of the story of
        this headline; also of a feed that is not muted any more, or not here."""
        return [row[0] for row in self._connection.execute(_OF, (kind.value, codec.storable(item)))]

    def kept(self) -> list[KeptMute]:
        """Return what is muted as it is kept outside the library, the oldest first."""
        found = sorted((each for each in self.all() if each.id), key=lambda each: each.id)
        return [
            KeptMute(each, tuple(row[0] for row in self._connection.execute(_REPORTS, (each.id,))))
            for each in found
        ]


class MuteWriter:
    """Writes mutes inside one transaction. `reader` sees what was written."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = MuteReader(connection)

    def add(self, mute: Mute, reports: Iterable[int] = ()) -> int:
        """Store a mute, in the place of one of the same words or feed; return its id.

        What it hides is set by `hide`, of a feed by its flag. `reports`: those of a muted story.
        The id of `mute` is that of one that comes back, 0 for a new one.
        """
        named = (mute.kind.value, codec.storable(mute.query), codec.storable(mute.feed_key))
        for (same,) in self._connection.execute(_SAME, named).fetchall():
            self.drop(same)
        times = (codec.seconds(mute.at) if mute.at else 0, codec.optional_seconds(mute.until))
        values = (mute.id or None, named[0], codec.storable(mute.name), *named[1:], *times)
        added = int(self._connection.execute(_ADD, values).lastrowid or 0)
        self._connection.executemany(_ANCHOR, [(added, each) for each in reports])
        if mute.kind is MuteKind.FEED:
            self.set_flag(mute.feed_key, is_muted=True)
        elif mute.kind is MuteKind.STORY:
            self.follow_stories()
        self._log.change_rules()
        return added

    def keep(self, kept: KeptMute) -> int:
        """Store a mute that comes from outside, its reports whether they are there or not."""
        reports = []
        for identity in map(codec.storable, kept.identities):
            found = self._connection.execute(_STATUS, (identity,)).fetchone()[0]
            if found is None:
                self._connection.execute(_KNOW, (identity,))
                found = self._connection.execute(_STATUS, (identity,)).fetchone()[0]
            reports.append(int(found))
        return self.add(kept.mute, reports)

    def remove(self, mute_id: int) -> Mute | None:
        """Lift a mute, its feed's flag with it; return it, None when it is gone."""
        mute = self.reader.get(mute_id)
        if mute is None:
            return None
        if mute.kind is MuteKind.FEED:
            self.set_flag(mute.feed_key, is_muted=False)
        self._log.change(self.reader.hidden_by(mute_id))
        self.drop(mute_id)
        return mute

    def drop(self, mute_id: int) -> None:
        """Forget a mute and what it hid; a feed stays as it is."""
        self._connection.execute("DELETE FROM mute WHERE id = ?", (mute_id,))
        self._log.change_rules()

    def set_flag(self, feed_key: str, *, is_muted: bool) -> None:
        """Mute a feed, or no longer."""
        key = codec.storable(feed_key)
        values = (int(is_muted), key, int(is_muted))
        if self._connection.execute(_SET_FLAG, values).rowcount:
            self._log.change_subscriptions()
            self._log.change_rules()

    def hide(self, mute_id: int, ids: Iterable[int], among: Sequence[int] | None = None) -> None:
        """Let a mute hide exactly these articles: of all, or of those `among` which they are."""
        statement, values = _THERE, [mute_id]
        rows = (
            self._connection.execute(statement, values)
            if among is None
            else self._connection.execute(statement + _AMONG, (mute_id, codec.pack_ids(among)))
        )
        there, wanted = {row[0] for row in rows}, set(ids)
        new, gone = sorted(wanted - there), sorted(there - wanted)
        self._connection.executemany(_HIDE, [(each, mute_id) for each in new])
        self._connection.executemany(_SHOW, [(each, mute_id) for each in gone])
        self._log.change([*new, *gone])
        if new or gone:
            self._log.change_rules()

    def follow_stories(self) -> None:
        """Let muted stories hide the reports they have now: called when stories have changed."""
        run = self._connection.execute
        if run(_IS_STORY_MUTED).fetchone() is None:
            return
        wanted, there = set(run(_STORY_REPORTS).fetchall()), set(run(_HIDDEN_STORIES).fetchall())
        self._connection.executemany(_HIDE, sorted(wanted - there))
        self._connection.executemany(_SHOW, sorted(there - wanted))
        self._log.change(sorted({article_id for article_id, _ in wanted ^ there}))
        if wanted != there:
            self._log.change_rules()


def _mute(
    row: tuple[int, str, str, int | None, int | None, str, str, int | None, int],
) -> Mute:
    mute_id, kind, name, at, until, query, feed_key, feed_id, articles = row
    return Mute(
        mute_id,
        MuteKind(kind),
        name,
        None if at is None else codec.moment(at),
        codec.optional_moment(until),
        query,
        feed_key,
        feed_id,
        articles,
    )
