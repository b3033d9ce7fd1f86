"""This very program: how another of its processes is started, and which files it is made of.

It is either Python with the package, or a bundle that brings Python along ("frozen"): one program
file, which also holds the modules, and a folder of libraries and data beside it.
"""

import os
import re
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator, MutableMapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from readerapp import __version__
from readerapp.domain.errors import Reason, WorkError

# In the surroundings of a process that is to end with the one that started it: whose number it is.
STARTED_BY = "READERAPP_STARTED_BY"
_LOOK_SECONDS = 1.0
_PR_SET_PDEATHSIG = 1  # include/uapi/linux/prctl.h
# Windows gives a program either a terminal or a window; the bundle has one of each.
_WITH_TERMINAL = "readerapp.exe"


# Packages that are always there: an upgrade replaces all of them, a developer edits one or two.
_PACKAGES = (
    "", "app", "background", "cli", "domain", "library", "network", "storage", "system", "text",
    "ui",
)  # fmt: skip
_VERSION = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)


def is_bundle() -> bool:
    """Whether this is the bundle."""
    return bool(getattr(sys, "frozen", False))


def own_files() -> tuple[Path, ...]:
    """Return the files that tell whether this program was replaced, the first of which always is:
    the program file of a bundle, else the first module of the package and of its parts. Links stay
    as they are: another version may be put behind them."""
    if is_bundle():
        return (Path(sys.executable),)
    package = Path(__file__).absolute().parents[1]
    return tuple(package / name / "__init__.py" for name in _PACKAGES)


class ProgramFiles:
    """The files of a program as they were when this was made. Any thread may ask."""

    def __init__(self, files: Sequence[Path], version: str) -> None:
        self._files = files
        self._version = version
        self._before = [_look(each) for each in files]

    def is_replaced(self) -> bool:
        """Return whether another version, or nothing, is in their place by now.

        One look at the disk as a rule. A checkout in which some files are edited is the same
        program, until its version is another. What cannot be looked at counts as unchanged.
        """
        try:
            now = _look(self._files[0])
            if now == self._before[0]:
                return False
            if now is None or len(self._files) == 1:
                return True
            said = _VERSION.search(self._files[0].read_text("utf-8", "replace"))
            is_other = said is not None and said[1] != self._version
            return is_other or all(map(_differs, self._files, self._before))
        except OSError:
            return False


def _look(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one in its place; None where there is none."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_mtime_ns, found.st_size


def _differs(path: Path, before: tuple[int, int] | None) -> bool:
    return _look(path) != before


THIS_PROGRAM = ProgramFiles(own_files(), __version__)  # as this process was started from it


def refuse_replaced() -> None:
    """Raise WorkError(UPDATED) where the files of this program are those of another version by
    now: what is loaded or started from them would not fit to what runs."""
    if THIS_PROGRAM.is_replaced():
        raise WorkError(Reason.UPDATED)


class _LateImports:
    """Finds nothing, and refuses to have looked for a module of this program where another version
    is by now."""

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> None:
        if is_bundle() or fullname.partition(".")[0] == "readerapp":
            refuse_replaced()


@contextmanager
def refusing_late_imports() -> Iterator[None]:
    """Have modules that are loaded late raise WorkError(UPDATED) once they are of another
    version."""
    finder = _LateImports()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def own_command() -> list[str]:
    """Return the command line that starts this program, to which arguments are added."""
    if not is_bundle():
        return [sys.executable, "-m", "readerapp"]
    program = Path(sys.executable)
    if sys.platform == "win32":  # what it says must come through a pipe
        program = program.with_name(_WITH_TERMINAL)
    return [str(program)]


def lasting_command(argument: str, executable: str) -> tuple[str, ...]:
    """Return the absolute command that this process was started with, links as they are: those
    of pipx and uv outlive an upgrade. `argument` is `sys.argv[0]`, `executable` Python."""
    if is_bundle():
        return (executable,)
    found = shutil.which(argument)
    if found and Path(found).suffix != ".py":
        return (str(Path(found).absolute()),)
    return (executable, "-m", "readerapp")


def end_with_starter(environment: MutableMapping[str, str] = os.environ) -> None:
    """End this process when the one that started it ends, even by a signal, if that wants it so
    (`STARTED_BY`). Call it first. On Windows nothing but the end of its input tells it.

    What such a process writes bears to be cut off at any moment.
    """
    starter = environment.pop(STARTED_BY, "")
    if not starter.isdecimal() or sys.platform == "win32":
        return
    if sys.platform == "linux":
        import ctypes  # a window does without at its start

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    else:
        threading.Thread(target=_end_after, args=(int(starter),), daemon=True).start()
    if os.getppid() != int(starter):  # it had ended before
        os.kill(os.getpid(), signal.SIGTERM)


def _end_after(starter: int) -> None:
    while os.getppid() == starter:
        time.sleep(_LOOK_SECONDS)
    os._exit(1)


def start_anew(arguments: Sequence[str]) -> int:
    """Start this program in the place of this process, of whatever version is there by now; return
    the exit status where a process cannot be replaced. Everything is closed by then."""
    command = [*lasting_command(sys.argv[0], sys.executable), *arguments]
    if sys.platform != "win32":
        os.execv(command[0], command)  # noqa: S606 - this very program
    import subprocess  # a window does without at its start

    return subprocess.Popen(command).wait()  # noqa: S603 - as above


def own_places() -> Iterator[Path]:
    """Yield the files and folders that a process of this program reads modules and data from."""
    yield from map(Path, {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix})
    yield Path(__file__).resolve().parents[1]
    if is_bundle():
        yield Path(sys.executable)
