"""Splitter with hairlines that hands and keys can move."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from readerapp.ui.widgets.card_painter import shows_focus
from readerapp.ui.widgets.slot_guard import guarded

LINE = 1  # pixels
REACH = 4  # pixels on each side of the line that take the pointer: 9 with the line
STRONG = 1  # pixels on each side that are painted, too, under the pointer and with the focus
STEP = 16  # pixels a key moves the line by; four times as far with Shift

Type = QEvent.Type
Key = Qt.Key
_HANDLED = (
    Type.Resize, Type.Paint, Type.MouseButtonDblClick,
    Type.MouseButtonPress, Type.MouseMove, Type.MouseButtonRelease,
)  # fmt: skip


@guarded
class GripSplitter(QSplitter):
    """Splitter whose handles are lines of one pixel with a wide grip, or a gap between panes that
    have edges of their own. It collapses nothing.

    Arrow keys move a handle that has the focus, Return keeps that and Esc takes it back; a double
    click, or Home, asks for the usual size.
    """

    left = Signal()  # by Return or Esc
    moved = Signal()  # by the reader: `sizes` are others now
    reset_requested = Signal(int)  # number of the handle, as QSplitter counts them

    def __init__(
        self, orientation: Qt.Orientation, parent: QWidget | None = None, gap: int = LINE
    ) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(gap)
        self.setChildrenCollapsible(False)
        self._set_shift()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == Type.LayoutDirectionChange:
            self._set_shift()
            self.refresh()

    def _set_shift(self) -> None:
        """Begin a pixel further left from right to left, where Qt puts all panes one too far right,
        so that the last ends beyond the window (QSplitterPrivate::setGeo)."""
        shift = 1 if self.isRightToLeft() and self.orientation() == Qt.Orientation.Horizontal else 0
        self.setContentsMargins(shift, 0, -shift, 0)

    def put(self, number: int, pane: QWidget) -> None:
        """Add a pane as number so and so."""
        self.insertWidget(number, pane)
        Grip(self.handle(self.indexOf(pane)), self)

    def name_handles(self, names: Sequence[str]) -> None:
        """Name the handles there are for screen readers, in their order."""
        for number, name in zip(range(1, self.count()), names, strict=False):
            self.handle(number).setAccessibleName(name)

    def move_to(self, number: int, pixels: int, sizes: Sequence[int]) -> None:
        """Move a handle towards the end of the row or column from where it was when the panes had
        these sizes, as far as they allow."""
        shown = [size > 0 for size in sizes[:number]]
        if True in shown:
            before = number - 1 - shown[::-1].index(True)
            moved = list(sizes)
            moved[before] += pixels
            moved[number] -= pixels
            self.setSizes(moved)
            self.moved.emit()


@guarded
class Grip(QObject):
    """Grip of one handle: a line that reaches further than it is painted, and takes keys."""

    def __init__(self, handle: QSplitterHandle, splitter: GripSplitter) -> None:
        super().__init__(handle)
        self._handle = handle
        self._splitter = splitter
        self._is_strong = False
        self._start: tuple[QPoint, list[int]] | None = None  # of a drag: where, and the sizes then
        self._before: list[int] = []  # the sizes when the focus came
        self._is_line = splitter.handleWidth() == LINE
        handle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        handle.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask, self._is_line)
        handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Do what Qt's own handle does not, or does for 5 pixels only, a little off."""
        kind = event.type()
        if kind == Type.KeyPress:
            return self._on_key(cast("QKeyEvent", event))
        if kind == Type.FocusIn:
            self._before = self._splitter.sizes()
        if not self._is_line:
            return self._show_focus(kind)
        if kind in (Type.Resize, Type.LayoutDirectionChange):
            self._reach()
        elif kind == Type.Paint:
            self._paint()
        elif kind == Type.MouseButtonDblClick:
            self._start = None
            self._reset()
        elif kind in (Type.MouseButtonPress, Type.MouseMove, Type.MouseButtonRelease):
            self._drag(cast("QMouseEvent", event))
        elif kind in (Type.Enter, Type.FocusIn):
            self._show(strong=True)
        elif kind in (Type.Leave, Type.FocusOut):
            self._show(strong=kind == Type.Leave and self._handle.hasFocus())
        return kind in _HANDLED

    @property
    def _is_upright(self) -> bool:
        return self._splitter.orientation() == Qt.Orientation.Horizontal

    @property
    def line(self) -> QRect:
        """The line within the handle; from right to left Qt puts that a pixel before the gap."""
        is_before = self._is_upright and self._splitter.isRightToLeft()
        return self._handle.contentsRect().translated(1 if is_before else 0, 0)

    def _reach(self) -> None:
        """Reach beyond the line: QSplitter lays the margins over the panes."""
        margins = (REACH, 0, REACH, 0) if self._is_upright else (0, REACH, 0, REACH)
        self._handle.setContentsMargins(*margins)
        self._show(strong=self._is_strong)

    def _show(self, *, strong: bool) -> None:
        """Paint the line alone; a stronger one when it can be moved by what the reader does."""
        self._is_strong = strong
        more = STRONG if strong else 0
        around = (-more, 0, more, 0) if self._is_upright else (0, -more, 0, more)
        self._handle.setMask(QRegion(self.line.adjusted(*around)))
        self._handle.update()

    def _paint(self) -> None:
        handle, role = self._handle, QPalette.ColorRole
        strong = role.Accent if shows_focus(handle) else role.Dark
        painter = QPainter(handle)
        colour = handle.palette().color(strong if self._is_strong else role.Mid)
        painter.fillRect(handle.rect(), colour)
        painter.end()

    def _show_focus(self, kind: QEvent.Type) -> bool:
        """Paint a line in the middle of a gap that has the focus: Qt draws nothing there."""
        handle = self._handle
        if kind in (Type.FocusIn, Type.FocusOut):
            handle.update()
        if kind != Type.Paint or not shows_focus(handle):
            return False
        rect, half = handle.rect(), LINE + STRONG
        line = rect.adjusted(rect.width() // 2 - half, 0, half - rect.width() // 2, 0)
        if not self._is_upright:
            line = rect.adjusted(0, rect.height() // 2 - half, 0, half - rect.height() // 2)
        painter = QPainter(handle)
        painter.fillRect(line, handle.palette().color(QPalette.ColorRole.Accent))
        painter.end()
        return True

    def _drag(self, event: QMouseEvent) -> None:
        place = event.globalPosition().toPoint()
        if event.type() == Type.MouseButtonRelease:
            self._start = None
        elif event.button() == Qt.MouseButton.LeftButton:
            self._start = place, self._splitter.sizes()
        elif self._start is not None:
            start, sizes = self._start
            way = place - start
            along = (-way.x() if self._is_mirrored else way.x()) if self._is_upright else way.y()
            self._splitter.move_to(self._number, along, sizes)

    @property
    def _number(self) -> int:
        return self._splitter.indexOf(self._handle)

    @property
    def _is_mirrored(self) -> bool:
        return self._handle.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _on_key(self, event: QKeyEvent) -> bool:
        """Return whether a key was for the handle."""
        is_far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = self._step(event.key()) * (4 if is_far else 1)
        if step:
            self._splitter.move_to(self._number, step, self._splitter.sizes())
        elif event.key() == Key.Key_Home:
            self._reset()
        elif event.key() in (Key.Key_Return, Key.Key_Enter):
            self._splitter.left.emit()
        elif event.key() == Key.Key_Escape:
            return self._take_back()
        else:
            return False
        return True

    def _take_back(self) -> bool:
        """Leave, with the sizes there were when the focus came; return whether that was what the
        key was for: a dialog closes when it was not."""
        is_moved = self._splitter.sizes() != self._before
        if is_moved:
            self._splitter.setSizes(self._before)
            self._splitter.moved.emit()
        self._splitter.left.emit()
        return is_moved or self._is_line

    def _step(self, key: int) -> int:
        """Return how far a key moves the line, in pixels towards the end; 0 for any other key."""
        back, forth = (Key.Key_Left, Key.Key_Right)
        if not self._is_upright:
            back, forth = Key.Key_Up, Key.Key_Down
        elif self._is_mirrored:
            back, forth = forth, back
        return {back: -STEP, forth: STEP}.get(Key(key), 0)

    def _reset(self) -> None:
        self._splitter.reset_requested.emit(self._number)
