"""Reads the database of another program, whichever wrote it."""

from collections.abc import Callable

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.saved_libraries import SavedLibrary, Tell
from readerapp.storage.foreign import liferea, netnewswire, newsboat, quiterss, rss_guard
from readerapp.storage.foreign.opening import ForeignDatabase, opened

_READERS: tuple[
    tuple[Callable[[ForeignDatabase], bool], Callable[[ForeignDatabase], SavedLibrary]], ...
] = (
    (newsboat.is_written_by, newsboat.read),
    (rss_guard.is_written_by, rss_guard.read),
    (quiterss.is_written_by, quiterss.read),
    (netnewswire.is_written_by, netnewswire.read),
    (liferea.is_written_by, liferea.read),
)


def read_database(data: bytes, name: str, tell: Tell = lambda _done, _total: None) -> SavedLibrary:
    """Read the bytes of a database; `tell` is told how many rows are read. Raises SourceError:
    BAD_EXPORT, UNKNOWN_EXPORT."""
    with opened(data, name, tell) as database:
        for is_written_by, read in _READERS:
            if is_written_by(database):
                return read(database)
    raise SourceError(Reason.UNKNOWN_EXPORT, name)
