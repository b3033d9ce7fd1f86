"""Feed dialogs and activity in longer words, mirrored, and with twice the letters."""

import re
from collections.abc import Iterator

import pytest
from pseudo_language import Brackets
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from subscribing_values import (
    CATALOGUE,
    CHOICES,
    FOLDERS,
    NOW,
    checks,
    clipped,
    properties,
    settle,
    subscriptions,
)
from waiting import wait_exposed

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedOutcome, FeedStatus
from readerapp.ui.activity.session_log import Event, LogEntry
from readerapp.ui.activity.window import ActivityWindow
from readerapp.ui.subscribing.add_dialog import AddFeedDialog
from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog

DATA = re.compile(
    r"Known News|News \d|Example|Exemple|Fourth|story|What happens|https?:|Gazette|Zeitung"
)


def add_dialog() -> AddFeedDialog:
    dialog = AddFeedDialog(["en"])
    dialog.show_folders(FOLDERS, None)
    dialog.show_catalogue(CATALOGUE, {"https://g.example/en"}, "fr")
    dialog.page.show_choices(CHOICES)
    return dialog


def catalogue_dialog() -> AddFeedDialog:
    dialog = add_dialog()
    dialog.page.show_idle()
    return dialog


def looking_dialog() -> AddFeedDialog:
    dialog = AddFeedDialog(["en"])
    dialog.page.show_looking()
    return dialog


def properties_dialog() -> FeedPropertiesDialog:
    return FeedPropertiesDialog(properties(Reason.HTTP_STATUS, 403), lambda: NOW)


def activity_window() -> ActivityWindow:
    window = ActivityWindow(lambda: NOW)
    window.show_feeds(subscriptions(), {1: FeedOutcome(1, "", FeedStatus.NEW, 4)}, checks())
    window.show_idle(LogEntry(NOW, Event.FINISHED, 6, 4, 2))
    return window


MAKERS = (add_dialog, catalogue_dialog, looking_dialog, properties_dialog, activity_window)


@pytest.fixture(params=MAKERS, ids=lambda make: str(make.__name__))
def dialog(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> QDialog:
    dialog: QDialog = request.param()
    qtbot.addWidget(dialog)
    dialog.show()
    wait_exposed(dialog)
    settle()
    return dialog


@pytest.fixture
def pseudo(dialog: QDialog, qapp: QApplication) -> Iterator[QDialog]:
    """The dialog after the language was changed while it was open."""
    translator = Brackets()
    translator.install()
    settle()
    yield dialog
    translator.remove()
    QCoreApplication.processEvents()


def texts(root: QWidget) -> Iterator[str]:
    yield root.windowTitle()
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield widget.currentText()
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QTabWidget):
            yield from (widget.tabText(number) for number in range(widget.count()))


def test_every_word_goes_through_translation(pseudo: QDialog) -> None:
    hard = [
        text
        for text in texts(pseudo)
        if re.search(r"[^\W\d_]{2}", text) and "[" not in text and not DATA.search(text)
        if not re.fullmatch(r"\d+ \w+ 2026, [\d:]+|[\d.]+ \w?i?B|English|Français", text)
    ]
    assert hard == []


def test_longer_words_fit(pseudo: QDialog) -> None:
    assert clipped(pseudo) == []


def test_mirrored_words_fit(dialog: QDialog, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert dialog.isRightToLeft()
    assert clipped(dialog) == []
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    settle()


def test_twice_the_letters_fit(dialog: QDialog, qapp: QApplication) -> None:
    before, font = qapp.font(), qapp.font()
    font.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(font)
    settle()
    tight = [
        button.text()
        for button in dialog.findChildren(QAbstractButton)
        if button.isVisible() and button.height() < button.minimumSizeHint().height()
    ]
    qapp.setFont(before)
    settle()
    assert tight == []
