"""Tells of what the user does with the window, just before it takes effect."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtGui import QAction

from readerapp.ui.shell.commands import trigger_again
from readerapp.ui.shell.window import MainWindow
from readerapp.ui.widgets.slot_guard import guarded

Type = QEvent.Type
# A key comes first as ShortcutOverride, before Qt looks for the command it belongs to.
_ACTS = frozenset(
    {
        Type.ShortcutOverride, Type.KeyPress, Type.MouseButtonPress, Type.MouseButtonDblClick,
        Type.TouchBegin, Type.TabletPress, Type.DragEnter, Type.Drop, Type.Close,
    }
)  # fmt: skip
_SCROLLS = frozenset({Type.Wheel, Type.TouchUpdate})


@guarded
class UserInput(QObject):
    """Watches the native window, where input arrives before it is given to a widget, and commands
    that come another way: from a menu outside the window, from an assistive technology."""

    acting = Signal()  # once: the first key, click, touch, drop, command, or the closing
    active = Signal()  # each time, also when something is scrolled

    def __init__(self, window: MainWindow) -> None:
        """Watch a window that is shown: there is no native one before."""
        super().__init__(window)
        self._handle = window.windowHandle()
        self._has_acted = False
        self._handle.installEventFilter(self)
        self._connections = [
            action.triggered.connect(partial(self._act_first, action))
            for action in _actions(window)
        ]

    def watch_rows(self, article_chosen: SignalInstance) -> None:
        """Tell of a row that an assistive technology chooses, too."""
        if not self._has_acted:
            self._connections.append(article_chosen.connect(self._choose))

    def expect_no_act(self) -> None:
        """Tell of no act any more; still of activity."""
        self._has_acted = True
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()

    def stop(self) -> None:
        """Tell nothing any more."""
        self.expect_no_act()
        self._handle.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ACTS:
            self._act()
            self.active.emit()
        elif kind in _SCROLLS:
            self.active.emit()
        return False

    def _choose(self, article_id: int) -> None:
        if article_id:
            self._act()

    def _act(self) -> None:
        if not self._has_acted:
            self.expect_no_act()
            self.acting.emit()

    def _act_first(self, action: QAction) -> None:
        is_on = action.isChecked()
        self._act()
        trigger_again(action, is_on=is_on)


def _actions(window: MainWindow) -> Iterator[QAction]:
    yield from window.commands.of_window()
    yield from window.commands.of_list_and_article()
