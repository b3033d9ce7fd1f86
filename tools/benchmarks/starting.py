"""How long a start takes, seen from outside: a process, an X server of its own, its pixels.

Xvfb keeps its screen in a file (`-fbdir`, an X window dump:
https://www.x.org/releases/current/doc/man/man1/Xvfb.1.xhtml), which is looked at every 10 ms.
Nothing of the program is called or changed: what is measured is what somebody sees who starts it.
"""

import mmap
import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tools.benchmarks.memory import pss_of_mb

SIZE = (1320, 860)
LOOKS = 0.01  # seconds between two looks at the screen
QUIET = 2.5  # seconds without a change after which a start has ended
LONGEST = 60.0
GONE = 0.3  # seconds until the window before is off the screen
MOST = 0.9  # of the pixels that change after the first picture: the page, pictures included
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1320, 860)
window.show()
app.exec()
"""
Pixels = npt.NDArray[np.uint32]


@dataclass(frozen=True)
class Start:
    """Milliseconds from spawning to the first picture, to most of the page with its pictures, and
    to the last pixel that changes; MB of the process (PSS) after that."""

    window: float
    page: float
    last: float
    pss: float


def measure(profile: Path, rounds: int) -> dict[str, float]:
    """Median milliseconds of starts of a library, and of an empty window beside them, which meets
    the same machine. Empty where there is no Xvfb."""
    pairs = starts(profile, rounds)
    if not pairs:
        return {}

    def median(values: Iterable[float]) -> float:
        return round(statistics.median(values), 1)

    ratios = (start.last / empty.last for start, empty in pairs)
    return {
        "empty_window_ms": median(empty.last for __, empty in pairs),
        "window_ms": median(start.window for start, __ in pairs),
        "page_ms": median(start.page for start, __ in pairs),
        "last_pixel_ms": median(start.last for start, __ in pairs),
        "last_pixel_ratio": median(ratios),
        "pss_mb": median(start.pss for start, __ in pairs),
    }


def starts(profile: Path, rounds: int) -> list[tuple[Start, Start]]:
    """Start the program and an empty window in turns. Empty where there is no Xvfb to look at."""
    if shutil.which("Xvfb") is None:
        sys.stderr.write("Starts are not measured: they need Xvfb (Debian: apt install xvfb).\n")
        return []
    program = (sys.executable, "-m", "readerapp", "--profile", str(profile))
    subprocess.run([*program, "consent", "refuse"], check=True, capture_output=True)
    with _screen() as (display, pixels):
        _start(program, display, pixels)  # makes what is made once
        return [
            (
                _start(program, display, pixels),
                _start((sys.executable, "-c", EMPTY), display, pixels),
            )
            for __ in range(rounds)
        ]


@contextmanager
def _screen() -> Iterator[tuple[str, Pixels]]:
    """An X server; its display, and its pixels as they are at any moment."""
    with tempfile.TemporaryDirectory() as folder:
        reads, writes = os.pipe()
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writes), "-screen", "0", size, "-fbdir", folder, "-noreset"],
            pass_fds=(writes,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writes)
        try:
            with os.fdopen(reads) as answer:
                number = answer.readline().strip()
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                dump = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            header, colours = (
                struct.unpack_from(">I", dump)[0],
                struct.unpack_from(">I", dump, 76)[0],
            )
            begin = header + colours * 12
            count = SIZE[0] * SIZE[1]
            yield f":{number}", np.frombuffer(dump, np.uint32, count, begin)
        finally:
            server.terminate()
            server.wait()


def _start(command: Sequence[str], display: str, screen: Pixels) -> Start:
    """Start a program and end it once its picture is finished."""
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    time.sleep(GONE)
    pictures = [(0.0, screen.copy())]
    began = time.monotonic()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as program:
        try:
            while (now := time.monotonic() - began) < LONGEST:
                has_begun = len(pictures) > 1
                if has_begun and now - pictures[-1][0] > QUIET:
                    break
                if not np.array_equal(screen, pictures[-1][1]):
                    pictures.append((now, screen.copy()))
                time.sleep(LOOKS)
            pss = pss_of_mb(program.pid)
        finally:
            program.terminate()
            program.wait()
    return _told([(moment * 1000, picture) for moment, picture in pictures[1:]], pss)


def _told(pictures: list[tuple[float, Pixels]], pss: float) -> Start:
    (first, skeleton), (last, page) = pictures[0], pictures[-1]
    changed = page != skeleton
    total = max(int(np.count_nonzero(changed)), 1)
    shown = last
    for moment, picture in reversed(pictures):
        if np.count_nonzero((picture == page) & changed) < MOST * total:
            break
        shown = moment
    return Start(first, shown, last, pss)
