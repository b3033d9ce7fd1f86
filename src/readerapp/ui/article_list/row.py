"""An article row: source, age and badges, title, standfirst, story, thumbnail; and the delegate
that paints it. Everything follows from the font size."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from readerapp import settings as declared
from readerapp.domain.articles import ArticleHead, StorySummary
from readerapp.domain.directions import is_rtl
from readerapp.domain.labels import Label
from readerapp.domain.searches import Excerpt, Marks, Snippet
from readerapp.domain.values import dataclass
from readerapp.settings import ListDensity, Settings
from readerapp.ui.article_list.model import HEAD_ROLE, Index
from readerapp.ui.language.wording import Wording, isolate, language_tag
from readerapp.ui.story.words import StoryWords, known_languages
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import CHIPS, Badge, badge_font, badges_of
from readerapp.ui.widgets.card_layout import (
    ASIDE_DROP,
    Badges,
    Card,
    CardLayout,
    LayoutCache,
    Line,
    Paragraph,
    PictureSize,
    Sign,
    Strip,
    TextPart,
)
from readerapp.ui.widgets.card_painter import draw_dot, draw_row_background, fill, never, paint_card
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import ROW_LETTERS, line_pitch, made_title_font, scaled_font

LINES = 2  # of the title, in a list that is not wide
DOT, DOT_SPACE = 7, 5  # pixels; inside the frame of the selected row
MARK = 9
MARGIN = 24  # pixels beside a row's words
GAP = 8  # between the words and what follows them
PICTURE_GAP = 12
NAME = 0.6  # of the line above the title: so much the paper's name takes before badges
LEAST_WORDS = 11  # em beside a picture; with less the row does without it
LEAST_META = 22  # em of source, age and badges on one line, beside a picture; with less on two
WIDE = 56  # em of words in one line, where nearly every title and standfirst needs no other

RADIUS = 8  # pixels
KEPT = 400  # layouts, about ten screens of rows
State = QStyle.StateFlag
Thumbnail = Callable[[int, int, QSize], QPixmap | None]  # article id, position, pixels


@dataclass(frozen=True)
class RowMetrics:
    """Sizes of an article row in device-independent pixels."""

    margin: int
    padding: int
    gap: int
    meta: int
    title: int
    dek: int
    dek_lines: int  # of the standfirst; in a row that stands for a story the last tells of it
    is_narrow: bool = False  # the source has a line of its own, so that nothing is left out
    is_wide: bool = False  # one line each, and that of the source ends with what tells of a story

    @property
    def title_lines(self) -> int:
        """How many lines a title has at most."""
        return 1 if self.is_wide else LINES

    @property
    def height(self) -> int:
        """The height of a row with a full title and a full standfirst."""
        meta = 2 * self.meta if self.is_narrow else self.meta
        last = max(self.dek, self.meta) if self.dek else 0  # of the standfirst, or of a story
        return 2 * self.padding + meta + self.title + last + self.gap

    @property
    def thumbnail(self) -> int:
        """The side of the square picture."""
        room = self.height - 2 * self.padding - ASIDE_DROP
        return min(self.meta + self.title + self.gap, room)


def row_metrics(
    language: str, density: ListDensity = ListDensity.COMFORTABLE, width: int = 0
) -> RowMetrics:
    """Measure a row in the interface font of `language`; `width` is that of the list, 0 where it is
    neither narrow nor wide."""
    is_compact = density is ListDensity.COMPACT
    letter = scaled_font(language, 1.0).pixelSize()
    is_narrow = 0 < width < LEAST_META * letter + 2 * MARGIN
    is_wide = width > WIDE * letter + 2 * MARGIN
    # At 900 pixels ten rows of three lines stand below each other, fourteen of two compact ones.
    dek_lines, padding, gap = (0, 2, 0) if is_compact else (1, 3 if is_wide else 4, 0)
    title = (1 if is_wide else LINES) * line_pitch(title_font(language, is_read=False))
    dek = dek_lines * line_pitch(dek_font(language))
    meta = QFontMetrics(meta_font(language)).height() + (2 if is_compact else 3)
    return RowMetrics(MARGIN, padding, gap, meta, title, dek, dek_lines, is_narrow, is_wide)


def title_font(language: str, *, is_read: bool) -> QFont:
    """Unread by weight (and a dot elsewhere)."""
    return scaled_font(language, 1.12, QFont.Weight.Normal if is_read else QFont.Weight.DemiBold)


def dek_font(language: str) -> QFont:
    """The standfirst."""
    return scaled_font(language, 1.0)


def meta_font(language: str) -> QFont:
    """Source and age."""
    return scaled_font(language, 0.88)


def story_font(language: str) -> QFont:
    """How many reports there are of a story."""
    return scaled_font(language, 0.88, QFont.Weight.DemiBold)


@dataclass(frozen=True)
class RowLook:
    """Look of article rows as the reader has set it."""

    density: ListDensity = ListDensity.COMFORTABLE
    offline_marks: bool = False  # show in each row of a feed whether all of it is here


def row_look(settings: Settings) -> RowLook:
    """Return the look that is set."""
    return RowLook(settings.get(declared.LIST_DENSITY), settings.get(declared.OFFLINE_MARKS))


@dataclass(frozen=True)
class RowStyle:
    """Style of article rows: all a row needs besides the article. `language` is the interface's."""

    theme: Theme
    wording: Wording
    words: StoryWords
    language: str
    metrics: RowMetrics
    look: RowLook = RowLook()
    excerpt: Callable[[int], Excerpt | None] = lambda _id: None  # of an article, in a search


def article_card(head: ArticleHead, style: RowStyle) -> Card:
    """Return the lines of an article. Below the title stands what a search found, or else the
    standfirst, or else the beginning of the text; it has the lines that a short title leaves."""
    theme, metrics = style.theme, style.metrics
    found = style.excerpt(head.id)
    title_marks, below = what_is_found(head, found, style.wording)
    story = None if metrics.is_wide else head.story
    dek_lines = metrics.dek_lines if story is None else metrics.dek_lines - 1
    marked = (theme.mark_background, theme.mark_text)
    title = Paragraph(
        head.title,
        made_title_font(head, title_font(head.language, is_read=head.is_read)),
        theme.heading,
        metrics.title_lines + min(dek_lines, 0),  # the story has a line in any case
        marks=title_marks,
        mark_colours=marked,
        hanging=None if head.is_read else Sign(DOT, theme.accent, draw_dot, DOT_SPACE, True),
        language=head.language,
    )
    lines: list[Line] = [*_meta_lines(head, style), title]
    has_dek = bool(below.text) and dek_lines >= 0  # with none it has what a short title leaves
    if has_dek:
        dek = Paragraph(
            below.text,
            dek_font(head.language),
            theme.muted,
            dek_lines,
            metrics.gap,
            below.marks,
            marked,
            fills=True,
            language=head.language,
        )
        lines.append(dek)
    if story is not None:
        lines.append(_story_line(story, style, gap=0 if has_dek else metrics.gap))
    picture = None
    if head.thumbnail is not None:
        side = metrics.thumbnail
        least = LEAST_WORDS * scaled_font(style.language, 1).pixelSize()
        picture = PictureSize(QSizeF(side, side), side, PICTURE_GAP, least_beside=least)
    padding = (metrics.margin, metrics.padding, metrics.margin, metrics.padding)
    rtl = is_rtl(head.title, head.language)
    return Card(tuple(lines), padding, picture, is_rtl=rtl)


def what_is_found(
    head: ArticleHead, found: Excerpt | None, wording: Wording
) -> tuple[Marks, Snippet]:
    """Return the slices to mark in the title as it is shown, and what stands below it. Words that
    stand in a translated title only are shown there, so that a row says why it was found."""
    if found is None:
        return (), Snippet(head.words_below_title)
    translated = found.translated
    if head.original is not None:  # the title on show is a translation itself
        if translated is not None and translated.text == head.title:
            return translated.marks, found.snippet
        title_marks: Marks = ()
    else:
        title_marks = found.title_marks
    if translated is None or title_marks or found.snippet.marks:
        return title_marks, found.snippet
    return (), wording.found_in_translation(translated)


def _meta_lines(head: ArticleHead, style: RowStyle) -> tuple[Strip, ...]:
    """Source and age, then as many badges as fit; the first two are given room.

    In a narrow list the source has a line of its own. Where there is still not enough room badges
    are shortened, then the age is left out, then the paper's name is cut: a row whose paper nobody
    can tell is no use. Whether it is a sample is said where there is room.
    """
    shown = language_tag(head.language) != language_tag(style.language)
    badges = badges_of(head, style.theme, style.wording, with_language=shown)
    font, muted = meta_font(head.language), style.theme.muted
    when = isolate(style.wording.when_listed(head))
    source = ("★  " if head.is_starred else "") + head.source
    own = Strip(style.metrics.meta, (TextPart(isolate(source), font, muted),))
    has_own = style.metrics.is_narrow and bool(source)
    rest = f"  ·  {when}" if head.source and not has_own else when
    words = TextPart("" if has_own else source, font, muted, rest, GAP, 0 if has_own else NAME)
    here = _badges(badges, style, sure=min(2, len(badges) - head.is_sample))
    end: tuple[TextPart, ...] = ()
    if style.metrics.is_wide and head.story is not None:
        said = isolate(style.words.summary(head.story))
        end = (TextPart(said, story_font(style.language), style.theme.text, space=GAP),)
    if style.look.offline_marks and head.feed_id is not None:
        draw = partial(_draw_offline_mark, is_whole=not style.wording.offline(head))
        line = Strip(style.metrics.meta, (words, Sign(MARK, muted, draw, 8), here), end)
    else:
        line = Strip(style.metrics.meta, (words, here), end)
    return (own, line) if has_own else (line,)


def _story_line(story: StorySummary, style: RowStyle, gap: float) -> Strip:
    """How many reports of how many papers there are, and the tags of the first languages; the last
    tag tells how many are left. Where these do not fit, the words say less."""
    theme = style.theme
    font = story_font(style.language)
    said = isolate(style.words.summary(story))
    short = isolate(style.words.size(story.reports, ()))
    words = TextPart(said, font, theme.text, space=GAP + 1, short=short)
    languages = known_languages(story.languages)
    if len(languages) < 2:  # the only one is named above already
        return Strip(style.metrics.meta, (words,), gap=gap)
    tags = [Badge(language_tag(each), theme.code_background, theme.muted) for each in languages]
    shown = replace(_badges(tags, style), are_counted=True, most=CHIPS)
    return Strip(style.metrics.meta, (words, shown), gap=gap)


def _badges(badges: list[Badge], style: RowStyle, sure: int = 0) -> Badges:
    font = badge_font(style.language)
    return Badges(tuple(badges), font, QFontMetrics(font).height() + 2, sure=sure)


def _draw_offline_mark(painter: QPainter, place: QRectF, ink: QColor, *, is_whole: bool) -> None:
    """A full disc when text and pictures are here, a half one when something is missing."""
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place)
    painter.setBrush(ink)
    painter.drawPie(place, 90 * 16, (360 if is_whole else 180) * 16)


@guarded
class RowDelegate(QStyledItemDelegate):
    """Draws rows in the current theme and interface language."""

    def __init__(
        self, theme: Theme, wording: Wording, thumbnail: Thumbnail, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = StoryWords(wording)
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

    def set_look(self, look: RowLook) -> None:
        """Use another look from the next paint on."""
        self._style = replace(self._style, look=look)
        self.set_language(self._style.language)

    def set_dimming(self, dims: Callable[[ArticleHead], bool]) -> None:
        """Draw rows of some articles in less ink; the selected one is as others."""
        self._dims = dims

    def set_excerpts(self, excerpt: Callable[[int], Excerpt | None]) -> None:
        """Show what a search found in each article in the place of its standfirst."""
        self._use(replace(self._style, excerpt=excerpt))

    def set_language(self, language: str) -> None:
        """Measure again for another interface language."""
        metrics = row_metrics(language, self._style.look.density, self._width)
        self._use(replace(self._style, language=language, metrics=metrics))

    def height_at(self, width: int) -> int:
        """Return the height of rows in a list of this width, which is used from now on."""
        self._width = width
        metrics = row_metrics(self._style.language, self._style.look.density, width)
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
