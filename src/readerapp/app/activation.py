"""Handles activation requests: raises the window and opens what a second start was given."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from readerapp.app.reader import ReaderApp
from readerapp.background.activation_requests import ActivationRequests
from readerapp.system import Paths
from readerapp.system.single_instance import ActivationRequest


class ActivationListener(QObject):
    """Handles the activation requests of second starts of the same profile."""

    def __init__(self, reader: Callable[[], ReaderApp], paths: Paths) -> None:
        """`reader` returns the one that runs now: another takes its place after a restoring."""
        super().__init__()
        self._reader = reader
        self._paths = paths
        self._requests: ActivationRequests | None = None

    def open(self) -> None:
        """Handle requests from now on, also those that are waiting already."""
        if self._reader().is_read_only:
            return  # there is no lock, and each start has its own window
        self._requests = ActivationRequests(self._paths.runtime, self)
        self._requests.requested.connect(self._handle)
        self._requests.read_new()

    def close(self) -> None:
        """Handle no request any more."""
        if self._requests is not None:
            self._requests.stop()

    def _handle(self, request: ActivationRequest) -> None:
        reader = self._reader()
        reader.window.come_forward(request.token)
        if request.inputs:
            open_inputs(reader, request.inputs)
        if request.article:
            reader.complete().router.show_article(request.article)


def open_inputs(reader: ReaderApp, inputs: Sequence[str]) -> None:
    """Import files and addresses, subscribe to feeds: what the arguments of a start name."""
    features = reader.complete()
    features.subscriptions.open_inputs(inputs, features.imports)
