"""Subscriptions that ended as one value, and back."""

from readerapp.storage.codec import reading_values
from readerapp.storage.feed_values import Lost, Unsubscribed
from readerapp.storage.packing import pack_rows, unpack_rows

_LOST = "lost"  # beside the tables


def pack_feeds(gone: Unsubscribed) -> bytes:
    """Return everything `resubscribe` needs."""
    lost = [
        {
            "article_id": each.article_id,
            "feed_id": each.feed_id,
            "heir": each.heir,
            "wanted_text": int(each.wanted_text),
            "wanted_pictures": " ".join(map(str, each.wanted_pictures)),
        }
        for each in gone.lost
    ]
    return pack_rows({**gone.rows, _LOST: lost})


def unpack_feeds(data: bytes) -> Unsubscribed:
    """Undo `pack_feeds`."""
    with reading_values():
        tables = unpack_rows(data)
        lost = tuple(
            Lost(
                row["article_id"],
                row["feed_id"],
                row["heir"],
                bool(row["wanted_text"]),
                tuple(map(int, row["wanted_pictures"].split())),
            )
            for row in tables.pop(_LOST)
        )
        rows = {name: tuple(found) for name, found in tables.items()}
        return Unsubscribed(tuple(row["id"] for row in rows["feed"]), rows, lost)
