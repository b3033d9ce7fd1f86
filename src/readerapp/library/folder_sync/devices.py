"""The computers that share a folder: how it stands, what this one is called, and taking another one
off the list.

A computer that is gone leaves its log. Taking it off the list is a wish like others, so that it
goes from every list; what it wished is written into our log, too, and its own log stays: it may
hold what this version does not know. A computer that hears that it was taken off the list wishes
itself back (`applying`).
"""

from collections.abc import Iterable
from datetime import UTC, datetime

from readerapp.domain.articles import Changes
from readerapp.domain.folder_sync import FolderLog, FolderSyncStatus, OtherDevice
from readerapp.library.folder_sync.lines import device_name
from readerapp.library.opening import Library
from readerapp.library.subscription_lists import allow_private as trust_feeds
from readerapp.library.subscription_lists import is_unasked


def status(library: Library) -> FolderSyncStatus | None:
    """Return how it stands, None while it is off."""
    with library.store.read() as reader:
        sync = reader.folder_sync.state()
        if sync is None:
            return None
        logs, waiting = reader.folder_sync.logs(), reader.folder_sync.waiting()
        retired, kept = reader.folder_sync.retired(), reader.folder_sync.kept()
        brought = reader.folder_sync.brought_feeds()
        feeds = reader.feeds.subscriptions().feeds if brought else ()
    others = tuple(
        OtherDevice(each.device, each.name, _moment(each.written_at))
        for each in _latest(logs, sync.device).values()
        if each.device not in retired
    )
    private = tuple(each for each in feeds if each.key in brought and is_unasked(each))
    return FolderSyncStatus(sync, others[::-1], waiting, kept, private)


def allow_private(library: Library) -> Changes:
    """Let the feeds be asked that others brought and that are in a private network. The user has
    said so."""
    found = status(library)
    return trust_feeds(library, found.private if found else ())


def rename(library: Library, name: str) -> FolderSyncStatus | None:
    """Call this computer something else; the others hear of it with the next cycle. An empty name
    changes nothing. Return how it stands, None while it is off."""
    with library.store.write() as writer:
        sync = writer.folder_sync.reader.state()
        if sync is not None and name.strip() and device_name(name) != sync.name:
            writer.folder_sync.rename(device_name(name))
    return status(library)


def retire(library: Library, device: str) -> FolderSyncStatus | None:
    """Take another computer off the list, here and on the others; nothing of what it brought goes.
    Return how it stands, None while it is off."""
    now = library.clock.now()
    with library.store.write() as writer:
        sync = writer.folder_sync.reader.state()
        if sync is not None and device in _latest(writer.folder_sync.reader.logs(), sync.device):
            writer.folder_sync.collect(now)
            writer.folder_sync.retire(device, now)
    return status(library)


def _latest(logs: Iterable[FolderLog], own: str) -> dict[str, FolderLog]:
    """The log of each other device that was written last: copies of conflicts are older."""
    ordered = sorted(logs, key=lambda each: each.written_at)
    return {each.device: each for each in ordered if each.device != own}


def _moment(milliseconds: int) -> datetime | None:
    return datetime.fromtimestamp(milliseconds / 1000, UTC) if milliseconds else None
