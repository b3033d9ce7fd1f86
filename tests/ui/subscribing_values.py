"""Feeds, choices and newsrooms the tests of the feed dialogs show, and what a person does there."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from waiting import wait_exposed

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import (
    CheckReason,
    Feed,
    FeedChoice,
    FeedPace,
    FeedProperties,
    FeedState,
    Folder,
    NextCheck,
    Subscriptions,
)
from readerapp.feeds.catalogue import CatalogueEntry

DialogT = TypeVar("DialogT", bound=QDialog)
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
Key = Qt.Key
FOLDERS = (Folder(1, "World", position=1), Folder(2, "Science"), Folder(3, "Physics", 2))
CHOICES = (
    FeedChoice("https://news.example/known", "Known News", subscribed_id=7),
    FeedChoice(
        "https://news.example/rss",
        "Example & News",
        "https://news.example",
        "What happens",
        "en",
        ("First story", "Second story", "Third story", "Fourth story"),
    ),
    FeedChoice("https://news.example/fr", "Exemple", language="fr"),
)


CATALOGUE = (
    CatalogueEntry(
        "https://z.example/de", "Zeitung", "Verlag", "https://z.example", "de", "DE", "science"
    ),
    CatalogueEntry(
        "https://g.example/en", "Gazette", "Press", "https://g.example", "en", "GB", "news"
    ),
    CatalogueEntry(
        "https://j.example/fr", "Journal", "Éditions", "https://j.example", "fr", "FR", "x"
    ),
    CatalogueEntry(
        "https://c.example/fr", "Courrier", "Québec", "https://c.example", "fr-CA", "CA", "x"
    ),
)


def feed(number: int) -> Feed:
    """Return feed `number`."""
    return Feed(
        number, f"key{number}", f"https://n{number}.example/rss", f"News {number}",
        site=f"https://n{number}.example/",
    )  # fmt: skip


def state(number: int, reason: Reason | None = None, status: int = 0) -> FeedState:
    """Return a state: asked an hour ago, failing for two days when there is a reason."""
    return FeedState(
        number,
        checked_at=NOW - timedelta(hours=1),
        succeeded_at=NOW - timedelta(hours=1 if reason is None else 48),
        next_check_at=NOW + timedelta(hours=1),
        failing_since=NOW - timedelta(days=2) if reason else None,
        reason=reason,
        status=status,
        failures=3 if reason else 0,
    )


def subscriptions(number: int = 6) -> Subscriptions:
    """Return feeds 1 to `number`: the third answers 404, the fifth gives no feed."""
    states = {each: state(each) for each in range(1, number + 1)}
    states[3] = state(3, Reason.HTTP_STATUS, 404)
    states[5] = state(5, Reason.NOT_A_FEED)
    return Subscriptions(FOLDERS, tuple(feed(each) for each in range(1, number + 1)), states)


def properties(reason: Reason | None = None, status: int = 0) -> FeedProperties:
    """Return the properties of feed 1."""
    check = NextCheck(NOW + timedelta(hours=1), CheckReason.READER, 3600)
    return FeedProperties(
        feed(1), state(1, reason, status), 1234, 56, FeedPace(331, 56), 5_000_000, check
    )


def checks(number: int = 6) -> dict[int, NextCheck]:
    """Return when feeds 1 to `number` are asked next: in an hour, as the reader set."""
    check = NextCheck(NOW + timedelta(hours=1), CheckReason.READER, 3600)
    return dict.fromkeys(range(1, number + 1), check)


@contextmanager
def in_english() -> Iterator[None]:
    """Word dates and numbers as in Britain, whatever the computer says."""
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(locale)


def shown(dialog: DialogT, qtbot: QtBot) -> DialogT:
    """Show a dialog until the end of the test, with the focus."""
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    wait_exposed(dialog)
    settle()
    return dialog


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def type_text(text: str) -> None:
    """Type where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def settle() -> None:
    """Let layouts and languages take effect."""
    for _ in range(3):
        QCoreApplication.processEvents()


def words(root: QWidget) -> list[str]:
    """Return every text of labels and buttons that is on show."""
    labels = [each.text() for each in root.findChildren(QLabel) if each.isVisible()]
    return labels + [each.text() for each in root.findChildren(QPushButton) if each.isVisible()]


def nameless(root: QWidget) -> list[QWidget]:
    """Return what takes the focus and has no name for a screen reader."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            accessible = QAccessible.queryAccessibleInterface(widget)
            if not (accessible and accessible.text(QAccessible.Text.Name)):
                found.append(widget)
    return found


def clipped(root: QWidget) -> list[str]:
    """Return the texts of buttons and labels that have not the room they need."""
    shown: list[QLabel | QPushButton] = [
        *root.findChildren(QLabel),
        *root.findChildren(QPushButton),
    ]
    return [
        each.text()
        for each in shown
        if each.isVisible() and each.width() < each.minimumSizeHint().width()
    ]


def mnemonics(root: QWidget) -> Iterator[str]:
    """Return the letters that Alt reaches on this window, in no order."""
    for text in words(root):
        place = text.replace("&&", "").find("&")
        if place >= 0:
            yield text.replace("&&", "")[place + 1].lower()
