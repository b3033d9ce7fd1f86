"""Searching in the window, with the keyboard alone: operators, places, orders, completion."""

import pytest
from PySide6.QtCore import Qt
from window_desktop import Desktop, MakeDesktop, article
from window_searching import on_twelve, search

from readerapp.domain.articles import ArticleQuery, View

Key = Qt.Key


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window on twelve articles, the newest one by a machine."""
    return on_twelve(make_desktop)


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


def test_a_search_by_meaning_says_that_it_cannot_be_made_yet(desktop: Desktop) -> None:
    problems = desktop.window.articles.head.problems
    assert search(desktop, "meaning:token4") == []
    desktop.until(problems.isVisible)
    assert problems.text().startswith("Readerapp cannot search by meaning yet.")


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


def test_what_is_read_is_selected_again_after_a_search_that_does_not_find_it(
    desktop: Desktop,
) -> None:
    desktop.open(3)
    read, opened = desktop.window.articles.current_id(), desktop.opened
    assert read not in search(desktop, "lang:fr")
    assert desktop.window.articles.current_id() == 0
    desktop.press(Key.Key_Escape)
    desktop.settle()
    assert desktop.window.articles.current_id() == read
    assert desktop.opened == opened  # nothing was opened anew


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
    desktop.until(lambda: desktop.statuses()[rows[1]][0])  # opening marks it
    desktop.settle()
    desktop.reader.listing.reload()
    desktop.settle()
    assert desktop.rows() == rows
    assert rows[1] not in search(desktop, "is:unread")


def test_what_is_read_in_a_search_stays_in_the_unread_list_behind_it(desktop: Desktop) -> None:
    desktop.reader.listing.show(ArticleQuery(View.UNREAD))
    desktop.settle()
    rows = desktop.rows()
    (found,) = search(desktop, "token4")
    desktop.press(Key.Key_Return)
    desktop.press(Key.Key_Down)
    desktop.until(lambda: desktop.opened == found)
    desktop.until(lambda: desktop.statuses()[found][0])  # opening marks it
    desktop.settle()
    desktop.focus(desktop.window.articles.search)
    desktop.press(Key.Key_Escape)
    desktop.settle()
    assert desktop.rows() == rows  # in its old place
    assert desktop.window.articles.current_id() == found
    desktop.reader.listing.show(ArticleQuery(View.UNREAD))
    desktop.settle()
    assert found not in desktop.rows()  # it is another list then


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
    suggested = desktop.reader.features.search.box.completer.list
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
    suggested = desktop.reader.features.search.box.completer.list
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
    help_ = desktop.reader.features.search.box._help
    assert help_
    assert help_.isVisible()
    assert "is:unread" in help_.accessibleDescription()
    desktop.press(Key.Key_F1)
    assert not help_.isVisible()
    desktop.window.articles.head.help.click()
    assert help_.isVisible()
    help_.close()
