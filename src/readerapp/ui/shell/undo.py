"""The undo stack: undoes and redoes actions that changed something.

What is undone without a word is before the reader's eyes: `undo_notices` says what else goes.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background import Lane, LibraryEvents, TaskRunner
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library.batching import HalfwayError
from readerapp.library.marks import ActionResult, Taken
from readerapp.ui.language.retranslation import Words

T = TypeVar("T")

KEPT = 100
LASTING = 1_000  # ms after which it is said that something goes on


@dataclass(frozen=True)
class Step:
    """One action: its name, the way back, and how to do it again (None: it cannot be).

    `order`: when it was asked for, as a count. `lane`: where it runs. `taken`: what the way back
    would put into the bin.
    """

    text: Words
    undo: Callable[[], Changes]
    action: Callable[[], ActionResult] | None = None
    order: int = 0
    lane: Lane = Lane.WRITE
    taken: Callable[[], Taken] = Taken

    @property
    def name(self) -> str:
        """Its name in the interface language of the moment."""
        return self.text()


class UndoStack(QObject):
    """Runs actions on the write lane and remembers how to take them back.

    Those that may touch many articles run on the lane for such: others overtake them. The newest
    step is the one that was asked for last, not the one that was done last.
    """

    changed = Signal(str, str)  # names of the next step to undo and to redo, "" without one
    pending = Signal(str)  # text of an action that is still going on
    undone = Signal(str)  # name of a step that is undone now
    redone = Signal(str)  # and of one that is done again
    taken_back = Signal(object)  # what `newest` returned of an action that is undone now
    emptied = Signal(object, object, object)  # Step whose undo put what is Taken into the bin, redo
    doubted = Signal(object, object)  # Step that may not be meant, and what Taken would go

    def __init__(
        self, runner: TaskRunner, events: LibraryEvents, failed: Callable[[ReaderError], None]
    ) -> None:
        super().__init__()
        self._runner = runner
        self._events = events
        self._report = failed
        self._steps: list[Step] = []
        self._kept: Step | None = None  # what was done last
        self._undone: list[Step] = []
        self._offers: dict[int, Callable[[], None]] = {}  # by order
        self._actions = 0  # how many new ones there were: each ends what could be done again
        self._asked = 0
        self._left = 0  # what was asked for until here is not before the reader's eyes any more
        self._running: dict[int, Lane] = {}  # by order

    def run(
        self,
        text: Words | None,
        action: Callable[[], ActionResult],
        then: Callable[[ActionResult], None] | None = None,
        lane: Lane = Lane.WRITE,
    ) -> None:
        """Run `action`; when it changed something, undoing it is called `text`; None: no step."""
        order = self._next()

        def done(result: ActionResult) -> None:
            if result.undo and text:
                again = result.redo or action
                self._keep(Step(text, result.undo, again, order, lane, result.taken))
            self._publish(result)
            if then:
                then(result)

        self._submit(lane, order, text, action, done, self._fail)

    def remember(self, text: Words, result: ActionResult) -> None:
        """Keep the way back of an action that ran elsewhere, and tell what it changed."""
        if result.undo:
            order, taken = self._next(), result.taken
            self._keep(Step(text, result.undo, result.redo, order, Lane.BULK, taken))
        self._publish(result)

    def newest(self) -> Callable[[], None]:
        """Return what takes back what was done last, and only that, for the button of a notice.

        `taken_back` is emitted with the same object as soon as that is done, also by a key.
        """
        step = self._kept or self._steps[-1]
        return self._offers.setdefault(step.order, partial(self._undo, step))

    def undo(self) -> None:
        """Undo the newest action, those included that are still being written.

        One whose way back would put something into the bin that the reader has not before his eyes
        any more is `doubted` instead.
        """
        self._after_writing(self._undo_newest)

    def undo_step(self, step: Step) -> None:
        """Undo an action, whatever was done since."""
        self._undo(step)

    def leave(self) -> None:
        """Take note that the reader went to another list, article or page."""
        self._left = self._asked

    def redo(self) -> None:
        """Redo what was undone last."""
        self._after_writing(self._repeat)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._steps)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return bool(self._undone)

    def emit_changed(self) -> None:
        """Emit again what undo and redo would do."""
        self.changed.emit(_text(self._steps), _text(self._undone))

    def _keep(self, step: Step) -> None:
        self._undone.clear()
        self._actions += 1
        self._kept = step
        self._push(step)

    def _publish(self, result: ActionResult) -> None:
        self._events.publish(result.changes)
        if result.failure:
            self._report(result.failure)

    def _after_writing(self, then: Callable[[], None]) -> None:
        """Wait for what was asked for last; a lane answers in order, so then it is remembered."""
        remembered = self._steps[-1].order if self._steps else 0
        newest = max(self._running, default=0)
        lane = self._running[newest] if newest > remembered else Lane.WRITE
        self._runner.submit(lane, lambda: None, lambda _none: then(), self._report)

    def _undo_newest(self) -> None:
        step = self._steps[-1] if self._steps else None
        if step is None:
            return
        if step.order > self._left or step.taken is Taken:
            self._undo(step)
            return

        def decide(taken: Taken) -> None:
            if taken:
                self.doubted.emit(step, taken)
            else:
                self._undo(step)

        self._runner.submit(Lane.READ, step.taken, decide, self._report)

    def _undo(self, step: Step) -> None:
        if step not in self._steps:
            return
        self._steps.remove(step)
        self.emit_changed()
        if offer := self._offers.pop(step.order, None):
            self.taken_back.emit(offer)
        actions, order = self._actions, self._next()

        def work() -> tuple[Taken, Changes]:
            return step.taken(), step.undo()

        def done(result: tuple[Taken, Changes]) -> None:
            taken, changes = result
            can_redo = step.action is not None and actions == self._actions
            if can_redo:
                self._undone.append(step)
            self.emit_changed()
            self._events.publish(changes)
            if taken:
                self.emptied.emit(step, taken, self._redo_offer(step) if can_redo else None)
            else:
                self.undone.emit(step.name)

        def failed(error: ReaderError) -> None:
            self._push(step)  # it can still be taken back
            self._fail(error)

        self._submit(step.lane, order, step.text, work, done, failed)

    def _redo_offer(self, step: Step) -> Callable[[], None]:
        """Return what does it again, as long as it is what was undone last."""

        def redo() -> None:
            if self._undone and self._undone[-1] is step:
                self._repeat()

        return self._offers.setdefault(step.order, redo)

    def _repeat(self) -> None:
        action = self._undone[-1].action if self._undone else None
        if action is None:
            return
        step = self._undone.pop()
        self.emit_changed()
        if offer := self._offers.pop(step.order, None):
            self.taken_back.emit(offer)
        order = self._next()

        def done(result: ActionResult) -> None:
            if result.undo:
                again = result.redo or action
                step_again = replace(step, undo=result.undo, action=again, order=order)
                self._push(replace(step_again, taken=result.taken))
            self._publish(result)
            self.redone.emit(step.name)

        def failed(error: ReaderError) -> None:
            self._undone.append(step)
            self.emit_changed()
            self._fail(error)

        self._submit(step.lane, order, step.text, action, done, failed)

    def _submit(
        self,
        lane: Lane,
        order: int,
        text: Words | None,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        self._running[order] = lane

        def ended(value: T) -> None:
            self._running.pop(order, None)
            done(value)

        def refused(error: ReaderError) -> None:
            self._running.pop(order, None)
            failed(error)

        self._runner.submit(lane, work, ended, refused)
        if lane is Lane.BULK and text:
            QTimer.singleShot(LASTING, self, partial(self._emit_pending, order, text))

    def _emit_pending(self, order: int, text: Words) -> None:
        if order in self._running:
            self.pending.emit(text())

    def _fail(self, error: ReaderError) -> None:
        if isinstance(error, HalfwayError):
            self._events.publish(error.changes)
        self._report(error)

    def _next(self) -> int:
        self._asked += 1
        return self._asked

    def _push(self, step: Step) -> None:
        steps = sorted([*self._steps, step], key=lambda each: each.order)
        self._steps = steps[-KEPT:]
        oldest = self._steps[0].order
        self._offers = {order: each for order, each in self._offers.items() if order >= oldest}
        self.emit_changed()


def _text(steps: list[Step]) -> str:
    return steps[-1].name if steps else ""
