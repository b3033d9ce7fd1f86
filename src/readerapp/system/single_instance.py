"""Single instance: one window per profile, and the requests a second start leaves for it.

A request is a small file in the profile's own folder, which only this user may enter: no socket,
and nothing that another program on this computer could speak to.
"""

import contextlib
import errno
import json
import os
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from readerapp.domain.errors import ReaderError, Reason, StorageError
from readerapp.domain.values import dataclass
from readerapp.system.files import make_private_folder, write_atomically, writing_failed

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD_BY_ANOTHER = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class SingleInstance:
    """A lock that the running window of a profile holds; on a file, or a folder that is there.

    The operating system lets go of it when the process ends, however it ends: a lock file left
    behind by a killed process blocks nobody. The file itself stays.
    """

    def __init__(self, lock: Path, reason: Reason = Reason.LOCKED, name: str = "") -> None:
        """`reason` and `name` tell what goes on while another one holds it."""
        self._path = lock
        self._reason, self._name = reason, name or str(lock)
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises StorageError: the reason of this lock when another one holds it, or the reason why
        the file cannot be made.
        """
        try:
            is_folder = self._path.is_dir()
            flags = os.O_RDONLY if is_folder else os.O_RDWR | os.O_CREAT
            descriptor = os.open(self._path, flags, 0o600)
        except OSError as error:
            raise writing_failed(error, str(self._path)) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _HELD_BY_ANOTHER:
                raise StorageError(self._reason, self._name) from error
            raise writing_failed(error, str(self._path)) from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Release the lock. Does nothing when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


ANSWER_SECONDS = 5.0  # seconds; a window that draws a large article answers within one

_EVERY = 0.02

LARGEST_REQUEST = 1024 * 1024  # bytes

_ENDING = ".request"


@dataclass(frozen=True)
class ActivationRequest:
    """Request to the running window. `inputs` are addresses and absolute paths; `token` lets
    the window come to the front where the desktop asks for one (XDG_ACTIVATION_TOKEN). `article`
    is the number of one that is to be shown, 0 for none."""

    inputs: tuple[str, ...] = ()
    token: str = ""
    article: int = 0


def is_request(values: Mapping[str, object]) -> bool:
    """Return whether JSON values are a request of this version, or of one before or after it:
    these had, or will have, other fields beside the first two."""
    inputs, token = values.get("inputs"), values.get("token")
    return isinstance(inputs, list) and isinstance(token, str)


def request_folder_of(runtime: Path) -> Path:
    """Return where requests lie."""
    return runtime / "requests"


def request_folder(runtime: Path) -> Path:
    """Return where requests lie, and make it."""
    folder = request_folder_of(runtime)
    make_private_folder(folder)
    return folder


def ask_running_window(
    runtime: Path, request: ActivationRequest, seconds: float = ANSWER_SECONDS
) -> bool:
    """Ask the running window; return whether it has taken the request."""
    try:
        path = request_folder(runtime) / f"{os.urandom(16).hex()}{_ENDING}"
        write_atomically(path, json.dumps(asdict(request)).encode())
    except (OSError, ReaderError):
        return False
    ends = time.monotonic() + seconds
    while path.exists():
        if time.monotonic() > ends:
            with contextlib.suppress(OSError):
                path.unlink()
            return False
        time.sleep(_EVERY)
    return True


def take_requests(runtime: Path) -> list[ActivationRequest]:
    """Return every request there is and take it away; what is no request is only taken away."""
    found: list[ActivationRequest] = []
    for path in sorted(request_folder(runtime).glob(f"*{_ENDING}")):
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST_REQUEST)
            path.unlink()
        except OSError:
            continue
        with contextlib.suppress(ValueError, TypeError, AttributeError, RecursionError):
            values = json.loads(data)
            inputs = tuple(map(str, values.get("inputs", ())))
            article = int(values.get("article", 0))
            found.append(ActivationRequest(inputs, str(values.get("token", "")), article))
    return found


def request_of_arguments(inputs: Sequence[str]) -> ActivationRequest:
    """Return the request that stands for what a start was given, from wherever it was started."""
    absolute = tuple(str(Path(each).absolute()) if _exists(each) else each for each in inputs)
    return ActivationRequest(absolute, os.environ.get("XDG_ACTIVATION_TOKEN", ""))


def _exists(name: str) -> bool:
    """Return whether there is such a file; a long link is a name that no file can have."""
    try:
        return Path(name).exists()
    except OSError:
        return False
