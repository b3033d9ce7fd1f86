"""Text at 200 %, and words a third longer than the English ones: nothing is lost or cut."""

from collections.abc import Iterator

import pytest
from cut_words import faults
from every_window import every_one
from painted import names_of
from pseudo_language import LARGE, long_words_in_large_letters
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QToolButton,
)
from story_values import head
from window_desktop import Desktop, MakeDesktop

from readerapp.domain.labels import Label
from readerapp.ui.article_list.row import RowStyle, article_card, row_metrics
from readerapp.ui.language.wording import Wording
from readerapp.ui.settings.dialog import PAGES, SettingsDialog
from readerapp.ui.story.words import StoryWords
from readerapp.ui.themes.palette import contrast
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.card_layout import lay_out_card

pytestmark = pytest.mark.layout

SCREEN = QSize(1024, 800)  # a small one; the tests' own is 800 pixels wide


@pytest.fixture
def large(qapp: QApplication, make_desktop: MakeDesktop) -> Iterator[Desktop]:
    """The window in large letters and long words."""
    with long_words_in_large_letters(qapp):
        desktop = make_desktop()
        desktop.window.resize(1024, 700)
        desktop.settle()
        yield desktop


def test_the_window_shows_all_of_its_words(large: Desktop) -> None:
    window = large.window
    found = {}
    for width in (1024, 480, 360):
        window.resize(width, 700)
        window.set_article_open(False)
        large.settle()
        assert window.width() == width
        found[width, "list"] = faults(window)
        large.open(0)
        found[width, "article"] = faults(window)
        window.commands["front_page"].trigger()
        large.settle()
        found[width, "front page"] = faults(window)
        window.commands["back"].trigger()
    assert {place: cut for place, cut in found.items() if cut} == {}


def test_every_dialog_shows_all_of_its_words(large: Desktop) -> None:
    found = {}
    for name, window in every_one(large):
        for page in PAGES if isinstance(window, SettingsDialog) else ("",):
            if isinstance(window, SettingsDialog):
                window.show_page(page)
                large.settle()
            least = window.minimumSizeHint()
            assert least.boundedTo(SCREEN) == least, (name, page)
            found[name, page] = faults(window)
    assert {place: cut for place, cut in found.items() if cut} == {}


def test_menus_that_have_no_room_are_behind_a_button_that_is_seen(large: Desktop) -> None:
    large.window.resize(480, 700)
    large.settle()
    (more,) = [
        each
        for each in large.window.menuBar().findChildren(QToolButton)
        if each.objectName() == "qt_menubar_ext_button"
    ]
    assert more.isVisible()
    shown = more.grab().toImage()
    ground = shown.pixelColor(0, 0).name()
    assert max(contrast(ground, colour) for colour in names_of(shown)) >= 3


def test_the_desktop_may_change_its_letters_and_its_theme_at_once(
    qapp: QApplication, make_desktop: MakeDesktop
) -> None:
    """Panes that have no room any more go, but not while Qt styles all widgets: that ended it."""
    desktop = make_desktop()
    desktop.open(0)
    before, font = QFont(qapp.font()), QFont(qapp.font())
    font.setPointSize(LARGE)
    panes = desktop.window.panes
    qapp.setFont(font)
    desktop.reader.appearance.use_theme("dark")
    desktop.settle()
    assert desktop.window.panes != panes
    qapp.setFont(before)
    desktop.reader.appearance.use_theme("light")
    desktop.settle()
    assert desktop.window.panes == panes


@pytest.mark.parametrize("letters", [1.0, 2.0])
def test_a_narrow_row_leaves_nothing_out(qapp: QApplication, letters: float) -> None:
    """Source, star, age and labels are there at 360 pixels, also in letters twice as large."""
    before, font = QFont(qapp.font()), QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * letters)
    qapp.setFont(font)
    wording = Wording()
    style = RowStyle(
        load_theme("light"), wording, StoryWords(wording), "de", row_metrics("de", width=360)
    )
    shown = head(
        1, 1, source="Northern Ledger", is_starred=True, labels=(Label.AI_TEXT,), language="fr"
    )
    laid = lay_out_card(article_card(shown, style), 360, mirrored=False)
    qapp.setFont(before)
    said = " ".join(text.layout.text() for text in laid.texts)
    for part in ("★", "Northern Ledger", wording.when(shown), "FR", "AI"):
        assert part in said
    assert laid.height <= style.metrics.height
