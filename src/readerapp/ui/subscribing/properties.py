"""Controller of feed properties: reads and changes them, and keeps open dialogs current."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from readerapp.background import Lane, Latest, LibraryEvents, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import FeedProperties, FeedSettings
from readerapp.library import Library, feed_times
from readerapp.messages import error_message
from readerapp.ui.navigation.controller import SubscriptionController
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.subscribing.settings_form import load_language_names

if TYPE_CHECKING:  # it is loaded when it is wanted
    from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog


class PropertiesController(QObject):
    """Drives a dialog for each feed. Every change can be undone; dialogs follow the library."""

    refresh_requested = Signal(object)  # tuple of feed ids
    opened = Signal(object)  # FeedPropertiesDialog
    link_requested = Signal(str)  # the publisher's page, to be opened in a browser

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        events: LibraryEvents,
        changes: SubscriptionController,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._changes = changes
        self._window = window
        self._questions: dict[int, Latest] = {}
        self.dialogs: dict[int, FeedPropertiesDialog] = {}
        events.subscriptions_changed.connect(self.reread)

    def show(self, feed_id: int) -> None:
        """Open the properties of a feed, or bring them to the front."""
        if feed_id in self.dialogs:
            self.dialogs[feed_id].raise_()
            self.dialogs[feed_id].activateWindow()
        else:
            self._ask(feed_id)

    def reread(self) -> None:
        """Show what is known now, for example after a refresh."""
        for feed_id in self.dialogs:
            self._ask(feed_id)

    def _ask(self, feed_id: int) -> None:
        """On the write lane: after every change that was asked for, so that none is undone."""
        question = self._questions.setdefault(feed_id, Latest(self._runner, Lane.WRITE))
        work = partial(_read, self._library, feed_id)
        question.ask(work, partial(self._known, feed_id), self._failed)

    def _known(self, feed_id: int, properties: FeedProperties | None) -> None:
        dialog = self.dialogs.get(feed_id)
        if properties is None:
            if dialog:
                dialog.reject()  # it was unsubscribed from
            self._questions.pop(feed_id, None)
        elif dialog:
            dialog.show_properties(properties)
        else:
            self._open(feed_id, properties)

    def _open(self, feed_id: int, properties: FeedProperties) -> None:
        # Here, because a window does without until somebody looks at a feed.
        from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog

        dialog = self.dialogs[feed_id] = FeedPropertiesDialog(
            properties, self._library.clock.now, self._window
        )
        dialog.settings_changed.connect(partial(self._change, feed_id))
        dialog.renamed.connect(partial(self._changes.rename_feed, feed_id))
        dialog.refresh_requested.connect(partial(self._refresh, feed_id))
        dialog.site_requested.connect(self.link_requested)
        dialog.finished.connect(lambda _result: self._forget(feed_id))
        self.opened.emit(dialog)
        dialog.show()

    def _change(self, feed_id: int, settings: FeedSettings) -> None:
        self._questions[feed_id].forget()  # an answer on its way does not know this change
        self._changes.change_settings(feed_id, settings)

    def _refresh(self, feed_id: int) -> None:
        self.dialogs[feed_id].health.set_asking()
        self.refresh_requested.emit((feed_id,))

    def _forget(self, feed_id: int) -> None:
        self._questions.pop(feed_id).forget()  # what is asked would open it again
        self.dialogs.pop(feed_id).deleteLater()

    def _failed(self, error: ReaderError) -> None:
        self._window.toast.show_message(lambda: error_message(error))


def _read(library: Library, feed_id: int) -> FeedProperties | None:
    """Read what the dialog shows, with the names that its form needs. Not on the GUI thread."""
    found = feed_times.properties(library, feed_id)
    if found:
        load_language_names(found.feed.settings)
    return found
