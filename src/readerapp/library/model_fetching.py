"""Fetches a translation model of the catalogue: file by file, resumed, checked, put in place whole.

Nothing is asked of anybody before `fetch` is called, and then only of the host that the offer
names. What has come of a file stays when the fetch is interrupted, beside the version it is of;
what turns out to be wrong goes.

A file of which no checksum is stated is believed by its form, by the checksum of its packing and by
the secure connection it came over; what it held is noted then, and holds from then on.
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from readerapp.domain.addresses import without_password
from readerapp.domain.errors import (
    PROXY_FAULTS,
    FetchError,
    ReaderError,
    Reason,
    SourceError,
    StorageError,
)
from readerapp.domain.translation import InstalledModel, ModelFile, Offer, TranslationModel
from readerapp.library import model_folders
from readerapp.library.archives.sources import RefusedArchive
from readerapp.library.model_sources import GZIP_MAGIC, inflated, limited
from readerapp.library.proxies import proxies_of_profile
from readerapp.library.translation_catalogue import (
    BASE_ADDRESS,
    Seen,
    key_of,
    read_own,
    write_own,
)
from readerapp.network.downloads import DownloadHead, PartialFile
from readerapp.network.fetcher import Fetcher, HttpFetcher
from readerapp.network.request import CancelFlag, FetchRequest
from readerapp.system import Paths
from readerapp.system.files import make_private_folder, open_private, read_file
from readerapp.text.numbers import whole

_MOZILLA = "Mozilla (Google Storage, storage.googleapis.com)"

Told = Callable[[int, int], object]  # bytes that are there, of how many

_LONGEST_VERSION = 1_000
_BLOCK = 1 << 16
_MOST_MORE = 65_536  # bytes that packing may add
_LARGEST_UNSTATED = 40_000_000  # bytes of a shortlist or a vocabulary; the largest known has 9
# Trouble of the way, not of the file: what has come is worth keeping.
_KEPT = PROXY_FAULTS | {
    Reason.CUT_SHORT,
    Reason.TIMED_OUT,
    Reason.NO_NETWORK,
    Reason.CANCELLED,
    Reason.HTTP_STATUS,
    Reason.OFFLINE,
    Reason.TLS,
}
_NOT_THERE = (404, 410)  # how a host says that a file is not there, or not any more


def host_of(offer: Offer) -> str:
    """Return whom an offer is fetched from, "" for nobody: the host, and whose it is if known."""
    if offer.address.startswith(BASE_ADDRESS):
        return _MOZILLA
    return urlsplit(offer.address).netloc.rpartition("@")[2]


def fetch(
    paths: Paths,
    offer: Offer,
    now: datetime,
    *,
    fetcher: HttpFetcher | None = None,
    user_typed: bool = False,
    cancelled: CancelFlag | None = None,
    told: Told = lambda _done, _total: None,
) -> InstalledModel:
    """Fetch a model, or what is missing of it; return it once it is in place.

    `user_typed`: the user gave the address, which may then be in the own network.
    Raises StorageError: NO_MODEL_HOST, LOCKED, DISK_FULL (then nothing of it is left) and the like;
    SourceError: CHANGED_MODEL for what is not as the catalogue says, MOVED_MODEL where it is not;
    FetchError, see `Fetcher.download`.
    """
    if not offer.address:
        raise StorageError(Reason.NO_MODEL_HOST)
    with model_folders.work_on_models(paths) as folder:
        made = folder / (model_folders.FETCHING + offer.model.key)
        usual = HttpFetcher(proxies=partial(proxies_of_profile, paths))
        with (fetcher or usual).session() as session:
            fetching = _Fetching(offer, made, session, user_typed, cancelled, told)
            try:
                model = fetching.run(now)
            except ReaderError as error:
                if error.reason is Reason.DISK_FULL:
                    model_folders.discard(made)
                raise
        target = model_folders.folder_of(paths, model.key)
        model_folders.put_in_place(made, target)
        model_folders.discard(made)
        _note(folder, offer, model)
        return model_folders.listed_in(target) or InstalledModel(model, now)


def _note(folder: Path, offer: Offer, model: TranslationModel) -> None:
    """Note what files held of which nobody states it."""
    found = {
        offer.path_of(each): Seen(each.size, each.sha256)
        for each, stated in zip(model.files, offer.model.files, strict=True)
        if not stated.sha256
    }
    if found:
        own = read_own(folder)
        write_own(folder, replace(own, seen={**own.seen, **found}))


def forget(paths: Paths, offer: Offer) -> None:
    """Delete what has come of a model whose fetch was interrupted. Raises StorageError."""
    with model_folders.work_on_models(paths) as folder:
        model_folders.discard(folder / (model_folders.FETCHING + offer.model.key))


class _Fetching:
    """The fetch of one model into the folder `made`."""

    def __init__(
        self,
        offer: Offer,
        made: Path,
        fetcher: Fetcher,
        user_typed: bool,
        cancelled: CancelFlag | None,
        told: Told,
    ) -> None:
        self._offer = offer
        self._made = made
        self._fetcher = fetcher
        self._user_typed = user_typed
        self._cancelled = cancelled
        self._told = told
        self._done = 0  # bytes of the files before this one
        self._named: dict[str, int] = {}  # how large the server says files are

    def run(self, now: datetime) -> TranslationModel:
        """Bring all files; return the model, with what its files hold."""
        model = self._offer.model
        with model_folders.writing(self._made):
            make_private_folder(self._made)
        model_folders.refuse_full_disk(self._made, model.size + model.download_size)
        model_folders.write_list(self._made, model, now)  # first: it says whose the other files are
        for each in model.files:
            if not model_folders.is_as_stated(self._made / each.name, each):
                self._bring(each)
            self._done += self._size_of(each)
            self._told(self._done, self._total)
        whole = self._found()
        model_folders.write_list(self._made, whole, now)
        self._tidy()
        return whole

    def _found(self) -> TranslationModel:
        model = self._offer.model
        files = tuple(
            each if each.sha256 else replace(each, size=path.stat().st_size, sha256=_hash_of(path))
            for each, path in ((each, self._made / each.name) for each in model.files)
        )
        return replace(model, key=key_of(model.source, model.target, files), files=files)

    def _size_of(self, file: ModelFile) -> int:
        """How many bytes of a file are fetched: what the server says, once it did."""
        return self._named.get(file.name, file.download_size)

    @property
    def _total(self) -> int:
        return sum(map(self._size_of, self._offer.model.files))

    def _bring(self, file: ModelFile) -> None:
        size = _most_of(file)
        request = FetchRequest(
            self._offer.address_of(file),
            "*/*",
            self._user_typed,
            limit_bytes=size,
            cancelled=self._cancelled,
            same_origin=True,
            as_sent=True,
        )
        there = ModelPart(
            self._made / (file.name + model_folders.PART),
            request,
            self._tell,
            partial(self._named.__setitem__, file.name),
            is_exact=not file.about,
        )
        try:
            with there:
                if not there.is_whole:
                    self._fetcher.download(request, there.part, there)
                there.refuse_less()
            self._check(file, there.path)
        except FetchError as error:
            if error.reason not in _KEPT:
                there.remove()
            if error.reason is Reason.LED_ELSEWHERE or error.status in _NOT_THERE:
                name = self._offer.model.name
                raise SourceError(Reason.MOVED_MODEL, name, error.name) from error
            raise
        except SourceError:
            there.remove()
            raise

    def _tell(self, count: int) -> None:
        self._told(self._done + count, self._total)

    def _check(self, file: ModelFile, part: Path) -> None:
        """Compare checksums, before unpacking and after, and give the file its name."""
        if file.packed_sha256 and _hash_of(part) != file.packed_sha256:
            raise self._changed(file)
        whole = self._made / file.name
        # A server may have unpacked what it keeps packed.
        if file.packed_size or (file.about and _begins(part, GZIP_MAGIC)):
            self._unpack(file, part, whole)
        elif self._is_right(part, file):
            with model_folders.writing(whole):
                part.replace(whole)
        else:
            raise self._wrong(file)

    def _is_right(self, path: Path, file: ModelFile) -> bool:
        if file.sha256:
            return model_folders.is_as_stated(path, file)
        has_size = path.stat().st_size >= model_folders.SMALLEST
        return has_size and _begins(path, model_folders.BEGINNINGS[file.role])

    def _wrong(self, file: ModelFile) -> SourceError:
        if file.sha256:
            return self._changed(file)
        return SourceError(Reason.NOT_A_MODEL_FILE, self._offer.model.name, file.name)

    def _unpack(self, file: ModelFile, part: Path, whole: Path) -> None:
        try:
            with (
                model_folders.writing(whole),
                part.open("rb") as source,
                open_private(whole) as target,
            ):
                for block in limited(
                    inflated(_blocks(source)), file.name, file.size or _LARGEST_UNSTATED
                ):
                    target.write(block)
        except RefusedArchive as error:
            whole.unlink(missing_ok=True)
            raise self._wrong(file) from error
        if not self._is_right(whole, file):
            whole.unlink(missing_ok=True)
            raise self._wrong(file)

    def _changed(self, file: ModelFile) -> SourceError:
        return SourceError(Reason.CHANGED_MODEL, self._offer.model.name, file.name)

    def _tidy(self) -> None:
        names = {model_folders.LIST, *(each.name for each in self._offer.model.files)}
        for each in self._made.iterdir():
            if each.name not in names:
                with model_folders.writing(each):
                    each.unlink()


class ModelPart:
    """What has come of a file of a model, on disk, and the version it is of.

    A `network.Receiver`.
    """

    def __init__(
        self,
        path: Path,
        request: FetchRequest,
        told: Callable[[int], object],
        named: Callable[[int], object] = lambda _total: None,
        *,
        is_exact: bool = True,
    ) -> None:
        """`request` is what is asked for. The file has as many bytes as its limit, or where that is
        not `is_exact`, at most so many: `named` gets how many the server says."""
        self.path = path
        self._request = request
        self._noted = path.with_name(path.name + model_folders.VERSION)
        self._told = told
        self._named = named
        self._file: BinaryIO | None = None
        self._version, total = self._read_version()
        self._total = request.limit_bytes if is_exact else total  # 0: nobody said
        self._is_exact = is_exact
        self.count = 0
        with suppress(OSError):
            self.count = path.stat().st_size

    @property
    def part(self) -> PartialFile:
        """What can be gone on with."""
        is_sound = self.count < self._request.limit_bytes
        return PartialFile(self.count, self._version) if is_sound else PartialFile()

    @property
    def is_whole(self) -> bool:
        """Whether all of it came before, of a version that is known."""
        return self.count == self._total > 0 and self._version != ""

    def begin(self, head: DownloadHead) -> None:
        """See `network.Receiver`. An error page, or another file, is refused before a single byte
        of it is written."""
        if self._is_exact and head.total and head.total != self._total:
            raise self._failure(Reason.BAD_RESPONSE, head.total)
        if not self._is_exact:
            self._total = head.total
        if head.total:
            self._named(head.total)
        if head.begins_at:
            return
        self._close()
        with model_folders.writing(self.path):
            self._noted.unlink(missing_ok=True)
            self._file = open_private(self.path)
            if head.validator:
                with open_private(self._noted) as noted:
                    noted.write(f"{head.validator}\n{head.total}".encode())
        self.count, self._version = 0, head.validator

    def take(self, data: bytes) -> None:
        """See `network.Receiver`."""
        with model_folders.writing(self.path):
            if self._file is None:
                self._file = open_private(self.path, goes_on=True)
            self._file.write(data)
        self.count += len(data)
        self._told(self.count)

    def refuse_less(self) -> None:
        """Raise FetchError when less came than the file has."""
        if self.count < self._total:
            raise self._failure(Reason.CUT_SHORT, self.count)

    def _failure(self, reason: Reason, count: int) -> FetchError:
        address = without_password(self._request.url)
        return FetchError(reason, address, f"{count} of {self._total} bytes")

    def remove(self) -> None:
        """Delete what has come."""
        self._close()
        with model_folders.writing(self.path):
            self.path.unlink(missing_ok=True)
            self._noted.unlink(missing_ok=True)

    def __enter__(self) -> "ModelPart":
        return self

    def __exit__(self, *_how: object) -> None:
        self._close()

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with model_folders.writing(self.path):
                file.close()

    def _read_version(self) -> tuple[str, int]:
        """Return the version that was noted, and how many bytes it has in all."""
        try:
            version, _line, total = (
                read_file(self._noted, _LONGEST_VERSION).decode().partition("\n")
            )
        except (ReaderError, UnicodeDecodeError):
            return "", 0
        return version, whole(total) or 0


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    while block := file.read(_BLOCK):
        yield block


def _most_of(file: ModelFile) -> int:
    """Return how many bytes a file may have as it is fetched."""
    if not file.about:
        return file.packed_size or file.size
    return file.size + _MOST_MORE if file.size else _LARGEST_UNSTATED


def _begins(path: Path, beginning: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(beginning)) == beginning


def _hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
