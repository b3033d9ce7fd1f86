"""One hop: ask one address, and take its answer or where it sends us."""

import re
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urljoin

from urllib3.response import HTTPResponse

from readerapp.domain.errors import Reason
from readerapp.network.addresses import Target, literal_address
from readerapp.network.attempt import Attempt
from readerapp.network.connecting import Allows, Resolve, connect
from readerapp.network.decoding import read_body
from readerapp.network.exchange import TROUBLE, body_chunks, exchange, worded
from readerapp.network.fetcher import Fetched
from readerapp.network.proxies import Proxy, proxy_for

_REDIRECTIONS = (301, 302, 303, 307, 308)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


@dataclass(frozen=True)
class Conditions:
    """What holds for a hop: what is sent, how much may come, and where it may lead."""

    headers: Mapping[str, str]
    limit_bytes: int
    resolving: Resolve
    allows: Allows
    tls: ssl.SSLContext


def ask(target: Target, conditions: Conditions, attempt: Attempt) -> Fetched | str:
    """Return the answer of an address, or the address it redirects to. Raises FetchError."""
    proxy = _proxy(target, conditions.allows, attempt)
    # The user chose the proxy, and it may well be on this network.
    allows = conditions.allows if proxy is None else lambda _address: True

    def connector(host: str, port: int) -> socket.socket:
        return connect(host, port, attempt, conditions.resolving, allows)

    try:
        with exchange(
            target, proxy, conditions.headers, connector, conditions.tls, attempt
        ) as response:
            if response.status in _REDIRECTIONS:
                return _next_address(target, response, attempt)
            return _fetched(target, response, conditions.limit_bytes, attempt)
    except TROUBLE as error:
        raise worded(error, attempt) from error


def _proxy(target: Target, allows: Allows, attempt: Attempt) -> Proxy | None:
    """Return the proxy to use, None for none.

    What is plainly private is refused here. The proxy resolves names itself, so that no more can
    be known.
    """
    try:
        proxy = proxy_for(target)
    except ValueError as error:
        raise attempt.failure(Reason.NO_NETWORK, str(error)) from error
    address = literal_address(target.host) if proxy is not None else None
    if address is not None and not allows(address):
        raise attempt.failure(Reason.PRIVATE_ADDRESS, f"{target.host} is {address}")
    return proxy


def _next_address(target: Target, response: HTTPResponse, attempt: Attempt) -> str:
    location = response.headers.get("location", "").strip()
    if not location:
        raise attempt.failure(Reason.BAD_RESPONSE, "a redirection to nowhere", response.status)
    try:
        return urljoin(target.url, location)
    except ValueError as error:
        raise attempt.failure(Reason.BAD_ADDRESS, f"{location[:200]}: {error}") from error


def _fetched(target: Target, response: HTTPResponse, limit: int, attempt: Attempt) -> Fetched:
    if not 200 <= response.status < 300:
        detail = f"{response.status} {response.reason or ''}".strip()
        raise attempt.failure(Reason.HTTP_STATUS, detail, response.status)
    headers = {name.lower(): response.headers[name] for name in response.headers}
    declared = headers.get("content-length", "")
    if declared.isdecimal() and int(declared[:20]) > limit:
        raise attempt.failure(Reason.TOO_LARGE, f"{declared[:20]} bytes announced")
    chunks = body_chunks(response)
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
