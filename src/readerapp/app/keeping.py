"""Builds and connects the bin and the rules about how long articles are kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from readerapp.app.common import Common

if TYPE_CHECKING:
    from readerapp.app.feeds import FeedParts
    from readerapp.library.tidying import Tidied
    from readerapp.ui.controllers.help import HelpController
    from readerapp.ui.controllers.undo import UndoStack


class KeepingParts(QObject):
    """The running app's parts about what is kept. Built once the first rows are on screen."""

    def __init__(
        self,
        common: Common,
        undo: "UndoStack",
        feeds: "FeedParts",
        help_: "HelpController",
    ) -> None:
        super().__init__(common.window)
        # Here, because loading them before the first rows would double the time to these.
        from readerapp.ui.controllers import everything as parts

        library, runner, events = common.library, common.runner, common.events
        settings, window, failed = common.settings, common.window, common.failed
        self._events = events
        self._feeds = feeds
        self._listing = common.listing
        self.bin = parts.BinController(library, runner, events, undo, settings, window, failed)
        self.rules = parts.KeepingController(
            library, runner, events, undo, settings, window.notices, failed, self
        )
        self.tidier = parts.Tidier(library, runner, feeds.refresher, failed, self)
        self.rules.bin_asked.connect(self.bin.show)
        self.rules.applied.connect(feeds.activity.note_tidied)
        self.tidier.tidied.connect(self._on_tidied)
        help_.keeping_page_opened.connect(self.rules.serve)
        feeds.properties.opened.connect(self.rules.serve_feed)
        events.subscriptions_changed.connect(common.listing.recount)  # of the bin, too

    def stop(self) -> None:
        """End the tidying that is going on: what it did stays."""
        self.tidier.stop()

    def _on_tidied(self, result: "Tidied") -> None:
        """Quietly: it is told in the activity window, and the bin shows it."""
        self._feeds.activity.note_tidied(len(result.changes.removed))
        self._events.tell(result.changes)
        if result.forgotten:
            self._listing.recount()
