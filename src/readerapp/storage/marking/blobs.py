"""Letting go of the bytes of pictures that nothing shows any more."""

import sqlite3
from collections.abc import Iterable

# What is in the bin may come back with its pictures.
_DROP = """
    DELETE FROM blob WHERE sha256 = ?1
        AND NOT EXISTS (SELECT 1 FROM picture WHERE blob_sha256 = ?1)
        AND NOT EXISTS (SELECT 1 FROM bin_picture WHERE blob_sha256 = ?1)
"""


def drop_unused(connection: sqlite3.Connection, hashes: Iterable[bytes | None]) -> int:
    """Delete those of the blobs that neither a picture nor the bin needs; return how many."""
    wanted = [(each,) for each in set(hashes) if each is not None]
    return connection.executemany(_DROP, wanted).rowcount if wanted else 0
