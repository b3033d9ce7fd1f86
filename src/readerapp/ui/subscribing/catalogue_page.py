"""The catalogue of newsrooms by language, filtered by words. Looking at it contacts nobody."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.feeds import FeedChoice
from readerapp.languages.folding import fold
from readerapp.languages.names import native_name, territory_in
from readerapp.languages.tags import base
from readerapp.messages import _
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import capitalised, counted, sentences
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.inputs import draw_check
from readerapp.ui.widgets.plain_text import text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded

if TYPE_CHECKING:
    from readerapp.feeds.catalogue import CatalogueEntry


Role = Qt.ItemDataRole

ENTRY_ROLE = Role.UserRole

SOUGHT_ROLE = Role.UserRole + 1

NAMED = [Role.DisplayRole, Role.AccessibleTextRole, SOUGHT_ROLE]

Groups = list[tuple[str, list["CatalogueEntry"]]]


def by_language(entries: "Sequence[CatalogueEntry]", preferred: Sequence[str]) -> Groups:
    """Return the entries grouped by language: the preferred ones first, then by name."""
    groups: dict[str, list[CatalogueEntry]] = {}
    for entry in entries:
        groups.setdefault(_without_region(entry.language), []).append(entry)
    ranks = {tag: place for place, tag in enumerate(preferred)}

    def rank(language: str) -> tuple[int, str]:
        exact = ranks.get(language)
        near = ranks.get(base(language), len(ranks))
        return near if exact is None else exact, native_name(language).casefold()

    return [(language, groups[language]) for language in sorted(groups, key=rank)]


def load_names(entries: "Sequence[CatalogueEntry]", interface_language: str) -> None:
    """Load the names of languages and countries (40 ms the first time), in any thread."""
    for entry in entries:
        native_name(entry.language)
        territory_in(entry.country, interface_language)


def _without_region(language: str) -> str:
    """Country stands beside each feed: "pt-BR" is with "pt"; a script stays, as in "zh-Hans"."""
    own, *rest = language.split("-")
    return "-".join((own, *(part for part in rest if len(part) == 4)))


class CatalogueModel(QStandardItemModel):
    """Model of the catalogue in two columns: the feed, and where it is from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)

    def fill(self, groups: Groups, subscribed: Collection[str], interface_language: str) -> None:
        """Show other newsrooms; those whose address is in `subscribed` cannot be checked."""
        self.removeRows(0, self.rowCount())
        say = self._saying(interface_language)
        for language, entries in groups:
            heading = QStandardItem(capitalised(native_name(language)))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for entry in entries:
                item, origin = _row(entry, entry.address in subscribed)
                say(item, origin)
                heading.appendRow([item, origin])
            empty = QStandardItem()
            empty.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.appendRow([heading, empty])

    def name(self, interface_language: str) -> None:
        """Say in another language what each feed is about and where it is from."""
        say = self._saying(interface_language)
        with QSignalBlocker(self):  # told of once for each language below, not for each feed
            for item in self._items():
                say(item, item.parent().child(item.row(), 1))
        for row in range(self.rowCount()):
            heading = self.index(row, 0)
            last = self.rowCount(heading) - 1
            self.dataChanged.emit(self.index(0, 0, heading), self.index(last, 1, heading), NAMED)

    def _saying(self, language: str) -> Callable[[QStandardItem, QStandardItem], None]:
        known, topics = _("Already subscribed"), self._topics()

        def say(item: QStandardItem, origin: QStandardItem) -> None:
            entry = item.data(ENTRY_ROLE)
            country = territory_in(entry.country, language) if entry.country else ""
            facts = (topics.get(entry.topic, ""), country)
            beside = "  ·  ".join(fact for fact in facts if fact) if item.isEnabled() else known
            item.setData(_sought(entry, beside), SOUGHT_ROLE)
            spoken = (entry.title, entry.publisher, beside)
            item.setData(sentences(dict.fromkeys(spoken)), Qt.ItemDataRole.AccessibleTextRole)
            origin.setText(beside)

        return say

    def checked(self) -> Iterator[FeedChoice]:
        """The feeds to subscribe to."""
        for item in self._items():
            if item.isEnabled() and item.checkState() is Qt.CheckState.Checked:
                yield _choice(item.data(ENTRY_ROLE))

    def _topics(self) -> dict[str, str]:
        """General news has no word: most of the list is that."""
        return {
            "world": _("World"),
            "business": _("Business"),
            "technology": _("Technology"),
            "science": _("Science"),
        }

    def _items(self) -> Iterator[QStandardItem]:
        for row in range(self.rowCount()):
            heading = self.item(row)
            yield from (heading.child(number) for number in range(heading.rowCount()))


@guarded
class CatalogueFilter(QSortFilterProxyModel):
    """Filter of the catalogue: every word must occur, accents and case aside."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setRecursiveFilteringEnabled(True)

    def seek(self, text: str) -> None:
        """Filter by the words of `text`; "" shows everything."""
        self.beginFilterChange()
        self._words = fold(text).split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]  # the stub names persistent ones too
        sought = self.sourceModel().index(row, 0, parent).data(SOUGHT_ROLE)
        if sought is None:
            return False  # a language is shown for the sake of its feeds
        return all(word in sought for word in self._words)


def _row(entry: "CatalogueEntry", is_known: bool) -> list[QStandardItem]:
    item = QStandardItem(entry.title)
    item.setData(entry, ENTRY_ROLE)
    item.setToolTip(tip_text(entry.address))
    item.setEditable(False)
    item.setCheckable(True)
    item.setCheckState(Qt.CheckState.Checked if is_known else Qt.CheckState.Unchecked)
    item.setEnabled(not is_known)
    origin = QStandardItem()
    origin.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return [item, origin]


def _sought(entry: "CatalogueEntry", beside: str) -> str:
    words = (
        entry.title, entry.publisher, entry.topic, entry.country, beside,
        native_name(entry.language), entry.site,
    )  # fmt: skip
    return fold(" ".join(words))


def _choice(entry: "CatalogueEntry") -> FeedChoice:
    return FeedChoice(entry.address, entry.title, site=entry.site, language=entry.language)


Index = QModelIndex | QPersistentModelIndex


class CatalogueList(QWidget):
    """The catalogue below what is typed: all of it, the reader's languages first and open, or what
    has the words in its name. What is found is chosen from the top; one may also check several."""

    changed = Signal()  # other feeds are checked, or chosen
    names_wanted = Signal()  # of countries, in the language the interface has now

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = tuple(languages)
        self._entries: Sequence[CatalogueEntry] = ()
        self._sought = ""
        self._model = CatalogueModel(self)
        self._filter = CatalogueFilter(self)
        self.tree = QTreeView(self)
        self._note = text_label(self)
        self._announcer = Announcer(self)
        self._set_up_tree()
        self._lay_out()
        self._connect()
        keep_translated(self, self._set_texts)

    @property
    def checked(self) -> tuple[FeedChoice, ...]:
        """The feeds that are marked; else the one that is chosen among what was sought."""
        marked, item = self.marked, self._current()
        if marked or item is None or not self._sought:
            return marked
        return (_choice(item.data(ENTRY_ROLE)),)

    @property
    def marked(self) -> tuple[FeedChoice, ...]:
        """The feeds whose box is checked, those that the words hide too."""
        return tuple(self._model.checked())

    @property
    def found(self) -> int:
        """How many feeds have the words that are sought."""
        return sum(self._filter.rowCount(each) for each in self._headings())

    def show_catalogue(
        self, entries: "Sequence[CatalogueEntry]", subscribed: Collection[str], language: str
    ) -> None:
        """Show the newsrooms. `subscribed`: the addresses that are subscribed to already;
        `language`: of the interface, in which the names of countries are loaded."""
        self._entries = entries
        self._model.fill(by_language(entries, self._languages), subscribed, language)
        self._seek()

    def use_names(self, language: str) -> None:
        """Name all in another interface language; nothing else changes."""
        header, mode = self.tree.header(), QHeaderView.ResizeMode
        header.setSectionResizeMode(1, mode.Fixed)  # else each language has every row measured
        self._model.name(language)
        header.setSectionResizeMode(1, mode.ResizeToContents)

    def seek(self, text: str) -> None:
        """Show what has all the words of a text, and choose the first that is new."""
        if text.strip() != self._sought:
            self._sought = text.strip()
            self._seek()
            if self._sought:
                self._announcer.announce(counted("{count} feed", "{count} feeds", self.found))

    def take_focus(self) -> None:
        """Go to what is chosen, or to the first there is."""
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self._filter.index(0, 0))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _seek(self) -> None:
        self._filter.seek(self._sought)
        self._open_languages()
        self.tree.setCurrentIndex(self._likeliest() if self._sought else QModelIndex())
        self.changed.emit()

    def _likeliest(self) -> QModelIndex:
        """The new feed whose title begins most of its words with what is sought, else the first:
        "zeit" is DIE ZEIT, and not another paper whose publisher is called Zeitung."""
        feeds = [
            feed
            for heading in self._headings()
            for row in range(self._filter.rowCount(heading))
            if (feed := self._filter.index(row, 0, heading)).flags() & Qt.ItemFlag.ItemIsEnabled
        ]
        sought = fold(self._sought).split()

        def rank(feed: QModelIndex) -> tuple[int, int]:
            words = fold(str(feed.data())).split()
            begun = sum(any(word.startswith(each) for word in words) for each in sought)
            return begun, len(set(sought).intersection(words))

        return max(feeds, key=rank, default=QModelIndex())  # the first of equals

    def _current(self) -> QStandardItem | None:
        """The feed that is chosen and new."""
        item = self._model.itemFromIndex(self._filter.mapToSource(self.tree.currentIndex()))
        return item if item is not None and item.isCheckable() and item.isEnabled() else None

    def _open_languages(self) -> None:
        """Open the reader's own languages; where something is sought, all of them."""
        if self._sought:
            self.tree.expandAll()
            return
        self.tree.collapseAll()
        own = len({base(language) for language in self._languages})
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

    def _on_data(self, _first: QModelIndex, _last: QModelIndex, roles: Sequence[int]) -> None:
        """Whoever counts what is checked does so for a mark, not for each feed that is named."""
        if Role.CheckStateRole in roles:
            self.changed.emit()

    def _set_up_tree(self) -> None:
        tree = self.tree
        self._filter.setSourceModel(self._model)
        tree.setObjectName("catalogue")
        tree.setModel(self._filter)
        tree.setItemDelegate(_EntryDelegate(self))
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setExpandsOnDoubleClick(True)
        tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _connect(self) -> None:
        self.tree.selectionModel().currentChanged.connect(self.changed)
        self.tree.doubleClicked.connect(self._toggle)
        self._model.dataChanged.connect(self._on_data)

    def _lay_out(self) -> None:
        self._note.setObjectName("mutedText")
        self._note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._note)

    def _set_texts(self) -> None:
        self.tree.setAccessibleName(_("Catalogue of feeds"))
        self._note.setText(
            _("The list came with the app. No address in it is contacted before you subscribe.")
        )
        if self._entries:
            self.names_wanted.emit()


@guarded
class _EntryDelegate(QStyledItemDelegate):
    """Paints padding around every row, and the origin in a quieter colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._boxes: dict[tuple[int, int, Qt.LayoutDirection], QRect] = {}  # in a row of a size

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
        draw_check(
            painter,
            self._box(option, index),
            option.palette,
            is_checked=Qt.CheckState(state) is Qt.CheckState.Checked,
            is_enabled=bool(option.state & QStyle.StateFlag.State_Enabled),
        )

    def _box(self, option: QStyleOptionViewItem, index: Index) -> QRectF:
        """Where the box of a feed is. It is the same in each row of a width: the style is asked
        once, which takes a third of painting a row."""
        rect: QRect = option.rect
        key = rect.width(), rect.height(), option.direction
        if key not in self._boxes:
            measured = QStyleOptionViewItem(option)
            self.initStyleOption(measured, index)
            part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            style = option.widget.style()
            box = style.subElementRect(part, measured, option.widget)
            self._boxes = {key: box.translated(-rect.topLeft())}
        return QRectF(self._boxes[key].translated(rect.topLeft()))
