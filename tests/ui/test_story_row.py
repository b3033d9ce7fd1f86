"""A row a story: which one stands for an article that was opened from elsewhere."""

from array import array

import pytest
from listening import Listener, listener
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article

from readerapp.domain.articles import ArticleQuery
from readerapp.library import reading, searching, stories
from readerapp.ui.shell import announcing

__all__ = ["listener"]


@pytest.fixture
def grouped(make_desktop: MakeDesktop) -> Desktop:
    """Thirty articles, of which 4, 20 and 25 are a story: its row is that of 4, the newest."""
    desktop = make_desktop([article(number) for number in range(30)])
    desktop.window.resize(1000, 500)
    for other in (20, 25):
        stories.merge(desktop.library, desktop.ids[4], desktop.ids[other])
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.reader.listing.set_by_story(True)
    desktop.settle()
    desktop.focus(desktop.window.articles.view)
    assert desktop.rows() == [each for n, each in enumerate(desktop.ids) if n not in (20, 25)]
    return desktop


def show(desktop: Desktop, number: int) -> int:
    """Open an article from elsewhere: the front page, a notification, a related story."""
    desktop.reader.features.router.show_article(desktop.ids[number])
    desktop.settle()
    assert desktop.opened == desktop.ids[number]
    return desktop.ids[number]


def test_the_row_of_its_story_shows_it_and_keys_go_on_from_there(grouped: Desktop) -> None:
    rows, marks = grouped.rows(), grouped.statuses()
    bar = grouped.window.articles.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    article_id = show(grouped, 20)
    articles = grouped.window.articles
    assert (articles.current_id(), articles.is_current_seen) == (article_id, True)
    assert grouped.rows() == [*rows[:4], article_id, *rows[5:]]  # and nothing has moved
    head = articles.current()
    assert head is not None
    assert head.title.endswith("20")
    assert head.story is not None
    assert head.story.reports == 3
    marks[article_id] = (False, False)
    del marks[rows[4]]
    assert grouped.statuses() == marks
    grouped.press(Key.Key_J)
    grouped.settle()
    assert grouped.opened == grouped.ids[5]
    grouped.press(Key.Key_K)
    grouped.settle()
    assert grouped.opened == article_id
    grouped.reader.listing.reload()
    grouped.settle()
    assert articles.current_id() == article_id


def test_another_report_of_the_open_story_takes_its_row_and_back_leads_to_the_first(
    grouped: Desktop,
) -> None:
    first = grouped.open(4)
    second = show(grouped, 25)
    assert grouped.window.articles.current_id() == second
    grouped.press(Key.Key_Left, Modifier.AltModifier)
    grouped.settle()
    assert (grouped.opened, grouped.window.articles.current_id()) == (first, first)
    grouped.press(Key.Key_Right, Modifier.AltModifier)
    grouped.settle()
    assert (grouped.opened, grouped.window.articles.current_id()) == (second, second)


def test_the_list_marks_the_row_of_a_story_whose_page_is_shown(grouped: Desktop) -> None:
    first = grouped.open(2)
    grouped.reader.features.stories.controller.open_of(grouped.ids[20])
    grouped.settle()
    assert grouped.window.story.isVisible()
    assert grouped.window.articles.current_id() == grouped.ids[4]
    assert grouped.opened == first  # nothing was opened for it, or marked
    grouped.window.story.buttons.back.click()
    grouped.settle()
    assert (grouped.opened, grouped.window.articles.current_id()) == (first, first)


def test_in_a_list_without_the_article_the_row_stays_as_it_is(grouped: Desktop) -> None:
    with grouped.library.store.read() as reader:
        languages = {each.id: each.language for each in reader.articles.heads(grouped.ids)}
    other = next(n for n in (20, 25) if languages[grouped.ids[n]] != languages[grouped.ids[4]])
    grouped.reader.listing.show(ArticleQuery(language=languages[grouped.ids[4]]))
    grouped.settle()
    rows = grouped.rows()
    show(grouped, other)
    assert grouped.rows() == rows
    assert grouped.window.articles.current_id() == grouped.ids[4]
    grouped.press(Key.Key_S)  # the star is that of what is read
    grouped.settle()
    (starred,) = (each for each in grouped.ids if is_starred(grouped, each))
    assert starred == grouped.ids[other]


def is_starred(desktop: Desktop, article_id: int) -> bool:
    found = reading.readable(desktop.library, article_id)
    return found is not None and found.article.head.is_starred


def test_what_a_search_found_stands_for_its_story_when_the_search_ends(grouped: Desktop) -> None:
    articles = grouped.window.articles
    grouped.focus(articles.search)
    grouped.type("token25")
    grouped.until(lambda: len(grouped.rows()) == 1)
    grouped.settle()
    grouped.press(Key.Key_Return)
    grouped.press(Key.Key_J)
    grouped.settle()
    assert grouped.opened == grouped.ids[25]
    grouped.focus(articles.search)
    grouped.press(Key.Key_Escape)
    grouped.settle()
    assert len(grouped.rows()) == 28
    assert articles.current_id() == grouped.ids[25]
    assert grouped.rows().index(grouped.ids[25]) == 4  # the list stands where it stood before


def test_turning_stories_on_keeps_the_open_report(grouped: Desktop) -> None:
    grouped.reader.listing.set_by_story(False)
    grouped.settle()
    article_id = grouped.open(20)
    grouped.reader.listing.set_by_story(True)
    grouped.settle()
    assert grouped.rows().index(article_id) == 4
    assert grouped.window.articles.current_id() == article_id


def test_what_is_opened_while_the_list_is_grouped_is_selected(grouped: Desktop) -> None:
    grouped.reader.listing.set_by_story(False)
    grouped.settle()
    grouped.reader.listing.set_by_story(True)
    article_id = show(grouped, 20)  # it has a row of its own still
    assert grouped.rows().index(article_id) == 4
    assert grouped.window.articles.current_id() == article_id


def test_before_there_are_rows_it_is_selected_once_they_come(grouped: Desktop) -> None:
    grouped.window.articles.model.show(array("q"))
    article_id = show(grouped, 20)
    assert grouped.window.articles.current_id() == 0
    grouped.reader.listing.show(ArticleQuery())
    grouped.settle()
    assert grouped.window.articles.current_id() == article_id


def test_a_list_that_is_read_again_meanwhile_has_it_selected_all_the_same(
    grouped: Desktop,
) -> None:
    grouped.reader.listing.reload()  # its answer comes first, or last
    grouped.reader.features.router.show_article(grouped.ids[20])
    grouped.reader.listing.reload()
    grouped.settle()
    assert grouped.window.articles.current_id() == grouped.ids[20]
    grouped.reader.listing.show(ArticleQuery(language="en"))
    grouped.settle()
    assert grouped.window.articles.current_id() == 0  # another list begins at its top
    grouped.reader.listing.reload()
    grouped.settle()
    assert grouped.window.articles.current_id() == 0


def test_another_list_that_comes_meanwhile_keeps_its_rows(grouped: Desktop) -> None:
    with grouped.library.store.read() as reader:
        (language,) = (each.language for each in reader.articles.heads([grouped.ids[4]]))
    query = ArticleQuery(language=language, by_story=True)
    grouped.reader.features.router.show_article(grouped.ids[20])
    grouped.reader.listing.show(query)
    grouped.settle()
    assert grouped.rows() == list(searching.ids_of(grouped.library, query))
    assert grouped.window.articles.current_id() in (0, grouped.ids[20])


def test_a_row_chosen_meanwhile_stays_chosen(grouped: Desktop) -> None:
    grouped.open(2)
    grouped.reader.features.router.show_article(grouped.ids[20])
    grouped.press(Key.Key_J)
    grouped.settle()
    assert grouped.opened == grouped.ids[3] == grouped.window.articles.current_id()
    assert grouped.ids[20] not in grouped.rows()


def test_it_is_named_by_the_row_or_aloud(
    grouped: Desktop, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcing, "SETTLED", 0)
    view = grouped.window.articles.view
    show(grouped, 20)
    QCoreApplication.processEvents()
    assert (QAccessible.Event.Focus, 4) in listener.rows  # the focus is in the list
    said = view.model().index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert " 20" in said
    assert "3 article" in said
    grouped.focus(grouped.window.navigation.tree)
    listener.heard()
    show(grouped, 25)
    QCoreApplication.processEvents()
    (told,) = listener.heard()
    assert " 25" in told


def test_what_has_no_row_at_all_is_named_though_the_list_has_the_focus(
    grouped: Desktop, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcing, "SETTLED", 0)
    grouped.reader.listing.show(ArticleQuery(language="en"))
    grouped.settle()
    listener.heard()
    other = next(n for n in range(30) if grouped.ids[n] not in grouped.rows() and n > 5)
    show(grouped, other)
    QCoreApplication.processEvents()
    assert any(f" {other}" in told for told in listener.heard())
