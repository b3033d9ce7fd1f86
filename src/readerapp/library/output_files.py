"""Output files: the one rule about files and folders that a user names to be written.

Nothing that is there already is replaced unasked: a command says so by `--force`, the window by
the question of its file dialog. Even then only a file of the same kind is: a mistyped name may cost
an older export, never a photo or a letter.
"""

import re
import stat
from collections.abc import Callable
from pathlib import Path

from readerapp import storage
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.values import dataclass
from readerapp.library.archives.targets import is_archive_folder, is_archive_zip
from readerapp.system import writing_failed

_LOOKED_AT = 1 << 16  # bytes
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"BM", b"GIF8", b"II*\0", b"MM\0*", b"RIFF", b"P6\n")
_LIST = re.compile(rb"<opml\b", re.IGNORECASE)
_COUNTS = re.compile(rb"\s*\[\s*(?:\]|\{\s*\"day\":)")


@dataclass(frozen=True)
class OutputKind:
    """Kind of an output. `recognises` tells whether a file of a path is of it; `refusal` is why one
    that is not stays."""

    recognises: Callable[[Path], bool]
    refusal: Reason = Reason.OTHER_FILE_HERE


def refuse_overwriting(path: Path, kind: OutputKind, *, replace: bool) -> None:
    """Raise StorageError unless `path` may be written as an output of this kind.

    EXISTS: there is something of that kind, and it was not said to replace it. OTHER_FILE_HERE
    (NO_ARCHIVE_HERE): what is there is of another kind, or a device; it stays whatever was said. An
    empty folder is nothing. A path that cannot be looked at is left to whoever writes it.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode) and not any(path.iterdir()):
            return
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise writing_failed(error, str(path)) from error
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) or not kind.recognises(path):
        raise StorageError(kind.refusal, str(path))
    if not replace:
        raise StorageError(Reason.EXISTS, str(path))


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LOOKED_AT)
    except OSError:  # a folder, or it may not be read: nothing that could be recognised
        return b"\0"


def _is_text(path: Path) -> bool:
    """In UTF-8, as articles are written; the last letter may be cut."""
    beginning = _beginning(path)
    return b"\0" not in beginning and "\ufffd" not in beginning.decode("utf-8", "replace")[:-3]


LIBRARY = OutputKind(storage.is_library)
SUBSCRIPTIONS = OutputKind(lambda path: bool(_LIST.search(_beginning(path))))
COUNTS = OutputKind(lambda path: bool(_COUNTS.match(_beginning(path))))
ARTICLE = OutputKind(_is_text)
PICTURE = OutputKind(lambda path: _beginning(path).startswith(_PICTURES))
ARCHIVE_ZIP = OutputKind(is_archive_zip, Reason.NO_ARCHIVE_HERE)
ARCHIVE_FOLDER = OutputKind(is_archive_folder, Reason.NO_ARCHIVE_HERE)
