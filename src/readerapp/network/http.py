"""`HttpFetcher`: the deadline, the headers and the redirections around single hops."""

import ssl
from collections.abc import Callable
from functools import cached_property

from readerapp import __version__
from readerapp.domain.errors import Reason
from readerapp.network.addresses import Target, is_public, parse_target
from readerapp.network.attempt import Attempt
from readerapp.network.connecting import Allows, Resolve, resolve
from readerapp.network.fetcher import MAX_BODY_BYTES, Cancelled, Fetched

_SECONDS = 20.0
_HOPS = 10


class HttpFetcher:
    """Fetches over HTTP and HTTPS, with urllib3. May be used by several threads at once.

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

    def fetch(
        self,
        url: str,
        *,
        accept: str,
        limit_bytes: int = MAX_BODY_BYTES,
        user_typed: bool,
        cancelled: Cancelled | None = None,
    ) -> Fetched:
        """See `Fetcher.fetch`."""
        # Imported at the first fetch: urllib3 takes 40 to 60 ms that the window's start lacks.
        from readerapp.network.hop import Conditions, ask

        headers = {
            "User-Agent": f"Readerapp/{__version__}",
            "Accept": accept,
            "Accept-Encoding": "gzip, deflate",
            "Connection": "close",
        }
        with Attempt(url, self._seconds, cancelled) as attempt:
            target = _target(url, attempt)
            seen = {target.url}
            allows = _anywhere if user_typed else self._allows
            while True:
                conditions = Conditions(headers, limit_bytes, self._resolving, allows, self._tls)
                answer = ask(target, conditions, attempt)
                if isinstance(answer, Fetched):
                    return answer
                target = _target(answer, attempt)
                if target.url in seen or len(seen) > _HOPS:
                    raise attempt.failure(Reason.TOO_MANY_REDIRECTS, target.url)
                seen.add(target.url)
                allows = self._allows

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        return self._make_tls()  # reads the system's certificates


def _anywhere(_address: str) -> bool:
    return True


def _target(address: str, attempt: Attempt) -> Target:
    try:
        return parse_target(address)
    except ValueError as error:
        raise attempt.failure(Reason.BAD_ADDRESS, f"{address[:200]}: {error}") from error
