"""Which SQLite this is."""

import sqlite3


def sqlite_version() -> str:
    """Return the version of the SQLite library in use, such as "3.46.1"."""
    return sqlite3.sqlite_version
