"""How the story page looks: themes, widths, longer words, twice the letters, hostile words."""

import re
from collections.abc import Iterator

import pytest
from pseudo_language import Brackets
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from story_page_cases import (
    MIDDLE,
    NARROW,
    WIDE,
    card,
    finish,
    labels,
    page_on_show,
)
from story_values import head, story
from subscribing_values import clipped, settle

from readerapp.domain.stories import Story, StoryReport
from readerapp.ui.story.page import StoryPage
from readerapp.ui.story.parts import Columns
from readerapp.ui.themes.theme import THEME_NAMES, load_theme


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[StoryPage]:
    with page_on_show(qtbot, qapp) as page:
        yield page


def test_every_card_has_the_height_its_text_needs(page: StoryPage) -> None:
    for width in (WIDE, MIDDLE, NARROW):
        page.resize(width, 900)
        settle()
        for each in page.cards:
            assert each.height() >= each.heightForWidth(each.width()), (width, each.article_id)
        for columns in page.findChildren(Columns):
            assert columns.height() >= columns.childrenRect().height()


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_the_page_is_drawn_in_each_theme(page: StoryPage, theme: str) -> None:
    page.start_at(1)
    page.set_theme(load_theme(theme))
    settle()
    colours = load_theme(theme)
    image = page.grab().toImage()
    middle = card(page, 1).mapTo(page, QPoint(6, card(page, 1).height() // 2))
    scale = image.devicePixelRatio()
    assert image.pixelColor(middle * scale).name() == colours.surface


def test_hostile_words_stay_words(page: StoryPage) -> None:
    long = "<b>&amp;</b>\u202e" + "w" * 4000
    hostile = tuple(
        StoryReport(head(n, n, title=long, dek=long, source=long, language=language))
        for n, language in ((1, "en"), (2, "xx-bad-tag"), (3, "und"))
    )
    page.show_story(Story((), hostile, (), ("en",), (long,), ()))
    finish(page)
    assert labels(page)[0].startswith("<b>&amp;</b>")
    assert len(page.cards) == 3
    for each in page.cards:
        assert each.width() <= page.width()


@pytest.fixture
def pseudo(page: StoryPage, qapp: QApplication) -> Iterator[StoryPage]:
    """The page after the language was changed while it was open."""
    translator = Brackets()
    translator.install()
    settle()
    finish(page)
    yield page
    translator.remove()
    QCoreApplication.processEvents()


def test_every_word_goes_through_translation(pseudo: StoryPage) -> None:
    known = {report.head.title for report in story().event} | {"English", "Français"}
    papers = {report.head.source for report in story().event}
    hard = [
        text
        for text in (*labels(pseudo), pseudo.buttons.back.text(), pseudo.buttons.mark.text())
        if re.search(r"[^\W\d_]{2}", text) and "[" not in text and text not in known
        if not any(paper in text for paper in papers) and text not in ("한국어", "العربية")
    ]
    assert hard == []


@pytest.mark.parametrize("width", [WIDE, MIDDLE, NARROW])
def test_longer_words_fit(pseudo: StoryPage, width: int) -> None:
    pseudo.resize(width, 900)
    settle()
    assert clipped(pseudo) == []
    content = pseudo.area.widget()
    assert content is not None
    assert content.width() <= pseudo.area.viewport().width()


def test_twice_the_letters_fit(page: StoryPage, qapp: QApplication) -> None:
    before, font = qapp.font(), qapp.font()
    font.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(font)
    settle()
    tight = [
        each.article_id for each in page.cards if each.height() < each.heightForWidth(each.width())
    ]
    found = clipped(page)
    qapp.setFont(before)
    settle()
    assert (tight, found) == ([], [])
