"""What the tests of faults try on accounts, and the account that a filled library has."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from readerapp.domain.account_sync import Account, Fetched, LostMarks
from readerapp.domain.accounts import MarkField, ServerKind
from readerapp.domain.errors import Reason
from readerapp.storage import Reader, Store
from readerapp.storage.accounts.reader import FeedCommand, RemovedAccount
from readerapp.storage.file.connection import connect
from readerapp.storage.writer import Writer

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)
ACCOUNT = Account(
    0, ServerKind.MINIFLUX, "https://server.example/", "ann", "Server", "ab" * 32,
    Fetched.ALL, 30, 1, NOW, NOW, Reason.HTTP_STATUS, 503, "Busy", NOW + timedelta(hours=1),
    "7", NOW,
)  # fmt: skip
STARRED, UNREAD = 3, 14  # articles that are entries 1 and 2


def fill_accounts(store: Store) -> None:
    """Add an account with a feed that its server does not know yet, two entries that are here, one
    that is not and one that is left out, and a wish; an older library has no room."""
    with closing(connect(store.path, "ro", 1.0)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema").fetchall()
    if ("outbox",) not in tables:
        return
    with store.write() as writer:
        account = writer.accounts.add(ACCOUNT, NOW)
        writer.accounts.list_feed(account, 1, "")
        rows = [(str(entry), False, entry == 3) for entry in range(1, 6)]
        writer.accounts.know(account, rows)
        writer.accounts.join(account, [("1", STARRED), ("2", UNREAD)], NOW)
        writer.accounts.leave(account, ["4"], as_old=True)
        writer.accounts.miss(account, ["5"], 3)
        writer.accounts.put_off(writer.accounts.reader.wishes(account), NOW)
        if ("account_folder",) in tables:
            writer.accounts.note_folder(account, 1)
        if ("account_lost",) in tables:
            writer.accounts.lose(account, LostMarks(MarkField.STARRED, 7, 9))


def _account(reader: Reader) -> Account:
    return reader.accounts.get(1) or ACCOUNT


def _wishes(writer: Writer) -> Callable[..., object]:
    return lambda act: act(writer.accounts.reader.wishes(1))


def _ended(writer: Writer) -> None:
    writer.accounts.set_feed(1, 1, "6", "One", "World")
    writer.accounts.end_feeds(1, [1])


def _command(writer: Writer) -> FeedCommand:
    gone = FeedCommand(0, 1, 1, "subscribe", "", "")
    return next(iter(writer.accounts.reader.commands(1)), gone)


def _folders_of_before(writer: Writer) -> None:
    writer.accounts.change(replace(_account(writer.reader), folder_id=1))
    writer.feeds.add_folder("World", 1)
    writer.accounts.set_feed(1, 1, "6", "One", "World")
    writer.accounts.note_folders(1)


def _restored(writer: Writer) -> None:
    gone = writer.accounts.remove(1)
    assert isinstance(gone, RemovedAccount)
    writer.statuses.mark_read([UNREAD], True, NOW)  # so that something is other than before
    writer.accounts.restore(gone)


ACCOUNT_READS: dict[str, Callable[[Reader], object]] = {
    "accounts.all": lambda r: r.accounts.all(),
    "accounts.get": lambda r: r.accounts.get(1),
    "accounts.is_any": lambda r: r.accounts.is_any(),
    "accounts.counts": lambda r: r.accounts.counts(_account(r)),
    "accounts.feeds": lambda r: r.accounts.feeds(1),
    "accounts.marks": lambda r: r.accounts.marks(1),
    "accounts.not_here": lambda r: r.accounts.not_here(1),
    "accounts.newest_id": lambda r: r.accounts.newest_id(1),
    "accounts.newest_addresses": lambda r: r.accounts.newest_addresses(1, ["1", "2"], 2),
    "accounts.to_fetch": lambda r: r.accounts.to_fetch(_account(r)),
    "accounts.not_given": lambda r: r.accounts.not_given(_account(r), 3),
    "accounts.starred_to_fetch": lambda r: r.accounts.starred_to_fetch(1),
    "accounts.wishes": lambda r: r.accounts.wishes(1),
    "accounts.commands": lambda r: r.accounts.commands(1),
    "accounts.lost": lambda r: r.accounts.lost(1),
    "accounts.titles": lambda r: r.accounts.titles(1, ["1"]),
    "accounts.removed": lambda r: r.accounts.removed(["https://news.example/binned"]),
    "feeds.read_elsewhere": lambda r: r.feeds.read_elsewhere(),
}
ACCOUNT_MARKS: dict[str, Callable[[Writer], object]] = {
    "accounts.add": lambda w: w.accounts.add(ACCOUNT, NOW),
    "accounts.change": lambda w: w.accounts.change(
        Account(1, ServerKind.MINIFLUX, "https://other.example/", "ann", "Other")
    ),
    "accounts.note": lambda w: w.accounts.note(
        Account(1, ServerKind.MINIFLUX, "https://server.example/", "ann", "Server")
    ),
    "accounts.restore": _restored,
    "accounts.note_folder": lambda w: w.accounts.note_folder(1, 2),
    "accounts.note_folders": _folders_of_before,
    "accounts.list_feed": lambda w: w.accounts.list_feed(1, 2, "7"),
    "accounts.set_feed": lambda w: w.accounts.set_feed(1, 1, "6", "One", "World"),
    "accounts.end_feeds": _ended,
    "accounts.know": lambda w: w.accounts.know(1, [("9", True, True)]),
    "accounts.take_over": lambda w: w.accounts.take_over(1, MarkField.READ, True, ["2"], NOW),
    "accounts.join": lambda w: w.accounts.join(1, [("3", 20)], NOW),
    "accounts.wish_again": lambda w: w.accounts.wish_again(1, MarkField.STARRED, ["3"]),
    "accounts.lose": lambda w: w.accounts.lose(1, LostMarks(MarkField.READ, 7, 9)),
    "accounts.find_again": lambda w: w.accounts.find_again(1, MarkField.STARRED),
    "accounts.leave": lambda w: w.accounts.leave(1, ["3"]),
    "accounts.miss": lambda w: w.accounts.miss(1, ["3"], 3),
    "accounts.forget": lambda w: w.accounts.forget(1, ["3"]),
    "accounts.forget_entries": lambda w: w.accounts.forget_entries(1),
    "accounts.done": lambda w: _wishes(w)(w.accounts.done),
    "accounts.give_up": lambda w: _wishes(w)(w.accounts.give_up),
    "accounts.put_off": lambda w: _wishes(w)(lambda found: w.accounts.put_off(found, None)),
    "accounts.end_command": lambda w: w.accounts.end_command(_command(w)),
    "accounts.put_off_command": lambda w: w.accounts.put_off_command(_command(w), NOW),
    "accounts.remove": lambda w: w.accounts.remove(1),
}
