"""Confinement: what a worker process gives up before it reads its first foreign byte.

What the platform offers without privileges. Where something is missing, the rest holds all the
same, and the process says which.
"""

import ctypes
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from readerapp.domain.values import dataclass
from readerapp.resources import resource as resource_file
from readerapp.system.own_program import own_places

if sys.platform != "win32":
    import resource
if sys.platform == "linux":
    from readerapp.system.linux_confinement import (
        give_up_calls,
        give_up_internet,
        landlock_version,
        only_touch,
    )

_PR_SET_NO_NEW_PRIVS = 38  # include/uapi/linux/prctl.h
_MOST_OPEN_FILES = 128
_LONGEST_FILE = 1_000_000  # bytes; a crash trace, which is open already, has to fit

# Where systems keep what programs need and nobody keeps documents: libraries, time zones, fonts.
_SYSTEM = (
    "/usr", "/lib", "/lib32", "/lib64", "/nix/store", "/gnu/store", "/app", "/snap",
    "/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/localtime", "/etc/timezone", "/etc/mime.types",
    "/etc/fonts", "/run/host/fonts", "/var/cache/fontconfig",
    "/dev/null", "/dev/zero", "/dev/random", "/dev/urandom",
)  # fmt: skip


@dataclass(frozen=True)
class Confinement:
    """Confinement of a worker: what it is given beside the programs and data it is made of.

    It can read `readable`, files and folders; change the bytes of `written`; and make, change and
    remove files in the folders `filled`. Nothing else, no folder of the user. It connects and
    starts nothing.
    """

    readable: tuple[Path, ...] = ()
    written: tuple[Path, ...] = ()
    filled: tuple[Path, ...] = ()


NOTHING_GIVEN = Confinement()


def give_up_privileges() -> tuple[str, ...]:
    """Give up what no worker needs. Returns names of what holds now."""
    if sys.platform != "linux":
        return ()
    done = ctypes.CDLL(None).prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    return ("no new privileges",) if done == 0 else ()


def confine(confinement: Confinement) -> tuple[str, ...]:
    """Confine this process for good, best before it has a second thread. Returns what holds now.

    To be called after `give_up_privileges`. Modules can still be imported.
    """
    if sys.platform == "win32":
        return ()
    _keep_temporary_files_in_memory()
    limit(resource.RLIMIT_NOFILE, _MOST_OPEN_FILES)
    writes, makes_files = bool(confinement.written), bool(confinement.filled)
    if not (writes or makes_files):
        limit(resource.RLIMIT_FSIZE, _LONGEST_FILE)
    protections = ["limits"]
    if sys.platform == "linux":
        read = {*_own_places(), *confinement.readable}
        if only_touch(read, confinement.written, confinement.filled):
            protections.append(f"Landlock {landlock_version()}")
        if give_up_calls(writes=writes, makes_files=makes_files):
            protections.append("seccomp")
    return tuple(protections)


def stay_on_this_computer() -> bool:
    """Have this process, and whatever it starts, reach no other computer. Returns whether that
    holds: on Linux only, where libseccomp is."""
    return sys.platform == "linux" and bool(give_up_privileges()) and give_up_internet()


def _keep_temporary_files_in_memory() -> None:
    """Let libraries unpack in memory: there is no folder that they could write into."""

    def in_memory(*_arguments: object, **_named: object) -> BytesIO:
        return BytesIO()

    tempfile.TemporaryFile = in_memory  # type: ignore[assignment]  # in this process only


def limit(what: int, amount: int) -> None:
    """Lower a limit of this process, for good. Where that is refused, nothing is different."""
    if sys.platform == "win32":
        return
    _, most = resource.getrlimit(what)
    if most != resource.RLIM_INFINITY:
        amount = min(amount, most)
    with suppress(ValueError, OSError):  # macOS knows RLIMIT_AS and refuses to set it
        resource.setrlimit(what, (amount, amount))


def _own_places() -> Iterator[Path]:
    """Yield where Python, its packages and the system's libraries lie."""
    yield from map(Path, _SYSTEM)
    yield from own_places()
    yield resource_file()
    folders = (Path(each) for each in sys.path if each)
    yield from (each for each in folders if not _holds_documents(each))


def _holds_documents(folder: Path) -> bool:
    """Whether a folder of modules is a whole home, or just the one the app was started in."""
    whole = folder.resolve()
    home = Path(os.path.expanduser("~")).resolve()
    return home.is_relative_to(whole) or whole == Path.cwd()
