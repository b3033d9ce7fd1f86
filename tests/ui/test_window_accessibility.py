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
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)
from seen_words import words_of
from window_desktop import Desktop, Key


@pytest.fixture
def pseudo(desktop: Desktop, qapp: QApplication) -> Iterator[Desktop]:
    translator = Brackets()
    qapp.installTranslator(translator)
    QCoreApplication.processEvents()
    desktop.open(0)
    yield desktop
    qapp.removeTranslator(translator)
    QCoreApplication.processEvents()


def is_data(desktop: Desktop, text: str) -> bool:
    """Titles, languages in their own names, numbers and signs belong to no language."""
    plain = re.sub(r"<[^>]+>|&", "", text)
    if not re.search(r"[^\W\d_]{2}", plain):
        return True
    # "Read also" is what the publisher wrote over its own related stories.
    known = {
        "English",
        "English  ✕",
        "Français",
        "Read also",
        desktop.window.windowTitle().removesuffix(" — Readerapp"),
    }
    return plain in known


def is_hard(desktop: Desktop, text: str) -> bool:
    """Whether a text that is shown was never given to a translator."""
    return "[" not in text and not is_data(desktop, text)


def test_every_word_of_the_window_and_its_dialogs_goes_through_translation(
    pseudo: Desktop,
) -> None:
    hard = [("main", *each) for each in words_of(pseudo.window) if is_hard(pseudo, each[1])]
    for name, window in every_one(pseudo):
        hard += [(name, *each) for each in words_of(window) if is_hard(pseudo, each[1])]
    assert hard == []


def test_no_button_or_label_is_clipped_by_longer_words(pseudo: Desktop) -> None:
    clipped = [
        (type(parent).__name__, str(widget.property("text")))
        for parent in chain((pseudo.window,), (window for _, window in every_one(pseudo)))
        for kind in (QAbstractButton, QLabel)
        for widget in parent.findChildren(kind)
        if widget.isVisible() and widget.width() < widget.minimumSizeHint().width()
    ]
    assert clipped == []


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


def test_whatever_takes_the_focus_has_a_name(desktop: Desktop) -> None:
    desktop.open(0)
    assert nameless(desktop.window) == []
    for name, window in every_one(desktop):
        assert [w for w in nameless(window) if w is not window] == [], name


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
