"""About Readerapp, the keyboard shortcuts, and texts that are read inside the app."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from readerapp import __version__
from readerapp.ui.widgets.dialog_parts import closing_row


class TextDialog(QDialog):
    """A longer text (Markdown from the package) with a Close button. It can load nothing."""

    def __init__(self, title: str, markdown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setMarkdown(markdown)
        self.text.setAccessibleName(title)
        _with_close(self, self.text, self.tr("Close"))
        self.resize(620, 560)


class AboutDialog(QDialog):
    """What this is, which version, under which licence, and where the data lies."""

    def __init__(self, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Readerapp"))
        text = QLabel(self._html(data_folder), self)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        text.setAccessibleName(self.tr("About Readerapp"))
        _with_close(self, text, self.tr("Close"))
        self.setMinimumWidth(440)

    def _html(self, data_folder: str) -> str:
        lines = (
            f"<h2>Readerapp {__version__}</h2>",
            self.tr("The world's news in every language you read, on your own computer."),
            self.tr("Nothing about your reading leaves this computer."),
            self.tr("Your library lies in {folder}").format(
                folder=f"<code>{escape(data_folder)}</code>"
            ),
            self.tr("Free software under the MIT licence."),
        )
        return "".join(f"<p>{line}</p>" for line in lines)


class ShortcutsDialog(QDialog):
    """Every command with its keys."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        rows = [action for action in actions if action.shortcuts()]
        table = QTableWidget(len(rows), 2, self)
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        table.setAccessibleName(self.tr("Keyboard Shortcuts"))
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for row, action in enumerate(rows):
            name = action.text().replace("&", "").rstrip("…")
            table.setItem(row, 0, QTableWidgetItem(name))
            table.setItem(row, 1, QTableWidgetItem(_keys(action.shortcuts())))
        table.resizeColumnToContents(1)
        _with_close(self, table, self.tr("Close"))
        self.resize(520, 640)


def _keys(shortcuts: Iterable[QKeySequence]) -> str:
    return ", ".join(s.toString(QKeySequence.SequenceFormat.NativeText) for s in shortcuts)


def _with_close(dialog: QDialog, content: QWidget, close: str) -> None:
    layout = QVBoxLayout(dialog)
    layout.addWidget(content, 1)
    layout.addLayout(closing_row(dialog, close))
