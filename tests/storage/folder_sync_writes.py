"""What the tests of faults try on shared folders, and what a filled library has of them."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

from readerapp.domain.errors import Reason
from readerapp.domain.folder_sync import (
    FolderLog,
    FolderSync,
    FolderWish,
    KeptLine,
    KeptLineReason,
    WishKind,
)
from readerapp.storage import Reader, Store
from readerapp.storage.file.connection import connect
from readerapp.storage.writer import Writer

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)
SYNC = FolderSync("/shared", "0123456789abcdef", "One", 7, "ab", 20, "cd", "ef", NOW)
LOG = FolderLog("fedcba9876543210.log", "fedcba9876543210", "Two", "ab", 30, "cd", 5)
WISH = FolderWish(
    WishKind.NOTE, "urn:n:9", "", "Mine", 2_000_000_000_000, "fedcba9876543210", {"a": 1}
)

# About an article with more names than one.
NAMED = FolderWish(WishKind.STARRED, "feed:one:1", "", "", 5, SYNC.device)

BROUGHT = FolderWish(WishKind.FEED, "news.example/brought", "", "{}", 3, LOG.device)

KEPT = KeptLine(b"a line", LOG.file, KeptLineReason.AHEAD, "", 3_000_000_000_000)

GONE = FolderWish(WishKind.DEVICE, "0000000000000000", "", "1", 6, SYNC.device)


def fill_folder_sync(store: Store) -> None:
    """Share a folder, know another device and a wish of it; an older library has no room."""
    with closing(connect(store.path, "ro", 1.0)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema").fetchall()
    if ("folder_wish",) not in tables:
        return
    with store.write() as writer:
        writer.folder_sync.begin(SYNC)
        writer.folder_sync.collect(NOW)
        writer.folder_sync.put(WISH, is_mine=False)
        writer.folder_sync.put(BROUGHT, is_mine=False)
        writer.folder_sync.put(NAMED)
        writer.folder_sync.put(GONE)
        writer.folder_sync.set_log(LOG)
        if ("folder_kept",) in tables:
            writer.folder_sync.keep([KEPT])
        writer.statuses.mark_read([14], True, NOW)
        writer.statuses.mark_read([14], False, NOW)  # a change that waits, and comes to nothing


def _written(writer: Writer) -> None:
    writer.folder_sync.set_written(writer.folder_sync.reader.unwritten(3))


def _written_again(writer: Writer) -> None:
    _written(writer)
    writer.folder_sync.write_again()
    writer.folder_sync.advance(2_000_000_000_001)  # so that something is other than before


def _collected(writer: Writer) -> None:
    writer.statuses.mark_starred([14], True, NOW)
    writer.folder_sync.collect(NOW)


def _claimed(writer: Writer) -> None:
    writer.folder_sync.step_back(NOW)
    writer.folder_sync.claim(NOW)


def _followed(writer: Writer) -> None:
    writer.folder_sync.follow(FolderWish(WishKind.NOTE, "urn:n:9", "", "", 0, "", {"b": 2}))


FOLDER_SYNC_READS: dict[str, Callable[[Reader], object]] = {
    "folder_sync.state": lambda r: r.folder_sync.state(),
    "folder_sync.logs": lambda r: r.folder_sync.logs(),
    "folder_sync.retired": lambda r: r.folder_sync.retired(),
    "folder_sync.waiting": lambda r: r.folder_sync.waiting(),
    "folder_sync.wish": lambda r: r.folder_sync.wish(WISH.key),
    "folder_sync.unwritten": lambda r: r.folder_sync.unwritten(5),
    "folder_sync.own_size": lambda r: r.folder_sync.own_size(),
    "folder_sync.names": lambda r: r.folder_sync.names(all_of_ours=True),
    "folder_sync.brought_feeds": lambda r: r.folder_sync.brought_feeds(),
    "folder_sync.kept": lambda r: r.folder_sync.kept(),
    "folder_sync.to_try": lambda r: r.folder_sync.to_try(4_000_000_000_000, "1", 5),
    "folder_sync.has_room": lambda r: r.folder_sync.has_room(),
    "folder_sync.identity": lambda r: r.folder_sync.identity("urn:n:9"),
}
FOLDER_SYNC_MARKS: dict[str, Callable[[Writer], object]] = {
    "folder_sync.begin": lambda w: w.folder_sync.begin(
        FolderSync("/other", "0123456789abcdee", "Other")
    ),
    "folder_sync.set": lambda w: w.folder_sync.set(FolderSync("/other", "ab", "Other")),
    "folder_sync.go_on": lambda w: w.folder_sync.go_on(
        FolderSync(SYNC.path, SYNC.device, SYNC.name, length=30), SYNC.device
    ),
    "folder_sync.learn": lambda w: w.folder_sync.learn(),
    "folder_sync.move": lambda w: w.folder_sync.move("/other"),
    "folder_sync.rename": lambda w: w.folder_sync.rename("Kitchen"),
    "folder_sync.retire": lambda w: w.folder_sync.retire(LOG.device, NOW),
    "folder_sync.note": lambda w: w.folder_sync.note(None, Reason.NOT_FOUND, "gone"),
    "folder_sync.set_log": lambda w: w.folder_sync.set_log(FolderLog("ab.log", "ab", "Three")),
    "folder_sync.collect": _collected,
    "folder_sync.keep": lambda w: w.folder_sync.keep([replace(KEPT, line=b"another")]),
    "folder_sync.forget_kept": lambda w: w.folder_sync.forget_kept([KEPT]),
    "folder_sync.forget_kept_of": lambda w: w.folder_sync.forget_kept_of(KEPT.file),
    "folder_sync.step_back": lambda w: w.folder_sync.step_back(NOW),
    "folder_sync.claim": _claimed,
    "folder_sync.forget_changes": lambda w: w.folder_sync.forget_changes(),
    "folder_sync.put": lambda w: w.folder_sync.put(
        FolderWish(WishKind.READ, "urn:n:8", "", "1", 9, "ab")
    ),
    "folder_sync.follow": _followed,
    "folder_sync.advance": lambda w: w.folder_sync.advance(2_000_000_000_001),
    "folder_sync.set_written": _written,
    "folder_sync.write_again": _written_again,
    "folder_sync.end": lambda w: w.folder_sync.end(),
}
