"""The navigation column as a tree of sections."""

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.articles import ArticleQuery, Counts, View
from readerapp.ui.navigation.entries import Entry, Names, Section, entry_query, sections
from readerapp.ui.text_layout import scaled_font
from readerapp.ui.themes import Theme

ENTRY_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class NavigationPane(QWidget):
    """Shows counts, tells which entry was chosen."""

    query_chosen = Signal(object)  # ArticleQuery without a search

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = Counts(0, 0, 0, 0, (), ())
        self._query = ArticleQuery()
        self._model = QStandardItemModel(self)
        self.tree = QTreeView(self)
        self._delegate = _EntryDelegate(theme, self)
        self._set_up_tree()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.tree)
        self._fill()

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setObjectName("navigation")
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setUniformRowHeights(True)
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setItemDelegate(self._delegate)
        tree.setModel(self._model)
        tree.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_counts(self, counts: Counts) -> None:
        """Show new counts, keeping the chosen entry and the scroll position."""
        if counts != self._counts:
            self._counts = counts
            self._fill()

    def choose(self, query: ArticleQuery) -> None:
        """Select the entry of a query without telling anyone."""
        self._query = entry_query(query)
        self._select_current()

    def step(self, by: int) -> None:
        """Choose the next or previous entry."""
        current = self.tree.currentIndex()
        index = self.tree.indexBelow(current) if by > 0 else self.tree.indexAbove(current)
        while index.isValid() and index.data(ENTRY_ROLE) is None:
            index = self.tree.indexBelow(index) if by > 0 else self.tree.indexAbove(index)
        if index.isValid():
            self.tree.setCurrentIndex(index)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in other colours."""
        self._delegate.theme = theme
        self.tree.viewport().update()

    def _fill(self) -> None:
        place = self.tree.verticalScrollBar().value()
        blocked = self.tree.selectionModel().blockSignals(True)
        self._model.clear()
        for section in sections(self._counts, self._names()):
            self._model.appendRow(self._section_item(section))
        self.tree.expandAll()
        self._select_current()
        self.tree.selectionModel().blockSignals(blocked)
        self.tree.verticalScrollBar().setValue(place)

    def _section_item(self, section: Section) -> QStandardItem:
        heading = QStandardItem(section.name)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for entry in section.entries:
            item = QStandardItem(entry.name)
            item.setData(entry, ENTRY_ROLE)
            item.setData(self._describe(entry), Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(entry.name)
            heading.appendRow(item)
        return heading

    def _describe(self, entry: Entry) -> str:
        articles = self.tr("%n article(s)", "", entry.total)
        unread = self.tr("%n unread", "", entry.unread)
        return f"{entry.name}. {articles}, {unread}"

    def _select_current(self) -> None:
        index = self._index_of(self._query)
        if index.isValid():
            blocked = self.tree.selectionModel().blockSignals(True)
            self.tree.setCurrentIndex(index)
            self.tree.selectionModel().blockSignals(blocked)
            self.tree.viewport().update()

    def _index_of(self, query: ArticleQuery) -> QModelIndex:
        for row in range(self._model.rowCount()):
            heading = self._model.item(row)
            for child in range(heading.rowCount()):
                entry = heading.child(child).data(ENTRY_ROLE)
                if entry.query == query:
                    return heading.child(child).index()
        return QModelIndex()

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        entry = current.data(ENTRY_ROLE)
        if entry is not None and entry.query != self._query:
            self._query = entry.query
            self.query_chosen.emit(entry.query)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _names(self) -> Names:
        self.tree.setAccessibleName(self.tr("Navigation"))
        return Names(
            library=self.tr("Library"),
            languages=self.tr("Languages"),
            sources=self.tr("Sources"),
            everything=self.tr("All articles"),
            unread=self.tr("Unread"),
            starred=self.tr("Starred"),
            unknown_language=self.tr("Language unknown"),
        )


class _EntryDelegate(QStyledItemDelegate):
    """Section headings in small capitals' place; entries with their unread count at the end."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, QFontMetrics(option.font).height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = index.data(ENTRY_ROLE)
        if entry is None:
            self._heading(painter, option, str(index.data()))
        else:
            self._entry(painter, option, entry)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        painter.setFont(scaled_font("", 0.9, QFont.Weight.DemiBold))
        painter.setPen(QColor(self.theme.muted))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom
        painter.drawText(QRectF(option.rect).adjusted(18, 0, -12, -5), flags, text)

    def _entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            theme = self.theme
            painter.setBrush(QColor(theme.selection if selected else theme.hover))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(8, 1, -8, -1), 7, 7)
        ink = QColor(self.theme.selected_text if selected else self.theme.text)
        place = QRectF(option.rect).adjusted(18, 0, -18, 0)
        number = self._count(entry)
        metrics = QFontMetrics(option.font)
        room = place.width() - (metrics.horizontalAdvance(number) + 12 if number else 0)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        name = QRectF(
            place.right() - room if rtl else place.left(), place.top(), room, place.height()
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(option.font)
        painter.setPen(ink)
        shown = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, int(room))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(name, side | Qt.AlignmentFlag.AlignAbsolute | middle, shown)
        painter.setPen(ink if selected else QColor(self.theme.muted))
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        painter.drawText(place, far | Qt.AlignmentFlag.AlignAbsolute | middle, number)

    def _count(self, entry: Entry) -> str:
        number = entry.unread or (entry.total if entry.query.view is View.STARRED else 0)
        return QLocale().toString(number) if number else ""
