"""Import panel: progress with Cancel, and what failed when it is over. Never a dialog. Other
strips above the list look so, too."""

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


class ProgressStrip(QFrame):
    """A sentence, the button and a thin bar; whoever shows it words them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.done = self.total = 0
        self.sentence = text_label(self)
        self.sentence.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("thinProgress")
        self.bar.setTextVisible(False)
        self.button = QPushButton(self)
        row = QHBoxLayout()
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 8, 12, 8)
        self.column.addLayout(row)
        self.column.addWidget(self.bar)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is; a total of 0 is not known."""
        self.done, self.total = done, total
        self.bar.setRange(0, total)
        self.bar.setValue(done)


class ImportPanel(ProgressStrip):
    """Panel above the list. Shows "12 of 40", then the failures one a line."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("importPanel", parent)
        self._running = self._reads = False
        self._failures = QPlainTextEdit(self)
        self._failures.setReadOnly(True)
        self._failures.setFixedHeight(110)
        self.button.clicked.connect(self._on_button)
        self.column.addWidget(self._failures)
        keep_translated(self, self._set_texts)
        self.hide()
        NoticeFocus(self)

    def begin(self) -> None:
        """Show that an import runs; its size is not known yet."""
        self._running, self._reads, self.done, self.total = True, False, 0, 0
        self._failures.clear()
        self._failures.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._set_texts()
        self.show()

    def progress(self, done: int, total: int, *, reads: bool = False) -> None:
        """Show how far it is. `reads`: nothing comes yet, a file is read for its preview."""
        self._reads = reads
        self.show_progress(done, total)
        self._set_texts()

    def end(self, failures: list[str]) -> None:
        """Go away, or stay with the sentences of what failed."""
        self._running = False
        self.bar.hide()
        self._failures.setVisible(bool(failures))
        self._failures.setPlainText("\n".join(failures))
        self.total = len(failures)
        self._set_texts()
        self.setVisible(bool(failures))
        if failures:
            spoken = "\n".join((self.sentence.text(), *failures[:3]))
            announce(self, spoken)

    def _on_button(self) -> None:
        if self._running:
            self.cancelled.emit()
        else:
            self.hide()

    def _set_texts(self) -> None:
        self.bar.setAccessibleName(_("Import progress"))
        self._failures.setAccessibleName(_("What could not be imported"))
        self.button.setText(_("Cancel") if self._running else _("Close"))
        self.sentence.setText(self._sentence())

    def _sentence(self) -> str:
        if not self._running:
            return counted(
                "{count} item could not be imported:",
                "{count} items could not be imported:",
                self.total,
            )
        done, total = (QLocale().toString(each) for each in (self.done, self.total))
        if self._reads and self.total:
            return _("Reading {done} of {total}").format(done=done, total=total)
        if self._reads:
            return _("Reading… {done} so far").format(done=done)
        if not self.total:
            return _("Importing…")
        return _("Importing {done} of {total}").format(done=done, total=total)
