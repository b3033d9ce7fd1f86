"""Delegate that paints article rows."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.domain.labels import Label
from readerapp.domain.searches import Excerpt
from readerapp.settings import ListDensity
from readerapp.ui.article_list.model import HEAD_ROLE, Index
from readerapp.ui.article_list.row import RowMetrics, RowStyle, article_card, row_metrics
from readerapp.ui.language.wording import Wording
from readerapp.ui.story.words import StoryWords
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.card_layout import CardLayout, LayoutCache
from readerapp.ui.widgets.card_painter import draw_row_background, fill, never, paint_card
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import ROW_LETTERS

RADIUS = 8  # pixels
KEPT = 400  # layouts, about ten screens of rows
State = QStyle.StateFlag
Thumbnail = Callable[[int, int, QSize], QPixmap | None]  # article id, position, pixels


@guarded
class RowDelegate(QStyledItemDelegate):
    """Draws rows in the current theme and interface language."""

    def __init__(
        self, theme: Theme, wording: Wording, thumbnail: Thumbnail, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = StoryWords(wording)
        self._density = ListDensity.COMFORTABLE
        self._width = 0
        self._style = RowStyle(theme, wording, words, "", row_metrics(""))
        self._thumbnail = thumbnail
        self._layouts = LayoutCache(KEPT)
        self._dims: Callable[[ArticleHead], bool] = never

    @property
    def metrics(self) -> RowMetrics:
        """The sizes of a row in the current interface font."""
        return self._style.metrics

    def set_theme(self, theme: Theme) -> None:
        """Use other colours from the next paint on."""
        self._use(replace(self._style, theme=theme))

    def set_offline_marks(self, shown: bool) -> None:
        """Show in each row of a feed whether all of it is here."""
        self._use(replace(self._style, offline_marks=shown))

    def set_dimming(self, dims: Callable[[ArticleHead], bool]) -> None:
        """Draw rows of some articles in less ink; the selected one is as others."""
        self._dims = dims

    def set_excerpts(self, excerpt: Callable[[int], Excerpt | None]) -> None:
        """Show what a search found in each article in the place of its standfirst."""
        self._use(replace(self._style, excerpt=excerpt))

    def set_language(self, language: str) -> None:
        """Measure again for another interface language."""
        metrics = row_metrics(language, self._density, self._width)
        self._use(replace(self._style, language=language, metrics=metrics))

    def set_density(self, density: ListDensity) -> None:
        """Set the density of the rows."""
        self._density = density
        self.set_language(self._style.language)

    def height_at(self, width: int) -> int:
        """Return the height of rows in a list of this width, which is used from now on."""
        self._width = width
        metrics = row_metrics(self._style.language, self._density, width)
        if metrics != self.metrics:
            self._use(replace(self._style, metrics=metrics))
        return self.metrics.height

    def _use(self, style: RowStyle) -> None:
        self._style = style
        self._layouts.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, self.metrics.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        head = index.data(HEAD_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option)
        if head is None:
            self._skeleton(painter, option)
        else:
            self._article(painter, option, head)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Selection, hover, focus ring and the line below the row."""
        theme, rect, state = self._style.theme, option.rect, option.state
        hovered = theme.hover if state & State.State_MouseOver else ""
        is_selected = bool(state & State.State_Selected)
        colour = theme.selection if is_selected else hovered
        edge = theme.focus if is_selected else ""
        if not colour:
            painter.setPen(QColor(theme.rule))
            margin, bottom = self.metrics.margin, rect.bottom()
            painter.drawLine(rect.left() + margin, bottom, rect.right() - margin, bottom)
        focus = theme.focus if state & State.State_HasFocus else ""
        inner = QRectF(rect).adjusted(8, 2, -8, -2)
        draw_row_background(painter, inner, RADIUS, colour=colour, edge=edge, focus=focus)

    def _skeleton(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Two grey bars where title and standfirst will be."""
        metrics, rect = self.metrics, QRectF(option.rect)
        top = rect.top() + metrics.padding + metrics.meta
        for number, share in enumerate((0.7, 0.5)):
            width = (rect.width() - 2 * metrics.margin) * share
            left = rect.left() + metrics.margin
            if option.direction == Qt.LayoutDirection.RightToLeft:
                left = rect.right() - metrics.margin - width
            bar = QRectF(left, top + number * metrics.title / metrics.title_lines, width, 9)
            fill(painter, bar, self._style.theme.rule, 4)

    def _article(self, painter: QPainter, option: QStyleOptionViewItem, head: ArticleHead) -> None:
        theme, side = self._style.theme, self.metrics.thumbnail
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        laid, at = self._placed(head, option.rect, mirrored=mirrored)
        picture = None
        if head.thumbnail is not None and laid.picture is not None:
            picture = self._thumbnail(head.id, head.thumbnail, QSize(side, side))
        is_selected = bool(option.state & State.State_Selected)
        ink = theme.selected_text if is_selected else ""
        dims = theme if not is_selected and self._dims(head) else None
        paint_card(painter, laid, at, ink, picture, placeholder=theme.rule, dims=dims)

    def _placed(
        self, head: ArticleHead, rect: QRect, *, mirrored: bool
    ) -> tuple[CardLayout, QPointF]:
        """Return what a row shows, and where its upper left corner is."""
        style = self._style
        key = (_in_key(head), style.wording.when_listed(head), style.excerpt(head.id))
        card = partial(article_card, head, style)
        laid = self._layouts.of(key, card, rect.width(), mirrored=mirrored)
        at = QPointF(rect.topLeft())
        if laid.picture is None:  # a short article stands in the middle of its row
            at.setY(at.y() + max(0, (rect.height() - laid.height) // 2))
        return laid, at

    def lay_out(self, head: ArticleHead, rect: QRect, *, mirrored: bool) -> None:
        """Lay a row out that is painted soon."""
        self._placed(head, rect, mirrored=mirrored)

    def labels_shown(
        self, head: ArticleHead, rect: QRect, *, mirrored: bool
    ) -> list[tuple[Label, QRectF]]:
        """Return the labels whose badges are on the row in `rect`, and their places."""
        laid, at = self._placed(head, rect, mirrored=mirrored)
        return [(each.label, each.place.translated(at)) for each in laid.badges if each.label]


def _in_key(head: ArticleHead) -> ArticleHead:
    """Return the head with no more of its texts than a row shows: a key keeps what it holds, and
    a title of 1,000,000 letters comes anew with each mark."""
    if max(len(head.title), len(head.dek), len(head.source)) <= ROW_LETTERS:
        return head
    title, dek, source = (each[:ROW_LETTERS] for each in (head.title, head.dek, head.source))
    return replace(head, title=title, dek=dek, source=source)
