"""Marks of an account, both ways: those the server tells, and those it is told.

A mark of the server is brought into the library unless the server is still to be told of it. A
server that forgets, or tells sets that are not true, must not take the marks of years: where many
go at once, the reader is asked first. A mark that comes takes nothing away.

Sent is what the server does not show yet, and nothing twice.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

from readerapp.domain import account_sync
from readerapp.domain.accounts import Abilities, MarkField, NewsServer, RemoteMarks
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.values import dataclass
from readerapp.library.accounts.failures import MOST_REFUSALS, backoff, ends_cycle
from readerapp.library.batching import MARKED, batches
from readerapp.library.opening import Library
from readerapp.network.request import CancelFlag
from readerapp.storage import Reader
from readerapp.storage.accounts.reader import Wish

# More marks than this, and more than one of so many, go at once only if the reader says so.
MOST_GOING, PART_GOING = 5, 10
Known = Mapping[str, tuple[int, int]]  # by entry: read, starred
Waiting = frozenset[tuple[str, MarkField]]  # what the server is still to be told of

_MOST_TROUBLES = 3  # requests in a row of which nothing good was heard: the server is not well
_MISSING = timedelta(hours=1)  # until it is looked again for an entry that the server has not
_MOST_HALVES = 64  # requests more to find which of many marks a server refuses


def whole(marks: RemoteMarks) -> RemoteMarks:
    """Return marks of which every entry that has one is among all: between two requests an entry
    may have come."""
    return replace(marks, all=marks.all | marks.unread | marks.starred)


@dataclass(frozen=True)
class LaidMarks:
    """How many articles changed, and the marks that wait for the choice of the reader."""

    changed: int = 0
    undecided: tuple[account_sync.LostMarks, ...] = ()


def send_again(library: Library, account: account_sync.Account, marks: RemoteMarks) -> None:
    """Wish for the marks that the server has lost, where the reader chose to keep them."""
    with library.store.read() as reader:
        kept = [
            each
            for each in reader.accounts.lost(account.id)
            if each.choice is account_sync.LostChoice.KEEP
        ]
        known = reader.accounts.marks(account.id) if kept else {}
        waiting = _waiting(reader, account) if kept else frozenset()
    for lost in kept:
        going = _going(lost.field, known, marks, waiting)
        with library.store.write() as writer:
            writer.accounts.wish_again(account.id, lost.field, going)
            writer.accounts.find_again(account.id, lost.field)


def lay_marks(
    library: Library,
    account: account_sync.Account,
    marks: RemoteMarks,
    listener: account_sync.SyncListener,
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
    listener.stage(account_sync.SyncStage.MARKS, done, total)
    for rows in batches(new, MARKED):
        with library.store.write() as writer:
            if writer.accounts.reader.get(account.id) is None:
                return LaidMarks(changed, undecided)
            writer.accounts.know(account.id, rows)
        done += len(rows)
        listener.stage(account_sync.SyncStage.MARKS, done, total)
    now = library.clock.now()
    for field, value, entries in turned:
        for part in batches(entries, MARKED):
            with library.store.write() as writer:
                changed += writer.accounts.take_over(account.id, field, value, part, now)
                changes = writer.changes()
            if changes:
                listener.stored(changes)
            done += len(part)
            listener.stage(account_sync.SyncStage.MARKS, done, total)
    gone = [each for each in not_here if each not in marks.all]
    for part in batches(gone, MARKED):
        with library.store.write() as writer:
            writer.accounts.forget(account.id, part)
    with library.store.write() as writer:
        for field in lost.keys() - stays:
            writer.accounts.find_again(account.id, field)
    return LaidMarks(changed, undecided)


@dataclass(frozen=True)
class SentMarks:
    """What became of the wishes: the marks of the server with those it took, and what failed."""

    marks: RemoteMarks
    sent: int = 0
    given_up: tuple[account_sync.GivenUp, ...] = ()
    error: FetchError | None = None


def send_marks(
    library: Library,
    account: account_sync.Account,
    server: NewsServer,
    abilities: Abilities,
    marks: RemoteMarks,
    listener: account_sync.SyncListener,
    cancelled: CancelFlag,
) -> SentMarks:
    """Tell the server the marks it does not show. What it shows already is done: after an answer
    that was lost nothing is sent twice, also where the server would take it for the contrary."""
    with library.store.read() as reader:
        wishes = reader.accounts.wishes(account.id)
    now = library.clock.now()
    shown = [each for each in wishes if each.remote_id in marks.all and _shows(marks, each)]
    unknown = [
        each
        for each in wishes
        if each.remote_id not in marks.all and not account_sync.is_waiting(each.not_before, now)
    ]
    open_wishes = [
        each
        for each in wishes
        if each.remote_id in marks.all
        and not _shows(marks, each)
        and not account_sync.is_waiting(each.not_before, now)
    ]
    with library.store.write() as writer:
        writer.accounts.done(shown)
        # An entry that is missing once may be missing by mistake, such as a server that is mended.
        writer.accounts.give_up([each for each in unknown if each.tries + 1 >= MOST_REFUSALS])
        writer.accounts.put_off(
            [each for each in unknown if each.tries + 1 < MOST_REFUSALS], now + _MISSING
        )
    sending = _Sending(library, account, server)
    done = 0
    for part in _parts(open_wishes, max(abilities.batch, 1)):
        if cancelled.is_set() or sending.is_over:
            break
        listener.stage(account_sync.SyncStage.SENDING, done, len(open_wishes))
        sending.send(part)
        done += len(part)
    return sending.result(marks)


def _waiting(reader: Reader, account: account_sync.Account) -> Waiting:
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
    lost: Mapping[MarkField, account_sync.LostMarks],
) -> tuple[account_sync.LostMarks, ...]:
    """Return the kinds of marks of which so many would go that the reader is asked first."""
    found = []
    for place, field in enumerate((MarkField.READ, MarkField.STARRED)):
        going = len(here & set(_going(field, known, marks, waiting)))
        count = sum(known[each][place] for each in here)
        before = lost.get(field)
        if going <= MOST_GOING or going * PART_GOING <= count:
            continue
        if before and before.choice is account_sync.LostChoice.TAKE and going <= before.going:
            continue
        found.append(account_sync.LostMarks(field, going, count))
    return tuple(found)


def _shows(marks: RemoteMarks, wish: Wish) -> bool:
    if wish.field is MarkField.READ:
        return (wish.remote_id not in marks.unread) == wish.wanted
    return (wish.remote_id in marks.starred) == wish.wanted


def _parts(wishes: Sequence[Wish], batch: int) -> list[list[Wish]]:
    """Cut wishes into requests: one field and value each. What failed goes in smaller ones."""
    parts: list[list[Wish]] = []

    def kind(wish: Wish) -> tuple[str, bool, int]:
        return wish.field.value, wish.wanted, min(wish.tries, 7)

    for (_, _, tries), found in groupby(sorted(wishes, key=kind), key=kind):
        group = list(found)
        size = max(1, batch >> tries)
        parts += [group[start : start + size] for start in range(0, len(group), size)]
    return sorted(parts, key=lambda part: (part[0].tries, part[0].seq))


class _Sending:
    """Marks on their way to a server. Each request is settled in the library before the next."""

    def __init__(self, library: Library, account: account_sync.Account, server: NewsServer) -> None:
        self._library = library
        self._account = account
        self._server = server
        self._sent: list[Wish] = []
        self._refused: list[Wish] = []
        self._halves = _MOST_HALVES
        self._troubles = 0
        self._error: FetchError | None = None

    @property
    def is_over(self) -> bool:
        """Whether it makes no sense to go on now."""
        error = self._error
        return error is not None and (ends_cycle(error) or self._troubles >= _MOST_TROUBLES)

    def send(self, part: Sequence[Wish]) -> None:
        """Send one request."""
        first = part[0]
        try:
            self._server.send(first.field, first.wanted, [each.remote_id for each in part])
        except FetchError as error:
            self._fail(part, error)
        else:
            self._troubles = 0
            self._sent += part
            with self._library.store.write() as writer:
                writer.accounts.done(part)

    def _fail(self, part: Sequence[Wish], error: FetchError) -> None:
        if error.reason is Reason.REFUSED and len(part) > 1 and self._halves > 0:
            self._halves -= 2
            middle = len(part) // 2
            for half in (part[:middle], part[middle:]):
                if not self.is_over:
                    self.send(half)
            return
        now = self._library.clock.now()
        with self._library.store.write() as writer:
            if error.reason is Reason.REFUSED:
                last = [each for each in part if each.tries + 1 >= MOST_REFUSALS]
                self._refused += last if len(part) == 1 else []
                writer.accounts.give_up(last if len(part) == 1 else [])
                writer.accounts.put_off(part, None)
                return
            tries = max(each.tries for each in part)
            until = now + timedelta(seconds=backoff(tries, error))
            writer.accounts.put_off(part, until)
        self._troubles += 1
        self._error = error

    def result(self, marks: RemoteMarks) -> SentMarks:
        """Sum up."""
        titles = {}
        if self._refused:
            with self._library.store.read() as reader:
                ids = [each.remote_id for each in self._refused]
                titles = reader.accounts.titles(self._account.id, ids)
        given_up = tuple(
            account_sync.GivenUp(titles[each.remote_id][1], each.field, titles[each.remote_id][0])
            for each in self._refused
            if each.remote_id in titles
        )
        return SentMarks(_with(marks, self._sent), len(self._sent), given_up, self._error)


def _with(marks: RemoteMarks, sent: Sequence[Wish]) -> RemoteMarks:
    """The marks of a server after it took some wishes."""
    unread, starred = set(marks.unread), set(marks.starred)
    for wish in sent:
        target = unread if wish.field is MarkField.READ else starred
        is_in = wish.wanted if wish.field is MarkField.STARRED else not wish.wanted
        (target.add if is_in else target.discard)(wish.remote_id)
    return replace(marks, unread=frozenset(unread), starred=frozenset(starred))
