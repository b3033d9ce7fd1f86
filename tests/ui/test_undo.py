"""Actions on many articles go on beside small ones, and undo takes back what was asked for last;
of what would go into the bin it says what, and asks when the reader has gone elsewhere since."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from retention_cases import bring
from window_desktop import Desktop, Key, MakeDesktop, Modifier

from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.domain.articles import ArticleQuery, Changes
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.domain.feeds import FeedChoice
from readerapp.library import subscriptions
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


# In the window, by keys

ARTICLES = 4


def press(desktop: Desktop, key: Key, modifier: Modifier = Modifier.NoModifier) -> None:
    """Press a key as the system does: the window gives it to whoever has the focus."""
    desktop.window.activateWindow()  # without a window manager nobody else does
    QCoreApplication.processEvents()
    QTest.keyClick(desktop.window.windowHandle(), key, modifier)
    QCoreApplication.processEvents()
    desktop.settle()


def names(desktop: Desktop) -> tuple[list[str], list[str], int]:
    """Folders and feeds, and how many articles there are."""
    found = subscriptions.subscriptions(desktop.library)
    with desktop.library.store.read() as reader:
        count = len(reader.articles.ids(ArticleQuery()))
    return [each.name for each in found.folders], [each.title for each in found.feeds], count


@pytest.fixture
def imported(make_desktop: MakeDesktop) -> Desktop:
    """A window with feeds that were just added, and have brought articles by now."""
    desktop = make_desktop()
    desktop.focus(desktop.window.articles.view)
    folder, _ = subscriptions.add_folder(desktop.library, "News")
    choices = [FeedChoice(f"https://news{n}.example/feed", f"Feed {n}") for n in range(3)]
    _, done = subscriptions.subscribe(desktop.library, choices, folder)
    desktop.reader.context.undo.remember(lambda: "Import of Subscriptions", done)
    desktop.settle()
    (first, *_) = subscriptions.subscriptions(desktop.library).feeds
    bring(desktop.library, first.id, range(ARTICLES))
    desktop.reader.listing.reload()
    desktop.settle()
    return desktop


def test_what_undo_takes_back_is_named_and_comes_again_by_key(imported: Desktop) -> None:
    before = names(imported)
    assert before[:2] == (["News"], ["Feed 0", "Feed 1", "Feed 2"])
    press(imported, Key.Key_Z, Modifier.ControlModifier)
    imported.until(lambda: "undone" in imported.notice())
    assert imported.notice() == (
        "“Import of Subscriptions” undone: 3 feeds and 4 articles moved to the bin"
    )
    assert names(imported) == (["News"], [], before[2] - ARTICLES)
    assert imported.window.commands["redo"].isEnabled()
    press(imported, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    imported.until(lambda: names(imported) == before)
    imported.settle()
    assert imported.notice() == ""
    press(imported, Key.Key_Z, Modifier.ControlModifier)
    imported.until(lambda: "undone" in imported.notice())
    imported.window.toast.button.click()
    imported.until(lambda: names(imported) == before)


def test_after_reading_undo_asks_and_names_what_would_go(imported: Desktop) -> None:
    before = names(imported)
    notices = imported.reader.features.router.undo_notices
    for _ in range(2):
        press(imported, Key.Key_J)
    assert imported.opened
    press(imported, Key.Key_Z, Modifier.ControlModifier)
    imported.until(lambda: notices.question)
    assert notices.question is not None
    assert notices.question.text() == "Undo “Import of Subscriptions”?"
    assert notices.question.informativeText() == "3 feeds and 4 articles will move to the bin."
    QTest.keyClick(notices.question, Key.Key_Return)  # leaves all as it is
    imported.settle()
    assert notices.question is None
    assert names(imported) == before
    press(imported, Key.Key_S)  # what was done since is undone without a question
    assert any(starred for _, starred in imported.statuses().values())
    press(imported, Key.Key_Z, Modifier.ControlModifier)
    assert not any(starred for _, starred in imported.statuses().values())
    assert notices.question is None
    press(imported, Key.Key_Z, Modifier.ControlModifier)
    imported.until(lambda: notices.question and notices.question.isActiveWindow())
    QTest.keyClick(notices.question, Key.Key_U, Modifier.AltModifier)
    imported.until(lambda: "undone" in imported.notice())
    assert names(imported)[1] == []
    press(imported, Key.Key_J)  # reading goes on
    press(imported, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    imported.until(lambda: names(imported) == before)
