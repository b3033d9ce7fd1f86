"""Newsrooms to begin with, by language, with a filter. Looking at them contacts nobody."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.feeds import FeedChoice
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.subscribing.catalogue_model import CatalogueFilter, CatalogueModel, by_language
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.check_mark import draw_check
from readerapp.ui.widgets.inline_message import InlineMessage
from readerapp.ui.widgets.slot_guard import guarded

if TYPE_CHECKING:  # see catalogue_model
    from readerapp.feeds import CatalogueEntry

Index = QModelIndex | QPersistentModelIndex


class CataloguePage(QWidget):
    """The reader's languages come first and are open; the others open with Right or a click."""

    changed = Signal()  # other feeds are checked

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = tuple(languages)
        self._entries: Sequence[CatalogueEntry] = ()
        self._subscribed: Collection[str] = ()
        self._model = CatalogueModel(self)
        self._filter = CatalogueFilter(self)
        self.search = QLineEdit(self)
        self.message = InlineMessage(self)
        self.tree = QTreeView(self)
        self._note = QLabel(self)
        self._announcer = Announcer(self)
        self._set_up_tree()
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)

    @property
    def checked(self) -> tuple[FeedChoice, ...]:
        """The feeds to subscribe to, those that the filter hides too."""
        return tuple(self._model.checked())

    def show_catalogue(
        self, entries: "Sequence[CatalogueEntry]", subscribed: Collection[str]
    ) -> None:
        """Show the newsrooms. `subscribed`: the addresses that are subscribed to already."""
        self._entries, self._subscribed = entries, subscribed
        self._fill()

    def show_message(self, sentence: str, remedy: str) -> None:
        """Show what failed."""
        self.message.say(sentence, remedy)
        self._announcer.say(" ".join(part for part in (sentence, remedy) if part))

    def _fill(self) -> None:
        groups = by_language(self._entries, self._languages)
        self._model.fill(groups, self._subscribed, self._languages[0] if self._languages else "en")
        self._open_languages()
        self.changed.emit()

    def _seek(self, text: str) -> None:
        self._filter.seek(text)
        self._open_languages()
        if text.strip():
            found = sum(self._filter.rowCount(each) for each in self._headings())
            self._announcer.say(self.tr("%n feed(s)", "", found))

    def _open_languages(self) -> None:
        """Open the reader's own languages; with a filter, all of them."""
        if self.search.text().strip():
            self.tree.expandAll()
            return
        self.tree.collapseAll()
        own = len({language.split("-")[0] for language in self._languages})
        for heading in self._headings()[: max(1, own)]:
            self.tree.expand(heading)

    def _headings(self) -> list[QModelIndex]:
        return [self._filter.index(row, 0) for row in range(self._filter.rowCount())]

    def _toggle(self, index: QModelIndex) -> None:
        """A double click on a name does what one on its box does."""
        item = self._model.itemFromIndex(self._filter.mapToSource(index.siblingAtColumn(0)))
        if item is not None and item.isCheckable() and item.isEnabled():
            is_checked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked)

    def _set_up_tree(self) -> None:
        tree = self.tree
        self._filter.setSourceModel(self._model)
        tree.setObjectName("catalogue")
        tree.setModel(self._filter)
        tree.setItemDelegate(_EntryDelegate(self))
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setExpandsOnDoubleClick(True)
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._seek)
        self.tree.doubleClicked.connect(self._toggle)
        self._model.itemChanged.connect(lambda _item: self.changed.emit())

    def _lay_out(self) -> None:
        self.search.setClearButtonEnabled(True)
        self._note.setObjectName("mutedText")
        self._note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 4)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self.message)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._note)

    def _set_texts(self) -> None:
        self.search.setPlaceholderText(self.tr("Filter by name, language or country"))
        self.search.setAccessibleName(self.tr("Filter by name, language or country"))
        self.tree.setAccessibleName(self.tr("Catalogue of feeds"))
        self._note.setText(
            self.tr(
                "The list came with the app. No address in it is contacted before you subscribe."
            )
        )


@guarded
class _EntryDelegate(QStyledItemDelegate):
    """Air around every row, and the origin in a quieter colour."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 12, max(28, QFontMetrics(option.font).height() + 12))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == 1:
            muted = option.palette.placeholderText().color()
            option.palette.setColor(QPalette.ColorRole.Text, muted)
        elif not index.parent().isValid():
            option.font.setWeight(QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        measured = QStyleOptionViewItem(option)
        self.initStyleOption(measured, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        place = QRectF(option.widget.style().subElementRect(part, measured, option.widget))
        draw_check(
            painter,
            place,
            option.palette,
            is_checked=Qt.CheckState(state) is Qt.CheckState.Checked,
            is_enabled=bool(option.state & QStyle.StateFlag.State_Enabled),
        )
