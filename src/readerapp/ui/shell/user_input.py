"""What the user does with the window: told just before it takes effect, what of it came last, and
the mouse wheel, which scrolls and changes no value in passing.

What has the focus shows it after a key only, as `:focus-visible` in browsers: who clicks, or has an
article opened by a click, knows where that was. The rule is `shows_focus` in
`ui/widgets/card_painter.py`. Qt gives the wheel to whatever lies under the pointer. A page that is
scrolled brings boxes there, and each would then take another value, unseen.
"""

from collections.abc import Iterator
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent, QWheelEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

from readerapp.ui.shell.commands import trigger_again
from readerapp.ui.shell.window import MainWindow
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


def takes_wheel(widget: QWidget) -> bool:
    """Whether the wheel would change what a widget says, and not where a page stands."""
    if isinstance(widget, QScrollBar):
        return False
    return isinstance(widget, QComboBox | QAbstractSpinBox | QAbstractSlider | QTabBar)


@guarded
class WheelWatch(QObject):
    """Watches native windows, those of Qt's own dialogs too, where the wheel arrives before it is
    given to a widget. One that would change without having the focus is passed over: what it stands
    on scrolls.

    An event filter of the application would do the same, and see every event of every widget.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        cast(QApplication, QApplication.instance()).focusWindowChanged.connect(self._watch)
        self._watch(window.windowHandle())

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent) or QApplication.activePopupWidget() is not None:
            return False
        shown = next(
            (w for w in QApplication.topLevelWidgets() if w.windowHandle() is window), None
        )
        passed = _passed_over(shown, event.position().toPoint()) if shown else None
        below = passed.parentWidget() if passed else None
        if shown is None or below is None:
            return False
        _send_on(event, shown, below)
        return True

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # watched already, it is not watched twice


def _passed_over(window: QWidget, place: QPoint) -> QWidget | None:
    """Return what lies there and may not have the wheel."""
    widget = window.childAt(place)
    while widget is not None and not widget.isWindow():
        if takes_wheel(widget):
            return None if widget.hasFocus() else widget
        widget = widget.parentWidget()
    return None


def _send_on(event: QWheelEvent, window: QWidget, below: QWidget) -> None:
    """Give the wheel to what is below, and on to what that stands in, until something scrolls: Qt
    itself passes on only what comes from the window system."""
    widget: QWidget | None = below
    while widget is not None:
        sent = QWheelEvent(
            widget.mapFrom(window, event.position()), event.globalPosition(), event.pixelDelta(),
            event.angleDelta(), event.buttons(), event.modifiers(), event.phase(),
            event.inverted(), Qt.MouseEventSource.MouseEventNotSynthesized, event.pointingDevice(),
        )  # fmt: skip
        sent.ignore()
        QApplication.sendEvent(widget, sent)
        if sent.isAccepted() or widget.isWindow():
            return
        widget = widget.parentWidget()


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
