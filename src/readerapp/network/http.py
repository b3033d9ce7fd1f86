"""`HttpFetcher`: redirections, limits and headers around single exchanges."""

import re
import ssl
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from readerapp import __version__
from readerapp.domain.errors import Reason
from readerapp.network.addresses import Target, is_public, literal_address, parse_target
from readerapp.network.attempt import Attempt
from readerapp.network.connecting import Allows, Resolve, connect, resolve
from readerapp.network.decoding import read_body
from readerapp.network.fetcher import MAX_BODY_BYTES, Cancelled, Fetched

if TYPE_CHECKING:
    import socket

    from urllib3.response import HTTPResponse

_SECONDS = 20.0
_HOPS = 10
_REDIRECTIONS = (301, 302, 303, 307, 308)
_CHUNK = 64 * 1024
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


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
                answer = self._hop(target, headers, allows, limit_bytes, attempt)
                if isinstance(answer, Fetched):
                    return answer
                target = _target(answer, attempt)
                if target.url in seen or len(seen) > _HOPS:
                    raise attempt.failure(Reason.TOO_MANY_REDIRECTS, target.url)
                seen.add(target.url)
                allows = self._allows

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        return self._make_tls()  # reads the system's certificates: 10 to 30 ms

    def _hop(
        self,
        target: Target,
        headers: Mapping[str, str],
        allows: Allows,
        limit: int,
        attempt: Attempt,
    ) -> Fetched | str:
        """Ask one address; return its answer, or the address it redirects to."""
        # Imported at the first fetch: urllib3 takes 40 ms that the start of the window lacks.
        from readerapp.network.exchange import TROUBLE, exchange, find_proxy, worded

        proxy = find_proxy(target, attempt)
        if proxy is not None:
            _check_for_proxy(target, allows, attempt)
            allows = _anywhere  # the user chose the proxy, and it may well be on this network

        def connector(host: str, port: int) -> "socket.socket":
            return connect(host, port, attempt, self._resolving, allows)

        try:
            with exchange(target, proxy, headers, connector, self._tls, attempt) as response:
                if response.status in _REDIRECTIONS:
                    return _next_address(target, response, attempt)
                return _fetched(target, response, limit, attempt)
        except TROUBLE as error:
            raise worded(error, attempt) from error


def _anywhere(_address: str) -> bool:
    return True


def _target(address: str, attempt: Attempt) -> Target:
    try:
        return parse_target(address)
    except ValueError as error:
        raise attempt.failure(Reason.BAD_ADDRESS, f"{address[:200]}: {error}") from error


def _check_for_proxy(target: Target, allows: Allows, attempt: Attempt) -> None:
    """Refuse what is plainly private; the proxy resolves names itself, so no more can be known."""
    address = literal_address(target.host)
    if address is not None and not allows(address):
        raise attempt.failure(Reason.PRIVATE_ADDRESS, f"{target.host} is {address}")


def _next_address(target: Target, response: "HTTPResponse", attempt: Attempt) -> str:
    location = response.headers.get("location", "").strip()
    if not location:
        raise attempt.failure(Reason.BAD_RESPONSE, "a redirection to nowhere", response.status)
    try:
        return urljoin(target.url, location)
    except ValueError as error:
        raise attempt.failure(Reason.BAD_ADDRESS, f"{location[:200]}: {error}") from error


def _fetched(target: Target, response: "HTTPResponse", limit: int, attempt: Attempt) -> Fetched:
    if not 200 <= response.status < 300:
        detail = f"{response.status} {response.reason or ''}".strip()
        raise attempt.failure(Reason.HTTP_STATUS, detail, response.status)
    headers = {name.lower(): value for name, value in response.headers.items()}
    declared = headers.get("content-length", "")
    if declared.isdecimal() and int(declared[:20]) > limit:
        raise attempt.failure(Reason.TOO_LARGE, f"{declared[:20]} bytes announced")
    chunks = iter(lambda: response.read(_CHUNK, decode_content=False), b"")
    kind = headers.get("content-type", "")
    charset = _CHARSET.search(kind)
    return Fetched(
        url=target.url,
        status=response.status,
        headers=headers,
        body=read_body(chunks, headers.get("content-encoding", ""), limit, attempt),
        media_type=kind.partition(";")[0].strip().lower(),
        charset=charset[1].lower() if charset else "",
    )
