"""Last input: a key or the mouse. What has the focus shows it after a key only.

As `:focus-visible` in browsers: who clicks, or has an article opened by a click, knows where that
was. The rule itself is `shows_focus` in `ui/widgets/card_painter.py`.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from readerapp.ui.widgets.card_painter import KEYS_LAST
from readerapp.ui.widgets.slot_guard import guarded

Type = QEvent.Type
# A key comes first as ShortcutOverride, before Qt looks for the command it belongs to.
_KEYS = frozenset({Type.ShortcutOverride, Type.KeyPress})
_PRESSES = frozenset(
    {Type.MouseButtonPress, Type.MouseButtonDblClick, Type.TouchBegin, Type.TabletPress}
)
_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)  # held down while one clicks


@guarded
class LastInput(QObject):
    """Watches native windows, where input arrives before it is given to a widget."""

    changed = Signal()  # what has the focus shows it from now on, or does not any more

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._main = window
        self._is_key = False
        cast(QApplication, QApplication.instance()).focusWindowChanged.connect(self._watch)
        self._watch(window.windowHandle())

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _PRESSES:
            self._note(is_key=False)
        elif kind in _KEYS and isinstance(event, QKeyEvent) and event.key() not in _MODIFIERS:
            self._note(is_key=True)
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # watched already, it is not watched twice

    def _note(self, *, is_key: bool) -> None:
        if is_key == self._is_key:
            return
        self._is_key = is_key
        self._main.setProperty(KEYS_LAST, is_key)
        focused = self._main.focusWidget()
        if isinstance(focused, QAbstractScrollArea):
            focused.viewport().update()
        elif focused is not None:
            focused.update()
        self.changed.emit()
