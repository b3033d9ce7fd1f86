"""Orca on a desk: a screen reader on a session bus of its own, and what it says.

Needs orca, at-spi2-core and dbus-daemon. Nothing is heard: Orca finds no synthesiser, and writes
what it would say into its log. Nothing here knows what runs on the desk.
"""

import json
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

from lab.desk import Desk

PROGRAMS = ("orca", "dbus-daemon")
QUIET = 1.0  # seconds without a line in the log: everything is said
LOUD = 12  # seconds after which a log that still grows is taken for quiet
# As it comes, but that it does not repeat each key that is pressed.
SETTINGS = {
    "general": {"enableKeyEcho": False, "startingProfile": ["Default", "default"]},
    "profiles": {
        "default": {"profile": ["Default", "default"], "pronunciations": {}, "keybindings": {}}
    },
    "pronunciations": {},
    "keybindings": {},
}
_SAID = re.compile(r"SPEECH OUTPUT: (?:'(.*?)'|\"(.*?)\")(?: (?:\{|\[|ACSS)|\s*$)", re.S | re.M)


# Orca, whose log is written line by line: else what it says lies in a buffer for a while.
_ORCA = """
import builtins, runpy, sys
plain, log = builtins.open, sys.argv.pop(1)
def written_at_once(file, mode="r", buffering=-1, *rest, **more):
    return plain(file, mode, 1 if file == log else buffering, *rest, **more)
builtins.open = written_at_once
sys.argv[0] = "orca"
runpy.run_path("/usr/bin/orca", run_name="__main__")
"""


class ScreenReader:
    """Orca, listening to what runs on a desk after it. `close` ends it and its bus."""

    def __init__(self, desk: Desk, home: Path, language: str) -> None:
        for program in PROGRAMS:
            if shutil.which(program) is None:
                raise FileNotFoundError(f"{program} is needed, and not there")
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700, parents=True)
        settings = home / "data" / "orca" / "user-settings.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps(SETTINGS), "utf-8")
        self._log = home / "orca.log"
        self._log.touch()
        self._read = 0
        without = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")  # Orca has its own Python
        own = {name: value for name, value in desk.environment.items() if name not in without}
        own |= {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": f"{language}.UTF-8",
            "LC_ALL": "C.UTF-8",
            "LANGUAGE": {"zh-Hans": "zh_CN"}.get(language, language),
            "XDG_DATA_HOME": str(home / "data"),
            "SPEECHD_ADDRESS": "unix_socket:/nowhere",
            "PATH": "/usr/bin:/bin",
        }
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            env=own, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert self._bus.stdout is not None
        told = {
            "DBUS_SESSION_BUS_ADDRESS": self._bus.stdout.readline().strip(),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        desk.environment |= told
        self._orca = subprocess.Popen(
            ["/usr/bin/python3", "-c", _ORCA, str(self._log),
             f"--debug-file={self._log}"],
            env=own | told, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        desk.wait_until(self._listens)
        self.said()

    def close(self) -> None:
        """End Orca and its bus."""
        for process in (self._orca, self._bus):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def said(self) -> list[str]:
        """Wait until nothing more is said; return what was said since the last call."""
        size, ends = -1, time.monotonic() + LOUD
        while (now := os.path.getsize(self._log)) != size and time.monotonic() < ends:
            size = now
            time.sleep(QUIET)
        text = self._text()
        new, self._read = text[self._read :], len(text)
        return [one or other for one, other in _SAID.findall(new)]

    def _listens(self) -> bool:
        """Whether Orca has begun. Raises RuntimeError when it ended instead."""
        if self._orca.poll() is not None:
            self._bus.terminate()
            raise RuntimeError("Orca ended at its start; does another one run?")
        return "ORCA: Starting Atspi main event loop" in self._text()

    def _text(self) -> str:
        return self._log.read_text("utf-8", errors="replace")
