"""The bar for finding words in the article."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.widgets.slot_guard import guarded


@guarded
class FindBar(QWidget):
    """A line edit, how many hits, previous and next. Enter and Shift+Enter step, Esc closes."""

    query_changed = Signal(str)
    step_wanted = Signal(int)  # 1 or -1
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._current, self._count = 0, 0
        self._edit = QLineEdit(self)
        self._hits = QLabel(self)
        self._hits.setObjectName("findCount")
        self._previous, self._next, self._close = (QToolButton(self) for _ in range(3))
        for button, sign in ((self._previous, "↑"), (self._next, "↓"), (self._close, "✕")):
            button.setText(sign)
            button.setMinimumSize(28, 28)
        self._lay_out()
        self._edit.textChanged.connect(self.query_changed)
        self._previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self._next.clicked.connect(lambda: self.step_wanted.emit(1))
        self._close.clicked.connect(self.close_bar)
        keep_translated(self, self._set_texts)
        self.hide()

    @property
    def query(self) -> str:
        """What is looked for."""
        return self._edit.text()

    def open_bar(self, text: str = "") -> None:
        """Show the bar with `text` (or what was there) selected, ready for typing."""
        if text:
            self._edit.setText(text)
        self.show()
        self._edit.selectAll()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.query_changed.emit(self._edit.text())

    def close_bar(self) -> None:
        """Hide the bar; what was typed stays for the next time."""
        self.hide()
        self.closed.emit()

    def show_hits(self, current: int, count: int) -> None:
        """Say "current of count"; 0 of 0 is "No results"."""
        self._current, self._count = current, count
        nothing = not count and bool(self.query.strip())
        if self._hits.property("nothing") != nothing:
            self._hits.setProperty("nothing", nothing)
            self._hits.style().polish(self._hits)
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)
        self._word_hits()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter, Shift+Enter and Esc; everything else belongs to the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_wanted.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 10, 7)
        layout.setSpacing(6)
        layout.addWidget(self._edit, 3)
        layout.addWidget(self._hits)
        layout.addStretch(2)
        for button in (self._previous, self._next, self._close):
            layout.addWidget(button)

    def _set_texts(self) -> None:
        self._edit.setPlaceholderText(self.tr("Find in this article"))
        self._edit.setAccessibleName(self.tr("Find in this article"))
        self._name(self._previous, self.tr("Previous hit"))
        self._name(self._next, self.tr("Next hit"))
        self._name(self._close, self.tr("Close the find bar"))
        self._word_hits()

    def _word_hits(self) -> None:
        if self._count:
            number = QLocale().toString
            text = self.tr("{current} of {count}")
            text = text.format(current=number(self._current), count=number(self._count))
        else:
            text = self.tr("No results") if self.query.strip() else ""
        self._hits.setText(text)

    def _name(self, button: QToolButton, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(name)
