"""Labels are derived anew, in turns, where a feed was labelled or the rules changed; and pictures
that are kept are read again, where what reads them changed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from readerapp.background import Lane
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.domain.values import dataclass
from readerapp.library import Library, labels, picture_readings
from readerapp.ui.shell.context import Context

LATER = 15_000  # ms after the start: reading comes first


@dataclass(frozen=True)
class Turns:
    """Work that is done in turns: how much is left (of some only whether anything is), one turn of
    it, which tells whether there may be more, and how long to leave the library to the reader
    before the next, in ms.

    `each`: how many of what is left a turn does, 0 where that is not told. `is_patient`: a turn
    begins only while nothing else is being done.
    """

    left: Callable[[Library], int]
    take: Callable[[Library], tuple[bool, Changes]]
    pause: int
    lane: Lane = Lane.BULK
    each: int = 0
    is_patient: bool = False


DERIVING = Turns(labels.is_waiting, labels.derive_some, 20)
READING_PICTURES = Turns(
    picture_readings.left,
    picture_readings.read_some,
    500,
    Lane.COMPUTE,  # waits for a process: marks of many articles do not wait for it
    picture_readings.AT_ONCE,
    is_patient=True,
)


class LabelWork(QObject):
    """Takes turns as long as there is something to do. GUI thread.

    What a turn did stays: closing the window waits for no more than one, and the next start goes
    on with what is left.
    """

    progressed = Signal(int, int)  # done, total; 0, 0 at the end

    def __init__(self, context: Context, turns: Turns) -> None:
        super().__init__(context.window)
        self._library, self._runner = context.library, context.runner
        self._events, self._turns = context.events, turns
        self._is_running = False
        self._place = (0, 0)  # done, total
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.begin)
        self._next = QTimer(self, singleShot=True, interval=turns.pause)
        self._next.timeout.connect(self._take_turn)

    def start(self) -> None:
        """Take up in a while what the run of the program before this one left."""
        self._later.start()

    def begin(self) -> None:
        """Go on with what is left, unless that is going on."""
        if not self._is_running:
            self._is_running = True
            work = partial(self._turns.left, self._library)
            self._runner.submit(Lane.READ, work, self._on_known, self._leave)

    def begin_soon(self) -> None:
        """Go on with what is left, unless the program has just started."""
        if not self._later.isActive():
            self.begin()

    def stop(self) -> None:
        """Begin no turn any more."""
        self._later.stop()
        self._next.stop()
        self._is_running = True

    def _on_known(self, left: int) -> None:
        if left:
            self._tell(0, left)
            self._take_turn()
        else:
            self._is_running = False

    def _take_turn(self) -> None:
        if self._turns.is_patient and self._runner.busy:
            self._next.start()
            return
        work = partial(self._turns.take, self._library)
        self._runner.submit(self._turns.lane, work, self._on_turn, self._leave)

    def _on_turn(self, done: tuple[bool, Changes]) -> None:
        goes_on, changes = done
        if changes:
            self._events.publish(changes)
        if goes_on:
            so_far, total = self._place
            self._tell(min(total, so_far + self._turns.each), total)
            self._next.start()
        else:
            self._end()

    def _tell(self, done: int, total: int) -> None:
        if self._turns.each:
            self._place = (done, total)
            self.progressed.emit(done, total)

    def _end(self) -> None:
        self._is_running = False
        self._tell(0, 0)

    def _leave(self, _error: ReaderError) -> None:
        """What is left is taken up by the next start, or when something changes."""
        self._end()
