"""The bin and the retention rules: previews, putting rules in force, once a day and after news
came, and compacting the file."""

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background import Lane, Latest
from readerapp.background.refreshing import Refresher, RefreshTotals
from readerapp.domain.articles import Changes
from readerapp.domain.bin import BinUse
from readerapp.domain.errors import ReaderError
from readerapp.domain.retention import LibraryUse, RetentionPreview, RetentionRule
from readerapp.library import bin as bin_
from readerapp.library import integrity, retention
from readerapp.library.retention import RetentionOutcome, RetentionRules, apply_due
from readerapp.messages import _
from readerapp.ui.bin.controller import BinController
from readerapp.ui.language.wording import counted, data_size
from readerapp.ui.retention.settings_page import RetentionPage
from readerapp.ui.shell.context import Context
from readerapp.ui.subscribing.feature import SubscriptionsFeature
from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog

EVERY = 24 * 3600 * 1000


class RetentionTimer(QObject):
    """Applies due retention rules on a lane, one run at a time. `stop` ends it after a batch."""

    applied = Signal(object)  # RetentionOutcome

    def __init__(self, context: Context, refresher: Refresher, parent: QObject) -> None:
        super().__init__(parent)
        self._library = context.library
        self._runner = context.runner
        self._failed = context.failed
        self._cancelled = Event()
        self._is_running = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.run)
        refresher.finished.connect(self._on_refreshed)

    def start(self) -> None:
        """Begin: now, then every day."""
        self._timer.start(EVERY)
        self.run()

    def run(self) -> None:
        """Apply the rules now, unless that is going on."""
        if self._is_running or self._cancelled.is_set():
            return
        self._is_running = True
        self._runner.submit(
            Lane.COMPUTE,
            lambda: apply_due(self._library, self._cancelled.is_set),
            self._done,
            self._fail,
        )

    def stop(self) -> None:
        """Stop for good, after the present batch."""
        self._timer.stop()
        self._cancelled.set()

    def _on_refreshed(self, result: RefreshTotals) -> None:
        if result.new and self._timer.isActive():
            self.run()

    def _done(self, result: RetentionOutcome) -> None:
        self._is_running = False
        self.applied.emit(result)

    def _fail(self, error: ReaderError) -> None:
        self._is_running = False
        self._failed(error)


class RetentionController(QObject):
    """Connects the settings page and the properties of feeds while they are open."""

    bin_requested = Signal()
    applied = Signal(int)  # articles that a rule moved just now

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._library = context.library
        self._runner = context.runner
        self._events = context.events
        self._undo = context.undo
        self._settings = context.settings
        self._toast = context.window.toast
        self._failed = context.failed

    def connect_page(self, page: RetentionPage) -> None:
        """Fill a settings page and do what it asks for."""
        previews, rooms = Latest(self._runner), Latest(self._runner)
        page.preview_requested.connect(
            lambda rule: previews.ask(partial(self._preview, rule), page.show_preview, self._failed)
        )
        page.rule_chosen.connect(lambda rule: self._use(rule, page, rooms))
        page.bin_requested.connect(self.bin_requested)
        page.compact_requested.connect(lambda: self._compact(page, rooms))
        page.destroyed.connect(previews.forget)
        page.destroyed.connect(rooms.forget)
        page.show_rule(retention.overall_of(self._settings))
        self._show_room(page, rooms)

    def connect_feed(self, dialog: FeedPropertiesDialog) -> None:
        """Fill the part of a feed's properties and do what it asks for."""
        form, feed_id = dialog.retention, dialog.feed_id
        previews, rules = Latest(self._runner), Latest(self._runner, Lane.WRITE)
        form.preview_requested.connect(
            lambda rule: previews.ask(
                partial(self._preview_feed, feed_id, rule), form.show_preview, self._failed
            )
        )
        form.rule_chosen.connect(lambda rule: self._use_for_feed(feed_id, rule))

        def reread() -> None:
            work = partial(retention.feed_rule, self._library, feed_id)
            rules.ask(work, form.show_stored, self._failed)

        self._events.subscriptions_changed.connect(reread)

        def forget() -> None:
            self._events.subscriptions_changed.disconnect(reread)
            previews.forget()
            rules.forget()

        dialog.finished.connect(lambda _result: forget())
        reread()

    def _preview(self, rule: RetentionRule) -> RetentionPreview:
        own = retention.rules(self._library).own
        return retention.preview(self._library, RetentionRules(rule, own))

    def _preview_feed(self, feed_id: int, rule: RetentionRule | None) -> RetentionPreview:
        found = retention.rules(self._library)
        own = {feed: each for feed, each in found.own.items() if feed != feed_id}
        if rule is not None:
            own[feed_id] = rule
        return retention.preview(self._library, RetentionRules(found.overall, own), feed_id)

    def _use(self, rule: RetentionRule, page: RetentionPage, rooms: Latest) -> None:
        retention.set_overall(self._settings, rule)

        def work() -> Changes:
            own = retention.rules(self._library).own
            return retention.apply(self._library, RetentionRules(rule, own))

        def shown() -> None:
            page.preview_requested.emit(page.fields.rule)
            self._show_room(page, rooms)

        self._runner.submit(Lane.COMPUTE, work, self._applied, self._failed)
        self._afterwards(page, shown)

    def _use_for_feed(self, feed_id: int, rule: RetentionRule | None) -> None:
        self._undo.run(
            lambda: _("Change How Long Articles Are Kept"),
            partial(retention.set_feed_rule, self._library, feed_id, rule),
            lambda _done: self._apply(),
        )

    def _apply(self) -> None:
        work = partial(retention.apply, self._library)
        self._runner.submit(Lane.COMPUTE, work, self._applied, self._failed)

    def _applied(self, changes: Changes) -> None:
        self._events.publish(changes)
        gone = len(changes.removed)
        self.applied.emit(gone)
        if gone:
            self._toast.show_message(
                lambda: counted(
                    "{count} article moved to the bin", "{count} articles moved to the bin", gone
                ),
                lambda: _("Open Bin"),
                self.bin_requested.emit,
            )

    def _show_room(self, page: RetentionPage, rooms: Latest) -> None:
        def work() -> tuple[BinUse, LibraryUse]:
            return bin_.content(self._library).use, retention.space(self._library)

        rooms.ask(work, lambda found: page.show_room(*found), self._failed)

    def _compact(self, page: RetentionPage, rooms: Latest) -> None:
        def say(freed: int) -> None:
            self._toast.show_message(lambda: _("{size} freed").format(size=data_size(freed)))

        work = partial(integrity.compact, self._library)
        self._runner.submit(Lane.COMPUTE, work, say, self._failed)
        self._afterwards(page, lambda: self._show_room(page, rooms))

    def _afterwards(self, page: RetentionPage, then: Callable[[], None]) -> None:
        """Do something after what was asked for, if the page is still open: the lane answers in
        order."""
        question = Latest(self._runner, Lane.COMPUTE)
        page.destroyed.connect(question.forget)
        question.ask(lambda: None, lambda _none: then(), self._failed)


class RetentionFeature(QObject):
    """The feature of retention. Built at its first use."""

    def __init__(self, context: Context, feeds: SubscriptionsFeature) -> None:
        super().__init__(context.window)
        self._events = context.events
        self._feeds = feeds
        self._listing = context.listing
        self.bin = BinController(context)
        self.rules = RetentionController(context, self)
        self.timer = RetentionTimer(context, feeds.refresher, self)
        self.rules.bin_requested.connect(self.bin.show)
        self.rules.applied.connect(feeds.activity.note_retention)
        self.timer.applied.connect(self._on_applied)

    def stop(self) -> None:
        """End the tidying that is going on: what it did stays."""
        self.timer.stop()

    def _on_applied(self, result: RetentionOutcome) -> None:
        """Quietly: it is told in the activity window, and the bin shows it."""
        self._feeds.activity.note_retention(len(result.changes.removed))
        self._events.publish(result.changes)
        if result.forgotten:
            self._listing.recount()
