"""Downloads: a file that belongs to an article (sound, film, a document), saved where one says.

Nothing is fetched unless the reader asked for this file. Its bytes lie beside the name they will
have until they are all there (`unfinished`); what breaks off is gone on with where the server
answers ranges.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from readerapp.domain.errors import FetchError, Reason
from readerapp.library.addresses import origin_of
from readerapp.library.opening import Library
from readerapp.library.output_files import DOWNLOAD, output_file
from readerapp.library.unfinished import UnfinishedFile
from readerapp.network.downloads import DownloadHead, PartialFile, Receiver
from readerapp.network.request import CancelFlag, FetchRequest
from readerapp.system import writing_failed

LARGEST = 8 * 1024**3  # bytes; a film of some hours
MOST_BREAKS = 20  # of one download that is gone on with by itself
TELL_AFTER = 64 * 1024  # bytes, and a 200th of what is to come
_BREAKS = (Reason.TIMED_OUT, Reason.CUT_SHORT, Reason.NO_NETWORK)

Progress = Callable[[int, int], object]  # bytes that are there, and of how many (0: nobody knows)


class DownloadTarget(Receiver, Protocol):
    """Where a file arrives, and what is there of it from before."""

    size: int

    @property
    def part(self) -> PartialFile:
        """What is there."""
        ...

    def tell(self, progress: Progress) -> None:
        """Tell of progress."""
        ...

    def finish(self) -> None:
        """Give the file its name. Raises StorageError."""
        ...


class Telling:
    """Tells of the progress of one download: at its beginning, then some 200 times."""

    def __init__(self) -> None:
        self.progress: Progress = lambda _size, _total: None
        self._told = self._total = 0

    def begin(self, size: int, total: int) -> None:
        """Tell how much is there, of how much."""
        self._told, self._total = size, total
        self.progress(size, total)

    def go_on(self, size: int) -> None:
        """Tell how much is there by now, if that is enough more."""
        if size - self._told >= max(TELL_AFTER, self._total // 200):
            self.begin(size, self._total)


class PartFile:
    """A file on its way. `close` it whatever happened: what is not whole goes.

    Used by one thread at a time.
    """

    def __init__(self, library: Library, path: Path, *, replace: bool = False) -> None:
        """`replace`: the reader was asked about what is there. Raises StorageError: EXISTS,
        OTHER_FILE_HERE, or why it cannot be written."""
        self._output = output_file(path, DOWNLOAD, replace=replace)
        self.path = path
        self.size = 0
        self._validator = ""
        self._paths = library.paths
        self._unfinished: UnfinishedFile | None = None
        self._telling = Telling()

    @property
    def part(self) -> PartialFile:
        """What is there."""
        return PartialFile(self.size, self._validator)

    def tell(self, progress: Progress) -> None:
        """Tell of progress, some 200 times."""
        self._telling.progress = progress

    def begin_anew(self) -> None:
        """Forget what is there: it is of no use."""
        self.size, self._validator = 0, ""

    def begin(self, head: DownloadHead) -> None:
        """See `network.Receiver`."""
        self.size, self._validator = head.begins_at, head.validator
        try:
            file = self._opened().file
            file.seek(self.size)
            file.truncate()
        except OSError as error:
            raise writing_failed(error, str(self.path)) from error
        self._telling.begin(self.size, head.total)

    def take(self, data: bytes) -> None:
        """See `network.Receiver`."""
        try:
            self._opened().file.write(data)
        except OSError as error:
            raise writing_failed(error, str(self.path)) from error
        self.size += len(data)
        self._telling.go_on(self.size)

    def finish(self) -> None:
        """Give the file its name. Raises StorageError."""
        try:
            self._opened().finish()
        except OSError as error:
            raise writing_failed(error, str(self.path)) from error
        self._unfinished = None

    def close(self) -> None:
        """Remove what is not whole."""
        if self._unfinished is not None:
            self._unfinished.discard()
        self._unfinished = None
        self.begin_anew()

    def _opened(self) -> UnfinishedFile:
        if self._unfinished is None:
            self._unfinished = UnfinishedFile(self._paths, self._output)
        return self._unfinished


def download(
    library: Library,
    address: str,
    file: DownloadTarget,
    progress: Progress,
    cancelled: CancelFlag,
    *,
    limit: int = LARGEST,
) -> None:
    """Fetch a file, or the rest of it, and give it its name.

    Raises FetchError, StorageError; then what came is still in `file`, to go on with or to close.
    """
    request = FetchRequest(
        address,
        "*/*",
        user_typed=False,
        limit_bytes=limit,
        cancelled=cancelled,
        home=_home_of(library, address),
    )
    file.tell(progress)
    breaks = 0
    while True:
        before = file.size
        try:
            library.fetcher.download(request, file.part, file)
        except FetchError as error:
            breaks += 1
            goes_on = error.reason in _BREAKS and file.part.validator and file.size > before
            if not goes_on or breaks > MOST_BREAKS:
                raise
        else:
            file.finish()
            return


def _home_of(library: Library, address: str) -> str:
    """Return the address of the feed that names a file, if the user gave it: where the feed may be
    in a private network, so may what it names at its own place. "" for none."""
    with library.store.read() as reader:
        for feed_id, home in reader.feeds.typed().items():
            if origin_of(home) == origin_of(address) and reader.feeds.names_file(feed_id, address):
                return home
    return ""
