"""Paints one row: source, age, language tag, labels, title, standfirst, thumbnail, unread dot."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.ui.article_list.model import HEAD_ROLE, Index
from readerapp.ui.article_list.row import (
    RowMetrics,
    RowTexts,
    meta_font,
    pill_font,
    row_metrics,
)
from readerapp.ui.themes import Theme
from readerapp.ui.wording import Wording, isolate, language_tag

State = QStyle.StateFlag
Thumbnail = Callable[[int, int, QSize], QPixmap | None]  # article id, position, pixels


class RowDelegate(QStyledItemDelegate):
    """Draws rows in the current theme and interface language."""

    def __init__(
        self, theme: Theme, wording: Wording, thumbnail: Thumbnail, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._thumbnail = thumbnail
        self._texts = RowTexts()
        self._theme = theme
        self._language = ""
        self._metrics = row_metrics("")

    @property
    def metrics(self) -> RowMetrics:
        """The sizes of a row in the current interface font."""
        return self._metrics

    def set_theme(self, theme: Theme) -> None:
        """Use other colours from the next paint on."""
        self._theme = theme

    def set_language(self, language: str) -> None:
        """Measure again for another interface language."""
        self._language = language
        self._metrics = row_metrics(language)
        self._texts.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, self._metrics.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        head = index.data(HEAD_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = _RowPainter(self, painter, option)
        row.background()
        if head is None:
            row.skeleton()
        else:
            row.article(head)
        painter.restore()


class _RowPainter:
    """One row being painted; mirrors itself when the interface runs right to left."""

    def __init__(
        self, delegate: RowDelegate, painter: QPainter, option: QStyleOptionViewItem
    ) -> None:
        self._d = delegate
        self._p = painter
        self._rect: QRect = option.rect
        self._state = option.state
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._m = delegate.metrics

    @property
    def _selected(self) -> bool:
        return bool(self._state & State.State_Selected)

    @property
    def _theme(self) -> Theme:
        return self._d._theme

    def _x(self, left: float, width: float) -> float:
        """Mirror a span inside the row when needed."""
        if not self._mirrored:
            return self._rect.left() + left
        return self._rect.right() + 1 - left - width

    def _ink(self, name: str) -> QColor:
        """The named colour, or the text colour of a selected row."""
        return QColor(self._theme.selected_text if self._selected else name)

    def background(self) -> None:
        """Selection, hover, focus ring and the line below the row."""
        inner = QRectF(self._rect).adjusted(6, 2, -6, -2)
        theme = self._theme
        if self._selected or self._state & State.State_MouseOver:
            self._p.setPen(Qt.PenStyle.NoPen)
            self._p.setBrush(QColor(theme.selection if self._selected else theme.hover))
            self._p.drawRoundedRect(inner, 8, 8)
        if self._state & State.State_HasFocus:
            self._p.setPen(QPen(QColor(theme.focus), 2))
            self._p.setBrush(Qt.BrushStyle.NoBrush)
            self._p.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 8, 8)
        elif not self._selected:
            self._p.setPen(QColor(theme.rule))
            bottom = self._rect.bottom()
            self._p.drawLine(self._rect.left() + 16, bottom, self._rect.right() - 16, bottom)

    def skeleton(self) -> None:
        """Two grey bars where title and standfirst will be."""
        top = self._rect.top() + self._m.padding + self._m.meta
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(QColor(self._theme.rule))
        for number, share in enumerate((0.7, 0.5)):
            width = (self._rect.width() - 2 * self._m.margin) * share
            bar = QRectF(self._x(self._m.margin, width), top + number * self._m.title / 2, width, 9)
            self._p.drawRoundedRect(bar, 4, 4)

    def article(self, head: ArticleHead) -> None:
        """Everything an article's row shows."""
        left = self._m.margin
        width = self._rect.width() - 2 * self._m.margin - self._picture(head)
        top = self._rect.top() + self._m.padding
        self._meta(head, left, width, top)
        self._texts(head, left, width, top + self._m.meta + self._m.gap)
        if not head.is_read:
            self._dot(left, top + self._m.meta + self._m.gap + self._m.title / 4)

    def _picture(self, head: ArticleHead) -> int:
        """Draw the thumbnail; return the width it takes from the text."""
        if head.thumbnail is None:
            return 0
        side = self._m.thumbnail
        place = QRectF(
            self._x(self._rect.width() - self._m.margin - side, side),
            self._rect.top() + self._m.padding + 3,
            side,
            side,
        )
        pixmap = self._d._thumbnail(head.id, head.thumbnail, QSize(side, side))
        if pixmap is None:
            self._p.setPen(Qt.PenStyle.NoPen)
            self._p.setBrush(QColor(self._theme.rule))
            self._p.drawRoundedRect(place, 7, 7)
        else:
            self._p.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        return side + 12

    def _dot(self, left: float, middle: float) -> None:
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(QColor(self._theme.accent))
        self._p.drawEllipse(QRectF(self._x(left - 12, 7), middle - 3.5, 7, 7))

    def _meta(self, head: ArticleHead, left: float, width: float, top: float) -> None:
        font = meta_font(head.language)
        metrics = QFontMetrics(font)
        pills = self._pills(head)
        pill_width = sum(self._pill_width(text) + 5 for text, _, _ in pills[:1])
        text = "  ·  ".join(isolate(p) for p in (head.source, self._d._wording.when(head)) if p)
        if head.is_starred:
            text = "★ " + text
        room = int(width - pill_width)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._p.setFont(font)
        self._p.setPen(self._ink(self._theme.muted))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self._p.drawText(QRectF(self._x(left, room), top, room, self._m.meta), flags, shown)
        used = min(room, metrics.horizontalAdvance(shown) + 8)
        self._draw_pills(pills, left + used, left + width, top)

    def _pills(self, head: ArticleHead) -> list[tuple[str, str, str]]:
        """Text, background and ink of the badges; the most important first."""
        theme = self._theme
        pills = [
            (self._d._wording.label(label), theme.label_background, theme.label_text)
            for label in head.labels
        ]
        tag = language_tag(head.language)
        if tag and tag != language_tag(self._d._language):
            pills.insert(0, (tag, theme.code_background, theme.muted))
        return pills

    def _pill_width(self, text: str) -> int:
        return QFontMetrics(self._pill_font()).horizontalAdvance(text) + 12

    def _pill_font(self) -> QFont:
        return pill_font(self._d._language)

    def _draw_pills(
        self, pills: list[tuple[str, str, str]], left: float, end: float, top: float
    ) -> None:
        self._p.setFont(self._pill_font())
        height = QFontMetrics(self._pill_font()).height() + 2
        for text, background, ink in pills:
            width = self._pill_width(text)
            if left + width > end + 2:
                text, width = "AI", self._pill_width("AI")  # the row says at least that much
                if left + width > end + 2 or ink == self._theme.muted:
                    continue
            place = QRectF(self._x(left, width), top + (self._m.meta - height) / 2, width, height)
            self._p.setPen(Qt.PenStyle.NoPen)
            self._p.setBrush(QColor(background))
            self._p.drawRoundedRect(place, height / 2, height / 2)
            self._p.setPen(QColor(ink))
            self._p.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            left += width + 5

    def _texts(self, head: ArticleHead, left: float, width: float, top: float) -> None:
        text = self._d._texts.of(head, int(width))
        x = self._x(left, width)
        self._p.setPen(self._ink(self._theme.heading))
        text.title.draw(self._p, QPointF(x, top))
        self._p.setPen(self._ink(self._theme.muted))
        text.dek.draw(self._p, QPointF(x, top + text.title_height + self._m.gap))
