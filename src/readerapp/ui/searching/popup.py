"""Suggestions below the search box. The box keeps the focus, and Return and Esc keep their
meaning: only a suggestion that was gone to with the arrows is taken by Return or Tab."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from readerapp.ui.searching.completion import Suggestion
from readerapp.ui.widgets.slot_guard import guarded

Suggest = Callable[[str, int, bool], list[Suggestion]]  # text, cursor, whether all are asked for

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_ROWS = 10  # shown at once
_ROLE = Qt.ItemDataRole.UserRole


@guarded
class Completer(QObject):
    """Shows what `suggest` gives for what is typed into `edit`."""

    closed = Signal()

    def __init__(
        self, edit: QLineEdit, window: QWidget, suggest: Suggest, help_: Callable[[], None]
    ) -> None:
        super().__init__(edit)
        self._edit = edit
        self._window = window
        self._suggest = suggest
        self._help = help_
        self.list = QListWidget(window)
        self.list.setObjectName("suggestions")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.hide()
        self.list.itemClicked.connect(self._take)
        edit.textEdited.connect(lambda _text: self.offer())
        edit.installEventFilter(self)

    def offer(self, *, everything: bool = False) -> None:
        """Show what the word before the cursor can become, or nothing."""
        edit = self._edit
        found = self._suggest(edit.text(), edit.cursorPosition(), everything)
        self.list.clear()
        for each in found:
            text = f"{each.text}   {each.label}" if each.label else each.text
            item = QListWidgetItem(text, self.list)
            item.setData(_ROLE, each)
        self.list.setCurrentRow(-1)
        if not found:
            self.hide()
            return
        self.list.show()
        self._place()

    def _place(self) -> None:
        edit, window = self._edit, self._window
        rows = min(_ROWS, self.list.count())
        height = rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth()
        below = edit.mapTo(window, QPoint(0, edit.height() + 2))
        self.list.setGeometry(below.x(), below.y(), edit.width(), height)
        self.list.raise_()

    def eventFilter(self, _edit: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
                event.accept()  # comes as a key press then, not as a shortcut
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._press(event)
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        is_chosen = self.list.isVisible() and self.list.currentRow() >= 0
        return event.key() == Qt.Key.Key_F1 or (is_chosen and event.key() in _TAKING)

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_F1:
            self._help()
        elif key == Qt.Key.Key_Down and not self.list.isVisible():
            self.offer(everything=True)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.list.isVisible():
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif self._is_ours(event):
            self._take(self.list.currentItem())
        else:
            if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
                self.hide()
            return False
        return True

    def _step(self, by: int) -> None:
        """Past the ends is the text as it was typed."""
        count = self.list.count()
        row = self.list.currentRow()
        row = (row + 1 + by) % (count + 1) - 1
        self.list.setCurrentRow(row)
        if row < 0:
            self.list.clearSelection()
        said = self.list.item(row).text() if row >= 0 else self._edit.text()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, said))

    def _take(self, item: QListWidgetItem) -> None:
        chosen: Suggestion = item.data(_ROLE)
        edit = self._edit
        text, cursor = edit.text(), edit.cursorPosition()
        closes = "" if chosen.text.endswith(":") else " "
        rest = text[cursor:].removeprefix('"').removeprefix(" ")
        edit.setText(f"{text[: chosen.start]}{chosen.text}{closes}{rest}")
        edit.setCursorPosition(chosen.start + len(chosen.text) + len(closes))
        self.offer()  # the values of an operator come next

    def hide(self) -> None:
        """Take the suggestions away."""
        if self.list.isVisible():
            self.list.hide()
            self.closed.emit()
