"""The front page in front of a person, and what it shows them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from front_page_values import edition
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from subscribing_values import in_english, settle
from waiting import wait_exposed

from readerapp.domain.front_page import Edition
from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.language.wording import Wording
from readerapp.ui.themes.theme import load_theme

Key, Modifier = Qt.Key, Qt.KeyboardModifier
SCREEN = (1220, 900)


def plain_picture(_article_id: int, _position: int, size: QSize) -> QPixmap:
    """Return a picture of that size at once."""
    found = QPixmap(size)
    found.fill(Qt.GlobalColor.darkCyan)
    return found


@contextmanager
def front_page_on_show(
    qtbot: QtBot,
    qapp: QApplication,
    shown: Edition | None = None,
    size: tuple[int, int] = SCREEN,
    thumbnail: Callable[[int, int, QSize], QPixmap | None] = plain_picture,
) -> Iterator[FrontPage]:
    """Show an edition, placed to its end."""
    with in_english():
        page = FrontPage(load_theme("light"), Wording(), thumbnail)
        page.set_language("en")
        qtbot.addWidget(page)
        page.resize(*size)
        page.show_edition(shown or edition())
        page.show()
        page.activateWindow()
        wait_exposed(page)
        place_all(page)
        page.cards[0].setFocus()
        yield page


def place_all(page: FrontPage) -> None:
    """Let every card come to its place."""
    settle()  # another width may be on its way
    for _ in range(100):
        if not page.is_current:
            settle()
    page.body.place_all()
    settle()


def card_of(page: FrontPage, article_id: int) -> EventCard:
    """Return the card of an article."""
    return next(each for each in page.cards if each.article_id == article_id)


def focused_id(page: FrontPage) -> int:
    """Return the article of the card that has the focus, 0 without one."""
    return next((each.article_id for each in page.cards if each.hasFocus()), -1)


def press_key(
    page: FrontPage, key: Qt.Key, held: Qt.KeyboardModifier = Modifier.NoModifier
) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or page, key, held)
    settle()


def top_of(page: FrontPage, widget: QWidget) -> int:
    """Return how far below the upper edge of what is scrolled a widget begins, in pixels."""
    return widget.mapTo(page.area.viewport(), QPoint()).y()


def spoken(widget: QWidget) -> str:
    """Return what a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
