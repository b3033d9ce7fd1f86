"""Whether Qt can draw on this computer, and what to install when it cannot.

PySide6's wheels carry Qt but not the libraries that come with a desktop; a server or a container
lacks them. Windows and macOS have all of them.

    python3 -m tools.qt_libraries    names the Debian packages for drawing without a screen
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from tools import apt, environment, qt_packages
from tools.failures import SetupError

_PROBE = """
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
application = QApplication([])
all = QFontDatabase.WritingSystem
needed = {all.Latin, all.Arabic, all.SimplifiedChinese, all.Japanese, all.Korean}
print("fonts" if needed - set(QFontDatabase.writingSystems()) else "")
"""

_SERVER = "x-server"  # stamp

_UNREACHABLE = (
    "Nothing answers on the screen that DISPLAY or WAYLAND_DISPLAY names. With neither of them set,"
    "\npython3 run.py draws the window into a picture."
)


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def offscreen() -> dict[str, str]:
    """The surroundings for a child process that draws without a screen."""
    return dict(os.environ, QT_QPA_PLATFORM="offscreen")


def prepare(on_screen: bool) -> None:
    """Make sure that Qt starts; asked once, then remembered with the environment.

    Raises:
        SetupError: it does not; the text says what to type, or what Qt said.
    """
    name = "screen" if on_screen else "offscreen"
    if environment.is_ready(name):
        return
    probe = _probe(on_screen)
    starts = probe.returncode == 0
    lacks_fonts = not on_screen and "fonts" in probe.stdout  # a desktop has its own
    if sys.platform == "linux" and (lacks_fonts or not starts):
        _install(starts, probe, on_screen)
    environment.mark_ready(name)


def prepare_server() -> None:
    """Install an X server and what Qt needs for it, as root on Debian: for the tests that start
    windows on one, which are skipped without. Asked once, and no failure is told as one."""
    if environment.is_ready(_SERVER) or not (apt.is_here() and apt.is_root()):
        return
    try:
        if shutil.which("Xvfb") is None:
            wanted = ["xvfb", *qt_packages.DEBIAN.screen]
            apt.install(wanted, "For tests of windows on a real screen Xvfb is missing.")
    except SetupError as error:
        print(f"{error}\nThe tests on a real screen will be skipped.", flush=True)
    environment.mark_ready(_SERVER)


def _install(only_fonts: bool, probe: subprocess.CompletedProcess[str], on_screen: bool) -> None:
    family = qt_packages.here()
    if only_fonts and not (apt.is_here() and apt.is_root()):
        print("Some scripts will show as boxes until fonts are here.", flush=True)
        print(qt_packages.advice(family, on_screen=on_screen, only_fonts=True), flush=True)
        return
    says = f"Qt does not start. It says:\n\n{probe.stderr.strip()}"
    if "could not connect to display" in probe.stderr:
        raise SetupError(f"{says}\n\n{_UNREACHABLE}")
    if not apt.is_here():
        raise SetupError(f"{says}\n\n{qt_packages.advice(family, on_screen=on_screen)}")
    wanted = qt_packages.wanted(qt_packages.DEBIAN, on_screen, only_fonts)
    apt.install(wanted, "Fonts are missing." if only_fonts else says)
    again = _probe(on_screen)
    if again.returncode != 0:
        raise SetupError(f"Qt still does not start. It says:\n\n{again.stderr}")


def _probe(on_screen: bool) -> subprocess.CompletedProcess[str]:
    surroundings = dict(os.environ) if on_screen else offscreen()
    command = [str(environment.PYTHON), "-c", _PROBE]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    print(*qt_packages.wanted(qt_packages.DEBIAN, on_screen=False))
