"""Sends one request and reads its response, over a connection of the pool or a new one."""

import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import field
from hashlib import sha256
from hmac import compare_digest
from http import HTTPStatus

from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.values import dataclass
from readerapp.network.connect import Allows, Resolver, connect
from readerapp.network.connection import PEER_ERRORS, Connection, Head
from readerapp.network.proxies import Proxies, Proxy, ProxyKind, ProxyRoute
from readerapp.network.request import Deadline

_MAX_CONNECTIONS = 64
_IDLE_SECONDS = 4.0  # many servers close after 5, and routers forget silent connections


@dataclass(frozen=True)
class _Idle:
    route: tuple[object, ...]
    connection: Connection
    since: float


class ConnectionPool:
    """Idle connections, each for its own origin and proxy. For many threads."""

    def __init__(self) -> None:
        self._most = _MAX_CONNECTIONS
        self._idle: deque[_Idle] = deque()
        self._lock = threading.Lock()

    def acquire(self, route: ProxyRoute, allows: Allows) -> Connection | None:
        """Return a connection to this origin that may be asked now, None when there is none.

        A connection to an address that `allows` refuses stays where it is: it was made for an
        address the user typed, which says nothing about this fetch.
        """
        while (found := self._pick(route, allows)) is not None:
            is_young = time.monotonic() - found.since < _IDLE_SECONDS
            if is_young and found.connection.is_quiet():
                return found.connection
            found.connection.close()
        return None

    def release(self, route: ProxyRoute, connection: Connection) -> None:
        """Return a connection to the pool, and close the oldest when there are too many."""
        with self._lock:
            self._idle.append(_Idle(route.key, connection, time.monotonic()))
            surplus = self._idle.popleft() if len(self._idle) > self._most else None
        if surplus is not None:
            surplus.connection.close()

    def __enter__(self) -> "ConnectionPool":
        return self

    def __exit__(self, *_raised: object) -> None:
        with self._lock:
            self._most = 0
            idle, self._idle = self._idle, deque()
        for each in idle:
            each.connection.close()

    def _pick(self, route: ProxyRoute, allows: Allows) -> _Idle | None:
        with self._lock:
            for each in reversed(self._idle):
                if each.route == route.key and allows(each.connection.address):
                    self._idle.remove(each)
                    return each
        return None


@dataclass(frozen=True)
class Transport:
    """Transport that the requests of a session share. `pool` None: no connection is reused.

    `fingerprint` is the SHA-256 of the one certificate that is believed; "": `tls` decides.
    `proxy_tls` decides of a proxy, which is told its login and so must be known; None: `tls`.
    """

    resolver: Resolver
    pool: ConnectionPool | None
    proxies: Proxies
    tls: Callable[[], ssl.SSLContext]
    fingerprint: str = ""
    proxy_tls: Callable[[], ssl.SSLContext] | None = None


@dataclass(frozen=True)
class Sent:
    """What is sent to an address: a GET, or something else with a body."""

    headers: Mapping[str, str] = field(repr=False)
    method: str = "GET"
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Response:
    """The head of a response, and its body as it comes, still compressed."""

    head: Head
    body: Iterator[bytes]


@contextmanager
def round_trip(
    route: ProxyRoute,
    sent: Sent,
    allows: Allows,
    transport: Transport,
    deadline: Deadline,
) -> Iterator[Response]:
    """Send a request and give the response, its body unread. Raises FetchError.

    What the other side does wrong while the body is read becomes a FetchError, too.
    """
    try:
        connection, head = _reused(route, sent, allows, transport, deadline) or _asked(
            opened(route, allows, transport, deadline), route, sent, deadline
        )
        try:
            if route.is_read_by_proxy and refusal_of(head) is Reason.PROXY_LOGIN:
                raise deadline.failure(Reason.PROXY_LOGIN, f"{head.status} {head.reason}".strip())
            yield Response(head, connection.body(deadline))
        except BaseException:
            connection.close()
            raise
    except PEER_ERRORS as error:
        raise fetch_error(error, deadline) from error
    if transport.pool is not None and connection.is_reusable:
        transport.pool.release(route, connection)
    else:
        connection.close()


def fetch_error(error: Exception, deadline: Deadline) -> FetchError:
    """Make one of PEER_ERRORS a FetchError."""
    if isinstance(error, TimeoutError):
        return deadline.failure(Reason.TIMED_OUT)
    if isinstance(error, ssl.SSLError):
        return deadline.failure(Reason.TLS, str(error))
    return deadline.failure(Reason.BAD_RESPONSE, f"{type(error).__name__}: {error}")


def _reused(
    route: ProxyRoute,
    sent: Sent,
    allows: Allows,
    transport: Transport,
    deadline: Deadline,
) -> tuple[Connection, Head] | None:
    """Ask over an idle connection; None when there is none, or it was of no use any more.

    The server may close it while the request is on its way; a GET may then be sent again
    (RFC 9112, 9.3.1), over a new connection and so only once. Anything else may have been done.
    """
    idle = transport.pool.acquire(route, allows) if transport.pool is not None else None
    if idle is None:
        return None
    try:
        return _asked(idle, route, sent, deadline)
    except PEER_ERRORS:
        if sent.method != "GET":
            raise
        deadline.next_wait()
        return None


def _asked(
    connection: Connection, route: ProxyRoute, sent: Sent, deadline: Deadline
) -> tuple[Connection, Head]:
    try:
        request = route.request(sent.headers, sent.method)
        return connection, connection.ask(request, deadline, sent.body)
    except BaseException:
        connection.close()
        raise


def opened(
    route: ProxyRoute, allows: Allows, transport: Transport, deadline: Deadline
) -> Connection:
    """Return a new connection, over TLS where the address says so. Raises FetchError, OSError."""
    connection = _connected(route, allows, transport, deadline)
    try:
        if route.proxy is not None:
            _greet(connection, route, route.proxy, transport, deadline)
        if route.has_tunnel:
            _open_tunnel(connection, route, deadline)
        if route.target.scheme == "https":
            connection.secure(transport.tls(), route.target.host, deadline)
            _check_fingerprint(connection, transport, deadline)
    except BaseException:
        connection.close()
        raise
    return connection


def _connected(
    route: ProxyRoute, allows: Allows, transport: Transport, deadline: Deadline
) -> Connection:
    try:
        return Connection(*connect(*route.peer, deadline, transport.resolver, allows))
    except FetchError as error:
        if route.proxy is None or error.reason is not Reason.NO_NETWORK:
            raise
        raise deadline.failure(Reason.PROXY_UNREACHABLE, error.detail) from error


def _check_fingerprint(connection: Connection, transport: Transport, deadline: Deadline) -> None:
    shown = sha256(connection.certificate()).hexdigest()
    if transport.fingerprint and not compare_digest(shown, transport.fingerprint.lower()):
        raise deadline.failure(Reason.TLS, f"another certificate than the accepted one: {shown}")


def _greet(
    connection: Connection,
    route: ProxyRoute,
    proxy: Proxy,
    transport: Transport,
    deadline: Deadline,
) -> None:
    if proxy.kind is ProxyKind.HTTPS:
        try:
            tls = transport.proxy_tls or transport.tls
            connection.secure(tls(), proxy.host, deadline)
        except ssl.SSLError as error:  # else it would be said of the site
            raise deadline.failure(Reason.PROXY_UNREACHABLE, str(error)) from error
    if proxy.kind is ProxyKind.SOCKS5:
        place = (route.target.host, route.target.port)
        connection.ask_socks(place, proxy.login, deadline)


def refusal_of(head: Head) -> Reason:
    """Return what it means that a proxy answers with this status itself."""
    is_login = head.status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED
    return Reason.PROXY_LOGIN if is_login else Reason.PROXY_REFUSED


def _open_tunnel(connection: Connection, route: ProxyRoute, deadline: Deadline) -> None:
    head = connection.ask(route.tunnel_request(), deadline)
    if not 200 <= head.status < 300:
        detail = f"the proxy answered {head.status} {head.reason}".strip()
        raise deadline.failure(refusal_of(head), detail)
