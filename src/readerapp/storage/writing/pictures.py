"""Bytes of pictures that were fetched, and failures to fetch them."""

from sqlalchemy import ColumnElement, Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from readerapp.domain.articles import PictureState
from readerapp.storage.codec import storable
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.tables import article, blob, picture
from readerapp.storage.writing.contents import digest
from readerapp.storage.writing.replacing import drop_unused_blobs, thumbnail
from readerapp.storage.writing.rows import Row


class PictureWriter:
    """Writes pictures inside one transaction."""

    def __init__(self, connection: Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def store(
        self, article_id: int, position: int, data: bytes, media_type: str, width: int, height: int
    ) -> bool:
        """Keep the bytes of a picture, equal bytes once. Sizes in pixels.

        Return whether the article still has a picture there.
        """
        before = self._row(article_id, position)
        if before is None:
            return False
        hashed = digest(data)
        row = {"sha256": hashed, "data": data}
        self._connection.execute(insert(blob).prefix_with("OR IGNORE"), [row])
        values = {
            "media_type": storable(media_type),
            "width": width,
            "height": height,
            "state": PictureState.STORED.value,
            "blob_sha256": hashed,
            "size": len(data),
        }
        self._update(article_id, position, values)
        drop_unused_blobs(self._connection, [before["blob_sha256"]])
        return True

    def failed(self, article_id: int, position: int) -> bool:
        """Record that a picture could not be fetched, unless its bytes are here already."""
        before = self._row(article_id, position)
        if before is None or before["state"] == PictureState.STORED:
            return False
        self._update(article_id, position, {"state": PictureState.FAILED.value})
        return True

    def _row(self, article_id: int, position: int) -> Row | None:
        statement = select(picture).where(*_at(article_id, position))
        found = self._connection.execute(statement).mappings().first()
        return None if found is None else dict(found)

    def _update(self, article_id: int, position: int, values: Row) -> None:
        statement = update(picture).where(*_at(article_id, position)).values(values)
        self._connection.execute(statement)
        columns = select(picture.c.position, picture.c.state).order_by(picture.c.position)
        rows = self._connection.execute(columns.where(picture.c.article_id == article_id))
        shown = thumbnail([dict(row) for row in rows.mappings()])
        this = article.c.id == article_id
        self._connection.execute(update(article).where(this).values(thumbnail=shown))
        self._log.change([article_id])


def _at(article_id: int, position: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return picture.c.article_id == article_id, picture.c.position == position
