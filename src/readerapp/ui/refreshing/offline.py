"""Controller of offline copies: their use on the settings page, and requests for more; and how work
that nobody waits for makes room for the reader."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, SignalInstance

from readerapp.background import Lane, Latest, LibraryEvents, TaskRunner
from readerapp.background.refreshing import Refresher
from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import OfflineUse
from readerapp.library import Library, offline
from readerapp.messages import _
from readerapp.ui.refreshing.settings_page import NewsPage
from readerapp.ui.shell.toast import Toast

QUIET = 1_500  # ms after the last act: until an article is shown and a search has answered


class ReaderFirst(QObject):
    """Pauses work when the reader does something, and resumes it a moment later."""

    def __init__(self, pause: Callable[[bool], None], parent: QObject | None = None) -> None:
        """`pause` is called with True at an act and with False when it was long enough ago."""
        super().__init__(parent)
        self._pause = pause
        self.quiet = QTimer(self, singleShot=True, interval=QUIET)  # runs while work waits
        self.quiet.timeout.connect(lambda: pause(False))

    def watch(self, act: SignalInstance) -> None:
        """Take a signal for an act of the reader."""
        act.connect(lambda *_: self.note())

    def note(self) -> None:
        """Note an act."""
        if not self.quiet.isActive():
            self._pause(True)
        self.quiet.start()


class OfflineController(QObject):
    """Marks articles as wanted offline; the refresher fetches them."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        refresher: Refresher,
        toast: Toast,
        failed: Callable[[ReaderError], None],
    ) -> None:
        super().__init__(refresher)
        self._library = library
        self._runner = runner
        self._events = events
        self._refresher = refresher
        self._toast = toast
        self._failed = failed

    def make_available(self, query: ArticleQuery) -> None:
        """Fetch the texts and pictures that everything in a list lacks."""
        work = partial(offline.make_available, self._library, query)
        self._runner.submit(Lane.WRITE, work, self._begin, self._failed)

    def make_articles_available(self, ids: Sequence[int]) -> None:
        """Fetch the texts and pictures that these articles lack."""
        work = partial(offline.make_articles_available, self._library, ids)
        self._runner.submit(Lane.WRITE, work, self._begin, self._failed)

    def connect_page(self, page: NewsPage) -> None:
        """Connect a settings page: show the use of budgets, and handle its requests."""
        use_asked = Latest(self._runner)
        page.offline_requested.connect(lambda: self.make_available(ArticleQuery()))
        page.destroyed.connect(use_asked.forget)  # the settings were closed meanwhile

        def show(use: OfflineUse) -> None:
            page.show_use(use.pictures_bytes, use.pages_bytes)

        use_asked.ask(partial(offline.use, self._library), show, self._failed)

    def _begin(self, changes: Changes) -> None:
        if changes:
            self._events.publish(changes)
            self._refresher.complete_offline()
        else:
            self._toast.show_message(lambda: _("Everything here is available offline already."))
