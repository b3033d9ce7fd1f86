"""The request of one fetch, and its deadline."""

import time
from typing import Protocol

from readerapp.domain.addresses import without_password
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.values import dataclass

MAX_BODY_BYTES = 15 * 1024 * 1024  # the customary limit of feed readers is 10 to 15 MiB
SLOWEST = 4_096  # bytes a second of a download that is worth waiting for
_CANCEL_POLL_SECONDS = 0.1  # how often to look whether the user gave up


class CancelFlag(Protocol):
    """Flag that the user cancelled. A `threading.Event` is one."""

    def is_set(self) -> bool:
        """Return whether to stop."""
        ...


@dataclass(frozen=True)
class Validators:
    """ETag and Last-Modified of an earlier answer, byte for byte: bytes 128 to 255 as Latin-1.

    Either may be "". One that no header can carry (control characters, other scripts) is not sent.
    """

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True)
class FetchRequest:
    """A request to fetch one address.

    `accept` is the Accept header; a body above `limit_bytes` (decompressed) is an error.
    `user_typed` allows a private address for `url`, never for what a page or a feed names. `home`
    is the address that the user typed for what names this one, "" for none: at its scheme, host and
    port a private address is allowed. Redirections may go on at that place, or at that of a typed
    `url`; once one has led away, none leads to a private address.
    `validators` are sent with every redirection: the last address gave
    them, and to the others they mean nothing. With `same_origin` no other host is followed to.
    `as_sent` is for downloads: a file that the server calls packed is taken as it is, for servers
    call files so that end in .gz.
    """

    url: str
    accept: str
    user_typed: bool
    limit_bytes: int = MAX_BODY_BYTES
    cancelled: CancelFlag | None = None
    validators: Validators | None = None
    same_origin: bool = False
    as_sent: bool = False
    home: str = ""


def fits_in_a_header(value: str) -> bool:
    """RFC 9110, 5.5: visible characters, spaces between them, and bytes above ASCII."""
    return value != "" and all(" " <= each <= "\xff" and each != "\x7f" for each in value)


class Deadline:
    """The deadline of one fetch. It also ends it when the user gives up, whatever it waits for.

    A time limit on each `recv` is no limit at all: a server that sends a byte now and then is
    never late. So everything that waits asks here before each single wait how long it may last.
    """

    def __init__(self, request: FetchRequest, seconds: float) -> None:
        self._url = request.url
        self._seconds = seconds
        self._end = time.monotonic() + seconds
        self._cancelled = request.cancelled

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
            left = min(self._end - time.monotonic(), _CANCEL_POLL_SECONDS)
        if left <= 0:
            raise self.failure(Reason.TIMED_OUT)
        return left

    def extend(self, count: int) -> None:
        """Give more time for bytes that came: a large file may take long, a trickle may not. There
        is never more left than there was at the beginning."""
        most = time.monotonic() + self._seconds
        self._end = min(self._end + count / SLOWEST, most)

    def failure(
        self, reason: Reason, detail: str = "", status: int = 0, retry_after: float | None = None
    ) -> FetchError:
        """Make the error that names the address the fetch began with."""
        return FetchError(reason, without_password(self._url), detail, status, retry_after)
