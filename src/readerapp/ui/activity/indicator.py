"""A refresh at the foot of the navigation: a thin bar, "37 of 200", and a way to stop it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)


class RefreshIndicator(QFrame):
    """Hidden when nothing runs. A click on the text opens the activity window."""

    activity_asked = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refreshIndicator")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._done = self._total = 0
        self._bar = QProgressBar(self)
        self._bar.setObjectName("thinProgress")
        self._bar.setTextVisible(False)
        self.text = QToolButton(self)
        self.text.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.cancel = QToolButton(self)
        self.cancel.setText("✕")
        for button in (self.text, self.cancel):
            button.setMinimumSize(QSize(28, 28))
        self.text.clicked.connect(self.activity_asked)
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setContentsMargins(8, 2, 6, 4)
        row.addWidget(self.text)
        row.addStretch()
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(row)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._done, self._total = done, total
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self._retranslate()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        place = self.tr("{done} of {total}").format(done=self._done, total=self._total)
        self.text.setText(place)
        self.text.setAccessibleName(self.tr("Refreshing: {place}").format(place=place))
        self.text.setToolTip(self.tr("Show the activity"))
        self.cancel.setAccessibleName(self.tr("Stop refreshing"))
        self.cancel.setToolTip(self.tr("Stop refreshing"))
        self._bar.setAccessibleName(self.tr("Progress of the refresh"))
