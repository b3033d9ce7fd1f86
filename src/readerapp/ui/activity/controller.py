"""Controller of the activity window and the indicator: the progress of refreshing and relating."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from readerapp.background import Latest, LibraryEvents
from readerapp.background.refreshing import Refresher, RefreshTotals
from readerapp.background.syncing import Syncer
from readerapp.domain.account_sync import SyncResult
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import FeedOutcome, NextCheck, Subscriptions
from readerapp.library import Library, subscriptions
from readerapp.library.feed_times import next_checks
from readerapp.messages import error_message
from readerapp.ui.activity.progress import CalmProgress, RefreshIndicator
from readerapp.ui.activity.session_log import Event, LogEntry, SessionLog, entries_of, text_of
from readerapp.ui.activity.window import ActivityWindow
from readerapp.ui.reading.downloads import DownloadLines, RunningDownloads
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import bring_forward

_NO_ENDS = (Event.STARTED, Event.RETENTION, Event.SHARED, Event.SYNCED)


class ActivityController(QObject):
    """Keeps the log and drives the activity window, which is made when opened.

    What the reader asks for goes out as signals: to the refreshing, the properties, the adding.
    """

    refresh_all_requested = Signal()
    refresh_requested = Signal(object)  # tuple of feed ids
    properties_requested = Signal(int)  # feed id
    search_requested = Signal(str)  # the address at which to look for a feed again
    proxy_requested = Signal()  # the settings of the proxy, which is in the way

    def __init__(self, context: Context, refresher: Refresher, indicator: RefreshIndicator) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._refresher = refresher
        self._indicator = indicator
        self._parent = context.window
        self._questions = Latest(context.runner)
        self._log = SessionLog()
        self._save_log: Callable[[str], object] = lambda _text: None
        self._outcomes: dict[int, FeedOutcome] = {}
        self._place = (0, 0, "")
        self._last: LogEntry | None = None
        self._error: ReaderError | None = None
        self._is_cancelled = False
        self.relating = CalmProgress(self)  # is told how far relating is
        self.pictures = CalmProgress(self)  # and reading the files of kept pictures again
        self._syncer: Syncer | None = None
        self._downloads: RunningDownloads | None = None
        self.window: ActivityWindow | None = None
        self._connect(context.events)

    def _connect(self, events: LibraryEvents) -> None:
        refresher, indicator = self._refresher, self._indicator
        refresher.started.connect(self._on_started)
        refresher.progressed.connect(self._on_progress)
        refresher.stage.connect(lambda name, done, total: self._on_progress(done, total, name))
        refresher.feed_done.connect(self._on_feed_done)
        refresher.failed.connect(self._on_failed)
        refresher.finished.connect(self._on_finished)
        self.relating.shown.connect(self._on_relating)
        self.relating.over.connect(self._on_related)
        self.pictures.shown.connect(self._on_pictures)
        self.pictures.over.connect(self._on_pictures_read)
        indicator.cancelled.connect(self.cancel)
        indicator.activity_requested.connect(self.show)
        events.subscriptions_changed.connect(self._on_subscriptions)

    def show(self) -> ActivityWindow:
        """Open the activity window, or bring it to the front."""
        window = self.window or self._open()
        bring_forward(window)
        return window

    def keep_log(self, stored: str, save: Callable[[str], object]) -> None:
        """Go on with the log of the sessions before; `save` is given the text to keep."""
        before = entries_of(stored)
        ends = (each for each in reversed(before) if each.event not in _NO_ENDS)
        self._log = SessionLog((*before, *self._log.entries))
        self._last = self._last or next(ends, None)
        self._save_log = save

    def forget_log(self) -> None:
        """Forget what happened."""
        self._log, self._last = SessionLog(), None
        self._save_log("")
        if self.window:
            self.window.show_log(())

    def note_retention(self, removed: int) -> None:
        """Log that retention rules moved articles into the bin."""
        if removed:
            self._note(LogEntry(self._library.clock.now(), Event.RETENTION, removed=removed))

    def note_shared(self, taken: int, error: ReaderError | None) -> None:
        """Log what came from other computers through the shared folder, or why nothing did."""
        self._note(LogEntry(self._library.clock.now(), Event.SHARED, new=taken, error=error))

    def note_sync(self, result: SyncResult, name: str) -> None:
        """Log what a sync of an account did, or why it could not."""
        if result.is_cancelled:
            return
        entry = LogEntry(
            self._library.clock.now(),
            Event.SYNCED,
            result.sent,
            result.new,
            len(result.given_up),
            result.error,
            result.changed,
            name,
        )
        if entry.is_news:
            self._note(entry)

    def follow_syncs(self, syncer: Syncer) -> None:
        """Show how far syncs of accounts are, too, while no feed is asked."""
        self._syncer = syncer
        syncer.stage.connect(lambda _account, stage, done, total: self._on_sync(stage, done, total))
        syncer.busy_changed.connect(self._on_sync_busy)

    def follow_downloads(self, downloads: RunningDownloads) -> None:
        """Show files of articles that are being fetched, too."""
        self._downloads = downloads

    def cancel(self) -> None:
        """Stop the refresh soon; what is stored stays."""
        self._is_cancelled = True
        self._refresher.cancel()
        if self._syncer is not None:
            self._syncer.cancel()

    def _open(self) -> ActivityWindow:
        window = self.window = ActivityWindow(self._library.clock.now, self._parent)
        window.refresh_requested.connect(self.refresh_all_requested)
        window.cancelled.connect(self.cancel)
        window.retry_requested.connect(lambda feed_id: self.refresh_requested.emit((feed_id,)))
        window.properties_requested.connect(self.properties_requested)
        window.search_requested.connect(self.search_requested)
        window.proxy_requested.connect(self.proxy_requested)
        window.finished.connect(self._forget)
        if self._downloads is not None:
            window.add_downloads(DownloadLines(self._downloads, window))
        window.show_log(self._log.entries)
        if self._refresher.is_running:
            window.show_progress(*self._place)
        else:
            window.show_idle(self._last)
        for line, work in ((window.relating, self.relating), (window.pictures, self.pictures)):
            done, total = work.place
            if total:
                line.show_progress(done, total)
        self._reread()
        return window

    def _forget(self) -> None:
        self._questions.forget()
        if self.window:
            self.window.deleteLater()
        self.window = None

    def _reread(self) -> None:
        """Show the feeds as they stand now, those in trouble first."""
        if self.window:
            work = partial(_feeds_and_checks, self._library)
            self._questions.ask(work, self._show_feeds, self._show_error)

    def _show_feeds(self, known: tuple[Subscriptions, dict[int, NextCheck]]) -> None:
        if self.window:
            found, checks = known
            self.window.show_feeds(found, self._outcomes, checks)

    def _show_error(self, error: ReaderError) -> None:
        self._parent.toast.show_message(lambda: error_message(error))

    def _on_subscriptions(self) -> None:
        """While a refresh runs the rows stay where they are; they are sorted at its end."""
        if not self._refresher.is_running:
            self._reread()

    # The refresh

    def _on_started(self, total: int) -> None:
        if total:  # a timer that found nothing due is no news
            self._note(LogEntry(self._library.clock.now(), Event.STARTED, asked=total))
            self._on_progress(0, total)

    def _on_progress(self, done: int, total: int, stage: str = "") -> None:
        self._place = (done, total, stage)
        self._indicator.show_progress(done, total)
        if self.window:
            self.window.show_progress(done, total, stage)

    def _on_feed_done(self, outcome: FeedOutcome) -> None:
        self._outcomes[outcome.feed_id] = outcome
        if self.window:
            self.window.feed_done(outcome)

    def _on_failed(self, error: ReaderError) -> None:
        self._error = error

    def _on_finished(self, result: RefreshTotals) -> None:
        self._indicator.end_refresh()
        entry = LogEntry(
            self._library.clock.now(),
            self._event(result),
            result.asked,
            result.new,
            result.failed,
            ReaderError(result.blocked) if result.blocked else self._error,
        )
        if result.total or entry.event is not Event.FINISHED:
            self._note(entry)
            self._last = entry
        self._is_cancelled, self._error = False, None
        if self.window:
            self.window.show_idle(self._last)
        self._reread()

    def _event(self, result: RefreshTotals) -> Event:
        if result.is_offline:
            return Event.OFFLINE
        if self._is_cancelled:
            return Event.CANCELLED
        return Event.FINISHED if result.is_whole else Event.BROKEN

    def _note(self, entry: LogEntry) -> None:
        self._log.add(entry)
        self._save_log(text_of(self._log.entries))
        if self.window:
            self.window.show_log(self._log.entries)

    # Syncs

    def _on_sync(self, stage: str, done: int, total: int) -> None:
        if not self._refresher.is_running:
            self._on_progress(done, total, f"sync {stage}")

    def _on_sync_busy(self, is_busy: bool) -> None:
        if not is_busy and not self._refresher.is_running:
            self._indicator.end_refresh()
            if self.window:
                self.window.show_idle(self._last)

    # Relating

    def _on_relating(self, done: int, total: int) -> None:
        self._indicator.show_relating(done, total)
        if self.window:
            self.window.relating.show_progress(done, total)

    def _on_related(self) -> None:
        self._indicator.end_relating()
        if self.window:
            self.window.relating.hide()

    # Reading pictures

    def _on_pictures(self, done: int, total: int) -> None:
        if self.window:
            self.window.pictures.show_progress(done, total)

    def _on_pictures_read(self) -> None:
        if self.window:
            self.window.pictures.hide()


def _feeds_and_checks(library: Library) -> tuple[Subscriptions, dict[int, NextCheck]]:
    found = subscriptions.subscriptions(library)
    return found, next_checks(library, found)
