"""Writes accounts, the feeds of each, and the outbox, inside one transaction.

The outbox holds marks that a server is to be told of, each until it has them or refuses.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from readerapp.domain.account_sync import Account, LostMarks
from readerapp.domain.accounts import MarkField
from readerapp.storage.accounts import entries, reader
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import moment, optional_seconds, seconds, storable
from readerapp.storage.schema import OF_ACCOUNT, insert
from readerapp.storage.table_rows import fetch, insert_rows, update_rows

_LIST = """
    INSERT OR IGNORE INTO account_feed
        (account_id, feed_id, remote_id, title, folder, is_listed, was_here)
    SELECT ?1, ?2, ?3, '', '', 0, ?4 WHERE EXISTS (SELECT 1 FROM account WHERE id = ?1)
        AND EXISTS (SELECT 1 FROM feed WHERE id = ?2)
"""
_SUBSCRIBE = """
    INSERT INTO account_command (account_id, feed_id, kind, remote_id, address, tries)
    SELECT ?1, ?2, 'subscribe', '', address, 0 FROM feed WHERE id = ?2
"""
_MADE = "INSERT OR IGNORE INTO account_folder (account_id, folder_id) VALUES (?, ?)"
# After a repair: what lies in its folder and is called as a folder of the server.
_MADE_BEFORE = """
    INSERT OR IGNORE INTO account_folder (account_id, folder_id)
    SELECT a.id, folder.id FROM account AS a JOIN folder ON folder.parent_id = a.folder_id
    WHERE a.id = ?1 AND folder.name IN (SELECT folder FROM account_feed WHERE account_id = ?1)
"""
_ELSEWHERE = """
    UPDATE account SET stamp = '', complete_at = NULL
    WHERE id = :id AND (address != :address OR user != :user)
"""
# What was too old, and what the server named and did not give.
_ONCE_MORE = f"""
    UPDATE account_entry SET is_left = 0 WHERE account_id = ? AND is_left >= {reader.TOO_OLD}
"""  # noqa: S608 - constants only

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


class AccountWriter:
    """Writes what is about accounts. What names an account that is gone meanwhile does nothing.

    `reader` sees what was written so far.
    """

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = reader.AccountReader(connection)

    def add(self, account: Account, now: datetime) -> int:
        """Store a new account; return its id. `account.id` is not read."""
        row = reader.account_row(account, now)
        self._log.change_subscriptions()
        return int(self._connection.execute(insert("account", row), row).lastrowid or 0)

    def change(self, account: Account) -> None:
        """Store what the reader set: name, address, user, certificate, what is fetched.

        At another address nothing is known of the marks: they are asked for whole.
        """
        row = reader.account_row(account, moment(0))
        self._connection.execute(_ELSEWHERE, row | {"id": account.id})
        wanted = (
            "address", "user", "name", "fingerprint", "fetched", "days", "minutes", "folder_id",
        )  # fmt: skip
        values = {name: row[name] for name in wanted}
        update_rows(self._connection, "account", values, id=account.id)
        self._connection.execute(_ONCE_MORE, (account.id,))
        self._log.change_subscriptions()

    def note(self, account: Account) -> None:
        """Store how a sync went: when it came to its end, the failure, until when it waits, and
        what the server needs to tell changes only."""
        row = reader.account_row(account, moment(0))
        wanted = (
            "synced_at", "reason", "status", "detail", "held_until", "stamp", "complete_at"
        )  # fmt: skip
        values = {name: row[name] for name in wanted}
        update_rows(self._connection, "account", values, id=account.id)

    def remove(self, account_id: int) -> reader.RemovedAccount | None:
        """Forget an account with all that waits for its server; return everything."""
        found = fetch(self._connection, "SELECT * FROM account WHERE id = ?", (account_id,))
        if not found:
            return None
        rows = {"account": found}
        for table in OF_ACCOUNT:
            statement = f"SELECT * FROM {table} WHERE account_id = ?"  # noqa: S608 - our own names
            rows[table] = fetch(self._connection, statement, (account_id,))
        self._connection.execute("DELETE FROM account WHERE id = ?", (account_id,))
        self._log.change_subscriptions()
        return reader.RemovedAccount(account_id, rows)

    def restore(self, removed: reader.RemovedAccount) -> None:
        """Bring an account back. Marks that were set meanwhile become wishes; feeds and folders
        that are gone from the library stay gone."""
        insert_rows(self._connection, "account", removed.rows["account"])
        for table in OF_ACCOUNT:
            rows = removed.rows[table]
            for column, of in (("feed_id", "feed"), ("folder_id", "folder")):
                if table == f"account_{of}":
                    here = {row[0] for row in self._connection.execute(f"SELECT id FROM {of}")}  # noqa: S608 - constants only
                    rows = [row for row in rows if row[column] in here]
            insert_rows(self._connection, table, rows)
        entries.wish_what_differs(self._connection, removed.id)
        self._log.change_subscriptions()

    def note_folder(self, account_id: int, folder_id: int) -> None:
        """Record that a sync made a folder, and no reader."""
        self._connection.execute(_MADE, (account_id, folder_id))

    def note_folders(self, account_id: int) -> None:
        """Record which folders a sync made, where that is not known any more."""
        self._connection.execute(_MADE_BEFORE, (account_id,))

    def list_feed(
        self, account_id: int, feed_id: int, remote_id: str, *, was_here: bool = False
    ) -> None:
        """Record that a feed is one of an account. Without a `remote_id` the server is told."""
        values = (account_id, feed_id, storable(remote_id), int(was_here))
        if not self._connection.execute(_LIST, values).rowcount:
            return
        if not remote_id:
            self._connection.execute(_SUBSCRIBE, (account_id, feed_id))
        self._log.change_subscriptions()

    def set_feed(
        self, account_id: int, feed_id: int, remote_id: str, title: str, folder: str
    ) -> None:
        """Store how the server has a feed."""
        values = {
            "remote_id": storable(remote_id),
            "title": storable(title),
            "folder": storable(folder),
            "is_listed": 1,
        }
        key = {"account_id": account_id, "feed_id": feed_id}
        update_rows(self._connection, "account_feed", values, **key)

    def end_feeds(self, account_id: int, feed_ids: Iterable[int]) -> None:
        """Record that the server has no such feeds any more. They stay here, and are not asked."""
        statement = "UPDATE account_feed SET is_listed = 0 WHERE account_id = ? AND feed_id = ?"
        self._connection.executemany(statement, [(account_id, each) for each in feed_ids])
        self._log.change_subscriptions()

    def know(self, account_id: int, rows: Iterable[tuple[str, bool, bool]]) -> None:
        """Store entries that are new: id, whether each is read and whether it is starred."""
        entries.know(self._connection, account_id, rows)

    def take_over(
        self,
        account_id: int,
        field: MarkField,
        value: bool,
        remote_ids: Sequence[str],
        now: datetime,
    ) -> int:
        """Give entries the mark that the server has, but for those whose mark the server is still
        to be told of; return how many articles changed."""
        return entries.take_over(
            self._connection, self._log, account_id, field, value, remote_ids, now
        )

    def wish_again(self, account_id: int, field: MarkField, remote_ids: Sequence[str]) -> None:
        """Wish for marks that are here and that the server has lost."""
        entries.wish_again(self._connection, account_id, field, remote_ids)

    def lose(self, account_id: int, lost: LostMarks) -> None:
        """Store that the server has lost marks, and what is to become of them."""
        row = {
            "account_id": account_id,
            "field": lost.field.value,
            "going": lost.going,
            "known": lost.known,
            "choice": lost.choice or "",
        }
        self._connection.execute(insert("account_lost", way="INSERT OR REPLACE"), row)

    def find_again(self, account_id: int, field: MarkField) -> None:
        """Record that nothing is lost, or that the choice of the reader is carried out."""
        statement = "DELETE FROM account_lost WHERE account_id = ? AND field = ?"
        self._connection.execute(statement, (account_id, field.value))

    def join(self, account_id: int, pairs: Iterable[tuple[str, int]], now: datetime) -> None:
        """Record which article each entry is. What is read or starred on either side is it on both:
        no mark is lost by meeting."""
        entries.join(self._connection, self._log, account_id, pairs, now)

    def leave(self, account_id: int, remote_ids: Iterable[str], *, as_old: bool = False) -> None:
        """Record that entries are not to be fetched; `as_old`: unless more is wanted one day."""
        why = reader.TOO_OLD if as_old else reader.UNREADABLE
        entries.leave(self._connection, account_id, remote_ids, why)

    def miss(self, account_id: int, remote_ids: Iterable[str], most: int) -> int:
        """Count that the server did not give entries that it named, which it is asked for `most`
        times; return of how many this was the last."""
        return entries.miss(self._connection, account_id, remote_ids, most)

    def forget(self, account_id: int, remote_ids: Iterable[str]) -> None:
        """Forget entries that were never fetched and that the server has no more."""
        entries.forget(self._connection, account_id, remote_ids)

    def forget_entries(self, account_id: int) -> None:
        """Forget every entry and what is wished of it. The marks stay with the articles."""
        for table in ("outbox", "account_entry"):
            self._connection.execute(f"DELETE FROM {table} WHERE account_id = ?", (account_id,))  # noqa: S608 - our own names

    def done(self, wishes: Iterable[reader.Wish]) -> None:
        """Record that the server has these marks now. A newer wish of the same stays."""
        fulfilled = list(wishes)
        for wish in fulfilled:
            seen = (int(wish.wanted), wish.account_id, wish.remote_id)
            self._connection.execute(_SEEN[wish.field], seen)
        self._connection.executemany(_DROP, [_wish_key(wish) for wish in fulfilled])

    def give_up(self, wishes: Iterable[reader.Wish]) -> None:
        """Drop wishes that the server will not take, but for newer ones of the same. The marks stay
        here."""
        self._connection.executemany(_DROP, [_wish_key(wish) for wish in wishes])

    def put_off(self, wishes: Iterable[reader.Wish], until: datetime | None) -> None:
        """Count a failed try of each, and wait with it until then."""
        again = optional_seconds(until)
        self._connection.executemany(_PUT_OFF, [(again, *_wish_key(wish)) for wish in wishes])

    def end_command(self, command: reader.FeedCommand) -> None:
        """Drop a change of a subscription that is done or given up."""
        statement = "DELETE FROM account_command WHERE seq = ?"
        self._connection.execute(statement, (command.seq,))

    def put_off_command(self, command: reader.FeedCommand, until: datetime) -> None:
        """Count a failed try of it, and wait until then."""
        later = replace(command, tries=command.tries + 1)
        values = {"tries": later.tries, "not_before": seconds(until)}
        update_rows(self._connection, "account_command", values, seq=command.seq)


def _wish_key(wish: reader.Wish) -> tuple[int, str, str, int]:
    return wish.account_id, wish.remote_id, wish.field.value, wish.seq
