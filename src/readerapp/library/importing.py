"""Imports files, folders, addresses and clippings. The failure of one input stops no other."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import field
from functools import partial, reduce
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from readerapp.domain.addresses import without_password
from readerapp.domain.articles import Changes
from readerapp.domain.drafts import PreparedArticle, StoreOutcome
from readerapp.domain.errors import ReaderError, Reason, SourceError, WorkError
from readerapp.domain.hosts import leads_into_private_network
from readerapp.domain.values import dataclass
from readerapp.library.addresses import refuse_password
from readerapp.library.marks import ActionResult, brought
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import (
    PREPARE_ARTICLE,
    PREPARE_CLIP,
    PREPARE_WITHOUT_CREDENTIALS,
    SourceBytes,
    disclosure_of,
)
from readerapp.library.pictures import fetch_pictures
from readerapp.library.search_index import incoming
from readerapp.system import read_file, walk_sources

if TYPE_CHECKING:
    from readerapp.network.fetcher import FetchedResponse

PARSE_SECONDS = 10.0  # the limit after which a page counts as hostile (docs/technotes)
PAGE_LIMIT = 30 * 1024 * 1024
READ_AHEAD = 50  # prepared articles that wait to be stored: bounds the memory of an import
BATCH = 25  # articles per transaction: one fsync for all, and still a short lock
PAGE_TYPES = "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.8"

# What a busy computer does to an input: the next try may find it less busy.
_PASSING = frozenset({Reason.WORKER_TIME, Reason.LOCKED})
# What the reader of content credentials may have done.
_OF_CREDENTIALS = frozenset({Reason.WORKER_DIED, Reason.NOT_READABLE})

Progress = Callable[[int, int], None]  # done (what failed is not), total
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Imported:
    """The outcome of one input. Exactly one of `outcome` and `error` is set."""

    name: str
    article_id: int = 0
    outcome: StoreOutcome | None = None
    error: ReaderError | None = None


@dataclass(frozen=True)
class ImportReport:
    """The results in the order of the inputs, and all that changed, stubs included."""

    results: tuple[Imported, ...] = ()
    changes: Changes = field(default_factory=Changes)

    @property
    def failures(self) -> list[ReaderError]:
        """What could not be imported, and why."""
        return [result.error for result in self.results if result.error]


@dataclass(frozen=True)
class Source:
    """An input by name, and what reads it; that raises a ReaderError when it cannot."""

    name: str
    read: Callable[[], PreparedArticle]


@dataclass(frozen=True)
class ParsedInput:
    """One input after parsing: an article, or why there is none."""

    name: str
    prepared: PreparedArticle | None = None
    error: ReaderError | None = None


def import_inputs(
    library: Library,
    inputs: Sequence[str],
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
    *,
    is_typed: bool = True,
) -> ImportReport:
    """Import paths (files or folders of them) and addresses, in order.

    Each input has its own result; what was imported before a cancellation stays. Addresses that the
    reader did not type may not lead into the own network.
    Raises StorageError(READ_ONLY) before anything is read.
    """
    library.refuse_read_only()
    names = [name for given in inputs for name in _expand(given)]
    sources = [Source(name, partial(_open, library, name, is_typed)) for name in names]
    report = import_sources(library, sources, progress, cancelled)
    if is_typed:
        _note_pages(library, report)
    return report


def _note_pages(library: Library, report: ImportReport) -> None:
    """Keep which pages of the own network the reader typed, for pictures that come later."""
    typed = [
        each
        for each in report.results
        if each.article_id and is_address(each.name) and leads_into_private_network(each.name)
    ]
    if typed:
        with library.store.write() as writer:
            for each in typed:
                writer.pictures.note_page(each.article_id, each.name)


def import_sources(
    library: Library,
    sources: Sequence[Source],
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> ImportReport:
    """Read and store sources, in order. What ran out of time, or met another program
    that was writing, is read again at the end, alone.

    `progress` is told how many are in the library, not how many were tried.
    """
    with ThreadPoolExecutor(2, thread_name_prefix="import") as readers:
        reads = _read_all(library, readers, sources, cancelled)
        report = store_all(library, reads, len(sources), progress)
    late = [place for place, result in enumerate(report.results) if _is_late(result)]
    reads = (_read_unless(library, cancelled, sources[place]) for place in late)
    done = len(report.results) - len(report.failures)
    again = store_all(
        library, reads, len(sources), lambda more, total: progress(done + more, total)
    )
    results = dict(enumerate(report.results)) | dict(zip(late, again.results, strict=True))
    return ImportReport(tuple(results.values()), _joined(report, again).changes)


def _is_late(result: Imported) -> bool:
    return result.error is not None and result.error.reason in _PASSING


def import_clip(library: Library, html: str, text: str, name: str) -> ImportReport:
    """Import a clipping from the clipboard or a drop: its HTML, its text, or both.

    Raises StorageError(READ_ONLY) before anything is read.
    """
    library.refuse_read_only()
    data = SourceBytes(html.encode("utf-8", "replace"), name, text=text)

    def work() -> PreparedArticle:
        return library.parser_workers.run(PREPARE_CLIP, data, name=name, seconds=PARSE_SECONDS)

    return import_sources(library, [Source(name, work)])


def import_text(library: Library, text: str, name: str) -> ImportReport:
    """Import a clipping that is text only. Raises StorageError(READ_ONLY) as `import_inputs`."""
    library.refuse_read_only()
    data = SourceBytes(text.encode("utf-8", "replace"), name)
    return import_sources(library, [Source(name, partial(prepare_in_worker, library, data))])


def import_data(library: Library, data: bytes, name: str) -> ImportReport:
    """Import a page or text that is no file here. Raises StorageError as `import_inputs`."""
    library.refuse_read_only()
    source = SourceBytes(data, name, is_file=True)
    return import_sources(library, [Source(name, partial(prepare_in_worker, library, source))])


def as_action(library: Library, report: ImportReport) -> ActionResult:
    """Return an import as one undoable action: what was new goes again, the rest stays."""
    return brought(library, report.changes, report.changes.added)


def is_address(given: str) -> bool:
    """Return whether an input is a web address rather than a path."""
    return urlsplit(given).scheme.lower() in ("http", "https") if "://" in given else False


def _expand(given: str) -> list[str]:
    if "://" in given or not given:  # an address as a path would lose a slash
        return [given]
    return [str(path) for path in walk_sources([Path(given)])] or [given]


def _read_all(
    library: Library, readers: ThreadPoolExecutor, sources: Sequence[Source], cancelled: Cancelled
) -> Iterator[ParsedInput]:
    """Read ahead in order; two worker processes parse while this thread stores."""
    waiting: deque[Future[ParsedInput]] = deque()
    for source in sources:
        waiting.append(readers.submit(_read_unless, library, cancelled, source))
        if len(waiting) > READ_AHEAD:
            yield waiting.popleft().result()
    for future in waiting:
        yield future.result()


def _read_unless(library: Library, cancelled: Cancelled, source: Source) -> ParsedInput:
    if cancelled():
        return ParsedInput(source.name, error=WorkError(Reason.CANCELLED, source.name))
    return read_one(library, source.name, source.read)


def read_one(library: Library, name: str, work: Callable[[], PreparedArticle]) -> ParsedInput:
    """Do the reading of one input; a failure becomes its result."""
    try:
        return ParsedInput(name, prepared=work())
    except Exception as error:  # noqa: BLE001 - of any kind: it is this input's only
        return ParsedInput(name, error=library.item_error(error, name))


def _open(library: Library, name: str, is_typed: bool) -> PreparedArticle:
    if is_address(name):
        refuse_password(name)
        prepared = prepare_in_worker(library, _fetch(library, name, is_typed))
        return fetch_pictures(library, prepared, name if is_typed else "")
    if not name:
        raise SourceError(Reason.NO_NAME)
    if "://" in name:
        raise SourceError(Reason.UNSUPPORTED_ADDRESS, without_password(name))
    if Path(name).is_dir():  # with no page in it, or `walk_sources` would have named that
        may_look = os.access(name, os.R_OK | os.X_OK)
        raise SourceError(Reason.EMPTY_EXPORT if may_look else Reason.NO_PERMISSION, name)
    data = read_file(Path(name), PAGE_LIMIT)
    return prepare_in_worker(library, SourceBytes(data, name, is_file=True))


def _fetch(library: Library, address: str, is_typed: bool) -> SourceBytes:
    from readerapp.network.request import (
        FetchRequest,  # start-up time: the window loads this module
    )

    page = library.fetcher.fetch(
        FetchRequest(address, accept=PAGE_TYPES, limit_bytes=PAGE_LIMIT, user_typed=is_typed)
    )
    return fetched_source(page, address)


def fetched_source(page: "FetchedResponse", name: str) -> SourceBytes:
    """Return a page that was fetched, with what HTTP said of it."""
    said = disclosure_of(page.headers)
    return SourceBytes(page.body, name, page.url, page.media_type, page.charset, disclosure=said)


def prepare_in_worker(library: Library, source: SourceBytes) -> PreparedArticle:
    """Parse in a process that is killed when it takes too long.

    What brings it down may be the credentials of a picture: it is read once more without them.
    """
    run = library.parser_workers.run
    try:
        return run(PREPARE_ARTICLE, source, name=source.name, seconds=PARSE_SECONDS)
    except WorkError as error:
        if error.reason not in _OF_CREDENTIALS:
            raise
        return run(PREPARE_WITHOUT_CREDENTIALS, source, name=source.name, seconds=PARSE_SECONDS)


def store_all(
    library: Library,
    reads: Iterator[ParsedInput],
    total: int,
    progress: Progress = lambda _done, _total: None,
) -> ImportReport:
    """Store what was read, a batch to a transaction. A batch that fails is not stored at all; of
    one that breaks by a fault of ours, what can be stored alone is.

    `progress` is told how many are in the library.
    """
    report = ImportReport()
    while batch := list(islice(reads, BATCH)):
        report = _joined(report, _store(library, batch))
        progress(len(report.results) - len(report.failures), total)
    return report


def _store(library: Library, batch: Sequence[ParsedInput]) -> ImportReport:
    try:
        articles = [incoming(read.prepared) for read in batch if read.prepared]
        with library.store.write() as writer:
            put = iter(writer.articles.put_many(articles, library.clock.now()))
            changes = writer.changes()
    except Exception as error:  # noqa: BLE001 - of any kind: it may cost one input only
        if len(batch) > 1 and not isinstance(error, ReaderError):
            return reduce(_joined, (_store(library, [read]) for read in batch))
        failure = library.item_error(error, batch[0].name)
        return ImportReport(tuple(Imported(r.name, error=r.error or failure) for r in batch))
    results = (
        Imported(r.name, *next(put)) if r.prepared else Imported(r.name, error=r.error)
        for r in batch
    )
    return ImportReport(tuple(results), changes)


def _joined(first: ImportReport, second: ImportReport) -> ImportReport:
    a, b = first.changes, second.changes
    return ImportReport(
        first.results + second.results,
        Changes(a.added + b.added, a.changed + b.changed, a.removed + b.removed),
    )
