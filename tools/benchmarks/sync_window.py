"""A sync with the window open, in a process of its own: how long, and how late the window's timer.

The search for related stories stands still meanwhile, as it would take the rest of the processors.
"""

import json
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tools.benchmarks.memory import pss_mb
from tools.benchmarks.window_probe import FRAME, reader_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from readerapp.domain.account_sync import SyncResult

QUIET = 3.0  # seconds of beats before the sync: what others on this machine do to them


def _beats(app: "QApplication", seconds: float | None, late: list[float]) -> None:
    """Note how late a timer comes, for so long or until the loop is ended."""
    from PySide6.QtCore import Qt, QTimer

    due = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        late.append(max(0.0, (now - due[0]) * 1000 - FRAME))
        due[0] = now

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=FRAME)
    timer.timeout.connect(tick)
    timer.start()
    if seconds is not None:
        QTimer.singleShot(round(seconds * 1000), app.quit)
    app.exec()
    timer.stop()


def _told(late: list[float]) -> dict[str, float]:
    late = sorted(late)
    return {
        "late_p50_ms": round(late[len(late) // 2], 1),
        "late_p99_ms": round(late[int(len(late) * 0.99)], 1),
        "late_worst_ms": round(late[-1], 1),
        "beats_over_50_ms": sum(each > 50 for each in late),
        "beats": len(late),
    }


def main(profile: Path, stars: int) -> int:
    """Sync, and print what it cost."""
    from PySide6.QtWidgets import QApplication

    from readerapp.domain.articles import ArticleQuery
    from readerapp.library import marks, searching
    from readerapp.library.accounts import accounts
    from readerapp.ui.related.relating import Hold
    from readerapp.ui.shell.window import MainWindow

    app = QApplication([])
    reader = reader_of(app, profile, MainWindow())
    if stars:
        ids = list(searching.ids_of(reader.library, ArticleQuery()))[:stars]
        marks.mark_starred(reader.library, ids, starred=True)
    reader.start(may_ask=False)
    while not reader.is_complete:
        app.processEvents()
    reader.features.relating.hold(next(iter(Hold)))
    syncing = reader.features.accounts.syncing
    (found,) = accounts(reader.library)
    syncing.syncer.remember(found.account.id, "key")
    quiet: list[float] = []
    late: list[float] = []
    results: list[SyncResult] = []
    _beats(app, QUIET, quiet)

    def synced(result: "SyncResult") -> None:
        results.append(result)
        app.quit()

    syncing.syncer.synced.connect(synced)
    began = time.perf_counter()
    syncing.syncer.sync((found.account.id,))
    _beats(app, None, late)
    took = time.perf_counter() - began
    (result,) = results
    if result.error is not None:
        raise result.error
    while syncing.syncer.is_running:
        app.processEvents()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = resource.getrusage(resource.RUSAGE_SELF)
    answer = {
        "seconds": round(took, 2),
        "cpu_seconds": round(used.ru_utime + used.ru_stime, 2),
        "window_cpu_seconds": round(own.ru_utime + own.ru_stime, 2),
        "new": result.new,
        "sent": result.sent,
        "changed": result.changed,
        "window_pss_mb": pss_mb(),
        "largest_child_mb": round(used.ru_maxrss / 1024, 1),
        "quiet": _told(quiet),
        "window": _told(late),
    }
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    reader.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
