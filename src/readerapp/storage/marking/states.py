"""How the fetching of feeds went."""

import sqlite3
from collections.abc import Iterable

from readerapp.domain.feeds import FeedState
from readerapp.storage.feed_rows import STATE_COLUMNS, state_values

_NAMES = STATE_COLUMNS.split(", ")
_SETS = ", ".join(f"{name} = ?{place}" for place, name in enumerate(_NAMES, 1))
_SAVE = f"UPDATE feed_state SET {_SETS} WHERE feed_id = ?1"  # noqa: S608 - constants only
_ADD = f"INSERT INTO feed_state ({STATE_COLUMNS}) VALUES ({', '.join('?' * len(_NAMES))})"  # noqa: S608 - constants only


def add_state(connection: sqlite3.Connection, feed_id: int) -> None:
    """Make the state of a feed that was never fetched."""
    connection.execute(_ADD, state_values(FeedState(feed_id)))


def save_states(connection: sqlite3.Connection, states: Iterable[FeedState]) -> None:
    """Keep states; those of feeds that are gone meanwhile are left out."""
    connection.executemany(_SAVE, [state_values(state) for state in states])
