"""Labels as lists show them, derived from evidence."""

from collections.abc import Iterable

from sqlalchemy import Connection, select, update

from readerapp.domain.labels import Evidence, Label, Rank
from readerapp.storage.codec import pack_labels
from readerapp.storage.tables import article, evidence, picture


def labels_of(found: Iterable[Evidence], position: int | None) -> tuple[Label, ...]:
    """Return the labels evidence sets on the picture at `position`, on the article for None.

    Generator traces never set one. A picture's labels also show on its article: a list badge
    tells of both.
    """
    return tuple(
        each.label
        for each in found
        if each.label is not None
        and each.rank is not Rank.TRACE
        and position in (None, each.picture)
    )


def refresh_labels(
    connection: Connection, article_id: int, labels: tuple[Label, ...] | None
) -> None:
    """Derive the labels of an article and of its pictures from stored evidence.

    `labels` take the place of what the article came with; evidence added since still counts.
    """
    columns = evidence.c
    rows = connection.execute(
        select(columns.label, columns.picture, columns.is_added).where(
            columns.article_id == article_id,
            columns.label.is_not(None),
            columns.rank != Rank.TRACE,
        )
    ).all()
    found = [Label(row.label) for row in rows if labels is None or row.is_added]
    packed = pack_labels([*found, *(labels or ())])
    this = article.c.id == article_id
    connection.execute(update(article).where(this).values(labels=packed))
    for position in {row.picture for row in rows if row.picture is not None}:
        on_picture = pack_labels(Label(row.label) for row in rows if row.picture == position)
        connection.execute(
            update(picture)
            .where(picture.c.article_id == article_id, picture.c.position == position)
            .values(labels=on_picture)
        )
