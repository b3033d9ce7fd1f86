"""The catalogue: languages in the reader's order, filtering, checking, with real keys."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from subscribing_values import (
    CATALOGUE,
    Key,
    in_english,
    press,
    settle,
    shown,
    type_text,
    words,
)
from work import calls_to

from readerapp.feeds.catalogue import read_catalogue
from readerapp.ui.subscribing.add_dialog import AddFeedDialog
from readerapp.ui.subscribing.catalogue_page import _EntryDelegate, load_names


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[AddFeedDialog]:
    with in_english():
        yield shown(AddFeedDialog(["fr", "en"]), qtbot)


def checked(dialog: AddFeedDialog) -> list[str]:
    return [choice.title for choice in dialog.checked]


def show_catalogue(dialog: AddFeedDialog) -> None:
    dialog.show_catalogue(CATALOGUE, {"https://g.example/en"}, "fr")
    settle()


def tree_rows(dialog: AddFeedDialog) -> list[str]:
    model = dialog.catalogue.tree.model()
    return [
        model.index(child, 0, model.index(row, 0)).data()
        for row in range(model.rowCount())
        for child in range(model.rowCount(model.index(row, 0)))
    ]


def test_the_catalogue_shows_the_readers_languages_first(dialog: AddFeedDialog) -> None:
    show_catalogue(dialog)
    model, tree = dialog.catalogue.tree.model(), dialog.catalogue.tree
    headings = [model.index(row, 0) for row in range(model.rowCount())]
    assert [each.data() for each in headings] == ["Français", "English", "Deutsch"]
    assert [tree.isExpanded(each) for each in headings] == [True, True, False]
    assert tree_rows(dialog) == ["Journal", "Courrier", "Gazette", "Zeitung"]
    assert any("No address in it is contacted" in text for text in words(dialog))


def test_the_catalogue_is_filtered_checked_and_subscribed_to_with_keys(
    dialog: AddFeedDialog,
) -> None:
    subscribed = QSignalSpy(dialog.subscribe_requested)
    show_catalogue(dialog)
    line = dialog.page.address
    line.setFocus()
    type_text("QUEBEC cana")
    assert tree_rows(dialog) == ["Courrier"]
    press(Key.Key_Down)
    press(Key.Key_Space)
    line.setText("zeitung deutsch")
    assert tree_rows(dialog) == ["Zeitung"]
    line.clear()
    assert checked(dialog) == ["Courrier"]  # also while it was hidden
    dialog.subscribe.click()
    (choice,), folder, account = subscribed.at(0)
    assert account is None
    assert (choice.address, choice.site, choice.language) == (
        "https://c.example/fr",
        "https://c.example",
        "fr-CA",
    )
    assert folder is None


def test_a_name_and_return_subscribe_to_the_first_that_is_new(dialog: AddFeedDialog) -> None:
    subscribed = QSignalSpy(dialog.subscribe_requested)
    searched = QSignalSpy(dialog.search_requested)
    type_text("a")
    show_catalogue(dialog)  # whoever types at once is quicker than the catalogue
    assert tree_rows(dialog) == ["Journal", "Courrier", "Gazette", "Zeitung"]
    assert checked(dialog) == ["Journal"]
    dialog.page.address.clear()
    assert checked(dialog) == []  # nothing is chosen before something is typed
    press(Key.Key_Return)
    type_text("gazette")
    press(Key.Key_Return)
    assert subscribed.count() == 0  # it is known
    dialog.page.address.clear()
    type_text("r")
    assert tree_rows(dialog)[:2] == ["Journal", "Courrier"]
    press(Key.Key_Down)  # into the list, on what is chosen
    press(Key.Key_Down)
    press(Key.Key_Return)
    ((choice,), *__) = subscribed.at(0)
    assert choice.title == "Courrier"
    assert searched.count() == 0


def test_what_is_chosen_is_called_as_what_is_typed(dialog: AddFeedDialog) -> None:
    """Its publisher is called that, too, and it stood above."""
    one, other = CATALOGUE[0], replace(CATALOGUE[0], address="https://d.example/de")
    dialog.show_catalogue(
        (
            replace(other, title="Aktuell", publisher="Frankfurter Zeitung"),
            replace(one, title="Süddeutsche Zeitung"),
            replace(one, title="DIE ZEIT"),
        ),
        (),
        "en",
    )
    for typed, title in (
        ("zeit", "DIE ZEIT"),
        ("zeitung", "Süddeutsche Zeitung"),
        ("a", "Aktuell"),
    ):
        dialog.page.address.setText(typed)
        assert checked(dialog) == [title]


def test_return_asks_an_address_also_where_the_catalogue_has_it(dialog: AddFeedDialog) -> None:
    subscribed = QSignalSpy(dialog.subscribe_requested)
    searched = QSignalSpy(dialog.search_requested)
    show_catalogue(dialog)
    type_text("c.example")
    press(Key.Key_Return)
    assert (searched.count(), subscribed.count()) == (1, 0)
    dialog.page.show_message("No answer.", "Try again later.")
    type_text("/none")
    assert len(tree_rows(dialog)) == len(CATALOGUE)
    dialog.page.address.setText("nobody")
    assert dialog.catalogue.isHidden()
    assert any("Most news sites have a feed" in text for text in words(dialog))


def test_a_double_click_checks_and_what_is_subscribed_to_cannot_be(dialog: AddFeedDialog) -> None:
    show_catalogue(dialog)
    tree, model = dialog.catalogue.tree, dialog.catalogue.tree.model()
    for heading in range(2):
        place = tree.visualRect(model.index(0, 0, model.index(heading, 0))).center()
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert checked(dialog) == ["Journal"]
    known = model.index(0, 0, model.index(1, 0))
    zeitung = model.index(0, 1, model.index(2, 0))
    assert zeitung.data() == "Science  ·  Allemagne"  # the interface is said to be French
    assert "Already subscribed" in known.data(Qt.ItemDataRole.AccessibleTextRole)


def test_another_language_measures_each_row_and_counts_nothing(dialog: AddFeedDialog) -> None:
    """Every row was measured for each language that the catalogue has: 160 ms."""
    page, entries = dialog.catalogue, read_catalogue()
    dialog.show_catalogue(entries, set(), "en")
    settle()
    page.tree.expandAll()
    load_names(entries, "de")
    changed = QSignalSpy(page.changed)
    width = page.tree.columnWidth(1)

    def name() -> None:
        page.use_names("de")
        settle()

    asked = calls_to(_EntryDelegate.sizeHint, name)
    assert 0 < asked < 3 * len(entries)
    assert changed.count() == 0
    assert page.tree.columnWidth(1) != width  # as wide as the other words
    heading = page.tree.model().index(0, 0)
    page.tree.model().setData(
        page.tree.model().index(0, 0, heading),
        Qt.CheckState.Checked.value,
        Qt.ItemDataRole.CheckStateRole,
    )
    assert changed.count() == 1
