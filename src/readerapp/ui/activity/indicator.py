"""What runs, at the foot of the navigation: a thin bar, "37 of 200", and a way to stop it."""

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.language.retranslation import keep_translated


class RefreshIndicator(QFrame):
    """A refresh; while there is none, how far relating is. Hidden when nothing runs.

    A click on the text opens the activity window.
    """

    activity_asked = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refreshIndicator")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._words = ActivityWords(self)
        self._refresh: tuple[int, int] | None = None
        self._relating: tuple[int, int] | None = None
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
        keep_translated(self, self._set_texts)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far a refresh is."""
        self._refresh = (done, total)
        self._show()

    def end_refresh(self) -> None:
        """Show no refresh any more."""
        self._refresh = None
        self._show()

    def show_relating(self, done: int, total: int) -> None:
        """Show how far relating is, unless a refresh runs."""
        self._relating = (done, total)
        self._show()

    def end_relating(self) -> None:
        """Show no relating any more."""
        self._relating = None
        self._show()

    def _show(self) -> None:
        done, total = self._refresh or self._relating or (0, 0)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)
        self.cancel.setVisible(self._refresh is not None)  # relating disturbs nobody
        self._set_texts()
        self.setVisible(bool(self._refresh or self._relating))

    def _set_texts(self) -> None:
        if self._refresh is None and self._relating is not None:
            self._name_relating(*self._relating)
        else:
            self._name_refresh(*(self._refresh or (0, 0)))
        self.text.setToolTip(self.tr("Show the activity"))
        self.cancel.setAccessibleName(self.tr("Stop refreshing"))
        self.cancel.setToolTip(self.tr("Stop refreshing"))

    def _name_refresh(self, done: int, total: int) -> None:
        place = self.tr("{done} of {total}").format(done=done, total=total)
        self.text.setText(place)
        self.text.setAccessibleName(self.tr("Refreshing: {place}").format(place=place))
        self._bar.setAccessibleName(self.tr("Progress of the refresh"))

    def _name_relating(self, done: int, total: int) -> None:
        number = QLocale().toString
        sentence = self.tr("Relating: {done} of {total}")
        self.text.setText(sentence.format(done=number(done), total=number(total)))
        self.text.setAccessibleName(self._words.relating(done, total))
        self._bar.setAccessibleName(self.tr("Progress of relating"))
