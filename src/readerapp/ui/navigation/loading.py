"""The subscriptions on their way from the library to the navigation."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import Subscriptions
from readerapp.library import Library, subscriptions
from readerapp.ui.navigation.pane import NavigationPane

Failed = Callable[[ReaderError], None]


class SubscriptionLoader(QObject):
    """Shows the subscriptions in the navigation, and again whenever they change."""

    loaded = Signal(object)  # Subscriptions, once they are on screen

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        pane: NavigationPane,
        failed: Failed,
    ) -> None:
        super().__init__()
        self._library = library
        self._runner = runner
        self._pane = pane
        self._failed = failed
        self._is_loading = False
        self._is_stale = False  # they changed while they were read
        self.current = Subscriptions()
        events.subscriptions_changed.connect(self.load)

    def load(self) -> None:
        """Read the subscriptions. A refresh changes them often: they are read once at a time."""
        if self._is_loading:
            self._is_stale = True
            return
        self._is_loading, self._is_stale = True, False
        self._runner.submit(Lane.READ, self._read, self._show, self._give_up)

    def _read(self) -> tuple[Subscriptions, dict[int, bytes]]:
        return subscriptions.subscriptions(self._library), subscriptions.icons(self._library)

    def _show(self, found: tuple[Subscriptions, dict[int, bytes]]) -> None:
        self.current, icons = found
        self._pane.show_subscriptions(self.current, icons)
        self.loaded.emit(self.current)
        self._end()

    def _give_up(self, error: ReaderError) -> None:
        self._failed(error)
        self._end()

    def _end(self) -> None:
        self._is_loading = False
        if self._is_stale:
            self.load()
