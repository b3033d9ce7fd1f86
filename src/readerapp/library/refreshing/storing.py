"""Stores fetched entries: many to a transaction, a feed's state with its last one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from readerapp.domain.addresses import without_password
from readerapp.domain.articles import Changes
from readerapp.domain.drafts import StoreOutcome
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library.addresses import host_of
from readerapp.library.mutes import mute_arrivals
from readerapp.library.opening import Library
from readerapp.library.refreshing.asking import FeedAnswer
from readerapp.library.rules import run_on_arrivals
from readerapp.storage import FeedWriter, Incoming

BATCH = 200  # entries to a transaction: one fsync for all, and the window's own marks wait 0.1 s


@dataclass(frozen=True)
class EntryBatch:
    """Batch of entries of one feed; `is_last` when its state is to be stored with them."""

    asked: FeedAnswer
    entries: tuple[Incoming, ...]
    is_last: bool


@dataclass(frozen=True)
class StoreResult:
    """Result of storing one batch; `error` when the transaction failed."""

    piece: EntryBatch
    new: int = 0
    updated: int = 0
    error: ReaderError | None = None


def pieces(asked: FeedAnswer) -> Iterator[EntryBatch]:
    """Cut a feed's entries so that none of its transactions is long."""
    entries = asked.entries
    for start in range(0, max(len(entries), 1), BATCH):
        part = entries[start : start + BATCH]
        yield EntryBatch(asked, part, start + BATCH >= len(entries))


Stored = tuple[list[StoreResult], Changes]


def store(library: Library, batch: Sequence[EntryBatch]) -> Iterator[Stored]:
    """Store pieces in one transaction, all or none; yield what came of it.

    Where a fault of ours prevents that, each entry is stored alone, and the one that breaks it is
    left out like one that could not be read. When none can be stored it is no entry's fault: then
    no state of a feed is kept either, so that all of them are asked for again.
    """
    try:
        stored = _stored(library, batch)
    except Exception as error:  # noqa: BLE001 - of any kind: it may cost one entry only
        failure = library.item_error(error, batch[0].asked.feed.address)
        if failure is error:
            yield _failed(batch, failure)
        else:
            yield from _each_alone(library, batch, failure)
    else:
        yield stored


def _each_alone(
    library: Library, batch: Sequence[EntryBatch], failure: ReaderError
) -> Iterator[Stored]:
    alone = [
        replace(piece, entries=(each,), is_last=False) for piece in batch for each in piece.entries
    ]
    states = [replace(piece, entries=()) for piece in batch]
    is_any_kept = False
    for piece in alone:
        try:
            stored = _stored(library, [piece])
        except ReaderError as error:
            yield _failed(states, error)
            return
        except Exception as error:  # noqa: BLE001 - as above
            library.item_error(error, piece.asked.feed.address)
        else:
            is_any_kept = True
            yield stored
    yield from store(library, states) if is_any_kept else (_failed(states, failure),)


def _failed(batch: Sequence[EntryBatch], failure: ReaderError) -> Stored:
    return [StoreResult(piece, error=failure) for piece in batch], Changes()


def _stored(library: Library, batch: Sequence[EntryBatch]) -> Stored:
    if any(piece.entries for piece in batch):
        return _store_entries(library, batch)
    with library.store.write() as marker:
        _keep_states(marker.feeds, batch, library.clock.now())
    return [StoreResult(piece) for piece in batch], Changes()


def _store_entries(library: Library, batch: Sequence[EntryBatch]) -> Stored:
    now = library.clock.now()
    with library.store.write() as writer:
        there = {feed.id for feed in writer.reader.feeds.subscriptions().feeds}
        kept = [piece for piece in batch if piece.asked.feed.id in there]
        entries = [each for piece in kept for each in piece.entries]
        delivered = {piece.asked.feed.id: piece.asked.delivered for piece in kept}
        outcomes = iter(writer.articles.put_many(entries, now, delivered))
        stored = {id(piece): _counted(piece, outcomes) for piece in kept}
        _keep_states(writer.feeds, kept, now)
        touched = writer.changes()
        notices = run_on_arrivals(library, writer, touched.added)
        mute_arrivals(library, writer, (*touched.added, *touched.changed))
        changes = replace(writer.changes(), notices=notices)
    return [stored.get(id(piece), StoreResult(piece)) for piece in batch], changes


def _counted(piece: EntryBatch, outcomes: Iterator[tuple[int, StoreOutcome]]) -> StoreResult:
    found = [next(outcomes)[1] for _ in piece.entries]
    return StoreResult(piece, found.count(StoreOutcome.ADDED), found.count(StoreOutcome.UPDATED))


def _keep_states(feeds: FeedWriter, batch: Iterable[EntryBatch], now: datetime) -> None:
    last = [piece.asked for piece in batch if piece.is_last]
    feeds.save_states([asked.state for asked in last])
    for asked in last:
        if asked.hold_seconds:
            until = now + timedelta(seconds=asked.hold_seconds)
            feeds.hold(host_of(asked.feed.address), until)
        if asked.draft and _describes_anew(asked):
            feeds.describe(
                asked.feed.id,
                title=asked.draft.title or asked.feed.title,
                site=without_password(asked.draft.site) or asked.feed.site,
                description=asked.draft.description or asked.feed.description,
                language=asked.draft.language or asked.feed.language,
            )
        if asked.new_address:
            _readdress(feeds, asked)


def _readdress(feeds: FeedWriter, asked: FeedAnswer) -> None:
    """Follow a feed that has moved; when both addresses are subscribed to, make them one."""
    other = feeds.readdress(asked.feed.id, asked.new_address)
    if other is not None:
        feeds.merge(asked.feed.id, other)


def _describes_anew(asked: FeedAnswer) -> bool:
    draft, feed = asked.draft, asked.feed
    return draft is not None and (draft.title, draft.site, draft.description, draft.language) != (
        feed.title,
        feed.site,
        feed.description,
        feed.language,
    )
