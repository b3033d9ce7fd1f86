"""One fetch: its deadline, its cancelling, its failures."""

import contextlib
import socket
import threading
import time
from types import TracebackType

from readerapp.domain.errors import FetchError, Reason
from readerapp.network.fetcher import Cancelled

_LOOK_SECONDS = 0.1  # how often to look whether the user gave up


class Attempt:
    """Ends a fetch when its time is up or the user gives up, whatever it waits for.

    A time limit on each `recv` is no limit at all: a server that sends a byte now and then is
    never late. So a thread watches, and shuts the connection down under the waiting reader.
    """

    def __init__(self, url: str, seconds: float, cancelled: Cancelled | None) -> None:
        self._url = url
        self._end = time.monotonic() + seconds
        self._cancelled = cancelled
        self._finished = threading.Event()
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._watcher = threading.Thread(target=self._watch, name="fetch deadline", daemon=True)

    def __enter__(self) -> "Attempt":
        self._watcher.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._finished.set()
        self._watcher.join()
        if self._socket is not None:
            self._socket.close()

    @property
    def seconds_left(self) -> float:
        """What a single step may take; never 0, which sockets take for "do not wait"."""
        return max(self._end - time.monotonic(), 0.001)

    def check(self) -> None:
        """Raise FetchError (TIMED_OUT, CANCELLED) when the fetch should go no further."""
        reason = self._reason_to_stop()
        if reason is not None:
            raise self.failure(reason)

    def failure(self, reason: Reason, detail: str = "", status: int = 0) -> FetchError:
        """Make the error that names the address the fetch began with."""
        return FetchError(reason, self._url, detail, status)

    def watch(self, connection: socket.socket) -> None:
        """Shut this connection down at the end, in place of the one watched before."""
        # A duplicate stays valid when TLS takes over the descriptor, and when the owner closes it.
        duplicate = connection.dup()
        with self._lock:
            before, self._socket = self._socket, duplicate
        if before is not None:
            before.close()
        if self._reason_to_stop() is not None:
            self._shut()

    def _reason_to_stop(self) -> Reason | None:
        if self._cancelled is not None and self._cancelled.is_set():
            return Reason.CANCELLED
        return Reason.TIMED_OUT if time.monotonic() >= self._end else None

    def _watch(self) -> None:
        while not self._finished.wait(self._pause()):
            if self._reason_to_stop() is not None:
                self._shut()
                return

    def _pause(self) -> float:
        return (
            self.seconds_left if self._cancelled is None else min(self.seconds_left, _LOOK_SECONDS)
        )

    def _shut(self) -> None:
        with self._lock, contextlib.suppress(OSError):  # it may be closed by the other side already
            if self._socket is not None:
                self._socket.shutdown(socket.SHUT_RDWR)
