"""Check boxes and spin boxes that are visible in every theme; tabs that keys turn.

Fusion draws no edge of a check box on a dark ground. The unit of a number agrees with it: "1 day",
"2 days".
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QSpinBox, QTabWidget, QWidget

from readerapp.ui.widgets.slot_guard import guarded

MOST_PIXELS = 16_000  # more than any window is high
INSET = 8  # pixels between the edge and the number, as in a box of choices


class CountBox(QSpinBox):
    """Spin box with a unit behind the number, in the right plural form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit: Callable[[int], str] = lambda _count: ""
        self.lineEdit().setTextMargins(INSET, 0, INSET, 0)
        self.valueChanged.connect(self._set_suffix)

    def set_unit(self, unit: Callable[[int], str]) -> None:
        """Set the unit: `unit` gets the number and returns what follows it."""
        self._unit = unit
        self._set_suffix(self.value())

    def setValue(self, value: int) -> None:
        super().setValue(value)
        self._set_suffix(self.value())  # also while signals are blocked

    def _set_suffix(self, value: int) -> None:
        self.setSuffix(self._unit(value))


class Tabs(QTabWidget):
    """Tabs that are turned by keys wherever in their window the focus is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        turn_by_keys(self, self.count, self.currentIndex, self.setCurrentIndex)


def turn_by_keys(
    pages: QWidget,
    count: Callable[[], int],
    current: Callable[[], int],
    show: Callable[[int], object],
) -> None:
    """Turn pages by Ctrl+Tab and Ctrl+Page Down, and back: the last one is followed by the first.

    Qt's own tabs hear these keys only with the focus inside, and no page of a list does.
    """
    keys = (("Ctrl+Tab", 1), ("Ctrl+PgDown", 1), ("Ctrl+Shift+Tab", -1), ("Ctrl+PgUp", -1))

    def turn(by: int) -> None:
        if count():
            show((current() + by) % count())

    for key, by in keys:
        QShortcut(QKeySequence(key), pages, partial(turn, by))


SIDE = 18  # pixels, at least

LETTERS = 1.25  # of the size of letters: beside large ones a box of 18 pixels is lost

TARGET = 26  # pixels that can be clicked

GAP = 4

_MNEMONIC = Qt.TextFlag.TextShowMnemonic
_WRAPPED = _MNEMONIC | Qt.TextFlag.TextWordWrap
LEAST_WORDS = 10  # average letters in a line, where words are wrapped

_TICK = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))


def draw_check(
    painter: QPainter,
    place: QRectF,
    palette: QPalette,
    *,
    is_checked: bool,
    is_enabled: bool = True,
    has_focus: bool = False,
) -> None:
    """Draw a check box into the square `place`, in the colours of the theme in `palette`."""
    edge = palette.accent().color() if is_checked or has_focus else palette.dark().color()
    if not is_enabled:
        edge = palette.mid().color()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 2 if has_focus else 1.2))
    painter.setBrush(edge if is_checked else QColor(Qt.GlobalColor.transparent))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)
    if is_checked:
        _tick(painter, place, palette.base().color() if is_enabled else palette.text().color())
    painter.restore()


def _tick(painter: QPainter, place: QRectF, ink: QColor) -> None:
    painter.setPen(QPen(ink, 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width, height = place.width(), place.height()
    painter.drawPolyline([place.topLeft() + QPointF(width * x, height * y) for x, y in _TICK])


@guarded
class CheckMark(QCheckBox):
    """A check box, with a text or without, and with a ring of its own when it has the focus.

    After `wrap` its words stand in as many lines as they need.
    """

    def wrap(self) -> None:
        """Break the words into lines where there is no room for them in one."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _side(self) -> int:
        """The side of the box, as large as the letters beside it ask for."""
        return max(SIDE, round(QFontInfo(self.font()).pixelSize() * LETTERS))

    @property
    def _target(self) -> int:
        return self._side + TARGET - SIDE

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        width = self._target + (words.width() + GAP if self.text() else 0)
        return QSize(width, max(self._target, words.height() + 6))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if not self.hasHeightForWidth():
            return hint
        words = round(LEAST_WORDS * self.fontMetrics().averageCharWidth())
        return QSize(min(hint.width(), self._target + GAP + words), hint.height())

    def hasHeightForWidth(self) -> bool:
        return self.sizePolicy().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._target - GAP), MOST_PIXELS)
        words = self.fontMetrics().boundingRect(room, _WRAPPED, self.text())
        return max(self._target, words.height() + 6)

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self._place()
        if self.hasFocus():
            self._ring(painter, place)
        draw_check(
            painter,
            place,
            self.palette(),
            is_checked=self.isChecked(),
            is_enabled=self.isEnabled(),
        )
        words = self.rect().adjusted(self._target + GAP, 0, 0, 0)
        self.style().drawItemText(
            painter,
            self.style().visualRect(self.layoutDirection(), self.rect(), words),
            Qt.AlignmentFlag.AlignLeading
            | Qt.AlignmentFlag.AlignVCenter
            | (_WRAPPED if self.hasHeightForWidth() else _MNEMONIC),
            self.palette(),
            self.isEnabled(),
            self.text(),
            self.foregroundRole(),
        )
        painter.end()

    def _place(self) -> QRectF:
        """Where the box is: at the leading edge, with room for the ring."""
        side = self._side
        line = min(self.height(), self.sizeHint().height())  # beside the first one
        top = ((self.height() if line >= self.height() - 4 else line) - side) // 2
        edge = (self._target - side) // 2
        box = QRect(edge, top, side, side)
        return QRectF(self.style().visualRect(self.layoutDirection(), self.rect(), box))

    def _ring(self, painter: QPainter, place: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().accent().color(), 2))
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), 6, 6)
