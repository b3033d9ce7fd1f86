"""Problem reports: a quiet notice of a fault, and the dialog in which reports are read, copied and
deleted. They are sent to nobody; `app.faults` records them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.background import Latest
from readerapp.domain.problems import ProblemReport
from readerapp.library import problems
from readerapp.library.marks import ActionResult
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.language.wording import Wording, counted, isolate
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import bring_forward, open_large, plain_label
from readerapp.ui.widgets.grip_splitter import GripSplitter

WIDTH, HEIGHT = 860, 560
LIST_WIDTH = 240
GAP = 14


class ProblemDialog(QDialog):
    """The dialog: a list of reports beside the text of one. Not modal."""

    copy_requested = Signal(str)
    delete_requested = Signal(object)  # tuple of report names
    folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports: dict[str, ProblemReport] = {}
        self.about = plain_label(self)
        self.list = QListWidget(self)
        self.list.setObjectName("problemList")
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # its language is English
        self.copy, self.delete, self.delete_all, self.folder, self.done_button = (
            QPushButton(self) for __ in range(5)
        )
        self._parts = GripSplitter(Qt.Orientation.Horizontal, self, gap=GAP)
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)
        open_large(self, WIDTH, HEIGHT)

    def show_reports(self, reports: Sequence[ProblemReport], wanted: str = "") -> None:
        """Show these, the newest first; select the `wanted` one, else the one that was."""
        wanted = wanted or self._selected()
        row = self.list.currentRow()
        self._reports = {report.name: report for report in reports}
        self.list.blockSignals(True)
        self.list.clear()
        for report in reports:
            item = QListWidgetItem(self._line(report), self.list)
            item.setData(Qt.ItemDataRole.UserRole, report.name)
        self.list.blockSignals(False)
        names = list(self._reports)
        nearest = max(0, min(row, len(names) - 1))
        self.list.setCurrentRow(names.index(wanted) if wanted in self._reports else nearest)
        self._show()

    # Inside

    def _lay_out(self) -> None:
        parts = self._parts
        parts.setObjectName("problemParts")
        parts.put(0, self.list)
        parts.put(1, self.text)
        parts.setSizes([LIST_WIDTH, WIDTH - LIST_WIDTH])
        buttons = QHBoxLayout()
        for button in (self.copy, self.delete, self.delete_all, self.folder):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.done_button)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(GAP)
        layout.addWidget(self.about)
        layout.addWidget(parts, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.copy.clicked.connect(lambda: self.copy_requested.emit(self.text.toPlainText()))
        self.delete.clicked.connect(self._delete)
        self.delete_all.clicked.connect(lambda: self.delete_requested.emit(tuple(self._reports)))
        self.folder.clicked.connect(self.folder_requested)
        self.done_button.clicked.connect(self.accept)
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list, self._delete)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _delete(self) -> None:
        if name := self._selected():
            self.delete_requested.emit((name,))

    def _selected(self) -> str:
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _show(self) -> None:
        report = self._reports.get(self._selected())
        text = report.text if report else ""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        for button in (self.copy, self.delete, self.delete_all):
            button.setEnabled(report is not None)
        self._show_purpose()

    def _show_purpose(self) -> None:
        if not self._reports:
            self.about.setText(_("Nothing has gone wrong: there is no problem report."))
            return
        self.about.setText(
            _(
                "What went wrong in Readerapp itself. These reports stay on this computer and are "
                "sent to nobody. They hold no article, no address and no search."
            )
        )

    def _line(self, report: ProblemReport) -> str:
        """Kind, time, and how often when it was more than once."""
        lines = [isolate(report.title), isolate(Wording().date(report.last))]
        if report.times > 1:
            # Translators: how often a fault happened
            times = counted("{count} time", "{count} times", report.times)
            lines.append(isolate(times))
        return "\n".join([lines[0], "  ·  ".join(lines[1:])])

    def _set_texts(self) -> None:
        self._parts.name_handles((_("Width of the list"),))
        self.setWindowTitle(_("Problem Reports"))
        self.list.setAccessibleName(_("Problem Reports"))
        self.text.setAccessibleName(_("Text of the report"))
        self.copy.setText(pgettext("problem dialog", "&Copy"))
        self.delete.setText(_("&Delete"))
        self.delete_all.setText(_("Delete &All"))
        self.folder.setText(_("Open &Folder"))
        self.done_button.setText(_("Close"))
        self.show_reports(list(self._reports.values()))


class ProblemController(QObject):
    """Shows the notice of a fault and the dialog. Reports leave this computer by no way here."""

    def __init__(self, context: Context) -> None:
        window = context.window
        super().__init__(window)
        self._library = context.library
        self._window = window
        self._undo = context.undo
        self._failed = context.failed
        self._asking = Latest(context.runner)
        self.dialog: ProblemDialog | None = None
        window.commands["problem_reports"].triggered.connect(lambda: self.show())
        context.undo.changed.connect(
            lambda *__: self._reload()
        )  # a deletion may have been taken back

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
            bring_forward(self.dialog)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @staticmethod
    def _copy(text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._library.paths.reports)))
