"""Delegate of the navigation: layout and painting of rows, whose icons are drawn as paths so that
they are sharp at every size, and renaming in place."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.ui.language.wording import language_tag
from readerapp.ui.navigation.entries import Entry, EntryKind, Health
from readerapp.ui.navigation.feed_icons import FeedIcons, first_letter
from readerapp.ui.navigation.model import Index, entry_at
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.badges import draw_mark
from readerapp.ui.widgets.card_layout import (
    Card,
    CardLayout,
    Draw,
    LayoutCache,
    Sign,
    Strip,
    TextPart,
    lay_out_card,
)
from readerapp.ui.widgets.card_painter import draw_row_background, paint_card, shows_focus
from readerapp.ui.widgets.plain_text import shortened
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import LINE_LETTERS, scaled_font

State = QStyle.StateFlag

EDGE = 8  # pixels between the pane's edge and the selection
PADDING = 10  # between the selection's edge and what is at the end of the row
GAP = 8  # between picture and name
RADIUS = 7
LEAST_ROW = 28  # a target of 24 pixels and its distance
MOST_INDENTED = 6  # folders; deeper ones keep room for their name
KEPT = 200  # layouts
DIMMED = 0.45  # opacity of the picture of a muted or ended feed
_QUIET = (Health.MUTED, Health.ENDED)

# Paths are drawn in a square of this side and scaled to their place.
_SIDE = 16.0


def draw_nothing(_painter: QPainter, _place: QRectF, _ink: QColor) -> None:
    """Leave a place empty."""


def draw_chevron(
    painter: QPainter, place: QRectF, ink: QColor, *, expanded: bool, mirrored: bool
) -> None:
    """Draw the disclosure of a folder: down when expanded, else towards the text."""
    with _square(painter, place):
        if expanded:
            points = [QPointF(4.4, 6.2), QPointF(8, 9.8), QPointF(11.6, 6.2)]
        else:
            points = [QPointF(6.4, 4.4), QPointF(10, 8), QPointF(6.4, 11.6)]
        if mirrored:
            points = [QPointF(_SIDE - point.x(), point.y()) for point in points]
        painter.setPen(_line(ink, 1.7))
        painter.drawPolyline(QPolygonF(points))


def draw_folder(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a folder."""
    with _square(painter, place):
        path = QPainterPath(QPointF(1.7, 4.9))
        path.quadTo(1.7, 3.4, 3.2, 3.4)
        path.lineTo(5.9, 3.4)
        path.lineTo(7.6, 5.1)
        path.lineTo(12.8, 5.1)
        path.quadTo(14.3, 5.1, 14.3, 6.6)
        path.lineTo(14.3, 11.3)
        path.quadTo(14.3, 12.8, 12.8, 12.8)
        path.lineTo(3.2, 12.8)
        path.quadTo(1.7, 12.8, 1.7, 11.3)
        path.closeSubpath()
        painter.setPen(_line(ink, 1.35))
        fill = QColor(ink)
        fill.setAlphaF(0.16)
        painter.setBrush(fill)
        painter.drawPath(path)


def draw_page(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a front page: a picture over two columns."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.35))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(2.0, 2.4, 12.0, 11.2), 1.4, 1.4)
        painter.drawLine(QPointF(8.0, 9.4), QPointF(8.0, 11.4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRect(QRectF(4.2, 4.6, 7.6, 3.0))


def draw_view(painter: QPainter, place: QRectF, ink: QColor, view: View, *, mirrored: bool) -> None:
    """Draw the sign of one of the fixed views."""
    with _square(painter, place, mirrored=mirrored):
        if view is View.UNREAD:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink))
            painter.drawEllipse(QPointF(8, 8), 4.2, 4.2)
        elif view is View.STARRED:
            painter.setPen(_line(ink, 1.2))
            painter.setBrush(QColor(ink))
            painter.drawPolygon(_star())
        elif view is View.LABELLED:
            draw_mark(painter, QRectF(1.5, 1.5, 13.0, 13.0), Label.AI_TEXT, ink)
        else:
            painter.setPen(_line(ink, 1.6))
            for y, end in ((4.2, 13.6), (8.0, 13.6), (11.8, 9.4)):
                painter.drawLine(QPointF(2.4, y), QPointF(end, y))


def draw_search(painter: QPainter, place: QRectF, ink: QColor, *, mirrored: bool) -> None:
    """Draw a magnifying glass."""
    with _square(painter, place, mirrored=mirrored):
        painter.setPen(_line(ink, 1.6))
        painter.drawEllipse(QPointF(7, 7), 4.4, 4.4)
        painter.drawLine(QPointF(10.3, 10.3), QPointF(13.8, 13.8))


def draw_plus(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw the sign of something to be added."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.6))
        painter.drawLine(QPointF(8, 3.2), QPointF(8, 12.8))
        painter.drawLine(QPointF(3.2, 8), QPointF(12.8, 8))


def draw_bin(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a bin with its lid."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.35))
        painter.drawLine(QPointF(2.6, 4.4), QPointF(13.4, 4.4))
        painter.drawPolyline(
            QPolygonF([QPointF(6, 4.2), QPointF(6, 2.4), QPointF(10, 2.4), QPointF(10, 4.2)])
        )
        corners = ((3.9, 4.6), (4.6, 13.6), (11.4, 13.6), (12.1, 4.6))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))
        for x in (6.6, 9.4):
            painter.drawLine(QPointF(x, 7), QPointF(x, 11.2))


def draw_tag(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a label with its hole."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.35))
        corners = ((2.2, 2.2), (8.2, 2.2), (13.8, 7.8), (7.8, 13.8), (2.2, 8.2))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        painter.drawEllipse(QPointF(5.4, 5.4), 0.9, 0.9)


def draw_warning(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a triangle with an exclamation mark."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.4))
        painter.drawPolygon(QPolygonF([QPointF(8, 2.4), QPointF(14.4, 13.4), QPointF(1.6, 13.4)]))
        painter.drawLine(QPointF(8, 6.6), QPointF(8, 9.4))
        painter.drawPoint(QPointF(8, 11.4))


def draw_muted(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw a crossed-out circle."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.4))
        painter.drawEllipse(QPointF(8, 8), 5, 5)
        painter.drawLine(QPointF(4.5, 11.5), QPointF(11.5, 4.5))


def draw_ended(painter: QPainter, place: QRectF, ink: QColor) -> None:
    """Draw the square of what has stopped."""
    with _square(painter, place):
        painter.setPen(_line(ink, 1.4))
        painter.drawRoundedRect(QRectF(4, 4, 8, 8), 1.5, 1.5)


@contextmanager
def _square(painter: QPainter, place: QRectF, *, mirrored: bool = False) -> Iterator[None]:
    """Draw in a square of _SIDE that is scaled to its place."""
    painter.save()
    painter.translate(place.topLeft())
    painter.scale(place.width() / _SIDE, place.height() / _SIDE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mirrored:
        painter.translate(_SIDE, 0)
        painter.scale(-1, 1)
    yield
    painter.restore()


def _line(ink: QColor, width: float) -> QPen:
    join, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
    return QPen(QColor(ink), width, Qt.PenStyle.SolidLine, cap, join)


def _star() -> QPolygonF:
    corners = (
        (8, 1.8), (9.9, 5.9), (14.3, 6.4), (11, 9.4), (11.9, 13.8),
        (8, 11.6), (4.1, 13.8), (5, 9.4), (1.7, 6.4), (6.1, 5.9),
    )  # fmt: skip
    return QPolygonF([QPointF(x, y) for x, y in corners])


@dataclass(frozen=True)
class RowFacts:
    """Facts of a row. `is_open` is None for what does not fold; `depth` as `depth_of` tells."""

    entry: Entry
    depth: int
    height: int
    is_open: bool | None = None
    mirrored: bool = False


def row_height(metrics: QFontMetrics) -> int:
    """The height of every row."""
    return max(LEAST_ROW, metrics.height() + 12)


def picture_side(metrics: QFontMetrics) -> int:
    """The side of favicons, tiles and signs."""
    return max(16, round(metrics.height() * 0.95))


def depth_of(index: Index) -> int:
    """How many folders a row lies in; 0 for the rows directly below a heading."""
    depth, above = -1, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return max(0, depth)


def places(rect: QRect, depth: int, font: QFont, *, mirrored: bool) -> tuple[QRectF, QRectF]:
    """Return where chevron and name are in a row that fills `rect` and has nothing at its end."""
    nothing = ("", draw_nothing)
    card = _row_card(rect.height(), depth, font, nothing, nothing, TextPart("", font, ""))
    laid = lay_out_card(card, rect.width(), mirrored=mirrored)
    at = QPointF(rect.topLeft())
    return laid.signs[0].place.translated(at), laid.texts[0].place.translated(at)


def entry_card(row: RowFacts, font: QFont, theme: Theme, icons: FeedIcons) -> Card:
    """Return the line of a row: the name gives way to the count and the sign at the end."""
    entry = row.entry
    if entry.is_heading:
        return _heading_card(entry.name, row.height, theme)
    is_quiet = entry.kind is EntryKind.ADD or entry.health in _QUIET
    name = TextPart(entry.name, font, theme.muted if is_quiet else theme.text)
    chevron: Draw = draw_nothing
    if row.is_open is not None:
        chevron = partial(draw_chevron, expanded=row.is_open, mirrored=row.mirrored)
    side = picture_side(QFontMetrics(font))
    picture = _picture(row, theme, icons, side)
    end: list[Sign | TextPart] = []
    if number := _number(entry):
        end.append(TextPart(number, font, theme.muted, space=10))
    if (sign := _SIGNS.get(entry.health)) is not None:
        ink = theme.star if entry.health is Health.FAILING else theme.icon
        end.append(Sign(side - 2, ink, sign, 8))
    before = (theme.icon, chevron), (_picture_ink(entry, theme), picture)
    return _row_card(row.height, row.depth, font, *before, name, *end)


def _shown(row: RowFacts) -> tuple[Hashable, ...]:
    """Return what a row shows of its facts: they come anew with each mark and each refresh, most of
    them as they were, and with what no row shows. Whole entries would take as long to compare as
    the row to paint."""
    entry, feed, query = row.entry, row.entry.feed, row.entry.query
    return (
        entry.kind,
        entry.name,
        entry.health,
        _number(entry),
        feed and (feed.id, feed.shown_name, feed.key),
        query and (query.view, query.language),
        row.depth,
        row.height,
        row.is_open,
        row.mirrored,
    )


def _heading_card(text: str, height: int, theme: Theme) -> Card:
    """The name of a section, at the bottom of its row."""
    font = scaled_font("", 0.9, QFont.Weight.DemiBold)
    letters = QFontMetrics(font).height()
    line = Strip(letters, (TextPart(text, font, theme.muted),))
    return Card((line,), (EDGE + PADDING, height - letters - 5, EDGE + PADDING, 5))


def _row_card(
    height: int,
    depth: int,
    font: QFont,
    chevron: tuple[str, Draw],
    picture: tuple[str, Draw],
    name: TextPart,
    *end: Sign | TextPart,
) -> Card:
    """Chevron and picture (ink, drawing), then the name, indented as deep as the folders are."""
    side = picture_side(QFontMetrics(font))
    indent = min(depth, MOST_INDENTED) * (side - 2)
    parts = (Sign(side - 1, *chevron, 2), Sign(side, *picture, GAP), name)
    return Card((Strip(height, parts, end),), (EDGE + 3 + indent, 0, EDGE + PADDING, 0))


def _number(entry: Entry) -> str:
    """What is unread, but for what is kept, as stars and tags: of that all is counted. "All
    articles" has no number: that of "Unread" stands below it."""
    if entry.query == ArticleQuery():
        return ""
    is_whole = bool(entry.query and entry.query.view in (View.STARRED, View.LABELLED))
    is_total = is_whole or entry.kind in (EntryKind.BIN, EntryKind.MUTED, EntryKind.TAG)
    number = entry.total if is_total else entry.unread
    return QLocale().toString(number) if number and entry.health is not Health.MUTED else ""


def _picture_ink(entry: Entry, theme: Theme) -> str:
    if entry.kind is not EntryKind.VIEW or entry.query is None:
        return theme.icon
    inks = {View.UNREAD: theme.accent, View.STARRED: theme.star}
    return inks.get(entry.query.view, theme.icon)


def _picture(row: RowFacts, theme: Theme, icons: FeedIcons, side: int) -> Draw:
    """Favicon, tile or sign."""
    entry = row.entry
    if entry.kind is EntryKind.VIEW and entry.query:
        return partial(draw_view, view=entry.query.view, mirrored=row.mirrored)
    if entry.kind is EntryKind.SEARCH:
        return partial(draw_search, mirrored=row.mirrored)
    drawn = _PICTURES.get(entry.kind)
    return drawn or partial(_draw_tile, tile=partial(_tile, entry, theme, icons, side), entry=entry)


def _tile(entry: Entry, theme: Theme, icons: FeedIcons, side: int, ratio: float) -> QPixmap:
    if entry.feed:
        return icons.of_feed(entry.feed, side, theme, ratio)
    language = entry.query.language if entry.query else ""
    name = shortened(entry.name, LINE_LETTERS)
    letters = (language_tag(language) or "–")[:2] if language else first_letter(name)
    return icons.letters(letters, side, theme, ratio)


def _draw_tile(
    painter: QPainter,
    place: QRectF,
    _ink: QColor,
    *,
    tile: Callable[[float], QPixmap],
    entry: Entry,
) -> None:
    """Draw a picture with the pixels of what is really painted on, also of a picture of it."""
    engine = painter.paintEngine()
    pixmap = tile(engine.paintDevice().devicePixelRatio() if engine else 1.0)
    if entry.health in _QUIET:
        painter.setOpacity(DIMMED)
    painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
    painter.setOpacity(1)


_PICTURES: dict[EntryKind, Draw] = {
    EntryKind.FRONT: draw_page,
    EntryKind.FOLDER: draw_folder,
    EntryKind.ADD: draw_plus,
    EntryKind.BIN: draw_bin,
    EntryKind.MUTED: draw_muted,
    EntryKind.TAG: draw_tag,
}
_SIGNS: dict[Health, Draw] = {  # what is wrong with a feed
    Health.FAILING: draw_warning,
    Health.MUTED: draw_muted,
    Health.ENDED: draw_ended,
}


# As tight as its row, so that the letters stay where they are.
_EDITOR = "QLineEdit, QLineEdit:focus { padding: 1px 3px; border-radius: 5px; }"


@guarded
class EntryDelegate(QStyledItemDelegate):
    """Paints section headings, and rows with a picture, a name, and a count or sign at the end."""

    renamed = Signal(object, str)  # Entry, what was typed

    def __init__(self, theme: Theme, icons: FeedIcons, tree: QTreeView) -> None:
        super().__init__(tree)
        self.theme = theme
        self._icons = icons
        self._tree = tree
        self._layouts = LayoutCache(KEPT)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, row_height(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = entry_at(index)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(option.state & State.State_Selected)
        if not entry.is_heading:
            self._background(painter, option)
        ink = self.theme.selected_text if is_selected and not entry.is_heading else ""
        paint_card(
            painter, self._laid_out(entry, option, index), QPointF(option.rect.topLeft()), ink
        )
        painter.restore()

    def lay_out(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Lay a row out, to be painted soon."""
        if entry := entry_at(index):
            self._laid_out(entry, option, index)

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, state = self.theme, option.state
        hovered = theme.hover if state & State.State_MouseOver else ""
        is_selected = bool(state & State.State_Selected)
        draw_row_background(
            painter,
            QRectF(option.rect).adjusted(EDGE, 1, -EDGE, -1),
            RADIUS,
            colour=theme.selection if is_selected else hovered,
            edge=theme.focus if is_selected else "",
            focus=theme.focus if state & State.State_HasFocus and shows_focus(self._tree) else "",
        )

    def _laid_out(self, entry: Entry, option: QStyleOptionViewItem, index: Index) -> CardLayout:
        is_folder = entry.kind is EntryKind.FOLDER and index.model().hasChildren(index)
        is_open = isinstance(index, QModelIndex) and self._tree.isExpanded(index)
        # Cut before it becomes a key, which keeps it: names come anew with each mark.
        row = RowFacts(
            replace(entry, name=shortened(entry.name, LINE_LETTERS)),
            depth_of(index),
            option.rect.height(),
            is_open if is_folder else None,
            option.direction == Qt.LayoutDirection.RightToLeft,
        )
        key = (*_shown(row), option.font.key(), self.theme.name, QLocale().name())
        card = partial(entry_card, row, option.font, self.theme, self._icons)
        return self._layouts.of(key, card, option.rect.width(), mirrored=row.mirrored)

    # Renaming

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setStyleSheet(_EDITOR)
        editor.setAccessibleName(_("Name"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        entry = entry_at(index)
        if isinstance(editor, QLineEdit) and entry:
            editor.setText(entry.name)
            editor.selectAll()
            if entry.feed:
                editor.setPlaceholderText(entry.feed.title)

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        entry = entry_at(index)
        if isinstance(editor, QLineEdit) and entry:
            self.renamed.emit(entry, editor.text().strip())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        __, name = places(option.rect, depth_of(index), option.font, mirrored=mirrored)
        place = name.toRect()
        height = min(option.rect.height(), editor.sizeHint().height())
        editor.setGeometry(place.adjusted(-7, 0, 7, 0))
        editor.setFixedHeight(height)
        editor.move(editor.x(), option.rect.center().y() - height // 2 + 1)
