"""Fetches a translation model of the catalogue: file by file, resumed, checked, put in place whole.

Nothing is asked of anybody before `fetch` is called, and then only of the host that the offer
names. What has come of a file stays when the fetch is interrupted, beside the version it is of;
what turns out to be wrong goes.
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
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
from readerapp.domain.translation import InstalledModel, ModelFile, Offer
from readerapp.library import model_folders
from readerapp.library.archives.sources import RefusedArchive
from readerapp.library.model_sources import inflated, limited
from readerapp.library.proxies import proxies_of_profile
from readerapp.network import (
    CancelFlag,
    DownloadHead,
    Fetcher,
    FetchRequest,
    HttpFetcher,
    PartialFile,
)
from readerapp.system import Paths
from readerapp.system.files import make_private_folder, open_private, read_file

Told = Callable[[int, int], object]  # bytes that are there, of how many

_LONGEST_VERSION = 1_000
_BLOCK = 1 << 16
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


def host_of(offer: Offer) -> str:
    """Return the host an offer is fetched from, "" for none."""
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
    SourceError(CHANGED_MODEL) for what is not as the catalogue says; FetchError, see
    `Fetcher.download`.
    """
    if not offer.address:
        raise StorageError(Reason.NO_MODEL_HOST)
    with model_folders.work_on_models(paths) as folder:
        made = folder / (model_folders.FETCHING + offer.model.key)
        usual = HttpFetcher(proxies=partial(proxies_of_profile, paths))
        with (fetcher or usual).session() as session:
            fetching = _Fetching(offer, made, session, user_typed, cancelled, told)
            try:
                fetching.run(now)
            except ReaderError as error:
                if error.reason is Reason.DISK_FULL:
                    model_folders.discard(made)
                raise
        model_folders.put_in_place(made, model_folders.folder_of(paths, offer.model.key))
        model_folders.discard(made)
        return model_folders.listed_in(
            model_folders.folder_of(paths, offer.model.key)
        ) or InstalledModel(offer.model, now)


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

    def run(self, now: datetime) -> None:
        """Bring all files."""
        model = self._offer.model
        with model_folders.writing(self._made):
            make_private_folder(self._made)
        model_folders.refuse_full_disk(self._made, model.size + model.download_size)
        model_folders.write_list(self._made, model, now)  # first: it says whose the other files are
        for each in model.files:
            if not model_folders.is_as_stated(self._made / each.name, each):
                self._bring(each)
            self._done += each.packed_size or each.size
            self._told(self._done, model.download_size)
        self._tidy()

    def _bring(self, file: ModelFile) -> None:
        size = file.packed_size or file.size
        request = FetchRequest(
            self._offer.address_of(file),
            "*/*",
            self._user_typed,
            limit_bytes=size,
            cancelled=self._cancelled,
            same_origin=True,
            as_sent=True,
        )
        there = ModelPart(self._made / (file.name + model_folders.PART), request, self._tell)
        try:
            with there:
                if not there.is_whole:
                    self._fetcher.download(request, there.part, there)
                there.refuse_less()
            self._check(file, there.path)
        except FetchError as error:
            if error.reason not in _KEPT:
                there.remove()
            raise
        except SourceError:
            there.remove()
            raise

    def _tell(self, count: int) -> None:
        self._told(self._done + count, self._offer.model.download_size)

    def _check(self, file: ModelFile, part: Path) -> None:
        """Compare checksums, before unpacking and after, and give the file its name."""
        if file.packed_sha256 and _hash_of(part) != file.packed_sha256:
            raise self._changed(file)
        whole = self._made / file.name
        if file.packed_size:
            self._unpack(file, part, whole)
        elif model_folders.is_as_stated(part, file):
            with model_folders.writing(whole):
                part.replace(whole)
        else:
            raise self._changed(file)

    def _unpack(self, file: ModelFile, part: Path, whole: Path) -> None:
        try:
            with (
                model_folders.writing(whole),
                part.open("rb") as source,
                open_private(whole) as target,
            ):
                for block in limited(inflated(_blocks(source)), file.name, file.size):
                    target.write(block)
        except RefusedArchive as error:
            whole.unlink(missing_ok=True)
            raise self._changed(file) from error
        if not model_folders.is_as_stated(whole, file):
            whole.unlink(missing_ok=True)
            raise self._changed(file)

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

    def __init__(self, path: Path, request: FetchRequest, told: Callable[[int], object]) -> None:
        """`request` is what is asked for; the file has as many bytes as its limit."""
        self.path = path
        self._request = request
        self._noted = path.with_name(path.name + model_folders.VERSION)
        self._told = told
        self._file: BinaryIO | None = None
        self._version = self._read_version()
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
        return self.count == self._request.limit_bytes and self._version != ""

    def begin(self, head: DownloadHead) -> None:
        """See `network.Receiver`. An error page, or another file, is refused before a single byte
        of it is written."""
        if head.total and head.total != self._request.limit_bytes:
            raise self._failure(Reason.BAD_RESPONSE, head.total)
        if head.begins_at:
            return
        self._close()
        with model_folders.writing(self.path):
            self._noted.unlink(missing_ok=True)
            self._file = open_private(self.path)
            if head.validator:
                with open_private(self._noted) as noted:
                    noted.write(head.validator.encode())
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
        if self.count < self._request.limit_bytes:
            raise self._failure(Reason.CUT_SHORT, self.count)

    def _failure(self, reason: Reason, count: int) -> FetchError:
        address = without_password(self._request.url)
        return FetchError(reason, address, f"{count} of {self._request.limit_bytes} bytes")

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

    def _read_version(self) -> str:
        try:
            return read_file(self._noted, _LONGEST_VERSION).decode()
        except (ReaderError, UnicodeDecodeError):
            return ""


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    while block := file.read(_BLOCK):
        yield block


def _hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
