"""Work in small steps: in idle moments, or all that is left at once; and in turns of its own."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from work import CountedTime

from readerapp.background.idle_steps import BUSY, MOST, IdleSteps, OwnTurn
from readerapp.ui.widgets.paint_turn import PaintTurn


def counting(taken: list[int], up_to: int) -> Iterator[None]:
    """Note each step that is taken."""
    for number in range(up_to):
        taken.append(number)
        yield


def idle() -> bool:
    """Say that nothing else is going on."""
    return False


def test_all_steps_are_taken_in_their_order(qtbot: QtBot) -> None:
    taken: list[int] = []
    steps = IdleSteps(counting(taken, 9), idle)
    assert not taken
    steps.start()
    qtbot.waitUntil(lambda: len(taken) == 9)
    assert taken == list(range(9))


def test_what_is_left_can_be_taken_at_once(qtbot: QtBot) -> None:
    taken: list[int] = []
    steps = IdleSteps(counting(taken, 9), idle)
    steps.start()
    steps.finish()
    steps.finish()
    assert taken == list(range(9))


def test_other_work_goes_first_but_not_for_ever(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.background.idle_steps.WAITS", 3)
    taken: list[int] = []
    asked: list[int] = []

    def is_busy() -> bool:
        asked.append(len(taken))
        return True

    steps = IdleSteps(counting(taken, 2), is_busy)
    steps.start()
    qtbot.waitUntil(lambda: len(taken) == 2)
    assert asked[:4] == [0, 0, 0, 0]


def test_stopped_work_goes_on_no_more(qtbot: QtBot) -> None:
    taken: list[int] = []
    steps = IdleSteps(counting(taken, 2), idle)
    steps.start()
    steps.stop()
    steps.finish()
    assert not taken


def test_a_step_that_fails_ends_the_work(qtbot: QtBot) -> None:
    taken: list[int] = []

    def failing() -> Iterator[None]:
        yield
        raise LookupError("zz")

    def both() -> Iterator[None]:
        yield from failing()
        yield from counting(taken, 2)

    steps = IdleSteps(both(), idle)
    with capture_exceptions() as caught:
        steps.start()
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is LookupError
    steps.finish()
    assert not taken


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> CountedTime:
    """The processor time by which turns of the event loop are given."""
    time = CountedTime()
    monkeypatch.setattr("readerapp.background.idle_steps.thread_time", time.now)
    return time


def busy(counted: CountedTime, log: list[str], name: str) -> Callable[[], None]:
    """Return work that takes a turn of the event loop, and then notes its name."""

    def work() -> None:
        counted.spend(2 * BUSY)
        QTimer.singleShot(0, partial(log.append, "heard"))  # as a key that is pressed meanwhile
        log.append(name)

    return work


def test_two_pieces_of_work_that_are_due_together_get_a_turn_each(
    qtbot: QtBot, qapp: QApplication, counted: CountedTime
) -> None:
    log: list[str] = []
    turns = [OwnTurn(busy(counted, log, name), qapp) for name in ("first", "second")]
    for turn in turns:
        turn.start()
        turn.start()
    assert all(turn.is_active for turn in turns)
    qtbot.waitUntil(lambda: len(log) == 4)
    assert log == ["first", "heard", "second", "heard"]
    assert not any(turn.is_active for turn in turns)


def test_a_turn_that_is_not_wanted_any_more_does_not_come(
    qtbot: QtBot, qapp: QApplication, counted: CountedTime
) -> None:
    log: list[str] = []
    turn, last = (
        OwnTurn(busy(counted, log, "first"), qapp),
        OwnTurn(busy(counted, log, "last"), qapp),
    )
    turn.start()
    last.start()
    turn.stop()
    qtbot.waitUntil(lambda: "last" in log)
    assert "first" not in log


def test_a_turn_comes_however_much_others_do(
    qtbot: QtBot, qapp: QApplication, counted: CountedTime
) -> None:
    log: list[str] = []
    other = QTimer(qapp, interval=0)
    other.timeout.connect(busy(counted, log, "other"))

    def come() -> None:
        other.stop()
        log.append("own")

    waiting = OwnTurn(come, qapp)
    other.start()
    waiting.start()
    qtbot.waitUntil(lambda: "own" in log)
    assert log.count("other") <= 4 * MOST  # Qt may call the other timer twice before this one


class Painted(QWidget):
    """A window that notes when it is painted."""

    def __init__(self, log: list[str]) -> None:
        super().__init__()
        self._log = log

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._log.append("painted")


def painted(qtbot: QtBot) -> tuple[Painted, list[str]]:
    """A window on screen that is painted in turns of its own, and its log, empty still."""
    log: list[str] = []
    window = Painted(log)
    qtbot.addWidget(window)
    PaintTurn(window)
    window.show()
    qtbot.waitUntil(lambda: bool(log))
    log.clear()
    return window, log


@pytest.mark.usefixtures("counted")
def test_a_window_is_painted_after_what_is_due(qtbot: QtBot) -> None:
    window, log = painted(qtbot)
    key = QTimer(window, interval=0, singleShot=True)
    key.timeout.connect(lambda: log.append("heard"))

    def change() -> None:
        window.update()
        key.start()
        log.append("changed")

    QTimer.singleShot(0, change)
    qtbot.waitUntil(lambda: len(log) == 3)
    assert log == ["changed", "heard", "painted"]
    window.update()
    window.update()
    qtbot.waitUntil(lambda: len(log) > 3)
    QCoreApplication.processEvents()
    assert log.count("painted") == 2  # and never twice for one change


@pytest.mark.parametrize("turn", range(4))
def test_what_comes_after_painting_does(qtbot: QtBot, counted: CountedTime, turn: int) -> None:
    """Also when something else has one of the turns in between, and painting waits for the next."""
    window, log = painted(qtbot)
    after = OwnTurn(partial(log.append, "after"), window, after_painting=True)
    turns = iter(range(turn + 1))

    def work() -> None:
        if next(turns, None) == turn:
            counted.spend(2 * BUSY)

    other = QTimer(window, interval=0)
    other.timeout.connect(work)

    def change() -> None:
        after.start()
        window.update()
        other.start()

    QTimer.singleShot(0, change)
    qtbot.waitUntil(lambda: len(log) == 2)
    assert log == ["painted", "after"]


@pytest.mark.usefixtures("counted")
@pytest.mark.parametrize("is_late", [False, True])
def test_painting_that_is_held_is_not_lost(qtbot: QtBot, is_late: bool) -> None:
    """Qt asks once: with the updates of a window disabled, what it asked for then would be lost,
    and all after it. Also when it was asked before, and nobody ends the holding."""
    log: list[str] = []
    window = Painted(log)
    qtbot.addWidget(window)
    turn = PaintTurn(window)
    window.show()
    qtbot.waitUntil(lambda: bool(log))
    log.clear()
    window.update()
    if is_late:
        QCoreApplication.sendPostedEvents()  # the request has come, its turn has not
    turn.hold(window)
    QCoreApplication.sendPostedEvents()
    window.update()
    QCoreApplication.processEvents()
    assert log == []
    if not is_late:
        turn.release(window)
    qtbot.waitUntil(lambda: log == ["painted"])
    window.update()
    qtbot.waitUntil(lambda: log == ["painted", "painted"])
