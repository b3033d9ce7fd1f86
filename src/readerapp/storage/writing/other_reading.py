"""Two texts of one article that share its pictures: the one that is shown, and the other."""

import re
from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from readerapp.storage.tables import evidence, picture
from readerapp.storage.writing.rows import Row

_PICTURE = re.compile(r'(?<=src="picture:)\d{1,5}(?=")')
_NOWHERE = 99_999  # the number of a picture no article has
_SAME = ("subject", "label", "rank", "source", "raw", "uri", "picture")


def pictures_in(html: str) -> set[int]:
    """Return the numbers of the pictures a text shows."""
    return {int(number) for number in _PICTURE.findall(html)}


def renumbered(html: str, places: dict[int, int]) -> str:
    """Return the text with its pictures at other places."""
    return _PICTURE.sub(lambda found: str(places.get(int(found[0]), _NOWHERE)), html)


def joined(first: list[Row], second: Iterable[Row]) -> tuple[list[Row], dict[int, int]]:
    """Put pictures of a second text behind those of a first, each address once.

    Return all rows, and where each picture of the second text is now.
    """
    rows = list(first)
    by_address = {row["address"]: row["position"] for row in first if row["address"]}
    free = max((row["position"] for row in first), default=-1) + 1
    places: dict[int, int] = {}
    for row in second:
        place = by_address.get(row["address"])
        if place is None:
            place, free = free, free + 1
            rows.append(row | {"position": place})
        places[row["position"]] = place
    return rows, places


def rows_of_pictures(connection: Connection, article_id: int) -> list[Row]:
    """Return the pictures of an article in their order."""
    statement = select(picture).where(picture.c.article_id == article_id)
    found = connection.execute(statement.order_by(picture.c.position)).mappings()
    return [dict(row) for row in found]


def add_missing_evidence(connection: Connection, article_id: int, rows: list[Row]) -> None:
    """Keep evidence that is not kept yet: both texts are evidence."""
    columns = [evidence.c[name] for name in _SAME]
    there = connection.execute(select(*columns).where(evidence.c.article_id == article_id))
    known = {tuple(row) for row in there}
    new = [row for row in rows if tuple(row[name] for name in _SAME) not in known]
    if new:
        connection.execute(insert(evidence), new)
