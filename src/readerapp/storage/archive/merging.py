"""Merges the records of an archive into the library: what is here already stays as it is.

Folders and feeds that are missing are added, the others left. Records have been checked by whoever
read them (`library/records/forms.py`).
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from readerapp.domain.archives import Record
from readerapp.domain.articles import Verdict
from readerapp.domain.marks import StoryMark, join_marks
from readerapp.storage.archive.records import FEED_COLUMNS
from readerapp.storage.archive.rows import ArchivedArticle, article_rows
from readerapp.storage.articles.entry_matching import source_ids
from readerapp.storage.articles.evidence import refresh_touched
from readerapp.storage.articles.rows import Batch
from readerapp.storage.articles.upsert import clear_for_update
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import deflate, optional_moment, pack_ids
from readerapp.storage.feeds.folders import ids_in
from readerapp.storage.feeds.subscriptions import add_state, remember, same_feeds
from readerapp.storage.front_page.story_marks import NO_MARK, StoryMarkWriter
from readerapp.storage.schema import TABLES, insert
from readerapp.storage.stories.relations import Verdicts, VerdictWriter
from readerapp.storage.table_rows import Row

_FOLDERS = "SELECT id FROM folder WHERE parent_id IS ? AND name = ? ORDER BY position, id"

_ADD_FOLDER = "INSERT INTO folder (parent_id, name, position, outline) VALUES (?, ?, ?, ?)"

_ADD_FEED = insert("feed", (*FEED_COLUMNS, "is_typed", "folder_id", "position"))

_ADD_STATE = insert("feed_state")

_ADD_RULE = insert("retention")


def merge_folders(
    connection: sqlite3.Connection, records: Iterable[Record], known: Mapping[int, int]
) -> tuple[dict[int, int], tuple[int, ...]]:
    """Find each folder by its name in its parent, or make it; each is found only once."""
    ids = dict(known)
    new: list[int] = []
    for record in records:
        parent = ids.get(record["parent"])
        here = connection.execute(_FOLDERS, (parent, record["name"])).fetchall()
        free = [folder_id for (folder_id,) in here if folder_id not in ids.values()]
        if not free:
            free = [_add_folder(connection, parent, record)]
            new += free
        ids[record["number"]] = free[0]
    return ids, tuple(new)


def merge_feeds(
    connection: sqlite3.Connection, records: Iterable[Record], folders: dict[int, int]
) -> tuple[int, ...]:
    """Subscribe to every feed whose key and address are not here yet; return the new ids."""
    return tuple(
        _add_feed(connection, record, folders.get(record["folder"]))
        for record in records
        if not same_feeds(connection, record["address"], record["key"])
    )


def _add_folder(connection: sqlite3.Connection, parent: int | None, record: Record) -> int:
    position = len(ids_in(connection, "folder", parent))
    values = (parent, record["name"], position, _packed(record["outline"]))
    return int(connection.execute(_ADD_FOLDER, values).lastrowid or 0)


def _add_feed(connection: sqlite3.Connection, record: Record, folder: int | None) -> int:
    values = record | {
        "is_typed": 0,
        "folder_id": folder,
        "position": len(ids_in(connection, "feed", folder)),
        "outline": _packed(record["outline"]),
    }
    feed_id = int(connection.execute(_ADD_FEED, values).lastrowid or 0)
    state = record["state"]
    if state is None:
        add_state(connection, feed_id)
    else:
        packed = {
            "feed_id": feed_id,
            "body_hash": bytes.fromhex(state["body_hash"]),
            "skip_hours": json.dumps(state["skip_hours"]),
            "skip_days": json.dumps(state["skip_days"]),
        }
        connection.execute(_ADD_STATE, state | packed)
    remember(connection, record["address"], record["key"])
    if record["rule"] is not None:
        connection.execute(_ADD_RULE, record["rule"] | {"feed_id": feed_id})
    return feed_id


def _packed(pairs: list[list[str]]) -> str:
    return json.dumps(pairs, ensure_ascii=False)


_NAMED = """
    SELECT wanted.value, s.id FROM json_each(:names) AS wanted
    CROSS JOIN status AS s ON s.identity = wanted.value
    UNION ALL
    SELECT wanted.value, l.status_id FROM json_each(:names) AS wanted
    CROSS JOIN alias AS l ON l.identity = wanted.value
    WHERE NOT EXISTS (SELECT 1 FROM status WHERE identity = wanted.value)
"""

_ADD_STATUS = insert("status", TABLES["status"].names("id"))

_MARKS = "SELECT is_read, is_starred FROM status WHERE id = ?"

_MARK = """
    UPDATE status SET is_read = max(is_read, :is_read), is_starred = max(is_starred, :is_starred),
        read_at = coalesce(read_at, :read_at), starred_at = coalesce(starred_at, :starred_at)
    WHERE id = :id
"""

_ALIAS = """
    INSERT OR IGNORE INTO alias (identity, status_id)
    SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM status WHERE identity = ?1)
"""

_ENTRY = """
    INSERT OR IGNORE INTO feed_entry (feed_id, article_id, entry_hash, is_shared)
    SELECT id, ?, ?, ? FROM feed WHERE key = ?
"""

_PRESENT = """
    SELECT a.id, a.is_stub FROM json_each(?) AS wanted
    CROSS JOIN article AS a ON a.id = wanted.value
"""

_BRING_BACK = "UPDATE status SET removed_at = NULL WHERE id = ?"

_MARKS_OF = (
    "SELECT id, is_read, is_starred FROM status WHERE id IN (SELECT value FROM json_each(?))"
)

_FEEDS = "SELECT key, id FROM feed"

_RELATE = """
    INSERT OR IGNORE INTO stated_relation (article_id, position, related_id, kind, heading)
    SELECT ?1, ?2, ?3, ?4, ?5 WHERE (SELECT count(*) FROM article WHERE id IN (?1, ?3)) = 2
"""

_ADDRESS = "INSERT OR IGNORE INTO feed_address (address, key) VALUES (:address, :key)"

_ICON = """
    INSERT OR IGNORE INTO feed_icon (feed_id, fetched_at, data)
    SELECT id, :fetched_at, :data FROM feed WHERE key = :key
"""

_VERDICT_AT = """
    SELECT at FROM verdict WHERE article_id = min(?1, ?2) AND related_id = max(?1, ?2)
"""

_ORIGINAL = """
    INSERT OR IGNORE INTO original (article_id, media_type, data, size)
    SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM article WHERE id = ?1)
"""

_NO_MARKS = {
    "is_read": 0, "is_starred": 0, "read_at": None, "starred_at": None, "removed_at": None
}  # fmt: skip


class ArchiveWriter:
    """Merges records inside one transaction. Doing it twice changes nothing more."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def folders(
        self, records: Iterable[Record], known: Mapping[int, int]
    ) -> tuple[dict[int, int], tuple[int, ...]]:
        """Make the folders that are missing; return the ids by number, with those of earlier
        calls (`known`), and the new ids."""
        self._log.change_subscriptions()
        return merge_folders(self._connection, records, known)

    def feeds(self, records: Iterable[Record], folders: dict[int, int]) -> tuple[int, ...]:
        """Subscribe to the feeds that are missing, each at the end of its folder; return the new
        ids. `folders` are the ids of the archive's numbers."""
        self._log.change_subscriptions()
        return merge_feeds(self._connection, records, folders)

    def addresses(self, records: Iterable[Record]) -> int:
        """Remember the addresses that feeds were known by; return how many were new."""
        return self._connection.executemany(_ADDRESS, list(records)).rowcount

    def icons(self, records: Iterable[Record]) -> int:
        """Store the icons of feeds that have none; return how many."""
        return self._connection.executemany(_ICON, list(records)).rowcount

    def statuses(self, records: Sequence[Record]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Join the marks: read or starred in one of both is so afterwards.

        Returns the ids that are read by it, and those that are starred by it.
        """
        named = self._ids([record["identity"] for record in records])
        read: list[int] = []
        starred: list[int] = []
        for record in records:
            status_id = named.get(record["identity"])
            if status_id is None:
                status_id = self._new_status(record)
                named[record["identity"]] = status_id
            else:
                self._join_marks(status_id, record, read, starred)
            self._connection.executemany(_ALIAS, [(each, status_id) for each in record["aliases"]])
            self._list(status_id, record["entries"])
        self._log.change([*read, *starred])
        return tuple(read), tuple(starred)

    def articles(self, archived: Sequence[ArchivedArticle]) -> tuple[int, ...]:
        """Store the articles that are missing, and those of which only a headline is here; return
        the ids of what was missing."""
        ids = self._known(each.record["identity"] for each in archived)
        places = _NamedIds(self._connection, archived, ids)
        batch, added = Batch(self._connection), []
        for each in archived:
            article_id = ids[each.record["identity"]]
            is_stub = places.present.get(article_id)
            if is_stub is not None and (not is_stub or each.record["is_stub"]):
                continue
            rows = article_rows(article_id, each, places.of(article_id, each.record))
            if is_stub is None:
                self._connection.execute(_BRING_BACK, (article_id,))
                self._log.add([article_id])
                added.append(article_id)
            else:
                batch.flush()
                rows = rows.over(clear_for_update(self._connection, article_id, rows.pictures))
                self._log.change([article_id])
            places.present[article_id] = each.record["is_stub"]
            for table, found in rows.by_table():
                batch.add(table, found)
        batch.flush()
        refresh_touched(self._connection, added)
        return tuple(added)

    def originals(self, kept: Iterable[tuple[str, str, bytes]]) -> int:
        """Store the bytes that articles were made from: (identity, media type, bytes). Those that
        are here stay; return how many are new."""
        packed = [(name, media_type, deflate(data)) for name, media_type, data in kept]
        ids = self._ids(name for name, _, _ in packed)
        rows = [
            (ids[name], media_type, data, len(data))
            for name, media_type, data in packed
            if name in ids
        ]
        return self._connection.executemany(_ORIGINAL, rows).rowcount

    def relations(self, records: Sequence[Record]) -> int:
        """Put beside articles what their publishers did; return how many were new."""
        names = [record[end] for record in records for end in ("article", "related")]
        ids = self._ids(names)
        rows = [
            (ids[one], record["position"], ids[other], record["kind"], record["heading"])
            for record in records
            if (one := record["article"]) in ids
            and (other := record["related"]) in ids
            and ids[one] != ids[other]
        ]
        return self._connection.executemany(_RELATE, rows).rowcount

    def verdicts(self, records: Sequence[Record]) -> Verdicts:
        """Store what the reader said of two articles, unless something newer was said here.

        Returns what stood there before, as `VerdictWriter.put` does.
        """
        ids = self._known(record[end] for record in records for end in ("one", "other"))
        former: Verdicts = {}
        writer = VerdictWriter(self._connection, self._log)
        for record in records:
            pair = (ids[record["one"]], ids[record["other"]])
            here = self._connection.execute(_VERDICT_AT, pair).fetchone()
            if here is None or here[0] < record["at"]:
                at = datetime.fromtimestamp(record["at"], UTC)
                former |= writer.put({pair: Verdict(record["decision"])}, at)
        return former

    def story_marks(self, records: Sequence[Record]) -> dict[int, StoryMark]:
        """Join what the reader did with stories: followed in one of both is so afterwards.

        Returns what stood there before, as `StoryMarkWriter.put` does.
        """
        ids = self._known(record["identity"] for record in records)
        writer = StoryMarkWriter(self._connection, self._log)
        here = writer.reader.of(ids.values())
        joined: dict[int, StoryMark] = {}
        for record in records:
            article_id = ids[record["identity"]]
            before = joined.get(article_id) or here.get(article_id, NO_MARK)
            joined[article_id] = join_marks(before, _story_mark(record))
        return writer.put(joined)

    def _ids(self, names: Iterable[str]) -> dict[str, int]:
        packed = json.dumps(list(dict.fromkeys(names)))
        return dict(self._connection.execute(_NAMED, {"names": packed}).fetchall())

    def _known(self, names: Iterable[str]) -> dict[str, int]:
        """Return the ids of identities, which are known from then on."""
        wanted = list(names)
        ids = self._ids(wanted)
        for each in wanted:
            if each not in ids:
                ids[each] = self._new_status(_NO_MARKS | {"identity": each})
        return ids

    def _new_status(self, record: Record) -> int:
        return int(self._connection.execute(_ADD_STATUS, record).lastrowid or 0)

    def _join_marks(
        self, status_id: int, record: Record, read: list[int], starred: list[int]
    ) -> None:
        was_read, was_starred = self._connection.execute(_MARKS, (status_id,)).fetchone()
        if record["is_read"] > was_read:
            read.append(status_id)
        if record["is_starred"] > was_starred:
            starred.append(status_id)
        self._connection.execute(_MARK, {**record, "id": status_id})

    def _list(self, status_id: int, entries: Iterable[Record]) -> None:
        rows = [
            (status_id, bytes.fromhex(each["hash"]), each["is_shared"], each["feed"])
            for each in entries
        ]
        self._connection.executemany(_ENTRY, rows)


class _NamedIds:
    """Ids in this library that the rows of some articles name: feeds, sources, marks.

    `present` says of the articles that are here whether only a headline is.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        archived: Sequence[ArchivedArticle],
        ids: Mapping[str, int],
    ) -> None:
        wanted = (pack_ids(ids.values()),)
        self.present: dict[int, int] = dict(connection.execute(_PRESENT, wanted).fetchall())
        self._marks = {each: marks for each, *marks in connection.execute(_MARKS_OF, wanted)}
        self._feeds = dict(connection.execute(_FEEDS).fetchall())
        self._sources = source_ids(connection, (each.record["source"] for each in archived))

    def of(self, article_id: int, record: Record) -> Row:
        """Return the columns that differ from library to library."""
        is_read, is_starred = self._marks[article_id]
        return {
            "feed_id": self._feeds.get(record["feed"]),
            "source_id": self._sources[record["source"]],
            "is_read": is_read,
            "is_starred": is_starred,
        }


def _story_mark(record: Record) -> StoryMark:
    seen_at = optional_moment(record["seen_at"])
    return StoryMark(seen_at, bool(record["is_followed"]), bool(record["is_less_wanted"]))
