"""Reads accounts from one snapshot of the library: their values, and how columns become them."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from readerapp.domain.account_sync import Account, AccountCounts, Fetched, LostChoice, LostMarks
from readerapp.domain.accounts import MarkField, ServerKind
from readerapp.domain.errors import Reason
from readerapp.domain.values import dataclass
from readerapp.storage.codec import optional_moment, optional_seconds, reading_values, storable
from readerapp.storage.table_rows import Row, fetch

# Why an entry is not fetched (`is_left`), 0 when it is to be. From NOT_GIVEN on it counts how often
# the server named the entry and did not give it.
UNREADABLE, TOO_OLD, GIVEN_UP, NOT_GIVEN = 1, 2, 3, 10


@dataclass(frozen=True)
class AccountFeed:
    """A feed of an account. `title` and `folder` are those of the server, `name` and `here` what
    they are in this library: what the feed is called, and the folder it lies in. A folder that
    stands for another account is none of this one.

    `remote_id` is "" until the server knows the feed. `is_listed`: it was among its feeds the last
    time. `was_here`: it was subscribed to on this computer before.
    """

    account_id: int
    feed_id: int
    remote_id: str
    title: str = ""
    folder: str = ""
    is_listed: bool = False
    was_here: bool = False
    address: str = ""
    name: str = ""
    here: str = ""


@dataclass(frozen=True)
class Wish:
    """A mark that a server is to be told of. `tries`: how often that failed."""

    account_id: int
    remote_id: str
    field: MarkField
    wanted: bool
    seq: int
    tries: int = 0
    not_before: datetime | None = None


@dataclass(frozen=True)
class FeedCommand:
    """A change of a subscription that a server is to be told of: `kind` is "subscribe", "change"
    or "unsubscribe". The feed may be gone from this library."""

    seq: int
    account_id: int
    feed_id: int
    kind: str
    remote_id: str
    address: str
    tries: int = 0
    not_before: datetime | None = None


@dataclass(frozen=True)
class RemovedAccount:
    """Rows of an account that was removed, by table name: all that bringing it back needs."""

    id: int
    rows: dict[str, list[dict[str, Any]]]

    @property
    def folder_ids(self) -> frozenset[int]:
        """The folder that stood for it, and those that its syncs made."""
        found = (*self.rows["account"], *self.rows["account_folder"])
        return frozenset(each["folder_id"] for each in found if each["folder_id"] is not None)


_ACCOUNTS = "SELECT * FROM account"
_FEEDS = """
    SELECT f.*, feed.address, iif(feed.name = '', feed.title, feed.name) AS name, CASE
        WHEN feed.folder_id IS NULL OR feed.folder_id IS a.folder_id THEN ''
        WHEN feed.folder_id IN (SELECT folder_id FROM account) THEN f.folder
        ELSE (SELECT folder.name FROM folder WHERE folder.id = feed.folder_id) END AS here
    FROM account_feed AS f JOIN feed ON feed.id = f.feed_id JOIN account AS a ON a.id = f.account_id
    WHERE f.account_id = ? ORDER BY f.feed_id
"""
_COUNTS = f"""
    SELECT (SELECT count(*) FROM account_feed WHERE account_id = :id),
        (SELECT count(*) FROM account_entry WHERE account_id = :id AND article_id IS NOT NULL),
        (SELECT count(*) FROM outbox WHERE account_id = :id)
            + (SELECT count(*) FROM account_command WHERE account_id = :id),
        (SELECT count(*) FROM account_entry
            WHERE account_id = :id AND article_id IS NULL AND is_left = {GIVEN_UP})
"""  # noqa: S608 - constants only
_WANTED = {
    Fetched.ALL: "",
    Fetched.UNREAD: "AND (is_read = 0 OR is_starred = 1)",
    Fetched.STARRED: "AND is_starred = 1",
}
# Also what was too old, and was starred since.
_NOT_LEFT = f"is_left = 0 OR (is_left = {TOO_OLD} AND is_starred = 1)"
_NOT_GIVEN = f"is_left BETWEEN {NOT_GIVEN + 1} AND {NOT_GIVEN} + ?"
_TITLES = """
    SELECT e.remote_id, e.article_id, coalesce(a.title, '') FROM account_entry AS e
    LEFT JOIN article AS a ON a.id = e.article_id
    WHERE e.account_id = ? AND e.remote_id IN (SELECT value FROM json_each(?))
"""
_REMOVED = """
    SELECT s.identity, s.id FROM status AS s LEFT JOIN article AS a ON a.id = s.id
    WHERE s.identity IN (SELECT value FROM json_each(?))
        AND s.removed_at IS NOT NULL AND a.id IS NULL
"""
# Ids are numbers that grow, written in decimals.
_NEWEST = """
    SELECT remote_id FROM account_entry WHERE account_id = ?
    ORDER BY length(remote_id) DESC, remote_id DESC LIMIT 1
"""
_ADDRESSES = """
    SELECT e.remote_id, a.url FROM account_entry AS e JOIN article AS a ON a.id = e.article_id
    WHERE e.account_id = ? AND e.remote_id IN (SELECT value FROM json_each(?)) AND a.url != ''
    ORDER BY length(e.remote_id) DESC, e.remote_id DESC LIMIT ?
"""
_STARRED = """
    SELECT remote_id FROM account_entry
    WHERE account_id = ? AND article_id IS NULL AND is_starred = 1
"""


class AccountReader:
    """Reads accounts, their feeds and entries, and what waits for their servers."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Account, ...]:
        """Return every account, the oldest first."""
        with reading_values():
            return tuple(map(_account_of, fetch(self._connection, f"{_ACCOUNTS} ORDER BY id")))

    def get(self, account_id: int) -> Account | None:
        """Return an account, None when it is gone."""
        found = fetch(self._connection, f"{_ACCOUNTS} WHERE id = ?", (account_id,))
        with reading_values():
            return _account_of(found[0]) if found else None

    def is_any(self) -> bool:
        """Return whether there is an account."""
        return self._connection.execute(f"{_ACCOUNTS} LIMIT 1").fetchone() is not None

    def counts(self, account: Account) -> AccountCounts:
        """Return what an account holds and what waits."""
        row = self._connection.execute(_COUNTS, {"id": account.id}).fetchone()
        wanted = f"SELECT count(*) {self._wanted(account.fetched)}"
        to_fetch = self._connection.execute(wanted, (account.id,)).fetchone()[0]
        return AccountCounts(row[0], row[1], to_fetch, row[2], row[3])

    def feeds(self, account_id: int) -> tuple[AccountFeed, ...]:
        """Return the feeds of an account."""
        with reading_values():
            return tuple(map(_feed_of, fetch(self._connection, _FEEDS, (account_id,))))

    def marks(self, account_id: int) -> dict[str, tuple[int, int]]:
        """Return by id of every entry whether the server has it as read and as starred."""
        statement = "SELECT remote_id, is_read, is_starred FROM account_entry WHERE account_id = ?"
        rows = self._connection.execute(statement, (account_id,))
        return {remote_id: (is_read, is_starred) for remote_id, is_read, is_starred in rows}

    def not_here(self, account_id: int) -> list[str]:
        """Return the entries of which nothing was fetched."""
        statement = (
            "SELECT remote_id FROM account_entry WHERE account_id = ? AND article_id IS NULL"
        )
        return [row[0] for row in self._connection.execute(statement, (account_id,))]

    def newest_id(self, account_id: int) -> str:
        """Return the greatest id of an entry that the server had, "" when it had none."""
        row = self._connection.execute(_NEWEST, (account_id,)).fetchone()
        return row[0] if row else ""

    def newest_addresses(self, account_id: int, among: Iterable[str], most: int) -> dict[str, str]:
        """Return the newest of these entries that are here, and the addresses of their articles."""
        return dict(self._connection.execute(_ADDRESSES, (account_id, pack_names(among), most)))

    def to_fetch(self, account: Account) -> list[str]:
        """Return the entries that are to be fetched, in no order."""
        rows = self._connection.execute(
            f"SELECT remote_id {self._wanted(account.fetched)}", (account.id,)
        )
        return [row[0] for row in rows]

    def not_given(self, account: Account, most: int) -> list[str]:
        """Return the entries that the server named and did not give, at most so many times."""
        statement = f"SELECT remote_id {self._wanted(account.fetched, _NOT_GIVEN)}"
        return [row[0] for row in self._connection.execute(statement, (account.id, most))]

    def starred_to_fetch(self, account_id: int) -> frozenset[str]:
        """Return those of them that are starred."""
        return frozenset(row[0] for row in self._connection.execute(_STARRED, (account_id,)))

    def wishes(self, account_id: int) -> tuple[Wish, ...]:
        """Return the marks that the server is to be told of, the oldest wish first."""
        statement = "SELECT * FROM outbox WHERE account_id = ? ORDER BY seq, remote_id, field"
        with reading_values():
            return tuple(map(_wish_of, fetch(self._connection, statement, (account_id,))))

    def lost(self, account_id: int) -> tuple[LostMarks, ...]:
        """Return the marks that the server has lost and that wait for the reader's choice."""
        statement = "SELECT * FROM account_lost WHERE account_id = ? ORDER BY field"
        with reading_values():
            return tuple(map(_lost_of, fetch(self._connection, statement, (account_id,))))

    def commands(self, account_id: int) -> tuple[FeedCommand, ...]:
        """Return the changes of subscriptions that it is to be told of, in their order."""
        statement = "SELECT * FROM account_command WHERE account_id = ? ORDER BY seq"
        with reading_values():
            return tuple(map(_command_of, fetch(self._connection, statement, (account_id,))))

    def titles(
        self, account_id: int, remote_ids: Iterable[str]
    ) -> dict[str, tuple[int | None, str]]:
        """Return the article of each of these entries and its title, "" when it is not here."""
        rows = self._connection.execute(_TITLES, (account_id, pack_names(remote_ids)))
        return {remote_id: (article_id, title) for remote_id, article_id, title in rows}

    def removed(self, identities: Iterable[str]) -> dict[str, int]:
        """Return the status of those of these identities whose article the reader removed."""
        return dict(self._connection.execute(_REMOVED, (pack_names(identities),)).fetchall())

    def _wanted(self, fetched: Fetched, left: str = _NOT_LEFT) -> str:
        return (
            f"FROM account_entry WHERE account_id = ? AND article_id IS NULL AND ({left}) "
            f"{_WANTED[fetched]}"
        )


def pack_names(names: Iterable[str]) -> str:
    """Return texts for `json_each(?)`: one statement for any number of them."""
    return json.dumps([storable(each) for each in names])


def _account_of(row: Row) -> Account:
    """Return the account of a row."""
    return Account(
        **row
        | {
            "kind": ServerKind(row["kind"]),
            "fetched": Fetched(row["fetched"]),
            "added_at": optional_moment(row["added_at"]),
            "synced_at": optional_moment(row["synced_at"]),
            "held_until": optional_moment(row["held_until"]),
            "complete_at": optional_moment(row["complete_at"]),
            "reason": Reason[row["reason"]] if row["reason"] else None,
        }
    )


def account_row(account: Account, now: datetime) -> Row:
    """Return the row of an account; without an id, which SQLite gives."""
    row = {name: value for name, value in vars(account).items() if name != "id"}
    texts = {name: storable(value) for name, value in row.items() if type(value) is str}
    return row | texts | {
        "kind": account.kind.value,
        "fetched": account.fetched.value,
        "added_at": optional_seconds(account.added_at or now),
        "synced_at": optional_seconds(account.synced_at),
        "held_until": optional_seconds(account.held_until),
        "complete_at": optional_seconds(account.complete_at),
        "reason": account.reason.name if account.reason else "",
    }  # fmt: skip


def _wish_of(row: Row) -> Wish:
    """Return the wish of a row."""
    return Wish(
        row["account_id"],
        row["remote_id"],
        MarkField(row["field"]),
        bool(row["wanted"]),
        row["seq"],
        row["tries"],
        optional_moment(row["not_before"]),
    )


def _lost_of(row: Row) -> LostMarks:
    """Return the lost marks of a row."""
    choice = LostChoice(row["choice"]) if row["choice"] else None
    return LostMarks(MarkField(row["field"]), row["going"], row["known"], choice)


def _command_of(row: Row) -> FeedCommand:
    """Return the command of a row."""
    return FeedCommand(**row | {"not_before": optional_moment(row["not_before"])})


def _feed_of(row: Row) -> AccountFeed:
    """Return the feed of a row."""
    flags = {"is_listed": bool(row["is_listed"]), "was_here": bool(row["was_here"])}
    return AccountFeed(**row | flags)
