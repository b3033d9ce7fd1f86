"""The rows of the bin: subscriptions first, then articles."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from readerapp.domain.bin import BinContent, Binned, BinnedFeeds, BinUse
from readerapp.ui.bin.words import BinWords
from readerapp.ui.themes.fonts import ui_font
from readerapp.ui.widgets.card_layout import Card, LayoutCache, Strip, TextPart
from readerapp.ui.widgets.card_painter import draw_row_background, paint_card
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
    """Model of the bin's rows; `now` (UTC) tells how long each still stays."""

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
RADIUS = 7
KEPT = 100  # layouts


@guarded
class BinDelegate(QStyledItemDelegate):
    """Paints rows of the bin by font size, palette and writing direction."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layouts = LayoutCache(KEPT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        title, details = (QFontMetrics(font).height() for font in _fonts(is_feed=True))
        return QSize(200, title + details + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = option.palette
        selected = bool(option.state & State.State_Selected)
        draw_row_background(
            painter,
            QRectF(option.rect).adjusted(EDGE, 1, -EDGE, -1),
            RADIUS,
            colour=palette.highlight().color().name() if selected else "",
            focus=palette.accent().color().name() if option.state & State.State_HasFocus else "",
        )
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        name, said = str(index.data()), str(index.data(DETAILS_ROLE))
        is_feed = isinstance(index.data(ITEM_ROLE), BinnedFeeds)
        key = (name, said, is_feed, palette.cacheKey(), ui_font("").key())
        card = partial(bin_card, name, said, palette, is_feed=is_feed)
        laid = self._layouts.of(key, card, option.rect.width(), mirrored=mirrored)
        ink = palette.highlightedText().color().name() if selected else ""
        paint_card(painter, laid, QPointF(option.rect.topLeft()), ink)
        painter.restore()


def bin_card(name: str, said: str, palette: QPalette, *, is_feed: bool) -> Card:
    """Return the two lines of a row."""
    title, details = _fonts(is_feed=is_feed)
    strong, quiet = palette.text().color().name(), palette.placeholderText().color().name()
    lines = (
        Strip(QFontMetrics(title).height() + 1, (TextPart(name, title, strong),)),
        Strip(QFontMetrics(details).height() + 1, (TextPart(said, details, quiet),), gap=1),
    )
    return Card(lines, (EDGE + PADDING, PADDING - 2, EDGE + PADDING, PADDING - 2))


def _fonts(*, is_feed: bool) -> tuple[QFont, QFont]:
    weight = QFont.Weight.DemiBold if is_feed else QFont.Weight.Normal
    return scaled_font("", 1.0, weight), scaled_font("", 0.92)
