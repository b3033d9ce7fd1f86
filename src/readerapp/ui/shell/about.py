"""About Readerapp, and texts that are read inside the app."""

from html import escape

from PySide6.QtCore import Qt
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
from readerapp.messages import _
from readerapp.resources import resource
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.language.wording import isolate
from readerapp.ui.widgets.dialog_parts import at_its_place, closing_row, open_large, open_with_texts


class TextDialog(QDialog):
    """Dialog with a text (Markdown or plain, from the package). It loads nothing."""

    def __init__(
        self, title: Words, text: Words, parent: QWidget | None = None, *, is_plain: bool = False
    ) -> None:
        super().__init__(parent)
        self._title, self._words, self._is_plain = title, text, is_plain
        self.text = QTextBrowser(self)
        self.text.setObjectName("textOfDialog")
        self.text.setOpenLinks(False)
        self._close = QPushButton(self)
        _with_close(self, self.text, self._close)
        keep_translated(self, self._set_texts)
        open_large(self, 620, 560)

    def _set_texts(self) -> None:
        self.setWindowTitle(self._title())
        self.text.setAccessibleName(self._title())
        self._close.setText(_("Close"))
        with at_its_place(self.text):
            if self._is_plain:
                self.text.setPlainText(self._words())
            else:
                self.text.setMarkdown(self._words())


class AboutDialog(QDialog):
    """About dialog: what this is, which version and licence, and where the data lies."""

    def __init__(self, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = data_folder
        text = self._text = QLabel(self)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._close = QPushButton(self)
        foot = _with_close(self, text, self._close)
        self.licences = QPushButton(self)  # second: Return closes
        self.licences.clicked.connect(self.show_licences)
        foot.insertWidget(0, self.licences)
        keep_translated(self, self._set_texts)
        open_with_texts(self, 440)

    def _set_texts(self) -> None:
        self.setWindowTitle(_("About Readerapp"))
        self._text.setAccessibleName(_("About Readerapp"))
        self._text.setText(self._html(self._folder))
        self._close.setText(_("Close"))
        self.licences.setText(_("Licences"))

    def show_licences(self) -> TextDialog:
        """Open the list of whose work this carries and needs, under which licences (English)."""
        notice = resource("NOTICE").read_text(encoding="utf-8")
        dialog = TextDialog(lambda: _("Licences"), lambda: notice, self, is_plain=True)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _html(self, data_folder: str) -> str:
        lines = (
            f"<h2>Readerapp {__version__}</h2>",
            _("The world's news in every language you read, on your own computer."),
            _("Readerapp’s makers learn nothing about your reading."),
            _("Your library is in {folder}").format(
                folder=isolate(f"<code>{escape(data_folder)}</code>")
            ),
            _("Free software under the MIT licence."),
        )
        return "".join(f"<p>{line}</p>" for line in lines)


def _with_close(dialog: QDialog, content: QWidget, close: QPushButton) -> QHBoxLayout:
    """Lay out the content above the row with the button that closes; returns that row."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 18, 20, 18)
    layout.setSpacing(12)
    layout.addWidget(content, 1)
    row = closing_row(dialog, close)
    layout.addLayout(row)
    return row
