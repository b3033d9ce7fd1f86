"""The way back from every action that changed something."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.library.actions import Done

KEPT = 100


@dataclass(frozen=True)
class Step:
    """One action: its name, the way back, and how to do it again (None: it cannot be)."""

    text: str
    undo: Callable[[], Changes]
    action: Callable[[], Done] | None = None


class UndoStack(QObject):
    """Runs actions on the write lane and remembers how to take them back."""

    changed = Signal(str, str)  # texts of the next step to undo and to redo, "" without one

    def __init__(
        self, runner: TaskRunner, events: LibraryEvents, failed: Callable[[ReaderError], None]
    ) -> None:
        super().__init__()
        self._runner = runner
        self._events = events
        self._failed = failed
        self._steps: list[Step] = []
        self._undone: list[Step] = []
        self._actions = 0  # how many new ones there were: each ends what could be done again

    def run(
        self, text: str, action: Callable[[], Done], then: Callable[[Done], None] | None = None
    ) -> None:
        """Run `action`; when it changed something, undoing it is called `text`."""

        def done(result: Done) -> None:
            self.remember(text, result, action)
            if then:
                then(result)

        self._runner.submit(Lane.WRITE, action, done, self._failed)

    def remember(self, text: str, result: Done, action: Callable[[], Done] | None = None) -> None:
        """Keep the way back of an action that ran elsewhere, and tell what it changed."""
        if result.undo and text:
            self._undone.clear()
            self._actions += 1
            self._push(Step(text, result.undo, action))
        self._events.tell(result.changes)

    def newest(self) -> Callable[[], None]:
        """Return what takes back the newest step, and only that one, for the button of a notice."""
        return partial(self._take_back, self._steps[-1])

    def undo(self) -> None:
        """Take the newest action back, those included that are still being written."""
        self._after_writing(lambda: self._take_back(self._steps[-1]) if self._steps else None)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._after_writing(self._repeat)

    def tell(self) -> None:
        """Say again what undo and redo would do."""
        self.changed.emit(_text(self._steps), _text(self._undone))

    def _after_writing(self, then: Callable[[], None]) -> None:
        """The lane answers in order: by then every earlier action is remembered."""
        self._runner.submit(Lane.WRITE, lambda: None, lambda _none: then(), self._failed)

    def _take_back(self, step: Step) -> None:
        if step not in self._steps:
            return
        self._steps.remove(step)
        self.tell()
        actions = self._actions

        def done(changes: Changes) -> None:
            if step.action and actions == self._actions:
                self._undone.append(step)
            self.tell()
            self._events.tell(changes)

        def failed(error: ReaderError) -> None:
            self._push(step)  # it can still be taken back
            self._failed(error)

        self._runner.submit(Lane.WRITE, step.undo, done, failed)

    def _repeat(self) -> None:
        action = self._undone[-1].action if self._undone else None
        if action is None:
            return
        step = self._undone.pop()
        self.tell()

        def done(result: Done) -> None:
            if result.undo:
                self._push(Step(step.text, result.undo, step.action))
            self._events.tell(result.changes)

        def failed(error: ReaderError) -> None:
            self._undone.append(step)
            self.tell()
            self._failed(error)

        self._runner.submit(Lane.WRITE, action, done, failed)

    def _push(self, step: Step) -> None:
        self._steps = [*self._steps[1 - KEPT :], step]
        self.tell()


def _text(steps: list[Step]) -> str:
    return steps[-1].text if steps else ""
