"""Translations made on this computer, beside the articles they are of."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from readerapp.domain.values import dataclass
from readerapp.storage import codec

_OF = """
    SELECT t.article_id, t.made_of, t.models, t.made_at, t.data, t.words
    FROM json_each(?) AS wanted
    CROSS JOIN translation AS t
        ON t.article_id = wanted.value AND t.target = ? AND t.part = ?
"""
_SIZE = "SELECT coalesce(sum(size), 0) FROM translation"
_PUT = """
    INSERT OR REPLACE INTO translation
        (article_id, target, part, made_of, models, made_at, size, data, words)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 WHERE EXISTS (SELECT 1 FROM article WHERE id = ?1)
"""
# The oldest ones, so many that the rest fits.
_TRIM = """
    DELETE FROM translation WHERE rowid IN (
        SELECT rowid FROM (
            SELECT rowid, sum(size) OVER (ORDER BY made_at DESC, rowid DESC) AS so_far
            FROM translation
        ) WHERE so_far > ?
    )
"""
_TARGETS = """
    SELECT DISTINCT target FROM translation
    WHERE part = 'head' AND article_id IN (SELECT value FROM json_each(?)) ORDER BY target
"""
_HOLDING = "SELECT DISTINCT article_id FROM translation WHERE words != '' AND ({})"
_HOLDS = "instr(words, ?) > 0"
_WITHOUT_WORDS = """
    SELECT DISTINCT article_id FROM translation
    WHERE part = 'head' AND words = '' AND article_id > ? ORDER BY article_id LIMIT ?
"""
_HEADS_AFTER = """
    SELECT article_id, made_of FROM translation
    WHERE article_id > ? AND target = ? AND part = 'head' ORDER BY article_id LIMIT ?
"""
_SET_WORDS = """
    UPDATE translation SET words = ?, size = size + ?
    WHERE article_id = ? AND target = ? AND part = 'head' AND words = ''
"""


class TranslatedPart(StrEnum):
    """Which part of an article was translated."""

    HEAD = "head"
    BODY = "body"


@dataclass(frozen=True)
class StoredTranslation:
    """One translation. `made_of`: a hash of all that it depends on; `models`: names for labels.

    `words` are those that searches find it by, folded, in each text between blanks.
    """

    article_id: int
    made_of: bytes
    models: tuple[str, ...]
    made_at: datetime
    data: bytes = field(repr=False)
    words: str = field(default="", repr=False)


class TranslationReader:
    """Reads translations."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(
        self, ids: Iterable[int], target: str, part: TranslatedPart
    ) -> dict[int, StoredTranslation]:
        """Return what there is of a part of articles in one language, by article."""
        rows = self._connection.execute(_OF, (codec.pack_ids(ids), target, part))
        with codec.reading_values():
            return {
                article_id: StoredTranslation(
                    article_id,
                    made_of,
                    codec.unpack_words(models),
                    codec.moment(made_at),
                    codec.inflate(data),
                    words,
                )
                for article_id, made_of, models, made_at, data, words in rows
            }

    def targets(self, ids: Iterable[int]) -> list[str]:
        """Return the languages into which titles of these articles were translated."""
        return [row[0] for row in self._connection.execute(_TARGETS, (codec.pack_ids(ids),))]

    def holding(self, forms: Iterable[str], *, goes_on: bool) -> tuple[int, ...]:
        """Return the articles in whose translated titles one of these stands: folded words, the
        last of which may go on. 30 ms for 50,000 titles."""
        wanted = [codec.storable(f" {form}" if goes_on else f" {form} ") for form in forms]
        if not wanted:
            return ()
        statement = _HOLDING.format(" OR ".join([_HOLDS] * len(wanted)))
        return tuple(row[0] for row in self._connection.execute(statement, wanted))

    def without_words(self, after: int, limit: int) -> list[int]:
        """Return the first articles behind `after` with a translated title that no search finds."""
        return [row[0] for row in self._connection.execute(_WITHOUT_WORDS, (after, limit))]

    def heads_after(self, after: int, target: str, limit: int) -> list[tuple[int, bytes]]:
        """Return the first articles behind `after` with a title in a language, and of what each
        was made."""
        return self._connection.execute(_HEADS_AFTER, (after, target, limit)).fetchall()

    def size(self) -> int:
        """Return how many bytes all of them take."""
        return int(self._connection.execute(_SIZE).fetchone()[0])


class TranslationWriter:
    """Writes translations inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(
        self, target: str, part: TranslatedPart, translations: Iterable[StoredTranslation]
    ) -> None:
        """Store translations, each in the place of the one before; articles that are gone are left
        out."""
        for each in translations:
            data = codec.deflate(each.data)
            names = codec.pack_words(each.models)
            at = codec.seconds(each.made_at)
            words = codec.storable(each.words)
            size = len(data) + len(words.encode())
            row = (each.article_id, target, part, each.made_of, names, at, size, data, words)
            self._connection.execute(_PUT, row)

    def set_words(self, target: str, words: Mapping[int, str]) -> None:
        """Say by which words translated titles are found that have none yet, by article."""
        rows = [
            (text := codec.storable(each), len(text.encode()), article_id, target)
            for article_id, each in words.items()
        ]
        self._connection.executemany(_SET_WORDS, rows)

    def trim(self, limit_bytes: int) -> int:
        """Delete the oldest until the rest fits; return how many went."""
        if TranslationReader(self._connection).size() <= limit_bytes:
            return 0
        return self._connection.execute(_TRIM, (limit_bytes,)).rowcount
