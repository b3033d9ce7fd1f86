"""A library that another program holds, as a backup or a synchronisation does: marks wait.

Once for so long that SQLite's own timeout runs out three times meanwhile.
"""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from waiting import PATIENCE
from window_desktop import Desktop, Key, MakeDesktop

from readerapp.background.tasks import LockRetry
from readerapp.domain.errors import StorageError

ATTEMPTS = 3
BUSY_SECONDS = 0.5  # in place of ten
HOLD = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
other.execute("ROLLBACK")
"""


@contextmanager
def held(library: Path) -> Iterator[None]:
    """Let another process have the write lock."""
    command = [sys.executable, "-c", HOLD, str(library)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield
        finally:
            other.communicate()  # closes its input
    assert other.returncode == 0


def star(desktop: Desktop, number: int) -> None:
    """Open an article and press S, while writes wait: nothing comes to rest meanwhile."""
    wanted = desktop.ids[number]
    desktop.window.articles.select(wanted)
    desktop.until(lambda: desktop.opened == wanted)
    desktop.focus(desktop.window.articles.view)
    desktop.press(Key.Key_S)


def test_marks_get_through_when_several_attempts_could_not(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempts: list[StorageError] = []
    wait = LockRetry.wait

    def count(retry: LockRetry, error: StorageError) -> bool:
        attempts.append(error)
        return wait(retry, error)

    monkeypatch.setattr(LockRetry, "wait", count)
    desktop = make_desktop()
    desktop.library.store._busy_seconds = BUSY_SECONDS
    desktop.reader.features.reading.set_read_delay(-1)
    before = desktop.statuses()
    with held(desktop.library.store.path):
        for number in (0, 3, 4):
            star(desktop, number)
        desktop.until(lambda: "Another program" in desktop.window.status_banner.text)
        assert desktop.statuses() == before  # and everything can be read
        star(desktop, 5)
        desktop.until(lambda: len(attempts) >= ATTEMPTS)
        assert desktop.statuses() == before
        assert "Another program" in desktop.window.status_banner.text
    desktop.until(lambda: not desktop.window.status_banner.text)
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
            let_go.wait(PATIENCE)
            other.execute("ROLLBACK")

    other = threading.Thread(target=hold)
    other.start()
    assert is_held.wait(PATIENCE)
    desktop.press(Key.Key_S)
    desktop.until(lambda: "Another program" in desktop.window.status_banner.text)
    assert not desktop.statuses()[first][1]
    let_go.set()
    other.join()
    desktop.until(lambda: not desktop.window.status_banner.text)
    desktop.settle()
    assert desktop.statuses()[first][1]
    assert desktop.window.commands["undo"].isEnabled()
