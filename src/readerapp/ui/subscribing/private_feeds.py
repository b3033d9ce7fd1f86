"""The question whether feeds of a list, or of another computer, may be asked that are in the
reader's own network.

A list from somebody else could make the app ask a router or a printer. So nobody there is asked
unless the reader says so: once for a whole list, and for several lists that come together.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from readerapp.background import Lane, LibraryEvents, OnFailure, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.feeds import Feed
from readerapp.library import Library, subscription_lists
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted, isolate
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.plain_text import PlainMessageBox

MOST_NAMED = 10  # a question has to fit on the screen


class PrivateFeeds(QObject):
    """Asks one question for all private feeds of the lists that were imported."""

    allowed = Signal(object)  # tuple of the ids of feeds that may be asked from now on

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        window: MainWindow,
        failed: OnFailure,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._events = events
        self._window = window
        self._failed = failed
        self._feeds: dict[int, Feed] = {}
        self.question: PrivateFeedsQuestion | None = None

    def ask(self, feeds: Sequence[Feed]) -> None:
        """Ask whether these may be asked; a question that is open already grows."""
        if not feeds:
            return
        self._feeds.update((feed.id, feed) for feed in feeds)
        if self.question is None:
            self.question = PrivateFeedsQuestion(self._window)
            self.question.finished.connect(self._on_answer)
        self.question.show_feeds(tuple(self._feeds.values()))
        self.question.open()

    def _on_answer(self, answer: int) -> None:
        feeds = tuple(self._feeds.values())
        self._feeds.clear()
        if self.question:
            self.question.deleteLater()
        self.question = None
        if answer == QMessageBox.StandardButton.Yes.value:
            self._allow(feeds)

    def _allow(self, feeds: Sequence[Feed]) -> None:
        def done(changes: Changes) -> None:
            self._events.publish(changes)
            self.allowed.emit(tuple(feed.id for feed in feeds))

        work = partial(subscription_lists.allow_private, self._library, feeds)
        self._runner.submit(Lane.WRITE, work, done, self._failed)


class PrivateFeedsQuestion(PlainMessageBox):
    """The question in words. Addresses are foreign text: they are shown as plain text."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.allow = self.addButton(QMessageBox.StandardButton.Yes)
        self.refuse = self.addButton(QMessageBox.StandardButton.No)
        self.setDefaultButton(self.refuse)
        self.setEscapeButton(self.refuse)
        self._feeds: Sequence[Feed] = ()
        keep_translated(self, self._set_texts)

    def show_feeds(self, feeds: Sequence[Feed]) -> None:
        """Name these feeds."""
        self._feeds = feeds
        self._set_texts()

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Feeds in Your Own Network"))
        said = counted(
            "{count} new feed is on this computer or in your own network:",
            "{count} new feeds are on this computer or in your own network:",
            len(self._feeds),
        )
        named = [isolate(feed.address) for feed in self._feeds[:MOST_NAMED]]
        if rest := len(self._feeds) - len(named):
            named.append(counted("and {count} more", "and {count} more", rest, "feeds"))
        caution = counted(
            "Allow it only if you trust where it comes from. Otherwise it will not be asked.",
            "Allow it only if you trust where they come from. Otherwise they will not be asked.",
            len(self._feeds),
        )
        # Not as informative text: to set it deletes the layout, a child that Qt may be going
        # through (see `keep_translated`).
        self.setText("\n".join([said, "", *named, "", caution]))
        self.allow.setText(_("&Allow"))
        self.refuse.setText(_("&Do Not Allow"))
