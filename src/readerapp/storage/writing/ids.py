"""Sets of ids and texts as one bound value."""

from collections.abc import Iterable

from sqlalchemy import Integer, Select, column, func, select

from readerapp.storage.codec import pack_ids


def among(ids: Iterable[int]) -> Select[tuple[int]]:
    """Return a subquery of `ids`, for `.in_()`: one cached statement for any number of them."""
    values = func.json_each(pack_ids(ids)).table_valued(column("value", Integer))
    return select(values.c.value)
