"""Which controls of a window show less than all of their words."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)

from readerapp.ui.related.languages import LanguageButton
from readerapp.ui.widgets.inputs import CheckMark
from readerapp.ui.widgets.labels import ElidedLabel, PlainLabel

ELIDES = (ElidedLabel, PlainLabel, LanguageButton)  # by intention: all of it is in the tool tip


def room_of(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget is seen: in the window, or at any height in what scrolls."""
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea) and above.widget() is not None:
            place = QRect(above.viewport().mapTo(window, QPoint()), above.viewport().size())
            return place.adjusted(0, -10_000, 0, 10_000)
        above = above.parentWidget()
    return window.rect()


def shows_icon_only(button: QAbstractButton) -> bool:
    """Whether a button has its words in a tool tip."""
    only = Qt.ToolButtonStyle.ToolButtonIconOnly
    has_icon = isinstance(button, QToolButton) and not button.icon().isNull()
    return has_icon and isinstance(button, QToolButton) and button.toolButtonStyle() is only


def is_cut(widget: QWidget) -> bool:
    """Whether a control shows less than all of its words."""
    if isinstance(widget, ELIDES):
        return False
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.height() < widget.heightForWidth(widget.width())
        return bool(widget.text()) and widget.width() < widget.sizeHint().width()
    if isinstance(widget, CheckMark) and widget.hasHeightForWidth():
        return widget.height() < widget.heightForWidth(widget.width())
    if isinstance(widget, QAbstractButton) and widget.text() and not shows_icon_only(widget):
        words = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
        return widget.width() < words.width() or widget.height() < words.height()
    return isinstance(widget, QComboBox) and widget.width() < widget.minimumSizeHint().width()


def faults(window: QWidget) -> list[str]:
    """The controls that do not show all of their words, or lie outside of the window."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QLabel | QComboBox) or not widget.isVisible():
            continue
        if widget.window() is window and widget.visibleRegion().isEmpty() is False:
            place = QRect(widget.mapTo(window, QPoint()), widget.size())
            outside = not room_of(widget, window).contains(place)
            if outside or is_cut(widget):
                text = getattr(widget, "text", str)()
                found.append(f"{type(widget).__name__} {text!r} {place} {outside=}")
    return found
