"""The connection under SQLAlchemy's, in the same transaction."""

import sqlite3
from typing import cast

from sqlalchemy import Connection


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the sqlite3 connection that SQLAlchemy writes through."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)
