"""Uses the window at random for some minutes, off-screen, and counts what goes wrong.

    python -m lab.random_events --minutes 10 [--seed 1] [--causes FILE]

Real keys, clicks, wheels, sizes, menu commands, searches, marks, languages, themes and articles,
the hostile ones of `hostile_articles` among them, reach the real window on a library of its own in
a folder below /tmp, while feeds are refreshed and an account on a made server is synced. Counted
are exceptions, Qt's and our warnings, and how much the window's thread computes between two beats
of a timer of 20 ms: CPU time, so that a busy computer changes nothing.
Beats within three events of a switch of theme or language are told of apart.
Memory is that of the window's process (PSS). `--causes` writes where the slow beats came from,
`--journal` what is done, before it is done.

It ends with 1 when there was an exception, when more than one beat in 1,000 took over 50 ms, or
when memory did not level off.
"""

import argparse
import faulthandler
import logging
import os
import random
import statistics
import sys
import tempfile
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread, get_ident
from types import FrameType, TracebackType

from tools.benchmarks.syncing import NewsServer

BEAT = 20  # ms between two beats
SLOW = 0.05  # s of CPU in one beat
PAUSE = 30  # ms between two events
ENTRIES = 500  # of the account when it is added
EVERY, BROUGHT = 20_000, 5  # ms between two syncs, and what is new in each
SWITCHES = ("theme", "language")  # repaint and reword everything there is: counted apart
SAMPLED = 0.004  # s between two looks at the stack
WANTED_SLOW = 1.0  # of 1,000 beats
LEVEL = 1.10  # the last third of the run may take so much of the memory of the second


@dataclass
class Record:
    """What happened in a run."""

    faults: list[str] = field(default_factory=list)
    warnings: Counter[str] = field(default_factory=Counter)
    events: Counter[str] = field(default_factory=Counter)
    beats: list[float] = field(default_factory=list)  # s of CPU
    slow: list[tuple[float, str, str]] = field(default_factory=list)  # s, after what, where
    memory: list[tuple[float, float]] = field(default_factory=list)  # s since the start, MB


class Beats:
    """Measures the thread it is made on, and looks where it is when a beat is late."""

    def __init__(self, record: Record, recent: deque[str]) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._record = record
        self._recent = recent
        self._before = time.thread_time()
        self._last = time.perf_counter()
        self._stacks: list[str] = []
        self._ended = Event()
        self._timer = QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._watch = Thread(target=self._look, args=(sys._getframe(), get_ident()), daemon=True)

    def look_for_causes(self) -> None:
        """Note stacks of slow beats. Costs about 2 % of the time."""
        self._watch.start()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()
        self._ended.set()

    def _beat(self) -> None:
        now = time.thread_time()
        spent = now - self._before
        stacks, self._stacks = self._stacks, []
        self._record.beats.append(spent)
        if spent > SLOW:
            place = Counter(stacks).most_common(1)
            where = place[0][0] if place else ""
            self._record.slow.append((spent, " < ".join(list(self._recent)[-3:]), where))
        self._before, self._last = now, time.perf_counter()

    def _look(self, _frame: FrameType, thread: int) -> None:
        while not self._ended.wait(SAMPLED):
            if time.perf_counter() - self._last > BEAT / 1000:
                frame = sys._current_frames().get(thread)
                self._stacks.append(_where(frame))


def _where(frame: FrameType | None) -> str:
    """The innermost frames of ours, from the outside in."""
    places = [
        f"{Path(each.filename).name}:{each.lineno} {each.name}"
        for each in traceback.extract_stack(frame)[-9:]
    ]
    return " > ".join(places)


def main(arguments: list[str]) -> int:
    """Make the library, use the window, print what happened; return the exit status."""
    parser = argparse.ArgumentParser(prog="random_events", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--journal", type=argparse.FileType("w"), metavar="FILE")
    parser.add_argument("--causes", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    faulthandler.enable()
    temporary = tempfile.TemporaryDirectory(prefix="readerapp-random-")
    with NewsServer(ENTRIES) as server, temporary as folder:
        _leave_home(Path(folder))
        record = _run(Path(folder), options, server)
    return _report(record, options.causes)


def _leave_home(folder: Path) -> None:
    """No screen, no home, and a network that ends at once."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    names = ("CACHE_HOME", "CONFIG_HOME", "DATA_HOME", "STATE_HOME")
    for name in (*(f"XDG_{each}" for each in names), "HOME"):
        place = folder / name.lower()
        place.mkdir()
        os.environ[name] = str(place)
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        os.environ[name] = "http://127.0.0.1:9"
    os.environ["no_proxy"] = os.environ["NO_PROXY"] = "127.0.0.1"  # the made server
    os.chdir(folder)


def _run(folder: Path, options: argparse.Namespace, server: NewsServer) -> Record:
    from PySide6.QtCore import Qt, QTimer, qInstallMessageHandler
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from lab.hostile_articles import add_hostile
    from lab.newsstand import make_newsstand, use_it
    from lab.random_reader import RandomReader
    from readerapp.app.reader import ReaderApp
    from readerapp.domain.account_sync import Fetched
    from readerapp.domain.accounts import Login, ServerKind
    from readerapp.library import open_library
    from readerapp.library.accounts import add_account
    from readerapp.library.accounts.servers import opened
    from readerapp.system import Paths
    from readerapp.ui.shell.window import MainWindow

    record = Record()
    profile = folder / "profile"
    make_newsstand(profile)
    use_it(profile)
    aside = folder / "aside"  # file dialogs look into what lies in the folder they show
    aside.mkdir()
    watched = aside / "watched.png"
    watched.write_bytes(b"not a picture")
    os.utime(watched, (1, 2))  # a reading makes the first one today's
    library = open_library(Paths.of_profile(profile))
    hostile = add_hostile(library, watched)
    login = Login(ServerKind.GOOGLE_READER, server.address, "ann", "key")
    with opened(library, login) as client:
        add_account(library, login, client, fetched=Fetched.ALL, minutes=0)
    app = QApplication(["readerapp"])
    _listen(record, qInstallMessageHandler)
    reader = ReaderApp(app, library, MainWindow())
    reader.window.resize(1440, 900)
    reader.window.show()
    recent: deque[str] = deque(maxlen=8)

    def note(name: str) -> None:
        record.events[name.partition(" ")[0]] += 1
        recent.append(name)
        if options.journal:
            options.journal.write(f"{name}\n")
            options.journal.flush()

    events = RandomReader(app, reader, hostile, random.Random(options.seed), note)
    began = time.monotonic()
    is_over: list[bool] = []

    def act() -> None:
        """Once more, also while a dialog has a loop of its own: a timer does not come again while
        its last coming is not over."""
        if not is_over:
            QTimer.singleShot(PAUSE, act)
            events.act()

    remember = QTimer(interval=5_000)
    # On a thread: what the kernel computes for it would count as work of the window.
    remember.timeout.connect(lambda: Thread(target=_remember, args=(record, began)).start())
    deliver = QTimer(interval=EVERY)

    def bring() -> None:
        server.tell(f"bring {BROUGHT}")
        note("refresh")
        QTest.keyClick(reader.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    deliver.timeout.connect(bring)
    beats: list[Beats] = []

    def begin() -> None:
        act()
        remember.start()
        deliver.start()
        beats.append(Beats(record, recent))
        if options.causes:
            beats[0].look_for_causes()

    def end() -> None:
        is_over.append(True)
        remember.stop()
        deliver.stop()
        for each in beats:
            each.stop()
        events.close_all()
        app.quit()

    reader.completed.connect(lambda: QTimer.singleShot(3_000, begin))
    QTimer.singleShot(round(options.minutes * 60_000) + 3_000, end)
    reader.start(may_ask=False)
    app.exec()
    reader.stop()
    if watched.stat().st_atime > 2:
        record.faults.append("a title made the window read a file")
    return record


def _listen(record: Record, install: Callable[..., object]) -> None:
    """Count exceptions that reach the top, Qt's messages, and what is logged as a warning."""

    def fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        record.faults.append("".join(traceback.format_exception(kind, error, trace)))

    def unraisable(found: "sys.UnraisableHookArgs") -> None:
        record.faults.append(f"{found.err_msg or ''} {found.exc_value!r}")

    sys.excepthook = fault
    sys.unraisablehook = unraisable
    install(lambda _kind, _context, text: record.warnings.update([f"Qt: {text}"]))

    class Counting(logging.Handler):
        def emit(self, entry: logging.LogRecord) -> None:
            record.warnings[f"{entry.name}: {entry.getMessage()[:120]}"] += 1

    logging.getLogger("readerapp").addHandler(Counting(logging.WARNING))


def _remember(record: Record, began: float) -> None:
    from tools.benchmarks.memory import pss_mb

    record.memory.append((time.monotonic() - began, pss_mb()))


def _report(record: Record, causes: Path | None) -> int:
    beats = sorted(record.beats)
    switching = sum(_is_switch(after) for _, after, _ in record.slow)
    slow = len(record.slow) - switching
    rate = 1_000 * slow / max(1, len(beats))
    print(f"events          {sum(record.events.values()):>8,}  {dict(record.events.most_common())}")
    print(f"exceptions      {len(record.faults):>8,}")
    print(f"warnings        {sum(record.warnings.values()):>8,}")
    print(f"beats           {len(beats):>8,}")
    print(f"over 50 ms CPU  {slow:>8,}  {rate:.2f} of 1,000")
    print(f"after a switch  {switching:>8,}  of theme or language, not counted above")
    if beats:
        places = [0.5, 0.99, 0.999, 1.0]
        values = (beats[min(len(beats) - 1, int(len(beats) * each))] * 1000 for each in places)
        print("p50, p99, p99.9, most (ms CPU)  " + "  ".join(f"{each:.1f}" for each in values))
    growth = _growth(record.memory)
    for moment, megabytes in record.memory[:: max(1, len(record.memory) // 12)]:
        print(f"  {moment:5.0f} s  {megabytes:6.1f} MB")
    print(f"memory of the last third, of the second one: {growth:.2f}")
    for text in record.faults[:5]:
        print(text)
    for warning, count in record.warnings.most_common(10):
        print(f"{count:5} {warning}")
    if causes:
        lines = (
            f"{spent * 1000:7.1f} ms  {after}\n    {where}" for spent, after, where in record.slow
        )
        causes.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return int(bool(record.faults) or rate >= WANTED_SLOW or growth > LEVEL)


def _is_switch(after: str) -> bool:
    return any(name.startswith(SWITCHES) for name in after.split(" < "))


def _growth(memory: list[tuple[float, float]]) -> float:
    third = len(memory) // 3
    if not third:
        return 1.0
    middle, last = memory[third : 2 * third], memory[-third:]
    return statistics.median(m for _, m in last) / statistics.median(m for _, m in middle)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
