"""The story page in front of a person, and what it shows them."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from story_values import story
from subscribing_values import in_english, settle
from waiting import wait_exposed

from readerapp.ui.language.wording import Wording
from readerapp.ui.story.page import StoryPage
from readerapp.ui.story.parts import StoryCard
from readerapp.ui.themes.theme import load_theme

WIDE, MIDDLE, NARROW = 1240, 800, 380


@contextmanager
def page_on_show(qtbot: QtBot, qapp: QApplication) -> Iterator[StoryPage]:
    """Show the page of the story in four languages."""
    with in_english():
        page = StoryPage(load_theme("light"), Wording())
        page.set_language("en")
        qtbot.addWidget(page)
        page.resize(WIDE, 900)
        page.show_story(story())
        page.show()
        page.activateWindow()
        wait_exposed(page)
        qtbot.waitUntil(lambda: page.is_complete)
        settle()
        yield page


def finish(page: StoryPage) -> None:
    """Let the page come to its end: every piece is made in a turn of its own."""
    while not page.is_complete:
        QCoreApplication.processEvents()
    settle()


def labels(page: StoryPage) -> list[str]:
    """The texts on show, without the marks that isolate directions."""
    found = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return [re.sub("[\u2068\u2069]", "", text) for text in found]


def card(page: StoryPage, article_id: int) -> StoryCard:
    """The card of an article."""
    return next(each for each in page.cards if not each.told and each.article_id == article_id)


def focused(page: StoryPage) -> int:
    """The article of the card that has the focus, 0 without one."""
    return next((each.article_id for each in page.cards if each.hasFocus()), 0)


def said(widget: QWidget) -> str:
    """What a screen reader says."""
    accessible = QAccessible.queryAccessibleInterface(widget)
    return accessible.text(QAccessible.Text.Name)


def left_edges(page: StoryPage, *ids: int) -> list[int]:
    """Where the cards of these articles begin."""
    return [card(page, each).mapTo(page, QPoint()).x() for each in ids]
