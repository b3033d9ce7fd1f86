"""Settings ▸ Privacy: erasing the reading history, and everything."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from readerapp.background import Lane, TaskRunner
from readerapp.domain.erasing import Erased
from readerapp.domain.errors import ReaderError
from readerapp.library import Library
from readerapp.library.erasing import erase_history
from readerapp.ui.erase_box import EraseBox
from readerapp.ui.erase_dialog import EraseDialog
from readerapp.ui.privacy_page import PrivacyPage
from readerapp.ui.window import MainWindow


class ErasingController(QObject):
    """Serves the box on the privacy page. Everything is erased by whoever closes the library."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        window: MainWindow,
        failed: Callable[[ReaderError], None],
    ) -> None:
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._failed = failed
        self._box: EraseBox | None = None
        self.question: EraseDialog | None = None
        self.is_confirmed = False

    def serve(self, page: PrivacyPage) -> None:
        """Follow the buttons of the page."""
        self._box = page.erasing
        page.erasing.history_wanted.connect(self._erase_history)
        page.erasing.everything_wanted.connect(partial(self._ask, page))
        page.erasing.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._box = None

    def _erase_history(self) -> None:
        work = partial(erase_history, self._library)
        self._runner.submit(Lane.WRITE, work, self._tell, self._failed)

    def _tell(self, erased: Erased) -> None:
        if self._box:
            self._box.tell(erased)

    def _ask(self, page: PrivacyPage) -> None:
        dialog = self.question = EraseDialog(str(self._library.paths.data), page)
        dialog.accepted.connect(self._quit)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _quit(self) -> None:
        """Whoever closes the library erases it then."""
        self.is_confirmed = True
        QApplication.quit()
