"""Writes that wait for another program: none is given up while the app runs."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from waiting import TIMEOUT

from readerapp.background import Lane, TaskRunner
from readerapp.background import tasks as module
from readerapp.background.tasks import LockRetry
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.storage import Store

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
LOCKED = StorageError(Reason.LOCKED, "library")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AGAIN_AFTER", 0.001)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path, lambda: NOW, busy_seconds=0.01)
    yield made
    made.close()


def noting(said: list[str]) -> LockRetry:
    return LockRetry(lambda error: said.append(error.name), lambda: said.append("freed"))


def test_a_write_is_tried_again_until_it_gets_through() -> None:
    said: list[str] = []
    retry = noting(said)
    assert all(retry.wait(LOCKED) for _ in range(30))
    assert said == ["library"]
    retry.succeeded()
    retry.succeeded()
    assert said == ["library", "freed"]


def test_other_failures_are_not_tried_again() -> None:
    said: list[str] = []
    retry = noting(said)
    assert not retry.wait(StorageError(Reason.DISK_FULL, "library"))
    retry.succeeded()
    assert not retry.wait(StorageError(Reason.VANISHED, "library"))
    assert said == []
    retry.succeeded()
    retry.succeeded()
    assert said == ["freed"]  # it is back


def test_the_end_of_the_app_waits_a_last_time(
    monkeypatch: pytest.MonkeyPatch, expected_logs: pytest.LogCaptureFixture
) -> None:
    retry = noting([])
    retry.end()
    assert all(retry.wait(LOCKED) for _ in range(3))
    monkeypatch.setattr(module, "LAST_SECONDS", -1.0)
    retry.end()
    assert not retry.wait(LOCKED)
    assert "could not be written" in expected_logs.text


def test_writes_that_wait_keep_their_order(store: Store, qtbot: QtBot) -> None:
    runner = TaskRunner()
    store.waiting = runner.lock_retry
    done: list[object] = []
    failed: list[ReaderError] = []

    def write(name: str) -> str:
        with store.write() as marker:
            marker.usage.add(NOW.date(), name)
        return name

    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        runner.held.connect(lambda _error: other.execute("ROLLBACK"))
        with qtbot.waitSignals([runner.held, runner.freed, runner.idle], timeout=TIMEOUT):
            runner.submit(Lane.WRITE, lambda: write("first"), done.append, failed.append)
            runner.submit(Lane.WRITE, lambda: write("second"), done.append, failed.append)
    assert (done, failed) == (["first", "second"], [])
    runner.stop()


def test_what_was_begun_is_not_done_twice(store: Store, qtbot: QtBot) -> None:
    runner = TaskRunner()
    store.waiting = runner.lock_retry
    begun: list[str] = []
    failed: list[ReaderError] = []

    def fail() -> None:
        with store.write():
            begun.append("once")
            raise LOCKED

    with qtbot.waitSignal(runner.idle, timeout=TIMEOUT):
        runner.submit(Lane.WRITE, fail, lambda _none: None, failed.append)
    assert (begun, failed) == (["once"], [LOCKED])
    runner.stop()
