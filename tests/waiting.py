"""Waits for what must come, with a deadline that only a failing test ever reaches."""

import faulthandler
import functools
import itertools
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

TIMEOUT = 300_000  # ms; beside busy programs a niced process gets a tenth of a processor
PATIENCE = TIMEOUT / 1000  # s, for waits that are not Qt's
LATER_TIMEOUT = 60_000  # ms, once a wait has failed
LOOK, LATER_LOOK = 1, 20  # ms between two looks, and after so many of them
SOON = 100  # looks
_waited_in_vain = [TIMEOUT]


def wait_long_by_default() -> None:
    """Give the waits of every `qtbot` that deadline; pytest-qt's own is 5 s."""
    for wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitActive):
        defaults = wait.__kwdefaults__ or {}
        assert "timeout" in defaults
        defaults["timeout"] = TIMEOUT


def look_often() -> None:
    """Have `waitUntil` look every millisecond, not every ten: most answers of a lane take one. What
    takes longer is done by another process, beside which a look should cost next to nothing.
    """
    QtBot.waitUntil = wait_until  # type: ignore[method-assign, assignment]  # there is no setting


def wait_until(bot: QtBot, callback: Callable[[], bool | None], *, timeout: int = TIMEOUT) -> None:
    """Do what pytest-qt's `waitUntil` does, with one event loop for all looks.

    What does not come costs the whole deadline once: after that the run has failed anyway, and
    later waits of this process give up sooner.
    """
    __tracebackhide__ = True
    end = time.monotonic() + min(timeout, *_waited_in_vain) / 1000
    loop = QEventLoop()
    timer = QTimer(loop, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    for look in itertools.count():
        failure: AssertionError | None = None
        try:
            result = callback()
        except AssertionError as error:
            failure = error
        else:
            if result not in (None, True, False):
                raise ValueError(f"a condition is true or false, not {result!r}")
            if result is None or result:
                return
        if time.monotonic() > end:
            _waited_in_vain.append(LATER_TIMEOUT)
            faulthandler.dump_traceback()  # where the lanes stand
            raise bot.TimeoutError(f"it did not come within {timeout} ms") from failure
        timer.start(LOOK if look < SOON else LATER_LOOK)
        loop.exec()


def press_when_active() -> None:
    """Have keys wait until the question they answer is active: before, its letters do nothing."""
    for name in ("keyClick", "keyClicks"):
        setattr(QTest, name, staticmethod(_once_active(getattr(QTest, name))))


def _once_active(press: Callable[..., None]) -> Callable[..., None]:
    @functools.wraps(press)
    def pressed(target: QWidget | QWindow, *keys: Any, **more: Any) -> None:
        if isinstance(target, QWidget) and target.window() is QApplication.activeModalWidget():
            wait_modal_active()
        press(target, *keys, **more)

    return pressed


def wait_modal_active() -> None:
    """Wait until the question on the screen, if there is one, gets the keys."""
    asked = QApplication.activeModalWidget()
    if asked is None or asked.isActiveWindow():
        return
    asked.activateWindow()  # without a window manager nobody else does
    end = time.monotonic() + PATIENCE
    while not asked.isActiveWindow():
        assert time.monotonic() < end, f"{asked} is never active"
        QCoreApplication.processEvents()


def wait_exposed(widget: QWidget) -> None:
    """Wait until `widget` is on the screen."""
    assert QTest.qWaitForWindowExposed(widget, TIMEOUT)


def delete_now() -> None:
    """Delete what is to be deleted after the present event, which in a test never ends."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
