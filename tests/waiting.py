"""Waits for what must come, with a deadline that only a failing test ever reaches."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

TIMEOUT = 300_000  # ms; beside busy programs a niced process gets a tenth of a processor
PATIENCE = TIMEOUT / 1000  # s, for waits that are not Qt's
LOOK = 1  # ms between two looks


def wait_long_by_default() -> None:
    """Give the waits of every `qtbot` that deadline; pytest-qt's own is 5 s."""
    for wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitActive):
        defaults = wait.__kwdefaults__ or {}
        assert "timeout" in defaults
        defaults["timeout"] = TIMEOUT


def look_often() -> None:
    """Have `waitUntil` look every millisecond, not every ten: most answers of a lane take one."""
    wait = QtBot.wait

    def wait_shortly(bot: QtBot, ms: int) -> None:
        wait(bot, min(ms, LOOK))

    QtBot.wait = wait_shortly  # type: ignore[method-assign, assignment]  # there is no setting


def wait_exposed(widget: QWidget) -> None:
    """Wait until `widget` is on the screen."""
    assert QTest.qWaitForWindowExposed(widget, TIMEOUT)


def delete_now() -> None:
    """Delete what is to be deleted after the present event, which in a test never ends."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
