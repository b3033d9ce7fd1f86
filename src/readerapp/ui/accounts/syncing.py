"""Controller of syncs: by hand, by the clock, and some seconds after the reader marked something.

Nothing is started while there is no account.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp import settings as declared
from readerapp.background import Latest
from readerapp.background.refreshing import Refresher, may_use_network
from readerapp.background.syncing import Syncer
from readerapp.domain.account_sync import SyncResult, is_waiting
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason
from readerapp.library.accounts import AccountOverview, accounts
from readerapp.messages import _
from readerapp.ui.accounts.words import AccountWords
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.refreshing.controller import RefreshController
from readerapp.ui.shell.context import Context

PUSH_AFTER = 3_000  # ms after the last mark: one that is taken back at once is never sent
EVERY = 60_000  # ms between two looks at the clock


class SyncController(QObject):
    """Starts syncs and publishes what they brought. Only one asked for by hand says how it went;
    that a server wants a new log-in is said once, whoever asked."""

    known_changed = Signal(object)  # tuple of AccountOverview
    ended = Signal(object, str)  # SyncResult, and the name of the account
    accounts_wanted = Signal()  # the reader wants to see the accounts

    def __init__(
        self,
        context: Context,
        syncer: Syncer,
        refresher: Refresher,
        refreshing: RefreshController,
    ) -> None:
        super().__init__(context.window)
        self.syncer = syncer
        self.known: tuple[AccountOverview, ...] = ()
        self._library = context.library
        self._context = context
        self._refresher = refresher
        self._refreshing = refreshing
        self._words = AccountWords()
        self._reading = Latest(context.runner)
        self._looking = Latest(context.runner)
        self._tried: dict[int, datetime] = {}  # when a sync of each was started last
        self._by_hand: set[int] = set()
        self._told: set[int] = set()  # accounts that are known to want a new log-in
        self._asked: set[int] = set()  # whose lost marks the reader was told of
        self._checks_once_read = False
        self._is_own = False  # what is published now came from a sync
        self._feeds_changed = False  # subscriptions, which a push does not tell
        self.clock = QTimer(self, interval=EVERY)
        self.push_timer = QTimer(self, singleShot=True, interval=PUSH_AFTER)
        self.clock.timeout.connect(self.check)
        self.push_timer.timeout.connect(self._look)
        context.events.marked.connect(lambda _marked: self._await_push())
        context.events.subscriptions_changed.connect(self._on_subscriptions)
        context.events.renewed.connect(lambda _arrived: self.load())  # and nobody is asked anything
        refreshing.asked.connect(self._on_refresh)
        syncer.stored.connect(refreshing.gather)
        syncer.synced.connect(self._on_synced)
        syncer.failed.connect(self._on_failed)

    def start(self, *, at_once: bool) -> None:
        """Begin to look at the clock; `at_once` asks the servers whose time has come."""
        self.clock.start()
        self._checks_once_read = at_once
        self.load()

    def stop(self) -> None:
        """End the sync that is going on: what it stored stays."""
        self.clock.stop()
        self.push_timer.stop()
        self.syncer.stop()

    def load(self) -> None:
        """Read the accounts anew."""

        def done(known: tuple[AccountOverview, ...]) -> None:
            self.known = tuple(map(self._with_failure, known))
            self.known_changed.emit(self.known)
            if self._checks_once_read:
                self._checks_once_read = False
                self.check()

        self._reading.ask(partial(accounts, self._library), done, self._context.failed)

    def _with_failure(self, overview: AccountOverview) -> AccountOverview:
        """Without a password nothing is asked, and the library is told of no failure."""
        account = overview.account
        if account.reason is not None or account.id not in self._told:
            return overview
        return replace(overview, account=replace(account, reason=Reason.BAD_LOGIN))

    def sync(self, account_ids: Sequence[int] = ()) -> None:
        """Sync these accounts, or all, because the reader asked for it."""
        wanted = tuple(account_ids) or tuple(each.account.id for each in self.known)
        if wanted:
            self._by_hand.update(wanted)
            self._told.difference_update(wanted)
            self._begin(wanted)

    def check(self) -> None:
        """Sync the accounts whose time has come, unless the network says no."""
        now = self._library.clock.now()
        wanted = due(self.known, self._tried, now)
        metered = self._context.settings.get(declared.REFRESH_WHEN_METERED)
        if wanted and not self.syncer.is_running and may_use_network(when_metered=metered):
            self._begin(wanted)

    def _begin(self, account_ids: Iterable[int]) -> None:
        wanted = tuple(account_ids)
        now = self._library.clock.now()
        self._tried.update(dict.fromkeys(wanted, now))
        self.syncer.sync(wanted)

    def _on_refresh(self, feed_ids: Sequence[int]) -> None:
        """A refresh asks for the accounts whose feeds it would ask."""
        wanted = [
            each.account.id
            for each in self.known
            if not feed_ids or set(feed_ids).intersection(each.feed_ids)
        ]
        if wanted:
            self._refreshing.note_others()
            self.sync(wanted)

    # What waits for a server

    def _on_subscriptions(self) -> None:
        if self._is_own:
            return
        self.load()
        self._feeds_changed = True
        self._await_push()

    def _await_push(self) -> None:
        if self.known:
            self.push_timer.start()

    def _look(self) -> None:
        """Send what waits, if something does."""
        self._looking.ask(partial(accounts, self._library), self._push, self._context.failed)

    def _push(self, known: Sequence[AccountOverview]) -> None:
        now = self._library.clock.now()
        wanted = [
            each.account.id
            for each in known
            if each.counts.waiting and not is_held(each, now) and each.account.id not in self._told
        ]
        all_of_it, self._feeds_changed = self._feeds_changed, False
        if not wanted:
            return
        if all_of_it:
            self._begin(wanted)
        else:
            self.syncer.push(wanted)

    # How it went

    def _on_synced(self, result: SyncResult) -> None:
        is_by_hand = result.account_id in self._by_hand
        self._by_hand.discard(result.account_id)
        if result.new or result.updated:
            self._refresher.complete_offline()
        names = (e.account.name for e in self.known if e.account.id == result.account_id)
        self.ended.emit(result, next(names, ""))
        if not result.is_cancelled:
            self._tell(result, is_by_hand=is_by_hand)
        self._is_own = True
        self._context.events.publish(Changes(subscriptions=True))
        self._is_own = False
        self.load()

    def _tell(self, result: SyncResult, *, is_by_hand: bool) -> None:
        toast, error = self._context.window.toast, result.error
        wants_login = error is not None and error.reason is Reason.BAD_LOGIN
        is_first = wants_login and result.account_id not in self._told
        if wants_login:
            self._told.add(result.account_id)
        else:
            self._told.discard(result.account_id)
        asks = bool(result.undecided) and (is_by_hand or result.account_id not in self._asked)
        if result.undecided:
            self._asked.add(result.account_id)
        elif error is None:
            self._asked.discard(result.account_id)
        if error is not None and (is_by_hand or is_first):
            toast.show_message(
                lambda: self._words.failure(error)[0],
                lambda: _("&Accounts…"),
                self.accounts_wanted.emit,
            )
        elif asks:
            undecided = result.undecided
            toast.show_message(
                lambda: self._words.lost(undecided)[0],
                lambda: _("&Accounts…"),
                self.accounts_wanted.emit,
            )
        elif result.given_up:
            name = isolate(result.given_up[0].name)
            toast.show_message(
                lambda: _(
                    "The server refused a change of “{name}”. On this computer it stays as "
                    "you made it."
                ).format(name=name)
            )
        elif is_by_hand and error is None:
            new = result.new
            toast.show_message(
                lambda: (
                    counted("{count} new article", "{count} new articles", new)
                    if new
                    else _("Nothing new")
                )
            )

    def _on_failed(self, error: ReaderError) -> None:
        is_by_hand = bool(self._by_hand)
        self._by_hand.clear()
        if is_by_hand and error.reason is not Reason.CANCELLED:
            self._context.window.toast.show_message(lambda: self._words.failure(error)[0])


def due(
    known: Iterable[AccountOverview], tried: Mapping[int, datetime], now: datetime
) -> tuple[int, ...]:
    """Return the accounts whose time has come. `tried`: when each was asked last, well or not."""
    return tuple(
        each.account.id
        for each in known
        if each.account.minutes and not is_held(each, now) and _has_come(each, tried, now)
    )


def is_held(overview: AccountOverview, now: datetime) -> bool:
    """Return whether the server asked to be left alone until later."""
    return is_waiting(overview.account.held_until, now)


def _has_come(overview: AccountOverview, tried: Mapping[int, datetime], now: datetime) -> bool:
    account = overview.account
    pause = timedelta(minutes=account.minutes)
    moments = [each for each in (account.synced_at, tried.get(account.id)) if each is not None]
    # A moment that is still to come was told by a clock that was wrong.
    return not any(each <= now < each + pause for each in moments)
