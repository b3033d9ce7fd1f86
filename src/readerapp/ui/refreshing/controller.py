"""Refreshing as the window sees it: by hand, and without a stir when articles arrive."""

from PySide6.QtCore import QObject, QTimer

from readerapp.background import LibraryEvents
from readerapp.background.refreshing import Refresher, RefreshTotals
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason
from readerapp.ui.language.error_messages import ErrorMessages
from readerapp.ui.related.relating import RelatingController
from readerapp.ui.shell.toast import Toast

TELL_AFTER = 1_000  # ms: views draw once a second while hundreds of articles arrive


class RefreshController(QObject):
    """Starts refreshes, and tells the views what they brought, not more often than they can draw.

    Only a refresh asked for by hand says anything at its end: one by the clock is silent.
    """

    def __init__(
        self,
        refresher: Refresher,
        events: LibraryEvents,
        relating: RelatingController,
        notices: Toast,
    ) -> None:
        super().__init__(refresher)
        self._refresher = refresher
        self._events = events
        self._relating = relating
        self._notices = notices
        self._wording = ErrorMessages(self)
        self._is_by_hand = False
        self._gathered = Changes()
        self._telling = QTimer(self)
        self._telling.setInterval(TELL_AFTER)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell)
        refresher.started.connect(lambda _total: relating.hold())
        refresher.stored.connect(self._gather)
        refresher.finished.connect(self._on_finished)
        refresher.failed.connect(self._on_failed)

    def refresh_all(self) -> None:
        """Ask all feeds."""
        self._is_by_hand = True
        self._refresher.refresh_all()

    def refresh_feeds(self, feed_ids: tuple[int, ...]) -> None:
        """Ask these feeds."""
        self._is_by_hand = True
        self._refresher.refresh_feeds(feed_ids)

    def _gather(self, changes: Changes) -> None:
        self._gathered = _joined(self._gathered, changes)
        if not self._telling.isActive():
            self._telling.start()

    def _tell(self) -> None:
        gathered, self._gathered = self._gathered, Changes()
        self._events.publish(gathered)

    def _on_finished(self, result: RefreshTotals) -> None:
        self._telling.stop()
        self._tell()
        self._events.subscriptions_changed.emit()
        self._relating.release()
        if self._is_by_hand and not self._refresher.is_waiting:
            self._is_by_hand = False
            self._say(result)

    def _say(self, result: RefreshTotals) -> None:
        if result.is_offline:
            self._notices.say(self._wording.word(ReaderError(Reason.OFFLINE)))
        elif result.new:
            self._notices.say(self.tr("%n new article(s)", "", result.new))
        elif result.is_whole:
            self._notices.say(self.tr("Nothing new"))

    def _on_failed(self, error: ReaderError) -> None:
        if self._is_by_hand:
            self._notices.say(self._wording.word(error))


def _joined(first: Changes, second: Changes) -> Changes:
    added = dict.fromkeys(first.added + second.added)
    removed = dict.fromkeys(first.removed + second.removed)
    changed = dict.fromkeys(first.changed + second.changed)
    return Changes(
        tuple(added),
        tuple(each for each in changed if each not in added),
        tuple(removed),
        first.subscriptions or second.subscriptions,
    )
