"""Paints one row: source, age, language tag, labels, title, standfirst, thumbnail, unread dot."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from readerapp.domain.articles import ArticleHead, StorySummary
from readerapp.domain.searches import Excerpt
from readerapp.settings import ListDensity
from readerapp.ui.article_list.model import HEAD_ROLE, Index
from readerapp.ui.article_list.row import (
    RowMetrics,
    RowTexts,
    meta_font,
    pill_font,
    row_metrics,
    story_font,
)
from readerapp.ui.language.wording import Wording, isolate, language_tag
from readerapp.ui.story.words import StoryWords, known_languages
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import Badge, badge_width, badges_of, draw_badge
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import draw_marked

MARK = 9  # pixels
GAP = 8  # between the words and what follows them
State = QStyle.StateFlag
Thumbnail = Callable[[int, int, QSize], QPixmap | None]  # article id, position, pixels


@dataclass(frozen=True)
class RowStyle:
    """Everything painting needs besides the article."""

    theme: Theme
    wording: Wording
    thumbnail: Thumbnail
    texts: RowTexts
    language: str
    metrics: RowMetrics
    words: StoryWords
    offline_marks: bool = False
    excerpt: Callable[[int], Excerpt | None] = lambda _id: None  # of an article, in a search


@guarded
class RowDelegate(QStyledItemDelegate):
    """Draws rows in the current theme and interface language."""

    def __init__(
        self, theme: Theme, wording: Wording, thumbnail: Thumbnail, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = StoryWords(wording, self)
        self._density = ListDensity.COMFORTABLE
        self._style = RowStyle(theme, wording, thumbnail, RowTexts(), "", row_metrics(""), words)

    @property
    def metrics(self) -> RowMetrics:
        """The sizes of a row in the current interface font."""
        return self._style.metrics

    def set_theme(self, theme: Theme) -> None:
        """Use other colours from the next paint on."""
        self._style = replace(self._style, theme=theme)

    def set_offline_marks(self, shown: bool) -> None:
        """Show in each row of a feed whether all of it is here."""
        self._style = replace(self._style, offline_marks=shown)

    def set_excerpts(self, excerpt: Callable[[int], Excerpt | None]) -> None:
        """Show what a search found in each article in the place of its standfirst."""
        self._style = replace(self._style, excerpt=excerpt)

    def set_language(self, language: str) -> None:
        """Measure again for another interface language."""
        self._style = replace(self._style, language=language)
        self._measure()

    def set_density(self, density: ListDensity) -> None:
        """Give the rows more or less room."""
        self._density = density
        self._measure()

    def _measure(self) -> None:
        self._style.texts.clear()
        metrics = row_metrics(self._style.language, self._density)
        self._style = replace(self._style, metrics=metrics)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, self.metrics.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        head = index.data(HEAD_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = _RowPainter(self._style, painter, option)
        row.background()
        if head is None:
            row.skeleton()
        else:
            row.article(head)
        painter.restore()


class _RowPainter:
    """One row being painted; mirrors itself when the interface runs right to left."""

    def __init__(self, style: RowStyle, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._style = style
        self._theme = style.theme
        self._m = style.metrics
        self._p = painter
        self._rect: QRect = option.rect
        self._state = option.state
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._selected = bool(self._state & State.State_Selected)

    def _x(self, left: float, width: float) -> float:
        """Mirror a span inside the row when needed."""
        if not self._mirrored:
            return self._rect.left() + left
        return self._rect.right() + 1 - left - width

    def _ink(self, colour: str) -> QColor:
        """This colour, or the text colour of a selected row."""
        return QColor(self._theme.selected_text if self._selected else colour)

    def background(self) -> None:
        """Selection, hover, focus ring and the line below the row."""
        inner = QRectF(self._rect).adjusted(8, 2, -8, -2)
        theme = self._theme
        if self._selected or self._state & State.State_MouseOver:
            self._fill(inner, theme.selection if self._selected else theme.hover, 8)
        else:
            self._p.setPen(QColor(theme.rule))
            bottom = self._rect.bottom()
            left, right = self._rect.left() + self._m.margin, self._rect.right() - self._m.margin
            self._p.drawLine(left, bottom, right, bottom)
        if self._state & State.State_HasFocus:
            self._p.setPen(QPen(QColor(theme.focus), 2))
            self._p.setBrush(Qt.BrushStyle.NoBrush)
            self._p.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 8, 8)

    def _fill(self, place: QRectF, colour: str, radius: float) -> None:
        self._p.setPen(Qt.PenStyle.NoPen)
        self._p.setBrush(QColor(colour))
        self._p.drawRoundedRect(place, radius, radius)

    def skeleton(self) -> None:
        """Two grey bars where title and standfirst will be."""
        top = self._rect.top() + self._m.padding + self._m.meta
        for number, share in enumerate((0.7, 0.5)):
            width = (self._rect.width() - 2 * self._m.margin) * share
            left = self._x(self._m.margin, width)
            bar = QRectF(left, top + number * self._m.title / 2, width, 9)
            self._fill(bar, self._theme.rule, 4)

    def article(self, head: ArticleHead) -> None:
        """Everything an article's row shows."""
        left = self._m.margin
        width = self._rect.width() - 2 * self._m.margin - self._picture(head)
        top = self._rect.top() + self._m.padding
        self._meta(head, left, width, top)
        top += self._m.meta
        self._title_and_dek(head, left, width, top)
        if not head.is_read:
            middle = top + self._m.title / 4
            self._fill(QRectF(self._x(left - 12, 7), middle - 3.5, 7, 7), self._theme.accent, 3.5)

    def _picture(self, head: ArticleHead) -> int:
        """Draw the thumbnail; return the width it takes from the text."""
        if head.thumbnail is None:
            return 0
        side = self._m.thumbnail
        left = self._x(self._rect.width() - self._m.margin - side, side)
        place = QRectF(left, self._rect.top() + self._m.padding + 3, side, side)
        pixmap = self._style.thumbnail(head.id, head.thumbnail, QSize(side, side))
        if pixmap is None or pixmap.isNull():
            self._fill(place, self._theme.rule, 7)
        else:
            self._p.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        return side + 12

    def _meta(self, head: ArticleHead, left: float, width: float, top: float) -> None:
        """Source and age, then as many pills as fit; the first pill is always given room."""
        font = meta_font(head.language)
        metrics = QFontMetrics(font)
        shown = language_tag(head.language) != language_tag(self._style.language)
        pills = badges_of(head, self._theme, self._style.wording, with_language=shown)
        is_marked = self._style.offline_marks and head.feed_id is not None
        mark = MARK + 8 if is_marked else 0
        room = int(width - GAP - mark - sum(self._width(pill) + 6 for pill in pills[:2]))
        room = max(room, int(width * 0.4))
        shown_text = self._meta_text(head, metrics, room)
        self._p.setFont(font)
        self._p.setPen(self._ink(self._theme.muted))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self._p.drawText(QRectF(self._x(left, room), top, room, self._m.meta), flags, shown_text)
        used = min(room, metrics.horizontalAdvance(shown_text)) + GAP
        if is_marked:
            self._offline_mark(head, left + used, top)
            used += mark
        self._draw_pills(pills, left + used, left + width, top)

    def _offline_mark(self, head: ArticleHead, left: float, top: float) -> None:
        """A full disc when text and pictures are here, a half one when something is missing."""
        place = QRectF(self._x(left, MARK), top + (self._m.meta - MARK) / 2, MARK, MARK)
        ink = self._ink(self._theme.muted)
        self._p.setPen(QPen(ink, 1.2))
        self._p.setBrush(Qt.BrushStyle.NoBrush)
        self._p.drawEllipse(place)
        self._p.setBrush(ink)
        whole = not self._style.wording.offline(head)
        self._p.drawPie(place, 90 * 16, (360 if whole else 180) * 16)

    def _meta_text(self, head: ArticleHead, metrics: QFontMetrics, room: int) -> str:
        """Source and age in `room` pixels: the source gives way, the age stays whole."""
        when = isolate(self._style.wording.when(head))
        rest = f"  ·  {when}" if head.source else when
        source = ("★  " if head.is_starred else "") + head.source
        left = room - metrics.horizontalAdvance(rest)
        shown = metrics.elidedText(source, Qt.TextElideMode.ElideRight, max(0, left))
        return (isolate(shown) if shown else "") + rest

    def _width(self, pill: Badge) -> int:
        return badge_width(pill.text, pill_font(self._style.language))

    def _draw_pills(self, pills: list[Badge], left: float, end: float, top: float) -> None:
        font = pill_font(self._style.language)
        height = QFontMetrics(font).height() + 2
        for pill in pills:
            shown = pill
            if left + self._width(shown) > end + 2 and pill.short:
                shown = replace(pill, text=pill.short)  # the row says at least that much
            width = self._width(shown)
            if left + width > end + 2:
                continue
            place = QRectF(self._x(left, width), top + (self._m.meta - height) / 2, width, height)
            draw_badge(self._p, place, shown, font)
            left += width + 5

    def _title_and_dek(self, head: ArticleHead, left: float, width: float, top: float) -> None:
        text = self._style.texts.of(
            head, int(width), self._style.excerpt(head.id), self._m.dek_lines
        )
        x = self._x(left, width)
        self._p.setPen(self._ink(self._theme.heading))
        draw_marked(self._p, text.title, QPointF(x, top), text.title_marks, self._theme)
        self._p.setPen(self._ink(self._theme.muted))
        top += text.title_height + self._m.gap
        draw_marked(self._p, text.dek, QPointF(x, top), text.dek_marks, self._theme)
        if head.story is not None:
            self._story(head.story, left, width, top + text.dek_height)

    def _story(self, story: StorySummary, left: float, width: float, top: float) -> None:
        """How many reports there are, then the tags of as many languages as fit."""
        font = story_font(self._style.language)
        metrics = QFontMetrics(font)
        said = self._style.words.size(story.reports, story.languages)
        said = metrics.elidedText(said, Qt.TextElideMode.ElideRight, int(width))
        used = metrics.horizontalAdvance(isolate(said)) + 1
        self._p.setFont(font)
        self._p.setPen(self._ink(self._theme.text))
        place = QRectF(self._x(left, used), top, used, self._m.meta)
        self._p.drawText(place, Qt.AlignmentFlag.AlignCenter, isolate(said))
        languages = known_languages(story.languages)
        if len(languages) > 1:  # the only one is named above already
            theme = self._theme
            tags = [language_tag(each) for each in languages]
            pills = [Badge(tag, theme.code_background, theme.muted) for tag in tags]
            self._draw_pills(pills, left + used + 8, left + width, top)
