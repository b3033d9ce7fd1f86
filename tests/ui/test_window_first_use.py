"""What is done right after the start, before anything but the list is loaded, is done."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDropEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from window_desktop import Desktop, Key, MakeDesktop, Modifier

from readerapp import settings as declared
from readerapp.app.running import ActivationListener
from readerapp.system.single_instance import ActivationRequest


@pytest.fixture
def just_shown(make_desktop: MakeDesktop) -> Desktop:
    """A window that was shown this moment: no row has been read, no feature is built."""
    desktop = make_desktop(until_complete=False)
    desktop.window.activateWindow()
    assert not desktop.rows()
    assert not desktop.reader.is_complete
    return desktop


def native(desktop: Desktop) -> QWindow:
    """Return the window as the system sees it: that is where keys and clicks arrive."""
    return desktop.window.windowHandle()


def with_rows(desktop: Desktop) -> Desktop:
    """Wait for the first rows, and no longer."""
    desktop.until(desktop.rows)
    return desktop


def test_the_first_key_waits_for_the_first_rows_and_opens_one(just_shown: Desktop) -> None:
    QTest.keyClick(native(just_shown), Key.Key_J)
    assert just_shown.reader.is_complete
    just_shown.settle()
    assert just_shown.opened == just_shown.rows()[0]


def test_keys_pressed_one_after_the_other_act_in_their_order(just_shown: Desktop) -> None:
    for key in (Key.Key_J, Key.Key_J, Key.Key_S, Key.Key_J):
        QTest.keyClick(native(just_shown), key)
    just_shown.settle()
    rows = just_shown.rows()
    assert just_shown.opened == rows[2]
    starred = [row for row, (_, is_starred) in just_shown.statuses().items() if is_starred]
    assert starred == [rows[1]]


def test_space_opens_the_first_unread(just_shown: Desktop) -> None:
    QTest.keyClick(native(with_rows(just_shown)), Key.Key_Space)
    just_shown.until(lambda: just_shown.opened == just_shown.rows()[0])


def test_a_click_on_a_row_opens_it(just_shown: Desktop) -> None:
    view = with_rows(just_shown).window.articles.view
    place = view.visualRect(view.model().index(1, 0)).center()
    at = view.viewport().mapTo(just_shown.window, place)
    QTest.mouseClick(native(just_shown), Qt.MouseButton.LeftButton, Modifier.NoModifier, at)
    assert just_shown.reader.is_complete
    just_shown.settle()
    assert just_shown.opened == just_shown.rows()[1]


def test_a_row_that_is_selected_without_a_click_opens(just_shown: Desktop) -> None:
    row = with_rows(just_shown).rows()[2]
    assert just_shown.window.articles.select(row)
    just_shown.settle()
    assert just_shown.opened == row


def test_a_command_without_a_key_is_obeyed_once(just_shown: Desktop) -> None:
    """As when it is chosen in a menu outside the window."""
    just_shown.window.commands["next_article"].trigger()
    just_shown.settle()
    assert just_shown.opened == just_shown.rows()[0]


@pytest.mark.parametrize("name", ["toggle_navigation", "by_story", "offline_marks"])
def test_a_command_that_is_on_or_off_changes_once(just_shown: Desktop, name: str) -> None:
    command = just_shown.window.commands[name]
    setting = {
        "toggle_navigation": declared.NAVIGATION_VISIBLE,
        "by_story": declared.BY_STORY,
        "offline_marks": declared.OFFLINE_MARKS,
    }[name]
    before = just_shown.reader.settings.get(setting)
    command.trigger()
    assert command.isChecked() is not before
    assert just_shown.reader.settings.get(setting) is not before


@pytest.mark.qt_log_ignore("No drag target set")  # nothing was dragged in
def test_a_drop_finds_the_window_complete(just_shown: Desktop) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://news.example/")])
    left = Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    drop = QDropEvent(QPointF(9, 9), copy, mime, left, Modifier.NoModifier)
    QApplication.sendEvent(native(just_shown), drop)
    assert just_shown.reader.is_complete


def test_a_second_start_is_served(just_shown: Desktop, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<h1>A page</h1>")
    door = ActivationListener(lambda: just_shown.reader, just_shown.library.paths)
    door._handle(ActivationRequest((str(page),)))
    assert just_shown.reader.is_complete
    door.close()


def test_closing_at_once_keeps_what_the_next_start_paints(just_shown: Desktop) -> None:
    QApplication.sendEvent(native(just_shown), QCloseEvent())
    assert list(just_shown.library.paths.cache.glob("first-paint.ini"))


def test_without_input_the_features_come_by_themselves(just_shown: Desktop) -> None:
    just_shown.until(lambda: just_shown.reader.is_complete)
    assert just_shown.window.has_reading


def test_rows_on_screen_are_not_laid_out_again_when_the_features_come(just_shown: Desktop) -> None:
    articles = with_rows(just_shown).window.articles
    articles.grab()
    kept = articles._delegate._layouts._kept
    before = {id(each) for each in kept.values()}
    assert before
    just_shown.reader.complete()
    assert before <= {id(each) for each in kept.values()}


def test_what_nobody_asked_for_is_not_built(desktop: Desktop) -> None:
    features = desktop.reader.features
    late = (
        "accounts", "archives", "backups", "dialogs", "help_pages", "notifying", "palette",
        "retention", "shared_folder", "sharing", "speaking",
    )  # fmt: skip
    assert [name for name in late if features.has(name)] == []


@pytest.mark.parametrize(
    ("command", "feature"),
    [("about", "dialogs"), ("help", "help_pages"), ("bin", "retention"), ("palette", "palette")],
)
def test_the_first_choice_of_a_command_builds_its_feature_and_acts_once(
    desktop: Desktop, command: str, feature: str
) -> None:
    def shown() -> list[QWidget]:
        return [each for each in desktop.window.findChildren(QDialog) if each.isVisible()]

    desktop.window.commands[command].trigger()
    assert desktop.reader.features.has(feature)
    desktop.settle()
    assert len(shown()) == 1
    shown()[0].close()
    desktop.window.commands[command].trigger()
    desktop.settle()
    assert len(shown()) == 1


def test_the_question_comes_when_nothing_is_done(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(ask=True, until_complete=False)
    desktop.until(lambda: desktop.reader.is_complete)
    desktop.until(lambda: desktop.reader.features.consent.question)
