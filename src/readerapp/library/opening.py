"""Opens and closes the library of one profile."""

import logging
import os
from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock, Timer
from typing import TYPE_CHECKING

from readerapp.domain.errors import ReaderError, Reason, StorageError, WorkError
from readerapp.domain.problems import ItemFault
from readerapp.storage import BACKUP_FOLDER, FILE_NAME, SET_ASIDE, Store, parted_log, reunite
from readerapp.system import Clock, Paths, SingleInstance, system_clock

if TYPE_CHECKING:
    from readerapp.library.worker_kinds import WorkerKind
    from readerapp.network.fetcher import FetchedResponse, Fetcher
    from readerapp.system.workers import Workers

logger = logging.getLogger(__name__)

_UNWRITABLE = frozenset(
    {Reason.READ_ONLY, Reason.NO_PERMISSION, Reason.NOT_WRITABLE, Reason.NOT_READABLE}
)
_RESTS_AFTER = 60.0  # seconds without work, and memory is given back

_MOST_ANSWERS = 40
_MOST_BYTES = 40 * 1024 * 1024


class Library:
    """One profile's data and the helpers that work on it. Safe to use from several threads.

    Workers and network client are made by the first work that needs them, and loaded only then:
    the window shows its rows without.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        paths: Paths,
        fetcher: "Fetcher | None" = None,
        online: Callable[[], bool] | None = None,
    ) -> None:
        self.store = store
        self.clock = clock
        self.paths = paths
        self.discovery_cache = DiscoveryCache()
        self._fetcher = fetcher
        self._online = online
        self._parser_workers: Workers | None = None
        self._embedding_workers: Workers | None = None
        self._comparing_workers: Workers | None = None
        self._picture_workers: Workers | None = None
        self._archive_workers: dict[tuple[Path, int], Workers] = {}
        self._translating_workers: Workers | None = None
        self._rests: dict[Workers, Timer] = {}
        self._making = Lock()
        # Bytes of translations that were stored since these were last kept within their limit.
        self.untrimmed: int | None = None
        self.is_drawn = False  # only looked at, and nobody needs to be told that nothing is kept
        self.worker_died: Callable[[], object] = lambda: None  # called by the thread that waited
        self.faulted: Callable[[Exception], object] = _log_fault  # by the thread that met it

    @property
    def is_read_only(self) -> bool:
        """Whether it can only be read: on a medium that cannot be written, or without the right."""
        return self.store.is_read_only

    @property
    def fetcher(self) -> "Fetcher":
        """The only way to the network."""
        from readerapp.library.proxies import ChosenProxies  # start-up time, see the class
        from readerapp.network.fetcher import HttpFetcher

        with self._making:
            self._fetcher = self._fetcher or HttpFetcher(proxies=ChosenProxies(self.store))
            return self._fetcher

    def refuse_read_only(self) -> None:
        """Raise StorageError(READ_ONLY) where nothing can be stored, before long work for nothing.

        Called first by whatever reads, parses or fetches in order to store it.
        """
        self.store.refuse_read_only()

    def is_online(self) -> bool:
        """Return whether this computer has a way to the network, or a proxy that may have one.
        Nothing is sent to find out."""
        from readerapp.library.proxies import ChosenProxies  # start-up time, see the class
        from readerapp.network.online import is_online

        if self._online is not None:
            return self._online()
        return is_online() or bool(ChosenProxies(self.store)().addresses)

    def has_proxy_script(self) -> bool:
        """Return whether the system finds its proxy by a script. May wait for the desktop."""
        from readerapp.library.proxies import ChosenProxies  # start-up time, see the class

        return ChosenProxies(None)().refusal is Reason.PROXY_BY_SCRIPT

    @property
    def parser_workers(self) -> "Workers":
        """Processes that read bytes from outside; killed when they take too long."""
        from readerapp.library.worker_kinds import PARSER  # start-up time, see the class

        with self._making:
            self._parser_workers = self._parser_workers or self._workers(PARSER)
            return self._parser_workers

    @property
    def picture_workers(self) -> "Workers":
        """The process that draws pictures for the screen. Apart from parsers: nobody who looks at
        pictures waits for an import."""
        from readerapp.library.worker_kinds import PAINTER  # start-up time, see the class

        with self._making:
            self._picture_workers = self._picture_workers or self._workers(PAINTER)
            return self._picture_workers

    def archive_workers(self, path: Path) -> "Workers":
        """The process that reads this archive, a file or a folder, which is too large to be handed
        over. It can read no other."""
        from readerapp.library.worker_kinds import ARCHIVIST  # start-up time, see the class

        try:
            key = path, path.stat().st_ino  # what is permitted is the file, not its name
        except OSError:
            key = path, 0
        with self._making:
            others = [each for known, each in self._archive_workers.items() if known != key]
            made = self._archive_workers.get(key) or self._workers(ARCHIVIST, path)
            self._archive_workers[key] = made
        for each in others:
            each.rest()  # what is at work goes on
        return made

    @property
    def embedding_workers(self) -> "Workers":
        """The process that holds the embedding models. It reads foreign text, and no library."""
        from readerapp.library.worker_kinds import EMBEDDER  # start-up time, see the class

        with self._making:
            self._embedding_workers = self._embedding_workers or self._workers(EMBEDDER)
            return self._embedding_workers

    @property
    def comparing_workers(self) -> "Workers":
        """The process that compares articles, and holds a code of every vector. Apart from the
        models, which are needed for new articles only: together they would take 600 MB."""
        from readerapp.library.worker_kinds import COMPARER  # start-up time, see the class

        with self._making:
            self._comparing_workers = self._comparing_workers or self._workers(COMPARER)
            return self._comparing_workers

    @property
    def translating_workers(self) -> "Workers":
        """The process that translates what the reader waits for. It reads foreign text and the
        models, and no library; it ends when it was not asked for for a minute."""
        from readerapp.library.worker_kinds import TRANSLATOR  # start-up time, see the class

        with self._making:
            self._translating_workers = self._translating_workers or self._workers(TRANSLATOR)
            return self._translating_workers

    def rest_later(self, workers: "Workers") -> None:
        """End processes in a minute, unless this is called again. To be called after each use by
        those that hold models."""
        rest = Timer(_RESTS_AFTER, workers.rest)
        rest.daemon = True
        with self._making:
            if workers in self._rests:
                self._rests[workers].cancel()
            self._rests[workers] = rest
        rest.start()

    def _workers(self, kind: "WorkerKind", *files: Path) -> "Workers":
        from readerapp.library.worker_kinds import make_workers  # start-up time, see the class

        return make_workers(
            kind, self.paths, files, self.paths.log, self._report_worker_death, self.report_fault
        )

    def _report_worker_death(self) -> None:
        self.worker_died()  # whoever listens by now

    def report_fault(self, fault: Exception) -> None:
        """Have a fault of ours recorded that cost one of several items, while the others go on."""
        self.faulted(fault)

    def item_error(self, error: Exception, name: str) -> ReaderError:
        """Return why one of several items failed: what nobody expected is recorded, and the item
        could not be read. To be called with any exception, so that it costs no other item."""
        if isinstance(error, ReaderError):
            return error
        if isinstance(error, MemoryError):
            return WorkError(Reason.WORKER_MEMORY, name)
        self.report_fault(error)
        return WorkError(Reason.NOT_READABLE, name, type(error).__name__)

    def report_item_faults(self, faults: Iterable[ItemFault]) -> None:
        """Do the same for what a worker met."""
        from readerapp.system.worker_messages import bug_of  # start-up time, see the class

        for each in faults:
            if each.trace:
                fault = bug_of(each.kind, "")
                fault.add_note(each.trace)
                self.report_fault(fault)

    def stop_workers(self) -> None:
        """End every worker process; what waits for one is told CANCELLED."""
        for workers in (
            self._parser_workers,
            *self._archive_workers.values(),
            self._picture_workers,
            self._embedding_workers,
            self._comparing_workers,
            self._translating_workers,
        ):
            if workers:
                workers.stop()
        for rest in self._rests.values():
            rest.cancel()

    def close(self) -> None:
        """Stop the workers and close the file."""
        self.stop_workers()
        self.store.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()


def open_library(
    paths: Paths,
    clock: Clock = system_clock,
    fetcher: "Fetcher | None" = None,
    online: Callable[[], bool] | None = None,
    *,
    may_create: bool = True,
    holds_lock: bool = False,
    is_drawn: bool = False,
) -> Library:
    """Open (or create) the library of a profile; only to be read where nothing can be written.

    `holds_lock`: the caller has the lock of the window, so that nobody else replaces the library.
    `is_drawn`: nothing is written into it after it is opened.
    Raises StorageError when the file is damaged, foreign, newer or vanished; it is left untouched.
    """
    try:
        if may_create:
            paths.create()
        _reunite(paths, holds_lock=holds_lock)
        store = Store.open(paths.data, clock.now, may_create=may_create, is_read_only=is_drawn)
    except StorageError as error:
        if error.reason not in _UNWRITABLE:
            raise
        store = _to_read(paths, error)
    library = Library(store, clock, paths, fetcher, online)
    library.is_drawn = is_drawn
    return library


class DiscoveryCache:
    """Answers by address, the newest ones. May be used from several threads."""

    def __init__(self) -> None:
        self._answers: OrderedDict[str, FetchedResponse] = OrderedDict()
        self._lock = Lock()

    def put(self, address: str, answer: "FetchedResponse") -> None:
        """Put an answer into the cache; old ones go when there are too many."""
        with self._lock:
            self._answers[address] = answer
            self._answers.move_to_end(address)
            while len(self._answers) > _MOST_ANSWERS or self._size() > _MOST_BYTES:
                self._answers.popitem(last=False)

    def pop(self, address: str) -> "FetchedResponse | None":
        """Return an answer and forget it, None when there is none."""
        with self._lock:
            return self._answers.pop(address, None)

    def _size(self) -> int:
        return sum(len(answer.body) for answer in self._answers.values())


def _log_fault(fault: Exception) -> None:
    logger.error("an item was lost by a fault of ours", exc_info=fault)


def _reunite(paths: Paths, *, holds_lock: bool) -> None:
    """Give the library the log back from which it was parted by a salvage that was killed.

    Opened without, it lacks its newest changes; once it is written to, they cannot come back.
    Whoever replaces a library holds the lock of the window, and is not disturbed.
    """
    aside = paths.data / BACKUP_FOLDER / SET_ASIDE
    if parted_log(paths.data, aside) is None:
        return
    window = SingleInstance(paths.lock)
    try:
        if not holds_lock:
            window.acquire()
        is_done = reunite(paths.data, aside)
    except StorageError as error:
        if error.reason is not Reason.LOCKED:
            raise
        return
    finally:
        window.release()
    if is_done:
        logger.info("the library has its log back, which a salvage had set aside")


def _to_read(paths: Paths, error: StorageError) -> Store:
    """Without locks: only where the trouble is that nothing can be written."""
    file = paths.data / FILE_NAME
    if not os.access(file, os.F_OK):
        raise error
    if os.access(paths.data, os.W_OK) and os.access(file, os.W_OK):
        raise error
    try:
        return Store.open_to_read(paths.data)
    except StorageError as also:
        if also.reason is Reason.READ_ONLY:
            raise  # it says more
        raise error from also
