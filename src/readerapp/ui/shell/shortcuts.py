"""The keyboard shortcuts: every command with its keys, by menu, and a field that narrows them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.values import dataclass
from readerapp.ui.shell.main_bar import Menus
from readerapp.ui.widgets.announcer import Announcer
from readerapp.ui.widgets.card_painter import draw_row_background
from readerapp.ui.widgets.dialog_parts import closing_row, open_large
from readerapp.ui.widgets.plain_text import text_field, text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

Index = QModelIndex | QPersistentModelIndex
KEYS_ROLE = Qt.ItemDataRole.UserRole  # of a shortcut its keys, of a heading None
_NATIVE = QKeySequence.SequenceFormat.NativeText
_STATE = QStyle.StateFlag


@dataclass(frozen=True)
class Shortcut:
    """What is done, and the keys that do it, as they are called on this computer."""

    name: str
    keys: tuple[str, ...]

    def holds(self, words: Sequence[str]) -> bool:
        """Return whether each of these words (in small letters) is in its name or its keys."""
        said = f"{self.name} {' '.join(self.keys)}".casefold()
        return all(word in said for word in words)


@dataclass(frozen=True)
class ShortcutGroup:
    """Shortcuts that belong together, below one title."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def groups_of(
    menus: Menus, search_key: QAction, front_page: Iterable[tuple[str, tuple[str, ...]]]
) -> tuple[ShortcutGroup, ...]:
    """Return the shortcuts of the commands by menu, then those that only the front page has,
    and reports of a story.

    `search_key`: the command without a place in a menu that does what "search" does.
    """
    groups = [
        ShortcutGroup(
            _plain(menu.title()),
            tuple(
                Shortcut(_plain(each.text()), keys)
                for each in _commands_of(menu)
                if (keys := _keys(each, search_key))
            ),
        )
        for menu in menus.menus()
    ]
    own = tuple(Shortcut(name, tuple(map(_native, keys))) for name, keys in front_page)
    title = QCoreApplication.translate("ShortcutsDialog", "On the front page")
    return (*groups, ShortcutGroup(title, own), _story_group(), _cursor_group())


def _cursor_group() -> ShortcutGroup:
    """Return the keys of an article with a text cursor in it."""
    down = QCoreApplication.translate("ShortcutsDialog", "Next heading")
    up = QCoreApplication.translate("ShortcutsDialog", "Heading before")
    follow = QCoreApplication.translate("ShortcutsDialog", "Follow the link")
    title = QCoreApplication.translate("ShortcutsDialog", "In an article with a text cursor")
    named = ((down, "H"), (up, "Shift+H"), (follow, "Return"))
    return ShortcutGroup(title, tuple(Shortcut(name, (_native(key),)) for name, key in named))


def _story_group() -> ShortcutGroup:
    """Return the keys that only an article has that was opened out of a story."""
    next_one = QCoreApplication.translate("LanguageStrip", "Next Language")
    one_before = QCoreApplication.translate("LanguageStrip", "Previous Language")
    title = QCoreApplication.translate("ShortcutsDialog", "In a report opened out of a story")
    keys = Shortcut(next_one, (_native("L"),)), Shortcut(one_before, (_native("Shift+L"),))
    return ShortcutGroup(title, keys)


def _commands_of(menu: QMenu) -> Iterator[QAction]:
    """Return the commands of a menu, with those of menus inside it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _commands_of(inner)
        elif not action.isSeparator():
            yield action


def caps(keys: str) -> tuple[str, ...]:
    """Return what is written on each key of "Ctrl+Shift+V", and of "Ctrl++"."""
    if keys.endswith("+"):
        return (*filter(None, keys[:-1].split("+")), "+")
    return tuple(keys.split("+"))


@guarded
class ShortcutsDialog(QDialog):
    """Dialog of keyboard shortcuts. The focus is in the field; Down leads from it to the list."""

    def __init__(self, groups: Sequence[ShortcutGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = groups
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.field = text_field(self)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Find a command or a key"))
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        self.list = ShortcutList(self.tr("or", "between two shortcuts"), self)
        self.list.setAccessibleName(self.tr("Keyboard Shortcuts"))
        self.nothing = text_label(self)
        self.nothing.setObjectName("mutedText")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        note = text_label(self, self.tr("Keys that stand alone work in the list and the article."))
        note.setObjectName("mutedText")
        note.setWordWrap(True)
        self._announcer = Announcer(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(note)
        layout.addLayout(closing_row(self, self.tr("Close")))
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._to_list)
        self._narrow("")
        self.field.setFocus()
        open_large(self, 580, 660)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_on_button():
            return  # in the field it leads to the list, and there it does nothing
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self._to_list()
            return
        super().keyPressEvent(event)

    def _is_on_button(self) -> bool:
        return not (self.field.hasFocus() or self.list.hasFocus())

    def _to_list(self) -> None:
        if self.list.isVisible():
            self.list.setFocus()

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        found = [
            replace(group, shortcuts=tuple(each for each in group.shortcuts if each.holds(words)))
            for group in self._groups
        ]
        count = sum(len(group.shortcuts) for group in found)
        self.list.show_groups([group for group in found if group.shortcuts])
        self.list.setVisible(count > 0)
        self.nothing.setVisible(count == 0)
        self.nothing.setText(self.tr("No command and no key is called that."))
        if typed:
            told = self.tr("%n shortcut(s)", "", count) if count else self.nothing.text()
            self._announcer.announce(told)


class ShortcutList(QListWidget):
    """List of shortcuts below the titles of their groups. `between`: the word between two keys."""

    def __init__(self, between: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutList")
        self.setItemDelegate(_RowDelegate(between, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def show_groups(self, groups: Iterable[ShortcutGroup]) -> None:
        """Show other groups; the first shortcut is the current one."""
        self.clear()
        for group in groups:
            heading = QListWidgetItem(group.title, self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            for shortcut in group.shortcuts:
                item = QListWidgetItem(shortcut.name, self)
                item.setData(KEYS_ROLE, shortcut.keys)
                said = (shortcut.name, *shortcut.keys, group.title)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))
        if self.count():
            self.setCurrentRow(1)
            self.scrollToTop()


EDGE, PADDING = 4, 8  # pixels around the selection, and inside it
BETWEEN, CAP_EDGE = 4, 7  # pixels between two keys, and beside what is written on one
RADIUS = 5


@guarded
class _RowDelegate(QStyledItemDelegate):
    """Paints a title, or the name of a command and its keys as caps at the other edge."""

    def __init__(self, between: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._between = between

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = index.data(KEYS_ROLE) is None
        height = QFontMetrics(_title_font() if is_heading else _font()).height()
        return QSize(240, height + (18 if is_heading else 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        keys = index.data(KEYS_ROLE)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if keys is None:
            self._paint_title(painter, option, name)
        else:
            self._paint_shortcut(painter, option, name, tuple(keys))
        painter.restore()

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, title: str) -> None:
        painter.setFont(_title_font())
        painter.setPen(option.palette.placeholderText().color())
        place = option.rect.adjusted(EDGE + PADDING, 0, -EDGE - PADDING, -5)
        _draw(painter, option, place, title, Qt.AlignmentFlag.AlignBottom)

    def _paint_shortcut(
        self, painter: QPainter, option: QStyleOptionViewItem, name: str, keys: tuple[str, ...]
    ) -> None:
        palette, is_selected = option.palette, bool(option.state & _STATE.State_Selected)
        draw_row_background(
            painter,
            QRectF(option.rect).adjusted(EDGE, 1, -EDGE, -1),
            RADIUS + 2,
            colour=palette.highlight().color().name() if is_selected else "",
            focus=palette.accent().color().name() if option.state & _STATE.State_HasFocus else "",
        )
        painter.setFont(_font())
        ink = palette.highlightedText() if is_selected else palette.text()
        parts = [part for each in keys for part in ((self._between, False), *_caps(each))][1:]
        widths = [_width(text, is_cap=is_cap) for text, is_cap in parts]
        room = sum(widths) + BETWEEN * (len(parts) - 1)
        inner = option.rect.adjusted(EDGE + PADDING, 0, -EDGE - PADDING, 0)
        painter.setPen(ink.color())
        _draw(
            painter, option, inner.adjusted(0, 0, -room - PADDING, 0), name,
            Qt.AlignmentFlag.AlignVCenter,
        )  # fmt: skip
        block = QRect(inner.right() - room + 1, inner.top(), room, inner.height())
        left = QStyle.visualRect(option.direction, inner, block).left()
        for (text, is_cap), width in zip(parts, widths, strict=True):
            place = QRectF(left, inner.top() + 5, width, inner.height() - 10)
            if is_cap:
                painter.setPen(QPen(palette.dark().color(), 1))
                painter.setBrush(palette.window())
                painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
                painter.setPen(palette.windowText().color())
            else:
                painter.setPen(ink.color())
            painter.setFont(_cap_font())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            left += width + BETWEEN


def _draw(
    painter: QPainter,
    option: QStyleOptionViewItem,
    place: QRect,
    text: str,
    height: Qt.AlignmentFlag,
) -> None:
    """Draw a line from where reading begins, elided if need be. `place` is for left to right."""
    shown = QStyle.visualRect(option.direction, option.rect, place)
    line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, shown.width())
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(shown, int(side | height), line)


def _caps(keys: str) -> list[tuple[str, bool]]:
    return [(cap, True) for cap in caps(keys)]


def _width(text: str, *, is_cap: bool) -> int:
    width = QFontMetrics(_cap_font()).horizontalAdvance(text)
    return max(24, width + 2 * CAP_EDGE) if is_cap else width


def _font() -> QFont:
    return scaled_font("", 1.0)


def _title_font() -> QFont:
    return scaled_font("", 0.92, QFont.Weight.DemiBold)


def _cap_font() -> QFont:
    return scaled_font("", 0.88)


def _keys(action: QAction, search_key: QAction) -> tuple[str, ...]:
    more = search_key.shortcuts() if action.objectName() == "search" else []
    return tuple(each.toString(_NATIVE) for each in (*action.shortcuts(), *more))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(_NATIVE)


def _plain(text: str) -> str:
    """Return the text of a menu or a command without its key and its dots."""
    return text.replace("&", "").rstrip("…")
