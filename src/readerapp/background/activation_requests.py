"""Watches for the requests that a second start leaves for the running window."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from readerapp.system import single_instance


class ActivationRequests(QObject):
    """Watches the folder of requests. Used on the GUI thread."""

    requested = Signal(object)  # ActivationRequest

    def __init__(self, runtime: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._watcher = QFileSystemWatcher([str(single_instance.request_folder(runtime))], self)
        self._watcher.directoryChanged.connect(self.read_new)

    def read_new(self) -> None:
        """Read and emit the requests that are there."""
        for request in single_instance.take_requests(self._runtime):
            self.requested.emit(request)

    def stop(self) -> None:
        """Stop watching."""
        self._watcher.removePaths(self._watcher.directories())
