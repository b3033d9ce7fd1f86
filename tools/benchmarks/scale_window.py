"""What the window shows and how soon, with a library of any size. A process of its own."""

import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.domain.articles import ArticleQuery, View
from tools.benchmarks.made_library import MadeLibrary
from tools.benchmarks.timing import Timing, timing

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from readerapp.app.reader import ReaderApp

ROUNDS = 7
FRAMES = 300
OPENED = 120
LONGEST = 120.0  # s; then something is wrong


class Paints:
    """Tells when an article has been painted: `told` is called after each paint."""

    def __init__(self) -> None:
        from readerapp.ui.reading.view import ReadingView

        self.told: Callable[[], object] = lambda: None
        paint = ReadingView.paintEvent

        def painted(view: ReadingView, event: "QPaintEvent") -> None:
            paint(view, event)
            self.told()

        ReadingView.paintEvent = painted  # type: ignore[method-assign, assignment]  # only here


class Probe:
    """Uses the window as a reader would and looks at the clock."""

    def __init__(
        self, app: "QApplication", reader: "ReaderApp", made: MadeLibrary, paints: "Paints"
    ) -> None:
        self._app = app
        self._paints = paints
        self._reader = reader
        self._made = made
        self._model = reader.window.articles.model
        self._view = reader.window.articles.view
        self._shown = 0
        reader.listing.shown.connect(self._count)

    def measure(self) -> dict[str, Timing]:
        """Time lists, searches, scrolling, jumping and the opening of articles."""
        show = self._reader.listing.show
        queries = {
            "all": ArticleQuery(),
            "unread": ArticleQuery(view=View.UNREAD),
            "largest feed": ArticleQuery(feed_id=self._made.largest_feed),
            "folder": ArticleQuery(folder_id=1),
            "language": ArticleQuery(language="en"),
        }
        lists = {
            f"window: {name} painted": self._painted(partial(show, query))
            for name, query in queries.items()
        }
        searches = {
            f"window: {name} word painted": self._painted(partial(self._search, word))
            for name, word in (("rare", next(iter(self._made.rare))), ("common", self._made.common))
        }
        self._search("")
        self._everything()
        return {
            **lists,
            **searches,
            "window: a frame of scrolling": self._scrolling(),
            "window: jump to the end": self._jump(),
            **self._opening(),
        }

    def _painted(self, act: Callable[[], object]) -> Timing:
        """From the choice to its rows on screen. Before each round the whole list is there."""
        times = []
        for _ in range(ROUNDS):
            self._everything()
            self._shown = 0
            began = time.perf_counter()
            act()
            self._until(lambda: self._shown > 0 and self._has_rows())
            self._view.viewport().repaint()
            times.append((time.perf_counter() - began) * 1000)
        return timing(times)

    def _count(self) -> None:
        self._shown += 1

    def _everything(self) -> None:
        self._reader.listing.query = ArticleQuery()
        self._reader.listing.show(ArticleQuery())
        self._until(lambda: not self._reader.runner.busy and self._has_rows())

    def _search(self, words: str) -> None:
        self._reader.listing.search(words)

    def _has_rows(self) -> bool:
        return len(self._model.ids) == 0 or self._model.head(0) is not None

    def _scrolling(self) -> Timing:
        """Steps of 40 pixels with the rows' details fetched meanwhile, as the wheel makes them."""
        times = []
        bar = self._view.verticalScrollBar()
        for step in range(FRAMES):
            began = time.perf_counter()
            bar.setValue(step * 40)
            self._view.viewport().repaint()
            self._app.processEvents()
            times.append((time.perf_counter() - began) * 1000)
        return timing(times)

    def _jump(self) -> Timing:
        """From the first row to the last ones, with their details."""
        times = []
        bar = self._view.verticalScrollBar()
        for _ in range(ROUNDS):
            bar.setValue(0)
            self._model.forget_heads()
            self._until(self._has_rows)
            began = time.perf_counter()
            bar.setValue(bar.maximum())
            self._until(lambda: self._model.head(len(self._model.ids) - 1) is not None)
            self._view.viewport().repaint()
            times.append((time.perf_counter() - began) * 1000)
        return timing(times)

    def _opening(self) -> dict[str, Timing]:
        """From the choice of a row, anywhere in the list, to the painted article, and to the
        window at rest, with the sidebar."""
        step = max(1, len(self._model.ids) // OPENED)
        rows = range(0, len(self._model.ids), step)[1:OPENED]
        opened = [self._open(row) for row in rows]
        return {
            "window: open an article": timing([article for article, _ in opened]),
            "window: all beside it too": timing([everything for _, everything in opened]),
        }

    def _open(self, row: int) -> tuple[float, float]:
        wanted = self._model.ids[row]
        self._view.scrollTo(self._model.index(row))
        self._until(lambda: not self._reader.runner.busy)
        reading = self._reader.features.reading
        painted: list[float] = []
        self._paints.told = lambda: (
            painted.append(time.perf_counter())
            if reading.head and reading.head.id == wanted
            else None
        )
        began = time.perf_counter()
        self._view.setCurrentIndex(self._model.index(row))
        self._until(lambda: bool(painted))
        self._app.processEvents()
        self._reader.window.reading.repaint()
        return (painted[0] - began) * 1000, (time.perf_counter() - began) * 1000

    def _until(self, is_so: Callable[[], bool]) -> None:
        end = time.monotonic() + LONGEST
        while not is_so():
            self._app.processEvents()
            if time.monotonic() > end:
                raise TimeoutError


def in_child(profile: Path) -> dict[str, object]:
    """Measure in a fresh process, whose memory is then the window's alone."""
    import json
    import subprocess

    command = [sys.executable, "-m", "tools.benchmarks.scale_window", str(profile)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=1800)
    values: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return values


def main(profile: Path) -> None:
    """Open the window on a made library, measure, print JSON."""
    import json

    from PySide6.QtWidgets import QApplication

    from readerapp.app.reader import ReaderApp
    from readerapp.library import open_library
    from readerapp.system import Paths
    from readerapp.ui.shell.window import FIRST_SIZE, MainWindow
    from tools.benchmarks.made_library import make_library
    from tools.benchmarks.memory import pss_mb

    made = make_library(profile, 0)
    app = QApplication([])
    paints = Paints()
    reader = ReaderApp(app, open_library(Paths.of_profile(profile)), MainWindow())
    reader.window.resize(*FIRST_SIZE)
    reader.start(may_ask=False)
    while not reader.is_complete or reader.runner.busy:
        app.processEvents()
    idle = pss_mb()
    timings = Probe(app, reader, made, paints).measure()
    result = {
        "timings": {name: asdict(each) for name, each in timings.items()},
        "pss_idle_mb": idle,
        "pss_after_all_mb": pss_mb(),
    }
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
    reader.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
