"""Labels are derived anew, in turns, where a feed was labelled or the rules changed."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from readerapp.background import Lane
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError
from readerapp.library import labels
from readerapp.ui.shell.context import Context

LATER = 15_000  # ms after the start: reading comes first
PAUSE = 20  # ms between two turns, for what the reader does


class LabelDerivation(QObject):
    """Takes turns as long as there is something to do. GUI thread.

    What a turn did stays: closing the window waits for no more than one, and the next start goes
    on with what is left.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library, self._runner = context.library, context.runner
        self._events = context.events
        self._is_running = False
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.begin)
        self._next = QTimer(self, singleShot=True, interval=PAUSE)
        self._next.timeout.connect(self._take_turn)
        # Feeds are labelled from elsewhere, too: undo, a shared folder, the command line.
        context.events.subscriptions_changed.connect(self._soon)

    def start(self) -> None:
        """Take up in a while what the run of the program before this one left."""
        self._later.start()

    def begin(self) -> None:
        """Go on with what is left, unless that is going on."""
        if not self._is_running:
            self._is_running = True
            work = partial(labels.is_waiting, self._library)
            self._runner.submit(Lane.READ, work, self._on_known, self._leave)

    def stop(self) -> None:
        """Begin no turn any more."""
        self._later.stop()
        self._next.stop()
        self._is_running = True

    def _soon(self) -> None:
        if not self._later.isActive():
            self.begin()

    def _on_known(self, is_waiting: bool) -> None:
        if is_waiting:
            self._take_turn()
        else:
            self._is_running = False

    def _take_turn(self) -> None:
        work = partial(labels.derive_some, self._library)
        self._runner.submit(Lane.BULK, work, self._on_turn, self._leave)

    def _on_turn(self, done: tuple[bool, Changes]) -> None:
        goes_on, changes = done
        if changes:
            self._events.publish(changes)
        if goes_on:
            self._next.start()
        else:
            self._is_running = False

    def _leave(self, _error: ReaderError) -> None:
        """What is left is taken up by the next start, or when something changes."""
        self._is_running = False
