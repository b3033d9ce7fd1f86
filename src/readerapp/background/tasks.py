"""Lanes: the threads that run work off the GUI thread, and the return of their results to it."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from functools import partial
from time import thread_time
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from readerapp.background.idle_steps import OwnTurn
from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.system.memory import set_up_heaps

T = TypeVar("T")
OnFailure = Callable[[ReaderError], None]
SLICE = 0.005  # s of CPU time after which further answers wait for the next turn of the event loop
AGAIN_AFTER = 1.0  # seconds; each attempt has itself waited for the lock before
LAST_SECONDS = 60.0  # for how long writes are still tried when the app ends

_log = logging.getLogger(__name__)


class LockRetry:
    """Decides whether a transaction that could not begin is tried again, and waits before it is.

    The one place that retries is `Store`, which asks this as its `waiting`. `held` is called when
    the first transaction has to wait; `freed` when one has begun again, after that or after the
    library had been taken away. All methods may be called from any thread.
    """

    def __init__(self, held: Callable[[StorageError], None], freed: Callable[[], None]) -> None:
        self._held = held
        self._freed = freed
        self._is_held = self._has_failed = False
        self._ending = threading.Event()
        self._ends = 0.0

    def wait(self, error: StorageError) -> bool:
        """Wait AGAIN_AFTER seconds and return True when the library is locked; return False for
        any other error, and when the time after `end` is over."""
        if error.reason is Reason.VANISHED:
            self._has_failed = True
        if error.reason is not Reason.LOCKED or self._is_over():
            return False
        self._hold(error)
        self._ending.wait(AGAIN_AFTER)
        return True

    def succeeded(self) -> None:
        """Note that a transaction has begun."""
        if self._is_held or self._has_failed:
            self._is_held = self._has_failed = False
            self._freed()

    def end(self) -> None:
        """Retry for LAST_SECONDS more, altogether: the app ends."""
        self._ends = time.monotonic() + LAST_SECONDS
        self._ending.set()

    def _is_over(self) -> bool:
        if not self._ending.is_set() or time.monotonic() < self._ends:
            return False
        _log.error("the library was in use until the end; something could not be written")
        return True

    def _hold(self, error: StorageError) -> None:
        if self._ending.is_set():
            time.sleep(AGAIN_AFTER)
        if not self._is_held:
            self._is_held = True
            self._held(error)


class Lane(Enum):
    """A queue of tasks. The value is its name; see `_THREADS` for how many run at once."""

    WRITE = "write"
    BULK = "bulk"  # writes of many articles, some at a time, so that a single mark never waits
    READ = "read"
    PICTURES = "pictures"  # waits for the process that draws them, so that no list waits for it
    NETWORK = "network"
    DOWNLOAD = "download"  # large files, as long as they take, so that no picture waits for them
    COMPUTE = "compute"  # waits for worker processes
    STORY = "story"  # waits for the worker that relates, so that imports never wait for a story
    TRANSLATE = "translate"  # waits for the process that translates, some seconds for an article
    RELATE = "relate"  # one long-running chain of work, so that imports never wait for it


_THREADS = dict.fromkeys(Lane, 1) | {Lane.READ: 2, Lane.NETWORK: 4, Lane.DOWNLOAD: 2}
_FINISHED = (Lane.WRITE, Lane.BULK)  # to the end, whatever happens


class TaskRunner(QObject):
    """Runs functions on lanes. Create it on the GUI thread; call it from the GUI thread.

    A store whose `waiting` is `lock_retry` begins a transaction again until the library is free;
    what is behind it on the lane waits.
    """

    _outcome = Signal(object)  # the lane, None for none, and a callable to run on the GUI thread
    idle = Signal()  # nothing is queued or running any more
    held = Signal(object)  # StorageError: writes wait, another program has the library
    freed = Signal()  # and now they got through

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        set_up_heaps()
        self._lanes = {
            lane: ThreadPoolExecutor(count, thread_name_prefix=lane.value)
            for lane, count in _THREADS.items()
        }
        self._running = 0
        self._drawing = 0  # of these, on the lane of pictures
        self._stopped = False
        self.lock_retry = LockRetry(self.held.emit, self.freed.emit)
        self._waiting: deque[tuple[Lane | None, Callable[[], object]]] = deque()
        self._turn = OwnTurn(self._deliver_turn, self)
        self._outcome.connect(self._take)

    @property
    def busy(self) -> bool:
        """Whether some answer is still to come."""
        return self._running > 0

    @property
    def is_reading(self) -> bool:
        """Whether some answer is still to come apart from pictures, for which nothing waits."""
        return self._running > self._drawing

    def submit(
        self, lane: Lane, work: Callable[[], T], done: Callable[[T], object], failed: OnFailure
    ) -> None:
        """Call `work` on a worker thread, then `done` or `failed` on the GUI thread."""
        if self._stopped:
            return
        self._running += 1
        if lane is Lane.PICTURES:
            self._drawing += 1
        self._lanes[lane].submit(self._run, lane, work, done, failed)

    def on_gui_thread(self, call: Callable[[], None]) -> None:
        """Run `call` on the GUI thread soon; for progress told from within a running task."""
        self._outcome.emit((None, partial(self._aside, call)))

    def stop(self) -> None:
        """Finish every write that was asked for, drop what else is queued, deliver nothing more."""
        self._stopped = True
        self.lock_retry.end()
        for lane, pool in self._lanes.items():
            pool.shutdown(wait=True, cancel_futures=lane not in _FINISHED)

    def _run(
        self, lane: Lane, work: Callable[[], T], done: Callable[[T], object], failed: OnFailure
    ) -> None:
        try:
            outcome: Callable[[], object] = partial(done, work())
        except ReaderError as error:
            outcome = partial(failed, error)
        except Exception as bug:  # noqa: BLE001 - not ours to judge: the excepthook reports it
            outcome = partial(_raise, bug)
        self._outcome.emit((lane, outcome))

    def _aside(self, call: Callable[[], None]) -> None:
        self._running += 1  # _deliver counts it off again
        call()

    @Slot(object)
    def _take(self, answer: tuple[Lane | None, Callable[[], object]]) -> None:
        """Deliver an answer in a later turn of the event loop than what comes with it, and not
        after much else in one turn: keys and painting come in between."""
        self._waiting.append(answer)
        self._turn.start()

    def _deliver_turn(self) -> None:
        try:
            self._deliver_some()
        finally:
            if self._waiting:
                self._turn.start()

    def _deliver_some(self) -> None:
        """Deliver answers until they took as long as they may; the first one in any case."""
        until = thread_time() + SLICE
        self._deliver(*self._waiting.popleft())
        while self._waiting and thread_time() < until:
            self._deliver(*self._waiting.popleft())

    def _deliver(self, lane: Lane | None, outcome: Callable[[], object]) -> None:
        if self._stopped:
            return
        try:
            outcome()
        finally:
            self._running -= 1
            if lane is Lane.PICTURES:
                self._drawing -= 1
            if self._running == 0:
                self.idle.emit()


class Latest:
    """Asks questions of which only the newest answer matters; late answers are dropped."""

    def __init__(self, runner: TaskRunner, lane: Lane = Lane.READ) -> None:
        self._runner = runner
        self._lane = lane
        self._generation = 0

    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: OnFailure,
        broken: Callable[[], object] = lambda: None,
    ) -> None:
        """Run `work`; call `done` or `failed` only if nothing was asked since. `broken`: instead of
        them after a fault of our own, which is reported besides."""
        self._generation += 1
        generation = self._generation

        def answer(value: T) -> None:
            if generation == self._generation:
                done(value)

        def refusal(error: ReaderError) -> None:
            if generation == self._generation:
                failed(error)

        def end() -> None:
            if generation == self._generation:
                broken()

        def tried() -> T:
            try:
                return work()
            except ReaderError:
                raise
            except Exception:
                self._runner.on_gui_thread(end)
                raise

        self._runner.submit(self._lane, tried, answer, refusal)

    def forget(self) -> None:
        """Drop every answer that is still to come."""
        self._generation += 1


def _raise(bug: Exception) -> None:
    raise bug
