"""The outbox: marks that a server is to be told of, each until it has them or refuses."""

import sqlite3
from collections.abc import Iterable

from readerapp.domain.accounts import MarkField
from readerapp.storage.accounts.rows import Wish

_SEEN = {
    MarkField.READ: """
        UPDATE account_entry SET is_read = ? WHERE account_id = ? AND remote_id = ?
    """,
    MarkField.STARRED: """
        UPDATE account_entry SET is_starred = ? WHERE account_id = ? AND remote_id = ?
    """,
}
# By its number: a wish that was made while this one was on its way has another.
_DROP = "DELETE FROM outbox WHERE account_id = ? AND remote_id = ? AND field = ? AND seq = ?"
_PUT_OFF = """
    UPDATE outbox SET tries = tries + 1, not_before = ?
    WHERE account_id = ? AND remote_id = ? AND field = ? AND seq = ?
"""


def done(connection: sqlite3.Connection, wishes: Iterable[Wish]) -> None:
    """Record what the server has, and drop the wishes for it."""
    fulfilled = list(wishes)
    for wish in fulfilled:
        seen = (int(wish.wanted), wish.account_id, wish.remote_id)
        connection.execute(_SEEN[wish.field], seen)
    drop(connection, fulfilled)


def drop(connection: sqlite3.Connection, wishes: Iterable[Wish]) -> None:
    """Drop wishes, but for newer ones of the same."""
    connection.executemany(_DROP, [_key(wish) for wish in wishes])


def put_off(connection: sqlite3.Connection, wishes: Iterable[Wish], until: int | None) -> None:
    """Count a failed try, and wait until then."""
    connection.executemany(_PUT_OFF, [(until, *_key(wish)) for wish in wishes])


def _key(wish: Wish) -> tuple[int, str, str, int]:
    return wish.account_id, wish.remote_id, wish.field.value, wish.seq
