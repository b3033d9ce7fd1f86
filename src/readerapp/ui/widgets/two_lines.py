"""Rows of two lines in the lists of dialogs: a name, and what is told of it below."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from readerapp.domain.directions import is_rtl
from readerapp.domain.values import dataclass
from readerapp.ui.themes.fonts import ui_font
from readerapp.ui.widgets.card_layout import Card, LayoutCache, Strip, TextPart
from readerapp.ui.widgets.card_painter import ROW_EDGE, draw_list_row, paint_card
from readerapp.ui.widgets.plain_text import shortened
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import ROW_LETTERS, scaled_font

Index = QModelIndex | QPersistentModelIndex

EDGE, PADDING = ROW_EDGE, 10  # pixels around the selection, and inside it
RADIUS = 7
KEPT = 100  # layouts


@dataclass(frozen=True)
class TwoLines:
    """What a row says. It begins where the `language` of its name does, or where that of the
    interface does (None)."""

    name: str
    told: str
    is_strong: bool = True
    language: str | None = None


@guarded
class TwoLineDelegate(QStyledItemDelegate):
    """Paints such rows by font size, palette and writing direction."""

    def __init__(self, lines_of: Callable[[Index], TwoLines], parent: QObject) -> None:
        super().__init__(parent)
        self._lines_of = lines_of
        self._layouts = LayoutCache(KEPT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, two_line_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_list_row(painter, option, RADIUS)
        lines = self._lines_of(index)
        name, told = (shortened(each, ROW_LETTERS) for each in (lines.name, lines.told))
        lines = replace(lines, name=name, told=told)  # a key keeps what it holds
        key = (lines, palette.cacheKey(), ui_font("").key())
        laid = self._layouts.of(
            key,
            partial(two_line_card, lines, palette),
            option.rect.width(),
            mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
        )
        ink = palette.highlightedText().color().name() if selected else ""
        paint_card(painter, laid, QPointF(option.rect.topLeft()), ink)
        painter.restore()


def two_line_height() -> int:
    """Return how high such a row is."""
    return sum(QFontMetrics(font).height() for font in _fonts(is_strong=True)) + 2 * PADDING


def two_line_card(lines: TwoLines, palette: QPalette) -> Card:
    """Return both lines of a row."""
    title, details = _fonts(is_strong=lines.is_strong)
    strong, quiet = palette.text().color().name(), palette.placeholderText().color().name()
    strips = (
        Strip(
            QFontMetrics(title).height() + 1,
            (TextPart(lines.name, title, strong, language=lines.language or ""),),
        ),
        Strip(QFontMetrics(details).height() + 1, (TextPart(lines.told, details, quiet),), gap=1),
    )
    rtl = None if lines.language is None else is_rtl(lines.name, lines.language)
    padding = (EDGE + PADDING, PADDING - 2, EDGE + PADDING, PADDING - 2)
    return Card(strips, padding, is_rtl=rtl)


def _fonts(*, is_strong: bool) -> tuple[QFont, QFont]:
    weight = QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal
    return scaled_font("", 1.0, weight), scaled_font("", 0.92)
