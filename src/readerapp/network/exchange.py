"""One request and its answer, over a connection whose address was checked."""

import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from readerapp.domain.errors import FetchError, Reason
from readerapp.network.answers import BadAnswerError, Head
from readerapp.network.attempt import Attempt
from readerapp.network.connecting import Allows, connect
from readerapp.network.connection import Connection
from readerapp.network.kept import Kept
from readerapp.network.names import Names
from readerapp.network.route import Route

# What HTTP, TLS and sockets raise for what the other side does.
TROUBLE = (BadAnswerError, OSError)


@dataclass(frozen=True)
class Means:
    """What fetches share. `kept` None: every connection is closed after its answer."""

    names: Names
    kept: Kept | None
    proxies: Mapping[str, str]
    tls: Callable[[], ssl.SSLContext]


@dataclass(frozen=True)
class Answer:
    """The head of an answer, and its body as it comes, still compressed."""

    head: Head
    body: Iterator[bytes]


@contextmanager
def exchange(
    route: Route, headers: Mapping[str, str], allows: Allows, means: Means, attempt: Attempt
) -> Iterator[Answer]:
    """Send a GET and give the answer, its body unread. Raises FetchError or one of TROUBLE."""
    request = route.request(headers)
    connection, head = _asked_again(route, request, allows, means, attempt) or _asked(
        _opened(route, allows, means, attempt), request, attempt
    )
    try:
        yield Answer(head, connection.body(head))
    except BaseException:
        connection.close()
        raise
    if means.kept is not None and connection.is_done:
        means.kept.keep(route, connection)
    else:
        connection.close()


def worded(error: Exception, attempt: Attempt) -> FetchError:
    """Make one of TROUBLE a FetchError."""
    if isinstance(error, TimeoutError):
        return attempt.failure(Reason.TIMED_OUT)
    if isinstance(error, ssl.SSLError):
        return attempt.failure(Reason.TLS, str(error))
    return attempt.failure(Reason.BAD_RESPONSE, f"{type(error).__name__}: {error}")


def _asked_again(
    route: Route, request: bytes, allows: Allows, means: Means, attempt: Attempt
) -> tuple[Connection, Head] | None:
    """Ask over a kept connection; None when there is none, or it was of no use any more.

    The server may close it while the request is on its way; a GET may then be sent again
    (RFC 9112, 9.3.1), over a new connection and so only once.
    """
    kept = means.kept.take(route, allows) if means.kept is not None else None
    if kept is None:
        return None
    try:
        return _asked(kept, request, attempt)
    except TROUBLE:
        attempt.next_wait()
        return None


def _asked(connection: Connection, request: bytes, attempt: Attempt) -> tuple[Connection, Head]:
    try:
        return connection, connection.ask(request, attempt)
    except BaseException:
        connection.close()
        raise


def _opened(route: Route, allows: Allows, means: Means, attempt: Attempt) -> Connection:
    connection = Connection(*connect(*route.peer, attempt, means.names, allows), attempt)
    try:
        if route.has_tunnel:
            _open_tunnel(connection, route, attempt)
        if route.target.scheme == "https":
            connection.secure(means.tls(), route.target.host, attempt)
    except BaseException:
        connection.close()
        raise
    return connection


def _open_tunnel(connection: Connection, route: Route, attempt: Attempt) -> None:
    head = connection.ask(route.tunnel_request(), attempt)
    if not 200 <= head.status < 300:
        detail = f"the proxy answered {head.status} {head.reason}".strip()
        raise attempt.failure(Reason.BAD_RESPONSE, detail)
