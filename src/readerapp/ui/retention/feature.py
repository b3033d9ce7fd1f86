"""Builds and connects the bin and the retention rules."""

from PySide6.QtCore import QObject

from readerapp.background.retention_timer import RetentionTimer
from readerapp.library.retention import RetentionOutcome
from readerapp.ui.bin.controller import BinController
from readerapp.ui.retention.controller import RetentionController
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.subscribing.feature import SubscriptionsFeature


class RetentionFeature(QObject):
    """The feature of retention. Built at its first use."""

    def __init__(
        self,
        common: Context,
        undo: UndoStack,
        feeds: SubscriptionsFeature,
    ) -> None:
        super().__init__(common.window)
        library, runner, events = common.library, common.runner, common.events
        settings, window, failed = common.settings, common.window, common.failed
        self._events = events
        self._feeds = feeds
        self._listing = common.listing
        self.bin = BinController(library, runner, events, undo, settings, window, failed)
        self.rules = RetentionController(
            library, runner, events, undo, settings, window.toast, failed, self
        )
        self.timer = RetentionTimer(library, runner, feeds.refresher, failed, self)
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
