"""The menu of how articles look: what it offers, by keys, at once and kept."""

from pathlib import Path

import pytest
from menu_keys import twice_in
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from window_desktop import Desktop, MakeDesktop

from readerapp.settings import (
    COLUMN_WIDTH,
    LINE_SPACING,
    READING_FONT,
    TEXT_SIZE,
    THEME,
    ReadingFont,
    ThemeChoice,
)
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.reading.text_menu import ChoiceMenu, TextMenu

Key = Qt.Key


def opened(desktop: Desktop) -> TextMenu:
    """The menu, opened by the key that presses its button."""
    button = desktop.reader.features.article.bar.button("text_size")
    menu = desktop.reader.features.article.text_menu
    desktop.focus(button)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    desktop.until(menu.isVisible)
    return menu


def choose(desktop: Desktop, title: str, text: str) -> None:
    """Go with the arrow keys to a choice below a title, and take it."""
    menu = opened(desktop)
    go_to(menu, title)
    QTest.keyClick(menu, Key.Key_Right)
    (inner,) = (each for each in menu.findChildren(QMenu) if each.title().replace("&", "") == title)
    desktop.until(inner.isVisible)
    go_to(inner, text)
    QTest.keyClick(inner, Key.Key_Return)
    desktop.settle()


def go_to(menu: QMenu, text: str) -> None:
    for __ in menu.actions():
        active = menu.activeAction()
        if active is not None and active.text().replace("&", "") == text:
            return
        QTest.keyClick(menu, Key.Key_Down)
    raise AssertionError(text)


def checked(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.isChecked()]


def test_each_choice_counts_at_once_and_is_kept(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    desktop = make_desktop(profile=tmp_path / "profile")
    desktop.open(0)
    view, get = desktop.window.reading.view, desktop.reader.settings.get
    choose(desktop, "Font of articles", "Without serifs")
    assert get(READING_FONT) is ReadingFont.SANS
    assert not view._style.look.serif
    choose(desktop, "Width of the text", "58 characters")
    assert get(COLUMN_WIDTH) == view._style.look.letters == 58
    choose(desktop, "Line height", "130 per cent")
    assert get(LINE_SPACING) == view._style.look.spacing == 130
    menu = opened(desktop)
    go_to(menu, "Zoom In")
    QTest.keyClick(menu, Key.Key_Return)
    assert get(TEXT_SIZE) > TEXT_SIZE.default
    desktop.window.menus.themes.actions()[2].trigger()
    desktop.settle()
    assert get(THEME) is ThemeChoice.DARK
    again = make_desktop([], profile=tmp_path / "profile")
    assert again.reader.settings.get(COLUMN_WIDTH) == 58
    assert again.reader.settings.get(READING_FONT) is ReadingFont.SANS


def test_a_number_of_the_settings_page_is_offered_too(desktop: Desktop) -> None:
    desktop.reader.features.settings.use(COLUMN_WIDTH, 70)
    menu = opened(desktop)
    shown = [each for each in menu.findChildren(ChoiceMenu) if "70 characters" in checked(each)]
    assert len(shown) == 1
    assert len(shown[0].actions()) == 6
    menu.close()


def test_it_is_named_in_each_language(desktop: Desktop, subtests: pytest.Subtests) -> None:
    menu = desktop.reader.features.article.text_menu
    for language in LANGUAGES:
        desktop.reader.features.settings.use_language(language)
        desktop.settle()
        with subtests.test(language):
            assert twice_in(menu) == []
            choices = menu.findChildren(ChoiceMenu)
            assert all(each.accessibleName() for each in (menu, *choices))
            assert all(len(checked(each)) == 1 for each in choices)
            number = QLocale().toString(66)
            assert any(text.startswith(number) for each in choices for text in checked(each))
