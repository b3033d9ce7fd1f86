"""The way back from every action that changed something."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.library.actions import Done

KEPT = 100


@dataclass(frozen=True)
class _Step:
    text: str
    undo: Callable[[], Changes]


class UndoStack(QObject):
    """Runs actions on the write lane and remembers how to take them back."""

    changed = Signal(str)  # the text of the next step to undo, "" without one

    def __init__(
        self, runner: TaskRunner, events: LibraryEvents, failed: Callable[[ReaderError], None]
    ) -> None:
        super().__init__()
        self._runner = runner
        self._events = events
        self._failed = failed
        self._steps: list[_Step] = []

    def run(
        self, text: str, action: Callable[[], Done], then: Callable[[Done], None] | None = None
    ) -> None:
        """Run `action`; when it changed something, undoing it is called `text`."""

        def done(result: Done) -> None:
            self.remember(text, result)
            if then:
                then(result)

        self._runner.submit(Lane.WRITE, action, done, self._failed)

    def remember(self, text: str, result: Done) -> None:
        """Keep the way back of an action that ran elsewhere, and tell what it changed."""
        if result.undo and text:
            self._steps = [*self._steps[1 - KEPT :], _Step(text, result.undo)]
            self.changed.emit(text)
        self._events.tell(result.changes)

    def undo(self) -> None:
        """Take the newest action back."""
        if self._steps:
            step = self._steps.pop()
            self.changed.emit(self._steps[-1].text if self._steps else "")
            self._runner.submit(Lane.WRITE, step.undo, self._events.tell, self._failed)
