"""Translations made on this computer, beside the articles they are of."""

import sqlite3
from collections.abc import Iterable
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from readerapp.domain.values import dataclass
from readerapp.storage.codec import (
    deflate,
    inflate,
    moment,
    pack_ids,
    pack_words,
    reading_values,
    seconds,
    unpack_words,
)

_OF = """
    SELECT t.article_id, t.made_of, t.models, t.made_at, t.data FROM json_each(?) AS wanted
    CROSS JOIN translation AS t
        ON t.article_id = wanted.value AND t.target = ? AND t.part = ?
"""
_SIZE = "SELECT coalesce(sum(size), 0) FROM translation"
_PUT = """
    INSERT OR REPLACE INTO translation
        (article_id, target, part, made_of, models, made_at, size, data)
    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE EXISTS (SELECT 1 FROM article WHERE id = ?1)
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


class TranslatedPart(StrEnum):
    """Which part of an article was translated."""

    HEAD = "head"
    BODY = "body"


@dataclass(frozen=True)
class StoredTranslation:
    """One translation. `made_of`: a hash of all that it depends on; `models`: names for labels."""

    article_id: int
    made_of: bytes
    models: tuple[str, ...]
    made_at: datetime
    data: bytes = field(repr=False)


class TranslationReader:
    """Reads translations."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(
        self, ids: Iterable[int], target: str, part: TranslatedPart
    ) -> dict[int, StoredTranslation]:
        """Return what there is of a part of articles in one language, by article."""
        rows = self._connection.execute(_OF, (pack_ids(ids), target, part))
        with reading_values():
            return {
                article_id: StoredTranslation(
                    article_id, made_of, unpack_words(models), moment(made_at), inflate(data)
                )
                for article_id, made_of, models, made_at, data in rows
            }

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
            data = deflate(each.data)
            names = pack_words(each.models)
            at = seconds(each.made_at)
            row = (each.article_id, target, part, each.made_of, names, at, len(data), data)
            self._connection.execute(_PUT, row)

    def trim(self, limit_bytes: int) -> int:
        """Delete the oldest until the rest fits; return how many went."""
        if TranslationReader(self._connection).size() <= limit_bytes:
            return 0
        return self._connection.execute(_TRIM, (limit_bytes,)).rowcount
