"""The session: runs the window, and a new one when a restored library replaces the present one.

Nothing of the former library stays in memory: its ids mean other articles in the new one. So the
window is built again rather than told of a million changes; size and place are carried over.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from readerapp.app.reader import ReaderApp
from readerapp.domain.errors import ReaderError
from readerapp.domain.problems import ProblemReport
from readerapp.domain.values import dataclass
from readerapp.library import Library, open_library
from readerapp.ui.shell.window import MainWindow

AfterRestore = Callable[[ReaderApp], None]


@dataclass(frozen=True)
class StagedLibrary:
    """A library that is ready to be put in place, and when its backup was made."""

    staged: Path
    made: datetime


class Session(QObject):
    """Runs one window after another until the user quits."""

    def __init__(
        self,
        app: QApplication,
        library: Library,
        window: MainWindow,
        record_crashes: Callable[[], None] = lambda: None,
    ) -> None:
        """`record_crashes` is called, on a lane, when a process of ours has crashed."""
        super().__init__()
        self._app = app
        self._record_crashes = record_crashes
        self._change: StagedLibrary | None = None
        self.reader = ReaderApp(app, library, window)
        self.reader.completed.connect(self._attach)

    def run(self, *, in_tray: bool = False) -> int:
        """Run until the user quits; return the exit status. Raises ReaderError when the library
        that was put in place cannot be opened. With `in_tray` the window is not shown unasked."""
        while True:
            self.reader.start(may_ask=True, in_tray=in_tray)
            in_tray = False
            try:
                status = self._app.exec()
            finally:
                self.reader.stop()
            if self._change is None:
                return status
            self._replace_reader(self._change)

    def show_fault(self, report: ProblemReport | None) -> None:
        """Show in the current window that something unexpected happened."""
        self.reader.show_fault(report)

    def show_refused(self) -> None:
        """Show in the current window that another version of the program is there by now."""
        self.reader.show_refused()

    def show_process_crash(self, report: ProblemReport, kind: str) -> None:
        """Show in the current window that a child process crashed."""
        self.reader.show_process_crash(report, kind)

    def _attach(self) -> None:
        self.reader.features.restart_requested.connect(self._on_restart_asked)
        self.reader.listen_for_crashes(self._record_crashes)

    def _on_restart_asked(self, staged: Path, made: datetime) -> None:
        self._change = StagedLibrary(staged, made)
        self._app.exit()

    def _replace_reader(self, change: StagedLibrary) -> None:
        """Every lane, process and connection of the former window has ended by now."""
        former, library = self.reader.window, self.reader.library
        geometry, wishes = former.geometry_text(), former.area.wishes
        former.blockSignals(True)
        former.hide()
        former.deleteLater()
        then = self._put_in_place(library, change)
        self._change = None
        self.reader = ReaderApp(
            self._app, open_library(library.paths, library.clock, holds_lock=True), MainWindow()
        )
        self.reader.window.restore_geometry_text(geometry)
        self.reader.window.area.restore(wishes)
        self.reader.completed.connect(self._attach)
        self.reader.completed.connect(lambda: then(self.reader))

    def _put_in_place(self, library: Library, change: StagedLibrary) -> AfterRestore:
        """Return what is to be said afterwards: that it is done, or why the old one stayed."""
        # Here, because a start does without; whoever chose the backup has loaded it.
        from readerapp.library import restoring

        try:
            aside = restoring.put_in_place(library.paths, change.staged, library.clock)
        except ReaderError as error:
            refusal = error
            return lambda reader: reader.features.router.failed(refusal)
        return lambda reader: reader.features.backups.controller.show_restored(change.made, aside)
