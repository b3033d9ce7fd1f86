"""Paths of the app's folders and files."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

from platformdirs import PlatformDirs

from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.values import dataclass
from readerapp.system.files import make_private_folder, writing_failed

_BYTES = "bytes:"  # before the percent-encoded bytes of an absolute path


@dataclass(frozen=True)
class Paths:
    """The app's folders. Nothing exists before `create`.

    `data` cannot be made again (library, pictures, backups); `cache` can; `state` is window
    geometry and the like; `runtime` holds the lock and the socket of the running window.
    """

    data: Path
    config: Path
    cache: Path
    state: Path
    log: Path
    runtime: Path
    profile: Path | None = None  # the one folder of a profile

    @classmethod
    def of_profile(cls, folder: Path) -> "Paths":
        """Keep everything in `folder`: for portable use, and for tests."""
        with suppress(RuntimeError):  # "~name" of a user that is not there is a name like any other
            folder = folder.expanduser()
        home = folder.absolute()
        return cls(
            data=home,
            config=home / "config",
            cache=home / "cache",
            state=home / "state",
            log=home / "log",
            runtime=home / "run",
            profile=home,
        )

    @classmethod
    def of_platform(cls) -> "Paths":
        """Keep everything where this platform expects it. Raises StorageError(NO_HOME)."""
        try:
            return cls._of_folders(PlatformDirs("readerapp", appauthor=False))
        except RuntimeError as error:  # in a container, say, whose user is in no list
            raise StorageError(Reason.NO_HOME, "HOME") from error

    @classmethod
    def _of_folders(cls, folders: PlatformDirs) -> "Paths":
        return cls(
            data=folders.user_data_path,
            config=folders.user_config_path,
            cache=folders.user_cache_path,
            state=folders.user_state_path,
            log=folders.user_log_path,
            # Not XDG_RUNTIME_DIR: it is unset in cron and over ssh, and then two windows of one
            # library would hold two different locks.
            runtime=folders.user_state_path / "run",
        )

    @property
    def lock(self) -> Path:
        """The file that the running window holds."""
        return self.runtime / "window.lock"

    @property
    def reports(self) -> Path:
        """The folder of the problem reports; nothing makes it before the first one."""
        return self.log / "reports"

    @property
    def folders(self) -> tuple[Path, ...]:
        """Every folder the app may write in, for `create` and for erasing everything."""
        return (self.data, self.config, self.cache, self.state, self.log, self.runtime)

    def create(self) -> None:
        """Make the folders, readable by this user only. A folder that exists keeps its mode.

        Raises StorageError when a folder cannot be made, NOT_A_FOLDER where a file is in its place.
        """
        for folder in self.folders:
            try:
                make_private_folder(folder)
            except (FileExistsError, NotADirectoryError) as error:
                raise StorageError(Reason.NOT_A_FOLDER, str(_file_in_the_way(folder))) from error
            except OSError as error:
                raise writing_failed(error, str(folder)) from error


def _file_in_the_way(folder: Path) -> Path:
    places = (folder, *folder.parents)
    return next((place for place in places if place.exists() and not place.is_dir()), folder)


def folder_given(text: str) -> Path:
    """Return the folder that a command line names: a path, or what `folder_as_text` made of one."""
    if not text.startswith(f"{_BYTES}/"):
        return Path(text)
    return Path(os.fsdecode(unquote_to_bytes(text.removeprefix(_BYTES))))


def file_given(text: str) -> str:
    """Return the path of an address such as file:///home/anne/list.opml, which desktops give for a
    file that is to be opened; anything else, and what no path can be, as it is."""
    if text[:6].lower() != "file:/":
        return text
    rest = text[5:].partition("#")[0].partition("?")[0]
    if rest.startswith("//"):
        host, slash, rest = rest[2:].partition("/")
        if not slash or host.lower() not in ("", "localhost"):
            return text
        rest = f"/{rest}"
    path = os.fsdecode(unquote_to_bytes(os.fsencode(rest)))
    if "\0" in path:
        return text
    return path.lstrip("/") if sys.platform == "win32" else path


def folder_as_text(folder: Path) -> str:
    """Return a path as Qt can hand it to another process: a name on Linux that is not UTF-8, which
    Qt would change, has its bytes percent-encoded."""
    return str(folder) if is_utf8(folder) else _BYTES + quote(os.fsencode(folder))


def is_utf8(path: Path) -> bool:
    """Return whether a path is text. On Linux a name is any bytes; Qt knows only text."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True
