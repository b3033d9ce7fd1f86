"""Where the reader was comes back after a restart: list, search, rows, article, place in it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from window_desktop import Desktop, Key, MakeDesktop, article

from readerapp import settings as declared
from readerapp.domain.articles import ArticleQuery, Order, View
from readerapp.library import preferences, stories

LONG = "".join(f"<p>{f'Words of paragraph {n}. ' * 40}</p>" for n in range(60))

Again = Callable[[Desktop], Desktop]


@pytest.fixture
def again(make_desktop: MakeDesktop) -> Again:
    """Close a window, and open another one on its profile."""

    def start(desktop: Desktop) -> Desktop:
        desktop.reader.window.close()
        desktop.reader.stop()
        found = make_desktop([])
        found.settle()
        return Desktop(found.reader, found.library, desktop.ids, found.qtbot)

    return start


@pytest.fixture
def many(make_desktop: MakeDesktop) -> Desktop:
    """A window on sixty articles, the first three of them long."""
    articles = [
        article(n, body_html=LONG if n < 3 else "<p>Short.</p>", body_text="Words")
        for n in range(60)
    ]
    desktop = make_desktop(articles)
    desktop.focus(desktop.window.articles.view)
    return desktop


def first_line(desktop: Desktop) -> str:
    """Return the first words on screen in the reading pane, and where their line begins."""
    view = desktop.window.reading.view
    desktop.until(lambda: view.is_written)
    cursor = view.cursorForPosition(QPoint(view.viewport().width() // 2, 0))
    cursor.movePosition(cursor.MoveOperation.StartOfLine)
    block = cursor.block().text()[cursor.positionInBlock() :][:20]
    return f"{cursor.blockNumber()} {block} {view.cursorRect(cursor).top()}"


def scroll(desktop: Desktop, pages: int = 3) -> str:
    """Turn pages of the open article; return the first line then."""
    desktop.until(lambda: desktop.window.reading.view.is_written)
    desktop.focus(desktop.window.reading.view)
    for _ in range(pages):
        desktop.press(Key.Key_PageDown)
    QCoreApplication.processEvents()
    assert desktop.window.reading.view.verticalScrollBar().value() > 0
    return first_line(desktop)


def test_article_and_place_in_it_come_back(many: Desktop, again: Again) -> None:
    first = many.open(1)
    place = scroll(many)
    second = again(many)
    assert second.opened == first
    assert second.window.articles.current_id() == first
    assert first_line(second) == place


def test_each_article_keeps_its_place(many: Desktop, again: Again) -> None:
    places = {}
    for number, pages in ((0, 2), (1, 4)):
        many.open(number)
        places[number] = scroll(many, pages)
    many.open(5)
    second = again(many)
    for number, place in places.items():
        second.open(number)
        assert first_line(second) == place


def test_list_and_row_at_its_top_come_back(many: Desktop, again: Again) -> None:
    many.reader.listing.show(ArticleQuery(language="fr"))
    many.settle()
    pane = many.window.articles
    pane.view.verticalScrollBar().setValue(333)
    many.settle()
    place, rows = pane.place, many.rows()
    second = again(many)
    assert second.rows() == rows
    assert second.window.articles.place == place
    assert second.window.navigation.current is not None
    assert second.window.navigation.current.query == ArticleQuery(language="fr")


def test_search_comes_back_with_scope_and_order(many: Desktop, again: Again) -> None:
    many.reader.listing.show(ArticleQuery(View.UNREAD))
    many.settle()
    head = many.window.articles.head
    many.focus(head.edit)
    many.type("bridge")
    many.press(Key.Key_Return)
    many.settle()
    head.everywhere.click()
    head.best.click()
    many.settle()
    rows = many.rows()
    assert rows
    second = again(many)
    head = second.window.articles.head
    assert head.edit.text() == "bridge"
    assert head.everywhere.isChecked()
    assert head.best.isChecked()
    assert second.rows() == rows
    assert second.reader.listing.query.order is Order.BEST
    second.focus(head.edit)
    second.press(Key.Key_Escape)
    second.settle()
    assert second.reader.listing.query == ArticleQuery(View.UNREAD)


def test_story_page_comes_back(many: Desktop, again: Again) -> None:
    stories.merge(many.library, many.ids[0], many.ids[1])
    many.open(0)
    many.press(Key.Key_T)
    many.settle()
    assert many.window.story.isVisible()
    second = again(many)
    assert second.window.story.isVisible()
    assert second.opened == many.ids[0]
    second.window.commands["back"].trigger()
    second.settle()
    assert second.window.reading.isVisible()


def test_folded_folders_come_back(many: Desktop, again: Again) -> None:
    with many.library.store.write() as writer:
        folder = writer.feeds.add_folder("News", None)
    many.reader.subscriptions.load()
    many.settle()
    many.window.navigation.fold_folders([folder])
    many.window.navigation.folding_changed.emit()
    second = again(many)
    assert second.window.navigation.folded_folders == {folder}
    assert preferences.stored(second.library)[declared.FOLDED_FOLDERS.key] == str(folder)
