"""How far relating is, at the foot of the activity window."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout, QWidget

from readerapp.ui.activity.edges import align_to_edge
from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.guarding import guarded


@guarded
class RelatingLine(QFrame):
    """A sentence above a thin bar. Hidden when nothing is related."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ActivityWords(self)
        self._place = (0, 0)
        self._text = QLabel(self)
        self._text.setObjectName("mutedText")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("thinProgress")
        self._bar.setTextVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addWidget(self._bar)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence on show."""
        return self._text.text()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._place = (done, total)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._retranslate()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._text.setText(self._words.relating(*self._place))
        align_to_edge(self._text)
        self._bar.setAccessibleName(self.tr("Progress of relating"))
