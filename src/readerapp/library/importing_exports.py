"""Imports what other programs kept: articles with tags, stars, notes and highlights, and feeds.

A file is previewed before anything of it is stored. What is here stays as it is: an article that is
in the library keeps its text and its marks, and gains tags, a star and notes. Importing a file
twice changes nothing, so that an import that was broken off is begun again.

The jobs of the worker that reads such files stand here, apart from `parser_jobs`, because a window
that imports nothing does without.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field, replace
from datetime import datetime
from pathlib import Path

from readerapp.domain.articles import Changes
from readerapp.domain.bin import RemovalReason
from readerapp.domain.drafts import StoreOutcome
from readerapp.domain.errors import ReaderError, Reason, SourceError, WorkError
from readerapp.domain.feeds import Feed
from readerapp.domain.saved_libraries import ExportContents, ExportPreview, PreparedItem, ReadSoFar
from readerapp.domain.values import dataclass
from readerapp.library.annotations import AnnotationChange, merge_annotations, take_back
from readerapp.library.batching import batches, put
from readerapp.library.marks import ActionResult, Taken, here
from readerapp.library.mutes import hide_anew
from readerapp.library.opening import Library
from readerapp.library.search_index import incoming
from readerapp.library.subscription_lists import (
    AddedFeeds,
    add_outlines,
    feeds_here,
    private_among,
    take_back_feeds,
)
from readerapp.library.unsubscribing import Before, before_adding
from readerapp.storage import Writer, without_scheme
from readerapp.system.jobs import Job

Progress = Callable[[int, int], None]  # articles done, of how many
Cancelled = Callable[[], bool]

_NAME_OF_FIRST = 30  # where the name of the first member of a ZIP file stands
_OWN = (b"records/", b"pictures/", b"articles/")  # it begins so in archives of this app

_HURT = frozenset(
    {Reason.WORKER_TIME, Reason.WORKER_MEMORY, Reason.WORKER_DIED, Reason.NOT_READABLE}
)

_SECONDS = 120.0  # of work: of 200 MB of mail a minute
_NAMES_AT_ONCE = 2_000  # articles that are looked for in the library in one step
_AT_ONCE = 50  # articles that are prepared in one step, and stored in one transaction

_RECOGNISE: Job[[str], bool] = Job("readerapp.library.prepare_saved:recognise", bool)
_READ_ON: Job[[str], ReadSoFar] = Job("readerapp.library.prepare_saved:read_on", ReadSoFar)
_PREVIEW: Job[[str], ExportPreview] = Job("readerapp.library.prepare_saved:preview", ExportPreview)
_CONTENTS: Job[[str], ExportContents] = Job(
    "readerapp.library.prepare_saved:contents", ExportContents
)
_NAMES: Job[[str, int, int, datetime], list[str]] = Job(
    "readerapp.library.prepare_saved:names", list[str]
)
PREPARE: Job[[str, int, int, datetime], list[PreparedItem]] = Job(
    "readerapp.library.prepare_saved:prepare", list[PreparedItem]
)


@dataclass(frozen=True)
class ExportReport:
    """The outcome of an import: new articles, those that were here before, new feeds.

    `addresses` are the ids of those, new or not, of which only title and address are known.
    `refused` counts articles that could not be read. `private` are feeds in a private network,
    which are not asked before the user allows it. `is_whole`: it was not cancelled, and nothing
    failed.
    """

    program: str
    new: tuple[int, ...] = ()
    known: int = 0
    feeds: tuple[int, ...] = ()
    known_feeds: int = 0
    addresses: tuple[int, ...] = ()
    refused: int = 0
    private: tuple[Feed, ...] = ()
    is_whole: bool = True


def exports_among(library: Library, inputs: Sequence[str]) -> tuple[list[Path], list[str]]:
    """Part the exports of other programs among what is to be imported from everything else."""
    exports = [each for each in inputs if each and "://" not in each and is_export(library, each)]
    return [Path(each) for each in exports], [each for each in inputs if each not in exports]


def is_export(library: Library, name: str) -> bool:
    """Return whether a file is another program's export or database, by its content."""
    from readerapp.exports.recognising import HEAD, is_zip, may_be_export  # start-up time

    path = Path(name)
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(HEAD)
    except (OSError, ValueError):
        return False  # whoever reads it says why
    if not is_zip(head):
        return may_be_export(head, name)
    if head[_NAME_OF_FIRST:].startswith(_OWN):
        return False
    try:
        return library.archive_workers(path).run(_RECOGNISE, name, name=name, seconds=_SECONDS)
    except (SourceError, WorkError):
        return False


def preview_export(
    library: Library,
    path: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> ExportPreview:
    """Return what an import of a file would bring. Nothing is stored.

    `progress` is told once a second how many articles are read, of how many (0: nobody knows), then
    how many of them were looked for in the library. Raises SourceError: BAD_EXPORT, UNKNOWN_EXPORT,
    EMPTY_EXPORT and the reasons of reading a file; WorkError: CANCELLED.
    """
    found = _looked_at(library, str(path), progress, cancelled)
    new, known = _articles_here(library, found, progress, cancelled)
    outlines = (
        library.archive_workers(path)
        .run(_CONTENTS, found.path, name=found.path, seconds=_SECONDS)
        .feeds
    )
    new_feeds, known_feeds = feeds_here(library, outlines) if outlines else (0, 0)
    library.rest_later(library.archive_workers(path))  # it remembers the file
    return replace(found, new=new, known=known, new_feeds=new_feeds, known_feeds=known_feeds)


def _looked_at(
    library: Library, name: str, progress: Progress, cancelled: Cancelled
) -> ExportPreview:
    workers = library.archive_workers(Path(name))
    while not (read := _read_on(library, name)).is_over:
        progress(read.done, read.total)
        if read.worked > _SECONDS:
            workers.rest()
            raise WorkError(Reason.WORKER_TIME, name, f"after {_SECONDS:g} seconds")
        _stop_if(cancelled, library, name)
    found = workers.run(_PREVIEW, name, name=name, seconds=_SECONDS)
    if found.is_empty:
        raise SourceError(Reason.EMPTY_EXPORT, name)
    return replace(found, path=name)  # as it is on the disk: names need not be Unicode


def _read_on(library: Library, name: str) -> ReadSoFar:
    return library.archive_workers(Path(name)).run(_READ_ON, name, name=name, seconds=_SECONDS)


def _stop_if(cancelled: Cancelled, library: Library, name: str) -> None:
    """End the process that reads on, and say so, when nobody wants it any more."""
    if cancelled():
        library.archive_workers(Path(name)).rest()
        raise WorkError(Reason.CANCELLED, name)


def _articles_here(
    library: Library, found: ExportPreview, progress: Progress, cancelled: Cancelled
) -> tuple[int, int]:
    """Return how many articles of a file are not in the library, and how many are."""
    new, known = set[str](), set[int]()
    now = library.clock.now()
    for start in range(0, found.articles, _NAMES_AT_ONCE):
        progress(start, found.articles)
        _stop_if(cancelled, library, found.path)
        names = library.archive_workers(Path(found.path)).run(
            _NAMES, found.path, start, _NAMES_AT_ONCE, now, name=found.path, seconds=_SECONDS
        )
        with library.store.read() as reader:
            here = {name: reader.articles.at(name) for name in names}
        new.update(name for name, article_id in here.items() if article_id is None)
        known.update(article_id for article_id in here.values() if article_id is not None)
    return len(new), len(known)


def import_export(
    library: Library,
    path: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> tuple[ExportReport, ActionResult]:
    """Import a file of another program; return what came, and one way back for all of it.

    Nothing is fetched: neither the texts of addresses nor the feeds. Each article is stored with
    everything that belongs to it in one transaction. Raises SourceError, WorkError, StorageError
    when nothing was stored; what fails later is the `failure` of the action, and what was stored
    until then stays and can be taken back.
    """
    library.refuse_read_only()
    importing = _Importing(library, str(path), cancelled)
    reads = lambda _done, total: progress(0, total)  # noqa: E731 - none is imported yet
    program = _looked_at(library, str(path), reads, cancelled).program
    failure = importing.run(progress)
    library.rest_later(library.archive_workers(path))
    if failure is not None and not importing.has_stored:
        raise failure
    changes = importing.changes
    try:
        changes = _joined(changes, hide_anew(library))
    except ReaderError as error:  # what came stays, and can be taken back
        failure = failure or error
    report = importing.report(program, is_whole=failure is None and not importing.is_cancelled)
    undo = (lambda: _undo(library, importing.stored)) if importing.has_stored else None
    return report, ActionResult(
        changes,
        undo,
        failure,
        redo=lambda: import_export(library, path)[1],
        taken=lambda: Taken(len(report.feeds), len(here(library, report.new))),
    )


@dataclass
class _Stored:
    """What an import has changed so far."""

    added: list[int] = field(default_factory=list)
    read: list[int] = field(default_factory=list)
    starred: list[int] = field(default_factory=list)
    annotated: list[AnnotationChange] = field(default_factory=list)
    feeds: AddedFeeds = field(default_factory=AddedFeeds)
    before: Before | None = None  # how far the library was when the feeds were added


class _Importing:
    """One import under way."""

    def __init__(self, library: Library, path: str, cancelled: Cancelled) -> None:
        self._library = library
        self._workers = library.archive_workers(Path(path))
        self._path = path
        self._cancelled = cancelled
        self._known: set[int] = set()
        self._addresses: list[int] = []
        self._refused = 0
        self._private: tuple[Feed, ...] = ()
        self._feeds: dict[str, int] = {}  # subscribed to, by key
        self.stored = _Stored()
        self.changes = Changes()
        self.is_cancelled = False

    @property
    def has_stored(self) -> bool:
        """Whether there is anything to take back."""
        done = self.stored
        marks = done.added or done.read or done.starred or done.annotated
        return bool(marks or done.feeds.new or done.feeds.folders)

    def run(self, progress: Progress) -> ReaderError | None:
        """Import everything; return why it ended early, None when it did not."""
        try:
            found = self._workers.run(_CONTENTS, self._path, name=self._path, seconds=_SECONDS)
            self._library.report_item_faults(found.faults)
            if found.feeds:
                with self._library.store.write() as writer:
                    before = before_adding(self._library, writer.reader)
                    added = add_outlines(self._library, writer.feeds, found.feeds)
                self.stored.feeds, self.stored.before = added, before
                self._private = private_among(self._library, found.feeds)
                has_new = bool(added.new or added.folders)
                self.changes = _joined(self.changes, Changes(subscriptions=has_new))
            with self._library.store.read() as reader:
                self._feeds = {each.key: each.id for each in reader.feeds.subscriptions().feeds}
            for start in range(0, found.articles, _AT_ONCE):
                progress(start, found.articles)
                if self._cancelled():
                    self.is_cancelled = True
                    break
                for items in self._prepared(start, min(_AT_ONCE, found.articles - start)):
                    self._store_each(items)
            else:
                progress(found.articles, found.articles)
        except ReaderError as error:
            return error
        return None

    def report(self, program: str, *, is_whole: bool) -> ExportReport:
        """Return what has come."""
        return ExportReport(
            program=program,
            new=tuple(self.stored.added),
            known=len(self._known - set(self.stored.added)),
            feeds=self.stored.feeds.new,
            known_feeds=self.stored.feeds.known,
            addresses=tuple(self._addresses),
            refused=self._refused,
            private=self._private,
            is_whole=is_whole,
        )

    def _prepared(self, start: int, count: int) -> Iterator[list[PreparedItem]]:
        """Yield articles; of some that a worker cannot bear together, those it can bear alone."""
        now = self._library.clock.now()
        try:
            items = self._workers.run(
                PREPARE, self._path, start, count, now, name=self._path, seconds=_SECONDS
            )
            self._refused += count - len(items)
            yield items
        except WorkError as error:
            if error.reason not in _HURT:
                raise
            if count == 1:
                self._refused += 1
                return
            half = count // 2
            yield from self._prepared(start, half)
            yield from self._prepared(start + half, count - half)

    def _store_each(self, items: Sequence[PreparedItem]) -> None:
        """Store some articles; of those that break the storing by a fault of ours, the others."""
        try:
            self._store(items)
        except ReaderError:
            raise
        except Exception as fault:  # noqa: BLE001 - of any kind: it may cost one article only
            if len(items) > 1:
                for each in items:
                    self._store_each([each])
            else:
                self._library.item_error(fault, self._path)
                self._refused += 1

    def _store(self, items: Sequence[PreparedItem]) -> None:
        """Store some articles with what belongs to them, in one transaction."""
        done = _Stored()
        with self._library.store.write() as writer:
            ids = self._put(writer, items, done)
            for item, article_id in zip(items, ids, strict=True):
                self._mark(writer, item, article_id, done)
            heads = writer.reader.articles.heads(dict.fromkeys(ids))
            changes = writer.changes()
        self._addresses += [head.id for head in heads if head.is_stub]
        self._known.update(set(ids) - set(done.added))
        self.stored.added += done.added
        self.stored.read += done.read
        self.stored.starred += done.starred
        self.stored.annotated += done.annotated
        self.changes = _joined(self.changes, changes)

    def _put(self, writer: Writer, items: Sequence[PreparedItem], done: _Stored) -> list[int]:
        """Store the articles that are not here; return the id of each."""
        ids: dict[str, int] = {}
        wanted: dict[str, PreparedItem] = {}
        for item in items:
            identity = item.article.identity
            here = writer.reader.articles.at(identity)
            if here is not None and not _completes(writer, here, item):
                ids[identity] = here
            elif identity not in wanted or wanted[identity].article.is_stub:
                wanted[identity] = item
        articles = [incoming(each.article) for each in wanted.values()]
        outcomes = writer.articles.put_many(articles, self._library.clock.now())
        for identity, (article_id, outcome) in zip(wanted, outcomes, strict=True):
            ids[identity] = article_id
            if outcome is StoreOutcome.ADDED:
                done.added.append(article_id)
        added = set(done.added)
        found = ((ids[identity], self._feed_of(writer, wanted[identity])) for identity in wanted)
        writer.articles.adopt({at: feed for at, feed in found if feed and at in added})
        return [ids[each.article.identity] for each in items]

    def _feed_of(self, writer: Writer, item: PreparedItem) -> int:
        """Return the feed that an article is of, 0 when it is not subscribed to."""
        if not item.feed:
            return 0
        key = writer.reader.feeds.key_of(item.feed) or without_scheme(item.feed)
        return self._feeds.get(key, 0)

    def _mark(self, writer: Writer, item: PreparedItem, article_id: int, done: _Stored) -> None:
        now = self._library.clock.now()
        if item.is_starred:
            done.starred += writer.statuses.mark_starred([article_id], True, item.at or now)
        if item.is_read and article_id in done.added:
            done.read += writer.statuses.mark_read([article_id], True, now)
        if item.annotations:
            done.annotated += merge_annotations(writer, article_id, item.annotations)


def _completes(writer: Writer, article_id: int, item: PreparedItem) -> bool:
    """Whether a headline without a text is here, and its text comes."""
    heads = writer.reader.articles.heads([article_id])
    return bool(heads) and heads[0].is_stub and not item.article.is_stub


def _undo(library: Library, stored: _Stored) -> Changes:
    """Take back what an import brought: notes and marks, then articles and feeds, which go into the
    bin; a bounded number to a transaction. Interrupted, it can be called once more."""
    now = library.clock.now()
    changes = Changes()
    for annotated in batches(stored.annotated[::-1]):
        with library.store.write() as writer:
            take_back(writer, annotated)
            changes = _joined(changes, writer.changes())
    with library.store.write() as writer:
        writer.statuses.mark_read(stored.read, False, now)
        writer.statuses.mark_starred(stored.starred, False, now)
        removal = writer.bin.begin(RemovalReason.REMOVED, now)
        changes = _joined(changes, writer.changes())
    gone = put(library, sorted(stored.added), removal, for_good=False)
    changes = _joined(changes, Changes(removed=gone))
    if stored.before is None or not (stored.feeds.new or stored.feeds.folders):
        return changes
    ended = take_back_feeds(library, stored.feeds, stored.before)
    return _joined(changes, ended.changes)


def _joined(first: Changes, second: Changes) -> Changes:
    return Changes(
        first.added + second.added,
        first.changed + second.changed,
        first.removed + second.removed,
        first.subscriptions or second.subscriptions,
        annotated=tuple(dict.fromkeys((*first.annotated, *second.annotated))),
    )
