"""Paints the rows of the navigation, and edits a name in its place."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from readerapp.ui.feed_icons import FeedIcons
from readerapp.ui.guarding import guarded
from readerapp.ui.navigation.entries import Kind
from readerapp.ui.navigation.model import Index, entry_at
from readerapp.ui.navigation.places import depth_of, places, row_height
from readerapp.ui.navigation.row import RowPainter
from readerapp.ui.themes import Theme

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
            if entry.kind is Kind.FOLDER and index.model().hasChildren(index):
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
