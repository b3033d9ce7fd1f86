"""The window of the bin: what it lists, how it is used by keyboard, what it asks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from subscribing_values import (
    Key,
    clipped,
    in_english,
    mnemonics,
    nameless,
    press,
    settle,
    shown,
    type_text,
    words,
)

from readerapp.domain.bin import BinContent, Binned, BinnedFeeds, BinUse, RemovalReason
from readerapp.ui.bin.controller import DETAILS_ROLE, BinWindow

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
Control = Qt.KeyboardModifier.ControlModifier


def binned(
    number: int, why: RemovalReason = RemovalReason.REMOVED, amount: int = 0, days: int = 0
) -> Binned:
    at = NOW - timedelta(days=days)
    return Binned(number, f"Story {number}", "The Post", "en", 1, why, amount, at)


CONTENT = BinContent(
    (BinnedFeeds(9, ("Alpha",), 2, NOW - timedelta(days=1)),),
    (
        binned(1),
        binned(2, RemovalReason.AGE, 90, days=3),
        binned(3, RemovalReason.COUNT, 500, days=6),
        binned(4, RemovalReason.SIZE, 2000, days=30),
        binned(5, RemovalReason.UNSUBSCRIBED),
    ),
    7,
    BinUse(7, 1, 2048),
)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[BinWindow]:
    with in_english():
        made = shown(BinWindow(lambda: NOW), qtbot)
        made.show_content(CONTENT, 7)
        made.list.setFocus()
        yield made


def said(window: BinWindow) -> list[str]:
    indexes = [window.items.index(row) for row in range(window.items.rowCount())]
    return [" · ".join(str(i.data(DETAILS_ROLE)).split(" · ")[:2]) for i in indexes]


def left(window: BinWindow) -> list[str]:
    indexes = [window.items.index(row) for row in range(window.items.rowCount())]
    return [str(i.data(DETAILS_ROLE)).rpartition(" · ")[2] for i in indexes]


def test_each_row_says_why_and_for_how_long(window: BinWindow) -> None:
    assert [line.replace("\u2068", "").replace("\u2069", "") for line in said(window)] == [
        "1 subscription with 2 articles · Unsubscribed by you",
        "The Post · Removed by you",
        "The Post · Older than 90 days",
        "The Post · Beyond the 500 newest of its feed",
        "The Post · The library took more than 2,000 MB",
        "The Post · Removed with its feed",
    ]
    assert left(window) == [
        "6 days left",
        "7 days left",
        "4 days left",
        "1 day left",
        "Deleted soon",
        "7 days left",
    ]
    shown_words = words(window)
    assert "2 more articles are not listed. Type a word of what you look for." in shown_words
    spoken = str(window.items.index(1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Story 1" in spoken
    assert "Removed by you" in spoken


def test_a_row_begins_where_the_language_of_its_title_does(window: BinWindow) -> None:
    arabic = replace(binned(2), title="العبّارة تعود إلى الميناء", language="ar")
    window.show_content(BinContent((), (binned(1), arabic), 2, BinUse(2)), 7)
    window.list.clearSelection()
    window.search.setFocus()
    settle()

    def room_beside(row: int) -> tuple[int, int]:
        """Free pixels at the left and right of the words of a row."""
        port, place = window.list.viewport(), window.list.visualRect(window.items.index(row))
        image = port.grab(place).toImage()
        ground = image.pixel(image.width() // 2, 0)
        inked = [
            x
            for x in range(image.width())
            if any(image.pixel(x, y) != ground for y in range(4, image.height() - 4))
        ]
        return inked[0], image.width() - 1 - inked[-1]

    english, foreign = room_beside(0), room_beside(1)
    assert english[0] < 30 < english[1]
    assert foreign[1] < 30 < foreign[0]


def test_the_selection_is_restored_by_keyboard(window: BinWindow) -> None:
    asked = QSignalSpy(window.restore_requested)
    assert not window.restore.isEnabled()
    press(Key.Key_Down)
    press(Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert window.restore.isEnabled()
    press(Key.Key_Return)
    assert asked.at(0) == [(1, 2), ()]
    press(Key.Key_A, Control)
    window.restore.click()
    assert asked.at(1) == [(1, 2, 3, 4, 5), (9,)]


def test_what_is_selected_stays_so_when_other_things_come(window: BinWindow) -> None:
    press(Key.Key_Down)
    more = BinContent((), (binned(8), *CONTENT.articles), 6, CONTENT.use)
    window.show_content(more, 7)
    [index] = window.list.selectedIndexes()
    assert index.data() == "Story 1"


def test_words_are_looked_for_as_they_are_typed(window: BinWindow) -> None:
    told = QSignalSpy(window.words_changed)
    window.search.setFocus()
    type_text("st")
    assert told.at(told.count() - 1) == ["st"]
    press(Key.Key_Return)
    assert window.list.hasFocus()


def answer(window: BinWindow, key: Qt.Key) -> None:
    """Ask to empty the bin, and press a key at the question."""
    window.empty.click()
    settle()
    assert isinstance(window.question, QMessageBox)
    assert "7 articles" in window.question.informativeText()
    press(key)
    settle()
    assert window.question is None


def test_emptying_asks_and_the_answer_at_hand_keeps(window: BinWindow) -> None:
    asked = QSignalSpy(window.empty_requested)
    answer(window, Key.Key_Return)
    answer(window, Key.Key_Escape)
    assert asked.count() == 0
    window.empty.click()
    settle()
    assert window.question
    buttons = window.question.findChildren(QPushButton)
    next(each for each in buttons if "Delete" in each.text()).click()
    assert asked.count() == 1


def test_an_empty_bin_offers_nothing(window: BinWindow) -> None:
    window.show_content(BinContent((), (), 0, BinUse()), 7)
    buttons = (window.restore, window.restore_all, window.empty)
    assert not any(button.isEnabled() for button in buttons)
    assert "Empty" in words(window)


def test_everything_has_a_name_and_room(window: BinWindow) -> None:
    assert nameless(window) == []
    assert clipped(window) == []
    letters = list(mnemonics(window))
    assert len(letters) == len(set(letters))


def test_it_is_mirrored(window: BinWindow) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert window.restore.x() > window.close_button.x()
    assert window.grab().width() == window.width()
