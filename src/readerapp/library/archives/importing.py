"""Imports an archive: checks it as a whole first, then merges it in batches.

An import that is broken off can be begun again: what is here already is not brought in twice.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from readerapp.domain.archives import ArchiveScope, Manifest, Record
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason, SourceError, WorkError
from readerapp.domain.values import dataclass
from readerapp.library.archives.digest import library_digest
from readerapp.library.archives.exporting import FORMAT
from readerapp.library.archives.parts import PARTS, READ
from readerapp.library.archives.reading import (
    ArchiveContents,
    ListedFile,
    read_files,
    read_records,
    survey,
    verify,
)
from readerapp.library.archives.targets import MANIFEST
from readerapp.library.marks import ActionResult, Taken, here
from readerapp.library.mutes import hide_anew
from readerapp.library.opening import Library
from readerapp.library.records.kind import Merge, RecordKind
from readerapp.library.unsubscribing import unsubscribe_feeds

SECONDS = 60.0  # for one step of a worker
_STEP_FILES = 400  # looked at in one step
_AT_ONCE = 100  # records in a transaction: a short lock
_BYTES_AT_ONCE = 16_000_000  # of files that go with them
_BEGINNING = 4_096
_FIRST = re.compile(rb"^.{30}(?:records|pictures|articles)/", re.DOTALL)  # the first name

Progress = Callable[[int, int], None]  # articles done, of how many
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class ArchiveReport:
    """The outcome of an import.

    `is_equal`: whether the library now holds exactly what the archive does; None when it was not
    empty before, the archive is of some articles only, or not all of it came.
    """

    manifest: Manifest
    new: int
    feeds: int
    changes: Changes
    is_equal: bool | None = None


def is_archive(path: Path) -> bool:
    """Return whether a path is an archive, or a ZIP file that may be one."""
    try:
        if path.is_dir():
            with (path / MANIFEST).open("rb") as file:
                return FORMAT.encode() in file.read(_BEGINNING)
        if not path.is_file():  # a pipe: to open it could last for ever
            return False
        with path.open("rb") as file:
            beginning = file.read(_BEGINNING)
        is_zip = beginning.startswith((b"PK\x03\x04", b"PK\x05\x06"))
        # Documents of office programs are ZIP files, too: they are none of ours.
        return is_zip and (path.suffix.lower() == ".zip" or _FIRST.search(beginning) is not None)
    except OSError:
        return False  # whoever reads it says why


def archives_among(inputs: Sequence[str]) -> tuple[list[Path], list[str]]:
    """Part the archives among what is to be imported from everything else."""
    archives = [
        given for given in inputs if given and "://" not in given and is_archive(Path(given))
    ]
    return [Path(given) for given in archives], [each for each in inputs if each not in archives]


def import_archive(
    library: Library,
    path: Path,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> tuple[ArchiveReport, ActionResult]:
    """Merge an archive: what is missing comes in, marks are joined, nothing here is overwritten.

    Nothing at all is written before the whole archive has been looked at. Raises
    SourceError(REFUSED_ARCHIVE, NEWER, ...), WorkError, StorageError when nothing was stored; what
    ends it later, a cancellation too, is the `failure` of the action, and what came until then
    stays and can be taken back.
    """
    library.refuse_read_only()
    reading = _ArchiveReading(library, str(path), cancelled)
    found = reading.survey()
    total = found.manifest.counts.get("articles", 0)
    progress(0, total)
    was_empty = found.manifest.is_whole and _is_empty(library)
    merging = Merge(keeps_consent=_has_no_record(library))
    changes = Changes()
    failure: ReaderError | None = None
    done = 0
    has_stored = False
    try:
        for part in READ:
            for records in reading.records(found, part, merging):
                with merging.unless_lost(), library.store.write() as writer:
                    part.put(writer, records, merging)
                    more = writer.changes()
                changes, has_stored = _joined(changes, more), True
                if part.name == "articles":
                    done += len(records)
                    progress(done, total)
        changes = _joined(changes, hide_anew(library))
    except ReaderError as error:
        if not has_stored:
            raise
        failure = error
    report = ArchiveReport(
        found.manifest,
        len(merging.added),
        len(merging.feeds),
        changes,
        _equals(library, found.manifest) if was_empty and failure is None else None,
    )
    return report, ActionResult(
        changes,
        lambda: _undo(library, merging),
        failure,
        redo=lambda: import_archive(library, path)[1],
        taken=lambda: Taken(len(merging.feeds), len(here(library, merging.added))),
    )


def _undo(library: Library, merging: Merge) -> Changes:
    """Take back what an import brought: it goes into the bin.

    Interrupted between its articles and its feeds, it can be called once more.
    """
    now = library.clock.now()
    with library.store.write() as writer:
        for undo in reversed(merging.undos):
            undo(writer, now)
        for start in range(0, len(merging.added), _AT_ONCE):
            writer.articles.remove(merging.added[start : start + _AT_ONCE], for_good=False)
        changes = writer.changes()
    folders = merging.folders[::-1]
    if not merging.feeds and not folders:
        return changes
    ended = unsubscribe_feeds(library, merging.feeds, remove_articles=False, folders=folders)
    return _joined(changes, ended.changes)


class _ArchiveReading:
    """One archive, read by worker processes step by step."""

    def __init__(self, library: Library, path: str, cancelled: Cancelled) -> None:
        self._run = library.archive_workers(Path(path)).run
        self._path = path
        self._cancelled = cancelled
        self._by_hash: dict[str, ListedFile] = {}

    def survey(self) -> ArchiveContents:
        """Survey the whole archive. Raises SourceError when anything in it is not as it says."""
        found = self._run(survey, self._path, name=self._path, seconds=SECONDS)
        self._by_hash = found.by_hash()
        files = list(found.files.values())
        size, counts = 0, dict[str, int]()
        for start in range(0, len(files), _STEP_FILES):
            self._refuse_cancelled()
            step = tuple(files[start : start + _STEP_FILES])
            more, records = self._run(verify, self._path, step, name=self._path, seconds=SECONDS)
            size += more
            for name, count in records.items():
                counts[name] = counts.get(name, 0) + count
        if size != found.manifest.size or counts != dict(found.manifest.counts):
            detail = f"{MANIFEST} names other numbers than there are"
            raise SourceError(Reason.REFUSED_ARCHIVE, self._path, detail)
        return found

    def records(
        self, found: ArchiveContents, part: RecordKind, merging: Merge
    ) -> Iterator[list[Record]]:
        """Yield records a transaction at a time; `merging.files` then holds their files."""
        for listed in found.records(part):
            self._refuse_cancelled()
            records = self._run(
                read_records, self._path, listed, part.name, name=self._path, seconds=SECONDS
            )
            for start in range(0, len(records), _AT_ONCE):
                yield from self._with_files(part, records[start : start + _AT_ONCE], merging)

    def _with_files(
        self, part: RecordKind, records: list[Record], merging: Merge
    ) -> Iterator[list[Record]]:
        """Read the files of records; when they are many, in several transactions."""
        batch: list[Record] = []
        size = 0
        merging.files.clear()
        for record in records:
            wanted = {each for each in part.files(record) if each not in merging.files}
            listed = tuple(self._by_hash[each] for each in wanted if each in self._by_hash)
            if listed:
                more = self._run(read_files, self._path, listed, name=self._path, seconds=SECONDS)
                merging.files |= more
                size += sum(map(len, more.values()))
            batch.append(record)
            if size > _BYTES_AT_ONCE:
                yield batch
                batch, size = [], 0
                merging.files.clear()
        if batch:
            yield batch

    def _refuse_cancelled(self) -> None:
        if self._cancelled():
            raise WorkError(Reason.CANCELLED, self._path)


def _equals(library: Library, manifest: Manifest) -> bool:
    return library_digest(library, manifest.version) == manifest.digest


def _has_no_record(library: Library) -> bool:
    with library.store.read() as reader:
        return not reader.consent.records()


def _is_empty(library: Library) -> bool:
    """Return whether the library holds nothing at all that an archive would."""
    with library.store.read() as reader:
        return not any(True for part in PARTS for _ in part.read(reader, ArchiveScope()))


def _joined(first: Changes, second: Changes) -> Changes:
    return Changes(
        first.added + second.added,
        first.changed + second.changed,
        first.removed + second.removed,
        first.subscriptions or second.subscriptions,
        first.verdicts or second.verdicts,
        annotated=first.annotated + second.annotated,
        rules=first.rules or second.rules,
    )
