"""Who may write when: in the order of coming, and for as long as one is patient."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from storage_samples import NOW, fill, new_store

from readerapp.domain.articles import Changes
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import Store
from readerapp.storage.file.connection import connect
from readerapp.storage.store import FairLock

LONG = 300.0  # seconds; only ever reached by a failing test


class Patient:
    """Waits until the library is free, or so many times."""

    def __init__(self, free: threading.Event, times: int = 1_000) -> None:
        self._free = free
        self._left = times
        self.asked = threading.Event()
        self.through = 0

    def wait(self, error: StorageError) -> bool:
        self.asked.set()
        if error.reason is not Reason.LOCKED:
            return False
        self._left -= 1
        return self._left >= 0 and self._free.wait(LONG)

    def succeeded(self) -> None:
        self.through += 1


@contextmanager
def held(store: Store) -> Iterator[None]:
    """Another program writes meanwhile."""
    with closing(connect(store.path, "rw", 1)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(new_store(tmp_path / "profile", busy_seconds=0.01)) as opened:
        fill(opened)
        yield opened


def test_whoever_waits_longest_is_next() -> None:
    lock = FairLock()
    came: list[int] = []
    assert lock.enter()

    def pass_through(number: int) -> None:
        assert lock.enter(LONG)
        came.append(number)
        lock.leave()

    threads = [threading.Thread(target=pass_through, args=(n,)) for n in range(20)]
    for waiting, thread in enumerate(threads, 2):
        thread.start()
        while len(lock._queue) < waiting:
            pass
    lock.leave()
    for thread in threads:
        thread.join(LONG)
    assert came == list(range(20))


def test_who_stops_waiting_holds_nobody_up() -> None:
    lock = FairLock()
    assert lock.enter()
    assert not lock.enter(0.001)
    lock.leave()
    assert lock.enter(0.001)
    lock.leave()


def test_one_mark_gets_in_between_many_batches(tmp_path: Path) -> None:
    """Before, the thread that stored took the lock again before any other woke up."""
    order: list[str] = []  # written by whoever is in
    first = threading.Event()

    with closing(new_store(tmp_path / "profile", busy_seconds=LONG)) as store:

        def mark_once() -> None:
            first.wait(LONG)
            with store.write() as writer:
                writer.usage.add(NOW.date(), "one")
                order.append("one")

        thread = threading.Thread(target=mark_once)
        thread.start()
        for number in range(50):
            with store.write() as writer:
                writer.usage.add(NOW.date(), "many")
                order.append("many")
                first.set()
                if number == 0:
                    while len(store._lock._queue) < 2:
                        thread.join(0.001)  # gives it the processor
        thread.join(LONG)
    assert order == ["many", "one", *["many"] * 49]


def test_a_transaction_begins_when_the_library_is_free_again(store: Store) -> None:
    free = threading.Event()
    store.waiting = patient = Patient(free)
    done: list[str] = []

    def write() -> None:
        with store.write() as writer:
            writer.usage.add(NOW.date(), "mark")
        with store.write() as writer:
            assert writer.changes() == Changes()
        done.append("both")

    thread = threading.Thread(target=write)
    with held(store):
        thread.start()
        assert patient.asked.wait(LONG)
        assert not done
    free.set()
    thread.join(LONG)
    assert (done, patient.through) == (["both"], 2)


def test_patience_ends(store: Store) -> None:
    free = threading.Event()
    free.set()
    store.waiting = Patient(free, times=2)
    with held(store), pytest.raises(StorageError) as told, store.write():
        pass
    assert told.value.reason is Reason.LOCKED
    with store.write() as writer:  # nobody is left in the lock
        writer.usage.add(NOW.date(), "mark")


def test_what_fails_inside_is_not_done_twice(store: Store) -> None:
    store.waiting = patient = Patient(threading.Event())
    with pytest.raises(StorageError), store.write():
        raise StorageError(Reason.LOCKED, "something else")
    assert not patient.asked.is_set()


def test_a_library_taken_away_is_heard_of_and_its_return_too(store: Store) -> None:
    store.waiting = patient = Patient(threading.Event())
    away = store.path.with_name("away")
    store.path.rename(away)
    with pytest.raises(StorageError), store.write():
        pass
    assert (patient.asked.is_set(), patient.through) == (True, 0)
    away.rename(store.path)
    with store.write():
        pass
    assert patient.through == 1
