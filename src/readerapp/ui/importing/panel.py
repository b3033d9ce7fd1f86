"""Import panel: progress with Cancel, and what failed when it is over. Never a dialog."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.notice_focus import NoticeFocus
from readerapp.ui.widgets.plain_text import text_label


class ImportPanel(QFrame):
    """Panel above the list. Shows "12 of 40", then the failures one a line."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPanel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._running = self._reads = False
        self._done = self._total = 0
        self._text = text_label(self)
        self._text.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("thinProgress")
        self._bar.setTextVisible(False)
        self._failures = QPlainTextEdit(self)
        self._failures.setReadOnly(True)
        self._failures.setFixedHeight(110)
        self._button = QPushButton(self)
        self._button.clicked.connect(self._on_button)
        self._lay_out()
        keep_translated(self, self._set_texts)
        self.hide()
        NoticeFocus(self)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 8)
        layout.addLayout(row)
        layout.addWidget(self._bar)
        layout.addWidget(self._failures)

    def begin(self) -> None:
        """Show that an import runs; its size is not known yet."""
        self._running, self._reads, self._done, self._total = True, False, 0, 0
        self._failures.clear()
        self._failures.hide()
        self._bar.setRange(0, 0)
        self._bar.show()
        self._set_texts()
        self.show()

    def progress(self, done: int, total: int, *, reads: bool = False) -> None:
        """Show how far it is. `reads`: nothing comes yet, a file is read for its preview."""
        self._done, self._total, self._reads = done, total, reads
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._set_texts()

    def end(self, failures: list[str]) -> None:
        """Go away, or stay with the sentences of what failed."""
        self._running = False
        self._bar.hide()
        self._failures.setVisible(bool(failures))
        self._failures.setPlainText("\n".join(failures))
        self._total = len(failures)
        self._set_texts()
        self.setVisible(bool(failures))
        if failures:
            spoken = "\n".join((self._text.text(), *failures[:3]))
            announce(self, spoken)

    def _on_button(self) -> None:
        if self._running:
            self.cancelled.emit()
        else:
            self.hide()

    def _set_texts(self) -> None:
        self._bar.setAccessibleName(_("Import progress"))
        self._failures.setAccessibleName(_("What could not be imported"))
        self._button.setText(_("Cancel") if self._running else _("Close"))
        self._text.setText(self._sentence())

    def _sentence(self) -> str:
        if not self._running:
            return counted(
                "{count} item could not be imported:",
                "{count} items could not be imported:",
                self._total,
            )
        done, total = (QLocale().toString(each) for each in (self._done, self._total))
        if self._reads and self._total:
            return _("Reading {done} of {total}").format(done=done, total=total)
        if self._reads:
            return _("Reading… {done} so far").format(done=done)
        if not self._total:
            return _("Importing…")
        return _("Importing {done} of {total}").format(done=done, total=total)
