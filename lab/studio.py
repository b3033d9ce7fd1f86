"""A studio: the real window off-screen in one process, brought into any state and drawn.

Quicker than a start for each picture. Nothing here knows what is drawn.
"""

import json
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from readerapp.app.reader import ReaderApp
from readerapp.library import open_library
from readerapp.system import Paths
from readerapp.ui.shell.window import MainWindow

SCREEN = (2700, 1700)  # pixels: no menu or dialog is pushed back by its edge
PATIENCE = 300.0  # seconds in which nothing is at work, and it does not happen: then it never will
STILL = 0.25  # seconds in which nothing is asked for: all that was, is on screen
TURNS = 8  # of the event loop, at least: a computer may have had no time for this process


def open_screen(folder: Path, size: tuple[int, int] = SCREEN, ratio: int = 1) -> None:
    """Have Qt draw into memory, on one large screen, which it reads of in a file of the folder.
    Call it before the application is made. `ratio`: pixels of the screen to one of Qt."""
    screen = {
        "name": "studio", "x": 0, "y": 0, "width": size[0], "height": size[1],
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": ratio,
    }  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder.resolve() / "screen.json"
    kept.write_text(json.dumps({"screens": [screen]}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={kept}"


class WallClock:
    """A clock that stands still until it is put forward, so that pictures tell the same day."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 20, 12, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the time."""
        return self._now

    def go_on(self, hours: float) -> None:
        """Put it forward."""
        self._now += timedelta(hours=hours)


class Sitting:
    """One window on one profile, at rest after each step. End it with `close`."""

    def __init__(self, app: QApplication, profile: Path, clock: WallClock) -> None:
        self._app = app
        self.clock = clock
        library = open_library(Paths.of_profile(profile), clock)
        self.reader = ReaderApp(app, library, MainWindow())
        self.window = self.reader.window
        self.reader.start(may_ask=False, quiet=0, resumes=False)
        self.until(lambda: self.reader.is_complete)
        self.reader.features.reading.set_read_delay(-1)  # nobody reads it
        self.window.activateWindow()
        self.settle()

    def close(self) -> None:
        """End the window and its library."""
        self.dismiss()
        self.window.close()
        self.reader.stop()
        self.window.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def until(self, happened: Callable[[], object]) -> None:
        """Wait for something. Work of the lanes takes as long as it does: each has limits."""
        ends = time.monotonic() + PATIENCE
        while not happened():
            if self.reader.runner.busy:
                ends = time.monotonic() + PATIENCE
            elif time.monotonic() > ends:
                raise TimeoutError("it did not happen")
            self._app.processEvents()

    def settle(self) -> None:
        """Wait until all that was asked for is on screen."""
        quiet_since, turns = time.monotonic(), 0

        def is_still() -> bool:
            nonlocal quiet_since, turns
            turns += 1
            if self.reader.runner.busy or not self.reader.features.front.page.is_settled:
                quiet_since, turns = time.monotonic(), 0
            return turns > TURNS and time.monotonic() - quiet_since > STILL

        self.until(is_still)

    def look(self, theme: str, language: str) -> None:
        """Use a theme and a language."""
        self.reader.appearance.use_theme(theme)
        self.reader.appearance.use_language(language)
        self.settle()

    def resize(self, width: int, height: int) -> None:
        """Make the window as large."""
        self.window.resize(width, height)
        self.settle()

    def choose(self, *names: str) -> None:
        """Choose commands."""
        for name in names:
            self.window.commands[name].trigger()
            self.settle()

    def open(self, article_id: int) -> None:
        """Open an article."""
        self.reader.features.router.show_article(article_id)
        self.settle()

    def dismiss(self) -> None:
        """Close every menu and dialog."""
        for widget in self._above():
            widget.close()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()

    def picture(self) -> QImage:
        """Return the window, with what is open above it."""
        self.settle()
        image = self.window.grab().toImage()
        painter = QPainter(image)
        corner = self.window.mapToGlobal(QPoint())
        for other in self._above():
            at = other.mapToGlobal(QPoint()) - corner
            if other.isWindow() and not other.windowFlags() & other.windowFlags().Popup:
                at = QPoint(  # no window manager has put it over the middle
                    max(0, (self.window.width() - other.width()) // 2),
                    max(0, (self.window.height() - other.height()) // 2),
                )
            painter.drawPixmap(at, other.grab())
            painter.setPen(other.palette().mid().color())
            painter.drawRect(other.rect().translated(at).adjusted(-1, -1, 0, 0))
        painter.end()
        return image

    def _above(self) -> list[QWidget]:
        """What is open above the window, in the order of its opening."""
        found = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return sorted(
            (each for each in found if each is not self.window),
            key=lambda each: bool(each.windowFlags() & each.windowFlags().Popup),
        )
