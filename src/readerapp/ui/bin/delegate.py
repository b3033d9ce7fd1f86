"""Paints a row of the bin: the title, and below it quietly why it is here."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from readerapp.domain.bin import BinnedFeeds
from readerapp.ui.bin.model import DETAILS_ROLE, ITEM_ROLE
from readerapp.ui.guarding import guarded
from readerapp.ui.text_layout import scaled_font

State = QStyle.StateFlag
EDGE, PADDING = 4, 10  # pixels around the selection, and inside it


@guarded
class BinDelegate(QStyledItemDelegate):
    """Everything follows from the font size, the palette and the writing direction."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        title, details = (QFontMetrics(font).height() for font in _fonts(is_feed=True))
        return QSize(200, title + details + 2 * PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option)
        is_feed = isinstance(index.data(ITEM_ROLE), BinnedFeeds)
        title, details = _fonts(is_feed=is_feed)
        rect = option.rect.adjusted(EDGE + PADDING, PADDING - 2, -EDGE - PADDING, 0)
        selected = bool(option.state & State.State_Selected)
        palette = option.palette
        ink = palette.highlightedText() if selected else palette.text()
        _line(painter, rect, title, str(index.data()), ink.color(), option)
        rect = rect.adjusted(0, QFontMetrics(title).height() + 2, 0, 0)
        quiet = palette.highlightedText() if selected else palette.placeholderText()
        _line(painter, rect, details, str(index.data(DETAILS_ROLE)), quiet.color(), option)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        place = option.rect.adjusted(EDGE, 1, -EDGE, -1)
        if option.state & State.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.highlight())
            painter.drawRoundedRect(place, 7, 7)
        if option.state & State.State_HasFocus:
            painter.setPen(QPen(option.palette.accent().color(), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)


def _fonts(*, is_feed: bool) -> tuple[QFont, QFont]:
    weight = QFont.Weight.DemiBold if is_feed else QFont.Weight.Normal
    return scaled_font("", 1.0, weight), scaled_font("", 0.92)


def _line(
    painter: QPainter,
    rect: QRect,
    font: QFont,
    text: str,
    ink: QColor,
    option: QStyleOptionViewItem,
) -> None:
    metrics = QFontMetrics(font)
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setFont(font)
    painter.setPen(ink)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    place = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute, shown)
