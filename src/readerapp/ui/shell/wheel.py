"""The mouse wheel scrolls: it changes no value in passing.

Qt gives the wheel to whatever lies under the pointer. A page that is scrolled brings boxes there,
and each would then take another value, unseen.
"""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

from readerapp.ui.widgets.slot_guard import guarded


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
