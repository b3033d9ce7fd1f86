"""The words of windows: all that is shown, told or offered, and what of it is in which language."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from babel.messages import Catalog
from babel.messages.catalog import Message
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from tools import catalogues, translations

MOST_ROWS = 300  # of one list
ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip


def words_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """All texts of a window that have words, each with where it is. Of the main window those that
    are seen: a page that is hidden catches up when it is shown."""
    for widget in (window, *window.findChildren(QWidget)):
        is_menu = isinstance(widget, QMenu)
        if _is_of_menus_without_room(widget):
            continue
        if isinstance(window, QMainWindow) and not is_menu and not widget.isVisible():
            continue
        if widget.window() is window.window() or is_menu:
            for part, text in _texts(widget):
                if text:
                    yield f"{_named(widget)} {part}", text


def _is_of_menus_without_room(widget: QWidget) -> bool:
    """Qt makes a menu of those that a menu bar once had no room for; it repeats their names."""
    in_bar = isinstance(widget, QMenu) and isinstance(widget.parent(), QMenuBar)
    return in_bar and isinstance(widget, QMenu) and not widget.title()


def _named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """The texts of one widget."""
    yield "tool tip", widget.toolTip()
    yield "what is this", widget.whatsThis()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QGroupBox | QMenu):
        yield "text", widget.title()
    elif isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
        if isinstance(widget, QTextBrowser):
            yield "text", widget.toPlainText()
    elif isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield "tab", widget.tabText(number)
            yield "tab's tip", widget.tabToolTip(number)
    elif isinstance(widget, QComboBox):
        yield from _rows(widget.model(), QModelIndex())
    elif isinstance(widget, QHeaderView):
        model = widget.model()
        for number in range(widget.count()):
            yield "header", str(model.headerData(number, Qt.Orientation.Horizontal) or "")
    elif isinstance(widget, QAbstractItemView) and widget.model():
        yield from _rows(widget.model(), widget.rootIndex())
    for action in widget.actions():
        yield from _action(action)


def _action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", action.text()
    yield "action's tip", action.toolTip()


def _rows(model: QAbstractItemModel, top: QModelIndex) -> Iterator[tuple[str, str]]:
    is_list = isinstance(model, QAbstractListModel)
    for row in range(min(model.rowCount(top), MOST_ROWS)):
        for column in range(1 if is_list else model.columnCount(top)):
            index = model.index(row, column, top)
            for role in ROLES:
                said = index.data(role)
                yield f"row, {role.name}", said if isinstance(said, str) else ""
        if not is_list:
            yield from _rows(model, model.index(row, 0, top))


def plain(text: str) -> str:
    """A text without marks of HTML, keys and isolation."""
    return re.sub(r"<[^>]+>|[&\u2066-\u2069\u00ad]", "", text).strip()


@cache
def pieces(text: str) -> frozenset[str]:
    """A text, and what it may have been put together from; most are asked for in each language."""
    whole = plain(text)
    return frozenset(
        each.strip()
        for parts in ([whole], re.split(r"\n|  ·  | · |\. |, |: |\t", whole))
        for each in parts
    )


class Catalogue:
    """Which texts belong to one language alone: what one says and the other one does not."""

    def __init__(self, language: str) -> None:
        messages = list(_of_window(catalogues.read(translations.file_of(language))))
        self._translated = {plain(text) for each in messages for text in _forms(each.string)}
        self._english = {plain(text) for each in messages for text in _forms(each.id)}
        self._of_english = _Texts(self._english - self._translated)
        self._of_other = _Texts(self._translated - self._english)

    def english(self, text: str) -> bool:
        """Whether a text, or a part of it, is English."""
        return any(self._of_english.has(each) for each in pieces(text))

    def other(self, text: str) -> bool:
        """Whether it is of the other language."""
        return any(self._of_other.has(each) for each in pieces(text))


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language: to read one takes a processor 0.2 s."""
    return Catalogue(language)


class _Texts:
    """Texts with places for values, to be recognised with values in them."""

    def __init__(self, texts: set[str]) -> None:
        self._known: dict[str, bool] = {}  # most texts are seen again, in the next window
        self._plain = {text for text in texts if not _VALUE.search(text)}
        # By a word that no value can be a part of: a text is compared with few of a thousand.
        self._forms: dict[str, list[list[str]]] = {}
        for text in texts - self._plain:
            parts = _VALUE.split(text)
            if len(re.findall(r"[^\W\d_]", "".join(parts))) >= 6:  # else it would be anything
                self._forms.setdefault(_own_word(parts), []).append(parts)

    def has(self, text: str) -> bool:
        if text not in self._known:
            self._known[text] = text in self._plain or any(
                _fits(form, text)
                for word in {"", *_WORD.findall(text)}
                for form in self._forms.get(word, ())
            )
        return self._known[text]


_VALUE = re.compile(r"\{\w+\}")
_WORD = re.compile(r"\w+")


def _own_word(parts: Sequence[str]) -> str:
    """The longest word of a form that touches no value; "" where each one does."""
    last = len(parts) - 1
    words = [""]
    for number, part in enumerate(parts):
        with_values = "x" * (number > 0) + part + "x" * (number < last)
        for word in _WORD.finditer(with_values):
            touches = (number > 0 and not word.start()) or (
                number < last and word.end() == len(with_values)
            )
            if not touches:
                words.append(word[0])
    return max(words, key=len)


def _fits(form: Sequence[str], text: str) -> bool:
    """Whether a text is this form, with a value of one letter or more at each place."""
    first, *inner, end = form
    if not (text.startswith(first) and text.endswith(end)):
        return False
    place = len(first)
    for part in inner:
        found = text.find(part, place + 1)
        if found < 0:
            return False
        place = found + len(part)
    return place < len(text) - len(end)


def _of_window(catalog: Catalog) -> Iterator[Message]:
    """The messages that not only commands say: "version" of a command is no word of a window."""
    for message in catalogues.messages(catalog):
        source = _template().get(message.id, message.context)
        if source and {room for room, _line in source.locations} != {"cli"}:
            yield message


@cache
def _template() -> Catalog:
    return catalogues.template()


def _forms(said: str | Sequence[str] | None) -> Sequence[str]:
    return [said] if isinstance(said, str) else said or ()
