"""Controller of problem reports: a quiet notice of a fault, and the dialog of reports."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from readerapp.background import Latest, TaskRunner
from readerapp.domain.errors import ReaderError
from readerapp.domain.problems import ProblemReport
from readerapp.library import Library, problems
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.wording import counted
from readerapp.ui.problems.dialog import ProblemDialog
from readerapp.ui.shell.undo import UndoStack
from readerapp.ui.shell.window import MainWindow


class ProblemController(QObject):
    """Shows the notice of a fault and the dialog. Reports leave this computer by no way here."""

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        window: MainWindow,
        undo: UndoStack,
        failed: Callable[[ReaderError], None],
    ) -> None:
        super().__init__(window)
        self._library = library
        self._window = window
        self._undo = undo
        self._failed = failed
        self._asking = Latest(runner)
        self.dialog: ProblemDialog | None = None
        window.commands["problem_reports"].triggered.connect(lambda: self.show())
        undo.changed.connect(lambda *__: self._reload())  # a deletion may have been taken back

    def show_notice(self, text: Words, report: ProblemReport | None) -> None:
        """Show a calm notice of a fault; its report is one step away."""
        if report is None:
            self._window.toast.show_message(text)
        else:
            show = partial(self.show, report.name)
            self._window.toast.show_message(text, lambda: _("Details…"), show)

    def show(self, wanted: str = "") -> None:
        """Open the dialog, or bring it to the front, on one report or the newest."""
        if self.dialog is None:
            dialog = self.dialog = ProblemDialog(self._window)
            dialog.copy_requested.connect(self._copy)
            dialog.delete_requested.connect(self.delete)
            dialog.folder_requested.connect(self._open_folder)
            dialog.finished.connect(self._forget)
        self._reload(wanted)

    def delete(self, names: Sequence[str]) -> None:
        """Delete reports; they can be brought back as long as the app runs."""
        self._undo.run(
            lambda: counted(
                "Delete {count} Problem Report", "Delete {count} Problem Reports", len(names)
            ),
            partial(problems.delete, self._library, names),
            self._offer,
        )

    def _offer(self, done: ActionResult) -> None:
        if done.undo:
            self._window.toast.show_message(
                lambda: _("Problem reports deleted"),
                lambda: _("Undo"),
                self._undo.newest(),
            )

    def _reload(self, wanted: str = "") -> None:
        if self.dialog is not None:
            work = partial(problems.reports, self._library)
            self._asking.ask(work, lambda found: self._fill(found, wanted), self._failed)

    def _fill(self, reports: Sequence[ProblemReport], wanted: str) -> None:
        if self.dialog is None:
            return
        self.dialog.show_reports(reports, wanted)
        if not self.dialog.isVisible() or wanted:
            self.dialog.show()
            self.dialog.raise_()
            self.dialog.activateWindow()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @staticmethod
    def _copy(text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._library.paths.reports)))
