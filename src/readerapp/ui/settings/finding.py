"""Finding settings: the field at the top of the settings looks through all pages."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from readerapp.domain.values import dataclass
from readerapp.languages import fold
from readerapp.ui.language.wording import isolate, sentences
from readerapp.ui.settings.form import Form
from readerapp.ui.themes.fonts import ui_font
from readerapp.ui.widgets.card_layout import Card, LayoutCache, Strip, TextPart
from readerapp.ui.widgets.card_painter import ROW_EDGE, draw_list_row, paint_card
from readerapp.ui.widgets.plain_text import command_name, spoken
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

Index = QModelIndex | QPersistentModelIndex
TOLD_ROLE = Qt.ItemDataRole.UserRole
FOUND_ROLE = Qt.ItemDataRole.UserRole + 1
KEPT = 100  # layouts


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
        self.setItemDelegate(_FoundDelegate(self))
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


EDGE, PADDING = ROW_EDGE, 9  # pixels around the selection, and inside it
RADIUS = 7


@guarded
class _FoundDelegate(QStyledItemDelegate):
    """Paints the name of a setting above its page and its sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._layouts = LayoutCache(KEPT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        heights = (QFontMetrics(scaled_font("", scale)).height() for scale in (1.0, 0.92))
        return QSize(200, sum(heights) + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        draw_list_row(painter, option, RADIUS)
        name, told = (str(index.data(role)) for role in (Qt.ItemDataRole.DisplayRole, TOLD_ROLE))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        strong, quiet = palette.text().color().name(), palette.placeholderText().color().name()
        key = (name, told, palette.cacheKey(), ui_font("").key())
        card = partial(_card, name, told, strong, quiet)
        laid = self._layouts.of(key, card, option.rect.width(), mirrored=mirrored)
        ink = palette.highlightedText().color().name() if selected else ""
        paint_card(painter, laid, QPointF(option.rect.topLeft()), ink)
        painter.restore()


def _card(name: str, told: str, strong: str, quiet: str) -> Card:
    title, small = scaled_font("", 1.0), scaled_font("", 0.92)
    lines = (
        Strip(QFontMetrics(title).height() + 1, (TextPart(name, title, strong),)),
        Strip(QFontMetrics(small).height() + 1, (TextPart(told, small, quiet),), gap=1),
    )
    return Card(lines, (EDGE + PADDING, PADDING - 2, EDGE + PADDING, PADDING - 2))
