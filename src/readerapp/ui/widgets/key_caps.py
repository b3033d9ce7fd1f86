"""Rows of commands: a name at one edge, its keys as caps at the other."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from readerapp.ui.widgets.card_painter import ROW_EDGE, draw_list_row
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

Index = QModelIndex | QPersistentModelIndex
KEYS_ROLE = Qt.ItemDataRole.UserRole  # of a row its keys, of a heading None
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1  # where what a row names is found; quiet, after the name
EDGE, PADDING = ROW_EDGE, 8  # pixels around the selection, and inside it
BETWEEN, CAP_EDGE = 4, 7  # pixels between two keys, and beside what is written on one
BESIDE = 12  # pixels between a name and its place
LEAST = 24  # pixels that a row and a cap are high and wide, at least
RADIUS = 5
_STATE = QStyle.StateFlag


def caps(keys: str) -> tuple[str, ...]:
    """Return what is written on each key of "Ctrl+Shift+V", and of "Ctrl++"."""
    if keys.endswith("+"):
        return (*filter(None, keys[:-1].split("+")), "+")
    return tuple(keys.split("+"))


@guarded
class KeyRowDelegate(QStyledItemDelegate):
    """Paints a heading, or a name with its place and its keys. `between`: the word between two
    shortcuts, as it is written. Of rows with a place only the first shortcut is shown."""

    def __init__(self, between: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.between = between

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = index.data(KEYS_ROLE) is None
        height = QFontMetrics(_title_font() if is_heading else _font()).height()
        return QSize(240, max(LEAST, height + (18 if is_heading else 16)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        keys = index.data(KEYS_ROLE)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if keys is None:
            self._paint_title(painter, option, name)
        else:
            self._paint_row(painter, option, name, str(index.data(PLACE_ROLE) or ""), tuple(keys))
        painter.restore()

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, title: str) -> None:
        painter.setFont(_title_font())
        painter.setPen(_quiet().color())
        place = option.rect.adjusted(EDGE + PADDING, 0, -EDGE - PADDING, -5)
        _draw(painter, option, place, title, Qt.AlignmentFlag.AlignBottom)

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        name: str,
        place: str,
        keys: tuple[str, ...],
    ) -> None:
        palette, is_selected = option.palette, bool(option.state & _STATE.State_Selected)
        draw_list_row(painter, option, RADIUS + 2)
        ink, quiet = palette.text(), _quiet()
        if not option.state & _STATE.State_Enabled:
            ink = quiet
        if is_selected:
            ink = quiet = palette.highlightedText()
        inner = option.rect.adjusted(EDGE + PADDING, 0, -EDGE - PADDING, 0)
        room = self._paint_keys(painter, option, inner, keys[:1] if place else keys, ink)
        inner.setRight(inner.right() - room - PADDING)
        painter.setFont(_font())
        painter.setPen(ink.color())
        _draw(painter, option, inner, name, Qt.AlignmentFlag.AlignVCenter)
        taken = QFontMetrics(_font()).horizontalAdvance(name) + BESIDE
        if place and taken < inner.width():
            painter.setFont(_cap_font())
            painter.setPen(quiet.color())
            rest = inner.adjusted(taken, 0, 0, 0)
            _draw(painter, option, rest, place, Qt.AlignmentFlag.AlignVCenter)

    def _paint_keys(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        keys: Sequence[str],
        ink: QBrush,
    ) -> int:
        """Paint keys at the trailing edge of `inner`; return the pixels that they take."""
        palette = option.palette
        parts = [part for each in keys for part in ((self.between, False), *_caps(each))][1:]
        widths = [_width(text, is_cap=is_cap) for text, is_cap in parts]
        room = sum(widths) + BETWEEN * max(0, len(parts) - 1)
        block = QRect(inner.right() - room + 1, inner.top(), room, inner.height())
        left = QStyle.visualRect(option.direction, inner, block).left()
        painter.setFont(_cap_font())
        for (text, is_cap), width in zip(parts, widths, strict=True):
            place = QRectF(left, inner.top() + 5, width, inner.height() - 10)
            if is_cap:
                painter.setPen(QPen(palette.dark().color(), 1))
                painter.setBrush(palette.window())
                painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
                painter.setPen(palette.windowText().color())
            else:
                painter.setPen(ink.color())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            left += width + BETWEEN
        return room


def _draw(
    painter: QPainter,
    option: QStyleOptionViewItem,
    place: QRect,
    text: str,
    height: Qt.AlignmentFlag,
) -> None:
    """Draw a line from where reading begins, elided if need be. `place` is for left to right."""
    shown = QStyle.visualRect(option.direction, option.rect, place)
    line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, shown.width())
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(shown, int(side | height | Qt.TextFlag.TextSingleLine), line)


def _quiet() -> QBrush:
    """Return the theme's own: the palette of a list with a style sheet has half of its text."""
    return QGuiApplication.palette().placeholderText()


def _caps(keys: str) -> list[tuple[str, bool]]:
    return [(cap, True) for cap in caps(keys)]


def _width(text: str, *, is_cap: bool) -> int:
    width = QFontMetrics(_cap_font()).horizontalAdvance(text)
    return max(LEAST, width + 2 * CAP_EDGE) if is_cap else width


def _font() -> QFont:
    return scaled_font("", 1.0)


def _title_font() -> QFont:
    return scaled_font("", 0.92, QFont.Weight.DemiBold)


def _cap_font() -> QFont:
    return scaled_font("", 0.88)
