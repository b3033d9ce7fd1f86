"""Surveys and reads an archive. Runs in a worker process: an archive comes from outside.

Everything is looked at before the first record is brought in: names, sizes, hashes, and every
record by its form.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from readerapp import before_0_1
from readerapp.domain.archives import Manifest, Record
from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.values import dataclass
from readerapp.library.archives.articles import ARTICLES
from readerapp.library.archives.digest import VERSION
from readerapp.library.archives.exporting import FORMAT
from readerapp.library.archives.parts import READ, part_of
from readerapp.library.archives.sources import (
    Member,
    RefusedArchive,
    blocks,
    is_safe_name,
    members_of_zip,
    read,
)
from readerapp.library.archives.targets import CHECKSUMS, MANIFEST
from readerapp.library.records.forms import form, number, sha256, text
from readerapp.library.records.kind import RecordKind
from readerapp.storage.salvaging.titles import has_fitting_hash

_LARGEST_MANIFEST = 1_000_000
_CHECKSUM = re.compile(r"([0-9a-f]{64})  ([ -~]{1,200})")
_RECORDS = re.compile(r"records/([a-z_]+)-([0-9]{4,7})\.jsonl")


@dataclass(frozen=True)
class ListedFile:
    """A file of an archive and the hash it must have."""

    member: Member
    sha256: str

    @property
    def name(self) -> str:
        """What it is called in the archive."""
        return self.member.name


@dataclass(frozen=True)
class ArchiveContents:
    """Contents of an archive: manifest and files by name."""

    manifest: Manifest
    files: Mapping[str, ListedFile]

    def records(self, part: RecordKind) -> list[ListedFile]:
        """Return the files of records of a part, in order."""
        found = {name: _RECORDS.fullmatch(name) for name in self.files}
        names = {int(m[2]): name for name, m in found.items() if m and m[1] == part.name}
        return [self.files[names[each]] for each in sorted(names)]

    def by_hash(self) -> dict[str, ListedFile]:
        """Return the files that records name by their hash."""
        along = ("pictures/", "credentials/", "originals/")
        return {each.sha256: each for name, each in self.files.items() if name.startswith(along)}


def survey(path: str) -> ArchiveContents:
    """Return names and sizes, without unpacking more than the list of files.

    Raises SourceError: NEWER, REFUSED_ARCHIVE and the reasons of reading a file.
    """
    with _naming_errors(path):
        place = Path(path)
        members = None if place.is_dir() else members_of_zip(place)
        manifest = _manifest(place, _member(members, MANIFEST))
        if manifest.version > VERSION:
            detail = f"its version is {manifest.version}, this app knows versions up to {VERSION}"
            raise SourceError(Reason.NEWER, path, detail)
        files = _files(place, members, manifest)
        for name in files:
            _refuse_unknown_records(name)
        return ArchiveContents(manifest, files)


def verify(path: str, files: Iterable[ListedFile]) -> tuple[int, dict[str, int]]:
    """Unpack files to nowhere: hashes must be right, and records fit their forms.

    Returns how many bytes there were, and how many records by part. Raises as `survey` does.
    """
    count, records = 0, Counter[str]()
    with _naming_errors(path):
        for listed in files:
            found = _RECORDS.fullmatch(listed.name)
            if found:
                lines = _hashed_lines(Path(path), listed)
                count += sum(map(len, lines))
                records[found[1]] += len(_checked(part_of(found[1]), lines, listed.name))
            else:
                count += _hash(Path(path), listed)
    return count, records


def read_records(path: str, listed: ListedFile, part_name: str) -> list[Record]:
    """Return the records of a file, checked and made safe. Raises as `survey` does."""
    part = part_of(part_name)
    with _naming_errors(path):
        records = _checked(part, _hashed_lines(Path(path), listed), listed.name)
        return [_made_safe(part, record, listed.name) for record in records]


def read_titles(path: str, listed: ListedFile) -> list[tuple[str, str, str, bytes, bool, bool]]:
    """Return what a file of articles says of titles: identity, title, the archive, the hash of the
    article, whether it is a stub, and whether the hash fits. Raises as `survey` does."""
    with _naming_errors(path):
        records = _checked(ARTICLES, _hashed_lines(Path(path), listed), listed.name)
    found = []
    for each in records:
        hashed = bytes.fromhex(each["content_hash"])
        is_proven = has_fitting_hash(each, hashed)
        found.append(
            (each["identity"], each["title"], path, hashed, bool(each["is_stub"]), is_proven)
        )
    return found


def read_files(path: str, files: Iterable[ListedFile]) -> dict[str, bytes]:
    """Return the bytes of files by their hash. Raises as `survey` does."""
    with _naming_errors(path):
        return {each.sha256: _read_hashed(Path(path), each) for each in files}


@contextmanager
def _naming_errors(path: str) -> Iterator[None]:
    """Tell what is wrong with an archive, in words for the details."""
    try:
        yield
    except RefusedArchive as error:
        raise SourceError(Reason.REFUSED_ARCHIVE, path, str(error)) from error
    except FileNotFoundError as error:
        missing = Path(error.filename or "")
        if missing == Path(path):
            raise SourceError(Reason.NOT_FOUND, path) from error
        raise SourceError(Reason.REFUSED_ARCHIVE, path, f"{missing.name} is missing") from error
    except PermissionError as error:
        raise SourceError(Reason.NO_PERMISSION, path) from error
    except OSError as error:
        raise SourceError(Reason.NOT_READABLE, path, error.strerror or "") from error


def _member(members: Mapping[str, Member] | None, name: str) -> Member:
    if members is None:
        return Member(name)
    if name not in members:
        raise RefusedArchive(f"{name} is missing")
    return members[name]


def _manifest(path: Path, member: Member) -> Manifest:
    values = _json(read(path, member, _LARGEST_MANIFEST), MANIFEST)
    if not isinstance(values, dict) or values.pop("format", None) != FORMAT:
        raise RefusedArchive(f"{MANIFEST} is not that of an archive")
    version = values.get("version")
    if type(version) is int and version > VERSION:
        return Manifest(version, "", "", False, {}, "", "", 0, 0)
    return Manifest(**_fitting(_MANIFEST, values, MANIFEST))


def _counts(value: Any) -> dict[str, int]:
    return {text(name): number(each) for name, each in dict(value).items()}


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false was expected")
    return value


_MANIFEST = form(
    version=number,
    app=text,
    created=text,
    is_whole=_truth,
    counts=_counts,
    digest=sha256,
    checksums=sha256,
    files=number,
    size=number,
)


def _files(
    path: Path, members: Mapping[str, Member] | None, manifest: Manifest
) -> dict[str, ListedFile]:
    data = read(path, _member(members, CHECKSUMS))
    if hashlib.sha256(data).hexdigest() != manifest.checksums:
        raise RefusedArchive(f"{CHECKSUMS} is not the one that {MANIFEST} names")
    hashes = _hashes(data)
    if len(hashes) != manifest.files:
        raise RefusedArchive(f"{MANIFEST} names another number of files")
    if members is not None and members.keys() != hashes.keys() | {MANIFEST, CHECKSUMS}:
        raise RefusedArchive(f"it holds other files than {CHECKSUMS} says")
    return {name: ListedFile(_member(members, name), hashed) for name, hashed in hashes.items()}


def _hashes(data: bytes) -> dict[str, str]:
    hashes: dict[str, str] = {}
    for line in data.decode("ascii", "replace").splitlines():
        found = _CHECKSUM.fullmatch(line)
        if not found or not is_safe_name(found[2]):
            raise RefusedArchive(f"{CHECKSUMS} has a line that is none: {line[:80]!r}")
        hashes[found[2]] = found[1]
    if len({name.casefold() for name in hashes}) < data.count(b"\n"):
        raise RefusedArchive(f"{CHECKSUMS} names a file twice")
    return hashes


def _refuse_unknown_records(name: str) -> None:
    found = _RECORDS.fullmatch(name)
    known = {part.name for part in READ}
    if name.startswith("records/") and (not found or found[1] not in known):
        raise RefusedArchive(f"{name} is not known to this version")


def _hash(path: Path, listed: ListedFile) -> int:
    found, count = hashlib.sha256(), 0
    for block in blocks(path, listed.member):
        found.update(block)
        count += len(block)
    _refuse_changed(found.hexdigest(), listed)
    return count


def _read_hashed(path: Path, listed: ListedFile) -> bytes:
    data = read(path, listed.member)
    _refuse_changed(hashlib.sha256(data).hexdigest(), listed)
    return data


def _refuse_changed(hashed: str, listed: ListedFile) -> None:
    if hashed != listed.sha256:
        raise RefusedArchive(f"{listed.name} is not what it was when the archive was written")


def _hashed_lines(path: Path, listed: ListedFile) -> list[bytes]:
    return _read_hashed(path, listed).splitlines(keepends=True)


def _checked(part: RecordKind, lines: Iterable[bytes], name: str) -> list[Record]:
    told = (before_0_1.lifted_record(part.name, _json(line, name)) for line in lines)
    return [_fitting(part.check, each, name) for each in told]


def _made_safe(part: RecordKind, record: Record, name: str) -> Record:
    try:
        return part.make_safe(record)
    except SourceError as error:
        raise RefusedArchive(f"{name}: {error}") from error


def _fitting(check: Callable[[Any], Record], value: Any, name: str) -> Record:
    try:
        return check(value)
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise RefusedArchive(f"{name} has a record that is none: {error}") from error


def _json(data: bytes, name: str) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise RefusedArchive(f"{name} is not JSON: {error}") from error
