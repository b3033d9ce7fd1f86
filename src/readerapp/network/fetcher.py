"""What a fetch is asked and what it answers."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

MAX_BODY_BYTES = 15 * 1024 * 1024  # the customary limit of feed readers is 10 to 15 MiB


class Cancelled(Protocol):
    """Tells whether the user gave up. A `threading.Event` is one."""

    def is_set(self) -> bool:
        """Return whether to stop."""
        ...


@dataclass(frozen=True)
class Validators:
    """What an earlier answer said of its version, byte for byte: bytes 128 to 255 as Latin-1.

    Either may be "". One that no header can carry (control characters, other scripts) is not sent.
    """

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True)
class Fetched:
    """An answer with a status of 2xx, or the 304 that validators asked for (`body` is empty).

    `url` is the address after redirections. The names of `headers` are in lower case; a header
    that came twice is joined by ", ". `body` is decompressed and complete. `media_type` and
    `charset` are in lower case, "" when the server does not say. `moved_to` is where permanent
    redirections (301, 308) led before the first temporary one; "" when there were none, or when
    they led to what looks like the login page of a network.
    """

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    media_type: str
    charset: str
    moved_to: str = ""


class Fetcher(Protocol):
    """Asks addresses for their bytes. Blocks; may be called from several threads."""

    def fetch(
        self,
        url: str,
        *,
        accept: str,
        limit_bytes: int = MAX_BODY_BYTES,
        user_typed: bool,
        cancelled: Cancelled | None = None,
        validators: Validators | None = None,
    ) -> Fetched:
        """Return what is at `url`, after at most ten redirections.

        `accept` is the Accept header. `user_typed` allows a private address, and only as the
        first hop: never for what a page, a feed or a redirection names. `validators` are sent on
        every hop: the last one gave them, and to the others they mean nothing.
        Raises FetchError: BAD_ADDRESS, PRIVATE_ADDRESS, NO_NETWORK, TIMED_OUT, TLS, HTTP_STATUS
        (with `status` and `retry_after`), BAD_RESPONSE, TOO_LARGE, TOO_MANY_REDIRECTS, CANCELLED.
        All name `url`.
        """
        ...

    def session(self) -> AbstractContextManager["Fetcher"]:
        """Give a fetcher for many addresses in one go, a refresh for instance.

        It keeps connections for the next request to the same origin and remembers what names
        were resolved to. At the end it closes them; join the threads that use it before.
        """
        ...
