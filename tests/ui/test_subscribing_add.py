"""Adding feeds: what is typed, found, checked and subscribed to, with real keys."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from subscribing_values import (
    CATALOGUE,
    CHOICES,
    FOLDERS,
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

from readerapp.ui.subscribing.add_dialog import AddFeedDialog, address_in, as_tree


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[AddFeedDialog]:
    with in_english():
        yield shown(AddFeedDialog(["fr", "en"]), qtbot)


def checked(dialog: AddFeedDialog) -> list[str]:
    return [choice.title for choice in dialog.checked]


def test_return_in_the_line_searches_and_subscribes_to_nothing(dialog: AddFeedDialog) -> None:
    searches, subscribed = (
        QSignalSpy(dialog.search_requested),
        QSignalSpy(dialog.subscribe_requested),
    )
    press(Key.Key_Return)
    assert searches.count() == 0  # there is nothing to search for
    type_text(" news.example ")
    assert searches.count() == 0
    press(Key.Key_Return)
    assert searches.at(0) == ["news.example"]
    dialog.page.show_choices(CHOICES)
    dialog.page.address.setFocus()
    press(Key.Key_Return)
    press(Key.Key_Enter)
    assert subscribed.count() == 0
    assert dialog.isVisible()


def test_what_was_found_is_checked_shown_and_subscribed_to_with_keys(
    dialog: AddFeedDialog,
) -> None:
    subscribed = QSignalSpy(dialog.subscribe_requested)
    dialog.show_folders(FOLDERS, 3)
    dialog.page.show_choices(CHOICES)
    settle()
    known, first, second = dialog.page.choices.cards
    assert first.box.hasFocus()
    assert checked(dialog) == ["Example & News"]
    assert not known.box.isEnabled()
    text = " ".join(words(dialog))
    for part in ("Already subscribed", "Example & News", "What happens", "Third story"):
        assert part in text
    assert "Fourth story" not in text
    press(Key.Key_Tab)
    assert second.box.hasFocus()
    press(Key.Key_Space)
    assert checked(dialog) == ["Example & News", "Exemple"]
    dialog.subscribe.setFocus()
    press(Key.Key_Return)  # on the button itself it is meant
    assert subscribed.at(0) == [CHOICES[1:], 3, None]
    dialog.set_busy(True)
    assert not dialog.subscribe.isEnabled()


def test_a_click_on_a_card_checks_it(dialog: AddFeedDialog) -> None:
    dialog.page.show_choices(CHOICES)
    settle()
    for card, is_checked in zip(dialog.page.choices.cards, (False, False, True), strict=True):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        assert card.is_checked is is_checked


def test_a_search_can_be_cancelled_and_ends_with_the_dialog(dialog: AddFeedDialog) -> None:
    cancelled, searched = QSignalSpy(dialog.search_cancelled), QSignalSpy(dialog.search_requested)
    dialog.page.address.setText("news.example")
    dialog.page.show_looking()
    assert "Ca&ncel" in words(dialog)
    assert "Looking…" in words(dialog)
    dialog.page.address.setFocus()
    press(Key.Key_Return)
    assert searched.count() == 0  # one search at a time
    dialog.page.button.click()
    assert cancelled.count() == 1
    dialog.page.show_idle()
    assert "Sear&ch" in words(dialog)
    dialog.page.show_looking()
    press(Key.Key_Escape)
    assert not dialog.isVisible()
    assert cancelled.count() == 2


def test_a_failure_stands_below_the_line_and_what_was_found_stays(dialog: AddFeedDialog) -> None:
    dialog.page.show_looking()
    dialog.show_message("No feed was found.", "Try another page.")
    assert dialog.page.message.text == "No feed was found. Try another page."
    assert not dialog.page.is_looking
    assert not dialog.subscribe.isEnabled()
    dialog.page.show_choices(CHOICES)
    assert dialog.page.message.text == ""
    dialog.show_message("The disk is full.", "")
    assert dialog.checked == (CHOICES[1],)
    assert dialog.page.message.text == "The disk is full."


def test_only_an_address_is_taken_from_the_clipboard_and_nothing_is_contacted(
    dialog: AddFeedDialog,
) -> None:
    searches = QSignalSpy(dialog.search_requested)
    dialog.offer("my secret words")
    assert dialog.page.address.text() == ""
    dialog.offer(" https://news.example/rss\n")
    assert dialog.page.address.selectedText() == "https://news.example/rss"
    assert searches.count() == 0
    dialog.offer("https://other.example")
    assert dialog.page.address.text() == "https://news.example/rss"
    dialog.search_for("https://asked.example")
    assert searches.at(0) == ["https://asked.example"]


@pytest.mark.parametrize(
    ("text", "is_address"),
    [
        ("https://news.example", True),
        ("HTTP://news.example/a b", False),
        ("feed:https://news.example/rss", True),
        ("feed://news.example/rss", True),
        ("www.news.example", True),
        ("www.", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("http://[", False),
        ("news", False),
        ("", False),
        ("https://news.example/" + "x" * 3000, False),
    ],
)
def test_what_counts_as_an_address(text: str, is_address: bool) -> None:
    assert bool(address_in(text)) is is_address


@given(st.text())
def test_no_text_breaks_the_look_for_an_address(text: str) -> None:
    assert address_in(text) in ("", text.strip())


def test_folders_stand_as_a_tree(dialog: AddFeedDialog) -> None:
    assert [(folder.name, depth) for folder, depth in as_tree(FOLDERS)] == [
        ("Science", 0),
        ("Physics", 1),
        ("World", 0),
    ]
    dialog.show_folders(FOLDERS, None)
    assert dialog.folders.folder_id is None
    dialog.folders.setCurrentIndex(2)
    assert dialog.folders.folder_id == 3


def test_every_control_has_a_name_and_a_letter_of_its_own(dialog: AddFeedDialog) -> None:
    dialog.page.show_choices(CHOICES)
    settle()
    assert nameless(dialog) == []
    letters = list(mnemonics(dialog))
    assert len(letters) == len(set(letters))
    box = dialog.page.choices.cards[1].box
    accessible = QAccessible.queryAccessibleInterface(box)
    assert accessible.text(QAccessible.Text.Name) == "Example & News"
    said = accessible.text(QAccessible.Text.Description)
    assert "Newest: First story" in said
    assert "https://news.example/rss" in said
    dialog.show_catalogue(CATALOGUE, set(), "en")
    dialog.page.show_idle()
    settle()
    assert dialog.catalogue.isVisible()
    assert nameless(dialog) == []
    assert clipped(dialog) == []
