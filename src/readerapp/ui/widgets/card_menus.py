"""Menus: the button and the keys that open those of cards, one menu at a time, which gets keys; and
which keys lead from card to card."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcutEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QStyle, QWidget

from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.card_painter import shows_focus
from readerapp.ui.widgets.plain_text import tip_text
from readerapp.ui.widgets.slot_guard import guarded

SIDE = 26  # pixels; 24 is the least that is easy to hit (WCAG 2.5.8)
CORNER = 5  # pixels between the dots and the edges of the card
DOT = 1.6
STEP = 5.0
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
MOVES = (*ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End)  # keys that lead from card to card
_SHOW_OR_HIDE = frozenset(
    (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut)
)

ASIDE = 4  # a card beside the way counts as that many times farther


class OneMenu:
    """Shows one menu at a time: some platforms ask twice for the same."""

    def __init__(self) -> None:
        self.menu: QMenu | None = None

    def open(self, menu: QMenu, place: QPoint) -> None:
        """Open a menu at a global place; it is gone when it closes."""
        if self.menu is not None:
            menu.deleteLater()
            return
        self.menu = menu
        menu.aboutToHide.connect(self._forget)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _forget(self) -> None:
        self.menu = None


@guarded
class MenusFirst(QObject):
    """Gives a key to the menu that is open, and not to a command of what has the focus behind it.

    Qt does so for commands of the window, but not for those of one widget: T chose no theme in the
    menu, and opened a story instead.
    """

    _is_handing_on = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_handing_on and isinstance(event, QShortcutEvent):
            return True  # the menu had no use for the key, and Qt looks for a command again
        if event.type() is QEvent.Type.ShortcutOverride and watched.isWidgetType():
            event.accept()  # a menu that is open: no command is looked for
            return True
        popup = QApplication.activePopupWidget()
        if not isinstance(event, QShortcutEvent) or popup is None:
            return False
        pressed = event.key()[0]  # type: ignore[index]  # the stub does not know of it
        key, modifiers = pressed.key(), pressed.keyboardModifiers()
        letter = QKeySequence(key).toString()
        text = letter.lower() if len(letter) == 1 else ""
        popup.installEventFilter(self)
        self._is_handing_on = True
        try:
            QCoreApplication.sendEvent(popup, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
        finally:
            self._is_handing_on = False
        return True


@guarded
class MoreButton(QAbstractButton):
    """Button of three dots, visible while the card is under the mouse or has the focus.

    It is there all the time, so that the keyboard, a finger and a screen reader find it. It watches
    the card by itself: whoever has one need not tell it anything.
    """

    def __init__(self, name: str, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self._theme = theme
        self._edges = QPoint(CORNER, CORNER)
        self.setAccessibleName(name)
        self.setToolTip(tip_text(name))
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        card.installEventFilter(self)

    def use_edges(self, edges: QPoint) -> None:
        """Stand so far from the trailing edge and the upper edge of the card."""
        if edges != self._edges:
            self._edges = edges
            self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Draw the dots in other colours."""
        self._theme = theme
        self.update()

    @property
    def _card(self) -> QWidget:
        return cast(QWidget, self.parentWidget())  # kept here it would hold the card for ever

    @property
    def is_shown(self) -> bool:
        """Whether the dots are drawn."""
        return self._card.underMouse() or self._card.hasFocus() or self.hasFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _SHOW_OR_HIDE:
            self.update()
        elif kind in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        """Stand in the upper trailing corner of the card."""
        left = self._card.width() - SIDE - self._edges.x()
        corner = QRect(left, self._edges.y(), SIDE, SIDE)
        place = QStyle.visualRect(self._card.layoutDirection(), self._card.rect(), corner)
        self.move(place.topLeft())

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_on_card(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.is_shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        busy = self.underMouse() or self.isDown()
        edge = QPen(QColor(self._theme.focus), 2) if shows_focus(self) else Qt.PenStyle.NoPen
        painter.setPen(edge)
        painter.setBrush(QColor(self._theme.hover if busy else self._theme.background))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.icon))
        middle = QRectF(self.rect()).center()
        for step in (-STEP, 0.0, STEP):
            painter.drawEllipse(middle + QPointF(step, 0), DOT, DOT)
        painter.end()


def below(button: QWidget) -> QPoint:
    """Return the global place under the leading edge of a button."""
    rect = button.rect()
    edge = rect.bottomRight() if button.isRightToLeft() else rect.bottomLeft()
    return button.mapToGlobal(edge)


def moves(event: QKeyEvent) -> bool:
    """Return whether a key leads to another card; with a modifier it means something else."""
    return event.key() in MOVES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def pressed_on_card(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Take a key on a button that stands on a card: Return presses the button and not the card,
    and keys that lead to another card are the card's. Return False for any other key."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        button.click()
    elif moves(event):
        event.ignore()  # Qt would go to the button beside it
    else:
        return False
    return True


def wants_menu(event: QKeyEvent) -> bool:
    """Whether a key asks for a menu: not every platform makes a request of these by itself."""
    is_shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and is_shifted)


def neighbour(places: Sequence[QRect], current: int, key: Qt.Key) -> int:
    """Return the index of the nearest place in the direction of an arrow key, else `current`."""
    here = places[current]
    found = [
        (_distance(here, place, key), number)
        for number, place in enumerate(places)
        if number != current and _ahead(here, place, key) >= 0
    ]
    return min(found)[1] if found else current


def _distance(here: QRect, there: QRect, key: Qt.Key) -> tuple[int, int]:
    """How far it is, then how far apart the edges are at which reading begins."""
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        aside = _gap(here.top(), here.bottom(), there.top(), there.bottom())
        return _ahead(here, there, key) + ASIDE * aside, abs(here.top() - there.top())
    aside = _gap(here.left(), here.right(), there.left(), there.right())
    return _ahead(here, there, key) + ASIDE * aside, abs(here.left() - there.left())


def _ahead(here: QRect, there: QRect, key: Qt.Key) -> int:
    """Pixels between the two in the direction of the key, negative when it is not ahead."""
    return {
        Qt.Key.Key_Left: here.left() - there.right(),
        Qt.Key.Key_Right: there.left() - here.right(),
        Qt.Key.Key_Up: here.top() - there.bottom(),
        Qt.Key.Key_Down: there.top() - here.bottom(),
    }[key]


def _gap(start: int, end: int, other_start: int, other_end: int) -> int:
    return max(0, other_start - end, start - other_end)
