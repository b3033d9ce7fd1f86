"""Folders of translation models in the data folder: what is in them, and how they come whole.

`translation-models/KEY/` holds the files of a model and `model.json`, which says what they are. A
folder is made aside, under a name that begins with a dot, and renamed once it is complete: a model
is there whole or not at all. The work on them is done by one process at a time.

The names of the files, those of Firefox Translations, say what each is for and of which direction.
"""

import hashlib
import json
import os
import re
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.domain.translation import FileRole, InstalledModel, ModelFile, TranslationModel
from readerapp.library.translation_catalogue import key_of
from readerapp.system import Paths, SingleInstance
from readerapp.system.files import (
    make_durable,
    make_private_folder,
    read_file,
    write_atomically,
    writing_failed,
)
from readerapp.text.dates import read_instant
from readerapp.text.numbers import whole

FOLDER = "translation-models"  # in the data folder
ADDING = ".adding"
FETCHING = ".fetching-"  # and the key
LIST = "model.json"
KEY = re.compile(r"[a-z]{2,3}-[a-z]{2,3}-[0-9a-f]{12}")
_OWN_FOLDER = re.compile(
    rf"{KEY.pattern}|{re.escape(FETCHING)}(?:{KEY.pattern})|{re.escape(ADDING)}"
)
SMALLEST = 1_000  # bytes of any file of a model
SPARE = 50_000_000  # bytes that are left free on the disk
LOCK = "models.lock"

_FORM = 1
_NOTED_EVERY = timedelta(days=1)  # between two notes that a model was used
_LARGEST_LIST = 20_000  # bytes
_SUMS = 500  # checksums that are remembered; a model has three or four files
_HASH = re.compile(r"[0-9a-f]{64}")

PACKED = ".gz"
PART = ".part"  # of a file that is being fetched
VERSION = ".version"  # what the server calls the version of that part

VOCABULARIES = frozenset(
    {FileRole.VOCABULARY, FileRole.SOURCE_VOCABULARY, FileRole.TARGET_VOCABULARY}
)

# How files begin. Marian: `binary.h`, version 1; shortlist: `shortlist.h`, its magic number;
# vocabulary: the first piece of a SentencePiece model.
BEGINNINGS = {
    FileRole.MODEL: (1).to_bytes(8, "little"),
    FileRole.SHORTLIST: (0xF11A48D5013417F5).to_bytes(8, "little"),
} | dict.fromkeys(VOCABULARIES, b"\n")

_NAMES: tuple[tuple[FileRole, re.Pattern[str]], ...] = (
    (FileRole.MODEL, re.compile(r"model\.([a-z]{4,6})\.[a-z0-9.]{1,40}\.bin")),
    (FileRole.SHORTLIST, re.compile(r"lex(?:\.\d{1,3}){0,2}\.([a-z]{4,6})\.s2t\.bin")),
    (FileRole.VOCABULARY, re.compile(r"vocab\.([a-z]{4,6})\.spm")),
    (FileRole.SOURCE_VOCABULARY, re.compile(r"srcvocab\.([a-z]{4,6})\.spm")),
    (FileRole.TARGET_VOCABULARY, re.compile(r"trgvocab\.([a-z]{4,6})\.spm")),
)


def models_folder(paths: Paths) -> Path:
    """Return the folder of all models; it may not be there."""
    return paths.data / FOLDER


def folders_in(paths: Paths) -> list[Path]:
    """Return the folders in which models lie or are made, for erasing. No link is followed."""
    folder = models_folder(paths)
    try:
        found = [] if folder.is_symlink() else sorted(folder.iterdir())
    except OSError:
        return []
    return [each for each in found if _OWN_FOLDER.fullmatch(each.name) and not each.is_symlink()]


def folder_of(paths: Paths, key: str) -> Path:
    """Return the folder of a model."""
    return models_folder(paths) / key


@contextmanager
def work_on_models(paths: Paths) -> Iterator[Path]:
    """Yield the folder of all models, made; nobody else works on it meanwhile.

    Raises StorageError: LOCKED, NO_PERMISSION, DISK_FULL and the like.
    """
    turn = SingleInstance(paths.runtime / LOCK)
    turn.acquire()
    try:
        folder = models_folder(paths)
        with writing(folder):
            make_private_folder(folder)
        yield folder
    finally:
        turn.release()


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Make an OSError a StorageError that names what was written."""
    try:
        yield
    except OSError as error:
        raise writing_failed(error, str(path)) from error


def refuse_full_disk(folder: Path, size: int) -> None:
    """Raise StorageError(DISK_FULL) where so many bytes have no room."""
    if shutil.disk_usage(folder).free < size + SPARE:
        raise StorageError(Reason.DISK_FULL, str(folder))


def new_folder(folder: Path) -> None:
    """Make an empty folder; what is left of earlier work under this name goes."""
    discard(folder)
    with writing(folder):
        folder.mkdir(mode=0o700)


def discard(folder: Path) -> None:
    """Remove a folder with what is in it, as far as that can be."""
    if folder.is_symlink():
        folder.unlink()
    shutil.rmtree(folder, ignore_errors=True)


def put_in_place(made: Path, target: Path) -> None:
    """Rename a complete folder, so that the model is there whole or not at all.

    One that is there already stays, unless it is damaged.
    """
    with writing(target):
        if target.exists() and is_whole(target):
            return
        discard(target)
        for each in made.iterdir():
            make_durable(each)
        make_durable(made)
        made.rename(target)
        make_durable(target.parent)


def write_list(folder: Path, model: TranslationModel, at: datetime) -> None:
    """Write what a folder holds, or will hold."""
    values: dict[str, Any] = {
        "form": _FORM,
        "key": model.key,
        "name": model.name,
        "source": model.source,
        "target": model.target,
        "licence": model.licence,
        "installed_at": at.astimezone(UTC).isoformat(),
        "files": [
            {
                "role": str(each.role),
                "name": each.name,
                "size": each.size,
                "sha256": each.sha256,
            }
            for each in model.files
        ],
    }
    write_atomically(folder / LIST, json.dumps(values, indent=1).encode())


def read_list(folder: Path) -> InstalledModel | None:
    """Return what a folder says it holds; None where it says nothing that could be true."""
    try:
        values = json.loads(read_file(folder / LIST, _LARGEST_LIST))
        found = _installed(values)
    except (ReaderError, ValueError, KeyError, TypeError, RecursionError):
        return None
    model = found.model
    is_own = model.key == key_of(model.source, model.target, model.files)
    return found if is_own and all(map(_is_fit, model.files)) else None


def _installed(values: dict[str, Any]) -> InstalledModel:
    if values["form"] != _FORM:
        raise ValueError("written by another version")
    files = tuple(
        ModelFile(
            FileRole(each["role"]), str(each["name"]), whole(each["size"]) or 0, str(each["sha256"])
        )
        for each in values["files"]
    )
    at = read_instant(str(values["installed_at"]))
    if at is None:
        raise ValueError("no time")
    model = TranslationModel(
        str(values["key"]),
        str(values["name"])[:200],
        str(values["source"]),
        str(values["target"]),
        str(values["licence"])[:200],
        files,
    )
    return InstalledModel(model, at)


def _is_fit(file: ModelFile) -> bool:
    is_name = role_of(file.name) is not None and not file.name.endswith(PACKED)
    # One that is being fetched may have no known checksum yet; nothing else is there without one.
    return is_name and (file.sha256 == "" or _HASH.fullmatch(file.sha256) is not None)


def used_at(folder: Path) -> datetime | None:
    """Return when a model was last used, or came; None where nothing tells."""
    try:
        return datetime.fromtimestamp((folder / LIST).stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return None


def note_use(folder: Path, now: datetime) -> None:
    """Note that a model is used now, once a day: its list gets a new time, and no other content."""
    at = used_at(folder)
    if at is not None and now - at > _NOTED_EVERY:
        with suppress(OSError):
            os.utime(folder / LIST, (now.timestamp(), now.timestamp()))


def keys_in(folder: Path) -> list[str]:
    """Return the names below a folder that are those of models."""
    with suppress(OSError):
        return sorted(filter(KEY.fullmatch, os.listdir(folder)))
    return []


def listed_in(folder: Path) -> InstalledModel | None:
    """Return the model of a folder whose files are there, as large as they must be."""
    found = read_list(folder)
    if found is None or found.model.key != folder.name:
        return None
    sizes = all(
        each.sha256 != "" and _size(folder / each.name) == each.size for each in found.model.files
    )
    return found if sizes else None


def is_whole(folder: Path) -> bool:
    """Return whether each file of a model is what it was when it came, by its checksum."""
    found = listed_in(folder)
    return found is not None and all(
        is_as_stated(folder / each.name, each) for each in found.model.files
    )


def seems_whole(folder: Path) -> bool:
    """Return the same for what is only shown: a file that nobody has written to since this process
    last computed its checksum, by size and times, is not read again."""
    found = listed_in(folder)
    return found is not None and all(
        _known_sum(folder / each.name) == each.sha256 for each in found.model.files
    )


def _known_sum(path: Path) -> str:
    try:
        found = path.stat()
        return _sum(path, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    except OSError:
        return ""


@lru_cache(maxsize=_SUMS)
def _sum(path: Path, *_state: int) -> str:
    """Return the checksum of a file in this state. Raises OSError, which is not remembered."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def is_as_stated(path: Path, file: ModelFile) -> bool:
    """Return whether a file has the size and the checksum it must have."""
    try:
        if _size(path) != file.size:
            return False
        with path.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest() == file.sha256
    except OSError:
        return False


def role_of(name: str) -> tuple[FileRole, str] | None:
    """Return what a file is for and the letters of its pair, by its name; None for another file."""
    plain = name.removesuffix(PACKED)
    for role, pattern in _NAMES:
        if match := pattern.fullmatch(plain):
            return role, match[1]
    return None


def turned(pair: str) -> str:
    """Return the letters of the other direction: "enfr" for "fren"."""
    source, target = direction_of(pair)
    return target + source


def direction_of(pair: str) -> tuple[str, str]:
    """Return the two languages of a pair. One with three letters stands beside English."""
    if len(pair) == 4 or not pair.startswith("en"):
        return pair[:-2], pair[-2:]
    return "en", pair[2:]


def _size(path: Path) -> int:
    """Return the size of a regular file, -1 for anything else."""
    try:
        found = path.lstat()
    except OSError:
        return -1
    return found.st_size if stat.S_ISREG(found.st_mode) else -1
