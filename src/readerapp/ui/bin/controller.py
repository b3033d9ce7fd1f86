"""Controller of the bin window: lists, searches, restores, empties."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from readerapp.background import Lane, Latest, LibraryEvents, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.bin import BinContent
from readerapp.domain.errors import ReaderError
from readerapp.library import Library
from readerapp.library import bin as bin_
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.settings import BIN_DAYS, Settings
from readerapp.ui.bin.window import BinWindow
from readerapp.ui.language.wording import counted
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.shell.window import MainWindow


class BinController(QObject):
    """Drives the bin window, which is made when opened and follows the library."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        undo: UndoStack,
        settings: Settings,
        window: MainWindow,
        failed: Callable[[ReaderError], None],
    ) -> None:
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._events = events
        self._undo = undo
        self._settings = settings
        self._parent = window
        self._failed = failed
        self._questions = Latest(runner)
        self.window: BinWindow | None = None
        window.commands["bin"].triggered.connect(lambda __=False: self.show())
        events.changed.connect(lambda _changes: self._reread())
        events.subscriptions_changed.connect(self._reread)
        events.renewed.connect(lambda _arrived: self._reread())

    def show(self) -> None:
        """Open the bin, or bring it to the front."""
        window = self.window or self._open()
        window.show()
        window.raise_()
        window.activateWindow()

    def _open(self) -> BinWindow:
        window = self.window = BinWindow(self._library.clock.now, self._parent)
        window.words_changed.connect(lambda _words: self._reread())
        window.restore_requested.connect(self._restore)
        window.restore_all_requested.connect(self._restore_all)
        window.empty_requested.connect(self._empty)
        window.finished.connect(self._forget)
        self._reread()
        return window

    def _forget(self) -> None:
        self._questions.forget()
        if self.window:
            self.window.deleteLater()
        self.window = None

    def _reread(self) -> None:
        if self.window:
            work = partial(bin_.content, self._library, self.window.search.text())
            self._questions.ask(work, self._show, self._failed)

    def _show(self, content: BinContent) -> None:
        if self.window:
            self.window.show_content(content, self._settings.get(BIN_DAYS))

    def _restore(self, articles: tuple[int, ...], removals: tuple[int, ...]) -> None:
        def text() -> str:
            return _("Restore")

        for removal_id in removals:
            self._undo.run(
                text,
                partial(bin_.restore_feeds, self._library, removal_id),
                self._restored,
                Lane.BULK,
            )
        if articles:
            work = partial(bin_.restore_articles, self._library, articles)
            self._undo.run(text, work, self._restored, Lane.BULK)

    def _restore_all(self) -> None:
        work = partial(bin_.restore_everything, self._library)
        self._undo.run(lambda: _("Restore All"), work, self._restored, Lane.BULK)

    def _restored(self, done: ActionResult) -> None:
        def text() -> str:
            return counted(
                "{count} article restored", "{count} articles restored", len(done.changes.added)
            )

        if done.undo:
            self._parent.toast.show_message(text, lambda: _("Undo"), self._undo.newest())
        else:
            self._parent.toast.show_message(text)

    def _empty(self) -> None:
        work = partial(bin_.empty, self._library)
        self._runner.submit(Lane.COMPUTE, work, self._emptied, self._failed)

    def _emptied(self, gone: int) -> None:
        self._events.publish(Changes(subscriptions=True))  # the counts of the navigation follow
        self._parent.toast.show_message(
            lambda: counted(
                "{count} article deleted for good", "{count} articles deleted for good", gone
            )
        )
