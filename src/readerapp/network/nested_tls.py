"""TLS within TLS: to a server through a proxy that is itself reached by TLS.

The ssl module wraps sockets only, and not what it has wrapped already; so the inner one works on
memory, and this class carries its bytes.
"""

import ssl
from collections.abc import Callable, Mapping
from functools import partial
from typing import Literal, TypeVar, overload

T = TypeVar("T")

_RECEIVE_BYTES = 65_536


class NestedTls:
    """The inner TLS; what `Connection` does with a socket it does with this."""

    def __init__(self, outer: ssl.SSLSocket, tls: ssl.SSLContext, name: str) -> None:
        self.outer = outer
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = tls.wrap_bio(self._incoming, self._outgoing, server_hostname=name)

    def settimeout(self, seconds: float) -> None:
        """Set how long a single wait may last."""
        self.outer.settimeout(seconds)

    def do_handshake(self) -> None:
        """Begin TLS. After a TimeoutError it may be called again, and goes on."""
        self._run(self._tls.do_handshake)

    @overload
    def getpeercert(self, binary_form: Literal[True]) -> bytes | None: ...

    @overload
    def getpeercert(self) -> Mapping[str, object] | None: ...

    def getpeercert(self, binary_form: bool = False) -> bytes | Mapping[str, object] | None:
        """Return the certificate of the inner side, as `ssl.SSLSocket` does."""
        return self._tls.getpeercert(binary_form)

    def sendall(self, data: bytes) -> None:
        """Send all of it."""
        left = memoryview(data)
        while left:
            left = left[self._run(partial(self._tls.write, left)) :]

    def recv(self, count: int) -> bytes:
        """Receive what there is, once there is something; b"" is the end of the connection."""
        try:
            return self._run(partial(self._tls.read, count))
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            return b""

    def pending(self) -> int:
        """Return whether bytes came that were not read."""
        return self._tls.pending() or self._incoming.pending or self.outer.pending()

    def close(self) -> None:
        """Close the connection."""
        self.outer.close()

    def _run(self, act: Callable[[], T]) -> T:
        while True:
            try:
                done = act()
            except ssl.SSLWantReadError:
                self._flush()
                if data := self.outer.recv(_RECEIVE_BYTES):
                    self._incoming.write(data)
                else:
                    self._incoming.write_eof()
            else:
                self._flush()
                return done

    def _flush(self) -> None:
        if self._outgoing.pending:
            self.outer.sendall(self._outgoing.read())
