"""Parallel fetching: threads with a limit for each host, and one queue of results."""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from queue import Empty, SimpleQueue
from threading import Condition
from typing import Generic, TypeVar

from readerapp.library.addresses import host_of, is_this_computer

PER_HOST = 2

_LOOK_SECONDS = 0.2  # how often to look whether the user gave up

T = TypeVar("T")


class FetchQueue(Generic[T]):
    """Queue of things to fetch, with a limit for each host. Used by many threads at once.

    `address_of` tells which address a thing is fetched from. While `is_paused` says so, nothing
    more is given out.
    """

    def __init__(
        self,
        things: Iterable[T],
        address_of: Callable[[T], str],
        cancelled: Callable[[], bool],
        is_paused: Callable[[], bool] = lambda: False,
    ) -> None:
        self._address_of = address_of
        self._cancelled = cancelled
        self._is_paused = is_paused
        self._waiting: dict[str, deque[T]] = {}
        self._running: dict[str, int] = {}
        self._ready: deque[str] = deque()  # hosts that have something waiting, and room for it
        self._changed = Condition()
        for thing in things:
            host = self._host(thing)
            if host not in self._waiting:
                self._waiting[host] = deque()
                self._ready.append(host)
            self._waiting[host].append(thing)

    def next(self) -> T | None:
        """Wait until some host has room and return what is next; None when nothing is left."""
        with self._changed:
            while not self._ready or self._is_paused():
                if self._cancelled() or not any(self._waiting.values()):
                    return None
                self._changed.wait(_LOOK_SECONDS)
            return None if self._cancelled() else self._take(self._ready.popleft())

    def done(self, thing: T) -> None:
        """Mark a thing as fetched, which makes room for another of its host."""
        host = self._host(thing)
        with self._changed:
            self._running[host] -= 1
            self._offer(host)
            self._changed.notify_all()

    def drop(self, host: str | None = None) -> list[T]:
        """Remove and return what still waits for a host, or for any (None)."""
        with self._changed:
            hosts = list(self._waiting) if host is None else [host]
            dropped = [thing for each in hosts for thing in self._waiting.get(each, ())]
            for each in hosts:
                self._waiting[each] = deque()
            self._ready = deque(each for each in self._ready if each not in hosts)
            self._changed.notify_all()
        return dropped

    def _take(self, host: str) -> T:
        thing = self._waiting[host].popleft()
        self._running[host] = self._running.get(host, 0) + 1
        self._offer(host)
        return thing

    def _offer(self, host: str) -> None:
        has_room = is_this_computer(host) or self._running.get(host, 0) < PER_HOST
        if self._waiting[host] and has_room and host not in self._ready:
            self._ready.append(host)
            self._changed.notify()

    def _host(self, thing: T) -> str:
        return host_of(self._address_of(thing))


# Threads mostly wait for servers. What one server sees is bounded by `turns.PER_HOST`; this many
# together keep 500 feeds at 100 ms of delay below a second.
MOST_AT_ONCE = 128

AT_ONCE = 8  # pages and pictures are larger, and each waits in memory for its worker

BATCH = 25  # of these to a transaction

A = TypeVar("A")


class ParallelFetch(Generic[T, A]):
    """Runs `work` on all of `turns` in threads; iterate to get the results as they come.

    A bug in `work` is raised by the iteration, after which no more work begins.
    """

    def __init__(
        self, turns: FetchQueue[T], count: int, work: Callable[[T], A], most: int = MOST_AT_ONCE
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


def in_batches(fetching: "ParallelFetch[T, A]", size: int, pause: float = 1.0) -> Iterator[list[A]]:
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
