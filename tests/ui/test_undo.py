"""Actions on many articles go on beside small ones, and undo takes back what was asked for last."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.library.batching import HalfwayError
from readerapp.library.marks import ActionResult
from readerapp.ui.shell import undo as module
from readerapp.ui.shell.undo import UndoStack

LONG = 300.0  # seconds; only ever reached by a failing test


class UndoBench:
    """An undo stack, and what it did, in order."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.runner = TaskRunner()
        self.events = LibraryEvents()
        self.errors: list[ReaderError] = []
        self.undo = UndoStack(self.runner, self.events, self.errors.append)
        self.did: list[str] = []
        self.told: list[Changes] = []
        self.events.changed.connect(self.told.append)
        self.gate = threading.Event()

    def small(self, name: str) -> None:
        self.undo.run(lambda: name, lambda: self._do(name))

    def large(self, name: str) -> None:
        """Goes on until the gate is open."""

        def action() -> ActionResult:
            assert self.gate.wait(LONG)
            return self._do(name)

        self.undo.run(lambda: name, action, lane=Lane.BULK)

    def _do(self, name: str) -> ActionResult:
        self.did.append(name)

        def undo() -> Changes:
            self.did.append(f"not {name}")
            return Changes(changed=(2,))

        return ActionResult(Changes(changed=(1,)), undo)

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.runner.busy)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition)


@pytest.fixture
def bench(qapp: QCoreApplication, qtbot: QtBot) -> Iterator[UndoBench]:
    made = UndoBench(qtbot)
    yield made
    made.gate.set()
    made.runner.stop()


def test_a_mark_does_not_wait_for_many(bench: UndoBench) -> None:
    bench.large("all")
    bench.small("star")
    bench.wait_for(lambda: bench.did == ["star"])
    bench.gate.set()
    bench.settle()
    assert bench.did == ["star", "all"]


def test_undo_waits_for_what_was_asked_for_last(bench: UndoBench) -> None:
    bench.small("star")
    bench.large("all")
    bench.undo.undo()
    bench.gate.set()
    bench.settle()
    assert bench.did == ["star", "all", "not all"]
    bench.undo.undo()
    bench.settle()
    assert bench.did[-1] == "not star"


def test_undo_does_not_wait_for_what_was_asked_for_before(bench: UndoBench) -> None:
    bench.large("all")
    bench.small("star")
    bench.wait_for(lambda: bench.did == ["star"])
    bench.undo.undo()
    bench.wait_for(lambda: bench.did == ["star", "not star"])
    bench.gate.set()
    bench.settle()
    bench.undo.undo()
    bench.settle()
    assert bench.did == ["star", "not star", "all", "not all"]


def test_steps_stand_in_the_order_of_asking(bench: UndoBench) -> None:
    bench.large("all")
    bench.small("star")
    bench.wait_for(lambda: bool(bench.told))
    bench.gate.set()
    bench.settle()
    undo_all = bench.undo.newest()  # done last, asked for first
    bench.undo.undo()
    bench.settle()
    assert bench.did == ["star", "all", "not star"]
    undo_all()
    bench.settle()
    assert bench.did[-1] == "not all"
    bench.undo.redo()
    bench.settle()
    assert bench.did[-1] == "all"


def test_what_lasts_says_so(
    bench: UndoBench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(module, "LASTING", 1)
    with qtbot.waitSignal(bench.undo.pending) as said:
        bench.large("all")
    assert said.args == ["all"]


def test_what_ended_halfway_is_told_and_can_be_taken_back(bench: UndoBench) -> None:
    error = HalfwayError(Changes(changed=(7,)), StorageError(Reason.DISK_FULL, "library"))
    changes = error.changes
    bench.undo.run(
        lambda: "all", lambda: ActionResult(changes, lambda: changes, error), lane=Lane.BULK
    )
    bench.settle()
    assert (bench.told, bench.errors) == ([changes], [error])
    bench.undo.undo()
    bench.settle()
    assert bench.told == [changes, changes]


def test_an_undo_that_ended_halfway_is_told_and_can_go_on(bench: UndoBench) -> None:
    error = HalfwayError(Changes(changed=(7,)), StorageError(Reason.DISK_FULL, "library"))
    left = [error]

    def undo() -> Changes:
        if left:
            raise left.pop()
        return Changes(changed=(8,))

    bench.undo.run(
        lambda: "all", lambda: ActionResult(Changes(changed=(7, 8)), undo), lane=Lane.BULK
    )
    bench.settle()
    bench.undo.undo()
    bench.settle()
    assert bench.errors == [error]
    bench.undo.undo()
    bench.settle()
    assert bench.told[1:] == [Changes(changed=(7,)), Changes(changed=(8,))]


def test_a_step_is_named_in_the_language_of_the_moment(bench: UndoBench) -> None:
    names: list[tuple[str, str]] = []
    bench.undo.changed.connect(lambda undo, redo: names.append((undo, redo)))
    said = ["Save Search"]
    bench.undo.run(lambda: said[-1], lambda: bench._do("one"))
    bench.settle()
    said.append("Enregistrer la recherche")
    bench.undo.emit_changed()
    bench.undo.undo()
    bench.settle()
    assert names[:2] == [("Save Search", ""), ("Enregistrer la recherche", "")]
    assert names[-1] == ("", "Enregistrer la recherche")
