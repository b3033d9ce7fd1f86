"""Delegate of the navigation: layout and painting of rows, and renaming in place."""

from collections.abc import Callable, Hashable
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
    QPixmap,
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
from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.ui.language.wording import language_tag
from readerapp.ui.navigation import signs
from readerapp.ui.navigation.entries import Entry, EntryKind, Health
from readerapp.ui.navigation.feed_icons import FeedIcons, first_letter
from readerapp.ui.navigation.model import Index, entry_at
from readerapp.ui.themes.theme import Theme
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
    nothing = ("", signs.draw_nothing)
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
    chevron: Draw = signs.draw_nothing
    if row.is_open is not None:
        chevron = partial(signs.draw_chevron, expanded=row.is_open, mirrored=row.mirrored)
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
        return partial(signs.draw_view, view=entry.query.view, mirrored=row.mirrored)
    if entry.kind is EntryKind.SEARCH:
        return partial(signs.draw_search, mirrored=row.mirrored)
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
    EntryKind.FRONT: signs.draw_page,
    EntryKind.FOLDER: signs.draw_folder,
    EntryKind.ADD: signs.draw_plus,
    EntryKind.BIN: signs.draw_bin,
    EntryKind.MUTED: signs.draw_muted,
    EntryKind.TAG: signs.draw_tag,
}
_SIGNS: dict[Health, Draw] = {  # what is wrong with a feed
    Health.FAILING: signs.draw_warning,
    Health.MUTED: signs.draw_muted,
    Health.ENDED: signs.draw_ended,
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
