"""This very program: how another of its processes is started, and which files it is made of.

It is either Python with the package, or a bundle that brings Python along ("frozen"): one program
file, which also holds the modules, and a folder of libraries and data beside it.
"""

import os
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator, MutableMapping
from pathlib import Path

# In the surroundings of a process that is to end with the one that started it: whose number it is.
STARTED_BY = "READERAPP_STARTED_BY"
_LOOK_SECONDS = 1.0
_PR_SET_PDEATHSIG = 1  # include/uapi/linux/prctl.h
# Windows gives a program either a terminal or a window; the bundle has one of each.
_WITH_TERMINAL = "readerapp.exe"


def is_bundle() -> bool:
    """Whether this is the bundle."""
    return bool(getattr(sys, "frozen", False))


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


def own_places() -> Iterator[Path]:
    """Yield the files and folders that a process of this program reads modules and data from."""
    yield from map(Path, {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix})
    yield Path(__file__).resolve().parents[1]
    if is_bundle():
        yield Path(sys.executable)
