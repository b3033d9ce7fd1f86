"""The popup of one highlight: what the reader says of it, and its removal."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readerapp.domain.annotations import Highlight, plain_text
from readerapp.ui.annotating.strip import NoteField
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.dialog_parts import available_geometry
from readerapp.ui.widgets.plain_text import shortened, text_label
from readerapp.ui.widgets.slot_guard import guarded

WIDTH = 340  # pixels
QUOTED = 200  # letters


@guarded
class HighlightPopup(QFrame):
    """Popup beside a highlight. Escape or a click outside closes it and tells what was typed."""

    noted = Signal(object, str)  # Highlight, what is said of it
    removed = Signal(object)  # Highlight

    def __init__(self, highlight: Highlight, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("highlightPopup")
        self._highlight = highlight
        quote = text_label(self, f"“{shortened(plain_text(highlight.quote.exact), QUOTED)}”")
        quote.setWordWrap(True)
        self.note = NoteField(self)
        self.note.begin(highlight.note)
        self.remove = QPushButton(self)
        close = self._close = QPushButton(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(quote)
        layout.addWidget(self.note)
        layout.addLayout(buttons)
        keep_translated(self, self._set_texts)
        self.setFixedWidth(max(WIDTH, self.minimumSizeHint().width()))
        self.remove.clicked.connect(self._remove)
        close.clicked.connect(self.close)
        self.note.settled.connect(self._tell)
        self.note.left.connect(self.close)

    def open_at(self, place: QRect) -> None:
        """Show it below a place on the screen, or above where there is no room."""
        self.adjustSize()
        screen = available_geometry(self)
        top = place.bottom() + 6
        if top + self.height() > screen.bottom():
            top = max(screen.top(), place.top() - 6 - self.height())
        left = min(max(place.left(), screen.left()), screen.right() - self.width())
        self.move(QPoint(left, top))
        self.show()
        self.note.setFocus(Qt.FocusReason.PopupFocusReason)

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Highlight"))
        self.note.setPlaceholderText(self.tr("What do you say to this?"))
        self.note.setAccessibleName(self.tr("Note on this highlight"))
        self.remove.setText(self.tr("Remove Highlight"))
        self._close.setText(self.tr("Done"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.note.settle()
        super().closeEvent(event)

    def _tell(self, text: str) -> None:
        self.noted.emit(self._highlight, text)

    def _remove(self) -> None:
        self.note.begin("")  # what is said of it goes with it, and comes back with it
        self.removed.emit(self._highlight)
        self.close()
