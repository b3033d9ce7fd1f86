"""Output files: the one rule about files and folders that a user names to be written.

Nothing that is there already is replaced unasked: a command says so by `--force`, the window by
the question of its file dialog. Even then only a file of the same kind is: a mistyped name may cost
an older export, never a photo or a letter. A link to a file is written through; one that leads
nowhere is something else, so nothing is ever made where it leads.

The rule holds when the writing begins and when it ends: what came under the name meanwhile stays.
"""

import os
import re
import stat
import unicodedata
from collections.abc import Callable
from pathlib import Path

from readerapp import storage
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.values import dataclass
from readerapp.system import writing_failed
from readerapp.system.files import name_anew, write_beside

_LOOKED_AT = 1 << 16  # bytes
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"BM", b"GIF8", b"II*\0", b"MM\0*", b"RIFF", b"P6\n")
_LIST = re.compile(rb"<opml\b", re.IGNORECASE)
# How sound, films and PDF files begin; photos in the same containers are none.
_MEDIA = re.compile(
    rb"ID3|\xff[\xf1-\xf3\xf9-\xfb]|OggS|fLaC|RIFF....(?:WAVE|AVI )|\x1a\x45\xdf\xa3|%PDF-"
    rb"|....ftyp(?!hei|hev|mif1|msf1|avi[fs])",
    re.DOTALL,
)
_COUNTS = re.compile(rb"\s*\[\s*(?:\]|\{\s*\"day\":)")


@dataclass(frozen=True)
class OutputKind:
    """Kind of an output. `recognises` tells whether a file of a path is of it; `refusal` is why one
    that is not stays."""

    recognises: Callable[[Path], bool]
    refusal: Reason = Reason.OTHER_FILE_HERE


@dataclass(frozen=True)
class OutputFile:
    """A file or folder that a user named to be written, made by `output_file`. `path` is where it
    really lies, no link; `name` is what the user called it."""

    path: Path
    name: str
    kind: OutputKind
    replace: bool

    def check(self) -> None:
        """Raise StorageError unless it may be written now, as `output_file` does."""
        try:
            mode = self.path.lstat().st_mode
            if stat.S_ISDIR(mode) and not any(self.path.iterdir()):
                return
        except (FileNotFoundError, NotADirectoryError):
            _refuse_missing_folder(self.path)
            return
        except OSError as error:
            raise writing_failed(error, self.name) from error
        is_usual = stat.S_ISREG(mode) or stat.S_ISDIR(mode)
        if not is_usual or not self.kind.recognises(self.path):
            raise StorageError(self.kind.refusal, self.name)
        if not self.replace:
            raise StorageError(Reason.EXISTS, self.name)

    def take(self, part: Path) -> None:
        """Give a file its name that was written beside it. Raises StorageError as `check`, and
        OSError; then `part` is where it was."""
        try:
            name_anew(part, self.path)
        except FileExistsError:
            self.check()
            part.replace(self.path)

    def write(self, content: bytes) -> None:
        """Write the file, wholly or not at all. Only this user may read it. Raises StorageError."""
        try:
            write_beside(self.path, content, self.take)
        except OSError as error:
            raise writing_failed(error, self.name) from error


def output_file(path: Path, kind: OutputKind, *, replace: bool) -> OutputFile:
    """Return `path` as an output of this kind. Raises StorageError unless it may be written.

    EXISTS: there is something of that kind, and it was not said to replace it. OTHER_FILE_HERE
    (NO_ARCHIVE_HERE): what is there is of another kind, a device, or a link that leads nowhere or
    to a folder; it stays whatever was said. NOT_FOUND, NOT_A_FOLDER: of the folder it is to lie in.
    An empty folder is nothing. A path that cannot be looked at is left to whoever writes it.
    """
    place = Path(os.path.abspath(path))
    if place.is_file():  # where a link leads to one; and the folder above it may be a link
        place = Path(os.path.realpath(place))
    found = OutputFile(place, str(path), kind, replace)
    found.check()
    return found


def _refuse_missing_folder(path: Path) -> None:
    """Name the folder, not the file that was to be made in it."""
    folder = path.parent
    if not folder.exists():
        raise StorageError(Reason.NOT_FOUND, str(folder))
    if not folder.is_dir():
        raise StorageError(Reason.NOT_A_FOLDER, str(folder))


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
BOOK = OutputKind(lambda path: _beginning(path)[30:58] == b"mimetypeapplication/epub+zip")
PAGES = OutputKind(lambda path: _beginning(path).startswith(b"%PDF-"))
PICTURE = OutputKind(lambda path: _beginning(path).startswith(_PICTURES))
DOWNLOAD = OutputKind(lambda path: bool(_MEDIA.match(_beginning(path))))


# Names


_LONGEST_NAME = 180  # bytes: file systems take 255, and others add endings to a name
_MOST_READ = 4_000  # letters of a title that are looked at
_FORBIDDEN = re.compile(r'[/\\:*?"<>|]')  # on one system or another
_DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|COM\d|LPT\d)(?=\.|$)", re.IGNORECASE)  # Windows'


def file_name(title: str, ending: str, otherwise: str = "article") -> str:
    """Return a title as the name of a file on any system, in whatever script it is.

    What no name can hold becomes a dash; what is not seen goes, for a sign that turns the direction
    makes another ending of the one there is. Too long a title is cut between letters, not within
    one. `ending` is ".pdf" and the like; `otherwise` stands where nothing of the title is left.
    """
    begin = title[:_MOST_READ]
    seen = "".join(c if c.isprintable() else " " if c.isspace() else "" for c in begin)
    words = " ".join(_FORBIDDEN.sub("-", seen).split())
    name = _cut(words.strip(" .-"), _LONGEST_NAME - len(ending.encode())).strip(" .-")
    if _DEVICES.match(name):
        name = f"_{name}"
    return f"{name or otherwise}{ending}"


def free_path(folder: Path, title: str, ending: str) -> Path:
    """Return the path of a file in a folder that is not there yet, named by a title and, where that
    is taken, by a number after it."""
    path = folder / file_name(title, ending)
    number = 1
    while os.path.lexists(path):
        number += 1
        path = folder / file_name(title, f" ({number}){ending}")
    return path


def _cut(text: str, most: int) -> str:
    """Cut a text to so many bytes, with no mark left without its letter."""
    if len(text.encode("utf-8", "replace")) <= most:
        return text
    cut = text.encode("utf-8", "replace")[:most].decode("utf-8", "ignore")
    end = len(cut)
    while end and end < len(text) and unicodedata.category(text[end])[0] == "M":
        end -= 1
    return text[:end]
