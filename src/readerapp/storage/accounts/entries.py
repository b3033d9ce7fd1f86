"""Entries of accounts: what a server has of each, and the marks of the articles they are."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime

from readerapp.domain.accounts import MarkField
from readerapp.storage.accounts.reader import GIVEN_UP, NOT_GIVEN, pack_names
from readerapp.storage.articles.marks import StatusWriter
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import storable

_COLUMNS = {MarkField.READ: "is_read", MarkField.STARRED: "is_starred"}
_KNOW = """
    INSERT OR IGNORE INTO account_entry (account_id, remote_id, is_read, is_starred, is_left)
    SELECT ?1, ?2, ?3, ?4, 0 WHERE EXISTS (SELECT 1 FROM account WHERE id = ?1)
"""
# Not what the server is still to be told of: of this entry, or of the same article elsewhere.
_FREE = """
    NOT EXISTS (
        SELECT 1 FROM outbox AS o WHERE o.account_id = e.account_id AND o.remote_id = e.remote_id
            AND o.field = :field
    ) AND NOT EXISTS (
        SELECT 1 FROM account_entry AS x JOIN outbox AS o
            ON o.account_id = x.account_id AND o.remote_id = x.remote_id AND o.field = :field
        WHERE x.article_id = e.article_id
    )
"""
_AMONG = "IN (SELECT value FROM json_each(:ids))"
_OTHERS = f"""
    SELECT e.remote_id, e.article_id, {_FREE} FROM account_entry AS e
    WHERE e.account_id = :account AND e.remote_id {_AMONG} AND e.{{column}} != :value
"""  # noqa: S608 - constants only
_SET = f"""
    UPDATE account_entry SET {{column}} = :value
    WHERE account_id = :account AND remote_id {_AMONG}
"""  # noqa: S608 - constants only
_JOIN = """
    UPDATE account_entry SET article_id = ?, is_left = 0 WHERE account_id = ? AND remote_id = ?
"""
_MARKED_THERE = f"""
    SELECT DISTINCT e.article_id FROM account_entry AS e JOIN status AS s ON s.id = e.article_id
    WHERE e.account_id = :account AND e.remote_id {_AMONG} AND e.{{column}} = 1 AND s.{{column}} = 0
        AND {_FREE}
"""  # noqa: S608 - constants only
_WISH = """
    INSERT INTO outbox (account_id, remote_id, field, wanted, seq, tries)
    SELECT e.account_id, e.remote_id, :field, s.{column},
        1 + (SELECT coalesce(max(seq), 0) FROM outbox), 0
    FROM account_entry AS e JOIN status AS s ON s.id = e.article_id
    WHERE e.account_id = :account AND e.{column} != s.{column} {among}
    ON CONFLICT (account_id, remote_id, field) DO UPDATE
    SET wanted = excluded.wanted, seq = excluded.seq, tries = 0 WHERE wanted != excluded.wanted
"""
_CORRECT = """
    UPDATE outbox SET wanted = s.{column}, tries = 0
    FROM account_entry AS e JOIN status AS s ON s.id = e.article_id
    WHERE outbox.account_id = :account AND outbox.field = :field AND e.account_id = :account
        AND e.remote_id = outbox.remote_id AND outbox.wanted != s.{column}
"""
_LEAVE = """
    UPDATE account_entry SET is_left = ?
    WHERE account_id = ? AND remote_id = ? AND article_id IS NULL
"""
# How often it was named and not given is counted from NOT_GIVEN on.
_NOT_GIVEN = f"""
    UPDATE account_entry SET is_left = CASE
        WHEN is_left < {NOT_GIVEN} THEN {NOT_GIVEN + 1}
        WHEN is_left + 1 < {NOT_GIVEN} + :most THEN is_left + 1 ELSE {GIVEN_UP} END
    WHERE account_id = :account AND remote_id = :id AND article_id IS NULL
    RETURNING is_left
"""  # noqa: S608 - constants only
_FORGET = """
    DELETE FROM account_entry WHERE account_id = ? AND remote_id = ? AND article_id IS NULL
"""


def know(
    connection: sqlite3.Connection, account_id: int, rows: Iterable[tuple[str, bool, bool]]
) -> None:
    """Store entries that are new, with the marks the server has of them."""
    connection.executemany(
        _KNOW,
        [
            (account_id, storable(remote_id), int(read), int(starred))
            for remote_id, read, starred in rows
        ],
    )


def take_over(
    connection: sqlite3.Connection,
    log: ChangeLog,
    account_id: int,
    field: MarkField,
    value: bool,
    remote_ids: Sequence[str],
    now: datetime,
) -> int:
    """Store what the server has of entries, then mark their articles, so that it is no wish. An
    article of which the server is still to be told stays as it is."""
    values = {
        "account": account_id,
        "field": field.value,
        "value": int(value),
        "ids": pack_names(remote_ids),
    }
    column = _COLUMNS[field]
    found = connection.execute(_OTHERS.format(column=column), values).fetchall()
    if not found:
        return 0
    values["ids"] = pack_names(row[0] for row in found)
    connection.execute(_SET.format(column=column), values)
    articles = sorted({article for _, article, is_free in found if is_free and article is not None})
    changed = _mark(connection, log, field, value, articles, now)
    # Another entry of the same article may be what is wished for.
    connection.execute(_WISH.format(column=column, among=f"AND e.remote_id {_AMONG}"), values)
    return len(changed)


def wish_again(
    connection: sqlite3.Connection, account_id: int, field: MarkField, remote_ids: Sequence[str]
) -> None:
    """Store that the server has a mark of entries no more, and wish for it where it is here."""
    values = {
        "account": account_id,
        "field": field.value,
        "value": 0,
        "ids": pack_names(remote_ids),
    }
    column = _COLUMNS[field]
    connection.execute(_SET.format(column=column), values)
    connection.execute(_WISH.format(column=column, among=f"AND e.remote_id {_AMONG}"), values)


def join(
    connection: sqlite3.Connection,
    log: ChangeLog,
    account_id: int,
    pairs: Iterable[tuple[str, int]],
    now: datetime,
) -> None:
    """Record which articles entries are, and let both sides have the marks of the other."""
    joined = list(pairs)
    connection.executemany(_JOIN, [(article, account_id, entry) for entry, article in joined])
    values = {"account": account_id, "ids": pack_names(entry for entry, _ in joined)}
    for field, column in _COLUMNS.items():
        values["field"] = field.value
        there = connection.execute(_MARKED_THERE.format(column=column), values).fetchall()
        _mark(connection, log, field, True, [row[0] for row in there], now)
        connection.execute(_WISH.format(column=column, among=f"AND e.remote_id {_AMONG}"), values)


def wish_what_differs(connection: sqlite3.Connection, account_id: int) -> None:
    """Wish for every mark that is other here than on the server, and for what it is here now."""
    for field, column in _COLUMNS.items():
        values = {"account": account_id, "field": field.value}
        connection.execute(_CORRECT.format(column=column), values)
        connection.execute(_WISH.format(column=column, among=""), values)


def leave(
    connection: sqlite3.Connection, account_id: int, remote_ids: Iterable[str], why: int
) -> None:
    """Record that entries are not to be fetched."""
    connection.executemany(_LEAVE, [(why, account_id, each) for each in remote_ids])


def miss(
    connection: sqlite3.Connection, account_id: int, remote_ids: Iterable[str], most: int
) -> int:
    """Count that the server named entries and did not give them; return how many of them did it so
    often that they are given up."""
    values = [{"account": account_id, "id": each, "most": most} for each in remote_ids]
    found = [connection.execute(_NOT_GIVEN, each).fetchone() for each in values]
    return found.count((GIVEN_UP,))


def forget(connection: sqlite3.Connection, account_id: int, remote_ids: Iterable[str]) -> None:
    """Forget entries that are not here."""
    connection.executemany(_FORGET, [(account_id, each) for each in remote_ids])


def _mark(
    connection: sqlite3.Connection,
    log: ChangeLog,
    field: MarkField,
    value: bool,
    articles: Iterable[int],
    now: datetime,
) -> tuple[int, ...]:
    statuses = StatusWriter(connection, log)
    mark = statuses.mark_read if field is MarkField.READ else statuses.mark_starred
    return mark(articles, value, now)
