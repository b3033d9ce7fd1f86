"""Accounts in a salvaged library: what cannot be read goes, and servers are told what differs."""

import sqlite3

from readerapp.storage.errors import DamagedValueError
from readerapp.storage.reader import Reader
from readerapp.storage.schema import OF_ACCOUNT

_ODD = (
    "DELETE FROM outbox WHERE field NOT IN ('read', 'starred') OR wanted NOT IN (0, 1)",
    """
    UPDATE outbox SET tries = 0, not_before = NULL
    WHERE tries < 0 OR not_before NOT BETWEEN 0 AND 4102444800
    """,
    """
    DELETE FROM account_command WHERE kind NOT IN ('subscribe', 'change', 'unsubscribe')
    """,
    """
    UPDATE account_command SET tries = 0, not_before = NULL
    WHERE tries < 0 OR not_before NOT BETWEEN 0 AND 4102444800
    """,
    """
    DELETE FROM account_lost
    WHERE field NOT IN ('read', 'starred') OR choice NOT IN ('', 'keep', 'take')
    """,
    "DELETE FROM account_entry WHERE is_read NOT IN (0, 1) OR is_starred NOT IN (0, 1)",
)
_OF_NONE = "DELETE FROM {table} WHERE account_id NOT IN (SELECT id FROM account)"
_FEEDLESS = "DELETE FROM account_feed WHERE feed_id NOT IN (SELECT id FROM feed)"
_FOLDERLESS = "DELETE FROM account_folder WHERE folder_id NOT IN (SELECT id FROM folder)"


def repair_accounts(connection: sqlite3.Connection, reader: Reader) -> None:
    """An account whose row is lost is added anew by the reader; its articles are here. What is
    wished of a server may be lost: the marks here tell."""
    # Here, because every start loads what imports this file, and the first rows do without.
    from readerapp.storage.accounts.entries import wish_what_differs

    for statement in _ODD:
        connection.execute(statement)
    for (account_id,) in connection.execute("SELECT id FROM account").fetchall():
        try:
            reader.accounts.get(account_id)
        except DamagedValueError:
            connection.execute("DELETE FROM account WHERE id = ?", (account_id,))
    for table in OF_ACCOUNT:
        connection.execute(_OF_NONE.format(table=table))
    connection.execute(_FEEDLESS)
    connection.execute(_FOLDERLESS)
    for (account_id,) in connection.execute("SELECT id FROM account").fetchall():
        wish_what_differs(connection, account_id)
