"""The library file: opened once, read from many threads, written by one at a time."""

import os
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Lock
from typing import Protocol

from readerapp.domain.backups import Cancelled, Progress
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.errors import expected_faults, expected_file_faults
from readerapp.storage.file.backup_files import copy_verified
from readerapp.storage.file.connection import BUSY_SECONDS, FILE_NAME, READ_ONLY, connect
from readerapp.storage.file.migrate import Migration, shipped_migrations
from readerapp.storage.file.opening import Clock, check_file, prepare
from readerapp.storage.reader import Reader
from readerapp.storage.writer import Writer, WritingConnection


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


_SPARE_CONNECTIONS = 4  # as many as there are read lanes


class RetryPolicy(Protocol):
    """Policy that retries transactions that cannot begin. Called by any thread that writes."""

    def wait(self, error: StorageError) -> bool:
        """Return whether to try again, after a while."""

    def succeeded(self) -> None:
        """A transaction has begun."""


class Store:
    """One library file. Every method may be called from any thread.

    What a `with store.write()` block did is on disk when the block has ended, or not at all.
    """

    def __init__(
        self,
        path: Path,
        busy_seconds: float,
        *,
        is_read_only: bool = False,
        mode: str = "ro",
        sorts_in_memory: bool = False,
    ) -> None:
        """`mode`: how connections that read are opened. `sorts_in_memory`: whoever reads has no
        folder for what a long sorting lays aside."""
        self.path = path
        self._sorts_in_memory = sorts_in_memory
        self.is_read_only = is_read_only
        self._mode = mode
        self._busy_seconds = busy_seconds
        self._inode = path.stat().st_ino
        self._spare: list[sqlite3.Connection] = []
        self._spare_lock = Lock()
        self._lock = FairLock()
        self.waiting: RetryPolicy | None = None
        self._writing: WritingConnection | None = None
        self._is_closed = False

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Clock,
        busy_seconds: float = BUSY_SECONDS,
        migrations: Sequence[Migration] | None = None,
        *,
        may_create: bool = True,
        is_read_only: bool = False,
    ) -> "Store":
        """Open the library in the folder `path`, make it when there was none, migrate it.

        A library of an older version is copied to `backups/` first. `clock` names the copy.
        `is_read_only`: nothing is written from then on, though others may.
        Raises StorageError and leaves the file as it is: VANISHED (empty or missing, although a
        library was here), FOREIGN, NEWER, DAMAGED, LOCKED, READ_ONLY, NO_PERMISSION, DISK_FULL.
        """
        file = path / FILE_NAME
        with expected_faults(str(file)), expected_file_faults(str(file)):
            known = migrations or shipped_migrations()
            prepare(file, clock, known, busy_seconds, may_create=may_create)
            if not os.access(file, os.W_OK):
                raise StorageError(Reason.READ_ONLY, str(file))
            return cls(file, busy_seconds, is_read_only=is_read_only)

    @classmethod
    def open_to_read(cls, path: Path) -> "Store":
        """Open the library in the folder `path` where nothing can be written: it can be read.

        Nobody else may write into it meanwhile. Raises StorageError as `open` does, and READ_ONLY
        when it could only be read after a change.
        """
        file = path / FILE_NAME
        with expected_faults(str(file)), expected_file_faults(str(file)):
            check_file(file, shipped_migrations())
            return cls(file, BUSY_SECONDS, is_read_only=True, mode=READ_ONLY)

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Yield a Reader on one snapshot: what is written meanwhile does not show in it.

        Raises StorageError(DAMAGED) for what cannot be read back. Writers do not block readers.
        """
        with expected_faults(str(self.path)):
            connection = self._take()
            try:
                connection.execute("BEGIN")
                yield Reader(connection)
                connection.execute("ROLLBACK")  # nothing was written
            except BaseException:
                connection.close()  # its state is not known
                raise
            self._give_back(connection)

    @contextmanager
    def write(self) -> Iterator[Writer]:
        """Yield a Writer on one transaction: committed at the end, rolled back on any exception.

        Waits up to `busy_seconds` for another writer, then for as long as `waiting` wants to, then
        raises StorageError(LOCKED). Raises VANISHED when the file was taken away, and DISK_FULL,
        READ_ONLY, DAMAGED, NOT_WRITABLE.
        """
        with ExitStack() as turn:
            yield self._begun(turn)

    def version_of_others(self) -> int | None:
        """Return a number that is another one once another process has written into the library;
        None while this one writes. What it writes itself changes nothing of the number.

        Raises StorageError as `write` does where the file was taken away or cannot be opened.
        """
        if self.is_read_only:
            return 0  # nobody writes into it
        if not self._lock.enter(0):
            return None
        try:
            self._refuse_vanished()
            with expected_faults(str(self.path)):
                return self._for_writing().version_of_others()
        finally:
            self._lock.leave()

    def compact(self) -> None:
        """Compact the file without its free pages, in its place: it needs as much room again.

        Raises as `write` does; the file is then as it was. Readers go on meanwhile.
        """
        with self._turn(), expected_faults(str(self.path)):
            self._for_writing().compact()

    def _begun(self, turn: ExitStack) -> Writer:
        """Begin a transaction, again while the library is locked and `waiting` wants to: the one
        place where a write is retried. What waits has left nothing behind and holds nobody up."""
        while True:
            try:
                writer = self._begin(turn)
            except StorageError as error:
                if not (self.waiting and self.waiting.wait(error)):
                    raise
            else:
                if self.waiting:
                    self.waiting.succeeded()
                return writer

    def _begin(self, turn: ExitStack) -> Writer:
        with ExitStack() as entered:
            entered.enter_context(self._turn())
            entered.enter_context(expected_faults(str(self.path)))
            writer = entered.enter_context(self._for_writing().begin())
            turn.push(entered.pop_all())
            return writer

    def _for_writing(self) -> WritingConnection:
        if self._writing is None:
            self._writing = WritingConnection(self.path, self._busy_seconds)
        return self._writing

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """One thread writes at a time, in the order in which they came."""
        self.refuse_read_only()
        if not self._lock.enter(self._busy_seconds):
            raise StorageError(Reason.LOCKED, str(self.path), "another thread is writing")
        try:
            self._refuse_vanished()
            yield
        finally:
            self._lock.leave()

    def refuse_read_only(self) -> None:
        """Raise StorageError(READ_ONLY) when this library was opened to be read."""
        if self.is_read_only:
            raise StorageError(Reason.READ_ONLY, str(self.path))

    def close(self) -> None:
        """Close every connection not in use; the last one brings the -wal into the file."""
        self._lock.enter()
        try:
            self._close_all()
        finally:
            self._lock.leave()

    def _close_all(self) -> None:
        with self._spare_lock:
            self._is_closed = True
            while self._spare:
                self._spare.pop().close()
            if self._writing is not None:
                self._writing.close()
                self._writing = None

    def _refuse_vanished(self) -> None:
        """SQLite would go on writing into a file that has no name any more."""
        try:
            is_there = self.path.stat().st_ino == self._inode
        except OSError:
            is_there = False
        if not is_there:
            raise StorageError(Reason.VANISHED, str(self.path), "the file was taken away")

    def _take(self) -> sqlite3.Connection:
        with self._spare_lock:
            if self._spare:
                return self._spare.pop()
        try:
            connection = connect(self.path, self._mode, self._busy_seconds)
            if self._sorts_in_memory:
                connection.execute("PRAGMA temp_store = MEMORY")
            return connection
        except sqlite3.OperationalError:
            self._refuse_vanished()
            raise

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._spare_lock:
            if not self._is_closed and len(self._spare) < _SPARE_CONNECTIONS:
                self._spare.append(connection)
                return
        connection.close()


def backup(
    store: Store,
    target: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
    keep_free: int = 0,
    part: Path | None = None,
    take_name: Callable[[Path], object] | None = None,
) -> None:
    """Copy the library to the file `target`: whole, checked, one file; or not at all.

    An older file of that name stays until the new one is on disk. Readers and writers go on.
    `progress` is told the bytes copied, `keep_free` bytes of the disk are left to others. `part`:
    the file that is written meanwhile, where somebody else may write the same target; `take_name`:
    what gives it its name then. Raises StorageError: DAMAGED (the library is; the old copy stays),
    DISK_FULL, NO_PERMISSION, CANCELLED, and what `take_name` does.
    """
    copy_verified(store.path, target, progress, cancelled, keep_free, part, take_name)
