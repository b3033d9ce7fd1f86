"""What a screen reader is told, and that every word on screen can be translated."""

import re
from collections.abc import Iterator
from itertools import chain

import pytest
from every_window import every_one
from pseudo_language import Brackets
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)
from seen_words import words_of
from window_desktop import Desktop, Key

from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.language.wording import capitalised, language_name


@pytest.fixture
def pseudo(desktop: Desktop, qapp: QApplication) -> Iterator[Desktop]:
    translator = Brackets()
    translator.install()
    QCoreApplication.processEvents()
    desktop.open(0)
    yield desktop
    translator.remove()
    QCoreApplication.processEvents()


def is_data(desktop: Desktop, text: str) -> bool:
    """Titles, languages in their own names, numbers and signs belong to no language."""
    plain = re.sub(r"<[^>]+>|&", "", text)
    if not re.search(r"[^\W\d_]{2}", plain):
        return True
    # "Read also" is what the publisher wrote over its own related stories.
    known = {
        *(capitalised(language_name(tag)) for tag in LANGUAGES),
        "English  ✕",
        "Read also",
        "Readerapp",  # the window's name for screen readers: its title names the article
        desktop.window.windowTitle(),
        desktop.window.windowTitle().removesuffix(" — Readerapp"),
    }
    return plain in known


# Texts that were given, or are the same in every language, by what holds them.
GIVEN = re.compile(
    "articleList row|navigation row|ToolButton description"  # titles, sources; keys
    "|Scroll(Left|Right)Button name"  # Qt's
    "|comparedLanguages row|QTreeView catalogue row"  # these have tests of their own
)
GIVEN_IN = {
    "a highlight": "TextLabel text",  # what is highlighted
    "help": "QListWidget row|SealedBrowser textOfDialog name",  # pages have files of their own
    "licences": "textOfDialog text",
    "open a link": "informativelabel text",
    "picture": "TextLabel name",
    "print": "QComboBox row",  # names of paper are Qt's
    "privacy": "textOfDialog text",
    "restore": "TextLabel text",  # when it was made, how large it is
    "search help": "TextLabel text",  # operators
    "settings": "QComboBox row, DisplayRole",  # names of languages
}


def hard_words(desktop: Desktop, name: str, window: QWidget) -> list[tuple[str, str, str]]:
    """What is shown and was never given to a translator."""
    return [
        (name, where, text)
        for where, text in words_of(window)
        if "[" not in text and not is_data(desktop, text) and not GIVEN.search(where)
        if name not in GIVEN_IN or not re.search(GIVEN_IN[name], where)
    ]


def clipped(window: QWidget) -> list[str]:
    """The buttons and labels that are narrower than their words."""
    return [
        str(widget.property("text"))
        for kind in (QAbstractButton, QLabel)
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.width() < widget.minimumSizeHint().width()
    ]


def test_every_word_goes_through_translation_and_none_is_clipped_when_longer(
    pseudo: Desktop, subtests: pytest.Subtests
) -> None:
    for name, window in chain((("main", pseudo.window),), every_one(pseudo)):
        with subtests.test(name):
            assert hard_words(pseudo, name, window) == []
            assert (
                name in ("main", "palette") or "[" in window.windowTitle() + window.accessibleName()
            )
            assert clipped(window) == []


def nameless(root: QWidget) -> list[QWidget]:
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        accessible = QAccessible.queryAccessibleInterface(widget)
        name = accessible.text(QAccessible.Text.Name) if accessible else ""
        if not name and not widget.accessibleName():
            found.append(widget)
    return found


def is_canvas(widget: QWidget) -> bool:
    return isinstance(widget, QGraphicsView) or isinstance(widget.parent(), QGraphicsView)


def test_whatever_takes_the_focus_has_a_name(desktop: Desktop) -> None:
    desktop.open(0)
    assert nameless(desktop.window) == []
    for name, window in every_one(desktop):
        found = [w for w in nameless(window) if w is not window]
        # The canvas of pages has no name inside of the preview, which has one.
        assert [w for w in found if not is_canvas(w)] == [], name


def test_a_row_and_a_card_say_all_they_show(desktop: Desktop) -> None:
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    desktop.press(Key.Key_S)
    desktop.settle()
    view = QAccessible.queryAccessibleInterface(desktop.window.articles.view)
    said = view.child(0).text(QAccessible.Text.Name)
    for part in ("Unread", "Starred", "harbour bridge", "Gazette 0", "2026", "English"):
        assert part in said
    assert "Reported by AI" in said
    card = QAccessible.queryAccessibleInterface(desktop.window.related.cards[0])
    assert "Linked by the publisher" in card.text(QAccessible.Text.Name)


def test_targets_are_large_enough(desktop: Desktop) -> None:
    desktop.open(0)
    desktop.press(Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desktop.window.toast.show_message(lambda: "Done", lambda: "Undo")
    QCoreApplication.processEvents()
    small = [
        (widget, widget.size())
        for widget in desktop.window.findChildren(QAbstractButton)
        if widget.isVisible()
        and min(widget.width(), widget.height()) < 24
        and not isinstance(widget.parent(), QLineEdit)
    ]
    assert small == []


def test_tab_reaches_every_part_and_returns(desktop: Desktop) -> None:
    desktop.open(0)
    start = desktop.window.focusWidget()
    seen = set()
    for _ in range(60):
        desktop.press(Key.Key_Tab)
        seen.add(QApplication.focusWidget())
        if QApplication.focusWidget() is start:
            break
    window = desktop.window
    assert start in seen
    assert {window.articles.search, window.reading.view, window.navigation.tree} <= seen
    assert set(window.related.cards) <= seen


def test_twice_the_letters_fit(desktop: Desktop, qapp: QApplication) -> None:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(font)
    QCoreApplication.processEvents()
    desktop.open(0)
    tight = [
        (button.text(), button.size(), button.minimumSizeHint())
        for button in desktop.window.findChildren(QToolButton)
        if button.isVisible() and button.height() < button.minimumSizeHint().height()
    ]
    qapp.setFont(before)
    assert tight == []
