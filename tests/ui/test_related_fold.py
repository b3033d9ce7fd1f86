"""The sidebar folds what is less sure, and says which languages are not compared."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from related_values import beside, found, said, shown_pane, stated
from subscribing_values import in_english

from readerapp.domain.articles import SURE, ComputedRelative, UncomparedLanguage
from readerapp.ui.related.card import RelatedCard
from readerapp.ui.related.pane import FoldButton, RelatedPane

Key = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot) -> RelatedPane:
    return shown_pane(qtbot, beside(found(3), unsure(4), found(5), unsure(6), unsure(7)))


def unsure(article_id: int, score: float = SURE - 0.01) -> ComputedRelative:
    return replace(found(article_id), score=score)


def ids(pane: RelatedPane) -> list[int]:
    return [each.article_id for each in pane.cards]


def fold(pane: RelatedPane) -> FoldButton:
    assert pane.fold is not None
    return pane.fold


def press(pane: RelatedPane, key: Qt.Key) -> None:
    focused = pane.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    QCoreApplication.processEvents()


def spoken(pane: RelatedPane) -> tuple[str, str, bool]:
    """What the accessible tree says of the button: name, description, and whether it is on."""
    accessible = QAccessible.queryAccessibleInterface(fold(pane))
    state = accessible.state()
    assert state.focusable
    assert state.checkable
    return (
        accessible.text(QAccessible.Text.Name),
        accessible.text(QAccessible.Text.Description),
        bool(state.checked),
    )


def labels(pane: RelatedPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel, "relatedNote")]


def test_what_is_in_other_languages_is_folded_below_mine_and_stays_as_it_was_left(
    qtbot: QtBot,
) -> None:
    every = (found(3, "ja"), found(4), found(5, "ko"), found(6, "ja-JP"), unsure(7), found(8))
    pane = shown_pane(qtbot, beside(*every, own=("fr", "en")))
    assert ids(pane) == [4, 8]
    assert [each.accessibleName() for each in pane.folds.values()] == [
        "In 2 other languages",
        "1 more possible match",
    ]
    abroad = next(iter(pane.folds.values()))
    abroad.setFocus()
    press(pane, Key.Key_Space)
    assert ids(pane) == [4, 8, 3, 5, 6]
    pane.show_relatives(beside(*every[:-1], own=("fr", "en")))
    assert ids(pane) == [4, 3, 5, 6]
    assert next(iter(pane.folds.values())).hasFocus()
    pane.show_relatives(beside(found(3, "ja"), found(5, "ko"), own=("fr", "en"), article_id=2))
    assert ids(pane) == [3, 5]  # nothing in mine: nothing is folded
    pane.set_languages(("ja", "en"))
    pane.show_relatives(beside(*every, own=("en",)))
    assert ids(pane) == [3, 4, 6, 8]  # as chosen in the menu


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_what_is_less_sure_is_folded_and_a_key_shows_it(pane: RelatedPane, key: Qt.Key) -> None:
    assert ids(pane) == [3, 5]
    assert spoken(pane) == ("3 more possible matches", "Hidden", False)
    fold(pane).setFocus()
    press(pane, key)
    assert ids(pane) == [3, 5, 4, 6, 7]
    assert all(each.isVisible() for each in pane.cards)
    assert spoken(pane) == ("3 more possible matches", "Shown below", True)
    assert fold(pane).hasFocus()
    press(pane, key)
    assert ids(pane) == [3, 5]
    assert spoken(pane)[1:] == ("Hidden", False)
    shown = [each for each in pane.findChildren(RelatedCard) if each.isVisible()]
    assert [each.article_id for each in shown] == [3, 5]


def test_the_keyboard_comes_to_the_button_and_goes_on_to_what_it_shows(pane: RelatedPane) -> None:
    reached: list[QWidget | None] = []
    pane.cards[-1].setFocus()
    for _ in range(3):  # the card's dots stand between
        press(pane, Key.Key_Tab)
        reached.append(pane.focusWidget())
    assert fold(pane) in reached
    fold(pane).setFocus()
    press(pane, Key.Key_Space)
    press(pane, Key.Key_Down)
    assert pane.cards[2].hasFocus()
    press(pane, Key.Key_Up)
    assert fold(pane).hasFocus()


def test_it_stays_open_beside_the_next_article_and_keeps_the_focus(pane: RelatedPane) -> None:
    fold(pane).setFocus()
    press(pane, Key.Key_Space)
    pane.show_relatives(beside(found(3), unsure(4), unsure(6)))
    assert fold(pane).hasFocus()
    pane.show_relatives(beside(said(8), unsure(9), article_id=2))
    assert ids(pane) == [8, 9]
    assert spoken(pane) == ("1 more possible match", "Shown below", True)


def test_nothing_is_padded_and_what_the_reader_said_is_sure(pane: RelatedPane) -> None:
    pane.show_relatives(beside(unsure(4), stated(2), said(8)))
    assert ids(pane) == [2, 8]
    assert spoken(pane)[0] == "1 more possible match"
    pane.show_relatives(beside(unsure(4), unsure(5)))
    assert ids(pane) == []
    assert spoken(pane)[0] == "2 possible matches"
    pane.show_relatives(beside(found(4)))
    assert pane.fold is None


def test_sure_ones_beyond_a_glance_are_not_called_less_sure(
    qtbot: QtBot, pane: RelatedPane
) -> None:
    pane.show_relatives(beside(*map(found, range(10, 24)), unsure(30)))
    qtbot.waitUntil(lambda: pane.is_filled)
    assert ids(pane) == list(range(10, 22))
    assert spoken(pane)[0] == "3 more"


def test_another_language_fills_it_anew(pane: RelatedPane) -> None:
    fold(pane).setFocus()
    press(pane, Key.Key_Space)
    with in_english():
        pane.set_language("en")
    assert ids(pane) == [3, 5, 4, 6, 7]
    pane.set_languages(("fr",))
    assert pane.fold is None


@pytest.mark.parametrize(
    ("language", "said_of_it"),
    [
        (UncomparedLanguage("hi", needs_second_model=True), "second language model is not inst"),
        (UncomparedLanguage("dv"), "cannot be compared by meaning on this computer."),
        (UncomparedLanguage("und"), "Articles in this script"),
    ],
)
def test_a_language_that_is_not_compared_is_told(
    pane: RelatedPane, qapp: QApplication, language: UncomparedLanguage, said_of_it: str
) -> None:
    with in_english():
        pane.show_relatives(beside(uncompared=language))
        (note,) = labels(pane)  # and not that nothing is related
        assert said_of_it in note
        assert "Links of publishers" in note
        pane.show_relatives(beside(stated(2), uncompared=language))
    assert ids(pane) == [2]
    assert said_of_it in labels(pane)[0]
