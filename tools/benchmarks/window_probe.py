"""Probes of the real window, each in a process of its own."""

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tools.benchmarks.memory import pss_mb

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from readerapp.app.reader import ReaderApp
    from readerapp.ui.shell.window import MainWindow

ARTICLES_OPENED = 120
FRAME = 16  # ms


def in_child(profile: Path) -> dict[str, float]:
    """Switch articles and scroll in a fresh process; return milliseconds and memory."""
    command = [sys.executable, "-m", "tools.benchmarks.window_probe", "switch", str(profile)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    values: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return values


def reader_of(app: "QApplication", profile: Path, window: "MainWindow") -> "ReaderApp":
    """The running app on a library. Imported after the first paint, as the program does."""
    from readerapp.app.reader import ReaderApp
    from readerapp.library import open_library
    from readerapp.system import Paths
    from readerapp.ui.shell.window import FIRST_SIZE

    window.resize(*FIRST_SIZE)  # also where there is no screen of that size
    return ReaderApp(app, open_library(Paths.of_profile(profile)), window)


def until_listed(app: "QApplication", reader: "ReaderApp") -> None:
    """Wait until the first rows are there."""
    model = reader.window.articles.model
    while not (len(model.ids) and model.head(0)):
        app.processEvents()


def _switch(profile: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from readerapp.ui.shell.window import MainWindow

    app = QApplication([])
    reader = reader_of(app, profile, MainWindow())
    reader.start(may_ask=False)
    until_listed(app, reader)
    while not reader.is_complete:
        app.processEvents()
    _open(app, reader, 0)
    first = pss_mb()
    times = [_open(app, reader, row) for row in range(1, ARTICLES_OPENED)]
    result = {
        "pss_article_open_mb": first,
        "article_switch_p50_ms": round(statistics.median(times), 1),
        "article_switch_p95_ms": round(sorted(times)[int(len(times) * 0.95)], 1),
        "scroll_p95_ms": _scroll(app, reader),
        "pss_after_all_mb": pss_mb(),
    }
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
    reader.stop()


def _refresh(profile: Path) -> None:
    """Scroll the list at 60 Hz while a refresh runs; print how late the timer came."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from readerapp.ui.shell.window import MainWindow

    app = QApplication([])
    reader = reader_of(app, profile, MainWindow())
    reader.start(may_ask=False)
    while not reader.is_complete:
        app.processEvents()
    late: list[float] = []
    due = [time.perf_counter()]
    bar = reader.window.articles.view.verticalScrollBar()

    def tick() -> None:
        now = time.perf_counter()
        late.append(max(0.0, (now - due[0]) * 1000 - FRAME))
        bar.setValue((bar.value() + 30) % max(1, bar.maximum()))
        due[0] = now

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=FRAME)
    timer.timeout.connect(tick)
    began = time.perf_counter()
    reader.features.subscriptions.refresher.finished.connect(app.quit)
    timer.start()
    reader.features.subscriptions.refreshing.refresh_all()
    app.exec()
    late.sort()
    result = {
        "seconds": round(time.perf_counter() - began, 2),
        "frames": len(late),
        "late_p50_ms": round(late[len(late) // 2], 1),
        "late_p99_ms": round(late[int(len(late) * 0.99)], 1),
        "late_worst_ms": round(late[-1], 1),
        "pss_mb": pss_mb(),
    }
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
    reader.stop()


def _open(app: "QApplication", reader: "ReaderApp", row: int) -> float:
    """Milliseconds from the choice to the painted article with its relatives."""
    model = reader.window.articles.model
    wanted = model.ids[row]
    began = time.perf_counter()
    reader.window.articles.view.setCurrentIndex(model.index(row))
    while not (reader.features.reading.head and reader.features.reading.head.id == wanted):
        app.processEvents()
    app.processEvents()
    reader.window.reading.repaint()
    return (time.perf_counter() - began) * 1000


def _scroll(app: "QApplication", reader: "ReaderApp") -> float:
    """The 95th percentile of painting the list after a step of 40 pixels."""
    view = reader.window.articles.view
    times = []
    for step in range(200):
        began = time.perf_counter()
        view.verticalScrollBar().setValue(step * 40)
        view.viewport().repaint()
        times.append((time.perf_counter() - began) * 1000)
        app.processEvents()
    return round(sorted(times)[190], 1)


if __name__ == "__main__":
    {"switch": _switch, "refresh": _refresh}[sys.argv[1]](Path(sys.argv[2]))
