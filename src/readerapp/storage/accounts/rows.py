"""Rows of accounts: the values that stand in their tables, and how columns become them."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from readerapp.domain.account_sync import Account, Fetched, LostChoice, LostMarks
from readerapp.domain.accounts import MarkField, ServerKind
from readerapp.domain.errors import Reason
from readerapp.domain.values import dataclass
from readerapp.storage.codec import optional_moment, optional_seconds, storable
from readerapp.storage.table_rows import Row

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


def pack_names(names: Iterable[str]) -> str:
    """Return texts for `json_each(?)`: one statement for any number of them."""
    return json.dumps([storable(each) for each in names])


def account_of(row: Row) -> Account:
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


def wish_of(row: Row) -> Wish:
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


def lost_of(row: Row) -> LostMarks:
    """Return the lost marks of a row."""
    choice = LostChoice(row["choice"]) if row["choice"] else None
    return LostMarks(MarkField(row["field"]), row["going"], row["known"], choice)


def command_of(row: Row) -> FeedCommand:
    """Return the command of a row."""
    return FeedCommand(**row | {"not_before": optional_moment(row["not_before"])})


def feed_of(row: Row) -> AccountFeed:
    """Return the feed of a row."""
    flags = {"is_listed": bool(row["is_listed"]), "was_here": bool(row["was_here"])}
    return AccountFeed(**row | flags)
