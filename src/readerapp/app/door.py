"""Where a second start knocks: the window comes to the front and opens what it was given."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from readerapp.app.reader import Reader
from readerapp.background.inbox import Inbox
from readerapp.system import Paths
from readerapp.system.requests import Request


class Door(QObject):
    """Serves the requests of one profile's other starts."""

    def __init__(self, reader: Callable[[], Reader], paths: Paths) -> None:
        """`reader` returns the one that runs now: another takes its place after a restoring."""
        super().__init__()
        self._reader = reader
        self._paths = paths
        self._inbox: Inbox | None = None

    def open(self) -> None:
        """Answer from now on, also those who knocked before."""
        if self._reader().is_read_only:
            return  # there is no lock, and each start has its own window
        self._inbox = Inbox(self._paths.runtime, self)
        self._inbox.asked.connect(self._serve)
        self._inbox.look()

    def close(self) -> None:
        """Answer nobody any more."""
        if self._inbox is not None:
            self._inbox.stop()

    def _serve(self, request: Request) -> None:
        reader = self._reader()
        window = reader.window
        if request.token:
            # Qt reads it when a window is activated: https://doc.qt.io/qt-6/qwindow.html#requestActivate
            os.environ["XDG_ACTIVATION_TOKEN"] = request.token
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if request.inputs:
            reader.feeds.open_inputs(request.inputs, reader.imports)
