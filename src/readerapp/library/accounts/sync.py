"""Sync: one cycle with a server. What it begins with is whole or nothing of it is believed.

A server begins anew when it was set up again, when an older state of it was restored, or when it is
another one since the reader changed the address. Then it gives ids again that other entries had,
and marks of these would be taken for those of articles they have nothing to do with.
"""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from readerapp.domain import account_sync
from readerapp.domain.accounts import Abilities, NewsServer, RemoteFeed, RemoteMarks
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.feeds import Feed
from readerapp.library.accounts.contents import Contents, fetch_contents
from readerapp.library.accounts.failures import hold_seconds
from readerapp.library.accounts.feeds import SentCommands, has_other_feeds, lay_feeds, send_commands
from readerapp.library.accounts.marks import (
    LaidMarks,
    SentMarks,
    lay_marks,
    send_again,
    send_marks,
    whole,
)
from readerapp.library.addresses import canonical_address, host_of, is_this_computer
from readerapp.library.opening import Library
from readerapp.network.request import CancelFlag
from readerapp.system import SingleInstance

logger = logging.getLogger(__name__)

_ALL_AGAIN = timedelta(days=1)

_COUNTED_DIGITS = 12  # digits: longer ids are times, which do not come again
_COMPARED_IDS = 20


def sync(
    library: Library,
    account: account_sync.Account,
    server: NewsServer,
    listener: account_sync.SyncListener,
    cancelled: CancelFlag,
    *,
    only_push: bool = False,
) -> account_sync.SyncResult:
    """Tell the server what it does not know, and bring in what it has.

    `only_push`: marks alone, both ways; what the reader does goes out a few seconds later.
    A failure of the server is in the result and stays with the account; what was done until then
    holds, and the next cycle does the rest. Raises StorageError: BEING_SYNCED when another of this
    account is going on, READ_ONLY before anybody is asked.
    """
    library.refuse_read_only()
    with _one_at_a_time(library, account):
        cycle = _Cycle(library, account, server, listener, cancelled)
        error: FetchError | None = None
        try:
            cycle.run(only_push=only_push)
            error = cycle.marks.error if cycle.marks else None
        except FetchError as failure:
            error = failure
        if not (error and error.reason is Reason.CANCELLED):
            _note(library, account, error, cycle)
        return cycle.result(error)


class _Cycle:
    """A cycle that is under way. Used by one thread."""

    def __init__(
        self,
        library: Library,
        account: account_sync.Account,
        server: NewsServer,
        listener: account_sync.SyncListener,
        cancelled: CancelFlag,
    ) -> None:
        self._library = library
        self._account = account
        self._server = server
        self._listener = listener
        self._cancelled = cancelled
        self._laid_marks = LaidMarks()
        self._has_other_feeds = False  # than its ids meant before
        self._commands = SentCommands()
        self._contents = Contents()
        self.marks: SentMarks | None = None
        self.is_whole = False
        self.stamp: str | None = None  # of marks that are stored
        self.is_complete = False  # whether the server told all of them

    def run(self, *, only_push: bool) -> None:
        """Do one step after the other. Raises FetchError."""
        self._refuse_too_early()
        abilities = self._server.log_in()
        feeds: dict[str, Feed] = {}
        if not only_push:
            feeds = self._feeds()
        if self._cancelled.is_set():
            return
        self._exchange_marks(abilities)
        has_trouble = self.marks is not None and self.marks.error is not None
        if only_push or has_trouble or self._cancelled.is_set():
            return
        self._contents = fetch_contents(
            self._library,
            self._account,
            self._server,
            abilities,
            feeds,
            self._feeds_now,
            self._listener,
            self._cancelled,
        )
        self.is_whole = not self._cancelled.is_set()

    def result(self, error: FetchError | None) -> account_sync.SyncResult:
        """Sum up."""
        sent = self.marks or None
        return account_sync.SyncResult(
            self._account.id,
            sent=sent.sent if sent else 0,
            changed=self._laid_marks.changed,
            undecided=self._laid_marks.undecided,
            new=self._contents.new,
            updated=self._contents.updated,
            left=self._contents.left,
            not_given=self._contents.not_given,
            given_up=(*self._commands.given_up, *(sent.given_up if sent else ())),
            error=error,
            is_cancelled=self._cancelled.is_set(),
        )

    def _refuse_too_early(self) -> None:
        """Raise FetchError while the server is to be left alone, or cannot be reached."""
        account, now = self._account, self._library.clock.now()
        held = account.held_until
        if held is not None and account_sync.is_waiting(held, now):
            seconds = (held - now).total_seconds()
            raise FetchError(Reason.HELD, account.address, retry_after=seconds)
        if not (is_this_computer(host_of(account.address)) or self._library.is_online()):
            raise FetchError(Reason.OFFLINE, account.address)

    def _feeds(self) -> dict[str, Feed]:
        """Exchange subscriptions; return the feed of each of the server's ids."""
        self._listener.stage(account_sync.SyncStage.FEEDS, 0, 1)
        listed = self._server.feeds()
        with self._library.store.read() as reader:
            self._has_other_feeds = has_other_feeds(reader.accounts.feeds(self._account.id), listed)
        self._commands = send_commands(self._library, self._account, self._server, listed)
        if self._commands.is_other:
            listed = self._server.feeds()
        feeds = self._laid(listed)
        self._listener.stage(account_sync.SyncStage.FEEDS, 1, 1)
        return feeds

    def _feeds_now(self) -> dict[str, Feed]:
        """Return the feed of each of the server's ids as it lists them now."""
        return self._laid(self._server.feeds())

    def _laid(self, listed: Sequence[RemoteFeed]) -> dict[str, Feed]:
        with self._library.store.read() as reader:
            account = reader.accounts.get(self._account.id)
        if account is None:
            raise FetchError(Reason.CANCELLED, self._account.address)
        return lay_feeds(self._library, account, listed, self._listener)

    def _exchange_marks(self, abilities: Abilities) -> None:
        """Look, tell what is not shown, and bring in the rest."""
        self._listener.stage(account_sync.SyncStage.MARKS, 0, 0)
        known = self._known()
        shown = whole(self._server.marks(known))
        must_look = self._has_other_feeds
        if _has_begun_anew(self._library, self._account, self._server, shown, must_look=must_look):
            known = None
            self._begin_anew()
            shown = whole(self._server.marks(None))
        send_again(self._library, self._account, shown)
        self.marks = send_marks(
            self._library,
            self._account,
            self._server,
            abilities,
            shown,
            self._listener,
            self._cancelled,
        )
        self._laid_marks = lay_marks(self._library, self._account, self.marks.marks, self._listener)
        self.stamp, self.is_complete = shown.stamp, known is None

    def _begin_anew(self) -> None:
        """Forget which entries are which articles: they meet again when they are fetched."""
        logger.warning("a server gives other entries the ids it gave before")
        with self._library.store.write() as writer:
            writer.accounts.forget_entries(self._account.id)

    def _known(self) -> RemoteMarks | None:
        """What the server told before, for one that can tell changes only; None once a day, and
        after changes of subscriptions, whose entries come and go."""
        with self._library.store.read() as reader:
            account = reader.accounts.get(self._account.id)
            if account is None or not account.stamp or self._commands.is_other:
                return None
            if reader.accounts.lost(account.id):  # a change that is told once, and not taken
                return None
            told_at, now = account.complete_at, self._library.clock.now()
            if told_at is None or not told_at <= now < told_at + _ALL_AGAIN:
                return None
            marks = reader.accounts.marks(account.id)
        return RemoteMarks(
            frozenset(marks),
            frozenset(each for each, (is_read, _) in marks.items() if not is_read),
            frozenset(each for each, (_, is_starred) in marks.items() if is_starred),
            account.stamp,
        )


def _note(
    library: Library, account: account_sync.Account, error: FetchError | None, cycle: _Cycle
) -> None:
    """Keep how it went."""
    now = library.clock.now()
    with library.store.write() as writer:
        before = writer.accounts.reader.get(account.id)
        if before is None:
            return
        after = replace(before, reason=None, status=0, detail="", held_until=None)
        if error is not None:
            logger.info("an account was not synced: %s", error.reason.name)
            held = hold_seconds(error)
            after = replace(
                before,
                reason=error.reason,
                status=error.status,
                detail=error.detail[:500],
                held_until=now + timedelta(seconds=held) if held else before.held_until,
            )
        if cycle.stamp is not None:
            told_at = now if cycle.is_complete else before.complete_at
            after = replace(after, stamp=cycle.stamp, complete_at=told_at)
        if cycle.is_whole and error is None:
            after = replace(after, synced_at=now)
        writer.accounts.note(after)


@contextmanager
def _one_at_a_time(library: Library, account: account_sync.Account) -> Iterator[None]:
    """Two syncs at once would tell a server everything twice."""
    path = library.paths.runtime / f"account-{account.id}.lock"
    lock = SingleInstance(path, Reason.BEING_SYNCED, account.name)
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _has_begun_anew(
    library: Library,
    account: account_sync.Account,
    server: NewsServer,
    marks: RemoteMarks,
    *,
    must_look: bool = False,
) -> bool:
    """Return whether the newest entries of a server are other ones than before.

    A server that counts on is asked nothing: only ids that went back give a reason to look. So they
    do where all read entries were removed; what is left is then seen to be the same. So does an
    address at which the marks were never told whole; `must_look`: so does something else.
    """
    with library.store.read() as reader:
        last = reader.accounts.newest_id(account.id)
        if not last or len(last) > _COUNTED_DIGITS:
            return False
        may_be_same = account.complete_at is not None and not must_look
        if may_be_same and not _goes_back(last, marks):
            return False
        here = reader.accounts.newest_addresses(account.id, marks.all, _COMPARED_IDS)
    if not here:
        return False
    other = [
        canonical_address(each.address) != canonical_address(here[each.remote_id])
        for each in server.entries(list(here))
        if each.address and each.remote_id in here
    ]
    return sum(other) * 2 > len(other)


def _goes_back(last: str, marks: RemoteMarks) -> bool:
    return all((len(each), each) < (len(last), last) for each in marks.all)
