"""Writes that wait for another program: none is given up while the app runs."""

import threading

import pytest
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT

from readerapp.background import Lane, TaskRunner
from readerapp.background import lock_retry as module
from readerapp.background.lock_retry import LockRetry
from readerapp.domain.errors import ReaderError, Reason, StorageError


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AGAIN_AFTER", 0.001)


class Held:
    """A library that another program holds for so many attempts."""

    def __init__(self, attempts: int, reason: Reason = Reason.LOCKED) -> None:
        self.left = attempts
        self._reason = reason

    def __call__(self) -> str:
        if self.left:
            self.left -= 1
            raise StorageError(self._reason, "library")
        return "written"


def test_a_write_is_done_again_until_it_gets_through() -> None:
    said: list[str] = []
    retry = LockRetry(lambda error: said.append(error.name), lambda: said.append("freed"))
    assert retry.run(Held(30)) == "written"
    assert said == ["library", "freed"]
    assert retry.run(Held(0)) == "written"
    assert said == ["library", "freed"]


def test_other_failures_are_not_tried_again() -> None:
    said: list[str] = []
    retry = LockRetry(lambda _: said.append("held"), lambda: said.append("freed"))
    full = Held(2, Reason.DISK_FULL)
    with pytest.raises(StorageError):
        retry.run(full)
    assert full.left == 1
    with pytest.raises(StorageError):
        retry.run(Held(1, Reason.VANISHED))
    assert said == []
    retry.run(Held(0))
    assert said == ["freed"]  # it is back


def test_on_any_lane_the_return_of_the_library_is_told() -> None:
    said: list[str] = []
    retry = LockRetry(lambda _: said.append("held"), lambda: said.append("freed"))
    assert not retry.wait(StorageError(Reason.VANISHED, "library"))
    retry.got_through()
    retry.got_through()
    assert said == ["freed"]


def test_the_end_of_the_app_waits_a_last_time(
    monkeypatch: pytest.MonkeyPatch, expected_logs: pytest.LogCaptureFixture
) -> None:
    retry = LockRetry(lambda _: None, lambda: None)
    retry.end()
    assert retry.run(Held(3)) == "written"
    monkeypatch.setattr(module, "LAST_SECONDS", -1.0)
    retry.end()
    with pytest.raises(StorageError):
        retry.run(Held(3))
    assert "could not be written" in expected_logs.text


def test_the_runner_keeps_the_order_of_writes_that_wait(qtbot: QtBot) -> None:
    runner = TaskRunner()
    done: list[object] = []
    failed: list[ReaderError] = []
    gate = threading.Event()

    def write() -> str:
        if not gate.is_set():
            raise StorageError(Reason.LOCKED, "library")
        return "first"

    with qtbot.waitSignals([runner.held, runner.idle], timeout=TIMEOUT):
        runner.held.connect(gate.set)
        runner.submit(Lane.WRITE, write, done.append, failed.append)
        runner.submit(Lane.WRITE, lambda: "second", done.append, failed.append)
    assert (done, failed) == (["first", "second"], [])
    runner.stop()
