"""Where the reader was comes back after a restart: list, search, rows, article, place in it."""

from functools import partial

import pytest
from place_fixtures import Again, first_line, is_read, scroll
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from window_desktop import Desktop, Key, MakeDesktop, article, put

from readerapp import settings as declared
from readerapp.domain.articles import ArticleQuery, Changes, View
from readerapp.domain.drafts import PictureDraft
from readerapp.library import marks, preferences, stories
from readerapp.ui.shell.window import FIRST_SIZE

# They fit the screen: a window that comes back as wide has the same lines, in whatever font.
FITTING = (780, 700)


def test_article_and_place_in_it_come_back(sixty: Desktop, again: Again) -> None:
    sixty.window.resize(*FITTING)
    first = sixty.open(1)
    place = scroll(sixty)
    second = again(sixty)
    assert second.opened == first
    assert second.window.articles.current_id() == first
    assert first_line(second) == place


def test_each_article_keeps_its_place(sixty: Desktop, again: Again) -> None:
    sixty.window.resize(*FITTING)
    places = {}
    for number, pages in ((0, 2), (1, 4)):
        sixty.open(number)
        places[number] = scroll(sixty, pages)
    sixty.open(5)
    second = again(sixty)
    for number, place in places.items():
        second.open(number)
        assert first_line(second) == place


def test_list_and_row_at_its_top_come_back(sixty: Desktop, again: Again) -> None:
    sixty.reader.listing.show(ArticleQuery(language="fr"))
    sixty.settle()
    pane = sixty.window.articles
    pane.view.verticalScrollBar().setValue(333)
    sixty.settle()
    place, rows = pane.place, sixty.rows()
    second = again(sixty)
    assert second.rows() == rows
    assert second.window.articles.place == place
    assert second.window.navigation.current is not None
    assert second.window.navigation.current.query == ArticleQuery(language="fr")


def test_a_start_begins_without_a_search(sixty: Desktop, again: Again) -> None:
    sixty.reader.listing.show(ArticleQuery(View.UNREAD))
    sixty.settle()
    head, rows = sixty.window.articles.head, sixty.rows()
    sixty.focus(head.edit)
    sixty.type("bridge")
    sixty.press(Key.Key_Return)
    sixty.settle()
    head.everywhere.click()
    head.best.click()
    sixty.settle()
    assert len(sixty.rows()) < len(rows)
    second = again(sixty)
    assert second.window.articles.search.text() == ""
    assert second.reader.listing.query == ArticleQuery(View.UNREAD)
    assert second.rows() == rows


def test_choosing_a_list_ends_the_search_and_back_leads_to_it_again(sixty: Desktop) -> None:
    window = sixty.window
    everything = sixty.rows()

    def search() -> list[int]:
        sixty.focus(window.articles.search)
        sixty.type("bridge")
        sixty.press(Key.Key_Return)
        sixty.settle()
        return sixty.rows()

    found = search()
    assert found != everything
    sixty.focus(window.navigation.tree)
    sixty.press(Key.Key_Down)
    sixty.settle()
    chosen = window.navigation.current
    assert chosen is not None
    assert (window.articles.search.text(), sixty.reader.listing.query) == ("", chosen.query)
    assert not window.articles.head.count.isVisible()
    window.commands["back"].trigger()
    sixty.settle()
    assert (window.articles.search.text(), sixty.rows()) == ("bridge", found)
    sixty.focus(window.navigation.tree)
    sixty.press(Key.Key_Return)  # the list that is searched is chosen, too
    sixty.settle()
    assert (window.articles.search.text(), sixty.rows()) == ("", everything)
    assert search() == found
    index = window.navigation.tree.currentIndex()
    place = window.navigation.tree.visualRect(index).center()
    QTest.mouseClick(window.navigation.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    sixty.settle()
    assert (window.articles.search.text(), sixty.rows()) == ("", everything)


def test_story_page_comes_back(sixty: Desktop, again: Again) -> None:
    stories.merge(sixty.library, sixty.ids[0], sixty.ids[1])
    sixty.open(0)
    sixty.press(Key.Key_T)
    sixty.settle()
    assert sixty.window.story.isVisible()
    second = again(sixty)
    assert second.window.story.isVisible()
    assert second.opened == sixty.ids[0]
    second.window.commands["back"].trigger()
    second.settle()
    assert second.window.reading.isVisible()


def test_folded_folders_come_back(sixty: Desktop, again: Again) -> None:
    with sixty.library.store.write() as writer:
        folder = writer.feeds.add_folder("News", None)
    sixty.reader.subscriptions.load()
    sixty.settle()
    sixty.window.navigation.fold_folders([folder])
    sixty.window.navigation.folding_changed.emit()
    second = again(sixty)
    assert second.window.navigation.folded_folders == {folder}
    assert preferences.stored(second.library)[declared.FOLDED_FOLDERS.key] == str(folder)


def come_back_unread(desktop: Desktop, again: Again, article_id: int) -> Desktop:
    """Close the window with this article open and unread, and open another one."""
    desktop.until(lambda: is_read(desktop, article_id))
    desktop.settle()
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_M)
    desktop.until(lambda: not is_read(desktop, article_id))
    return again(desktop)


def press_down_in_it(desktop: Desktop) -> None:
    desktop.focus(desktop.window.reading.view)
    desktop.press(Key.Key_Down)


def click_on_it(desktop: Desktop) -> None:
    QTest.mouseClick(desktop.window.reading.view.viewport(), Qt.MouseButton.LeftButton)


def click_on_its_row(desktop: Desktop) -> None:
    rows = desktop.window.articles.view
    place = rows.visualRect(rows.currentIndex()).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press_return_in_the_list(desktop: Desktop) -> None:
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_Return)


def press_space_in_the_list(desktop: Desktop) -> None:
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_Space)


def turn_the_wheel_over_it(desktop: Desktop) -> None:
    turn_wheel(desktop.window.reading.view.viewport())


def test_article_that_came_back_is_opened_by_an_act_only(
    sixty: Desktop, again: Again, subtests: pytest.Subtests
) -> None:
    first = sixty.open(1)
    window = sixty
    for act in (
        press_down_in_it,
        click_on_it,
        click_on_its_row,
        press_return_in_the_list,
        press_space_in_the_list,
        turn_the_wheel_over_it,
    ):
        window = come_back_unread(window, again, first)
        with subtests.test(act.__name__.replace("_", " ")):
            assert window.opened == first
            assert window.reader.features.reading.is_resumed
            window.focus(window.window.reading.view)
            window.press(Key.Key_Shift)
            window.focus(window.window.navigation.tree)
            window.settle()
            assert not is_read(window, first)
            act(window)
            window.until(partial(is_read, window, first))


def turn_wheel(widget: QWidget) -> None:
    """Turn the wheel of a mouse over a widget."""
    at = QPointF(20, 20)
    QCoreApplication.sendEvent(
        widget,
        QWheelEvent(
            at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


def test_choosing_another_article_leaves_the_one_that_came_back_unread(
    sixty: Desktop, again: Again
) -> None:
    first = sixty.open(1)
    second = come_back_unread(sixty, again, first)
    second.open(5)
    second.until(lambda: is_read(second, sixty.ids[5]))
    assert not is_read(second, first)


def test_long_list_comes_back_deep_down(make_desktop: MakeDesktop, again: Again) -> None:
    desktop = make_desktop([article(n, body_text="Words") for n in range(260)])
    bar = desktop.window.articles.view.verticalScrollBar()
    bar.setValue(bar.maximum() - 55)
    desktop.settle()
    place = desktop.window.articles.place
    assert place.article_id not in desktop.ids[:200]
    second = again(desktop)
    assert second.window.articles.place == place
    assert second.rows() == desktop.ids


def test_read_article_comes_back_into_the_unread_list(sixty: Desktop, again: Again) -> None:
    sixty.reader.listing.show(ArticleQuery(View.UNREAD))
    sixty.settle()
    first = sixty.open(4)
    sixty.until(lambda: is_read(sixty, first))
    second = again(sixty)
    assert second.opened == first
    assert second.rows() == sixty.ids


def test_story_rows_come_back(sixty: Desktop, again: Again) -> None:
    stories.merge(sixty.library, sixty.ids[0], sixty.ids[1])
    sixty.window.commands["by_story"].trigger()
    sixty.settle()
    bar = sixty.window.articles.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    sixty.settle()
    place, rows = sixty.window.articles.place, sixty.rows()
    assert len(rows) == 59
    second = again(sixty)
    assert second.rows() == rows
    assert second.window.articles.place == place


def test_a_list_by_story_comes_back_when_nothing_in_it_is_selected(
    sixty: Desktop, again: Again
) -> None:
    sixty.window.commands["by_story"].trigger()
    sixty.settle()
    assert sixty.window.articles.current_id() == 0
    second = again(sixty)
    second.settle()
    assert second.rows() == sixty.rows()
    assert second.window.articles.view.isVisible()


def test_narrow_window_comes_back_to_its_list(sixty: Desktop, again: Again) -> None:
    sixty.window.resize(640, 700)
    QCoreApplication.processEvents()
    sixty.window.articles.select(sixty.ids[2])
    sixty.settle()
    sixty.window.commands["back"].trigger()
    sixty.settle()
    second = again(sixty)
    assert second.window.articles.isVisible()
    assert not second.window.reading.isVisible()
    assert second.window.articles.current_id() == sixty.ids[2]


def test_list_that_has_nothing_any_more_gives_way(sixty: Desktop, again: Again) -> None:
    sixty.reader.listing.show(ArticleQuery(language="fr"))
    sixty.settle()
    gone = sixty.rows()
    sixty.reader.window.close()
    marks.remove(sixty.library, gone)
    second = again(sixty)
    assert len(second.rows()) == 60 - len(gone)
    assert second.window.navigation.current is not None
    assert second.window.navigation.current.query == ArticleQuery()


@pytest.mark.parametrize("change", ["narrower", "larger letters"])
def test_place_in_the_text_holds_over_widths_and_sizes(
    sixty: Desktop, again: Again, change: str
) -> None:
    sixty.open(1)
    scroll(sixty)
    before = sixty.window.reading.view.place
    if change == "narrower":
        sixty.window.resize(900, 700)
    else:
        sixty.window.reading.view.set_zoom(200)
    sixty.settle()
    second = again(sixty)
    view = second.window.reading.view
    second.until(lambda: view.is_written)
    assert before is not None
    assert view.place is not None
    assert view.place.first.block == before.first.block


def test_rows_stay_when_articles_arrive_while_the_open_one_is_out_of_sight(sixty: Desktop) -> None:
    first = sixty.open(2)
    pane = sixty.window.articles
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum() // 2)
    place = pane.place
    new = put(sixty.library, [article(n) for n in range(-5, 0)])
    sixty.reader.events.publish(Changes(added=tuple(new)))
    sixty.settle()
    assert len(sixty.rows()) == 65
    assert pane.place == place
    assert pane.current_id() == first


def test_short_article_comes_back_in_the_midst_of_its_picture(
    make_desktop: MakeDesktop, again: Again
) -> None:
    image = QImage(900, 700, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, Qt for str
    picture = PictureDraft("", alt="A bridge", data=bytes(data.data()))
    body = f'<img src="picture:0"><p>{"Words. " * 500}</p>'
    desktop = make_desktop([article(n, pictures=(picture,), body_html=body) for n in range(2)])
    desktop.window.resize(780, 700)
    desktop.open(0)
    view = desktop.window.reading.view
    bar = view.verticalScrollBar()
    block = view.document().find("\ufffc").block()
    bar.setValue(round(view.document().documentLayout().blockBoundingRect(block).top()) + 60)
    value = bar.value()
    assert view.cursorForPosition(QPoint(9, 0)).block() == block
    for _ in range(2):
        desktop = again(desktop)
        first_line(desktop)  # waits for all of it
        assert desktop.window.reading.view.verticalScrollBar().value() == value
    view = desktop.window.reading.view
    place = view.place
    for width in (980, 760, FIRST_SIZE[0]):
        desktop.window.resize(width, 700)
        desktop.settle()
        assert view.place == place  # it does not drift


def test_list_comes_back_as_it_was_looked_at(sixty: Desktop, again: Again) -> None:
    first = sixty.open(4)
    sixty.until(lambda: is_read(sixty, first))
    for name in ("unread_only", "oldest_first"):
        sixty.window.commands[name].trigger()
        sixty.settle()
    rows = sixty.rows()
    second = again(sixty)
    assert second.reader.listing.look == sixty.reader.listing.look
    assert second.rows() == rows
    assert second.opened == first
