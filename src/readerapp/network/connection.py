"""A connection whose address was checked: asked once, or again when nothing was left over."""

import io
import socket
import ssl
from collections.abc import Iterator

from readerapp.network.answers import Head, ends_itself, read_body, read_head
from readerapp.network.attempt import Attempt


class Incoming(io.RawIOBase):
    """What comes in, for as long as the attempt lasts. Without an attempt nothing is waited for."""

    def __init__(self, connection: socket.socket, attempt: Attempt | None) -> None:
        super().__init__()
        self._connection = connection
        self.attempt = attempt

    def readable(self) -> bool:
        """See `io.RawIOBase`."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int | None:  # type: ignore[override]  # typeshed's Buffer needs 3.12
        """Read what there is, once there is something. Raises FetchError, OSError."""
        while self.attempt is not None:
            self._connection.settimeout(self.attempt.next_wait())
            try:
                return self._connection.recv_into(buffer)
            except TimeoutError:
                continue  # the attempt knows whether there is more time
        return None


class Connection:
    """One TCP or TLS connection to `address`, used by one thread at a time."""

    def __init__(self, connection: socket.socket, address: str, attempt: Attempt) -> None:
        self.address = address
        self._socket = connection
        self._incoming = Incoming(connection, attempt)
        self._reader: io.BufferedReader = io.BufferedReader(self._incoming)
        self._is_done = False

    def ask(self, request: bytes, attempt: Attempt) -> Head:
        """Send a request and read the head of its answer.

        Raises FetchError (the attempt ended), BadAnswerError, OSError.
        """
        self._incoming.attempt = attempt
        self._is_done = False
        self._socket.settimeout(attempt.seconds_left)
        self._socket.sendall(request)
        head = read_head(self._reader)
        self._is_done = head.has_no_body and head.is_persistent
        return head

    def body(self, head: Head) -> Iterator[bytes]:
        """Yield the body of the answer, still compressed. Raises as `ask` does."""
        yield from read_body(head, self._reader)
        self._is_done = head.is_persistent and ends_itself(head)

    @property
    def is_done(self) -> bool:
        """Whether the answer was read to its end, and the server is willing to hear more."""
        return self._is_done

    def is_quiet(self) -> bool:
        """Return whether nothing came since: neither bytes nobody asked for, nor the end."""
        self._incoming.attempt = None
        if self._reader.peek(1) or _has_rest(self._socket):
            return False
        self._socket.setblocking(False)
        try:
            socket.socket.recv(self._socket, 1, socket.MSG_PEEK)  # below TLS
        except BlockingIOError:
            return True
        except OSError:
            return False
        return False

    def secure(self, tls: ssl.SSLContext, host: str, attempt: Attempt) -> None:
        """Begin TLS, and verify that the other side is `host`. Raises FetchError, OSError."""
        name = host.partition("%")[0].rstrip(".")
        secured = tls.wrap_socket(self._socket, server_hostname=name, do_handshake_on_connect=False)
        self._socket = secured
        self._incoming = Incoming(secured, attempt)
        self._reader = io.BufferedReader(self._incoming)
        while True:
            secured.settimeout(attempt.next_wait())
            try:
                return secured.do_handshake()
            except TimeoutError:
                continue  # the attempt knows whether there is more time

    def close(self) -> None:
        """Close it; what was not read is lost."""
        self._socket.close()


def _has_rest(connection: socket.socket) -> bool:
    """Return whether TLS holds bytes that were decrypted and not read."""
    return isinstance(connection, ssl.SSLSocket) and connection.pending() > 0
