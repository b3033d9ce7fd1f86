"""How much of rows, cards and labels is laid out, and what is kept of it."""

import gc
from collections.abc import Iterator
from types import FunctionType, ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from related_values import beside, found, shown_pane
from window_desktop import MakeDesktop, article
from work import calls_to

from readerapp.library import marks
from readerapp.ui.related.card import RelatedCard
from readerapp.ui.related.pane import AT_ONCE, RelatedPane
from readerapp.ui.themes.appearance import Appearance
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.card_layout import LayoutCache, lay_out_card
from readerapp.ui.widgets.labels import PlainLabel
from readerapp.ui.widgets.text_layout import lay_out, scaled_font

MANY = tuple(map(found, range(10, 22)))  # as many as are shown unasked
SOME = 8  # cards on screen and one cut off above and below, in a pane of 700 pixels


@pytest.fixture
def pane(qtbot: QtBot) -> RelatedPane:
    """A sidebar with more cards than there is room for, all of them there and painted."""
    pane = shown_pane(qtbot, beside(*MANY))
    qtbot.waitUntil(lambda: pane.is_filled)
    QCoreApplication.processEvents()
    return pane


def on_screen(pane: RelatedPane) -> list[RelatedCard]:
    viewport = pane.viewport()
    places = [QRect(card.mapTo(viewport, QPoint()), card.size()) for card in pane.cards]
    pairs = zip(pane.cards, places, strict=True)
    return [card for card, place in pairs if place.intersects(viewport.rect())]


def test_cards_below_the_screen_are_made_when_nothing_else_is_to_be_done(
    qtbot: QtBot, pane: RelatedPane
) -> None:
    of_another = beside(*MANY, article_id=2)
    made = calls_to(RelatedCard.__init__, lambda: pane.show_relatives(of_another))
    assert made == AT_ONCE
    assert len(on_screen(pane)) <= AT_ONCE
    assert not pane.is_filled
    qtbot.waitUntil(lambda: pane.is_filled)
    assert [card.article_id for card in pane.cards] == list(range(10, 22))
    QCoreApplication.processEvents()
    tops = [card.y() for card in pane.cards]
    assert tops == sorted(tops)
    assert all(card.isVisible() for card in pane.cards)


def test_a_card_of_the_sidebar_is_laid_out_at_one_width(qtbot: QtBot, pane: RelatedPane) -> None:
    def show() -> None:
        pane.show_relatives(beside(*MANY, article_id=2))
        qtbot.waitUntil(lambda: pane.is_filled)
        QCoreApplication.processEvents()

    assert calls_to(lay_out_card, show) == len(MANY)


def test_all_are_there_at_once_where_the_place_in_them_is_kept(pane: RelatedPane) -> None:
    pane.cards[10].setFocus()
    place = pane.verticalScrollBar().value()
    pane.show_relatives(beside(*MANY, pending=True))
    assert pane.is_filled
    assert pane.cards[10].hasFocus()
    assert pane.verticalScrollBar().value() == place


def test_folding_while_cards_are_still_to_come_leaves_none_behind(
    qtbot: QtBot, pane: RelatedPane
) -> None:
    pane.show_relatives(beside(*map(found, range(10, 40))))
    qtbot.waitUntil(lambda: pane.is_filled)
    assert pane.fold is not None
    pane.fold.setChecked(True)
    assert len(pane.cards) < 30
    pane.fold.setChecked(False)
    QCoreApplication.processEvents()
    assert pane.is_filled
    assert [card.article_id for card in pane.cards] == list(range(10, 22))
    pane.fold.setChecked(True)
    qtbot.waitUntil(lambda: pane.is_filled)
    assert [card.article_id for card in pane.cards] == list(range(10, 40))


def test_a_theme_lays_out_what_is_painted_and_makes_nothing_anew(pane: RelatedPane) -> None:
    cards, inks = list(pane.cards), _colours(pane)
    pane.cards[1].setFocus()

    def change() -> None:
        pane.set_theme(load_theme("dark"))
        QCoreApplication.processEvents()

    assert calls_to(lay_out_card, change) <= len(on_screen(pane)) <= SOME
    assert pane.cards == cards
    assert pane.cards[1].hasFocus()
    assert _colours(pane) != inks


def _colours(pane: RelatedPane) -> set[str]:
    image = pane.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(20, 200, 7) for y in range(0, 400, 3)}


def test_a_style_sheet_that_comes_or_goes_lays_out_no_card(
    pane: RelatedPane, qapp: QApplication
) -> None:
    """Neither does another palette, nor another place in the window."""
    place = QWidget()
    QVBoxLayout(place).addWidget(pane)
    place.resize(pane.size())
    place.show()
    QCoreApplication.processEvents()
    appearance = Appearance(qapp)
    appearance.use_theme("light")
    QCoreApplication.processEvents()
    before = {card.width() for card in pane.cards}

    def change() -> None:
        appearance.use_theme("dark")
        QCoreApplication.processEvents()

    # The pane is told of no theme here: what is laid out would be so for the events alone.
    laid = calls_to(lay_out_card, change)
    assert {card.width() for card in pane.cards} == before
    assert laid == 0
    for kind in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
        event = QEvent(kind)
        assert calls_to(lay_out_card, lambda event=event: _send(pane, event)) == 0  # type: ignore[misc]  # mypy cannot infer the lambda
    pane.setParent(None)
    place.deleteLater()


def _send(pane: RelatedPane, event: QEvent) -> None:
    for card in pane.cards:
        QApplication.sendEvent(card, event)
        card.heightForWidth(card.width())


def test_a_label_is_laid_out_once_for_each_width(qtbot: QtBot) -> None:
    label = PlainLabel("Mentioned by many sources " * 20, "mutedText", scaled_font("en", 1.0), 4)
    qtbot.addWidget(label)
    label.resize(300, 100)

    def measure() -> None:
        for _ in range(10):
            label.heightForWidth(300)
            label.sizeHint()
        label.grab()

    assert calls_to(lay_out, measure) == 2  # at that width and at the hinted one
    before = label.heightForWidth(300)
    label.setText("Short")
    assert label.heightForWidth(300) < before
    assert label.font().weight() == QFont.Weight.Normal


def test_kept_layouts_hold_on_to_no_text_without_end(make_desktop: MakeDesktop) -> None:
    """Names and titles come anew with each mark: 400 rows that keep theirs would be 400 MB."""
    long = {"title": "x" * 100_000, "source": "y" * 100_000, "dek": "z" * 100_000}
    desktop = make_desktop([article(n, **long) for n in range(3)])
    marks.remove(desktop.library, desktop.ids[-1:])
    desktop.window.commands["bin"].trigger()
    desktop.settle()
    for each in QApplication.topLevelWidgets():
        each.grab()  # paints all rows
    gc.unfreeze()  # the window sets aside what was there when it began
    caches = [each for each in gc.get_objects() if isinstance(each, LayoutCache)]
    found = [sum(map(len, texts_in(vars(each)))) for each in caches]
    assert len(found) >= 3  # navigation, articles, bin
    assert sum(map(bool, found)) >= 3
    assert max(found) < 100_000


def texts_in(value: object, depth: int = 8) -> Iterator[str]:
    """Yield the texts of what is kept, as deep as keys are."""
    if isinstance(value, str):
        yield value
    elif depth and not isinstance(value, QObject | type):
        for each in gc.get_referents(value):
            if not isinstance(each, type | ModuleType | FunctionType):
                yield from texts_in(each, depth - 1)
