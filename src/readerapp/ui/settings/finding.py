"""Finding settings: the field at the top of the settings looks through all pages."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from readerapp.domain.values import dataclass
from readerapp.languages.folding import fold
from readerapp.ui.language.wording import isolate, sentences
from readerapp.ui.settings.form import Form
from readerapp.ui.widgets.plain_text import command_name, spoken
from readerapp.ui.widgets.two_lines import TwoLineDelegate, TwoLines

Index = QModelIndex | QPersistentModelIndex
TOLD_ROLE = Qt.ItemDataRole.UserRole
FOUND_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class FoundSetting:
    """A control and where it is: the number and title of its page. `sought`: folded words."""

    page: int
    title: str
    widget: QWidget
    name: str
    told: str
    sought: str


def settings_of(number: int, title: str, page: QWidget) -> list[FoundSetting]:
    """Return everything on a page that can be set or pressed, as it is called now."""
    found, listed = [], set[QWidget]()
    for form in page.findChildren(Form):
        for entry in form.entries:
            name = command_name(entry.name())
            words = (name, entry.told(), entry.choices(), title)
            sought = fold(" ".join(words))
            found.append(FoundSetting(number, title, entry.widget, name, entry.told(), sought))
            listed.add(entry.widget)
    for widget in page.findChildren(QWidget):
        name = _name(widget)
        if widget not in listed and name:
            told = widget.accessibleDescription()
            sought = fold(f"{name} {told} {title}")
            found.append(FoundSetting(number, title, widget, name, told, sought))
    return found


def _name(widget: QWidget) -> str:
    """Return what a control that is in no form is called, "" of what is none."""
    if not isinstance(widget, QAbstractButton | QComboBox | QAbstractItemView):
        return ""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or command_name(text)


def found_on(pages: Iterable[tuple[int, str, QWidget]], typed: str) -> list[FoundSetting]:
    """Return what is on these pages, each with its number and its title, and holds every word that
    is typed; first what has them in its name."""
    words = fold(typed).split()
    settings = (each for page in pages for each in settings_of(*page))
    held = [each for each in settings if all(word in each.sought for word in words)]
    return sorted(held, key=lambda each: not all(word in fold(each.name) for word in words))


class FoundList(QListWidget):
    """List of the settings that were found, with their sentences."""

    setting_chosen = Signal(object)  # FoundSetting

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foundSettings")
        self.setItemDelegate(TwoLineDelegate(_lines_of, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda item: self.setting_chosen.emit(item.data(FOUND_ROLE)))
        self.itemClicked.connect(lambda item: self.setting_chosen.emit(item.data(FOUND_ROLE)))

    def show_settings(self, found: Sequence[FoundSetting]) -> None:
        """Show what was found; the first is the current one."""
        self.clear()
        for each in found:
            item = QListWidgetItem(each.name, self)
            parts = (isolate(part) for part in (each.title, each.told) if part)
            item.setData(TOLD_ROLE, "  ·  ".join(parts))
            item.setData(FOUND_ROLE, each)
            said = sentences((each.name, each.title, each.told))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(said))
        if found:
            self.setCurrentRow(0)


def _lines_of(index: Index) -> TwoLines:
    name, told = (str(index.data(role)) for role in (Qt.ItemDataRole.DisplayRole, TOLD_ROLE))
    return TwoLines(name, told, is_strong=False)
