"""Whether anything happened since a cycle, told without one: by the names, sizes, times, beginnings
and ends of the files in the folder, and by what waits here.

Whatever is not sure counts as something: then a cycle runs, which is sure. Not sure are a folder
that is not there or does not answer, and files whose time is of the last moments or still to come:
some file systems tell times by two seconds, and clocks differ.
"""

import os
import stat
import time
from hashlib import sha256
from pathlib import Path
from threading import Thread

from readerapp.domain.values import dataclass
from readerapp.library.folder_sync.folder import SUB_FOLDER, is_log, opened, tail_of
from readerapp.library.opening import Library

ANSWER_SECONDS = 2.0  # a folder that is on another computer may never answer
SETTLED = 5_000_000_000  # nanoseconds since the last change of a file
_BEGINNING = 1_024  # bytes


@dataclass(frozen=True)
class _File:
    """What tells a file from what it was before. Times are in nanoseconds. `ends` are the hashes of
    its beginning and its end, "" of what is no log."""

    name: str
    kind: int
    size: int
    changed: int
    written: int
    ends: str = ""


@dataclass(frozen=True)
class FolderLook:
    """What there was to synchronise at a moment. Of two that are equal and settled nothing happened
    between the first and the second."""

    here: tuple[object, ...]
    device: int
    files: tuple[_File, ...]
    is_settled: bool


class FolderLooker:
    """Looks into the folder, on a lane. A look that does not come back holds up no further one, and
    not the end of the app."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._thread: Thread | None = None

    def look(self) -> FolderLook | None:
        """Return what there is, None where a cycle is needed to tell."""
        if self._thread is not None and self._thread.is_alive():
            return None
        with self._library.store.read() as reader:
            sync = reader.folder_sync.state()
            if sync is None or sync.reason is not None or reader.folder_sync.waiting():
                return None
            logs = reader.folder_sync.logs()
        now = self._library.clock.now()
        said = (sync.path, sync.device, sync.name, sync.generation, sync.length, sync.kinds)
        # Our own log is looked at line by line once a day.
        here = (*said, logs, now.date())
        found: list[FolderLook] = []

        def work() -> None:
            try:
                device, files = _looked_at(Path(sync.path) / SUB_FOLDER)
            except OSError:
                return
            latest = max((max(each.changed, each.written) for each in files), default=0)
            is_settled = latest + SETTLED < time.time_ns()  # the clock of the files
            found.append(FolderLook(here, device, files, is_settled))

        # No thread of a lane, for whose end the app would wait.
        self._thread = Thread(target=work, name="shared folder", daemon=True)
        self._thread.start()
        self._thread.join(ANSWER_SECONDS)
        return found[0] if found else None


def _looked_at(ours: Path) -> tuple[int, tuple[_File, ...]]:
    """Return which disk our sub-folder is on, and the files in it. Raises OSError."""
    device = ours.lstat().st_dev
    with os.scandir(ours) as entries:
        names = sorted(entry.name for entry in entries)
    return device, tuple(_file(ours / name) for name in names)


def _file(path: Path) -> _File:
    found = path.lstat()
    ends = ""
    if is_log(path.name) and stat.S_ISREG(found.st_mode):
        with opened(path) as file:
            ends = sha256(file.read(_BEGINNING)).hexdigest() + tail_of(file, found.st_size)
    kind = stat.S_IFMT(found.st_mode)
    return _File(path.name, kind, found.st_size, found.st_ctime_ns, found.st_mtime_ns, ends)
