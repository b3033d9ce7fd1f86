"""The safety copy: subscriptions, marks and settings as small plain files beside the library.

Its format is described in docs/safety-copy.md. Written by atomic replacement soon after changes;
`safety_restore` makes a library of it when the library itself is gone. Erasing the reading history
takes the times out of it: 1970 stands where a time was, as in the library.
"""

import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.library import safety_copy
from readerapp.library.backups import backup_turn
from readerapp.library.opening import Library
from readerapp.library.subscription_lists import export_list
from readerapp.settings import NEVER_BROUGHT
from readerapp.storage import Reader
from readerapp.system import Paths, read_file, write_atomically
from readerapp.system.files import replace_keeping_previous, writing_failed
from readerapp.text.dates import of_epoch

if TYPE_CHECKING:
    from readerapp.library.records.kind import Plain, RecordKind

FORMAT = 1

_SIGNATURE = b'{"readerapp":'  # of each file of lines

FOLDER = "safety"

MARKS = "marks.jsonl"

# With more articles than this their marks are written once a day, in a process of their own: a
# million take 100 MB.
MANY = 20_000

PATIENCE = 60.0  # seconds; a million marks take ten
_PART = re.compile(r"\.\w{8}\.part")  # of a file that is written whole or not at all

README = """\
This is a safety copy of what you made in Readerapp: feeds, folders, accounts, stars, what you read,
what you said of stories and which you follow, tags, notes and highlights, what you say of AI
labels, saved searches, rules, what you muted, settings, and your answers about privacy. Readerapp
keeps it up to date by itself. A name that ends in "~" is the version before. Articles are not in
here.

To make a library of it:  readerapp restore --safety THIS-FOLDER
feeds.opml can be read by any other news reader.
"""

_FIRST_WORDS = README.partition(":")[0].encode()


def files() -> "tuple[tuple[RecordKind, Plain], ...]":
    """Return each file of JSON lines, with the kind of record that it holds."""
    from readerapp.library.records import KINDS  # here, because a start does without it

    return tuple((kind, plain) for kind in KINDS for plain in kind.plain)


def names() -> tuple[str, ...]:
    """Return the names of the files of JSON lines."""
    return tuple(plain.file for _, plain in files())


def folder_of(paths: Paths) -> Path:
    """Return where the safety copy of a profile lies."""
    return paths.data / FOLDER


def is_due(library: Library) -> bool:
    """Return whether the marks of all articles were not written yet today (UTC)."""
    try:
        written = folder_of(library.paths).joinpath(MARKS).stat().st_mtime
    except OSError:
        return True
    at = of_epoch(written)  # a disk can say anything
    return at is None or at.date() != library.clock.now().date()


def write(library: Library, *, all_marks: bool = False, patience: float = PATIENCE) -> None:
    """Bring the safety copy up to date; `all_marks` also when there are very many.

    Everything is read in one snapshot, once who writes it already is done: an older one never comes
    after a newer one. `patience`: seconds that this is waited for. A file that would not change is
    not written. Raises StorageError: DISK_FULL, READ_ONLY, NO_PERMISSION, NOT_WRITABLE, DAMAGED,
    BACKUP_GOING_ON, and OTHER_FILE_HERE when somebody else's folder has the name.
    """
    with _turn(library, patience):
        _write(library, all_marks)


def _turn(library: Library, patience: float) -> AbstractContextManager[None]:
    return backup_turn(library.paths.runtime / "safety.lock", patience)


def _write(library: Library, all_marks: bool) -> None:
    folder = folder_of(library.paths)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        if not _is_own_folder(folder):
            raise StorageError(Reason.OTHER_FILE_HERE, str(folder))
        for left in folder.iterdir():
            if _PART.fullmatch(left.name) and left.is_file() and not left.is_symlink():
                left.unlink()  # by a process that was killed: this is our turn
    except OSError as error:
        raise writing_failed(error, str(folder)) from error
    today = library.clock.now().date()
    for name, content in _files(library, all_marks).items():
        replace_keeping_previous(folder / name, content, today)
    opml = folder / "feeds.opml"
    if _is_older(
        opml, folder / "feeds.jsonl"
    ):  # it says when it was written, and so always differs
        replace_keeping_previous(opml, export_list(library), today)
    if all_marks:
        _touch(folder / MARKS)  # says when it was true


def _touch(path: Path) -> None:
    try:
        os.utime(path)
    except OSError as error:
        raise writing_failed(error, str(path)) from error


def _is_own_folder(folder: Path) -> bool:
    """Whether a safety copy was begun there, or nothing is there: a profile may be in any folder,
    beside things of the reader's that are called the same."""
    files = [each for each in folder.iterdir() if not each.name.startswith(".")]
    return not files or any(
        each.name in {"README.txt", *names()} and is_signed(each) for each in files
    )


def is_signed(path: Path) -> bool:
    """Return whether a file begins as README.txt or a file of JSON lines does."""
    try:
        with path.open("rb") as file:
            first = file.readline(1_000)
    except OSError:
        return False
    return first.startswith((_SIGNATURE, _FIRST_WORDS))


def _files(library: Library, all_marks: bool) -> dict[str, bytes]:
    from readerapp.library.records.plain import lines_of  # as above

    with library.store.read() as reader:
        wants_marks = all_marks or reader.marks.last_id() <= MANY
        return {
            "README.txt": README.encode(),
            "settings.json": json.dumps(
                _settings(reader), ensure_ascii=False, indent=1, sort_keys=True
            ).encode(),
            **{
                plain.file: _lines(lines_of(kind, plain, reader))
                for kind, plain in files()
                if plain.file != MARKS or wants_marks
            },
        }


def _settings(reader: Reader) -> dict[str, object]:
    """Return the settings that mean the same in another library."""
    stored = reader.settings.all().items()
    return {key: value for key, value in stored if not key.startswith(NEVER_BROUGHT)}


def _is_older(path: Path, than: Path) -> bool:
    try:
        return path.stat().st_mtime_ns < than.stat().st_mtime_ns
    except FileNotFoundError:
        return True


def _lines(values: Iterable[dict[str, Any]]) -> bytes:
    """Return JSON lines behind a first one that says what they are."""
    encode = json.JSONEncoder(ensure_ascii=False).encode
    lines = [encode({"readerapp": FORMAT}), *map(encode, values)]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


_LIMIT = 2 * 1024**3  # bytes of one file

_TIMES = ("read", "starred", "removed", "seen", "at")

_NO_TIME = "1970-01-01T00:00:00+00:00"


def titles(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the identity and the title of articles, and the file that says so, from every version
    of the safety copy there is, the present one first. What cannot be read is passed over."""
    kept = [plain.file for _, plain in files() if plain.is_history and plain.file != MARKS]
    for path in (each for name in kept for each in _versions(folder, name)):
        try:
            lines = read_file(path, _LIMIT).split(b"\n")
        except ReaderError:
            continue
        for line in lines:
            try:
                said: Any = json.loads(line) if b'"title"' in line else None
            except (ValueError, RecursionError):
                continue
            if isinstance(said, dict):
                identity, title = said.get("identity"), said.get("title")
                if isinstance(identity, str) and isinstance(title, str):
                    yield identity, title, str(path)


def _versions(folder: Path, name: str) -> list[Path]:
    """Return the file of today, the one before it ("~"), and those kept with a day in their
    name."""
    return sorted(folder.glob(name.replace(".", "*.") + "*"), key=lambda each: each.name != name)


def forget_times(library: Library) -> tuple[str, ...]:
    """Remove the times from every version of the safety copy; return the files that still have
    them because they could not be written.

    Not while one is written: it would bring them back.
    """
    folder = safety_copy.folder_of(library.paths)
    kept = [plain.file for _, plain in files() if plain.is_history]
    told = [path for name in kept for path in _versions(folder, name)]
    try:
        with _turn(library, PATIENCE):
            return tuple(str(path) for path in told if not _has_forgotten(path))
    except StorageError:
        return tuple(map(str, told))


def _has_forgotten(path: Path) -> bool:
    try:
        content = read_file(path, _LIMIT)
        without = b"".join(_safety_history_lines(content))
        if without != content:
            write_atomically(path, without)
    except (ReaderError, OSError):
        return False
    return True


def _safety_history_lines(content: bytes) -> Iterator[bytes]:
    """Leave out lines that nothing could read: a time may be in them."""
    for line in content.split(b"\n"):
        try:
            values: Any = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(values, dict):
            times = {name: _NO_TIME for name in _TIMES if values.get(name)}
            yield json.dumps(values | times, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
