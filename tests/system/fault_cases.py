"""Faults on purpose, and what is kept of them."""

import logging
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from readerapp.system.faults import FaultWatch
from readerapp.system.logs import LogBuffer
from readerapp.system.reports import Reports

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


class Ticking:
    """A clock that is a minute later each time somebody looks."""

    def __init__(self) -> None:
        self._now = NOW

    def now(self) -> datetime:
        self._now += timedelta(minutes=1)
        return self._now


def versions() -> Mapping[str, str]:
    """What a fault may be in."""
    return {"Readerapp": "1.2.3", "SQLite": "3.46"}


def watch_over(folder: Path, messages: LogBuffer | None = None) -> FaultWatch:
    """A watch that keeps its reports there."""
    return FaultWatch(Reports(folder), "window", versions, messages or LogBuffer(), Ticking())


def fault(secret: str = "zzsecret", kind: type[Exception] = KeyError) -> Exception:
    """An exception as it arrives at the hook."""
    try:
        raise kind(secret)
    except Exception as error:  # noqa: BLE001 - that is what it is made for
        return error


def other_fault(number: int) -> Exception:
    """One of many that have nothing in common."""
    kind = type(f"Fault{number}Error", (Exception,), {})
    return fault(kind=kind)


def crash(folder: Path, kind: str = "window", way: str = "faulthandler._sigsegv()") -> str:
    """Let a process that is watched over die; return what it left."""
    script = (
        "import faulthandler, sys; from pathlib import Path\n"
        "from readerapp.system.crash_trace import CrashTrace\n"
        f"trace = CrashTrace(Path(sys.argv[1]), {kind!r}); trace.watch()\n"
        f"def fall_over(): {way}\n"
        "fall_over()\n"
    )
    done = subprocess.run([sys.executable, "-c", script, folder], capture_output=True, check=False)
    assert done.returncode != 0
    return (folder / f"{kind}.trace").read_text()


def log_line(text: str, *values: object) -> None:
    """Write to the log of the app."""
    logging.getLogger("readerapp.library").info(text, *values)
