"""Sounds of articles that are played here: fetched once and whole, then played from the file.

Nothing is fetched unless the reader asked for this sound, and what plays it is given a file, never
an address. What was played goes when room is needed; what the reader keeps for offline stays.
"""

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from readerapp import before_0_1
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.values import dataclass
from readerapp.library.addresses import host_of
from readerapp.library.downloads import Progress, Telling, download
from readerapp.library.opening import Library
from readerapp.network.downloads import DownloadHead, PartialFile
from readerapp.network.request import CancelFlag
from readerapp.system import Paths, SingleInstance, write_atomically, writing_failed
from readerapp.system.files import make_private_folder
from readerapp.text.numbers import whole

LARGEST = 1_000_000_000  # bytes of one sound
FORM = "sound"  # of a note, so that it is known to be ours
FILE_NAMES = r"[0-9a-f]{32}\.(json|part|sound)"
_USELESS = (Reason.TOO_LARGE, Reason.BAD_RESPONSE)  # of what came then nothing is gone on with
_PLAYED_FROM = 4_096  # bytes that tell what a file is
_TAG_HEAD = 10  # bytes before an ID3 tag
_MOST_TAGS = 4


@dataclass(frozen=True)
class Sound:
    """A sound that is here, wholly or in part: from where, its bytes, whether it is kept, and how
    many bytes it has in all, 0 where nobody said."""

    address: str
    size: int
    is_whole: bool
    is_kept: bool
    total: int = 0


def folder_of(paths: Paths) -> Path:
    """Return where sounds lie."""
    return paths.cache / "sounds"


def key_of(address: str) -> str:
    """Return the name under which a sound is known here, which tells nothing of its address."""
    return hashlib.sha256(address.encode(errors="surrogatepass")).hexdigest()[:32]


def is_own(path: Path) -> bool:
    """Whether a file in the folder of sounds is ours: the note beside it names its address."""
    note = _read_note(path.with_suffix(".json"))
    return key_of(note.address) == path.stem if note else False


def here(library: Library) -> tuple[Sound, ...]:
    """Return the sounds that are here, the one that was played longest ago first."""
    found = sorted(_files(folder_of(library.paths)), key=_last_played)
    return tuple(_sound(path, note) for path, note in found)


def fetch(
    library: Library,
    address: str,
    progress: Progress,
    cancelled: CancelFlag,
    begun_anew: Callable[[], object] = lambda: None,
) -> Path:
    """Return the file of a sound: the one that is here, else fetch it, or what is missing of it.

    `begun_anew` is called when what was here of it is of no use: it has changed since, or whoever
    has it sends no parts.
    Raises FetchError, BAD_RESPONSE for what is no sound; StorageError, BEING_FETCHED while another
    process or thread fetches it. What came until then stays, to be gone on with.
    """
    path = _place(library, address, ".sound")
    if not path.is_file():
        with _Arriving(library, address, begun_anew) as arriving:
            if not path.is_file():  # else somebody else fetched it meanwhile
                try:
                    download(library, address, arriving, progress, cancelled, limit=LARGEST)
                except FetchError as error:
                    if error.reason in _USELESS:
                        arriving.forget()
                    raise
    try:
        if not is_sound(path):
            path.unlink()
            raise FetchError(Reason.BAD_RESPONSE, host_of(address), "no sound that is known")
        os.utime(path)  # it was played now
    except OSError as error:
        raise writing_failed(error, str(path)) from error
    return path


def keep(library: Library, address: str, article_id: int) -> None:
    """Keep a sound that is here, whatever else is played, as long as its article is in the lists.

    Raises StorageError.
    """
    path = _place(library, address, ".json")
    note = _read_note(path)
    if note is not None:
        _write_note(path, replace(note, kept_for=article_id))


def let_go(library: Library) -> None:
    """Keep no sound any more whose article was removed: nothing would show that it takes room.

    Raises StorageError.
    """
    kept = [note for _, note in _files(folder_of(library.paths)) if note.kept_for]
    if not kept:
        return
    with library.store.read() as reader:
        there = {head.id for head in reader.articles.heads([note.kept_for for note in kept])}
    for note in kept:
        if note.kept_for not in there:
            keep(library, note.address, 0)


def make_room(library: Library, room: int, besides: str = "") -> None:
    """Remove what was played longest ago until the sounds fit into `room` bytes.

    What is kept stays, and so does the sound from the address `besides`.
    """
    found = here(library)
    left = sum(each.size for each in found)
    for each in found:
        if left > room and not each.is_kept and each.address != besides:
            remove(library, each.address)
            left -= each.size


def remove(library: Library, address: str) -> None:
    """Remove a sound. What cannot be removed now stays for another time."""
    for ending in (".sound", ".part", ".json"):
        with suppress(OSError):
            _place(library, address, ending).unlink(missing_ok=True)


def forget_played(library: Library) -> tuple[str, ...]:
    """Remove every sound that is not kept; return the files that could not be removed."""
    left = []
    for each in here(library):
        if not each.is_kept:
            remove(library, each.address)
            files = (_place(library, each.address, ending) for ending in (".sound", ".part"))
            left += [str(file) for file in files if file.exists()]
    return tuple(left)


def is_sound(path: Path) -> bool:
    """Whether a file begins as one with sound does: MP3, AAC, Ogg, FLAC, WAV, AIFF, MP4, WebM.

    A list of addresses, which a player might follow by itself, begins otherwise.
    """
    with path.open("rb") as file:
        begins = file.read(_PLAYED_FROM)
        for _ in range(_MOST_TAGS):
            if begins[:3] == b"ID3":
                file.seek(_TAG_HEAD + _tag_size(begins) - len(begins), os.SEEK_CUR)
                begins = file.read(_PLAYED_FROM).lstrip(b"\0")  # which may follow a tag
    of_frames = len(begins) > 1 and begins[0] == 0xFF and begins[1] & 0xE0 == 0xE0
    is_named = begins.startswith((b"OggS", b"fLaC", b"\x1a\x45\xdf\xa3"))
    is_boxed = begins[:4] in (b"RIFF", b"FORM") and begins[8:12] in (b"WAVE", b"AIFF", b"AIFC")
    return of_frames or is_named or is_boxed or begins[4:8] == b"ftyp"


def _tag_size(head: bytes) -> int:
    """Four digits of 7 bits each: https://id3.org/id3v2.4.0-structure"""
    size = 0
    for digit in head[6:10]:
        size = size << 7 | digit & 0x7F
    return size


@dataclass(frozen=True)
class _Note:
    """What is noted beside a sound: from where it is, which version of it, for which article it is
    kept, 0 for none, and how many bytes it has in all, 0 where nobody said."""

    address: str
    validator: str = ""
    kept_for: int = 0
    total: int = 0


class _Arriving:
    """A sound on its way. What is there of it when it breaks off stays for another time."""

    def __init__(self, library: Library, address: str, begun_anew: Callable[[], object]) -> None:
        self._address, self._begun_anew = address, begun_anew
        self._path = _place(library, address, ".part")
        self._whole = self._path.with_suffix(".sound")
        self._noted = self._path.with_suffix(".json")
        self._note = _Note(address)
        self._file: BinaryIO | None = None
        self._turn = SingleInstance(self._path, Reason.BEING_FETCHED, host_of(address))
        self._telling = Telling()
        self.size = 0

    def __enter__(self) -> "_Arriving":
        self._take_turn()
        self._note = _read_note(self._noted) or _Note(self._address)
        with suppress(OSError):
            self.size = self._path.stat().st_size
        return self

    def __exit__(self, *_raised: object) -> None:
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):  # what has no room is asked for again
                file.close()
        with suppress(OSError):
            if self._path.stat().st_size == 0:
                self._path.unlink()
        self._turn.release()

    def forget(self) -> None:
        """Keep nothing of what came."""
        with suppress(OSError):
            file = self._opened()
            file.seek(0)
            file.truncate()
        self.size = 0

    def _take_turn(self) -> None:
        """Two that write one file would mix it up. Windows locks what is written from everybody."""
        if sys.platform == "win32":
            return
        try:
            make_private_folder(self._path.parent)
            self._turn.acquire()
        except OSError as error:
            raise writing_failed(error, str(self._path)) from error

    @property
    def part(self) -> PartialFile:
        """What is there."""
        return PartialFile(self.size, self._note.validator)

    def tell(self, progress: Progress) -> None:
        """Tell of progress, some 200 times."""
        self._telling.progress = progress

    def begin(self, head: DownloadHead) -> None:
        """See `network.Receiver`."""
        if head.begins_at < self.size:
            self._begun_anew()
        self.size = head.begins_at
        try:
            file = self._opened()
            file.seek(self.size)
            file.truncate()
        except OSError as error:
            raise writing_failed(error, str(self._path)) from error
        self._note = _Note(self._address, head.validator, self._note.kept_for, head.total)
        _write_note(self._noted, self._note)
        self._telling.begin(self.size, head.total)

    def take(self, data: bytes) -> None:
        """See `network.Receiver`."""
        try:
            self._opened().write(data)
        except OSError as error:
            raise writing_failed(error, str(self._path)) from error
        self.size += len(data)
        self._telling.go_on(self.size)

    def finish(self) -> None:
        """Give it its name. Raises StorageError."""
        try:
            file = self._opened()
            file.flush()
            os.fsync(file.fileno())
            file.close()
            self._path.replace(self._whole)
        except OSError as error:
            raise writing_failed(error, str(self._path)) from error

    def _opened(self) -> BinaryIO:
        if self._file is None:
            make_private_folder(self._path.parent)
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._file = os.fdopen(os.open(self._path, flags, 0o600), "r+b")
        return self._file


def _place(library: Library, address: str, ending: str) -> Path:
    return folder_of(library.paths) / f"{key_of(address)}{ending}"


def _files(folder: Path) -> Iterator[tuple[Path, _Note]]:
    """Yield each sound of which there is a byte, with its note."""
    for noted in folder.glob("*.json"):
        note = _read_note(noted)
        for path in (noted.with_suffix(".sound"), noted.with_suffix(".part")):
            if note is not None and path.is_file():
                yield path, note
                break


def _last_played(found: tuple[Path, _Note]) -> float:
    try:
        return found[0].stat().st_mtime
    except OSError:
        return 0.0


def _sound(path: Path, note: _Note) -> Sound:
    try:
        size = path.stat().st_size
    except OSError:
        size = 0
    return Sound(note.address, size, path.suffix == ".sound", note.kept_for > 0, note.total)


def _write_note(path: Path, note: _Note) -> None:
    values = {
        "form": FORM,
        "address": note.address,
        "validator": note.validator,
        "kept": note.kept_for,
        "total": note.total,
    }
    write_atomically(path, json.dumps(values).encode())


def _read_note(path: Path) -> _Note | None:
    """Return what a note says, None when there is none, or it is none of ours."""
    try:
        values = before_0_1.sound_note(json.loads(path.read_bytes()))
        if values["form"] == FORM:
            kept, total = whole(values["kept"]) or 0, whole(values["total"]) or 0
            return _Note(str(values["address"]), str(values["validator"]), kept, total)
    except (OSError, ValueError, RecursionError, TypeError, KeyError, AttributeError):
        pass
    return None
