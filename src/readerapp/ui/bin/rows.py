"""The rows of the bin: subscriptions first, then articles."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from readerapp.domain.bin import BinContent, Binned, BinnedFeeds, BinUse
from readerapp.ui.bin.words import BinWords
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

Index = QModelIndex | QPersistentModelIndex

Item = Binned | BinnedFeeds

Role = Qt.ItemDataRole

ITEM_ROLE = Role.UserRole

DETAILS_ROLE = Role.UserRole + 1

_ROOT = QModelIndex()


@guarded
class BinModel(QAbstractListModel):
    """Shows values; `now` (UTC) tells how long each still stays."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._words = BinWords(self)
        self._items: tuple[Item, ...] = ()
        self._days = 0
        self.content = BinContent((), (), 0, BinUse())

    def show(self, content: BinContent, days: int) -> None:
        """Show what is in the bin; things stay there for `days`."""
        self.beginResetModel()
        self.content, self._days = content, days
        self._items = (*content.feeds, *content.articles)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Role.DisplayRole:
            return self._words.title(item)
        if role == DETAILS_ROLE:
            return self._words.details(item, self._now(), self._days)
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            return self._words.describe(item, self._now(), self._days)
        return None


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
