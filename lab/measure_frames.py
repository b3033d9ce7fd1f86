"""Frame times at 4K: list, front page and article, scrolled off-screen in the real window.

    python -m lab.measure_frames PROFILE [--ratio 2]

PROFILE is a copy that may be changed. A frame is a step of the wheel: scrolled, laid out, painted.
"""

import argparse
import json
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from lab.studio import Sitting, WallClock, open_screen
from readerapp.domain.articles import ArticleQuery

WIDTH, HEIGHT = 3840, 2160
FRAMES, STEP = 200, 53  # how many, and pixels of each
SLOWEST = 16.0  # ms that 95 of 100 frames may take


def main(arguments: list[str]) -> int:
    """Print the times as JSON; return 1 when one of them is too slow."""
    parser = argparse.ArgumentParser(prog="lab.measure_frames", description=__doc__)
    parser.add_argument("profile", type=Path)
    parser.add_argument("--ratio", type=int, default=1, help="pixels of the screen to one of Qt")
    options = parser.parse_args(arguments)
    size = WIDTH // options.ratio, HEIGHT // options.ratio
    open_screen(options.profile, size, options.ratio)
    sitting = Sitting(QApplication([]), options.profile, WallClock())
    sitting.resize(*size)
    found = {}
    try:
        sitting.reader.listing.show(ArticleQuery())
        sitting.settle()
        found["list"] = _scrolled(sitting, sitting.window.articles.view)
        sitting.open(sitting.window.articles.model.ids[0])
        sitting.window.reading.view.set_zoom(300)  # so that there is something to scroll
        found["article"] = _scrolled(sitting, sitting.window.reading.view)
        sitting.choose("front_page")
        found["front page"] = _scrolled(sitting, sitting.window.front_page.area)
    finally:
        sitting.close()
    print(json.dumps(found, indent=2))
    return int(any(each["p95"] > SLOWEST for each in found.values()))


def _scrolled(sitting: Sitting, area: QAbstractScrollArea) -> dict[str, float]:
    """Scroll down and up again; return median and p95 of the frames, in ms of CPU time."""
    bar, times = area.verticalScrollBar(), []
    sitting.settle()
    down = 1
    for _ in range(FRAMES):
        if bar.value() == (bar.maximum() if down > 0 else bar.minimum()):
            down = -down
        begins = time.thread_time()
        bar.setValue(bar.value() + down * STEP)
        QApplication.processEvents()
        times.append(1000 * (time.thread_time() - begins))
    times.sort()
    return {
        "median": round(times[FRAMES // 2], 1),
        "p95": round(times[FRAMES * 95 // 100], 1),
        "range": bar.maximum(),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
