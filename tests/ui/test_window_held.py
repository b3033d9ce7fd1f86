"""A library that another program holds, as a backup or a synchronisation does: marks wait.

Once for half a minute of real time: SQLite's own patience runs out three times meanwhile.
"""

import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from window_desktop import Desktop, Key, MakeDesktop

HELD = 30  # seconds
AFTERWARDS = 60_000  # ms; a second is usual
HOLD = f"""
import sqlite3, sys, time
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep({HELD})
other.execute("ROLLBACK")
"""


@contextmanager
def held(library: Path) -> Iterator[float]:
    """Let another process take the write lock; give the moment since when it has it."""
    command = [sys.executable, "-c", HOLD, str(library)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield time.monotonic()
    assert other.returncode == 0


def star(desktop: Desktop, number: int) -> None:
    """Open an article and press S, while writes wait: nothing comes to rest meanwhile."""
    wanted = desktop.ids[number]
    desktop.window.articles.select(wanted)
    desktop.until(lambda: desktop.opened == wanted)
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_S)


def test_marks_get_through_when_it_was_held_for_half_a_minute(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    desktop.reader.features.reading.set_read_delay(-1)
    before = desktop.statuses()
    with held(desktop.library.store.path) as since:
        for number in (0, 3, 4):
            star(desktop, number)
        desktop.until(lambda: "Another program" in desktop.window.standing.text)
        assert desktop.statuses() == before  # and everything can be read
        star(desktop, 5)
        desktop.qtbot.waitUntil(lambda: not desktop.window.standing.text, timeout=AFTERWARDS)
        assert time.monotonic() - since >= HELD
        desktop.settle()
    starred = {found for found, (_, is_starred) in desktop.statuses().items() if is_starred}
    assert {desktop.ids[number] for number in (0, 3, 4, 5)} <= starred
    assert desktop.window.commands["undo"].isEnabled()


def test_marks_wait_for_another_program_and_are_kept(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    desktop.library.store._busy_seconds = 0.05  # the other program takes its time, not we
    desktop.reader.features.reading.set_read_delay(-1)
    library, first = desktop.library.store.path, desktop.open(0)
    let_go = threading.Event()
    is_held = threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(library, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            is_held.set()
            let_go.wait(60)
            other.execute("ROLLBACK")

    other = threading.Thread(target=hold)
    other.start()
    is_held.wait(60)
    desktop.press(Key.Key_S)
    desktop.until(lambda: "Another program" in desktop.window.standing.text)
    assert not desktop.statuses()[first][1]
    let_go.set()
    other.join()
    desktop.until(lambda: not desktop.window.standing.text)
    desktop.settle()
    assert desktop.statuses()[first][1]
    assert desktop.window.commands["undo"].isEnabled()
