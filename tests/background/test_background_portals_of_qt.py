"""What Qt asks the portals of a sandbox for by itself: our code opens addresses through it only."""

import os
import shutil
import subprocess
import sys
from typing import Any

import pytest
from notification_daemon import Served

from readerapp.background.background_portal import PORTAL_PATH, PORTAL_SERVICE

SERVER = shutil.which("xvfb-run")
PROGRAM = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
app = QGuiApplication([])
print(QDesktopServices.openUrl(QUrl("https://news.example/a?b=c")))
"""


class OpenPortal(Served):
    """The portal that opens addresses."""

    def __init__(self, bus: str) -> None:
        self.opened: list[str] = []
        super().__init__(bus, PORTAL_SERVICE, PORTAL_PATH, "org.freedesktop.portal.OpenURI")

    def answer(self, method: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
        if method != "OpenURI":  # what Qt asks other portals at its start
            return "", ()
        self.opened.append(body[1])
        return "o", (f"{PORTAL_PATH}/request/1_1/a",)


@pytest.mark.skipif(SERVER is None, reason="there is no X server")
def test_in_a_sandbox_the_browser_is_opened_by_the_portal(session_bus: str) -> None:
    portal = OpenPortal(session_bus)
    environment = {**os.environ, "SNAP": "/snap/readerapp/1", "QT_QPA_PLATFORM": "xcb"}
    command = [str(SERVER), "-a", sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    portal.stop()
    if "Could not load the Qt platform plugin" in done.stderr:
        pytest.skip("Qt lacks the libraries of X here")
    assert done.stdout == "True\n", done.stderr
    assert portal.opened == ["https://news.example/a?b=c"]
