"""Notifications in the real window, shown by a real program on a real bus; the tray."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from notification_daemon import NotificationDaemon
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_desktop import NOW, Desktop, article, put

from readerapp import settings as declared
from readerapp.background.refreshing import Phase, RefreshTotals
from readerapp.domain.articles import ArticleQuery, Changes, View
from readerapp.domain.feeds import Feed, FeedSettings
from readerapp.library import front_page, marks
from readerapp.ui.notifying.controller import NotificationController
from readerapp.ui.notifying.feature import NotifyingFeature
from readerapp.ui.subscribing.properties_dialog import FeedPropertiesDialog

IN = "\u2068{}\u2069"


def subscribe(desktop: Desktop, *, notifies: bool = True, name: str = "one") -> int:
    feed = Feed(
        0, name, f"https://{name}.example/f", title="Le Monde <b>",
        settings=FeedSettings(notifies=notifies),
    )  # fmt: skip
    with desktop.library.store.write() as writer:
        return writer.feeds.subscribe(feed, NOW)


def arrive(desktop: Desktop, feed_id: int, *numbers: int, title: str = "") -> list[int]:
    """Let a refresh bring articles of a feed."""
    titled = {"title": title} if title else {}
    ids = put(desktop.library, [article(n, **titled) for n in numbers])
    with closing(sqlite3.connect(desktop.library.store.path)) as connection, connection:
        statement = "UPDATE article SET feed_id = ? WHERE id = ?"
        connection.executemany(statement, [(feed_id, each) for each in ids])
    desktop.reader.events.publish(Changes(added=tuple(ids), came_by_itself=True))
    features = desktop.reader.features
    features.subscriptions.refresher.finished.emit(RefreshTotals(Phase.FEEDS))
    desktop.settle()
    return ids


def controller(desktop: Desktop) -> NotificationController:
    return desktop.reader.features.notifying.controller


@pytest.fixture
def told(notification_daemon: NotificationDaemon, desktop: Desktop) -> Desktop:
    """A window with notifications on."""
    desktop.reader.settings.set(declared.NOTIFICATIONS, True)
    desktop.reader.settings.set(declared.NOTIFY_MINUTES, 0)
    return desktop


@pytest.fixture
def hidden(told: Desktop) -> Desktop:
    """The same, while nobody looks at it."""
    told.window.hide()
    return told


def test_a_refresh_makes_one_notification_and_a_click_opens_its_list(
    notification_daemon: NotificationDaemon, hidden: Desktop
) -> None:
    feed_id = subscribe(hidden)
    arrive(hidden, subscribe(hidden, notifies=False, name="two"), 50)
    arrive(hidden, feed_id, 40, 41, 42)
    hidden.until(lambda: notification_daemon.shown)
    (shown,) = notification_daemon.shown
    assert shown.title == f"3 new articles from {IN.format('Le Monde <b>')}"
    assert shown.text.splitlines()[1] == IN.format("Le pont du port rouvre 41")
    notification_daemon.click(shown.number)
    hidden.until(hidden.window.isVisible)
    hidden.settle()
    assert hidden.reader.listing.query.feed_id == feed_id
    assert len(hidden.rows()) == 3
    assert hidden.window.focusWidget() is hidden.window.articles.view
    hidden.window.hide()
    (new,) = arrive(hidden, feed_id, 43, title="<i>Fire</i> & \u202erain\nin the port")
    hidden.until(lambda: len(notification_daemon.shown) == 2)
    shown = notification_daemon.shown[1]
    assert shown.title == "<i>Fire</i> & rain in the port"
    assert shown.text == IN.format("Gazette 1")
    notification_daemon.click(shown.number)
    hidden.until(lambda: hidden.opened == new)


def test_whoever_looks_at_the_list_is_told_by_the_list(
    notification_daemon: NotificationDaemon, told: Desktop
) -> None:
    feed_id = subscribe(told)
    assert told.window.isActiveWindow()
    arrive(told, feed_id, 40)
    told.reader.listing.show(ArticleQuery(feed_id=subscribe(told, notifies=False, name="two")))
    told.settle()
    arrive(told, feed_id, 41)  # the reader looks at another list
    told.until(lambda: notification_daemon.shown)
    told.reader.features.front.controller.open()
    told.settle()
    arrive(told, feed_id, 42)  # the front page says that something came
    assert [each.title for each in notification_daemon.shown] == ["Le pont du port rouvre 41"]
    assert not controller(told)._waiting


def test_another_one_waits_and_tells_of_what_is_unread_by_then(
    notification_daemon: NotificationDaemon, hidden: Desktop
) -> None:
    feed_id, settings = subscribe(hidden), hidden.reader.settings
    settings.set(declared.NOTIFY_MINUTES, 30)
    arrive(hidden, feed_id, 40)
    hidden.until(lambda: notification_daemon.shown)
    (read,) = arrive(hidden, feed_id, 41)
    arrive(hidden, feed_id, 42, 43)
    assert controller(hidden)._timer.remainingTime() > 0
    marks.mark_read(hidden.library, [read], read=True)
    settings.set(declared.NOTIFY_MINUTES, 0)
    hidden.reader.features.notifying.follow_settings()
    hidden.until(lambda: len(notification_daemon.shown) == 2)
    assert notification_daemon.shown[1].title.startswith("2 new articles")


def test_what_is_turned_off_is_forgotten(
    notification_daemon: NotificationDaemon, hidden: Desktop
) -> None:
    feed_id, settings = subscribe(hidden), hidden.reader.settings
    hour = hidden.library.clock.now().astimezone().hour
    for setting, value in (
        (declared.NOTIFY_QUIET_FROM, hour),
        (declared.NOTIFY_QUIET_UNTIL, (hour - 1) % 24),
    ):
        settings.set(setting, value)
    settings.set(declared.NOTIFY_QUIET, True)
    arrive(hidden, feed_id, 40)
    assert controller(hidden)._timer.isActive()
    settings.set(declared.NOTIFICATIONS, False)
    hidden.reader.features.notifying.follow_settings()
    assert not controller(hidden)._timer.isActive()
    settings.set(declared.NOTIFICATIONS, True)
    settings.set(declared.NOTIFY_QUIET, False)
    arrive(hidden, feed_id, 41)
    hidden.until(lambda: notification_daemon.shown)
    assert notification_daemon.shown[0].title == "Le pont du port rouvre 41"


def test_a_followed_story_is_told_of_when_its_report_was_compared(
    notification_daemon: NotificationDaemon, hidden: Desktop
) -> None:
    library, first = hidden.library, hidden.ids[1]
    feed_id = subscribe(hidden, notifies=False)
    front_page.follow(library, first, on=True)
    (new,) = arrive(hidden, feed_id, 40)
    assert notification_daemon.shown == []
    (late,) = put(library, [article(41)])
    hidden.reader.events.publish(Changes(added=(late,), came_by_itself=True))
    with library.store.write() as writer:
        writer.stories.regroup([[first, new]])
    hidden.reader.events.relatives_changed.emit()
    hidden.until(lambda: notification_daemon.shown)
    (shown,) = notification_daemon.shown
    assert shown.title == "The harbour bridge opens again 40"
    assert "of a story you follow" in shown.text


def test_a_rule_is_told_of_by_its_name(
    notification_daemon: NotificationDaemon, hidden: Desktop
) -> None:
    controller(hidden).tell("Harbours", hidden.ids[:2])
    hidden.until(lambda: notification_daemon.shown)
    (shown,) = notification_daemon.shown
    assert shown.title == f"{IN.format('Harbours')}: 2 new articles"
    notification_daemon.click(shown.number)
    hidden.until(hidden.window.isVisible)
    hidden.settle()
    assert hidden.reader.listing.query.view is View.UNREAD
    hidden.window.hide()
    hidden.reader.settings.set(declared.NOTIFY_HEADLINES, False)
    controller(hidden).tell("Harbours", hidden.ids[2:3])
    hidden.until(lambda: len(notification_daemon.shown) == 2)
    assert notification_daemon.shown[1][1:3] == ("1 new article", "")


def opened_properties(desktop: Desktop, feed_id: int) -> FeedPropertiesDialog:
    feeds = desktop.reader.features.subscriptions.properties
    feeds.show(feed_id)
    desktop.until(lambda: feed_id in feeds.dialogs)
    return feeds.dialogs[feed_id]


def test_a_feed_that_is_to_be_told_of_turns_notifications_on(desktop: Desktop) -> None:
    desktop.window.hide()
    arrive(desktop, subscribe(desktop, name="off"), 40)
    controller(desktop).tell("A rule", desktop.ids)
    desktop.settle()
    assert controller(desktop)._desktop is None  # until the reader asks for it
    desktop.window.show()
    feed_id = subscribe(desktop, notifies=False)
    dialog = opened_properties(desktop, feed_id)
    box = dialog.settings.notifies
    desktop.focus(box)
    desktop.press(Qt.Key.Key_Space)
    desktop.settle()
    with desktop.library.store.read() as reader:
        feed = reader.feeds.feed(feed_id)
    assert feed is not None
    assert feed.settings.notifies
    assert controller(desktop).is_on
    assert "Notifications are on now" in desktop.notice()
    dialog.reject()


# The settings page


@pytest.fixture
def is_tray_there(desktop: Desktop) -> Iterator[list[bool]]:
    """Whether there is a tray: off-screen there is none."""
    there = [True]
    feature = desktop.reader.features.notifying
    feature._is_tray_there = lambda: there[0]
    yield there
    feature.stop()


def test_the_page_turns_them_on_and_shows_one(
    notification_daemon: NotificationDaemon, desktop: Desktop
) -> None:
    dialog = desktop.reader.features.dialogs.show_settings()
    dialog.show_page("notifications")
    page = dialog.notifications
    assert not page.followed.isEnabled()
    desktop.focus(page.on)
    desktop.press(Qt.Key.Key_Space)
    assert controller(desktop).is_on
    assert page.followed.isEnabled()
    assert not page.quiet_from.isEnabled()
    desktop.focus(page.quiet)
    desktop.press(Qt.Key.Key_Space)
    assert page.quiet_from.isEnabled()
    QTest.mouseClick(page.try_it, Qt.MouseButton.LeftButton)
    desktop.until(lambda: page.outcome.text() == "Your desktop took it.")
    (shown,) = notification_daemon.shown
    assert shown.title == "Readerapp"
    dialog.reject()
    desktop.settle()
    notification_daemon.click(shown.number)


def test_the_page_says_where_nothing_shows_them(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    dialog = desktop.reader.features.dialogs.show_settings()
    page = dialog.notifications
    QTest.mouseClick(page.try_it, Qt.MouseButton.LeftButton)
    desktop.until(lambda: "No program" in page.outcome.text())
    assert not page.tray.isEnabled()
    assert "no tray" in page.no_tray.text()
    dialog.reject()


# The tray. Off-screen Qt says that there is none.

in_tray = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def tray_on(desktop: Desktop) -> NotifyingFeature:
    desktop.reader.settings.set(declared.TRAY, True)
    feature = desktop.reader.features.notifying
    feature.follow_settings()
    return feature


@in_tray
def test_closing_the_window_leaves_the_app_in_the_tray(
    desktop: Desktop, is_tray_there: list[bool]
) -> None:
    tray = tray_on(desktop).tray
    opened = desktop.open(2)
    desktop.window.close()
    desktop.settle()
    assert not desktop.window.isVisible()
    assert not QApplication.quitOnLastWindowClosed()
    with desktop.library.store.read() as reader:  # whatever ends the session now
        last = json.loads(str(reader.settings.get(declared.LAST_PLACE.key)))
    assert last["article"]["id"] == opened
    tray.open.trigger()
    desktop.until(desktop.window.isVisible)
    assert desktop.opened == opened
    is_tray_there[0] = False  # the panel has gone
    desktop.window.close()
    assert QApplication.quitOnLastWindowClosed()  # without a tray closing quits as before
    is_tray_there[0] = True
    desktop.reader.features.notifying.follow_settings()
    assert not QApplication.quitOnLastWindowClosed()
    desktop.reader.features.notifying.stop()
    desktop.window.close()
    assert QApplication.quitOnLastWindowClosed()  # as it was found


@in_tray
def test_the_icon_tells_what_is_unread_and_its_menu_pauses(
    desktop: Desktop, is_tray_there: list[bool]
) -> None:
    tray = tray_on(desktop).tray
    unread = desktop.reader.listing.counts.unread
    assert tray.icon.toolTip() == f"Readerapp: {unread} unread articles"
    accent = QColor(desktop.reader.appearance.theme.accent)
    assert tray.icon.icon().pixmap(64, 64).toImage().pixelColor(50, 50) == accent
    desktop.window.commands["mark_all_read"].trigger()
    desktop.settle()
    assert tray.icon.toolTip() == "Readerapp: 0 unread articles"
    assert tray.icon.icon().pixmap(64, 64).toImage().pixelColor(50, 50) != accent
    timer = desktop.reader.features.subscriptions.timer
    tray.pause.trigger()
    assert timer._is_paused
    tray.pause.trigger()
    assert not timer._is_paused
    desktop.reader.appearance.use_language("fr")
    desktop.settle()
    assert tray.quit.text() == "&Quitter"
    assert tray.icon.toolTip() == "Readerapp\u00a0: 0 article non lu"


@in_tray
def test_where_the_desktop_shows_none_the_icon_does(
    desktop: Desktop, is_tray_there: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    feature = tray_on(desktop)
    desktop.reader.settings.set(declared.NOTIFICATIONS, True)
    desktop.window.hide()
    (new,) = arrive(desktop, subscribe(desktop), 40)
    desktop.until(lambda: feature._news_in_tray)
    feature.tray.icon.messageClicked.emit()
    desktop.until(lambda: desktop.opened == new)
