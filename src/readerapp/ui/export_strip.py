"""Progress of an export, with Cancel. Never a dialog."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from readerapp.ui.guarding import guarded


@guarded
class ExportStrip(QFrame):
    """A strip above the list: "Exporting 1,200 of 10,000"."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportStrip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._done = self._total = 0
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 8)
        layout.addLayout(row)
        layout.addWidget(self._bar)
        self._retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence on show, "" when nothing is exported."""
        return self._text.text() if not self.isHidden() else ""

    def begin(self) -> None:
        """Show that an export waits or runs."""
        self.progress(0, 0)
        self.show()

    def progress(self, done: int, total: int) -> None:
        """Show how far it is. A total of 0: nobody knows yet, or articles are chosen."""
        self._done, self._total = done, total
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._bar.setAccessibleName(self.tr("Export progress"))
        self.button.setText(self.tr("Cancel"))
        self._text.setText(self._sentence())

    def _sentence(self) -> str:
        if not self._done:
            return self.tr("Exporting…")
        return self.tr("Exporting {done} of {total}").format(done=self._done, total=self._total)
