"""The reader on a desk: started, quit and killed, counted, and compared with what its library says.

What is wrong is collected, so that a play goes on to its end.
"""

import json
import os
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from lab.commands import told
from lab.desk import BLINKING, Desk, differing
from readerapp import settings as declared
from readerapp.library import open_library, preferences
from readerapp.system import Paths

TITLE = "Readerapp"
BUILT = 12  # pictures that are the same: what a start does in idle moments has ended
WATCHED_EVERY = 0.1  # seconds
FEW_TICKS = 3  # hundredths of a second: what blinks
RESTS = 1.5  # seconds in which a process that has nothing to do is never seen at work
KEPT_WITHIN = 1.6  # seconds until a place is written, with some to spare


class DeskReader:
    """One profile, and the window on it while it runs. What is wrong is in `faults`."""

    def __init__(self, desk: Desk, profile: Path) -> None:
        self.desk = desk
        self.faults: list[str] = []
        self._profile = profile
        self._process: subprocess.Popen[bytes] | None = None
        self._begun = (0, 0, 0.0)

    @property
    def profile(self) -> Path:
        """The folder of the profile."""
        return self._profile

    # The window

    def start(self) -> None:
        """Open the window. Raises RuntimeError when the process ends instead."""
        home = str(self._profile.parent)
        more = {"HOME": home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
        command = [sys.executable, "-m", "readerapp", "--profile", str(self._profile)]
        self._process = process = self.desk.start(command, more)

        def is_open() -> bool:
            if process.poll() is not None:
                raise RuntimeError(f"the reader ended: {process.returncode}")
            return bool(self.desk.window(TITLE))

        self.desk.wait_until(is_open)
        self.desk.wait_until(lambda: rests(process.pid))
        self.desk.settle(BUILT)

    def quit(self) -> None:
        """Close the window by its key, and check that it ends well."""
        process, self._process = self._process, None
        if process is not None:
            self.desk.press("ctrl+q")
            try:
                code: object = process.wait(60)
            except subprocess.TimeoutExpired:
                self.desk.picture("it does not quit")
                process.kill()
                code = "never"
            self.check(code == 0, f"the reader ends: {code}")

    def kill(self) -> None:
        """End it as a power cut does, if it runs."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()

    # What the library says

    def asks(self, *command: str) -> Any:
        """Return what a command of the reader says in JSON."""
        return told(self._profile, *command, env={**os.environ, "HOME": str(self._profile.parent)})

    def articles(self) -> dict[int, Any]:
        """Return all articles by their ids."""
        return {each["id"]: each for each in self.asks("list", "--limit", "1000")}

    def read(self) -> set[int]:
        """Return which articles are read."""
        return {each for each, article in self.articles().items() if article["read"]}

    def place(self) -> dict[str, Any]:
        """Return where the reader is, as it is kept for the next start: within a second."""
        time.sleep(KEPT_WITHIN)
        return dict(json.loads(self._stored(declared.LAST_PLACE.key) or "{}"))

    def looks(self) -> dict[str, str]:
        """Return the settings of this window that the next start shows."""
        kept = (
            declared.THEME, declared.INTERFACE_LANGUAGE, declared.WINDOW_LAYOUT,
            declared.PANE_SIZES, declared.FOLDED_FOLDERS, declared.LIST_LOOKS,
        )  # fmt: skip
        return {each.key: self._stored(each.key) for each in kept}

    def _stored(self, key: str) -> str:
        paths = Paths.of_profile(self._profile)
        with closing(open_library(paths, may_create=False)) as library:
            return str(preferences.stored(library).get(key, ""))

    # Counting and judging

    def begin(self) -> None:
        """Count keys, clicks and seconds from here."""
        self._begun = (self.desk.keys, self.desk.clicks, time.monotonic())

    def end(self, name: str) -> None:
        """Take a picture, and say what it took to come there."""
        keys, clicks, began = self._begun
        desk = self.desk
        desk.settle()
        desk.picture(name)
        seconds = time.monotonic() - began
        print(
            f"{name:28} {desk.keys - keys:4} keys {desk.clicks - clicks:3} clicks {seconds:6.1f} s",
            flush=True,
        )

    def press(self, name: str, *keys: str) -> None:
        """Press keys, wait until the screen is still, and take a picture."""
        self.begin()
        self.desk.press(*keys)
        self.end(name)

    def check(self, holds: bool, what: str) -> None:
        """Say whether something holds."""
        print(f"    {'ok   ' if holds else 'FAULT'} {what}", flush=True)
        if not holds:
            self.faults.append(what)

    def same(self, before: Any, after: Any, what: str) -> None:
        """Check that two pictures of the screen are the same but for a text cursor, and keep those
        that are not."""
        moved = differing(before, after)
        self.check(moved <= BLINKING, f"{what}: {moved} pixels differ")
        if moved > BLINKING:
            for name, screen in (("before", before), ("after", after)):
                self.desk.keep(screen, f"{what}, {name}")


def rests(pid: int) -> bool:
    """Return whether a process has nothing to do; on a busy computer one that waits for its turn
    looks as still. See proc_pid_stat(5)."""
    used = _ticks(pid)
    for _ in range(round(RESTS / WATCHED_EVERY)):
        time.sleep(WATCHED_EVERY)
        if _ticks(pid) - used > FEW_TICKS or _state(pid) == "R":
            return False
    return True


def _fields(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()


def _state(pid: int) -> str:
    return _fields(pid)[0]


def _ticks(pid: int) -> int:
    user, system = _fields(pid)[11:13]
    return int(user) + int(system)
