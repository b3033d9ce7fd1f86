"""The dialog of problem reports, to be read, copied and deleted. They are sent to nobody."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeySequence, QShortcut
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

from readerapp.domain.problems import ProblemReport
from readerapp.messages import _, pgettext
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import Wording, counted, isolate
from readerapp.ui.widgets.dialog_parts import open_large, plain_label
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
