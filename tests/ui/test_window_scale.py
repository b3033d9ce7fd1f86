"""Long lists come in two pieces without moving; a search index out of step is mended quietly."""

import sqlite3
from array import array
from contextlib import closing
from functools import partial
from pathlib import Path

from window_desktop import Key, MakeDesktop, article, put

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.drafts import PreparedArticle
from readerapp.library import marks, open_library
from readerapp.system import Paths
from readerapp.ui.article_list.list_rows import FIRST_PAGE

MANY = FIRST_PAGE + 60


def many() -> list[PreparedArticle]:
    return [article(n, body_html="<p>Short.</p>", body_text=f"word{n}") for n in range(MANY)]


def test_the_rest_of_a_list_comes_without_moving_anything(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(many())
    pane = desktop.window.articles
    every = array("q", pane.model.ids)
    assert list(every) == desktop.ids
    pane.show_ids(every[:FIRST_PAGE])
    pane.view.setCurrentIndex(pane.model.index(50))
    desktop.settle()
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.value() + 7)
    place, current = bar.value(), pane.current_id()
    with desktop.qtbot.assertNotEmitted(pane.article_chosen):
        pane.complete_ids(every)
        desktop.settle()
    assert (bar.value(), pane.current_id()) == (place, current)
    assert desktop.rows() == desktop.ids
    assert bar.maximum() > MANY * 60


def test_the_rest_is_shown_also_when_the_first_rows_have_changed(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(many())
    pane = desktop.window.articles
    every = array("q", pane.model.ids)
    pane.show_ids(every[1:FIRST_PAGE])
    pane.complete_ids(every)
    assert desktop.rows() == desktop.ids


def test_an_article_far_down_stays_chosen_while_one_searches(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(many())
    chosen = desktop.open(MANY - 5)
    desktop.reader.listing.search("short OR council")  # all of them
    desktop.settle()
    assert len(desktop.rows()) == MANY
    assert desktop.window.articles.current_id() == chosen
    desktop.reader.listing.search(f"word{MANY - 9}")
    desktop.settle()
    assert desktop.rows() == [desktop.ids[MANY - 9]]


def test_the_end_of_a_long_list_is_one_key_away(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(many())
    desktop.reader.listing.show(ArticleQuery(View.UNREAD))
    desktop.settle()
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_End)
    desktop.settle()
    assert desktop.window.articles.current_id() == desktop.ids[-1]


def test_many_rows_go_at_once_and_come_back(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(many())
    kept = desktop.open(200)
    gone = desktop.ids[20:120]
    undo = desktop.reader.context.undo
    undo.run(lambda: "Remove", partial(marks.remove, desktop.library, gone))
    desktop.until(lambda: len(desktop.rows()) == MANY - len(gone))
    desktop.settle()
    assert desktop.rows() == desktop.ids[:20] + desktop.ids[120:]
    assert desktop.window.articles.current_id() == desktop.opened == kept
    undo.undo()
    desktop.until(lambda: desktop.rows() == desktop.ids)
    desktop.open(0)
    undo.run(lambda: "Remove", partial(marks.remove, desktop.library, desktop.ids[:100]))
    desktop.until(lambda: desktop.rows() == desktop.ids[100:])
    desktop.settle()
    assert desktop.reader.features.reading.head is None  # nothing is open that is gone


def test_a_search_index_out_of_step_is_mended_quietly(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    with open_library(Paths.of_profile(profile)) as library:
        ids = put(library, [article(n) for n in range(9)])
        with closing(sqlite3.connect(library.store.path)) as connection, connection:
            connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    desktop = make_desktop([], profile=profile)
    desktop.until(lambda: "9 articles were missing" in desktop.notice())
    desktop.reader.listing.search("token5")
    desktop.settle()
    assert desktop.rows() == [ids[5]]
