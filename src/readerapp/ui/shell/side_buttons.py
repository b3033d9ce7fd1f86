"""Side buttons of a mouse: back and forward, wherever in the window the pointer is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.slot_guard import guarded

Type = QEvent.Type
_PRESSES = frozenset({Type.MouseButtonPress, Type.MouseButtonRelease, Type.MouseButtonDblClick})


@guarded
class SideButtons(QObject):
    """Takes the side buttons at the native window, before a list selects the row under them."""

    def __init__(
        self, window: MainWindow, acts: Mapping[Qt.MouseButton, Callable[[], object]]
    ) -> None:
        """Watch a window that is shown: there is no native one before."""
        super().__init__(window)
        self._acts = acts
        if handle := window.windowHandle():
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _PRESSES or not isinstance(event, QMouseEvent):
            return False
        act = self._acts.get(event.button())
        if act and event.type() == Type.MouseButtonPress:
            act()
        return act is not None
