"""Marks of a server brought into the library, but for those it is still to be told of.

A server that forgets, or tells sets that are not true, must not take the marks of years: where many
go at once, the reader is asked first. A mark that comes takes nothing away.
"""

from collections.abc import Mapping, Set
from dataclasses import replace

from readerapp.domain.account_sync import (
    Account,
    LostChoice,
    LostMarks,
    SyncListener,
    SyncStage,
)
from readerapp.domain.accounts import MarkField, RemoteMarks
from readerapp.domain.values import dataclass
from readerapp.library.batching import MARKED, batches
from readerapp.library.opening import Library
from readerapp.storage import Reader

# More marks than this, and more than one of so many, go at once only if the reader says so.
MOST_GOING, PART_GOING = 5, 10
Known = Mapping[str, tuple[int, int]]  # by entry: read, starred
Waiting = frozenset[tuple[str, MarkField]]  # what the server is still to be told of


def whole(marks: RemoteMarks) -> RemoteMarks:
    """Return marks of which every entry that has one is among all: between two requests an entry
    may have come."""
    return replace(marks, all=marks.all | marks.unread | marks.starred)


@dataclass(frozen=True)
class LaidMarks:
    """How many articles changed, and the marks that wait for the choice of the reader."""

    changed: int = 0
    undecided: tuple[LostMarks, ...] = ()


def send_again(library: Library, account: Account, marks: RemoteMarks) -> None:
    """Wish for the marks that the server has lost, where the reader chose to keep them."""
    with library.store.read() as reader:
        kept = [each for each in reader.accounts.lost(account.id) if each.choice is LostChoice.KEEP]
        known = reader.accounts.marks(account.id) if kept else {}
        waiting = _waiting(reader, account) if kept else frozenset()
    for lost in kept:
        going = _going(lost.field, known, marks, waiting)
        with library.store.write() as writer:
            writer.accounts.wish_again(account.id, lost.field, going)
            writer.accounts.find_again(account.id, lost.field)


def lay_marks(
    library: Library, account: Account, marks: RemoteMarks, listener: SyncListener
) -> LaidMarks:
    """Bring in what the server has, in bounded transactions; return what came of it.

    An entry that it has no more keeps its marks and its article.
    """
    with library.store.read() as reader:
        known = reader.accounts.marks(account.id)
        not_here = reader.accounts.not_here(account.id)
        waiting = _waiting(reader, account)
        lost = {each.field: each for each in reader.accounts.lost(account.id)}
    here_only = known.keys() - set(not_here)
    undecided = _undecided(known, here_only, marks, waiting, lost)
    with library.store.write() as writer:
        if writer.accounts.reader.get(account.id) is None:
            return LaidMarks()
        for each in undecided:
            writer.accounts.lose(account.id, each)
    new = [
        (remote_id, remote_id not in marks.unread, remote_id in marks.starred)
        for remote_id in marks.all - known.keys()
    ]
    here = marks.all & known.keys()
    # What is read or starred comes last: of two entries that are one article it wins.
    turned = [
        (MarkField.READ, False, [e for e in here if known[e][0] and e in marks.unread]),
        (MarkField.READ, True, [e for e in here if not known[e][0] and e not in marks.unread]),
        (MarkField.STARRED, False, [e for e in here if known[e][1] and e not in marks.starred]),
        (MarkField.STARRED, True, [e for e in here if not known[e][1] and e in marks.starred]),
    ]
    stays = {each.field for each in undecided}
    turned = [each for each in turned if each[0] not in stays]
    total = len(new) + sum(len(entries) for _, _, entries in turned)
    done = changed = 0
    listener.stage(SyncStage.MARKS, done, total)
    for rows in batches(new, MARKED):
        with library.store.write() as writer:
            if writer.accounts.reader.get(account.id) is None:
                return LaidMarks(changed, undecided)
            writer.accounts.know(account.id, rows)
        done += len(rows)
        listener.stage(SyncStage.MARKS, done, total)
    now = library.clock.now()
    for field, value, entries in turned:
        for part in batches(entries, MARKED):
            with library.store.write() as writer:
                changed += writer.accounts.take_over(account.id, field, value, part, now)
                changes = writer.changes()
            if changes:
                listener.stored(changes)
            done += len(part)
            listener.stage(SyncStage.MARKS, done, total)
    gone = [each for each in not_here if each not in marks.all]
    for part in batches(gone, MARKED):
        with library.store.write() as writer:
            writer.accounts.forget(account.id, part)
    with library.store.write() as writer:
        for field in lost.keys() - stays:
            writer.accounts.find_again(account.id, field)
    return LaidMarks(changed, undecided)


def _waiting(reader: Reader, account: Account) -> Waiting:
    return frozenset((each.remote_id, each.field) for each in reader.accounts.wishes(account.id))


def _going(field: MarkField, known: Known, marks: RemoteMarks, waiting: Waiting) -> list[str]:
    """Return the entries that have lost a mark on the server, which nobody here took away."""
    if field is MarkField.READ:
        found = [each for each in marks.unread if each in known and known[each][0]]
    else:
        found = [e for e, (_, is_starred) in known.items() if is_starred and e in marks.all]
        found = [each for each in found if each not in marks.starred]
    return [each for each in found if (each, field) not in waiting]


def _undecided(
    known: Known,
    here: Set[str],
    marks: RemoteMarks,
    waiting: Waiting,
    lost: Mapping[MarkField, LostMarks],
) -> tuple[LostMarks, ...]:
    """Return the kinds of marks of which so many would go that the reader is asked first."""
    found = []
    for place, field in enumerate((MarkField.READ, MarkField.STARRED)):
        going = len(here & set(_going(field, known, marks, waiting)))
        count = sum(known[each][place] for each in here)
        before = lost.get(field)
        if going <= MOST_GOING or going * PART_GOING <= count:
            continue
        if before and before.choice is LostChoice.TAKE and going <= before.going:
            continue
        found.append(LostMarks(field, going, count))
    return tuple(found)
