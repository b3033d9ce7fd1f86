"""Where the reader was comes back after a restart: list, search, rows, article, place in it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from window_desktop import Desktop, Key, MakeDesktop, article

from readerapp import settings as declared
from readerapp.app.reader import ReaderApp
from readerapp.domain.articles import ArticleQuery, Order, View
from readerapp.library import marks, open_library, preferences, safety_copy, stories
from readerapp.system import Paths
from readerapp.ui.privacy.erase_box import EraseBox
from readerapp.ui.shell.window import MainWindow

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


def is_read(desktop: Desktop, article_id: int) -> bool:
    """Return whether an article is marked as read."""
    return desktop.statuses()[article_id][0]


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


@pytest.mark.parametrize("act", ["key", "click", "row", "return", "wheel"])
def test_article_that_came_back_is_opened_by_an_act_only(
    many: Desktop, again: Again, act: str
) -> None:
    first = many.open(1)
    many.until(lambda: is_read(many, first))
    many.press(Key.Key_M)
    many.until(lambda: not is_read(many, first))
    second = again(many)
    window, view = second.window, second.window.reading.view
    assert second.opened == first
    assert second.reader.features.reading.is_resumed
    second.focus(view)
    second.press(Key.Key_Shift)
    second.focus(window.navigation.tree)
    second.settle()
    assert not is_read(second, first)
    if act == "key":
        second.focus(view)
        second.press(Key.Key_Down)
    elif act == "click":
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    elif act == "row":
        rows = window.articles.view
        place = rows.visualRect(rows.currentIndex()).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    elif act == "return":
        second.focus(window.articles.view)
        second.press(Key.Key_Return)
    else:
        turn_wheel(view.viewport())
    second.until(lambda: is_read(second, first))


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
    many: Desktop, again: Again
) -> None:
    first = many.open(1)
    many.until(lambda: is_read(many, first))
    many.press(Key.Key_M)
    many.until(lambda: not is_read(many, first))
    second = again(many)
    second.open(5)
    second.until(lambda: is_read(second, many.ids[5]))
    assert not is_read(second, first)


def test_place_is_written_soon_and_marks_nothing(many: Desktop, qapp: QApplication) -> None:
    many.reader.features.reading.set_read_delay(-1)
    first = many.open(1)
    scroll(many)

    def is_written() -> bool:
        stored = preferences.stored(many.library)
        last = str(stored.get(declared.LAST_PLACE.key, ""))
        positions = str(stored.get(declared.READING_POSITIONS.key, ""))
        return f'"id": {first}' in last and positions.startswith(f"{first}:")

    many.until(is_written)
    assert not is_read(many, first)


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


def test_read_article_comes_back_into_the_unread_list(many: Desktop, again: Again) -> None:
    many.reader.listing.show(ArticleQuery(View.UNREAD))
    many.settle()
    first = many.open(4)
    many.until(lambda: is_read(many, first))
    second = again(many)
    assert second.opened == first
    assert second.rows() == many.ids


def test_story_rows_come_back(many: Desktop, again: Again) -> None:
    stories.merge(many.library, many.ids[0], many.ids[1])
    many.window.commands["by_story"].trigger()
    many.settle()
    bar = many.window.articles.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    many.settle()
    place, rows = many.window.articles.place, many.rows()
    assert len(rows) == 59
    second = again(many)
    assert second.rows() == rows
    assert second.window.articles.place == place


def test_narrow_window_comes_back_to_its_list(many: Desktop, again: Again) -> None:
    many.window.resize(640, 700)
    QCoreApplication.processEvents()
    many.window.articles.select(many.ids[2])
    many.settle()
    many.window.commands["back"].trigger()
    many.settle()
    second = again(many)
    assert second.window.articles.isVisible()
    assert not second.window.reading.isVisible()
    assert second.window.articles.current_id() == many.ids[2]


def test_list_that_has_nothing_any_more_gives_way(many: Desktop, again: Again) -> None:
    many.reader.listing.show(ArticleQuery(language="fr"))
    many.settle()
    gone = many.rows()
    many.reader.window.close()
    marks.remove(many.library, gone)
    second = again(many)
    assert len(second.rows()) == 60 - len(gone)
    assert second.window.navigation.current is not None
    assert second.window.navigation.current.query == ArticleQuery()


@pytest.mark.parametrize(
    "stored",
    [
        "[]",
        "{}",
        '{"list": 3, "article": [], "story": "x"}',
        '{"list": {"view": "none"}, "article": {"id": -1}, "story": [1, 2, "x"]}',
        '{"list": {}, "article": {"id": 99999999, "in_front": true}, "story": [99999999, 1, 2]}',
    ],
)
def test_wrong_last_place_is_left_out(
    make_desktop: MakeDesktop, tmp_path: Path, stored: str, expected_logs: object
) -> None:
    profile = tmp_path / "profile"
    library = open_library(Paths.of_profile(profile))
    preferences.save(library, declared.LAST_PLACE.key, stored)
    preferences.save(library, declared.READING_POSITIONS.key, "1:2")
    library.close()
    desktop = make_desktop()
    assert len(desktop.rows()) == 15
    assert desktop.opened == 0
    assert not desktop.window.story.isVisible()


def test_erasing_the_history_takes_places_and_log(many: Desktop, again: Again) -> None:
    first = many.open(1)
    scroll(many)
    many.open(3)
    many.reader.features.subscriptions.activity.note_retention(2)
    second = again(many)
    keys = [declared.READING_POSITIONS.key, declared.ACTIVITY_LOG.key]
    assert all(preferences.stored(second.library)[key] for key in keys)
    second.reader.features.help.show_settings().show_page("privacy")
    box = second.window.findChild(EraseBox)
    assert isinstance(box, EraseBox)
    box.history.click()
    second.settle()
    stored = preferences.stored(second.library)
    assert not any(stored.get(key) for key in keys)
    second.reader.features.reading.keep_position()
    second.open(1)
    assert second.window.reading.view.verticalScrollBar().value() == 0
    assert second.opened == first


def test_places_stay_on_this_computer(many: Desktop) -> None:
    many.open(1)
    scroll(many)
    many.reader.settings.set(declared.COLUMN_WIDTH, 70)
    many.reader.window.close()
    many.settle()
    stored = preferences.stored(many.library)
    assert stored[declared.LAST_PLACE.key]
    safety_copy.write(many.library)
    folder = safety_copy.folder_of(many.library.paths)
    kept = json.loads((folder / "settings.json").read_text())
    assert kept == {declared.COLUMN_WIDTH.key: 70}


def test_picture_of_the_window_neither_follows_nor_keeps_a_place(
    many: Desktop, qapp: QApplication
) -> None:
    many.open(1)
    many.reader.window.close()
    many.reader.stop()
    library = open_library(many.library.paths)
    before = preferences.stored(library)[declared.LAST_PLACE.key]
    reader = ReaderApp(qapp, library, MainWindow())
    with many.qtbot.waitSignal(reader.completed):
        reader.start(may_ask=False, resumes=False)
    assert reader.features.reading.wanted == 0
    reader.features.router.show_article(many.ids[3])
    many.qtbot.waitUntil(lambda: not reader.runner.busy)
    reader.window.close()
    reader.stop()
    reader.window.deleteLater()
    library = open_library(many.library.paths)
    assert preferences.stored(library)[declared.LAST_PLACE.key] == before
    library.close()


def test_log_of_refreshes_comes_back(many: Desktop, again: Again) -> None:
    many.reader.features.subscriptions.activity.note_retention(2)
    second = again(many)
    window = second.reader.features.subscriptions.activity.show()
    line = window.log.topLevelItem(0)
    assert line is not None
    assert "2 article" in line.text(1)
    window.close()


@pytest.mark.parametrize("change", ["narrower", "larger letters"])
def test_place_in_the_text_holds_over_widths_and_sizes(
    many: Desktop, again: Again, change: str
) -> None:
    many.open(1)
    scroll(many)
    before = many.window.reading.view.place
    if change == "narrower":
        many.window.resize(900, 700)
    else:
        many.window.reading.view.set_zoom(200)
    many.settle()
    second = again(many)
    view = second.window.reading.view
    second.until(lambda: view.is_written)
    assert before is not None
    assert view.place is not None
    assert view.place.first.block == before.first.block
