"""Paints one row of the navigation."""

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from readerapp.domain.articles import View
from readerapp.ui.language.wording import language_tag
from readerapp.ui.navigation import glyphs
from readerapp.ui.navigation.entries import Entry, EntryKind, Health
from readerapp.ui.navigation.feed_icons import FeedIcons, first_letter
from readerapp.ui.navigation.model import Index, entry_at
from readerapp.ui.navigation.row_layout import Places, depth_of, picture_side, places, row_height
from readerapp.ui.themes.theme import Theme
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

State = QStyle.StateFlag

DIMMED = 0.45  # opacity of the picture of a muted or ended feed


class RowPainter:
    """Heading, or background, disclosure, picture, name and what is at the end."""

    def __init__(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        theme: Theme,
        icons: FeedIcons,
        depth: int,
    ) -> None:
        self._p = painter
        self._option = option
        self._theme = theme
        self._icons = icons
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._selected = bool(option.state & State.State_Selected)
        self._metrics = QFontMetrics(option.font)
        self._at: Places = places(option.rect, depth, self._metrics, mirrored=self._mirrored)

    def heading(self, text: str) -> None:
        """The name of a section."""
        self._p.setFont(scaled_font("", 0.9, QFont.Weight.DemiBold))
        self._p.setPen(QColor(self._theme.muted))
        flags = self._side() | Qt.AlignmentFlag.AlignBottom
        self._p.drawText(QRectF(self._option.rect).adjusted(18, 0, -18, -5), flags, text)

    def background(self) -> None:
        """Selection, hover and focus."""
        if self._selected or self._option.state & State.State_MouseOver:
            colour = self._theme.selection if self._selected else self._theme.hover
            self._p.setPen(Qt.PenStyle.NoPen)
            self._p.setBrush(QColor(colour))
            self._p.drawRoundedRect(self._at.selection, 7, 7)
        if self._option.state & State.State_HasFocus:
            self._p.setPen(QPen(QColor(self._theme.focus), 2))
            self._p.setBrush(Qt.BrushStyle.NoBrush)
            self._p.drawRoundedRect(self._at.selection.adjusted(1, 1, -1, -1), 6, 6)

    def chevron(self, expanded: bool) -> None:
        """The disclosure of a folder."""
        ink = self._ink(self._theme.icon)
        at = self._at.chevron
        glyphs.draw_chevron(self._p, at, ink, expanded=expanded, mirrored=self._mirrored)

    def picture(self, entry: Entry) -> None:
        """Favicon, tile or sign."""
        at, ink = self._at.picture, self._ink(self._theme.icon)
        if entry.kind is EntryKind.VIEW and entry.query:
            view = entry.query.view
            glyphs.draw_view(self._p, at, self._view_ink(view), view, mirrored=self._mirrored)
        elif entry.kind is EntryKind.FOLDER:
            glyphs.draw_folder(self._p, at, ink)
        elif entry.kind is EntryKind.SEARCH:
            glyphs.draw_search(self._p, at, ink, mirrored=self._mirrored)
        elif entry.kind is EntryKind.ADD:
            glyphs.draw_plus(self._p, at, ink)
        elif entry.kind is EntryKind.BIN:
            glyphs.draw_bin(self._p, at, ink)
        else:
            self._tile(entry, at)

    def text(self, entry: Entry) -> None:
        """The name, elided before the count or the sign at the end."""
        number = self._number(entry)
        taken = self._metrics.horizontalAdvance(number) + 10 if number else 0
        taken += self._signs(entry, taken)
        place = self._at.text.adjusted(*((taken, 0, 0, 0) if self._mirrored else (0, 0, -taken, 0)))
        is_quiet = entry.kind is EntryKind.ADD or entry.health in (Health.MUTED, Health.ENDED)
        self._p.setFont(self._option.font)
        self._p.setPen(QColor(self._ink(self._theme.muted if is_quiet else self._theme.text)))
        elide = Qt.TextElideMode.ElideRight
        shown = self._metrics.elidedText(entry.name, elide, int(place.width()))
        self._p.drawText(place, self._side() | Qt.AlignmentFlag.AlignVCenter, shown)
        self._p.setPen(QColor(self._ink(self._theme.muted)))
        far = self._side(far=True) | Qt.AlignmentFlag.AlignVCenter
        self._p.drawText(self._at.text, far, number)

    def _tile(self, entry: Entry, at: QRectF) -> None:
        side, ratio = picture_side(self._metrics), self._ratio()
        if entry.feed:
            pixmap = self._icons.of_feed(entry.feed, side, self._theme, ratio)
        else:
            language = entry.query.language if entry.query else ""
            letters = (language_tag(language) or "–")[:2] if language else first_letter(entry.name)
            pixmap = self._icons.letters(letters, side, self._theme, ratio)
        if entry.health in (Health.MUTED, Health.ENDED):
            self._p.setOpacity(DIMMED)
        self._p.drawPixmap(at, pixmap, QRectF(pixmap.rect()))
        self._p.setOpacity(1)

    def _ratio(self) -> float:
        """Pixels for each point of what is really painted on, also of a picture of the window."""
        engine = self._p.paintEngine()
        return engine.paintDevice().devicePixelRatio() if engine else 1.0

    def _signs(self, entry: Entry, taken: int) -> int:
        """Draw what is wrong with a feed before its count; return the width it takes."""
        draw = {
            Health.FAILING: glyphs.draw_warning,
            Health.MUTED: glyphs.draw_muted,
            Health.ENDED: glyphs.draw_ended,
        }.get(entry.health)
        if draw is None:
            return 0
        side = picture_side(self._metrics) - 2
        text = self._at.text
        left = text.left() + taken if self._mirrored else text.right() - taken - side
        place = QRectF(left, text.center().y() - side / 2, side, side)
        is_failing = entry.health is Health.FAILING
        draw(self._p, place, self._ink(self._theme.star if is_failing else self._theme.icon))
        return side + 8

    def _ink(self, colour: str) -> str:
        """Nothing quiet stands on the selection: it could not be read."""
        return self._theme.selected_text if self._selected else colour

    def _view_ink(self, view: View) -> str:
        inks = {View.UNREAD: self._theme.accent, View.STARRED: self._theme.star}
        return self._ink(inks.get(view, self._theme.icon))

    def _side(self, *, far: bool = False) -> Qt.AlignmentFlag:
        right = self._mirrored != far
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _number(self, entry: Entry) -> str:
        is_starred = bool(entry.query and entry.query.view is View.STARRED)
        number = entry.total if is_starred or entry.kind is EntryKind.BIN else entry.unread
        return QLocale().toString(number) if number and entry.health is not Health.MUTED else ""


# As tight as its row, so that the letters stay where they are.
_EDITOR = "QLineEdit, QLineEdit:focus { padding: 1px 3px; border-radius: 5px; }"


@guarded
class EntryDelegate(QStyledItemDelegate):
    """Section headings; rows with a picture, a name, and a count or a sign at the end."""

    renamed = Signal(object, str)  # Entry, what was typed

    def __init__(self, theme: Theme, icons: FeedIcons, tree: QTreeView) -> None:
        super().__init__(tree)
        self.theme = theme
        self._icons = icons
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, row_height(QFontMetrics(option.font)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = entry_at(index)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = RowPainter(painter, option, self.theme, self._icons, depth_of(index))
        if entry.is_heading:
            row.heading(entry.name)
        else:
            row.background()
            if entry.kind is EntryKind.FOLDER and index.model().hasChildren(index):
                row.chevron(isinstance(index, QModelIndex) and self._tree.isExpanded(index))
            row.picture(entry)
            row.text(entry)
        painter.restore()

    # Renaming

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setStyleSheet(_EDITOR)
        editor.setAccessibleName(self.tr("Name"))
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
        place = places(
            option.rect, depth_of(index), QFontMetrics(option.font), mirrored=mirrored
        ).text.toRect()
        height = min(option.rect.height(), editor.sizeHint().height())
        editor.setGeometry(place.adjusted(-7, 0, 7, 0))
        editor.setFixedHeight(height)
        editor.move(editor.x(), option.rect.center().y() - height // 2 + 1)
