"""Searches are kept, opened, counted, renamed, moved and removed in the window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from window_desktop import Desktop, MakeDesktop, article, put
from window_searching import all_rows, on_twelve, save, saved, search

from readerapp.domain.articles import ArticleQuery, Changes, View
from readerapp.library import saved_searches
from readerapp.ui.navigation.model import entry_at
from readerapp.ui.navigation.pane import EntryMenu
from readerapp.ui.searching.saved_searches import SaveSearchDialog

Key = Qt.Key


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window on twelve articles, the newest one by a machine."""
    return on_twelve(make_desktop)


def test_a_search_is_saved_with_its_list_opened_counted_and_removed(desktop: Desktop) -> None:
    command: QAction = desktop.window.commands["save_search"]
    assert not command.isEnabled()
    desktop.reader.listing.show(ArticleQuery(View.UNREAD, "fr"))
    desktop.settle()
    search(desktop, "words -token5")
    save(desktop, "French words")
    desktop.until(lambda: saved(desktop) == [("French words", 2)])
    (kept,) = saved_searches.listed(desktop.library)
    assert kept.query == "is:unread lang:fr words -token5"

    desktop.window.articles.clear_search()
    desktop.reader.listing.show(ArticleQuery())
    desktop.settle()
    tree = desktop.window.navigation.tree
    row = next(
        each
        for each in all_rows(tree.model().index(0, 0))
        if (entry := entry_at(each)) and entry.search
    )
    desktop.focus(tree)
    tree.setCurrentIndex(row)
    desktop.until(lambda: set(desktop.rows()) == {desktop.ids[1], desktop.ids[9]})
    assert search(desktop, "token9") == [desktop.ids[9]]  # within the saved one
    desktop.window.articles.clear_search()

    put(desktop.library, [article(13)])
    desktop.reader.events.publish(Changes(added=(max(desktop.ids) + 1,)))
    desktop.until(lambda: saved(desktop) == [("French words", 3)])

    desktop.focus(tree)
    desktop.press(Key.Key_Delete)
    desktop.until(lambda: saved(desktop) == [])
    desktop.settle()
    assert desktop.reader.listing.query == ArticleQuery()
    assert "French words" in desktop.notice()
    desktop.window.commands["undo"].trigger()
    desktop.until(lambda: [name for name, _ in saved(desktop)] == ["French words"])
    desktop.settle()


@pytest.fixture
def two(desktop: Desktop) -> Desktop:
    """A window with two saved searches."""
    for name in ("One", "Two"):
        saved_searches.add(desktop.library, name, "words")
    desktop.reader.features.search.saved.load()
    desktop.until(lambda: len(saved(desktop)) == 2)
    desktop.settle()
    return desktop


def test_saved_searches_are_renamed_and_moved_in_their_place(two: Desktop) -> None:
    tree = two.window.navigation.tree
    two.reader.listing.show(ArticleQuery(saved_id=1))
    two.settle()
    two.focus(tree)
    two.press(Key.Key_Down)  # past the other one
    two.press(Key.Key_Up)
    tree.shift_current(1)
    two.until(lambda: [name for name, _ in saved(two)] == ["Two", "One"])
    assert two.window.navigation.rename()
    editor = QApplication.focusWidget()
    assert editor
    two.type("Renamed")
    two.press(Key.Key_Return)
    two.until(lambda: [name for name, _ in saved(two)] == ["Two", "Renamed"])
    two.settle()


def test_the_menu_of_a_saved_search_edits_it(two: Desktop) -> None:
    navigation = two.window.navigation
    two.reader.listing.show(ArticleQuery(saved_id=1))
    two.settle()
    navigation.tree.menu_requested.emit(navigation.current, QPoint(0, 0))
    menu = two.window.findChild(EntryMenu)
    assert menu
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert {"Rename", "Edit Search…", "Move Down", "Remove Search"} <= set(texts)
    edit = next(a for a in menu.actions() if "Edit Search" in a.text().replace("&", ""))
    menu.close()
    edit.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SaveSearchDialog)
    dialog.query.setText("token4")
    dialog.accept()
    two.until(lambda: two.rows() == [two.ids[4]])
    assert saved_searches.listed(two.library)[0].query == "token4"
    two.settle()
