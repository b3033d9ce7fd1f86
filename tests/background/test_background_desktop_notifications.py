"""Notifications over a real bus, read by another implementation of its protocol."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from notification_daemon import NotificationDaemon, NotificationPortal
from pytestqt.qtbot import QtBot

from readerapp.background.bus_messages import CALL, BusMessage
from readerapp.background.desktop_notifications import DesktopNotifications
from readerapp.background.message_bus import MessageBus, session_bus
from readerapp.domain.notifications import Notification

HOSTILE = Notification(
    'A <b>title</b> & "more"', '<img src="file:///etc/passwd"> & <a>\n二行目', "Open"
)


@pytest.fixture
def desktop(session_bus: str, qtbot: QtBot) -> Iterator[DesktopNotifications]:
    desktop = DesktopNotifications(os.environ)
    yield desktop
    desktop.stop()


def show(desktop: DesktopNotifications, qtbot: QtBot, note: Notification = HOSTILE) -> int:
    with qtbot.waitSignal(desktop.shown) as shown:
        key = desktop.show(note)
    assert shown.args == [key]
    return key


def test_a_headline_is_no_markup(
    notification_daemon: NotificationDaemon, desktop: DesktopNotifications, qtbot: QtBot
) -> None:
    show(desktop, qtbot)
    (shown,) = notification_daemon.shown
    assert shown.title == HOSTILE.title
    escaped = '&lt;img src="file:///etc/passwd"&gt; &amp; &lt;a&gt;\n二行目'
    assert (shown.text, shown.actions) == (escaped, ["default", "Open"])


def test_a_program_that_knows_no_markup_is_given_none(
    notification_daemon: NotificationDaemon, desktop: DesktopNotifications, qtbot: QtBot
) -> None:
    notification_daemon.abilities = ["body"]
    show(desktop, qtbot)
    (shown,) = notification_daemon.shown
    assert (shown.text, shown.actions) == (HOSTILE.text, [])


def test_a_click_tells_which_one_and_lets_the_window_come_forward(
    notification_daemon: NotificationDaemon, desktop: DesktopNotifications, qtbot: QtBot
) -> None:
    keys = [show(desktop, qtbot), show(desktop, qtbot)]
    first, second = notification_daemon.shown
    with qtbot.waitSignal(desktop.clicked) as clicked:
        notification_daemon.click(999)  # of another program
        notification_daemon.click(second.number, "token")
    assert clicked.args == [keys[1], "token"]
    desktop.withdraw()
    qtbot.waitUntil(lambda: len(notification_daemon.closed) == 2)
    assert notification_daemon.closed == [second.number, first.number]


def test_at_the_end_nothing_is_left_on_screen(
    notification_daemon: NotificationDaemon, desktop: DesktopNotifications, qtbot: QtBot
) -> None:
    show(desktop, qtbot)
    desktop.stop()
    qtbot.waitUntil(lambda: bool(notification_daemon.closed))


def test_several_at_once_ask_what_the_program_can_only_once(
    notification_daemon: NotificationDaemon, desktop: DesktopNotifications, qtbot: QtBot
) -> None:
    for number in range(3):
        desktop.show(Notification(str(number), "", "Open"))
    qtbot.waitUntil(lambda: len(notification_daemon.shown) == 3)
    assert [each.title for each in notification_daemon.shown] == ["0", "1", "2"]


def test_in_a_sandbox_the_portal_is_asked(
    notification_portal: NotificationPortal, session_bus: str, qtbot: QtBot
) -> None:
    desktop = DesktopNotifications({**os.environ, "FLATPAK_ID": "org.readerapp.Readerapp"})
    key = show(desktop, qtbot)
    ((name, said),) = notification_portal.shown.items()
    assert (said["title"], said["body"]) == (HOSTILE.title, HOSTILE.text)
    with qtbot.waitSignal(desktop.clicked) as clicked:
        notification_portal.click(name, "let-me")
    assert clicked.args == [key, "let-me"]
    qtbot.waitUntil(lambda: not notification_portal.shown)
    desktop.stop()


def test_where_nobody_shows_notifications_it_is_said(
    desktop: DesktopNotifications, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desktop.failed):
        desktop.show(HOSTILE)
    with qtbot.waitSignal(desktop.failed):  # and asked again
        desktop.show(HOSTILE)


@pytest.mark.parametrize("environment", [{}, {"XDG_RUNTIME_DIR": "/nowhere"}])
def test_where_there_is_no_bus_it_is_said(environment: dict[str, str], qtbot: QtBot) -> None:
    desktop = DesktopNotifications(environment)
    with qtbot.waitSignal(desktop.failed):
        desktop.show(HOSTILE)
    desktop.stop()


def test_a_bus_that_ends_is_found_again(
    notification_daemon: NotificationDaemon, desktop: DesktopNotifications, qtbot: QtBot
) -> None:
    show(desktop, qtbot)
    desktop._on_lost()
    show(desktop, qtbot)
    assert len(notification_daemon.shown) == 2


def test_what_is_called_after_the_bus_is_lost_is_answered(tmp_path: Path, qtbot: QtBot) -> None:
    answers: list[object] = []
    bus = MessageBus(str(tmp_path / "none"))
    message = BusMessage(CALL, "/", "a.b", "C", "d.e")
    bus.call(message, answers.append)
    with qtbot.waitSignal(bus.lost):
        pass
    bus.call(message, answers.append)
    assert answers == [None, None]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("unix:path=/run/user/1/bus,guid=ab", "/run/user/1/bus"),
        ("tcp:host=example.com,port=1;unix:path=/a%20b", "/a b"),
        ("unix:abstract=/tmp/x", "@/tmp/x"),
        ("tcp:host=example.com,port=1", ""),
        ("", ""),
    ],
)
def test_only_a_bus_of_this_computer_is_asked(address: str, name: str) -> None:
    assert session_bus({"DBUS_SESSION_BUS_ADDRESS": address}) == name
