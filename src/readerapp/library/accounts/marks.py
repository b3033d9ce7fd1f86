"""Marks of a server brought into the library, but for those it is still to be told of."""

from dataclasses import replace

from readerapp.domain.account_sync import Account, SyncListener, SyncStage
from readerapp.domain.accounts import MarkField, RemoteMarks
from readerapp.library.batching import MARKED, batches
from readerapp.library.opening import Library


def whole(marks: RemoteMarks) -> RemoteMarks:
    """Return marks of which every entry that has one is among all: between two requests an entry
    may have come."""
    return replace(marks, all=marks.all | marks.unread | marks.starred)


def lay_marks(
    library: Library, account: Account, marks: RemoteMarks, listener: SyncListener
) -> int:
    """Bring in what the server has, in bounded transactions; return how many articles changed.

    An entry that it has no more keeps its marks and its article.
    """
    with library.store.read() as reader:
        known = reader.accounts.marks(account.id)
        not_here = reader.accounts.not_here(account.id)
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
    total = len(new) + sum(len(entries) for _, _, entries in turned)
    done = changed = 0
    listener.stage(SyncStage.MARKS, done, total)
    for rows in batches(new, MARKED):
        with library.store.write() as writer:
            if writer.accounts.reader.get(account.id) is None:
                return changed
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
    return changed
