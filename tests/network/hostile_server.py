"""A server on this computer that does as told, one thread a connection.

    with HostileServer() as server:
        server.routes["/feed"] = answer(b"<rss/>", 'ETag: "1"')        # the bytes as they are
        server.routes["/busy"] = answer(b"", "Retry-After: 60", status="429 Too Many Requests")
        server.routes["/news"] = versioned(b"<rss/>", etag='"1"')      # 304 when asked with it
        server.routes["/odd"] = in_turn(answer(b"once"), redirect("/feed"))
        server.routes["/slow"] = lambda request: later(request, 0.1, answer(b""))
        fetcher.fetch(FetchRequest(server.url("/feed"), ...))
        assert server.asked[0].headers["accept"] == ...

A route may be changed at any time; what has none answers 404. `network_fixtures.server` is one for
a test. `hostile_endpoints` are routes that do what no server should.
"""

import contextlib
import itertools
import socket
import ssl
import threading
from pathlib import Path
from types import TracebackType

from server_routes import Request, Route, answer, in_turn, later, played, redirect, versioned
from waiting import PATIENCE

__all__ = [
    "HostileServer",
    "Request",
    "Route",
    "answer",
    "in_turn",
    "later",
    "played",
    "redirect",
    "versioned",
]


class HostileServer:
    """Serves `routes`, each after `delay` seconds.

    `asked` are the requests in the order in which they came, `requests` only their heads.
    Connections stay open for another request when the client wants that and the answer says how
    long it is.
    """

    def __init__(self, certificate: Path | None = None, address: str = "127.0.0.1") -> None:
        self.routes: dict[str, Route] = {}
        self.asked: list[Request] = []
        self.delay = 0.0
        self.closing = threading.Event()
        self._tls = None
        if certificate is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate)
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server((address, 0))
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def port(self) -> int:
        """The port on its address."""
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def requests(self) -> list[str]:
        """The heads of the requests."""
        return [request.head for request in self.asked]

    @property
    def connections(self) -> int:
        """Over how many connections the requests came."""
        return len({request.number for request in self.asked})

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """Return the address of a path."""
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://{host}:{self.port}{path}"

    def hang_up(self) -> None:
        """Close every connection that waits for another request."""
        for connection in tuple(self._open):
            with contextlib.suppress(OSError):  # closed by the client meanwhile
                connection.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> "HostileServer":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.closing.set()
        with contextlib.suppress(OSError):  # already refused by the system: nothing listens
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.hang_up()
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()

    def _accept(self) -> None:
        for number in itertools.count():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection, number))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        connection.settimeout(PATIENCE)
        with contextlib.suppress(OSError), connection:  # the client may hang up at any moment
            wrapped = self._tls.wrap_socket(connection, server_side=True) if self._tls else None
            with wrapped or connection as ready:
                self._open.add(ready)
                try:
                    while self._answer(ready, number) and not self.closing.is_set():
                        pass
                finally:
                    self._open.discard(ready)

    def _answer(self, connection: socket.socket, number: int) -> bool:
        """Answer one request, and return whether another may follow."""
        head = self._head(connection)
        if not head:
            return False
        fields = (line.partition(":") for line in head.split("\r\n")[1:] if line)
        headers = {name.lower(): value.strip() for name, _, value in fields}
        request = Request(head.split()[1], head, headers, number, connection, self.closing)
        self.asked.append(request)
        if self.delay:
            self.closing.wait(self.delay)
        route = self.routes.get(request.path, answer(status="404 Not Found"))
        sent = played(route, request)
        if sent is None:
            return False
        connection.sendall(sent)
        return headers.get("connection") != "close" and _ends_itself(sent)

    def _head(self, connection: socket.socket) -> str:
        head = b""
        while b"\r\n\r\n" not in head:
            received = connection.recv(4096)
            head += received
            if not received:
                return ""
            if not head[:1].isalpha():  # no request: a TLS handshake that came to the wrong port
                connection.sendall(answer(status="400 Bad Request"))
                return ""
        return head.decode("latin-1")


def _ends_itself(sent: bytes) -> bool:
    head = sent.partition(b"\r\n\r\n")[0].lower()
    bare = head.startswith((b"http/1.1 204", b"http/1.1 304"))
    framed = bare or b"content-length:" in head or b"chunked" in head
    return framed and b"connection: close" not in head
