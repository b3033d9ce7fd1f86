"""Reads the library as archive records: by natural keys (identities, keys of feeds), not by ids.

Records come in an order that depends on nothing but their content, so that equal libraries give
equal records. Times are whole seconds since 1970, UTC.
"""

import json
import sqlite3
from array import array
from collections.abc import Iterator
from itertools import chain
from typing import Any

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.storage import codec
from readerapp.storage.articles.rows import digest
from readerapp.storage.feeds.rows import unpack_pairs
from readerapp.storage.schema import TABLES, listed
from readerapp.storage.table_rows import fetch

# What a scope holds. `:starred` and `:feeds` (JSON or NULL) narrow it.
_CHOSEN = """
    SELECT id FROM article WHERE (:starred = 0 OR is_starred = 1) AND (
        :feeds IS NULL OR feed_id IN (SELECT value FROM json_each(:feeds)) OR id IN (
            SELECT article_id FROM feed_entry
            WHERE feed_id IN (SELECT value FROM json_each(:feeds))
        )
    )
"""
_STATUSES = f"""
    SELECT {listed(TABLES["status"].names())} FROM status
    WHERE :whole OR id IN ({_CHOSEN}) ORDER BY identity
"""  # noqa: S608 - constants only
_ALIASES = "SELECT identity FROM alias WHERE status_id = ? ORDER BY identity"
_ENTRIES = """
    SELECT f.key AS feed, e.entry_hash AS hash, e.is_shared
    FROM feed_entry AS e JOIN feed AS f ON f.id = e.feed_id WHERE e.article_id = ? ORDER BY f.key
"""
# What an article is called by in this library alone is left out, or packed in another way.
ARTICLE_COLUMNS = TABLES["article"].names(
    "id", "source_id", "feed_id", "story_id", "is_read", "is_starred", "related_model",
    "authors", "categories", "labels", "content_hash",
)  # fmt: skip
# Without the permission to ask a private address: whoever brings an archive gives none.
FEED_COLUMNS = TABLES["feed"].names("id", "is_typed", "folder_id", "position")
_ARTICLES = f"""
    SELECT a.id, s.identity, o.name AS source, f.key AS feed, a.authors, a.categories, a.labels,
        a.content_hash, b.content, b.page, {listed(ARTICLE_COLUMNS, "a")}
    FROM status AS s CROSS JOIN article AS a ON a.id = s.id
    CROSS JOIN source AS o ON o.id = a.source_id
    CROSS JOIN body AS b ON b.article_id = a.id
    LEFT JOIN feed AS f ON f.id = a.feed_id
    WHERE :whole OR a.id IN ({_CHOSEN}) ORDER BY s.identity
"""  # noqa: S608 - constants only
_IDS = f"""
    SELECT id FROM article WHERE is_stub = 0 AND (:whole OR id IN ({_CHOSEN}))
    ORDER BY sort_key DESC, id DESC
"""  # noqa: S608 - constants only
_HASHES = """
    SELECT position, blob_sha256 FROM picture
    WHERE article_id = ? AND blob_sha256 IS NOT NULL ORDER BY position
"""
_PICTURES = f"""
    SELECT {listed(TABLES["picture"].names("article_id", "position", "blob_sha256", "size"))},
        blob_sha256 AS sha256, (
            SELECT data FROM content_credential AS c WHERE c.blob_sha256 = picture.blob_sha256
        ) AS credentials
    FROM picture WHERE article_id = ? ORDER BY position
"""  # noqa: S608 - constants only
_EVIDENCE = f"""
    SELECT {listed(TABLES["evidence"].names("id", "article_id"))}
    FROM evidence WHERE article_id = ? ORDER BY id
"""  # noqa: S608 - constants only
_SIGNED = frozenset({"validation", "signer", "claim"})
_ENCLOSURES = f"""
    SELECT {listed(TABLES["enclosure"].names("article_id", "position"))}
    FROM enclosure WHERE article_id = ? ORDER BY position
"""  # noqa: S608 - constants only
_RELATIONS = f"""
    SELECT s.identity AS article, r.position, t.identity AS related, r.kind, r.heading
    FROM status AS s CROSS JOIN stated_relation AS r ON r.article_id = s.id
    CROSS JOIN status AS t ON t.id = r.related_id
    WHERE :whole OR (s.id IN ({_CHOSEN}) AND t.id IN ({_CHOSEN})) ORDER BY s.identity, r.position
"""  # noqa: S608 - constants only
_VERDICTS = f"""
    SELECT min(s.identity, t.identity) AS one, max(s.identity, t.identity) AS other,
        v.decision, v.at
    FROM verdict AS v JOIN status AS s ON s.id = v.article_id JOIN status AS t ON t.id = related_id
    WHERE :whole OR (s.id IN ({_CHOSEN}) AND t.id IN ({_CHOSEN})) ORDER BY one, other
"""  # noqa: S608 - constants only
_STORY_MARKS = f"""
    SELECT s.identity, {listed(TABLES["story_mark"].names("article_id"), "m")}
    FROM story_mark AS m JOIN status AS s ON s.id = m.article_id ORDER BY s.identity
"""  # noqa: S608 - constants only
_FOLDERS = "SELECT id, parent_id, name, outline FROM folder ORDER BY position, id"
_FEEDS = f"""
    SELECT id, folder_id, {listed(FEED_COLUMNS)} FROM feed
    WHERE :whole OR id IN (SELECT value FROM json_each(coalesce(:feeds, '[]')))
        OR (:feeds IS NULL AND id IN (SELECT feed_id FROM article WHERE id IN ({_CHOSEN})))
    ORDER BY position, id
"""  # noqa: S608 - constants only
_STATE = f"""
    SELECT {listed(TABLES["feed_state"].names("feed_id"))} FROM feed_state WHERE feed_id = ?
"""  # noqa: S608 - constants only
_RULE = f"""
    SELECT {listed(TABLES["retention"].names("feed_id"))} FROM retention WHERE feed_id = ?
"""  # noqa: S608 - constants only
_ADDRESSES = "SELECT address, key FROM feed_address ORDER BY address"
_ICONS = """
    SELECT key, fetched_at, data FROM feed JOIN feed_icon ON feed_id = id
    WHERE data IS NOT NULL ORDER BY key
"""
_ORIGINALS = f"""
    SELECT s.id, s.identity FROM status AS s CROSS JOIN original AS o ON o.article_id = s.id
    WHERE :whole OR s.id IN ({_CHOSEN}) ORDER BY s.identity
"""  # noqa: S608 - constants only


class ArchiveReader:
    """Reads records from one snapshot of the library, one at a time: memory stays bounded."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def statuses(self, scope: ArchiveScope) -> Iterator[Record]:
        """Yield every mark, also of articles that are gone, with other names of the article and
        what the feeds listed."""
        for row in self._rows(_STATUSES, scope):
            status_id = row.pop("id")
            aliases = self._connection.execute(_ALIASES, (status_id,))
            entries = self._of(_ENTRIES, status_id)
            row["aliases"] = [identity for (identity,) in aliases]
            row["entries"] = [each | {"hash": each["hash"].hex()} for each in entries]
            yield row

    def articles(self, scope: ArchiveScope) -> Iterator[Record]:
        """Yield every article whole but for the bytes of its pictures."""
        for row in self._rows(_ARTICLES, scope):
            with codec.reading_values():
                record = self._article(row)
            yield record

    def _article(self, row: dict[str, Any]) -> Record:
        article_id = row.pop("id")
        content = codec.unpack_content(row.pop("content"))
        page = row.pop("page")
        return row | {
            "authors": list(map(str, json.loads(row["authors"]))),
            "categories": list(map(str, json.loads(row["categories"]))),
            "labels": row["labels"].split(),
            "content_hash": row["content_hash"].hex(),
            "published": codec.optional_seconds(codec.optional_moment(row["published"])),
            "modified": codec.optional_seconds(codec.optional_moment(row["modified"])),
            "sort_key": codec.seconds(codec.moment(row["sort_key"])),
            "html": content.html,
            "text": content.text,
            "page": "" if page is None else codec.inflate(page).decode(),
            "pictures": [_picture(each) for each in self._of(_PICTURES, article_id)],
            "evidence": [_evidence(each) for each in self._of(_EVIDENCE, article_id)],
            "enclosures": self._of(_ENCLOSURES, article_id),
        }

    def newest(self, scope: ArchiveScope) -> "array[int]":
        """Return the ids of all articles that are more than a headline, newest first."""
        rows = self._connection.execute(_IDS, _values(scope))
        return array("q", chain.from_iterable(rows))

    def pictures(self, article_id: int) -> dict[int, str]:
        """Return the hashes of an article's pictures that are here, by position."""
        rows = self._connection.execute(_HASHES, (article_id,))
        return {position: sha256.hex() for position, sha256 in rows}

    def blob(self, sha256: str) -> bytes | None:
        """Return the bytes of a picture by their hash, None when they are not here."""
        statement = "SELECT data FROM blob WHERE sha256 = ?"
        row = self._connection.execute(statement, (bytes.fromhex(sha256),)).fetchone()
        return None if row is None else row[0]

    def credentials(self, sha256: str) -> bytes | None:
        """Return the content credentials that a picture was published with, by its hash."""
        statement = "SELECT data FROM content_credential WHERE blob_sha256 = ?"
        row = self._connection.execute(statement, (bytes.fromhex(sha256),)).fetchone()
        return None if row is None else row[0]

    def originals(self, scope: ArchiveScope) -> Iterator[tuple[int, str]]:
        """Yield id and identity of every article whose source's bytes are kept."""
        for row in self._rows(_ORIGINALS, scope):
            yield row["id"], row["identity"]

    def relations(self, scope: ArchiveScope) -> Iterator[Record]:
        """Yield what publishers put beside their articles."""
        yield from self._rows(_RELATIONS, scope)

    def verdicts(self, scope: ArchiveScope) -> Iterator[Record]:
        """Yield what the reader said of two articles."""
        yield from self._rows(_VERDICTS, scope)

    def story_marks(self) -> list[Record]:
        """Return what the reader did with stories, by their articles."""
        return fetch(self._connection, _STORY_MARKS)

    def folders(self) -> list[Record]:
        """Return the folders, each after the one it is in, with a number to name it by."""
        with codec.reading_values():
            found = [
                (folder_id, parent, {"name": name, "outline": _pairs(outline)})
                for folder_id, parent, name, outline in self._connection.execute(_FOLDERS)
            ]
        numbers = self.folder_numbers()
        records = [
            {"number": numbers[folder_id], "parent": numbers.get(parent), **values}
            for folder_id, parent, values in found
            if folder_id in numbers
        ]
        return sorted(records, key=lambda record: int(record["number"]))

    def folder_numbers(self) -> dict[int, int]:
        """Return the number of each folder by its id: their order from top to bottom, from 1."""
        below: dict[int | None, list[int]] = {}
        for folder_id, parent, *_ in self._connection.execute(_FOLDERS):
            below.setdefault(parent, []).append(folder_id)
        numbers: dict[int, int] = {}
        waiting = below.get(None, [])[::-1]
        while waiting:
            folder_id = waiting.pop()
            numbers[folder_id] = len(numbers) + 1
            waiting += below.get(folder_id, [])[::-1]
        return numbers

    def feeds(self, scope: ArchiveScope) -> list[Record]:
        """Return the feeds, in the order of their places, with how their fetching went, and of a
        whole library how long each keeps its articles.

        Without the permission to ask a private address: whoever brings an archive gives none.
        """
        numbers = self.folder_numbers() if scope.is_whole else {}
        found: list[tuple[int, Record]] = []
        for row in self._rows(_FEEDS, scope):
            feed_id, folder = row.pop("id"), numbers.get(row.pop("folder_id"))
            with codec.reading_values():
                outline, state = _pairs(row["outline"]), _state(self._of(_STATE, feed_id))
            rules = self._of(_RULE, feed_id) if scope.is_whole else []
            told = {"outline": outline, "state": state, "rule": rules[0] if rules else None}
            record = row | {"folder": folder, **told}
            found.append((folder or 0, record))
        return [record for _, record in sorted(found, key=lambda each: each[0])]

    def addresses(self) -> list[Record]:
        """Return every address a feed was known by."""
        return list(self._rows(_ADDRESSES))

    def icons(self) -> Iterator[Record]:
        """Yield the icons of feeds, as bytes."""
        yield from self._rows(_ICONS)

    def _rows(self, statement: str, scope: ArchiveScope | None = None) -> Iterator[Record]:
        values = {} if scope is None else _values(scope)
        found = self._connection.execute(statement, values)
        names = [column[0] for column in found.description]
        for row in found:
            yield dict(zip(names, row, strict=True))

    def _of(self, statement: str, row_id: int) -> list[Record]:
        return fetch(self._connection, statement, (row_id,))


def _values(scope: ArchiveScope) -> dict[str, str | int | None]:
    feeds = None if scope.feed_ids is None else codec.pack_ids(scope.feed_ids)
    return {"whole": int(scope.is_whole), "starred": int(scope.starred), "feeds": feeds}


def _picture(row: Record) -> Record:
    sha256, credentials = row["sha256"], row.pop("credentials")
    there = {"credentials": digest(credentials).hex()} if credentials else {}
    return row | {"labels": row["labels"].split(), "sha256": sha256 and sha256.hex(), **there}


def _evidence(row: Record) -> Record:
    """Leave out what is empty: records of what is not signed stay as they were."""
    return {name: value for name, value in row.items() if value != "" or name not in _SIGNED}


def _state(rows: list[Record]) -> Record | None:
    if not rows:
        return None
    state = rows[0]
    hours, days = json.loads(state["skip_hours"]), json.loads(state["skip_days"])
    return state | {
        "body_hash": state["body_hash"].hex(), "skip_hours": hours, "skip_days": days
    }  # fmt: skip


def _pairs(packed: str) -> list[list[str]]:
    return [list(pair) for pair in unpack_pairs(packed)]
