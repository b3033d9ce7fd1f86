"""The menu entry of a desktop: entry, icons and what may be opened, for this user alone.

For those who installed Readerapp without a package of their system. Everything lies below
XDG_DATA_HOME: https://specifications.freedesktop.org/desktop-entry-spec/latest/

The entry itself keeps the record of what was written, with a hash of each file, and a hash of its
own lines as the last of them. A file is ours when it is as the record says, or byte for byte what
is to be written; anything else stays as it is.
"""

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from readerapp.domain.errors import Reason, SourceError, StorageError
from readerapp.domain.values import dataclass
from readerapp.resources import resource
from readerapp.system.files import make_private_folder, read_file, write_atomically, writing_failed

NAME = "org.readerapp.Readerapp"
FILE = f"{NAME}.desktop"
ENTRY = f"applications/{FILE}"
FEEDS = "x-scheme-handler/feed"
LINKS = "x-scheme-handler/readerapp"  # of no other program
CHOOSING = f"xdg-mime default {FILE} {FEEDS}"  # the command by which a reader chooses
# What Readerapp is opened with unasked. Not text/html and the like, which a package's entry offers:
# an entry of the user comes before those of the system, and web pages would open here.
TYPES = frozenset(
    {FEEDS, LINKS, "text/x-opml+xml", "text/x-opml", "application/rss+xml", "application/atom+xml"}
)
_THEME = "icons/hicolor"
_ICON = re.compile(rf"{_THEME}/(?:\d+x\d+|scalable)/apps/{re.escape(NAME)}\.(?:png|svg)")
_MIME_CACHE = "applications/mimeinfo.cache"
_EMPTY_MIME_CACHE = b"[MIME Cache]"
_LARGEST = 1_000_000  # bytes: no file of ours has a tenth of it
_FILES, _FOLDERS, _SEAL = "X-Readerapp-Files", "X-Readerapp-Folders", "X-Readerapp-Seal"
_SECONDS = 30  # for a program that tells the desktop; nothing depends on it
_RESERVED = re.compile(r"[\s\"'\\><~|&;$*?#()`]")


class EntryState(StrEnum):
    """State of a file: `FOREIGN` is one that is not ours, or was changed, and stays."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    REMOVED = "removed"
    FOREIGN = "foreign"


Outcome = Sequence[tuple[Path, EntryState]]


@dataclass(frozen=True)
class _Record:
    """What was written: a hash by path, and the folders that were made; both relative."""

    files: Mapping[str, str]
    folders: tuple[str, ...] = ()


def has_menus(platform: str = sys.platform) -> bool:
    """Return whether desktops of this system read such entries."""
    return platform not in ("win32", "darwin")


def is_flatpak(environment: Mapping[str, str]) -> bool:
    """Return whether the program runs in a Flatpak."""
    return bool(environment.get("FLATPAK_ID"))


def is_sandboxed(environment: Mapping[str, str]) -> bool:
    """Return whether the program runs in a sandbox (Flatpak, Snap), which sees little of a desktop
    and asks it through portals."""
    return is_flatpak(environment) or bool(environment.get("SNAP"))


def install(home: Path, command: Sequence[str]) -> Outcome:
    """Write entry and icons below `home`, XDG_DATA_HOME; `command` starts the window.

    When a file of another is in the way, it is the outcome and nothing is written. Raises
    StorageError when a file cannot be written; what was is found again by the next call.
    """
    record = _record(home)
    icons = _icons()
    taken = [name for name, content in icons.items() if not _is_free(home, name, content, record)]
    if record is None and os.path.lexists(home / ENTRY):
        taken.append(ENTRY)
    if taken:
        return [(home / name, EntryState.FOREIGN) for name in taken]
    known = record or _Record({})
    made = _make_folders(home, [*icons, ENTRY])
    if not os.path.lexists(home / _MIME_CACHE):
        made.append(_MIME_CACHE)
    outcome = [(home / name, _write(home / name, content)) for name, content in icons.items()]
    hashes = {name: _hash(content) for name, content in icons.items()}
    folders = tuple(dict.fromkeys([*known.folders, *made]))
    entry = entry_text(command, _Record(hashes, folders))
    outcome.append((home / ENTRY, _write(home / ENTRY, entry)))
    old = [name for name in known.files if name not in icons]  # of another version
    outcome += _remove(home, old, icons, known)
    _tell_desktop(home)
    return outcome


def remove(home: Path) -> Outcome:
    """Remove what `install` wrote, and the folders it made that are empty.

    An entry that is another's, or was changed since, stays with its icons. Raises StorageError.
    """
    record = _record(home)
    if record is None and os.path.lexists(home / ENTRY):
        return [(home / ENTRY, EntryState.FOREIGN)]
    icons = _icons()
    known = record or _Record({})
    outcome = _remove(home, list(dict.fromkeys([*icons, *known.files])), icons, known)
    if record is not None:  # the last, for it holds the record
        _unlink(home / ENTRY)
        outcome.append((home / ENTRY, EntryState.REMOVED))
    if outcome:
        _tell_desktop(home)
        _remove_empty(home, known.folders)
    return outcome


def opener_of_feeds() -> str:
    """Return the entry that opens addresses of feeds, "" where nobody knows."""
    program = shutil.which("xdg-mime")
    if program is None:
        return ""
    with suppress(OSError, subprocess.SubprocessError):
        command = [program, "query", "default", FEEDS]
        done = subprocess.run(  # noqa: S603  # a program of the desktop, fixed arguments
            command, capture_output=True, timeout=_SECONDS, check=False
        )
        return done.stdout.decode("utf-8", "replace").strip()
    return ""


def entry_text(command: Sequence[str], record: _Record) -> bytes:
    """Return the entry that ships, with the command and the record of this installation."""
    lines = resource("desktop", FILE).read_text(encoding="utf-8").splitlines()
    written = [_own_line(line, command) for line in lines]
    written.insert(written.index("Type=Application") + 1, f"TryExec={_escaped(command[0])}")
    files = ";".join(f"{name}={digest}" for name, digest in record.files.items())
    written += [f"{_FILES}={files}", f"{_FOLDERS}={';'.join(record.folders)}"]
    try:
        content = ("\n".join(written) + "\n").encode()
    except UnicodeEncodeError as error:  # desktops read no entry that is not UTF-8
        raise StorageError(Reason.NOT_WRITABLE, ENTRY, f"{command[0]!r} is not UTF-8") from error
    return content + f"{_SEAL}={_hash(content)}\n".encode()


def _own_line(line: str, command: Sequence[str]) -> str:
    key, _is, value = line.partition("=")
    if key == "Exec":
        return f"Exec={command_line(command)} %U"
    if key == "MimeType":
        return f"MimeType={''.join(f'{each};' for each in value.split(';') if each in TYPES)}"
    return line


def command_line(command: Sequence[str], *, is_alone: bool = False) -> str:
    """Return a command as Exec has it; `is_alone`: one program, as TryExec has it."""
    return _escaped(command[0]) if is_alone else " ".join(map(_argument, command))


def _argument(text: str) -> str:
    """Return an argument of Exec: quoted as a shell does, and then escaped as any value."""
    if _RESERVED.search(text):
        text = '"' + re.sub(r'(["`$\\])', r"\\\1", text) + '"'
    return _escaped(text.replace("%", "%%"))


def _escaped(text: str) -> str:
    for letter, escape in (("\\", r"\\"), ("\n", r"\n"), ("\t", r"\t"), ("\r", r"\r")):
        text = text.replace(letter, escape)
    return text


def _icons() -> dict[str, bytes]:
    """Return the icons by their place below XDG_DATA_HOME."""
    pictures = sorted(resource("desktop", "icons").glob("*.png"), key=lambda path: int(path.stem))
    places = {f"{_THEME}/{p.stem}x{p.stem}/apps/{NAME}.png": p.read_bytes() for p in pictures}
    drawing = resource("icons", "readerapp.svg").read_bytes()
    return {f"{_THEME}/scalable/apps/{NAME}.svg": drawing} | places


def _record(home: Path) -> _Record | None:
    """Return what the entry says was written; None when it is not ours as it is."""
    content = _content(home / ENTRY)
    lines = content.splitlines(keepends=True) if content else []
    if not lines or lines[-1] != f"{_SEAL}={_hash(b''.join(lines[:-1]))}\n".encode():
        return None
    values = dict(line.decode("utf-8", "replace").strip().partition("=")[::2] for line in lines)
    files = (each.partition("=")[::2] for each in values.get(_FILES, "").split(";"))
    folders = values.get(_FOLDERS, "").split(";")
    # Nothing beyond our own places, whatever stands there.
    return _Record(
        {name: digest for name, digest in files if _ICON.fullmatch(name)},
        tuple(name for name in folders if name == _MIME_CACHE or _is_own_folder(name)),
    )


def _is_own_folder(name: str) -> bool:
    places = [ENTRY, f"{_THEME}/scalable/apps/{NAME}.svg", f"{_THEME}/1x1/apps/{NAME}.png"]
    shape = re.sub(r"\d+x\d+", "1x1", name)
    return any(shape in map(str, _parents(each)) for each in places)


def _parents(name: str) -> Iterator[str]:
    """Yield the folders of a place, the nearest first."""
    while "/" in name:
        name = name.rpartition("/")[0]
        yield name


def _content(path: Path) -> bytes | None:
    """Return what a file holds; None when it is none, a link, or cannot be read."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        return read_file(path, _LARGEST)
    except (OSError, SourceError):
        return None


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()


def _is_ours(home: Path, name: str, wanted: bytes | None, record: _Record | None) -> bool:
    content = _content(home / name)
    if content is None:
        return False
    return content == wanted or (record is not None and record.files.get(name) == _hash(content))


def _is_free(home: Path, name: str, wanted: bytes, record: _Record | None) -> bool:
    return not os.path.lexists(home / name) or _is_ours(home, name, wanted, record)


def _make_folders(home: Path, names: Sequence[str]) -> list[str]:
    """Make the folders of places below `home`; return those that were missing, inner ones first."""
    missing = [
        folder
        for folder in dict.fromkeys(each for name in names for each in _parents(name))
        if not os.path.exists(home / folder)  # where nobody may look there is none
    ]
    for folder in missing:
        try:
            make_private_folder(home / folder)
        except OSError as error:
            raise writing_failed(error, str(home / folder)) from error
    return sorted(missing, key=lambda folder: -folder.count("/"))


def _write(path: Path, content: bytes) -> EntryState:
    if _content(path) == content:
        return EntryState.UNCHANGED
    write_atomically(path, content)
    return EntryState.WRITTEN


def _remove(
    home: Path, names: Sequence[str], icons: Mapping[str, bytes], record: _Record
) -> list[tuple[Path, EntryState]]:
    outcome = []
    for name in names:
        if not os.path.lexists(home / name):
            continue
        is_ours = _is_ours(home, name, icons.get(name), record)
        if is_ours:
            _unlink(home / name)
        outcome.append((home / name, EntryState.REMOVED if is_ours else EntryState.FOREIGN))
    return outcome


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise writing_failed(error, str(path)) from error


def _remove_empty(home: Path, folders: Sequence[str]) -> None:
    """Remove the folders that were made, if nobody put anything there meanwhile."""
    if (
        _MIME_CACHE in folders
        and (_content(home / _MIME_CACHE) or b"").strip() == _EMPTY_MIME_CACHE
    ):
        _unlink(home / _MIME_CACHE)
    for folder in sorted(folders, key=lambda each: -each.count("/")):
        with suppress(OSError):  # it is not empty, or is gone
            (home / folder).rmdir()


def _tell_desktop(home: Path) -> None:
    """Let the desktop know, by its own programs where they are."""
    _run("update-desktop-database", "-q", str(home / "applications"))
    theme = home / _THEME
    # Where there is no cache none is made: it would hide every icon that is added without it.
    if os.path.lexists(theme / "icon-theme.cache"):
        _run("gtk-update-icon-cache", "-q", "-f", "-t", str(theme))
    with suppress(OSError):  # what runs looks for new icons when this is newer
        os.utime(theme)


def _run(name: str, *arguments: str) -> None:
    program = shutil.which(name)
    if program is not None:
        with suppress(OSError, subprocess.SubprocessError):
            quiet = subprocess.DEVNULL
            subprocess.run(  # noqa: S603  # as above
                [program, *arguments],
                stdin=quiet, stdout=quiet, stderr=quiet, timeout=_SECONDS, check=False,
            )  # fmt: skip
