"""First-come lock: it goes to whoever has waited longest."""

from collections import deque
from threading import Event, Lock


class FairLock:
    """Lock that lets one thread in at a time, in the order in which they came.

    `threading.Lock` is mostly taken again by the thread that has just given it back: one that
    stores a thousand batches would keep a single mark waiting until the last of them.
    """

    def __init__(self) -> None:
        self._mutex = Lock()
        self._queue: deque[Event] = deque()  # the first one is in

    def enter(self, seconds: float | None = None) -> bool:
        """Wait for one's turn, None: as long as it takes; return whether it came in time."""
        mine = Event()
        with self._mutex:
            self._queue.append(mine)
            self._let_first_in()
        came = False
        try:
            came = mine.wait(seconds)
        finally:
            if not came:
                came = self._leave(mine)
        return came

    def leave(self) -> None:
        """Release the lock to the next thread."""
        with self._mutex:
            self._queue.popleft()
            self._let_first_in()

    def _leave(self, mine: Event) -> bool:
        """Stop waiting, unless the turn came at the last moment."""
        with self._mutex:
            if mine.is_set():
                return True
            self._queue.remove(mine)
            return False

    def _let_first_in(self) -> None:
        if self._queue:
            self._queue[0].set()
