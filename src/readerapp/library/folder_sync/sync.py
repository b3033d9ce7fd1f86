"""Turning synchronising on and off, one cycle of it, and the computers that share the folder.

A computer that is gone leaves its log. Taking it off the list is a wish like others, so that it
goes from every list; what it wished is written into our log, too, and its own log stays: it may
hold what this version does not know. A computer that hears that it was taken off the list wishes
itself back.

What was wished elsewhere is done in the transaction that stores the wish. One that cannot be done
ends no other: it is kept aside, and tried again by the next version.
"""

import logging
import os
import platform
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from readerapp import __version__
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.domain.folder_sync import (
    KINDS,
    LAST_STAMP,
    LATEST,
    OF_ARTICLES,
    OF_FEEDS,
    FolderLog,
    FolderSync,
    FolderSyncResult,
    FolderSyncStatus,
    FolderWish,
    KeptLine,
    KeptLineReason,
    Key,
    OtherDevice,
    WishKind,
    latest_stamp,
)
from readerapp.domain.values import dataclass
from readerapp.library.folder_sync.deciding import decide, following
from readerapp.library.folder_sync.folder import lines_from, logs_in, open_folder, opened, tail_of
from readerapp.library.folder_sync.lines import (
    VERSION,
    BlockHead,
    Header,
    Misfit,
    decode,
    device_name,
    is_whole,
    why,
)
from readerapp.library.folder_sync.own_log import log_of, new_device, write_own_log
from readerapp.library.mutes import hide_anew
from readerapp.library.opening import Library
from readerapp.library.records import WISHES
from readerapp.library.subscription_lists import allow_private as trust_feeds
from readerapp.library.subscription_lists import is_unasked
from readerapp.storage import Writer
from readerapp.system import SingleInstance
from readerapp.system.files import make_private_folder, writing_failed

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


LOCK = "folder-sync.lock"
_BATCH = 500  # wishes to a transaction, which nobody waits for longer than a tenth of a second
_OF_A_FEED = 4  # as many marks take as long as a wish for a feed
Stored = Callable[[Changes], object]


def _untold(_changes: Changes) -> None:
    pass


def set_folder(library: Library, path: Path, name: str = "") -> FolderSyncStatus:
    """Synchronise through a folder from now on, as a device of this name.

    Raises StorageError, as `open_folder` does. Nothing of the reader's is written before `sync`.
    """
    library.refuse_read_only()
    whole = Path(os.path.abspath(path.expanduser()))
    open_folder(whole, may_make=True)
    with library.store.write() as writer:
        sync = writer.folder_sync.reader.state()
        called = device_name(name or (sync.name if sync else "") or platform.node())
        if sync is None:
            writer.folder_sync.begin(FolderSync(str(whole), new_device(), called))
        elif sync.path != str(whole):
            writer.folder_sync.move(str(whole))
            writer.folder_sync.write_again()
        if sync is not None and called != sync.name:
            writer.folder_sync.rename(called)
    found = status(library)
    assert found is not None  # noqa: S101 - it was just stored
    return found


def turn_off(library: Library) -> None:
    """Synchronise no more. Everything here, and what is in the folder, stays as it is."""
    with library.store.write() as writer:
        writer.folder_sync.end()


def sync(library: Library, stored: Stored = _untold) -> FolderSyncResult:
    """Write what changed here into our log, and take over what is new in those of others.

    `stored` is told of each change to the library once it is made.
    Raises ReaderError, once the library knows of it: what the folder could not be asked or given
    waits for the next time. BEING_SYNCED: another process is at it.
    """
    library.refuse_read_only()
    runtime = library.paths.runtime
    try:
        make_private_folder(runtime)
    except OSError as error:
        raise writing_failed(error, str(runtime)) from error
    lock = SingleInstance(runtime / LOCK, Reason.BEING_SYNCED, _folder_of(library))
    lock.acquire()
    try:
        return _sync(library, stored)
    finally:
        lock.release()


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


def _folder_of(library: Library) -> str:
    with library.store.read() as reader:
        sync = reader.folder_sync.state()
    return sync.path if sync else ""


def _sync(library: Library, stored: Stored) -> FolderSyncResult:
    with library.store.read() as reader:
        sync = reader.folder_sync.state()
    if sync is None:
        return FolderSyncResult()
    try:
        ours = open_folder(Path(sync.path), may_make=False)
        if sync.kinds != KINDS:
            with library.store.write() as writer:
                writer.folder_sync.learn()
        now = library.clock.now()
        with library.store.write() as writer:
            was_ahead = writer.folder_sync.step_back(now)
        with library.store.read() as reader:
            brought = reader.folder_sync.brought_feeds()
        written, failed = _write(library, ours)
        taken, changes = _try_kept(library, stored)
        read, changed, unread = _read_others(library, ours, stored)
        taken, changes = taken + read, joined(changes, changed)
        with library.store.write() as writer:
            writer.folder_sync.claim(now)
        if failed is not None:
            raise failed
        # What became of texts that met is told at once.
        written += write_own_log(library, ours) if taken or was_ahead else 0
    except ReaderError as error:
        if error.reason is Reason.CANCELLED:  # turned off meanwhile, or on for another folder
            return FolderSyncResult()
        with library.store.write() as writer:
            writer.folder_sync.note(None, error.reason, error.detail)
        raise
    with library.store.write() as writer:
        writer.folder_sync.note(library.clock.now(), None, "")
    found = status(library) if changes.subscriptions else None
    private = tuple(each.id for each in found.private if each.key not in brought) if found else ()
    return FolderSyncResult(written, taken, tuple(unread), changes, private)


def _write(library: Library, ours: Path) -> tuple[int, StorageError | None]:
    """A folder that nothing may be written into, or that is full, is read all the same."""
    try:
        return write_own_log(library, ours), None
    except StorageError as error:
        if error.reason is Reason.CANCELLED:
            raise
        return 0, error


def _try_kept(library: Library, stored: Stored) -> tuple[int, Changes]:
    """Take over what was kept aside and can be used now; the rest stays where it is."""
    latest = latest_stamp(library.clock.now())
    taken, changes = 0, Changes()
    while True:
        with library.store.read() as reader:
            lines = reader.folder_sync.to_try(latest, __version__, _BATCH)
        if not lines:
            return taken, changes
        told, kept = list[tuple[FolderWish, KeptLine]](), list[KeptLine]()
        for each in lines:
            found = decode(each.line)
            if not isinstance(found, FolderWish | Misfit):  # of a kind that an older one knows not
                found = Misfit(each.detail)
            line = _kept(found, each.line, each.file, latest)
            if isinstance(found, FolderWish) and line.reason is not KeptLineReason.AHEAD:
                told.append((found, line))
            else:
                kept.append(line)
        more, changed = take_over(library, Told(told, kept))
        if changed:
            stored(changed)
        taken, changes = taken + more, joined(changes, changed)


def _kept(found: FolderWish | Misfit, line: bytes, file: str, latest: int) -> KeptLine:
    """Return a line as it is kept aside: at once, or if what it wishes cannot be done."""
    if isinstance(found, FolderWish) and found.stamp > latest:
        return KeptLine(line, file, KeptLineReason.AHEAD, "", found.stamp)
    why = found.why if isinstance(found, Misfit) else ""
    return KeptLine(line, file, KeptLineReason.UNUSABLE, why, 0, __version__)


def _read_others(library: Library, ours: Path, stored: Stored) -> tuple[int, Changes, list[str]]:
    with library.store.read() as reader:
        known = {log.file: log for log in reader.folder_sync.logs()}
        sync = reader.folder_sync.state()
    own = log_of(ours, sync.device).name if sync else ""
    taken, changes, unread = 0, Changes(), list[str]()
    for path in logs_in(ours, known):
        if path.name == own:
            continue
        try:
            more, changed, is_whole_log = _read(library, path, known.get(path.name), stored)
        except OSError:  # it goes, or is no plain file: told, and looked at the next time
            unread.append(path.name)
            continue
        taken, changes = taken + more, joined(changes, changed)
        if not is_whole_log:
            unread.append(path.name)
    return taken, changes, unread


def _read(
    library: Library, path: Path, known: FolderLog | None, stored: Stored
) -> tuple[int, Changes, bool]:
    """Take over what a log has that was not read before; return also whether it is whole.

    A damaged line is left out, and read again with all behind it until it is mended.
    """
    with opened(path) as file:
        first, end = next(lines_from(file, 0), (None, 0))
        header = decode(first) if first is not None else None
        if not isinstance(header, Header) or header.version > VERSION:
            return 0, Changes(), False
        log = FolderLog(path.name, header.device, header.name, header.generation, end)
        if known is not None and known.generation == header.generation:
            size = os.fstat(file.fileno()).st_size
            if size >= known.length and tail_of(file, known.length) == known.tail:
                log = known
        taken, changes, is_sound = 0, Changes(), True
        told, kept = list[tuple[FolderWish, KeptLine]](), list[KeptLine]()
        at, read_to, weight = log.written_at, log.length, 0
        latest = latest_stamp(library.clock.now())
        if log is not known:
            with library.store.write() as writer:
                writer.folder_sync.forget_kept_of(path.name)
        with library.store.read() as reader:
            has_room = reader.folder_sync.has_room()

        def store() -> None:
            nonlocal taken, changes
            done = FolderLog(
                log.file, header.device, header.name, log.generation, read_to, tail, at
            )
            more, changed = take_over(library, Told(tuple(told), tuple(kept), done))
            if changed:
                stored(changed)
            taken, changes = taken + more, joined(changes, changed)
            told.clear()
            kept.clear()

        place = log.length
        for line, end in lines_from(file, log.length):
            if line is None or not is_whole(line):
                is_sound = False
                continue
            found = decode(line)
            if isinstance(found, BlockHead):
                at = max(at, found.at)
            elif isinstance(found, FolderWish | Misfit):
                to_keep = _kept(found, line, path.name, latest)
                weight += 1
                if isinstance(found, FolderWish) and to_keep.reason is not KeptLineReason.AHEAD:
                    told.append((found, to_keep))
                    weight += (_OF_A_FEED - 1) * (found.kind in OF_FEEDS)
                elif has_room:
                    kept.append(to_keep)
                else:  # it is left in the log, and read again with all behind it
                    is_sound = False
            if is_sound:
                read_to = end
            if weight >= _BATCH:
                place, weight = end, 0
                tail = tail_of(file, read_to)
                file.seek(place)
                store()
                with library.store.read() as reader:
                    has_room = reader.folder_sync.has_room()
        tail = tail_of(file, read_to)
        if told or kept or log is not known or read_to != log.length:
            store()
    return taken, changes, is_sound


def _latest(logs: Iterable[FolderLog], own: str) -> dict[str, FolderLog]:
    """The log of each other device that was written last: copies of conflicts are older."""
    ordered = sorted(logs, key=lambda each: each.written_at)
    return {each.device: each for each in ordered if each.device != own}


def _moment(milliseconds: int) -> datetime | None:
    return datetime.fromtimestamp(milliseconds / 1000, UTC) if milliseconds else None
