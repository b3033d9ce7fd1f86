"""Searching in the window, with the keyboard alone: operators, places, orders, saved searches."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from window_desktop import Desktop, MakeDesktop, article, put, special_articles

from readerapp.domain.articles import ArticleQuery, Changes, View
from readerapp.library import saved_searches
from readerapp.ui.navigation.menu import EntryMenu
from readerapp.ui.navigation.model import entry_at
from readerapp.ui.searching import SaveSearchDialog

Key = Qt.Key
Index = QModelIndex | QPersistentModelIndex


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window on twelve articles, the newest one by a machine."""
    by_machine = replace(special_articles()[0], related=())
    desktop = make_desktop([by_machine, *(article(n) for n in range(1, 12))])
    desktop.focus(desktop.window.articles.view)
    return desktop


def search(desktop: Desktop, text: str) -> list[int]:
    """Type a search and wait for its rows."""
    desktop.focus(desktop.window.articles.search)
    desktop.window.articles.search.selectAll()
    desktop.type(text)
    desktop.until(lambda: desktop.reader.listing.query.search == text.strip())
    desktop.settle()
    return desktop.rows()


def saved(desktop: Desktop) -> list[tuple[str, int]]:
    """The names and counts in the section of saved searches."""
    model = desktop.window.navigation.tree.model()
    entries = [entry_at(each) for each in all_rows(model.index(0, 0)) if each.isValid()]
    return [(each.name, each.unread) for each in entries if each and each.search]


def all_rows(first: QModelIndex) -> list[QModelIndex]:
    model = first.model()
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return [model.index(row, 0, top) for top in tops for row in range(model.rowCount(top))]


def save(desktop: Desktop, name: str) -> None:
    """Save what is searched for, through the menu's command and the dialog."""
    desktop.window.commands["save_search"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SaveSearchDialog)
    desktop.focus(dialog.name)
    dialog.name.selectAll()
    desktop.type(name)
    desktop.press(Key.Key_Return)
    desktop.until(lambda: name in [each for each, _ in saved(desktop)])
    desktop.settle()


def test_operators_narrow_what_is_shown(desktop: Desktop) -> None:
    every = set(desktop.rows())
    french = search(desktop, "lang:fr")
    assert {desktop.ids[n] for n in (1, 5, 9)} == set(french)
    assert set(search(desktop, "-lang:fr")) == every - set(french)
    assert search(desktop, "label:ai") == [desktop.ids[0]]
    assert search(desktop, "token4 OR token5") == [desktop.ids[4], desktop.ids[5]]


def test_what_was_left_out_is_said_quietly_and_taken_back(desktop: Desktop) -> None:
    problems = desktop.window.articles.head.problems
    assert search(desktop, "token4 before:yesterdayy") == [desktop.ids[4]]
    desktop.until(problems.isVisible)
    assert problems.text().startswith("“\u2068before:yesterdayy\u2069” is not a date")
    search(desktop, "token4")
    assert not problems.isVisible()


def test_rows_show_what_was_found(desktop: Desktop) -> None:
    articles = desktop.window.articles
    (found,) = search(desktop, "token4")
    desktop.until(lambda: articles.excerpts.of(found))
    excerpt = articles.excerpts.of(found)
    assert excerpt
    assert [excerpt.snippet.text[a:b] for a, b in excerpt.snippet.marks] == ["token4"]
    spoken = str(articles.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "token4" in spoken
    desktop.press(Key.Key_Escape)
    desktop.settle()
    assert articles.excerpts.of(found) is None


def test_escape_returns_to_where_the_list_stood(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([article(n) for n in range(3, 120)])
    articles = desktop.window.articles
    bar = articles.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 17)
    place, rows = bar.value(), desktop.rows()
    search(desktop, "token4")
    assert bar.value() == 0
    desktop.press(Key.Key_Escape)
    desktop.until(lambda: desktop.rows() == rows)
    assert bar.value() == place


def test_a_search_is_kept_to_the_list_or_not(desktop: Desktop) -> None:
    head = desktop.window.articles.head
    assert not head.here.isVisible()
    search(desktop, "words")
    assert not head.here.isVisible()  # in all articles there is nothing to choose
    desktop.window.articles.clear_search()
    desktop.reader.listing.show(ArticleQuery(language="fr"))
    desktop.settle()
    assert set(search(desktop, "words")) == {desktop.ids[n] for n in (1, 5, 9)}
    assert (head.here.text(), head.here.isChecked()) == ("Français", True)
    desktop.focus(head.everywhere)
    desktop.press(Key.Key_Space)
    desktop.until(lambda: len(desktop.rows()) == 12)
    assert desktop.window.navigation.current
    desktop.focus(desktop.window.articles.search)
    desktop.press(Key.Key_Escape)
    desktop.until(lambda: len(desktop.rows()) == 3)
    assert search(desktop, "token4") == []
    empty = desktop.window.articles.empty
    assert empty.first_button.text() == "Search everywhere"
    empty.first_button.click()
    desktop.until(lambda: desktop.rows() == [desktop.ids[4]])


def test_what_is_read_stays_until_something_else_is_searched_for(desktop: Desktop) -> None:
    rows = search(desktop, "is:unread lang:fr")
    assert desktop.window.articles.select(rows[1])
    desktop.until(lambda: desktop.opened == rows[1])
    desktop.window.commands["toggle_read"].trigger()
    desktop.until(lambda: desktop.statuses()[rows[1]][0])
    desktop.reader.listing.reload()
    desktop.settle()
    assert desktop.rows() == rows
    assert rows[1] not in search(desktop, "is:unread")


def test_the_best_match_can_come_first(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(
        [article(3, body_text="A heron."), article(4, title="Heron, heron", body_text="heron")]
    )
    newest, best = desktop.ids
    head = desktop.window.articles.head
    assert search(desktop, "heron") == [newest, best]
    desktop.focus(head.best)
    desktop.press(Key.Key_Space)
    desktop.until(lambda: desktop.rows() == [best, newest])
    desktop.window.articles.clear_search()
    desktop.until(lambda: desktop.rows() == [newest, best])  # a list without a search is in time
    desktop.settle()


def test_completion_by_keys_alone(desktop: Desktop) -> None:
    edit = desktop.window.articles.search
    suggested = desktop.reader.search_box.completer.list
    desktop.focus(edit)
    desktop.type("lan")
    assert suggested.isVisible()
    assert edit.hasFocus()
    desktop.press(Key.Key_Down)
    desktop.press(Key.Key_Tab)
    assert edit.text() == "lang:"
    desktop.until(lambda: suggested.count() == 4)
    desktop.press(Key.Key_Down)
    desktop.press(Key.Key_Up)
    desktop.press(Key.Key_Up)  # the last one
    chosen = suggested.currentItem().text().split()[0]
    desktop.press(Key.Key_Return)
    assert edit.text() == f"{chosen} "
    assert edit.hasFocus()
    assert not suggested.isVisible()
    desktop.settle()


def test_suggestions_take_neither_return_nor_escape(desktop: Desktop) -> None:
    edit = desktop.window.articles.search
    suggested = desktop.reader.search_box.completer.list
    desktop.focus(edit)
    desktop.type("is")
    assert suggested.isVisible()
    desktop.press(Key.Key_Escape)
    assert edit.text() == ""
    desktop.type("is")
    desktop.press(Key.Key_Return)
    assert desktop.window.articles.view.hasFocus()
    assert not suggested.isVisible()
    assert edit.text() == "is"
    desktop.settle()


def test_help_opens_and_closes_by_f1(desktop: Desktop) -> None:
    desktop.focus(desktop.window.articles.search)
    desktop.press(Key.Key_F1)
    help_ = desktop.reader.search_box._help
    assert help_
    assert help_.isVisible()
    assert "is:unread" in help_.accessibleDescription()
    desktop.press(Key.Key_F1)
    assert not help_.isVisible()
    desktop.window.articles.head.help.click()
    assert help_.isVisible()
    help_.close()


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
    desktop.reader.events.tell(Changes(added=(max(desktop.ids) + 1,)))
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
    desktop.reader.searches.load()
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
    navigation.tree.menu_asked.emit(navigation.current, QPoint(0, 0))
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
