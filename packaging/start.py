"""The first module of the bundle. A worker process is this program again, told by its arguments."""

import os
import re
import sys
from collections.abc import Sequence

# How multiprocessing starts its two helpers, where a Python would run them (popen_spawn_posix.py).
_WORKER = "--multiprocessing-fork"
_TRACKER = re.compile(r"from multiprocessing\.resource_tracker import main;main\((\d+)\)")


def leave_others_alone() -> None:
    """Undo what the boot loader did to the surroundings of the processes that are started from
    here: a browser or a program that speaks must not load the libraries of this bundle.

    Another process of our own begins anew, with what the boot loader sets for it.
    https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html
    """
    if sys.platform == "linux":
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
        if before is None:
            os.environ.pop("LD_LIBRARY_PATH", None)
        else:
            os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def help_multiprocessing(arguments: Sequence[str]) -> None:
    """Be one of its helpers where it asks for one, and do not return then. PyInstaller's own hook
    loads multiprocessing at every start."""
    if arguments[:1] == [_WORKER]:
        from multiprocessing.spawn import freeze_support

        freeze_support()
    asked = _TRACKER.fullmatch(arguments[-1]) if arguments else None
    if asked is not None and arguments[-2:-1] == ["-c"]:
        from multiprocessing.resource_tracker import main as track

        track(int(asked[1]))
        sys.exit()


if __name__ == "__main__":
    leave_others_alone()
    help_multiprocessing(sys.argv[1:])
    from readerapp.__main__ import main

    sys.exit(main())
