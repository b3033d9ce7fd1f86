"""The newsrooms of the catalogue as a tree: languages, and in each its feeds with a check box."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from readerapp.domain.feeds import FeedChoice
from readerapp.languages import fold, native_name, territory_in
from readerapp.ui.shell.menus import capitalised
from readerapp.ui.widgets.slot_guard import guarded

if TYPE_CHECKING:  # the room brings parsers along, of which no window has need
    from readerapp.feeds import CatalogueEntry

Role = Qt.ItemDataRole
ENTRY_ROLE = Role.UserRole
SOUGHT_ROLE = Role.UserRole + 1
Groups = list[tuple[str, list["CatalogueEntry"]]]


def by_language(entries: "Sequence[CatalogueEntry]", preferred: Sequence[str]) -> Groups:
    """Return the entries grouped by language: the preferred ones first, then by name."""
    groups: dict[str, list[CatalogueEntry]] = {}
    for entry in entries:
        groups.setdefault(_without_region(entry.language), []).append(entry)
    ranks = {tag: place for place, tag in enumerate(preferred)}

    def rank(language: str) -> tuple[int, str]:
        exact = ranks.get(language)
        near = ranks.get(language.split("-")[0], len(ranks))
        return near if exact is None else exact, native_name(language).casefold()

    return [(language, groups[language]) for language in sorted(groups, key=rank)]


def load_names(entries: "Sequence[CatalogueEntry]", interface_language: str) -> None:
    """Load the names of languages and countries (0.2 s the first time), in any thread."""
    for entry in entries:
        native_name(entry.language)
        territory_in(entry.country, interface_language)


def _without_region(language: str) -> str:
    """Country stands beside each feed: "pt-BR" is with "pt"; a script stays, as in "zh-Hans"."""
    base, *rest = language.split("-")
    return "-".join((base, *(part for part in rest if len(part) == 4)))


class CatalogueModel(QStandardItemModel):
    """Two columns: the feed, and where it is from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)

    def fill(self, groups: Groups, subscribed: Collection[str], interface_language: str) -> None:
        """Show other newsrooms; those whose address is in `subscribed` cannot be checked."""
        self.removeRows(0, self.rowCount())
        known, topics = self.tr("Already subscribed"), self._topics()
        for language, entries in groups:
            heading = QStandardItem(capitalised(native_name(language)))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            for entry in entries:
                country = territory_in(entry.country, interface_language) if entry.country else ""
                facts = (topics.get(entry.topic, ""), country)
                is_known = entry.address in subscribed
                beside = known if is_known else "  ·  ".join(fact for fact in facts if fact)
                heading.appendRow(_row(entry, beside, is_known))
            empty = QStandardItem()
            empty.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.appendRow([heading, empty])

    def checked(self) -> Iterator[FeedChoice]:
        """The feeds to subscribe to."""
        for item in self._items():
            if item.isEnabled() and item.checkState() is Qt.CheckState.Checked:
                yield _choice(item.data(ENTRY_ROLE))

    def _topics(self) -> dict[str, str]:
        """General news has no word: most of the list is that."""
        return {
            "world": self.tr("World"),
            "business": self.tr("Business"),
            "technology": self.tr("Technology"),
            "science": self.tr("Science"),
        }

    def _items(self) -> Iterator[QStandardItem]:
        for row in range(self.rowCount()):
            heading = self.item(row)
            yield from (heading.child(number) for number in range(heading.rowCount()))


@guarded
class CatalogueFilter(QSortFilterProxyModel):
    """Shows the feeds in which every word of the filter occurs, accents and case aside."""

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


def _row(entry: "CatalogueEntry", beside: str, is_known: bool) -> list[QStandardItem]:
    item = QStandardItem(entry.title)
    item.setData(entry, ENTRY_ROLE)
    item.setData(_sought(entry, beside), SOUGHT_ROLE)
    item.setToolTip(entry.address)
    spoken = (entry.title, entry.publisher, beside)
    item.setData(". ".join(dict.fromkeys(part for part in spoken if part)), Role.AccessibleTextRole)
    item.setEditable(False)
    item.setCheckable(True)
    item.setCheckState(Qt.CheckState.Checked if is_known else Qt.CheckState.Unchecked)
    item.setEnabled(not is_known)
    origin = QStandardItem(beside)
    origin.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return [item, origin]


def _sought(entry: "CatalogueEntry", beside: str) -> str:
    words = (
        entry.title, entry.publisher, entry.topic, entry.country, beside,
        native_name(entry.language), entry.site,
    )  # fmt: skip
    return fold(" ".join(words))


def _choice(entry: "CatalogueEntry") -> FeedChoice:
    return FeedChoice(entry.address, entry.title, site=entry.site, language=entry.language)
