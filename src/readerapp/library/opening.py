"""Builds the library's parts for one profile and closes them again."""

from dataclasses import dataclass
from types import TracebackType

from readerapp.network import Fetcher, HttpFetcher
from readerapp.storage import Store
from readerapp.system import Clock, Paths, Workers, system_clock

PARSER_MEMORY_MB = 1500  # trafilatura needs 400 MB for the worst 2 MB pages (docs/technotes)
THINKER_MEMORY_MB = 3000  # model, and a million vectors of 256 half floats


@dataclass(frozen=True)
class Library:
    """One profile's data and the helpers that work on it. Safe to use from several threads."""

    store: Store
    parsers: Workers  # read bytes from outside; killed when they take too long
    thinkers: Workers  # hold the embedding model and the vectors
    fetcher: Fetcher
    clock: Clock
    paths: Paths

    def close(self) -> None:
        """Stop the workers and close the file."""
        self.parsers.stop()
        self.thinkers.stop()
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


def open_library(paths: Paths, clock: Clock = system_clock) -> Library:
    """Open (or create) the library of a profile.

    Raises StorageError when the file is damaged, foreign, newer or vanished; it is left untouched.
    """
    paths.create()
    return Library(
        store=Store.open(paths.data, clock.now),
        parsers=Workers("parser", processes=2, memory_mb=PARSER_MEMORY_MB),
        thinkers=Workers("thinker", processes=1, memory_mb=THINKER_MEMORY_MB),
        fetcher=HttpFetcher(),
        clock=clock,
        paths=paths,
    )
