"""About Readerapp, and texts that are read inside the app."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from readerapp import __version__
from readerapp.resources import resource
from readerapp.ui.widgets.dialog_parts import USUAL, closing_row, open_large


class TextDialog(QDialog):
    """Dialog with a text (Markdown or plain, from the package). It loads nothing."""

    def __init__(
        self, title: str, text: str, parent: QWidget | None = None, *, is_plain: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = QTextBrowser(self)
        self.text.setObjectName("textOfDialog")
        self.text.setOpenLinks(False)
        if is_plain:
            self.text.setPlainText(text)
        else:
            self.text.setMarkdown(text)
        self.text.setAccessibleName(title)
        _with_close(self, self.text, self.tr("Close"))
        open_large(self, 620, 560)


class AboutDialog(QDialog):
    """About dialog: what this is, which version and licence, and where the data lies."""

    def __init__(self, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Readerapp"))
        text = QLabel(self._html(data_folder), self)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        text.setAccessibleName(self.tr("About Readerapp"))
        foot = _with_close(self, text, self.tr("Close"))
        self.licences = QPushButton(self.tr("Licences"), self)  # second: Return closes
        self.licences.clicked.connect(self.show_licences)
        foot.insertWidget(0, self.licences)
        letters = max(1.0, QFontInfo(self.font()).pixelSize() / USUAL)
        width = min(round(440 * letters), round(self.screen().availableSize().width() * 0.94))
        self.setMinimumWidth(min(440, width))
        layout = self.layout()
        self.resize(width, layout.totalHeightForWidth(width) if layout else 0)

    def show_licences(self) -> TextDialog:
        """Open the list of whose work this carries and needs, under which licences (English)."""
        notice = resource("NOTICE").read_text(encoding="utf-8")
        dialog = TextDialog(self.tr("Licences"), notice, self, is_plain=True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

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


def _with_close(dialog: QDialog, content: QWidget, close: str) -> QHBoxLayout:
    """Lay out the content above the row with the button that closes; returns that row."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 18, 20, 18)
    layout.setSpacing(12)
    layout.addWidget(content, 1)
    row = closing_row(dialog, close)
    layout.addLayout(row)
    return row
