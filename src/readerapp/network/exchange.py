"""One request and its answer, over a connection whose address was checked.

urllib3 speaks HTTP and verifies certificates. Connecting is done by `connecting`, because that is
the one moment at which a name has become an address and nothing was sent yet.
"""

import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from http.client import HTTPException

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.exceptions import SSLError as WrappedSslError
from urllib3.response import HTTPResponse

from readerapp.domain.errors import FetchError, Reason
from readerapp.network.addresses import Target
from readerapp.network.attempt import Attempt
from readerapp.network.proxies import Proxy

Connector = Callable[[str, int], socket.socket]

_CHUNK = 64 * 1024

# What urllib3, http.client, ssl and sockets raise for what the other side does.
TROUBLE = (HTTPError, HTTPException, OSError)


class _Plain(HTTPConnection):
    connector: Connector

    def _new_conn(self) -> socket.socket:
        return self.connector(self.host, self.port)


class _Secure(HTTPSConnection):
    connector: Connector

    def _new_conn(self) -> socket.socket:
        return self.connector(self.host, self.port)


@contextmanager
def exchange(
    target: Target,
    proxy: Proxy | None,
    headers: Mapping[str, str],
    connector: Connector,
    tls: ssl.SSLContext,
    attempt: Attempt,
) -> Iterator[HTTPResponse]:
    """Send a GET and give the answer, its body unread. Raises FetchError or one of TROUBLE."""
    seconds = attempt.seconds_left
    host, port = (target.host, target.port) if proxy is None else (proxy.host, proxy.port)
    path, more = target.path, dict(headers)
    connection: _Plain | _Secure
    if target.scheme == "https":
        connection = _Secure(host, port, timeout=seconds, ssl_context=tls)
        if proxy is not None:
            connection.set_tunnel(target.host, target.port, proxy.headers)
    else:
        connection = _Plain(host, port, timeout=seconds)
        if proxy is not None:
            path, more = target.url, {**more, **proxy.headers}
    connection.connector = connector
    with closing(connection):
        connection.request(
            "GET", path, headers={"Host": target.origin, **more},
            preload_content=False, decode_content=False,
        )  # fmt: skip
        with closing(connection.getresponse()) as response:
            yield response


def body_chunks(response: HTTPResponse) -> Iterator[bytes]:
    """Yield the body as it came, still compressed. Raises one of TROUBLE."""
    while True:
        try:
            chunk = response.read(_CHUNK, decode_content=False)
        except ValueError as error:  # http.client hands a negative chunk size on to its file
            raise HTTPException(str(error)) from error
        if not chunk:
            return
        yield chunk


def worded(error: Exception, attempt: Attempt) -> FetchError:
    """Make one of TROUBLE a FetchError."""
    attempt.check()  # the rest may only follow from our own shutting down
    if isinstance(error, TimeoutError):
        return attempt.failure(Reason.TIMED_OUT)
    if isinstance(error, (ssl.SSLError, WrappedSslError)):
        return attempt.failure(Reason.TLS, str(error))
    return attempt.failure(Reason.BAD_RESPONSE, f"{type(error).__name__}: {error}")
