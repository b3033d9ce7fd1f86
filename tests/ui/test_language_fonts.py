"""A font for each language: chosen in the settings, kept, and used in articles of the language."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from window_desktop import Desktop, Key

from readerapp.rendering.blocks import Block, BlockKind, Run, Style
from readerapp.settings import READING_FONTS, read_fonts
from readerapp.ui.reading.typography import HEADINGS, SETTINGS, ArticleLook, PageStyle, script_style
from readerapp.ui.settings.dialog import SettingsDialog
from readerapp.ui.themes.theme import load_theme

MONO = "DejaVu Sans Mono"


@pytest.fixture
def dialog(desktop: Desktop) -> Iterator[SettingsDialog]:
    desktop.open(0)
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("reading")
    desktop.settle()
    yield dialog
    dialog.close()


def test_a_font_is_chosen_by_keys_and_forgotten_again(
    desktop: Desktop, dialog: SettingsDialog
) -> None:
    fonts = dialog.reading.fonts
    fonts.choose("en")
    assert fonts.family.accessibleName() == "Font for English"
    assert fonts.family.count() == 1  # which fonts there are is looked up for who comes here
    desktop.focus(fonts.family)
    wanted = fonts.family.count() - 1  # any family that this computer has
    assert wanted > 0
    chosen = fonts.family.itemData(wanted)
    fonts.family.setCurrentIndex(wanted - 1)
    QTest.keyClick(fonts.family, Key.Key_Down)
    desktop.settle()
    settings = desktop.reader.settings
    assert read_fonts(settings.get(READING_FONTS)) == {"en": chosen}
    view = desktop.window.reading.view
    family = view.document().lastBlock().previous().charFormat().font().families()[0]
    assert family == chosen
    fonts.choose("fr")
    assert fonts.family.currentData() == ""
    fonts.choose("en")
    assert fonts.family.currentData() == chosen
    QTest.keyClick(fonts.family, Key.Key_Home)
    assert read_fonts(settings.get(READING_FONTS)) == {}


@pytest.mark.parametrize("stored", ["{", "[]", '{"en": 1}', '{"": "Serif"}', '{"en": ""}'])
def test_fonts_that_nobody_chose_are_not_read(stored: str) -> None:
    with pytest.raises(ValueError, match=re.escape(stored)):
        READING_FONTS.read(stored)


def style(language: str) -> PageStyle:
    return PageStyle(load_theme("light"), 20.0, ArticleLook(), language)


@pytest.mark.parametrize(
    ("asked", "chosen", "used"),
    [
        ("zh-TW", "zh-Hant", True), ("zh-Hant", "zh-Hans", False), ("ja", "zh-Hans", False),
        ("ar-EG", "ar", True), ("en", "fr", False),
    ],
)  # fmt: skip
def test_a_font_is_for_its_language_alone(asked: str, chosen: str, used: bool) -> None:
    families = ArticleLook(fonts=((chosen, MONO),)).families(asked, serif=True)
    assert (families[0] == MONO) is used


@pytest.mark.parametrize("language", ["th", "hi", "ur", "ar", "km", "en"])
def test_signs_of_one_line_do_not_meet_those_of_the_next(language: str) -> None:
    page, least = style(language), script_style(language).least
    for setting in (SETTINGS[BlockKind.TITLE], HEADINGS[2], SETTINGS[BlockKind.PARAGRAPH]):
        block = Block(BlockKind.PARAGRAPH, (Run("x", Style()),), language=language)
        pixels = page.font(setting, language).pixelSize()
        assert page.paragraph(block, setting).lineHeight() >= round(least * pixels)
