"""A server on this computer that misbehaves as told, one thread a connection."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

Handler = Callable[[socket.socket], None]
Route = bytes | Handler


def answer(body: bytes = b"", *headers: str, status: str = "200 OK", length: bool = True) -> bytes:
    """Build a whole HTTP/1.1 answer."""
    lines = [f"HTTP/1.1 {status}", *headers]
    if length:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    return answer(b"", f"Location: {location}", status=status)


class HostileServer:
    """Serves `routes`: bytes are sent as they are, a function may do what it likes.

    `requests` are the heads of the requests, in the order in which they came.
    `closing` is set at the end, for handlers that wait.
    """

    def __init__(self, certificate: Path | None = None) -> None:
        self.routes: dict[str, Route] = {}
        self.requests: list[str] = []
        self.closing = threading.Event()
        self._tls = None
        if certificate is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://{host}:{self.port}{path}"

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
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(5)
        with contextlib.suppress(OSError), connection:  # the client may hang up at any moment
            wrapped = self._tls.wrap_socket(connection, server_side=True) if self._tls else None
            with wrapped or connection as ready:
                self._answer(ready)

    def _answer(self, connection: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            received = connection.recv(4096)
            if not received:
                return
            head += received
            if not head[:1].isalpha():  # no request: a TLS handshake that came to the wrong port
                connection.sendall(answer(status="400 Bad Request"))
                return
        self.requests.append(head.decode())
        route = self.routes.get(head.split()[1].decode(), answer(status="404 Not Found"))
        if isinstance(route, bytes):
            connection.sendall(route)
        else:
            route(connection)
