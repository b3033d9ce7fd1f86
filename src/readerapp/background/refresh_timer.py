"""The refresh timer: refreshes at the start, then whenever feeds are due."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from readerapp.background.network_use import may_use_network
from readerapp.background.refreshing import Refresher
from readerapp.background.tasks import Lane, Latest, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.library import Library
from readerapp.library.feed_times import DueFeeds, due_feeds

EVERY = 60_000  # ms between two looks
LEAST_AT_ONCE = 40  # feeds asked at one look
SPREAD = 8  # looks over which everything due after a long sleep is spread


class RefreshTimer(QObject):
    """Starts refreshes of what is due. `is_wanted` and `when_metered` read the user's settings."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        refresher: Refresher,
        is_wanted: Callable[[], bool],
        when_metered: Callable[[], bool],
        failed: Callable[[ReaderError], None],
    ) -> None:
        super().__init__(refresher)
        self._library = library
        self._asking = Latest(runner, Lane.READ)
        self._refresher = refresher
        self._is_wanted = is_wanted
        self._when_metered = when_metered
        self._failed = failed
        self._is_paused = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.check)

    def start(self, *, at_once: bool) -> None:
        """Start the timer; `at_once` does not wait for the first minute to pass."""
        self._timer.start()
        if at_once:
            self.check()

    def pause(self, is_paused: bool) -> None:
        """Ask nothing by itself until told otherwise, or go on now."""
        self._is_paused = is_paused
        if not is_paused:
            self.check()

    def check(self) -> None:
        """Refresh what is due, unless the user or the network says no."""
        if self._is_wanted() and not self._is_paused and not self._refresher.is_asking:
            self._asking.ask(lambda: due_feeds(self._library), self._begin, self._failed)

    def _begin(self, due: DueFeeds) -> None:
        """New feeds are asked all at once: the reader waits for them."""
        if (
            due.count
            and not self._refresher.is_asking
            and may_use_network(when_metered=self._when_metered())
        ):
            spread = -(-due.count // SPREAD)
            self._refresher.refresh_due(max(LEAST_AT_ONCE, spread, due.new))
