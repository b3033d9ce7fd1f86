"""Layouts of the real window, the focus mode, full screen, and how it fits the screen."""

from pathlib import Path

import pytest
from pane_cases import drag, grips, places, resize
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_desktop import Desktop, Key, MakeDesktop, Modifier

from readerapp.domain.articles import ArticleQuery, View
from readerapp.settings import START_PAGE, StartPage, WindowLayout
from readerapp.ui.shell.first_paint import MOST, PLACES, Skeleton, first_window
from readerapp.ui.shell.window import FIRST_SIZE, LEAST_SIZE, MainWindow
from readerapp.ui.widgets.grip_splitter import REACH
from readerapp.ui.widgets.tool_row import ToolRow

CONTROL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier


@pytest.fixture
def reading(desktop: Desktop) -> Desktop:
    """A window of 1440 pixels with an article that has related stories."""
    resize(desktop, 1440)
    desktop.open(0)
    return desktop


def as_at_first(desktop: Desktop) -> None:
    desktop.window.area.wish(layout=WindowLayout.COLUMNS, focus=False)
    resize(desktop, 1440)
    desktop.open(0)


# Layouts and focus mode


def test_keys_change_the_layout_and_it_is_kept(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    profile = tmp_path / "kept"
    desktop = make_desktop(profile=profile)
    desktop.open(0)
    window = desktop.window
    desktop.press(Key.Key_2, CONTROL)
    desktop.settle()
    at = places(desktop)
    assert at["ArticleListPane"][0] == at["ReadingPane"][0]
    assert at["ArticleListPane"][1] < at["ReadingPane"][1]
    assert window.commands["layout_wide_list"].isChecked()
    desktop.press(Key.Key_3, CONTROL)
    assert not window.articles.isVisible()
    desktop.press(Key.Key_Left, Modifier.AltModifier)
    assert window.articles.isVisible()
    assert not window.reading.isVisible()
    window.close()
    desktop.reader.stop()
    again = make_desktop([], profile=profile)
    assert again.window.area.wishes.layout is WindowLayout.READING
    assert again.window.commands["layout_reading"].isChecked()
    resize(again, *FIRST_SIZE)
    again.press(Key.Key_1, CONTROL)
    assert again.window.articles.isVisible()
    assert again.window.area.reading_place.isVisible()


def test_an_article_that_is_open_behind_its_list_is_shown_when_it_is_asked_for(
    desktop: Desktop,
) -> None:
    """From a card of the front page, a notification, a related story; in the list or not."""
    window, router = desktop.window, desktop.reader.features.router
    desktop.press(Key.Key_3, CONTROL)
    listed = desktop.open(2)
    for article_id in (listed, desktop.ids[5]):
        if article_id != listed:
            desktop.reader.listing.show(ArticleQuery(View.STARRED))  # it is in no row
        router.show_article(article_id)
        desktop.until(lambda: window.reading.isVisible())
        desktop.settle()
        window.set_article_open(False)
        assert not window.reading.isVisible()
        router.show_article(article_id)
        desktop.settle()
        assert window.reading.isVisible(), article_id
        assert not window.articles.isVisible(), article_id


def the_focus_mode_shows_the_article_alone_until_escape(reading: Desktop) -> None:
    window = reading.window
    before = places(reading)
    reading.press(Key.Key_F11, SHIFT)
    reading.settle()
    for gone in (window.menuBar(), window.bar, window.navigation, window.articles, window.related):
        assert not gone.isVisible(), gone
    assert window.reading.width() == window.width()
    assert window.reading.view.hasFocus()
    reading.press(Key.Key_Escape)
    reading.settle()
    assert places(reading) == before
    assert window.menuBar().isVisible()
    assert window.bar.isVisible()


def the_focus_mode_is_left_by_its_button_and_keeps_the_layout(reading: Desktop) -> None:
    window = reading.window
    reading.press(Key.Key_2, CONTROL)
    reading.press(Key.Key_F11, SHIFT)
    (bar,) = window.reading.findChildren(ToolRow)
    button = bar.button("focus")
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.bar.isVisible()
    assert window.panes.stacked


def test_the_focus_mode_never_hides_a_window_without_an_article(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    profile = tmp_path / "kept"
    desktop = make_desktop(profile=profile)
    desktop.press(Key.Key_F11, SHIFT)
    assert desktop.window.bar.isVisible()
    desktop.window.close()
    desktop.reader.stop()
    again = make_desktop([], profile=profile)
    assert again.window.bar.isVisible()
    assert again.window.articles.isVisible()
    again.window.articles.select(again.rows()[0])
    again.settle()
    assert not again.window.bar.isVisible()


def a_page_takes_the_room_of_the_panes_it_covers(reading: Desktop) -> None:
    area, before = reading.window.area, places(reading)
    area.set_covered(related=True)
    reading.settle()
    wide = places(reading)
    assert "RelatedPane" not in wide
    assert wide["ArticleListPane"] == before["ArticleListPane"]
    area.set_covered(related=True, articles=True)
    reading.settle()
    assert set(places(reading)) == {"NavigationPane", "ReadingPane"}
    resize(reading, 480)
    assert set(places(reading)) == {"ReadingPane"}
    resize(reading, 1440)
    area.set_covered(related=False)
    reading.settle()
    assert places(reading) == before


def full_screen_goes_back_to_a_maximised_window(reading: Desktop) -> None:
    window = reading.window
    window.showMaximized()
    reading.settle()
    reading.press(Key.Key_F11)
    assert window.isFullScreen()
    reading.press(Key.Key_F11)
    assert window.isMaximized()
    assert not window.isFullScreen()


def test_the_room_of_the_panes(reading: Desktop, subtests: pytest.Subtests) -> None:
    reading.cases(
        subtests,
        the_focus_mode_shows_the_article_alone_until_escape,
        the_focus_mode_is_left_by_its_button_and_keeps_the_layout,
        a_page_takes_the_room_of_the_panes_it_covers,
        full_screen_goes_back_to_a_maximised_window,
        again=as_at_first,
    )


# The screen


def test_the_next_start_paints_the_panes_where_they_were(
    make_desktop: MakeDesktop, tmp_path: Path, qtbot: QtBot
) -> None:
    """Nothing moves when they come, the bars above them neither."""
    profile = tmp_path / "kept"
    desktop = make_desktop(profile=profile)
    drag(grips(desktop)[0], QPoint(REACH, 300), QPoint(50, 0))
    at = places(desktop)
    desktop.window.close()
    window = first_window(["--profile", str(profile)])
    qtbot.addWidget(window)
    skeleton = window.centralWidget()
    assert isinstance(skeleton, Skeleton)
    assert skeleton.places == {
        "head": at["NavigationPane"][1],
        "navigation": at["NavigationPane"][2],
        "articles": at["ArticleListPane"][2],
        "related": at["RelatedPane"][2],
    }


@pytest.mark.parametrize(("start", "is_front"), [("front_page", True), ("where_i_was", False)])
def test_the_first_paint_is_that_of_the_page_that_comes(
    make_desktop: MakeDesktop, tmp_path: Path, qtbot: QtBot, start: str, is_front: bool
) -> None:
    profile = tmp_path / "kept"
    assert first_skeleton(profile, qtbot).is_front  # the first start opens it
    desktop = make_desktop(profile=profile)
    desktop.reader.settings.set(START_PAGE, StartPage(start))
    desktop.window.close()
    assert first_skeleton(profile, qtbot).is_front is is_front


def first_skeleton(profile: Path, qtbot: QtBot) -> Skeleton:
    """Return what the next start on a profile shows first."""
    window = first_window(["--profile", str(profile)])
    qtbot.addWidget(window)
    skeleton = window.centralWidget()
    assert isinstance(skeleton, Skeleton)
    assert not window.grab().isNull()
    return skeleton


def test_a_damaged_cache_is_as_good_as_none(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "cache"
    folder.mkdir()
    (folder / "first-paint.ini").write_text("[General]\nhead=x\nnavigation=-4\nrelated=99999999\n")
    window = first_window(["--profile", str(tmp_path)])
    qtbot.addWidget(window)
    skeleton = window.centralWidget()
    assert isinstance(skeleton, Skeleton)
    assert {name: skeleton.places[name] for name in ("head", "navigation", "articles")} == {
        name: PLACES[name] for name in ("head", "navigation", "articles")
    }
    assert skeleton.places["related"] == MOST
    assert not window.grab().isNull()


def test_a_new_window_fits_the_screen(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    available = QGuiApplication.primaryScreen().availableSize()
    assert window.width() <= available.width()
    assert window.height() < available.height()
    assert window.minimumSize().toTuple() == LEAST_SIZE


def test_a_window_of_a_larger_screen_fits_this_one(qtbot: QtBot) -> None:
    large, window = MainWindow(), MainWindow()
    for each in (large, window):
        qtbot.addWidget(each)
    large.resize(2500, 1900)
    window.restore_geometry_text(large.geometry_text())
    window.show()
    available = QGuiApplication.primaryScreen().availableGeometry()
    assert available.contains(window.geometry())
