"""Builds the library's parts for one profile and closes them again."""

from collections.abc import Callable
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING

from readerapp.library.found import Found
from readerapp.storage import Store
from readerapp.system import Clock, Paths, system_clock

if TYPE_CHECKING:
    from readerapp.network import Fetcher
    from readerapp.system.workers import Workers

PARSER_MEMORY_MB = 1500  # trafilatura needs 400 MB for the worst 2 MB pages (docs/technotes)
THINKER_MEMORY_MB = 3000  # the model, and a season's vectors and facts


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
        self.found = Found()
        self._fetcher = fetcher
        self._online = online
        self._parsers: Workers | None = None
        self._thinkers: Workers | None = None
        self._making = Lock()

    @property
    def fetcher(self) -> "Fetcher":
        """The only way to the network."""
        from readerapp.network import HttpFetcher  # start-up time, see the class

        with self._making:
            self._fetcher = self._fetcher or HttpFetcher()
            return self._fetcher

    def is_online(self) -> bool:
        """Return whether this computer has a way to the network. Nothing is sent to find out."""
        from readerapp.network import is_online  # start-up time, see the class

        return (self._online or is_online)()

    @property
    def parsers(self) -> "Workers":
        """Processes that read bytes from outside; killed when they take too long."""
        from readerapp.system.workers import Workers  # start-up time, see the class

        with self._making:
            self._parsers = self._parsers or Workers(
                "parser", 2, PARSER_MEMORY_MB, log=self.paths.log
            )
            return self._parsers

    @property
    def thinkers(self) -> "Workers":
        """The process that holds the embedding model and compares articles."""
        from readerapp.library.thinking import use_one_core  # start-up time, see the class
        from readerapp.system.workers import Workers

        with self._making:
            self._thinkers = self._thinkers or Workers(
                "thinker", 1, THINKER_MEMORY_MB, use_one_core, log=self.paths.log
            )
            return self._thinkers

    def stop_workers(self) -> None:
        """End every worker process; what waits for one is told CANCELLED."""
        for workers in (self._parsers, self._thinkers):
            if workers:
                workers.stop()

    def close(self) -> None:
        """Stop the workers and close the file."""
        self.stop_workers()
        self.store.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()


def open_library(
    paths: Paths,
    clock: Clock = system_clock,
    fetcher: "Fetcher | None" = None,
    online: Callable[[], bool] | None = None,
) -> Library:
    """Open (or create) the library of a profile.

    Raises StorageError when the file is damaged, foreign, newer or vanished; it is left untouched.
    """
    paths.create()
    return Library(Store.open(paths.data, clock.now), clock, paths, fetcher, online)
