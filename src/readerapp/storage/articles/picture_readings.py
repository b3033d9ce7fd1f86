"""Kept pictures that are to be read again, because what reads evidence changed since.

A picture is known by the hash of its bytes, in whose order they are taken; how far that came is
kept among the settings, with the rules it was done by.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from readerapp.domain.labels import FILE_RANKS, RULES_VERSION, Evidence
from readerapp.storage.articles.evidence import EvidenceReader, refresh_labels
from readerapp.storage.articles.rows import evidence_row
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import reading_values, seconds
from readerapp.storage.settings import SettingReader, SettingWriter
from readerapp.storage.table_rows import insert_rows

PICTURES_KEY = "library.picture_rules"
_NEXT = """
    SELECT DISTINCT blob_sha256 FROM picture WHERE blob_sha256 > ? ORDER BY blob_sha256 LIMIT ?
"""
_OUT_OF_TURN = "SELECT blob_sha256 FROM picture_turn ORDER BY blob_sha256 LIMIT ?"
_LEFT = """
    SELECT (SELECT count(*) FROM picture_turn), count(DISTINCT blob_sha256) FROM picture
    WHERE blob_sha256 > ?
"""
_QUEUE = """
    INSERT OR IGNORE INTO picture_turn (blob_sha256)
    SELECT p.blob_sha256 FROM bin AS b
    JOIN bin_removal AS r ON r.id = b.removal_id JOIN bin_picture AS p USING (article_id)
    WHERE b.article_id IN (SELECT value FROM json_each(?)) AND r.at <= ?
"""
_EVER = 2**63 - 1
_BYTES = "SELECT data FROM blob WHERE sha256 = ?"
_SHOWN = "SELECT article_id, position FROM picture WHERE blob_sha256 = ? ORDER BY 1, 2"
_RANKS = ", ".join(f"'{each.value}'" for each in FILE_RANKS)
_ADDED = f"""
    SELECT max(is_added) FROM evidence WHERE article_id = ? AND picture = ? AND rank IN ({_RANKS})
"""  # noqa: S608 - our own names
_DROP = f"DELETE FROM evidence WHERE article_id = ? AND picture = ? AND rank IN ({_RANKS})"  # noqa: S608 - our own names
Decide = Callable[[Sequence[Evidence]], Sequence[Evidence]]


class PictureReadingReader:
    """Reads what is still to be read again."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def is_waiting(self) -> bool:
        """Return whether kept pictures were read by other rules than those of this version."""
        return self._place() is not None or bool(self._out_of_turn(1))

    def left(self) -> int:
        """Return how many are still to be read."""
        place = self._place()
        queued, behind = self._connection.execute(_LEFT, (place,)).fetchone()
        return int(queued) + int(behind)  # behind NULL nothing is

    def next(self, most: int) -> tuple[bytes, ...]:
        """Return the hashes of the next pictures, () when all were read."""
        if queued := self._out_of_turn(most):
            return queued
        place = self._place()
        rows = () if place is None else self._connection.execute(_NEXT, (place, most))
        return tuple(row[0] for row in rows)

    def _out_of_turn(self, most: int) -> tuple[bytes, ...]:
        return tuple(row[0] for row in self._connection.execute(_OUT_OF_TURN, (most,)))

    def bytes_of(self, digest: bytes) -> bytes | None:
        """Return a picture, None when it was let go of meanwhile."""
        row = self._connection.execute(_BYTES, (digest,)).fetchone()
        return None if row is None else row[0]

    def said(self, digest: bytes) -> tuple[Evidence, ...]:
        """Return what is kept of a picture’s file, each once, wherever it is shown."""
        shown = self._connection.execute(_SHOWN, (digest,)).fetchall()
        found = (each for at in shown for each in _of_file(self._connection, *at))
        return tuple(dict.fromkeys(found))

    def _place(self) -> bytes | None:
        """The hash behind which the next ones are, None when all were read by these rules."""
        with reading_values():
            kept = SettingReader(self._connection).get(PICTURES_KEY)
            match kept:
                case [rules, place, *_] if rules == RULES_VERSION:
                    return None if place is None else bytes.fromhex(str(place))
                case _:
                    return b""


class PictureReadingWriter:
    """Writes what was read, inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def put(self, digest: bytes, decide: Decide, now: datetime) -> None:
        """Store what a picture’s file says now, wherever the picture is shown: `decide` is given
        what was kept of it, and returns what is to be kept, with the rules of then where it was
        only kept. Labels follow."""
        for article_id, position in self._connection.execute(_SHOWN, (digest,)).fetchall():
            before = _of_file(self._connection, article_id, position)
            said = (replace(each, picture=position) for each in decide(before))
            after = tuple(dict.fromkeys(said))
            if _with_rules(after) == _with_rules(before):
                continue
            at = {each: each.observed_at or now for each in (*after, *before)}
            self._replace((article_id, position), after, at)
            if set(after) != set(before):
                refresh_labels(self._connection, article_id, None)
                self._log.change([article_id])

    def _replace(
        self, place: tuple[int, int], after: Sequence[Evidence], at: Mapping[Evidence, datetime]
    ) -> None:
        is_added = self._connection.execute(_ADDED, place).fetchone()[0] != 0
        self._connection.execute(_DROP, place)
        rows = [
            evidence_row(place[0], each, at[each], each.parser_version, is_added=is_added)
            for each in after
        ]
        insert_rows(self._connection, "evidence", rows)

    def note(self, read: Sequence[bytes], now: datetime) -> None:
        """Record that these pictures, which were the next, were read by the rules of this version;
        () when there was none left."""
        drop = "DELETE FROM picture_turn WHERE blob_sha256 = ?"
        if self._connection.executemany(drop, [(each,) for each in read]).rowcount > 0:
            return
        before = SettingReader(self._connection).get(PICTURES_KEY)
        begun: object = seconds(now)
        if isinstance(before, list) and before[:1] == [RULES_VERSION] and len(before) > 2:
            begun = before[2]
        place = read[-1].hex() if read else None
        SettingWriter(self._connection).set(PICTURES_KEY, [RULES_VERSION, place, begun])

    def begin_anew(self) -> None:
        """Have all read once more."""
        SettingWriter(self._connection).set(PICTURES_KEY, [RULES_VERSION, ""])


def queue_restored(connection: sqlite3.Connection, packed: str) -> None:
    """Have pictures of articles that are about to leave the bin read, out of turn, where they went
    there before the others were read by the rules of this version. In the bin none is read: most of
    what lies there is gone before anybody looks at it again."""
    match SettingReader(connection).get(PICTURES_KEY):
        case [rules, _, int(begun)] if rules == RULES_VERSION:
            connection.execute(_QUEUE, (packed, begun))
        case [rules, *_] if rules == RULES_VERSION:  # since when is not known
            connection.execute(_QUEUE, (packed, _EVER))
        case _:  # all are still to be read
            pass


def _of_file(connection: sqlite3.Connection, article_id: int, position: int) -> list[Evidence]:
    """What is kept of the file of a picture, as it is told of this place."""
    found = EvidenceReader(connection).of(article_id)
    return [each for each in found if each.picture == position and each.rank in FILE_RANKS]


def _with_rules(found: Sequence[Evidence]) -> set[tuple[Evidence, str]]:
    return {(each, each.parser_version or RULES_VERSION) for each in found}
