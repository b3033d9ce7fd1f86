"""Doing here what was wished on another device, in the transaction that stores the wish.

A wish that cannot be done ends no other: it is kept aside, and tried again by the next version.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby

from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.domain.folder_sync import (
    LAST_STAMP,
    LATEST,
    OF_ARTICLES,
    OF_FEEDS,
    FolderLog,
    FolderWish,
    KeptLine,
    Key,
    WishKind,
)
from readerapp.domain.values import dataclass
from readerapp.library.folder_sync.deciding import decide, following
from readerapp.library.folder_sync.lines import why
from readerapp.library.mutes import hide_anew
from readerapp.library.opening import Library
from readerapp.library.records import WISHES
from readerapp.storage import Writer

logger = logging.getLogger(__name__)

_ORDER = {kind: place for place, kind in enumerate(WISHES)}


@dataclass(frozen=True)
class Told:
    """Wishes of a log, each with its line. `kept`: lines that are to be kept aside, or no more when
    their wish is done. `log`: how far it was read with all of these, None for lines that were kept
    aside before."""

    wishes: Sequence[tuple[FolderWish, KeptLine]]
    kept: Sequence[KeptLine] = ()
    log: FolderLog | None = None


def take_over(library: Library, told: Told) -> tuple[int, Changes]:
    """Store wishes that win, do what they say, keep aside what is to be, and record how far their
    log was read; return how many there were, and what changed. What the reader changed meanwhile is
    wished first."""
    wanted, changes, failed = _tried(library, told.wishes)
    with library.store.write() as writer:
        if writer.folder_sync.reader.state() is None:
            return len(wanted), changes
        writer.folder_sync.keep((*told.kept, *failed))
        if told.log is not None:
            writer.folder_sync.set_log(told.log)
    if any(each.kind is WishKind.MUTE for each in wanted.values()):
        changes = joined(changes, hide_anew(library))
    return len(wanted), changes


def _tried(
    library: Library, told: Sequence[tuple[FolderWish, KeptLine]]
) -> tuple[dict[Key, FolderWish], Changes, list[KeptLine]]:
    """Do wishes in one transaction; where that fails, in halves, until what fails is alone. Return
    what won, what changed, and the lines that failed."""
    if not told:
        return {}, Changes(), []
    now = library.clock.now()
    try:
        with library.store.write() as writer:
            if writer.folder_sync.reader.state() is None:
                return {}, Changes(), []
            writer.folder_sync.collect(now)
            wanted = _decided(writer, [wish for wish, _ in told])
            _act(writer, list(wanted.values()), now)
            _come_back(writer, wanted.values(), now)
            writer.folder_sync.forget_changes()
            writer.folder_sync.forget_kept(line for _, line in told)
            return wanted, writer.changes(), []
    except ReaderError:  # of the library or the disk, and of no wish
        raise
    except Exception as error:
        if len(told) == 1:
            ((wish, line),) = told
            logger.exception("a wish of another computer cannot be done: %s", wish.kind)
            return {}, Changes(), [replace(line, detail=why(error, wish.kind.value))]
    middle = len(told) // 2
    wanted, changes, failed = _tried(library, told[:middle])
    more, changed, also = _tried(library, told[middle:])
    return wanted | more, joined(changes, changed), failed + also


def joined(one: Changes, other: Changes) -> Changes:
    """Return two changes as one."""

    def ids(name: str) -> tuple[int, ...]:
        return tuple(dict.fromkeys((*getattr(one, name), *getattr(other, name))))

    return Changes(
        changed=ids("changed"),
        annotated=ids("annotated"),
        subscriptions=one.subscriptions or other.subscriptions,
        searches=one.searches or other.searches,
        rules=one.rules or other.rules,
    )


def _decided(writer: Writer, wishes: Sequence[FolderWish]) -> dict[Key, FolderWish]:
    """Store what wins; return what is to be done, the last of each key."""
    stored, wanted = writer.folder_sync, dict[Key, FolderWish]()
    sync = stored.reader.state()
    device = sync.device if sync else ""
    # Of our own log what a copy of a conflict has kept is written there again; so is what comes
    # late of a device that was taken off the list here.
    ours = stored.reader.retired(by_us=True) | {device}
    for brought in wishes:
        if brought.kind in OF_ARTICLES:
            item = stored.reader.identity(brought.item, brought.names)
            brought = replace(brought, item=item, names=())
        here = stored.reader.wish(brought.key)
        decision = decide(here, brought)
        stored.advance(brought.stamp)
        if here is None or decision.wish.order != here.order:
            stored.put(decision.wish, is_mine=brought.device in ours)
            wanted[brought.key] = decision.wish
        elif decision.wish.seen != here.seen:
            stored.follow(decision.wish)
        if decision.joined is not None and here is not None:
            state = stored.reader.state()
            joined = replace(
                decision.wish,
                value=decision.joined,
                stamp=min(state.clock + 1, LAST_STAMP) if state else brought.stamp,
                device=device,
                seen=following({}, here, brought),
            )
            stored.put(joined)
            wanted[brought.key] = joined
    return wanted


def _come_back(writer: Writer, wishes: Iterable[FolderWish], now: datetime) -> None:
    """This device is there, whoever took it off the list."""
    sync = writer.folder_sync.reader.state()
    key = (WishKind.DEVICE.value, sync.device if sync else "", "")
    if any(each.key == key and each.value for each in wishes):
        writer.folder_sync.retire(key[1], now, retired=False)


def _act(writer: Writer, wishes: Sequence[FolderWish], now: datetime) -> None:
    """Feeds come after mutes: whether a feed is muted is said by its settings."""
    done = sorted((each for each in wishes if each.kind in WISHES), key=_turn)
    for do, group in groupby(done, key=lambda each: WISHES[each.kind].do):
        do(writer, [(each, _at(each, now)) for each in group], now)


def _turn(wish: FolderWish) -> tuple[int, int]:
    is_of_feed = wish.kind in OF_FEEDS
    return int(is_of_feed), OF_FEEDS.index(wish.kind) if is_of_feed else _ORDER[wish.kind]


def _at(wish: FolderWish, now: datetime) -> datetime:
    return min(datetime.fromtimestamp(min(wish.stamp, LATEST) // 1000, UTC), now)
