"""First act: tells once that the reader does something with an article that came back by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from readerapp.ui.reading.view import ReadingView
from readerapp.ui.widgets.slot_guard import guarded

Type, Key = QEvent.Type, Qt.Key
_ACTS = frozenset({Type.MouseButtonPress, Type.Wheel, Type.TouchBegin, Type.TabletPress})
_MODIFIERS = frozenset({Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_Meta, Key.Key_AltGr})


@guarded
class FirstAct(QObject):
    """Watches a reading view for the first key, click, wheel or touch, then calls `acted`."""

    def __init__(self, view: ReadingView, acted: Callable[[], object]) -> None:
        super().__init__(view)
        self._acted = acted
        self._watched = (view, view.viewport(), view.verticalScrollBar())
        for each in self._watched:
            each.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        for each in self._watched:
            each.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ACTS or (kind == Type.KeyPress and not _is_modifier(event)):
            self._acted()
        return False


def _is_modifier(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in _MODIFIERS
