"""Many fetches at once: threads that take turns, and one queue of what they bring."""

import threading
from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

from readerapp.library.refreshing.turns import Turns

# Threads mostly wait for servers. What one server sees is bounded by `turns.PER_HOST`; this many
# together keep 500 feeds at 100 ms of delay below a second.
MOST_AT_ONCE = 128
AT_ONCE = 8  # pages and pictures are larger, and each waits in memory for its worker
BATCH = 25  # of these to a transaction

T = TypeVar("T")
A = TypeVar("A")


class Fetching(Generic[T, A]):
    """Runs `work` on everything that waits in `turns`; iterate to get the answers as they come.

    A bug in `work` is raised by the iteration, after which no more work begins.
    """

    def __init__(
        self, turns: Turns[T], count: int, work: Callable[[T], A], most: int = MOST_AT_ONCE
    ) -> None:
        self._turns = turns
        self._work = work
        self._answers: SimpleQueue[A | Exception | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=self._run, name=f"fetch {number}", daemon=True)
            for number in range(min(count, most))
        ]

    def answers(self, pause: float) -> Iterator[A | None]:
        """Yield answers, and None after each `pause` seconds without one, until all are here."""
        for thread in self._threads:
            thread.start()
        running = len(self._threads)
        while running:
            try:
                answer = self._answers.get(timeout=pause)
            except Empty:
                yield None
                continue
            if answer is None:
                running -= 1
            elif isinstance(answer, Exception):
                self._turns.drop()
                raise answer
            else:
                yield answer

    def _run(self) -> None:
        try:
            while (thing := self._turns.next()) is not None:
                try:
                    self._answers.put(self._work(thing))
                finally:
                    self._turns.done(thing)
        except Exception as bug:  # noqa: BLE001 - raised on the thread that waits for the answers
            self._answers.put(bug)
        self._answers.put(None)


def in_batches(fetching: "Fetching[T, A]", size: int, pause: float = 1.0) -> Iterator[list[A]]:
    """Yield the answers in batches of `size`, and fewer when none came for `pause` seconds."""
    batch: list[A] = []
    for answer in fetching.answers(pause):
        if answer is not None:
            batch.append(answer)
        if len(batch) >= size or (answer is None and batch):
            yield batch
            batch = []
    if batch:
        yield batch
