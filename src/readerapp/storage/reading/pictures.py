"""Pictures: what is known of them, and their bytes."""

import sqlite3

from readerapp.domain.articles import Picture, PictureState
from readerapp.storage.codec import reading_values, unpack_labels

_OF_ARTICLE = """
    SELECT position, address, alt, caption, credit, media_type, width, height, state, labels
    FROM picture WHERE article_id = ? ORDER BY position
"""
_DATA = """
    SELECT data FROM picture JOIN blob ON sha256 = blob_sha256
    WHERE article_id = ? AND position = ?
"""


class PictureReader:
    """Reads pictures."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, article_id: int) -> tuple[Picture, ...]:
        """Return the pictures of one article in their order, without bytes."""
        with reading_values():
            rows = self._connection.execute(_OF_ARTICLE, (article_id,))
            return tuple(_picture(*row) for row in rows)

    def data(self, article_id: int, position: int) -> bytes | None:
        """Return the bytes of one picture, None while they are not stored."""
        row = self._connection.execute(_DATA, (article_id, position)).fetchone()
        return None if row is None else row[0]


def _picture(
    position: int,
    address: str,
    alt: str,
    caption: str,
    credit: str,
    media_type: str,
    width: int,
    height: int,
    state: str,
    labels: str,
) -> Picture:
    return Picture(
        position=position,
        address=address,
        alt=alt,
        caption=caption,
        credit=credit,
        media_type=media_type,
        width=width,
        height=height,
        state=PictureState(state),
        labels=unpack_labels(labels),
    )
