"""`HttpFetcher`: what a fetch or a session of them starts with."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock

from readerapp.network.addresses import is_public
from readerapp.network.connecting import Allows
from readerapp.network.exchange import Means
from readerapp.network.fetcher import MAX_BODY_BYTES, Cancelled, Fetched, Validators
from readerapp.network.kept import Kept
from readerapp.network.names import Names, Resolve, resolve
from readerapp.network.proxies import read_proxies
from readerapp.network.session import Session

_SECONDS = 20.0
_MOST_KEPT = 64


class HttpFetcher:
    """Fetches over HTTP and HTTPS. May be used by several threads at once.

    `seconds` is the deadline of a whole fetch, with its redirections. `resolving`, `allows` (may
    this IP address be connected to?) and `tls` are there to be replaced by tests.
    """

    def __init__(
        self,
        seconds: float = _SECONDS,
        resolving: Resolve = resolve,
        allows: Allows = is_public,
        tls: Callable[[], ssl.SSLContext] = ssl.create_default_context,
    ) -> None:
        self._seconds = seconds
        self._resolving = resolving
        self._allows = allows
        self._make_tls = tls
        self._tls: ssl.SSLContext | None = None
        self._making = Lock()

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
        """See `Fetcher.fetch`."""
        with self._session(kept=None) as session:
            return session.fetch(
                url,
                accept=accept,
                limit_bytes=limit_bytes,
                user_typed=user_typed,
                cancelled=cancelled,
                validators=validators,
            )

    @contextmanager
    def session(self) -> Iterator[Session]:
        """See `Fetcher.session`. Proxies are read once, at its beginning."""
        with Kept(_MOST_KEPT) as kept, self._session(kept) as session:
            yield session

    @contextmanager
    def _session(self, kept: Kept | None) -> Iterator[Session]:
        with Names(self._resolving) as names:
            means = Means(names, kept, read_proxies(), self._trusted)
            yield Session(self._seconds, self._allows, means)

    def _trusted(self) -> ssl.SSLContext:
        """Return the certificates to trust, read once: that takes 20 ms and more."""
        with self._making:
            if self._tls is None:
                self._tls = self._make_tls()
                self._tls.set_alpn_protocols(["http/1.1"])
            return self._tls
