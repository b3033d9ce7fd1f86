"""Exports an archive: record by record, in memory that does not grow with the library."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp import __version__
from readerapp.domain.archives import ArchiveScope, Manifest
from readerapp.domain.errors import Reason, WorkError
from readerapp.domain.feeds import Subscriptions
from readerapp.domain.values import dataclass
from readerapp.library.archives.digest import VERSION, Digest, line_of
from readerapp.library.archives.parts import PARTS
from readerapp.library.archives.readable import pages
from readerapp.library.archives.targets import (
    ARCHIVE_FOLDER,
    ARCHIVE_ZIP,
    CHECKSUMS,
    MANIFEST,
    ArchiveTarget,
    FolderTarget,
    ZipTarget,
    storage_errors,
)
from readerapp.library.opening import Library
from readerapp.library.output_files import output_file
from readerapp.library.records.kind import RecordKind
from readerapp.library.subscription_lists import list_of
from readerapp.resources import resource

if TYPE_CHECKING:
    from readerapp.storage import Reader

FORMAT = "readerapp-archive"
CHUNK_BYTES = 1_000_000  # a file of records ends after the record that passes this
CHUNK_RECORDS = 500
REPORT_EVERY = 20  # articles

Progress = Callable[[int, int], None]  # articles done, of how many
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class ExportSelection:
    """Selection for an archive. `originals`: also the bytes that articles were made from."""

    scope: ArchiveScope = field(default_factory=ArchiveScope)
    originals: bool = False

    def parts(self) -> list[RecordKind]:
        """Return the parts that belong into it."""
        return [
            part
            for part in PARTS
            if (self.scope.is_whole or not part.is_personal)
            and (self.originals or part.name != "originals")
        ]


EVERYTHING = ExportSelection()


def export_archive(
    library: Library,
    path: Path,
    wanted: ExportSelection = EVERYTHING,
    *,
    as_zip: bool = False,
    replace: bool = False,
    progress: Progress = lambda _done, _total: None,
    cancelled: Cancelled = lambda: False,
) -> Manifest:
    """Write an archive to `path`, one snapshot of the library, whole or not at all.

    An older archive of that name is replaced only if `replace`, and stays untouched until the new
    one is on disk. Raises StorageError (DISK_FULL, EXISTS, NO_ARCHIVE_HERE when something else is
    there or in it, ...), and WorkError(CANCELLED); a folder that was begun is gone on with next
    time.
    """
    output = output_file(path, ARCHIVE_ZIP if as_zip else ARCHIVE_FOLDER, replace=replace)
    with storage_errors(str(path)):
        target: ArchiveTarget = ZipTarget(library.paths, output) if as_zip else FolderTarget(output)
        try:
            with library.store.read() as reader:
                writing = _Writing(library, reader, target, wanted)
                manifest = writing.write(_ProgressReport(str(path), progress, cancelled))
            target.finish()
        except BaseException:
            target.give_up()
            raise
    return manifest


@dataclass(frozen=True)
class _ProgressReport:
    """Reports the progress of an export, and raises when it is cancelled."""

    name: str
    progress: Progress
    cancelled: Cancelled

    def report(self, done: int, total: int) -> None:
        if self.cancelled():
            raise WorkError(Reason.STOPPED, self.name)
        self.progress(done, total)


class _Writing:
    """One archive being written."""

    def __init__(
        self, library: Library, reader: "Reader", target: ArchiveTarget, wanted: ExportSelection
    ) -> None:
        self._library = library
        self._reader = reader
        self._target = target
        self._wanted = wanted
        self._digest = Digest()
        self._counts: Counter[str] = Counter()
        self._checksums: dict[str, str] = {}
        self._size = 0

    def write(self, watch: _ProgressReport) -> Manifest:
        total = self._reader.articles.counts().total if self._wanted.scope.is_whole else 0
        watch.report(0, total)
        for part in self._wanted.parts():
            if part.in_digest:
                self._digest.begin(part.name)
            for number, chunk in enumerate(_chunks(self._lines(part, total, watch)), 1):
                self._put(f"records/{part.name}-{number:04}.jsonl", chunk)
        for page in pages(self._reader, self._wanted.scope, self._checksums.__contains__):
            watch.report(total, total)  # not too late to cancel
            self._put(*page)
        self._put("README.md", _readme())
        self._put("feeds.opml", list_of(self._subscriptions(), self._library.clock.now()))
        return self._seal()

    def _subscriptions(self) -> Subscriptions:
        """Return those that the archive is of: who gives away a few articles gives no more."""
        found, scope = self._reader.feeds.subscriptions(), self._wanted.scope
        if scope.is_whole:
            return found
        keys = {record["key"] for record in self._reader.archive.feeds(scope)}
        feeds = (replace(feed, folder_id=None) for feed in found.feeds if feed.key in keys)
        return Subscriptions(feeds=tuple(feeds))

    def _lines(self, part: RecordKind, total: int, watch: _ProgressReport) -> Iterator[bytes]:
        """Yield a line a record; the files that go along are written by the way."""
        for record in part.read(self._reader, self._wanted.scope):
            line = line_of(record)
            if part.in_digest:
                self._digest.add(line)
            self._counts[part.name] += 1
            for file in part.along(self._reader, record):
                self._put(*file)
            if part.name == "articles" and self._counts[part.name] % REPORT_EVERY == 0:
                watch.report(self._counts[part.name], total)
            yield line

    def _put(self, name: str, data: bytes) -> None:
        if name not in self._checksums:  # a picture can stand in many articles
            self._target.write(name, data)
            self._checksums[name] = hashlib.sha256(data).hexdigest()
            self._size += len(data)

    def _seal(self) -> Manifest:
        """Write what says that this is all."""
        lines = (f"{hashed}  {name}\n" for name, hashed in sorted(self._checksums.items()))
        checksums = "".join(lines).encode()
        self._target.write(CHECKSUMS, checksums)
        manifest = Manifest(
            version=VERSION,
            app=__version__,
            created=self._library.clock.now().isoformat(timespec="seconds"),
            is_whole=self._wanted.scope.is_whole,
            counts=dict(self._counts),
            digest=self._digest.value,
            checksums=hashlib.sha256(checksums).hexdigest(),
            files=len(self._checksums),
            size=self._size,
        )
        self._target.write(MANIFEST, manifest_bytes(manifest))
        return manifest


def manifest_bytes(manifest: Manifest) -> bytes:
    """Return the manifest as it stands in an archive."""
    return json.dumps({"format": FORMAT, **asdict(manifest)}, indent=2).encode() + b"\n"


def _chunks(lines: Iterator[bytes]) -> Iterator[bytes]:
    chunk: list[bytes] = []
    size = 0
    for line in lines:
        chunk.append(line)
        size += len(line)
        if size > CHUNK_BYTES or len(chunk) >= CHUNK_RECORDS:
            yield b"".join(chunk)
            chunk, size = [], 0
    if chunk:
        yield b"".join(chunk)


def _readme() -> bytes:
    return resource("archive", "README.md").read_bytes()
