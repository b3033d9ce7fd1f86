"""Letters that are the key of two things at once."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QMenu, QTabBar, QWidget


def twice(window: QWidget) -> list[tuple[str, list[str]]]:
    """The keys that two entries of a menu, or two controls in sight, have in a window."""
    places = [(menu.title(), _entries(menu)) for menu in window.findChildren(QMenu)]
    if isinstance(window, QMainWindow):
        places.append(("menu bar", [action.text() for action in window.menuBar().actions()]))
    else:
        places.append((type(window).__name__, list(_controls(window))))
    return [
        (where, found)
        for where, texts in places
        for letter, count in Counter(_letters(texts)).items()
        if count > 1 and (found := [text for text in texts if [letter] == list(_letters([text]))])
    ]


def twice_in(menu: QMenu) -> list[list[str]]:
    """The entries of a menu, and of those in it, that share a key."""
    texts = _entries(menu)
    found = [
        [text for text in texts if [letter] == list(_letters([text]))]
        for letter, count in Counter(_letters(texts)).items()
        if count > 1
    ]
    inner = [each.menu() for each in menu.actions()]
    return found + [two for each in inner if isinstance(each, QMenu) for two in twice_in(each)]


def contradicting(menu: QMenu, meant: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    """The entries of a menu whose key is a letter that does something else behind it: `meant` tells
    which entries say what a letter does there. Not those of the menus in it, which are asked for.
    """
    return [
        (letter, text)
        for text in _entries(menu)
        for letter in _letters([text])
        if letter in meant and text not in meant[letter]
    ]


def letter_of(text: str) -> str:
    """The key of an entry, "" without one."""
    return next(_letters([text]), "")


def _entries(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.isVisible() and not each.isSeparator()]


def _controls(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or not widget.isVisibleTo(window):
            continue
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(number) for number in range(widget.count()))
        elif isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        ):
            yield widget.text()


def _letters(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        plain = text.replace("&&", "")
        if "&" in plain[:-1]:
            yield plain[plain.index("&") + 1].casefold()
