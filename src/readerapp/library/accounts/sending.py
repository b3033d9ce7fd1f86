"""Sending marks: what the server does not show yet, and nothing twice."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

from readerapp.domain.account_sync import Account, GivenUp, SyncListener, SyncStage, is_waiting
from readerapp.domain.accounts import Abilities, MarkField, NewsServer, RemoteMarks
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.values import dataclass
from readerapp.library.accounts.failures import MOST_REFUSALS, backoff, ends_cycle
from readerapp.library.opening import Library
from readerapp.network import CancelFlag
from readerapp.storage.accounts.rows import Wish

_MOST_TROUBLES = 3  # requests in a row of which nothing good was heard: the server is not well
_MISSING = timedelta(hours=1)  # until it is looked again for an entry that the server has not
_MOST_HALVES = 64  # requests more to find which of many marks a server refuses


@dataclass(frozen=True)
class SentMarks:
    """What became of the wishes: the marks of the server with those it took, and what failed."""

    marks: RemoteMarks
    sent: int = 0
    given_up: tuple[GivenUp, ...] = ()
    error: FetchError | None = None


def send_marks(
    library: Library,
    account: Account,
    server: NewsServer,
    abilities: Abilities,
    marks: RemoteMarks,
    listener: SyncListener,
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
        if each.remote_id not in marks.all and not is_waiting(each.not_before, now)
    ]
    open_wishes = [
        each
        for each in wishes
        if each.remote_id in marks.all
        and not _shows(marks, each)
        and not is_waiting(each.not_before, now)
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
        listener.stage(SyncStage.SENDING, done, len(open_wishes))
        sending.send(part)
        done += len(part)
    return sending.result(marks)


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

    def __init__(self, library: Library, account: Account, server: NewsServer) -> None:
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
            until = now + timedelta(seconds=backoff(first_tries(part), error))
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
            GivenUp(titles[each.remote_id][1], each.field, titles[each.remote_id][0])
            for each in self._refused
            if each.remote_id in titles
        )
        return SentMarks(_with(marks, self._sent), len(self._sent), given_up, self._error)


def first_tries(part: Sequence[Wish]) -> int:
    """Return how often the wishes of a request failed before."""
    return max(each.tries for each in part)


def _with(marks: RemoteMarks, sent: Sequence[Wish]) -> RemoteMarks:
    """The marks of a server after it took some wishes."""
    unread, starred = set(marks.unread), set(marks.starred)
    for wish in sent:
        target = unread if wish.field is MarkField.READ else starred
        is_in = wish.wanted if wish.field is MarkField.STARRED else not wish.wanted
        (target.add if is_in else target.discard)(wish.remote_id)
    return replace(marks, unread=frozenset(unread), starred=frozenset(starred))
