"""What the menu of selected words offers: with real keys, from the selection to what it does."""

import pytest
from menu_keys import twice_in
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from speaking_program import NO_SHELL, SpeakingProgram, program
from window_desktop import Desktop, MakeDesktop, article

from readerapp.domain.annotations import Highlight
from readerapp.domain.articles import ArticleQuery
from readerapp.library import annotations
from readerapp.ui.annotating.strip import HighlightPopup
from readerapp.ui.language.switcher import LANGUAGES

__all__ = ["program"]
Key, Modifier = Qt.Key, Qt.KeyboardModifier
WORDS = "The harbour bridge"
OTHER = "Elsewhere the harbour has a bridge."


@pytest.fixture
def reading(make_desktop: MakeDesktop) -> Desktop:
    """A window with an article open, of two articles; only in the first the words stand so."""
    texts = f"{WORDS} opened today.", OTHER
    desktop = make_desktop(
        [
            article(
                n, title=f"Title {n}", dek="", body_text=text, body_html=f"<p>One.</p><p>{text}</p>"
            )
            for n, text in enumerate(texts, 3)
        ]
    )
    desktop.open(0)
    desktop.focus(desktop.window.reading.view)
    desktop.press(Key.Key_F7)
    return desktop


def select(desktop: Desktop) -> str:
    """Select the first words of the second paragraph by keys."""
    view = desktop.window.reading.view
    desktop.focus(view)
    start = view.document().toPlainText().index(WORDS)
    desktop.press(Key.Key_Home, Modifier.ControlModifier)
    for __ in range(start):
        desktop.press(Key.Key_Right)
    for __ in range(len(WORDS)):
        desktop.press(Key.Key_Right, Modifier.ShiftModifier)
    return view.textCursor().selectedText()


def opened(desktop: Desktop) -> QMenu:
    """The menu, by the menu key."""
    desktop.press(Key.Key_Menu)
    menu = desktop.reader.features.article.menus.menus.menu
    assert menu is not None
    return menu


def entries(menu: QMenu) -> list[str]:
    return [each.text().replace("&", "") for each in menu.actions() if each.text()]


def choose(desktop: Desktop, key: Qt.Key) -> None:
    """Select the words, and take an entry of their menu by its letter."""
    assert select(desktop) == WORDS
    QTest.keyClick(opened(desktop), key)
    desktop.settle()


OFFERED = ["Copy", "Search in My Articles", "Highlight", "Add Note", "Read Aloud"]


def by_key_and_by_the_mouse_it_offers_the_same(reading: Desktop) -> None:
    select(reading)
    menu = opened(reading)
    assert entries(menu)[:5] == OFFERED
    assert menu.actions()[5].isSeparator()
    assert {"Highlight", "Note…"}.isdisjoint(entries(menu)[5:])
    menu.close()
    view = reading.window.reading.view
    place = view.cursorRect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)
    found = reading.reader.features.article.menus.menus.menu
    assert found is not None
    assert entries(found)[:5] == OFFERED
    found.close()


def the_words_are_copied(reading: Desktop) -> None:
    choose(reading, Key.Key_Y)
    assert QGuiApplication.clipboard().text() == WORDS


def they_are_highlighted(reading: Desktop) -> None:
    choose(reading, Key.Key_L)
    assert [each.quote.exact for each in highlights(reading)] == [WORDS]


def a_note_is_asked_for_on_them(reading: Desktop) -> None:
    layer = reading.reader.features.annotating.layer
    for __ in range(2):  # highlighted already the second time
        assert select(reading) == WORDS
        with reading.qtbot.waitSignal(layer.chosen) as asked:
            QTest.keyClick(opened(reading), Key.Key_N)
        assert asked.args[0].quote.exact == WORDS
        reading.settle()
        for popup in reading.window.findChildren(HighlightPopup):
            popup.close()
        assert [each.quote.exact for each in highlights(reading)] == [WORDS]


def all_articles_are_searched_for_them_as_a_phrase(reading: Desktop) -> None:
    reading.reader.listing.show(ArticleQuery(feed_id=1))
    reading.settle()
    choose(reading, Key.Key_M)
    assert reading.reader.listing.query.search == f'"{WORDS}"'
    assert reading.reader.listing.query.feed_id is None
    assert reading.window.articles.search.text() == f'"{WORDS}"'
    reading.until(lambda: reading.rows() == [reading.ids[0]])


def highlights(desktop: Desktop) -> tuple[Highlight, ...]:
    return annotations.annotations(desktop.library, desktop.ids[0]).highlights


def test_selected_words_have_a_menu(reading: Desktop, subtests: pytest.Subtests) -> None:
    reading.cases(
        subtests,
        by_key_and_by_the_mouse_it_offers_the_same,
        the_words_are_copied,
        they_are_highlighted,
        a_note_is_asked_for_on_them,
        all_articles_are_searched_for_them_as_a_phrase,
        again=lambda desktop: desktop.open(0),
    )


@pytest.mark.skipif(NO_SHELL, reason="the little program is a shell script")
def test_selected_words_are_read_aloud(reading: Desktop, program: SpeakingProgram) -> None:
    choose(reading, Key.Key_U)
    reading.until(lambda: program.said)
    assert program.said[0][1] == f"{WORDS} opened today."
    reading.reader.features.speaking.stop()


def test_no_letter_stands_for_two_entries(reading: Desktop, subtests: pytest.Subtests) -> None:
    for language in LANGUAGES:
        reading.reader.features.settings.use_language(language)
        reading.settle()
        select(reading)
        menu = opened(reading)
        found = twice_in(menu)
        menu.close()
        with subtests.test(language):
            assert found == []
