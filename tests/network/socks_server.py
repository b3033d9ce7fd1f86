"""A SOCKS5 proxy on this computer, which leads every name to one server."""

import contextlib
import socket
import threading
from types import TracebackType

from waiting import PATIENCE

Place = tuple[str, int]


class SocksServer:
    """Connects whatever it is asked for to a port of this computer.

    `asked` are the places it was asked for, `logins` who asked. With `login` it wants that; a
    `reply` other than 0 is what it answers to everything.
    """

    def __init__(self, port: int, login: tuple[str, str] | None = None, reply: int = 0) -> None:
        self.asked: list[Place] = []
        self.logins: list[tuple[str, str]] = []
        self._port = port
        self._login = login
        self._reply = reply
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def port(self) -> int:
        """The port on 127.0.0.1."""
        port: int = self._listener.getsockname()[1]
        return port

    def __enter__(self) -> "SocksServer":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in self._threads:
            each.join(PATIENCE)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near = self._listener.accept()[0]
                self._threads.append(threading.Thread(target=self._serve, args=(near,)))
                self._threads[-1].start()

    def _serve(self, near: socket.socket) -> None:
        with near, contextlib.suppress(OSError, IndexError):
            methods = _exactly(near, _exactly(near, 2)[1])
            wanted = 0 if self._login is None else 2
            if wanted not in methods:
                near.sendall(b"\x05\xff")
                return
            near.sendall(bytes([5, wanted]))
            if wanted and not self._is_known(near):
                return
            self.asked.append(_place(near))
            near.sendall(bytes([5, self._reply, 0, 1]) + bytes(6))
            if not self._reply:
                with socket.create_connection(("127.0.0.1", self._port)) as far:
                    back = threading.Thread(target=_relay, args=(far, near))
                    back.start()
                    _relay(near, far)
                    back.join(PATIENCE)

    def _is_known(self, near: socket.socket) -> bool:
        user = _exactly(near, _exactly(near, 2)[1]).decode()
        password = _exactly(near, _exactly(near, 1)[0]).decode()
        self.logins.append((user, password))
        near.sendall(bytes([1, (user, password) != self._login]))
        return (user, password) == self._login


def _place(near: socket.socket) -> Place:
    kind = _exactly(near, 4)[3]
    if kind == 3:
        host = _exactly(near, _exactly(near, 1)[0]).decode()
    else:
        family = socket.AF_INET if kind == 1 else socket.AF_INET6
        host = socket.inet_ntop(family, _exactly(near, 4 if kind == 1 else 16))
    return host, int.from_bytes(_exactly(near, 2))


def _exactly(near: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = near.recv(count - len(data))
        if not more:
            raise OSError("closed")
        data += more
    return data


def _relay(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(4096):
            sink.sendall(data)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
