"""The latest wish for each thing and field, making wishes of what changed here, and, when
synchronising begins, of what is here; whether it is on, and how far each log was read."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedSettings, FullText
from readerapp.domain.folder_sync import (
    KINDS,
    LAST_STAMP,
    FolderLog,
    FolderSync,
    FolderWish,
    KeptLine,
    KeptLineReason,
    KeptLines,
    Key,
    WishKind,
    believed,
    latest_stamp,
)
from readerapp.storage.codec import optional_moment, optional_seconds, reading_values, storable
from readerapp.storage.schema import OF_FOLDER_SYNC, insert, upsert
from readerapp.storage.table_rows import Row, fetch

_MOST_KEPT = 50_000_000  # bytes of lines that are kept aside
_KEPT_SIZE = "SELECT coalesce(sum(length(line) + 200), 0) FROM folder_kept"
_KEPT = "SELECT reason, count(*), max(detail) FROM folder_kept GROUP BY reason ORDER BY reason"
_TO_TRY = """
    SELECT line, file, reason, detail, stamp, version FROM folder_kept
    WHERE (reason = 'ahead' AND stamp <= ?) OR (reason != 'ahead' AND version != ?)
    ORDER BY digest LIMIT ?
"""
_RETIRED = "kind = 'device' AND value != '' AND is_mine >= ?"
_GO_ON = """
    UPDATE folder_sync SET device = :device, clock = max(clock, :clock), generation = :generation,
        length = :length, tail = :tail, writing = :writing
    WHERE path = :path AND device = :was
"""


def _digest(line: bytes) -> str:
    return sha256(line).hexdigest()[:32]


_LONGER_THAN_ANY = 2**62  # bytes: a log that is shorter than it was is begun anew
MOST_REPORTS = 1_000  # of a muted story
# Marks and tags can be many, and become wishes in one statement.
_MAKE = """
    INSERT INTO folder_wish (kind, item, part, value, stamp, device, seen, is_mine, is_written)
    SELECT c.kind, c.item, c.part, {value}, min(max(min(c.at, :latest), :from), :last), :device,
        '{{}}', 1, 0
    FROM folder_change AS c {joined}
    LEFT JOIN folder_wish AS w ON w.kind = c.kind AND w.item = c.item AND w.part = c.part
    WHERE c.kind = :kind AND {value} != coalesce(w.value, '')
    ON CONFLICT (kind, item, part) DO UPDATE SET value = excluded.value, stamp = excluded.stamp,
        device = excluded.device, seen = '{{}}', is_mine = 1, is_written = 0
"""
_MARK = "coalesce(iif(s.{mark}, '1', ''), '')"
_STATUS = "LEFT JOIN status AS s ON s.identity = c.item"
_MADE = {
    WishKind.READ: _MAKE.format(value=_MARK.format(mark="is_read"), joined=_STATUS),
    WishKind.STARRED: _MAKE.format(value=_MARK.format(mark="is_starred"), joined=_STATUS),
    WishKind.TAG: _MAKE.format(
        value="coalesce(t.name, '')",
        joined=f"{_STATUS} LEFT JOIN article_tag AS t ON t.article_id = s.id AND t.tag = c.part",
    ),
}
# What else changed with it: the place of every feed with a folder, and what is said of a feed that
# was there before it was said.
_ALSO = (
    """
    INSERT OR IGNORE INTO folder_change
        SELECT 'feed_folder', key, '', at FROM folder_change JOIN feed WHERE kind = 'folders'
    """,
    """
    INSERT OR IGNORE INTO folder_change
        SELECT 'feed_labels', item, '', at FROM folder_change WHERE kind = 'feed'
    """,
    "DELETE FROM folder_change WHERE kind = 'folders'",
)
_CHANGES = "SELECT kind, item, part, at FROM folder_change LIMIT ?"
_FORGET = "DELETE FROM folder_change WHERE kind = ? AND item = ? AND part = ?"
_NOTE = "SELECT text FROM note JOIN status ON id = article_id WHERE identity = ?"
_HIGHLIGHT = """
    SELECT note, start FROM highlight JOIN status ON id = article_id
    WHERE identity = ? AND quote = ? AND prefix = ? AND suffix = ?
"""
_LABEL = """
    SELECT is_disputed FROM label_mark JOIN status ON id = article_id
    WHERE identity = ? AND part = ?
"""
_FEED_LABELS = "SELECT text, pictures, policy FROM feed_label WHERE feed_id = ?"
_FEED = """
    SELECT * FROM feed WHERE key = ? AND id NOT IN (SELECT feed_id FROM account_feed)
"""
_OF_ACCOUNT = """
    SELECT 1 FROM feed JOIN account_feed ON feed_id = id WHERE key = ?
"""
_FOLDER = "SELECT parent_id, name FROM folder WHERE id = ?"
_RULE = """
    SELECT is_on, marks_read, stars, tag, hides, notifies FROM rule
    WHERE name = ? AND query = ? ORDER BY position, id
"""
_SEARCH = "SELECT name FROM saved_search WHERE query = ? ORDER BY position, id"
_MUTE = """
    SELECT id, name, until FROM mute WHERE kind = ?2
        AND ?1 = CASE kind WHEN 'words' THEN query WHEN 'feed' THEN feed_key ELSE name END
    ORDER BY id DESC
"""
_REPORTS = """
    SELECT identity FROM mute_story JOIN status ON id = article_id WHERE mute_id = ?
    ORDER BY identity LIMIT ?
"""
_SETTINGS = {
    "interval_minutes": "interval_minutes", "full_text": "full_text", "pictures": "pictures",
    "language": "set_language", "is_muted": "is_muted", "notifies": "notifies",
}  # fmt: skip
_CLOCK = """
    UPDATE folder_sync SET clock =
        max(clock, (SELECT coalesce(max(stamp), 0) FROM folder_wish
                    WHERE is_mine = 1 AND is_written = 0))
"""
# In bytes: of some languages a letter is three of them.
_OWN_SIZE = """
    SELECT coalesce(sum(90 + length(CAST(item || part || value || seen AS BLOB))), 0)
    FROM folder_wish WHERE is_mine = 1
"""
# One walk through all names, which are known by their identities alone.
_NAMES = """
    SELECT s.identity, l.identity FROM alias AS l CROSS JOIN status AS s ON s.id = l.status_id
    WHERE l.status_id IN (
        SELECT id FROM status WHERE identity IN (SELECT item FROM folder_wish WHERE {}))
    ORDER BY l.identity
"""
_UNWRITTEN = "is_mine = 1 AND is_written = 0"
_IDENTITY = """
    SELECT coalesce((SELECT identity FROM status WHERE identity = ?1), (
        SELECT s.identity FROM alias AS l JOIN status AS s ON s.id = l.status_id
        WHERE l.identity = ?1))
"""
_WRITTEN = """
    UPDATE folder_wish SET is_written = 1
    WHERE kind = ? AND item = ? AND part = ? AND stamp = ? AND device = ?
"""
_ADOPT = """
    UPDATE folder_wish SET is_mine = 1, is_written = 0 WHERE is_mine = 0 AND device IN (
        SELECT item FROM folder_wish WHERE kind = 'device' AND value != '')
"""
_OTHERS_AHEAD = """
    UPDATE folder_wish SET stamp = 0, device = '', is_mine = 0, is_written = 0
    WHERE stamp > ? AND device != ?
"""
_OURS_AHEAD = "UPDATE folder_wish SET stamp = ?, is_mine = 1, is_written = 0 WHERE stamp > ?"
_NOBODYS = """
    UPDATE folder_wish SET stamp = ?, device = ?, is_mine = 1, is_written = 0 WHERE device = ''
"""
# What is here already is wished for since it was done, not since now: what another device did
# later wins.
_JOIN = (
    """
    INSERT OR REPLACE INTO folder_change
        SELECT 'read', identity, '', coalesce(read_at, 0) * 1000 FROM status WHERE is_read = 1
    """,
    """
    INSERT OR REPLACE INTO folder_change
        SELECT 'starred', identity, '', coalesce(starred_at, 0) * 1000
        FROM status WHERE is_starred = 1
    """,
    """
    INSERT OR REPLACE INTO folder_change
        SELECT 'tag', identity, tag, at * 1000 FROM article_tag JOIN status ON id = article_id
    """,
    """
    INSERT OR REPLACE INTO folder_change
        SELECT 'note', identity, '', at * 1000 FROM note JOIN status ON id = article_id
    """,
    """
    INSERT OR REPLACE INTO folder_change
        SELECT 'highlight', identity, json_array(quote, prefix, suffix), at * 1000
        FROM highlight JOIN status ON id = article_id
    """,
    """
    INSERT OR REPLACE INTO folder_change
        SELECT 'label', identity, part, at * 1000 FROM label_mark JOIN status ON id = article_id
    """,
    """
    INSERT OR REPLACE INTO folder_change
        SELECT 'feed_labels', feed.key, '', subscribed_at * 1000
        FROM feed_label JOIN feed ON feed.id = feed_id
    """,
    """
    INSERT OR REPLACE INTO folder_change
        SELECT value, feed.key, '', subscribed_at * 1000
        FROM feed, json_each('["feed", "feed_name", "feed_folder", "feed_settings"]')
    """,
)
# Of rules and searches nobody knows since when: whatever another device wished is later.
_JOIN_RULES = (
    "INSERT OR REPLACE INTO folder_change SELECT 'rule', name, query, 0 FROM rule",
    "INSERT OR REPLACE INTO folder_change SELECT 'search', query, '', 0 FROM saved_search",
    """
    INSERT OR REPLACE INTO folder_change SELECT 'mute',
        CASE kind WHEN 'words' THEN query WHEN 'feed' THEN feed_key ELSE name END, kind, at * 1000
        FROM mute
    """,
)


class WishReader:
    """Reads wishes, and how synchronising stands, from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def state(self) -> FolderSync | None:
        """Return the folder and our log, None while it is off."""
        with reading_values():
            for row in fetch(self._connection, "SELECT * FROM folder_sync"):
                del row["id"]
                row["synced_at"] = optional_moment(row["synced_at"])
                row["reason"] = Reason[row["reason"]] if row["reason"] else None
                return FolderSync(**row)
        return None

    def logs(self) -> tuple[FolderLog, ...]:
        """Return the logs of others that were read."""
        rows = fetch(self._connection, "SELECT * FROM folder_log ORDER BY file")
        return tuple(FolderLog(**row) for row in rows)

    def kept(self) -> tuple[KeptLines, ...]:
        """Return how many lines are kept aside, by their reason."""
        with reading_values():
            rows = self._connection.execute(_KEPT)
            return tuple(KeptLines(KeptLineReason(row[0]), row[1], row[2]) for row in rows)

    def to_try(self, latest: int, version: str, limit: int) -> list[KeptLine]:
        """Return lines that are kept aside and are to be tried again: no later than `latest`, or
        not tried by this version yet."""
        rows = fetch(self._connection, _TO_TRY, (latest, version, limit))
        with reading_values():
            return [KeptLine(**row | {"reason": KeptLineReason(row["reason"])}) for row in rows]

    def has_room(self) -> bool:
        """Return whether more lines can be kept aside: else they are left for later in their
        log."""
        return int(self._connection.execute(_KEPT_SIZE).fetchone()[0]) < _MOST_KEPT

    def retired(self, *, by_us: bool = False) -> frozenset[str]:
        """Return the devices that were taken off the lists, by anybody or `by_us`."""
        statement = f"SELECT item FROM folder_wish WHERE {_RETIRED}"  # noqa: S608 - constants only
        return frozenset(row[0] for row in self._connection.execute(statement, (int(by_us),)))

    def waiting(self) -> int:
        """Return how many changes are not in our log."""
        statement = (
            "SELECT (SELECT count(*) FROM folder_change) + "
            "(SELECT count(*) FROM folder_wish WHERE is_mine = 1 AND is_written = 0)"
        )
        return int(self._connection.execute(statement).fetchone()[0])

    def wish(self, key: Key) -> FolderWish | None:
        """Return the latest wish for a thing and field."""
        statement = "SELECT * FROM folder_wish WHERE kind = ? AND item = ? AND part = ?"
        with reading_values():
            return next(map(_wish_of, fetch(self._connection, statement, key)), None)

    def brought_feeds(self) -> frozenset[str]:
        """Return the keys of the feeds that other devices wished for."""
        statement = (
            "SELECT item FROM folder_wish "
            "WHERE kind = 'feed' AND value != '' AND device NOT IN (SELECT device FROM folder_sync)"
        )
        return frozenset(row[0] for row in self._connection.execute(statement))

    def unwritten(self, limit: int) -> list[FolderWish]:
        """Return up to `limit` wishes that are not in our log, the oldest first."""
        statement = f"SELECT * FROM folder_wish WHERE {_UNWRITTEN} ORDER BY stamp LIMIT ?"  # noqa: S608 - constants only
        with reading_values():
            return list(map(_wish_of, fetch(self._connection, statement, (limit,))))

    def own_size(self) -> int:
        """Return about how many bytes the wishes are that our log has to hold."""
        return int(self._connection.execute(_OWN_SIZE).fetchone()[0])

    def names(self, *, all_of_ours: bool = False) -> dict[str, list[str]]:
        """Return what else the articles are called here that wishes not in our log are about, or
        all wishes of ours."""
        found: dict[str, list[str]] = {}
        which = "is_mine = 1" if all_of_ours else _UNWRITTEN
        for item, name in self._connection.execute(_NAMES.format(which)):
            found.setdefault(item, []).append(name)
        return found

    def identity(self, identity: str, names: Iterable[str] = ()) -> str:
        """Return the identity that an article has here, by any of its names."""
        for each in (identity, *names):
            row = self._connection.execute(_IDENTITY, (each,)).fetchone()
            if row[0] is not None:
                return str(row[0])
        return identity


class WishWriter:
    """Writes wishes, and how synchronising stands, inside one transaction. `reader` sees what was
    written so far."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.reader = WishReader(connection)

    def keep(self, lines: Iterable[KeptLine]) -> None:
        """Keep lines aside; those that are already are kept with the reason of now."""
        for each in lines:
            row = vars(each) | {
                "digest": _digest(each.line),
                "file": storable(each.file),
                "detail": storable(each.detail),
            }
            self._connection.execute(insert("folder_kept", way="INSERT OR REPLACE"), row)

    def forget_kept(self, lines: Iterable[KeptLine]) -> None:
        """Forget lines that were kept aside."""
        statement = "DELETE FROM folder_kept WHERE digest = ?"
        self._connection.executemany(statement, [(_digest(each.line),) for each in lines])

    def forget_kept_of(self, file: str) -> None:
        """Forget those of a log that is read from its beginning."""
        self._connection.execute("DELETE FROM folder_kept WHERE file = ?", (storable(file),))

    def go_on(self, sync: FolderSync, was: str) -> bool:
        """Store what became of our log; `was` is the device that wrote it before. Return whether
        that is still asked for: not when it was turned off, or on for another folder."""
        row = vars(sync) | {"path": storable(sync.path), "was": was}
        return bool(self._connection.execute(_GO_ON, row).rowcount)

    def end(self) -> None:
        """Turn it off and forget wishes; what they are about stays as it is."""
        for table in OF_FOLDER_SYNC:
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 - constants only

    def set(self, sync: FolderSync) -> None:
        """Store the folder and our log."""
        row = vars(sync) | {
            "id": 1,
            "path": storable(sync.path),
            "name": storable(sync.name),
            "synced_at": optional_seconds(sync.synced_at),
            "reason": sync.reason.name if sync.reason else "",
            "detail": storable(sync.detail),
        }
        self._connection.execute(upsert("folder_sync", ("id",)), row)

    def move(self, path: str) -> None:
        """Go on in another folder, as the same device: nothing of what is there was read."""
        statement = (
            "UPDATE folder_sync SET path = ?, generation = '', length = 0, tail = '', writing = ''"
        )
        self._connection.execute(statement, (storable(path),))
        self._connection.execute("DELETE FROM folder_log")

    def rename(self, name: str) -> None:
        """Call this device something else; its log says so the next time."""
        self._connection.execute("UPDATE folder_sync SET name = ?", (storable(name),))

    def note(self, synced_at: datetime | None, reason: Reason | None, detail: str) -> None:
        """Store how it went; `synced_at` None leaves when it last went well."""
        statement = (
            "UPDATE folder_sync SET synced_at = coalesce(?, synced_at), reason = ?, detail = ?"
        )
        values = (optional_seconds(synced_at), reason.name if reason else "", storable(detail))
        self._connection.execute(statement, values)

    def set_log(self, log: FolderLog) -> None:
        """Store how far a log was read."""
        row = vars(log) | {"file": storable(log.file), "name": storable(log.name)}
        self._connection.execute(insert("folder_log", way="INSERT OR REPLACE"), row)

    def begin(self, sync: FolderSync) -> None:
        """Turn it on as a device of its own: everything that is here is wished."""
        self.end()
        self.set(sync)
        for statement in (*_JOIN, *_JOIN_RULES):
            self._connection.execute(statement)

    def learn(self) -> None:
        """Read every log anew, because of kinds of wishes that were not known when it was read, and
        wish for what is here of these kinds."""
        for statement in _JOIN_RULES:
            self._connection.execute(statement)
        self._connection.execute("DELETE FROM folder_log")
        self._connection.execute("UPDATE folder_sync SET kinds = ?", (KINDS,))

    def collect(self, now: datetime, most: int = -1) -> bool:
        """Make wishes of what changed here, later than every wish that was known by then; return
        whether that is all, and not `most` of them (-1: no limit; marks and tags are no work).

        A change that was taken back, and what a wish of another device brought about, is none. What
        changed while the clock ran ahead changed `now`.
        """
        sync = self.reader.state()
        if sync is None:
            return True
        values: Row = {"from": sync.clock + 1, "device": sync.device}
        latest = believed(now)
        values |= {"latest": latest, "last": LAST_STAMP}
        for made, statement in _MADE.items():
            self._connection.execute(statement, values | {"kind": made.value})
            self._connection.execute("DELETE FROM folder_change WHERE kind = ?", (made.value,))
        for statement in _ALSO:
            self._connection.execute(statement)
        changes = self._connection.execute(_CHANGES, (most,)).fetchall()
        for kind, item, part, at in changes:
            here = self.reader.wish((kind, item, part))
            value = self._value(WishKind(kind), item, part)
            if value is None or _is_same(WishKind(kind), value, here):
                continue
            stamp = min(max(min(at, latest), sync.clock + 1), LAST_STAMP)
            seen = {**here.seen, here.device: here.stamp} if here else {}
            self.put(FolderWish(WishKind(kind), item, part, value, stamp, sync.device, seen))
        self._connection.execute(_CLOCK)
        keys = [each[:3] for each in changes]
        self._connection.executemany(_FORGET, keys)
        return len(changes) != most

    def forget_changes(self) -> None:
        """Forget what changed: wishes were made of it, or wishes made it."""
        self._connection.execute("DELETE FROM folder_change")

    def put(self, wish: FolderWish, *, is_mine: bool = True) -> None:
        """Store a wish in the place of the one before; the clock is no earlier from then on."""
        row = vars(wish) | {
            "kind": wish.kind.value,
            "seen": json.dumps(dict(wish.seen)),
            "is_mine": int(is_mine),
            "is_written": 0,
        }
        del row["names"]
        self._connection.execute(insert("folder_wish", way="INSERT OR REPLACE"), row)
        self.advance(wish.stamp)

    def follow(self, wish: FolderWish) -> None:
        """Store what a wish that holds already follows, too; the rest of it stays."""
        statement = "UPDATE folder_wish SET seen = ? WHERE kind = ? AND item = ? AND part = ?"
        self._connection.execute(statement, (json.dumps(dict(wish.seen)), *wish.key))

    def advance(self, stamp: int) -> None:
        """Let every wish from now on be later than this."""
        self._connection.execute("UPDATE folder_sync SET clock = max(clock, ?)", (stamp,))

    def step_back(self, now: datetime) -> bool:
        """Let nothing that is wished be far ahead of the clock, which only a clock that was wrong
        has brought about; return whether something was. What we wished is wished now. What others
        wished is nobody's until `claim`, and less than all that comes meanwhile. Our log is begun
        anew: so the others forget what they kept aside of it."""
        sync, latest = self.reader.state(), latest_stamp(now)
        run = self._connection.execute
        (last,) = run("SELECT coalesce(max(stamp), 0) FROM folder_wish").fetchone()
        if sync is None or max(sync.clock, last) <= latest:
            return False
        run(_OTHERS_AHEAD, (latest, sync.device))
        fits = "SELECT coalesce(max(stamp), 0) FROM folder_wish WHERE stamp <= ?"
        stamp = max(run(fits, (latest,)).fetchone()[0] + 1, believed(now))
        run(_OURS_AHEAD, (stamp, latest))
        run("UPDATE folder_sync SET clock = ?, length = ?", (stamp, _LONGER_THAN_ANY))
        return True

    def claim(self, now: datetime) -> None:
        """Wish ourselves for what is nobody's."""
        sync = self.reader.state()
        if sync is None:
            return
        stamp = max(sync.clock + 1, believed(now))
        if self._connection.execute(_NOBODYS, (stamp, sync.device)).rowcount:
            self.advance(stamp)

    def set_written(self, wishes: Iterable[FolderWish]) -> None:
        """Record that wishes are in our log, but for those that others took the place of."""
        self._connection.executemany(_WRITTEN, [(*each.key, *each.order) for each in wishes])

    def retire(self, device: str, now: datetime, *, retired: bool = True) -> None:
        """Wish that a device is taken off the lists, or is on them again.

        Our log has what it wished from then on, and what others that are off the lists did: their
        own may be deleted, or stay behind in another folder.
        """
        sync = self.reader.state()
        if sync is None:
            return
        stamp = min(max(believed(now), sync.clock + 1), LAST_STAMP)
        value = "1" if retired else ""
        self.put(FolderWish(WishKind.DEVICE, device, "", value, stamp, sync.device))
        if retired:
            self._connection.execute(_ADOPT)

    def write_again(self) -> None:
        """Record that none of our wishes is in our log."""
        self._connection.execute("UPDATE folder_wish SET is_written = 0 WHERE is_mine = 1")

    def _value(self, kind: WishKind, item: str, part: str) -> str | None:
        """Return what is here of this; None for what no other device is told."""
        run = self._connection.execute
        if kind is WishKind.NOTE:
            row = run(_NOTE, (item,)).fetchone()
            return row[0] if row else ""
        if kind is WishKind.HIGHLIGHT:
            row = run(_HIGHLIGHT, (item, *json.loads(part))).fetchone()
            return packed({"note": row[0], "start": row[1]}) if row else ""
        if kind in (WishKind.RULE, WishKind.SEARCH, WishKind.MUTE):
            return self._standing(kind, item, part)
        if kind is WishKind.LABEL:
            row = run(_LABEL, (item, part)).fetchone()
            return "" if row is None else "disputed" if row[0] else "ai"
        feed = next(iter(fetch(self._connection, _FEED, (item,))), None)
        if feed is None:
            is_gone = kind is WishKind.FEED and not run(_OF_ACCOUNT, (item,)).fetchone()
            return "" if is_gone else None
        return self._feed_value(kind, feed)

    def _standing(self, kind: WishKind, item: str, part: str) -> str:
        run = self._connection.execute
        if kind is WishKind.SEARCH:
            row = run(_SEARCH, (item,)).fetchone()
            return packed({"name": row[0]}) if row else ""
        if kind is WishKind.RULE:
            row = next(iter(fetch(self._connection, _RULE, (item, part))), None)
            return packed(row) if row else ""
        row = run(_MUTE, (item, part)).fetchone()
        if row is None:
            return ""
        articles = [each[0] for each in run(_REPORTS, (row[0], MOST_REPORTS))]
        return packed({"name": row[1], "until": row[2], "articles": articles})

    def _feed_value(self, kind: WishKind, feed: Row) -> str:
        if kind is WishKind.FEED:
            return packed({name: feed[name] for name in ("address", "title", "site")})
        if kind is WishKind.FEED_NAME:
            return str(feed["name"])
        if kind is WishKind.FEED_FOLDER:
            path = self._path(feed["folder_id"])
            return packed(path) if path else ""
        if kind is WishKind.FEED_LABELS:
            row = self._connection.execute(_FEED_LABELS, (feed["id"],)).fetchone()
            return packed_labels(bool(row[0]), bool(row[1]), row[2]) if row else ""
        return packed_settings(settings_of(feed, _SETTINGS))

    def _path(self, folder_id: int | None) -> list[str]:
        names: list[str] = []
        while folder_id is not None and len(names) < 100:
            row = self._connection.execute(_FOLDER, (folder_id,)).fetchone()
            if row is None:
                break
            folder_id = row[0]
            names.insert(0, row[1])
        return names


def packed(value: Any) -> str:
    """Return a value as the text of a wish: the same value is the same text everywhere."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def packed_settings(settings: FeedSettings) -> str:
    """Return the settings of a feed as the value of a wish, "" for those of a new feed."""
    return "" if settings == FeedSettings() else packed(vars(settings))


def packed_labels(text: bool, pictures: bool, policy: str) -> str:
    """Return what is said of everything in a feed as the value of a wish."""
    return packed({"text": text, "pictures": pictures, "policy": policy})


def settings_of(values: Mapping[str, Any], names: Mapping[str, str] | None = None) -> FeedSettings:
    """Return the settings of a feed from these values. Raises ValueError, TypeError, KeyError."""
    found = {name: values[(names or {}).get(name, name)] for name in _SETTINGS}
    return FeedSettings(
        interval_minutes=min(max(int(found["interval_minutes"]), 0), 1_000_000),
        full_text=FullText(found["full_text"]),
        pictures=bool(found["pictures"]),
        language=str(found["language"]),
        is_muted=bool(found["is_muted"]),
        notifies=bool(found["notifies"]),
    )


def _is_same(kind: WishKind, value: str, here: FolderWish | None) -> bool:
    before = here.value if here else ""
    # A feed that calls itself something else since is still the feed that was wished.
    return bool(value) == bool(before) if kind is WishKind.FEED else value == before


def _wish_of(row: Row) -> FolderWish:
    seen = {str(name): int(stamp) for name, stamp in json.loads(row["seen"]).items()}
    told = {name: row[name] for name in ("item", "part", "value", "stamp", "device")}
    return FolderWish(WishKind(row["kind"]), **told, seen=seen)
