"""One fetch: its deadline, its cancelling, its failures."""

import time

from readerapp.domain.addresses import without_password
from readerapp.domain.errors import FetchError, Reason
from readerapp.network.fetcher import Cancelled

_LOOK_SECONDS = 0.1  # how often to look whether the user gave up


class Attempt:
    """Ends a fetch when its time is up or the user gives up, whatever it waits for.

    A time limit on each `recv` is no limit at all: a server that sends a byte now and then is
    never late. So everything that waits asks here before each single wait how long it may last.
    """

    def __init__(self, url: str, seconds: float, cancelled: Cancelled | None) -> None:
        self._url = url
        self._end = time.monotonic() + seconds
        self._cancelled = cancelled

    @property
    def seconds_left(self) -> float:
        """What is left; never 0, which sockets take for "do not wait"."""
        return max(self._end - time.monotonic(), 0.001)

    def next_wait(self) -> float:
        """Return how many seconds a single wait may last; the caller then asks again.

        Raises FetchError (TIMED_OUT, CANCELLED) when the fetch should go no further.
        """
        if self._cancelled is None:
            left = self._end - time.monotonic()
        elif self._cancelled.is_set():
            raise self.failure(Reason.CANCELLED)
        else:
            left = min(self._end - time.monotonic(), _LOOK_SECONDS)
        if left <= 0:
            raise self.failure(Reason.TIMED_OUT)
        return left

    def failure(
        self, reason: Reason, detail: str = "", status: int = 0, retry_after: float | None = None
    ) -> FetchError:
        """Make the error that names the address the fetch began with."""
        return FetchError(reason, without_password(self._url), detail, status, retry_after)
