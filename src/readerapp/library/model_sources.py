"""Sources of translation models: untrusted folders, ZIP and tar files, read block by block.

What an archive says of sizes is never believed: bytes are counted while they come. Nothing is
extracted here. Each file of a model is known by its name; everything else is passed over, but an
archive with a single unsafe name is refused whole. Run where a fault harms no window.
"""

import gzip
import tarfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.translation import FileRole
from readerapp.domain.values import dataclass
from readerapp.library.archives import sources
from readerapp.library.model_folders import PACKED, role_of, turned
from readerapp.system.files import reading_failed

LARGEST_FILE = 200_000_000  # bytes; the largest known one has 60 million
MOST_FILES = 200  # a model has four
_LARGEST_TAR = 4 * LARGEST_FILE
_BLOCK = 1 << 16
GZIP_MAGIC = b"\x1f\x8b"
_TAR_BLOCK = tarfile.BLOCKSIZE
_OF_MACOS = ("__MACOSX/",)  # what its Finder adds to each ZIP, never looked at
_PASSED_OVER = (b"x", b"g")  # what says more of other files: nothing of ours needs any


@dataclass(frozen=True)
class SourceFile:
    """A file of a model in a source: its role, name without ".gz", and the letters of its pair."""

    role: FileRole
    name: str
    pair: str
    place: str  # its whole name in the source
    is_packed: bool

    @property
    def folder(self) -> str:
        """The folder of the source it lies in."""
        return self.place.rpartition("/")[0]


Blocks = Iterator[bytes]


@dataclass(frozen=True)
class ModelSource:
    """What was found at a path. `read` yields files with their blocks, in the source's order."""

    files: tuple[SourceFile, ...]
    read: Callable[[frozenset[str]], Iterator[tuple[SourceFile, Blocks]]]


def open_source(path: Path) -> ModelSource:
    """Look at a folder, a ZIP, a tar, or a file of a model, which stands for those beside it.

    Raises SourceError: NOT_FOUND and the like, NO_MODEL, REFUSED_MODEL.
    """
    try:
        if path.is_dir():
            return _folder(path)
        beginning = _beginning(path)
        if beginning.startswith(b"PK\x03\x04"):
            return _zip(path)
        if role_of(path.name) is not None:
            return _beside(path)
        if beginning.startswith(GZIP_MAGIC) or _is_tar(beginning):
            return _tar(path)
    except OSError as error:
        raise reading_failed(error, str(path)) from error
    except ValueError as error:  # a NUL in the name, or a RefusedArchive
        raise refused(path, error) from error
    raise SourceError(Reason.NO_MODEL, str(path))


def refused(path: Path, why: object) -> SourceError:
    """Return the error of a source that is built as none is."""
    return SourceError(Reason.REFUSED_MODEL, str(path), str(why))


def _file(place: str) -> SourceFile | None:
    name = place.rpartition("/")[2]
    found = role_of(name)
    if found is None:
        return None
    return SourceFile(found[0], name.removesuffix(PACKED), found[1], place, name.endswith(PACKED))


def _files(places: Iterable[str]) -> tuple[SourceFile, ...]:
    return tuple(filter(None, map(_file, places)))


def _beginning(path: Path) -> bytes:
    if path.exists() and not path.is_file():  # a pipe could block for ever
        raise sources.RefusedArchive("neither a file nor a folder")
    with path.open("rb") as file:
        return file.read(_TAR_BLOCK)


def _folder(path: Path) -> ModelSource:
    """The folder itself, or the one folder below it that holds a model."""
    here = _files(sorted(each.name for each in path.iterdir() if each.is_file()))
    if not here:
        below = [each for each in sorted(path.iterdir()) if each.is_dir() and not each.is_symlink()]
        here = _files(
            f"{folder.name}/{each.name}"
            for folder in below[:MOST_FILES]
            for each in sorted(folder.iterdir())
            if each.is_file()
        )
    return _members(path, here, {each.place: sources.Member(each.place) for each in here})


def _beside(path: Path) -> ModelSource:
    """A file, with those of its direction beside it. Both directions may share one vocabulary."""
    found = _folder(path.parent)
    pair = next(each.pair for each in found.files if each.place == path.name)
    own = [each for each in found.files if each.pair == pair]
    if not any(each.role is FileRole.VOCABULARY for each in own):
        own += [
            each
            for each in found.files
            if each.role is FileRole.VOCABULARY and each.pair == turned(pair)
        ]
    return ModelSource(tuple(own), found.read)


def _zip(path: Path) -> ModelSource:
    members = sources.members_of_zip(path, _OF_MACOS)
    if len(members) > MOST_FILES:
        raise sources.RefusedArchive(f"it holds {len(members)} files")
    return _members(path, _files(members), members)


def _members(
    path: Path, files: tuple[SourceFile, ...], members: dict[str, sources.Member]
) -> ModelSource:
    def read(wanted: frozenset[str]) -> Iterator[tuple[SourceFile, Blocks]]:
        for each in files:
            if each.place in wanted:
                yield each, _unpacked(each, sources.blocks(path, members[each.place]))

    return ModelSource(files, read)


def _unpacked(file: SourceFile, blocks: Blocks) -> Blocks:
    return limited(inflated(blocks) if file.is_packed else blocks, file.name)


def limited(blocks: Iterable[bytes], name: str, most: int = LARGEST_FILE) -> Blocks:
    """Yield blocks up to a size, counted as they come."""
    count = 0
    for block in blocks:
        count += len(block)
        if count > most:
            raise sources.RefusedArchive(f"{name} is too large")
        yield block


def inflated(blocks: Iterable[bytes]) -> Blocks:
    """Yield the blocks of a gzip file, never a large one. Raises RefusedArchive."""
    inflater = zlib.decompressobj(31)
    try:
        for block in blocks:
            rest = block
            while rest and not inflater.eof:
                yield inflater.decompress(rest, _BLOCK)
                rest = inflater.unconsumed_tail
    except zlib.error as error:
        raise sources.RefusedArchive(f"it cannot be unpacked: {error}") from error
    if not inflater.eof:
        raise sources.RefusedArchive("a packed file is cut short")


# Tar: read by hand, header by header. tarfile would take what a header says of others, however
# long, into memory.


class _Stream:
    """The bytes of a tar file, which may be packed, counted as they come."""

    def __init__(self, file: BinaryIO | gzip.GzipFile) -> None:
        self._file = file
        self.count = 0

    def blocks(self, size: int) -> Blocks:
        """Yield so many bytes. Raises RefusedArchive when there are less."""
        while size:
            try:
                data = self._file.read(min(size, _BLOCK))
            except (EOFError, zlib.error, gzip.BadGzipFile) as error:
                raise sources.RefusedArchive(f"it cannot be unpacked: {error}") from error
            if not data:
                raise sources.RefusedArchive("it is cut short")
            size -= len(data)
            self.count += len(data)
            if self.count > _LARGEST_TAR:
                raise sources.RefusedArchive("it is too large")
            yield data

    def skip(self, size: int) -> None:
        """Pass over so many bytes."""
        for _ in self.blocks(size):
            pass


def _is_tar(beginning: bytes) -> bool:
    return len(beginning) == _TAR_BLOCK and beginning[257:262] == b"ustar"


def _tar(path: Path) -> ModelSource:
    with _opened(path) as file:
        places = [place for place, _size in _tar_members(_Stream(file))]
    if len({place.casefold() for place in places}) < len(places):
        raise sources.RefusedArchive("it holds two files of the same name")
    files = _files(places)

    def read(wanted: frozenset[str]) -> Iterator[tuple[SourceFile, Blocks]]:
        known = {each.place: each for each in files}
        with _opened(path) as file:
            stream = _Stream(file)
            for place, size in _tar_members(stream):
                if place in wanted:
                    yield known[place], _unpacked(known[place], stream.blocks(size))

    return ModelSource(files, read)


def _opened(path: Path) -> BinaryIO | gzip.GzipFile:
    with path.open("rb") as file:
        is_packed = file.read(2) == GZIP_MAGIC
    return gzip.open(path, "rb") if is_packed else path.open("rb")


def _tar_members(stream: _Stream) -> Iterator[tuple[str, int]]:
    """Yield names and sizes. The bytes of a file may be taken before the next one is asked for."""
    for _ in range(MOST_FILES + 1):
        header = b"".join(stream.blocks(_TAR_BLOCK))
        if not header.strip(b"\0"):
            return
        try:
            info = tarfile.TarInfo.frombuf(header, "utf-8", "strict")
        except (tarfile.TarError, ValueError) as error:
            raise sources.RefusedArchive(f"its list is damaged: {error}") from error
        name = info.name.removeprefix("./").rstrip("/")
        if info.size < 0 or info.size > LARGEST_FILE:
            raise sources.RefusedArchive(f"{name[:80]!r} is too large")
        if info.type not in _PASSED_OVER:
            if not info.isreg() and not info.isdir():
                raise sources.RefusedArchive(f"{name[:80]!r} is no file but a link or the like")
            if name not in ("", ".") and not sources.is_safe_name(name):
                raise sources.RefusedArchive(f"a file is called {name[:80]!r}")
        start = stream.count
        if info.type in tarfile.REGULAR_TYPES and info.type != tarfile.GNUTYPE_SPARSE:
            yield name, info.size
        padded = -(-info.size // _TAR_BLOCK) * _TAR_BLOCK
        stream.skip(padded - (stream.count - start))
    raise sources.RefusedArchive(f"it holds more than {MOST_FILES} files")
