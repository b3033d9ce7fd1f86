"""Whether Qt can draw on this computer, and what to install when it cannot.

PySide6's wheels carry Qt but not the libraries that come with a desktop; a server or a container
lacks them. Windows and macOS have all of them.

    python3 -m tools.qt_libraries    names the Debian packages for drawing without a screen
"""

from __future__ import annotations

import os
import subprocess
import sys

from tools import apt, environment
from tools.failures import SetupError

# Found by installing into an empty Debian until the window was drawn. On Debian 13 `libglib2.0-0`
# is provided by `libglib2.0-0t64`.
_DRAWING = [
    "libegl1",
    "libgl1",
    "libx11-6",
    "libdbus-1-3",
    "libfontconfig1",
    "libfreetype6",
    "libglib2.0-0",
    "libxkbcommon0",
    "libbrotli1",
    "libgssapi-krb5-2",
]
_ON_A_SCREEN = [
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxcb1",
    "libx11-xcb1",
    "libxkbcommon-x11-0",
    "libwayland-cursor0",
]
# Latin and Arabic; Chinese, Japanese and Korean. Together 3 MB.
_FONTS = ["fonts-dejavu-core", "fonts-wqy-microhei"]

_PROBE = """
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
application = QApplication([])
all = QFontDatabase.WritingSystem
needed = {all.Latin, all.Arabic, all.SimplifiedChinese, all.Japanese, all.Korean}
print("fonts" if needed - set(QFontDatabase.writingSystems()) else "")
"""


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
    wanted = _wanted(probe, on_screen)
    if sys.platform == "linux" and wanted:
        _install(wanted, probe, on_screen)
    environment.mark_ready(name)


def _install(wanted: list[str], probe: subprocess.CompletedProcess[str], on_screen: bool) -> None:
    if wanted == _FONTS and not (apt.is_here() and apt.is_root()):
        names = " ".join(_FONTS)
        print(f"Some scripts will show as boxes until fonts are here: {names}", flush=True)
        return
    says = f"Qt does not start. It says:\n\n{probe.stderr.strip()}"
    if not apt.is_here() or "could not connect to display" in probe.stderr:
        raise SetupError(says)
    apt.install(wanted, "Fonts are missing." if wanted == _FONTS else says)
    again = _probe(on_screen)
    if again.returncode != 0:
        raise SetupError(f"Qt still does not start. It says:\n\n{again.stderr}")


def _wanted(probe: subprocess.CompletedProcess[str], on_screen: bool) -> list[str]:
    """The packages to install: none when Qt starts and, off-screen, every script has a font."""
    fonts = [] if on_screen else _FONTS
    if probe.returncode != 0:
        return [*_DRAWING, *(_ON_A_SCREEN if on_screen else []), *fonts]
    return fonts if "fonts" in probe.stdout else []


def _probe(on_screen: bool) -> subprocess.CompletedProcess[str]:
    surroundings = dict(os.environ) if on_screen else offscreen()
    command = [str(environment.PYTHON), "-c", _PROBE]
    return subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    print(*_DRAWING, *_FONTS)
