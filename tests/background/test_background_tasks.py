"""Lanes and late answers: everything comes back on the GUI thread, or not at all."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from waiting import PATIENCE, TIMEOUT
from work import CountedTime

from readerapp.background import Lane, Latest, LibraryEvents, TaskRunner
from readerapp.background.tasks import SLICE
from readerapp.domain.articles import Changes, Marked
from readerapp.domain.errors import ReaderError, Reason, WorkError


class Box:
    """Collects answers together with the thread they came on."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self.errors: list[ReaderError] = []
        self.threads: set[int] = set()

    def done(self, value: object) -> None:
        self.values.append(value)
        self.threads.add(threading.get_ident())

    def failed(self, error: ReaderError) -> None:
        self.errors.append(error)
        self.threads.add(threading.get_ident())


@pytest.fixture
def runner(qapp: QCoreApplication) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.stop()


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> CountedTime:
    """The processor time by which turns of the event loop are given."""
    time = CountedTime()
    for module in ("idle_steps", "tasks"):
        monkeypatch.setattr(f"readerapp.background.{module}.thread_time", time.now)
    return time


def settle(runner: TaskRunner, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not runner.busy, timeout=TIMEOUT)


def fail() -> object:
    raise WorkError(Reason.WORKER_TIME, "page.html")


def waits_for(event: threading.Event, value: object) -> Callable[[], object]:
    def work() -> object:
        assert event.wait(PATIENCE)
        return value

    return work


@pytest.mark.parametrize("lane", Lane)
def test_answers_come_on_the_gui_thread(
    runner: TaskRunner, qtbot: QtBot, box: Box, lane: Lane
) -> None:
    runner.submit(lane, threading.get_ident, box.done, box.failed)
    runner.submit(lane, fail, box.done, box.failed)
    settle(runner, qtbot)
    assert box.values != [threading.get_ident()]
    assert [error.reason for error in box.errors] == [Reason.WORKER_TIME]
    assert box.threads == {threading.get_ident()}


def test_pictures_keep_nothing_else_waiting(runner: TaskRunner, qtbot: QtBot, box: Box) -> None:
    gate = threading.Event()
    runner.submit(Lane.PICTURES, waits_for(gate, "drawn"), box.done, box.failed)
    runner.submit(Lane.PICTURES, fail, box.done, box.failed)
    assert (runner.busy, runner.is_reading) == (True, False)
    runner.submit(Lane.READ, lambda: "read", box.done, box.failed)
    assert runner.is_reading
    qtbot.waitUntil(lambda: box.values == ["read"], timeout=TIMEOUT)
    assert (runner.busy, runner.is_reading) == (True, False)
    gate.set()
    settle(runner, qtbot)
    assert box.values == ["read", "drawn"]
    assert not runner.is_reading


def test_writes_run_one_after_the_other_in_order(
    runner: TaskRunner, qtbot: QtBot, box: Box
) -> None:
    running: list[int] = []

    def work(number: int) -> int:
        running.append(number)
        assert len(running) == 1
        running.remove(number)
        return number

    for number in range(50):
        runner.submit(Lane.WRITE, partial(work, number), box.done, box.failed)
    settle(runner, qtbot)
    assert box.values == list(range(50))


def test_lanes_do_not_wait_for_each_other(runner: TaskRunner, qtbot: QtBot, box: Box) -> None:
    gate = threading.Event()
    runner.submit(Lane.COMPUTE, waits_for(gate, "slow"), box.done, box.failed)
    runner.submit(Lane.READ, lambda: "quick", box.done, box.failed)
    qtbot.waitUntil(lambda: box.values == ["quick"], timeout=TIMEOUT)
    assert runner.busy
    gate.set()
    settle(runner, qtbot)
    assert box.values == ["quick", "slow"]


def test_a_bug_in_a_task_reaches_the_excepthook(runner: TaskRunner, qtbot: QtBot, box: Box) -> None:
    with capture_exceptions() as caught:
        runner.submit(Lane.READ, lambda: 1 // 0, box.done, box.failed)
        settle(runner, qtbot)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert (box.values, box.errors) == ([], [])
    runner.submit(Lane.READ, lambda: "still alive", box.done, box.failed)
    settle(runner, qtbot)
    assert box.values == ["still alive"]


def test_a_bug_in_an_answer_does_not_keep_the_runner_busy(
    runner: TaskRunner, qtbot: QtBot, box: Box
) -> None:
    def broken(_value: object) -> None:
        raise LookupError("bug")

    with capture_exceptions() as caught:
        runner.submit(Lane.READ, lambda: 1, broken, box.failed)
        settle(runner, qtbot)
    assert [kind for kind, _, _ in caught] == [LookupError]


def test_busy_and_idle(runner: TaskRunner, qtbot: QtBot, box: Box) -> None:
    assert not runner.busy
    with qtbot.waitSignal(runner.idle, timeout=TIMEOUT):
        runner.submit(Lane.READ, lambda: 1, box.done, box.failed)
        runner.submit(Lane.WRITE, lambda: 2, box.done, box.failed)
        assert runner.busy
    assert not runner.busy
    assert len(box.values) == 2


def test_a_task_begun_by_an_answer_keeps_it_busy(
    runner: TaskRunner, qtbot: QtBot, box: Box
) -> None:
    idles: list[int] = []
    runner.idle.connect(lambda: idles.append(len(box.values)))

    def next_one(value: object) -> None:
        box.done(value)
        runner.submit(Lane.READ, lambda: 2, box.done, box.failed)

    runner.submit(Lane.READ, lambda: 1, next_one, box.failed)
    settle(runner, qtbot)
    assert (box.values, idles) == ([1, 2], [2])


def test_progress_is_told_on_the_gui_thread_before_the_answer(
    runner: TaskRunner, qtbot: QtBot, box: Box
) -> None:
    def work() -> str:
        runner.on_gui_thread(lambda: box.done("half"))
        return "whole"

    runner.submit(Lane.COMPUTE, work, box.done, box.failed)
    settle(runner, qtbot)
    assert box.values == ["half", "whole"]
    assert box.threads == {threading.get_ident()}
    assert not runner.busy


def test_stop_finishes_writes_and_delivers_nothing(qapp: QCoreApplication, box: Box) -> None:
    runner = TaskRunner()
    gate = threading.Event()
    written: list[int] = []
    runner.submit(Lane.WRITE, waits_for(gate, 0), box.done, box.failed)
    for number in range(3):
        runner.submit(Lane.WRITE, partial(written.append, number), box.done, box.failed)
    runner.submit(Lane.READ, fail, box.done, box.failed)
    gate.set()
    runner.stop()
    assert written == [0, 1, 2]
    runner.submit(Lane.READ, lambda: "late", box.done, box.failed)
    QCoreApplication.processEvents()
    assert (box.values, box.errors) == ([], [])
    runner.stop()


def test_only_the_latest_question_is_answered(runner: TaskRunner, qtbot: QtBot, box: Box) -> None:
    latest = Latest(runner)
    gates = [threading.Event() for _ in range(2)]
    for number, gate in enumerate(gates):
        latest.ask(waits_for(gate, number), box.done, box.failed)
    gates[1].set()
    qtbot.waitUntil(lambda: box.values == [1], timeout=TIMEOUT)
    gates[0].set()
    settle(runner, qtbot)
    assert box.values == [1]


def test_late_failures_and_forgotten_answers_are_dropped(
    runner: TaskRunner, qtbot: QtBot, box: Box
) -> None:
    latest = Latest(runner)
    latest.ask(fail, box.done, box.failed)
    latest.ask(lambda: "new", box.done, box.failed)
    settle(runner, qtbot)
    assert (box.values, box.errors) == (["new"], [])
    latest.ask(lambda: "forgotten", box.done, box.failed)
    latest.forget()
    settle(runner, qtbot)
    assert box.values == ["new"]
    latest.ask(fail, box.done, box.failed)
    settle(runner, qtbot)
    assert len(box.errors) == 1


def test_two_askers_do_not_disturb_each_other(runner: TaskRunner, qtbot: QtBot, box: Box) -> None:
    for asker in (Latest(runner), Latest(runner, Lane.NETWORK)):
        asker.ask(lambda: "x", box.done, box.failed)
    settle(runner, qtbot)
    assert box.values == ["x", "x"]


def test_only_real_changes_are_told(qapp: QCoreApplication) -> None:
    events = LibraryEvents()
    told: list[object] = []
    events.changed.connect(told.append)
    events.publish(Changes())
    events.publish(Changes(added=(1,)))
    events.publish(Changes(removed=(2,)))
    assert told == [Changes(added=(1,)), Changes(removed=(2,))]


def test_each_kind_of_change_has_its_signal(qapp: QCoreApplication) -> None:
    events = LibraryEvents()
    told: list[object] = []
    events.changed.connect(told.append)
    events.marked.connect(told.append)
    events.relatives_changed.connect(lambda: told.append("relatives"))
    events.subscriptions_changed.connect(lambda: told.append("subscriptions"))
    events.searches_changed.connect(lambda: told.append("searches"))
    starred = Marked((3,), starred=True)
    events.publish(Changes(marked=starred))
    assert told == [starred]
    told.clear()
    everything = Changes((1,), (2,), (4,), True, True, True, starred)
    events.publish(everything)
    assert told == [everything, starred, "relatives", "subscriptions", "searches"]


def test_answers_that_take_long_let_others_in_between(
    runner: TaskRunner, box: Box, qtbot: QtBot, counted: CountedTime
) -> None:
    """Those that were there before the event loop looked are turns of it of their own, in their
    order, and come after what is due already."""

    def take(value: object) -> None:
        counted.spend(2 * SLICE)
        box.done(value)

    asked = threading.Event()
    for number in range(3):
        runner.submit(Lane.WRITE, partial(int, number), take, box.failed)
    runner.submit(Lane.WRITE, asked.set, lambda _none: None, box.failed)
    assert asked.wait(PATIENCE)
    key = QTimer(runner, interval=0, singleShot=True)  # due by now, as a key might be
    key.timeout.connect(lambda: box.done("heard"))
    key.start()
    settle(runner, qtbot)
    assert box.values == ["heard", 0, 1, 2]


@pytest.mark.usefixtures("counted")
def test_quick_answers_come_together(runner: TaskRunner, box: Box, qtbot: QtBot) -> None:
    asked = threading.Event()
    for number in range(50):
        runner.submit(Lane.WRITE, partial(int, number), box.values.append, box.failed)
    runner.submit(Lane.WRITE, asked.set, lambda _none: None, box.failed)
    assert asked.wait(PATIENCE)
    QCoreApplication.sendPostedEvents()
    assert not box.values
    QCoreApplication.processEvents()
    assert box.values[:2] == [0, 1]
    settle(runner, qtbot)
    assert box.values == list(range(50))
