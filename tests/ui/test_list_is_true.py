"""A list shows what it is called, whatever is open and whatever is read anew meanwhile; what just
ceased to belong to it stays until the list is left."""

from collections.abc import Callable
from functools import partial
from itertools import product

import pytest
from place_fixtures import Again
from window_desktop import Desktop, Key

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.feeds import Feed
from readerapp.library import annotations, saved_searches, searching


def lists(desktop: Desktop) -> dict[str, ArticleQuery]:
    """Have lists that do not hold article 0, and hold article 1 but for the feed's."""
    library, (first, second) = desktop.library, desktop.ids[:2]
    with library.store.write() as writer:
        writer.statuses.mark_read([first], True, library.clock.now())
        writer.statuses.mark_starred([second], True, library.clock.now())
        feed = writer.feeds.subscribe(
            Feed(0, "a", "https://a.example/feed", title="A"), library.clock.now()
        )
    annotations.add_tag(library, second, "Bridges")
    saved = saved_searches.add(library, "Starred ones", "is:starred")[0]
    desktop.reader.events.subscriptions_changed.emit()
    desktop.settle()
    return {
        "starred": ArticleQuery(View.STARRED),
        "unread": ArticleQuery(View.UNREAD),
        "tag": ArticleQuery(tag="Bridges"),
        "saved search": ArticleQuery(saved_id=saved),
        "feed": ArticleQuery(feed_id=feed),
        "search": ArticleQuery(search="is:starred"),
    }


def true_rows(desktop: Desktop) -> list[int]:
    """What the list on show should hold."""
    return list(searching.ids_of(desktop.library, desktop.reader.listing.query))


def test_no_list_shows_the_open_article_of_another_one(
    desktop: Desktop, subtests: pytest.Subtests
) -> None:
    """Rows are often asked for again before they came: stories form, news arrives."""
    listing = desktop.reader.listing
    for (name, query), by_story in product(lists(desktop).items(), (False, True)):
        listing.set_by_story(False)
        ways: dict[str, Callable[[], object]] = {
            "reload": listing.reload,
            "regroup": listing.regroup,
            "by story": partial(listing.set_by_story, by_story),
            "nothing": lambda: None,
        }
        for how, again in ways.items():
            listing.show(ArticleQuery())
            desktop.settle()
            desktop.open(0)
            listing.show(query)
            again()
            desktop.settle()
            with subtests.test(name, by_story=by_story, how=how):
                assert desktop.rows() == true_rows(desktop)
                assert desktop.ids[0] not in desktop.rows()
                assert desktop.window.articles.view.verticalScrollBar().value() == 0


def test_a_search_that_ends_in_another_list_leaves_nothing_there(desktop: Desktop) -> None:
    query = lists(desktop)["starred"]
    desktop.open(0)
    listing = desktop.reader.listing
    steps: tuple[Callable[[], object], ...] = (
        lambda: listing.search("bridge"),
        lambda: listing.show(ArticleQuery(query.view, search="bridge")),
        lambda: listing.search(""),
    )
    for step in steps:
        step()
        desktop.settle()
    assert desktop.reader.listing.query == query
    assert desktop.rows() == true_rows(desktop)


def test_what_lost_its_star_stays_until_the_list_is_left(desktop: Desktop, again: Again) -> None:
    listing = desktop.reader.listing
    listing.show(lists(desktop)["starred"])
    desktop.settle()
    rows = desktop.rows()
    assert rows == desktop.ids[1:2]
    desktop.open(1)
    desktop.press(Key.Key_S)
    desktop.settle()
    listing.reload()
    desktop.settle()
    assert desktop.rows() == rows
    second = again(desktop)  # it is left when the window is opened again
    assert second.reader.listing.query.view is View.STARRED
    assert second.rows() == []


def test_keys_pressed_before_the_rows_are_there_are_taken_when_these_come(desktop: Desktop) -> None:
    listing, articles = desktop.reader.listing, desktop.window.articles
    starred, everything = ArticleQuery(View.STARRED), ArticleQuery()
    with desktop.library.store.write() as writer:
        writer.statuses.mark_starred(desktop.ids[:4], True, desktop.library.clock.now())
    desktop.focus(articles.view)

    def pressed(query: ArticleQuery, *keys: Key) -> None:
        listing.show(query)
        for key in keys:
            desktop.press(key)

    pressed(starred, Key.Key_J, Key.Key_J, Key.Key_J, Key.Key_K)
    desktop.settle()
    assert len(desktop.rows()) == 4
    assert articles.current_id() == desktop.rows()[1] == desktop.opened
    pressed(everything, *[Key.Key_J] * 200)
    desktop.settle()
    assert articles.current_id() == desktop.rows()[-1]  # there are twelve
    pressed(starred, Key.Key_J)
    listing.show(everything)  # another list after all
    desktop.settle()
    assert articles.current_id() == 0
    pressed(ArticleQuery(search="no such word"), Key.Key_J)
    desktop.settle()
    assert desktop.rows() == []
    desktop.press(Key.Key_J)  # it has come, and there is none
    listing.show(everything)
    desktop.settle()
    assert articles.current_id() == 0


def test_steps_to_unread_rows_are_all_taken_once_the_rows_are_there(desktop: Desktop) -> None:
    listing, articles = desktop.reader.listing, desktop.window.articles
    with desktop.library.store.write() as writer:
        writer.statuses.mark_starred(desktop.ids[:4], True, desktop.library.clock.now())
    desktop.focus(articles.view)
    listing.show(ArticleQuery(View.STARRED))
    desktop.settle()
    listing.show(ArticleQuery())
    for key in (Key.Key_N, Key.Key_N, Key.Key_J, Key.Key_N):
        desktop.press(key)
    desktop.settle()
    assert articles.current_id() == desktop.rows()[3] == desktop.opened
    desktop.press(Key.Key_N)
    desktop.press(Key.Key_N)  # while the first one is being looked for
    desktop.settle()
    assert articles.current_id() == desktop.rows()[5] == desktop.opened
