"""A TCP or TLS connection that speaks HTTP/1.1 through h11, within our limits.

h11 frames the bytes; what it is given are heads of a bounded size, without the oddities that
browsers overlook and h11 refuses. docs/technotes/http.md says which, and why.

A server behind a proxy that is itself reached by TLS is spoken to in TLS within TLS. The ssl module
wraps sockets only, and not what it has wrapped already; so the inner one works on memory.

Believed are the certificates that this computer's system keeps. A Python looks where the system it
was built on keeps them; a bundle also runs on other systems.
"""

import re
import socket
import ssl
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Literal, TypeVar, overload

import h11

from readerapp.domain.values import dataclass
from readerapp.network.proxies import ask_socks
from readerapp.network.request import Deadline

T = TypeVar("T")

# What HTTP, TLS and sockets raise for what the other side does.
PEER_ERRORS = (h11.RemoteProtocolError, OSError)

_MAX_HEAD_BYTES = 262_144  # Chrome's limit; real cookies exceed h11's own of 16 KiB
_MAX_FIELDS = 100  # http.client's limit; h11 has none
_MAX_REASON_CHARACTERS = 100

_RECEIVE_BYTES = 65_536

_VERSION = b"HTTP/1."
_HEAD_END = re.compile(rb"\n\r{0,2}\n")  # CR CR LF is the line end of text-mode scripts on Windows
_FIELD_NAME = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, 5.1: a token
_NO_FRAMING = re.compile(rb"content-length:|transfer-encoding: *(identity)?", re.IGNORECASE)
_BLANKED = bytes.maketrans(b"\0\r\v\f", b"    ")  # RFC 9110, 5.5: replace or reject them


class _NestedTls:
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


@dataclass(frozen=True)
class Head:
    """The status line and headers of a response. The names of `headers` are in lower case.

    A header that came twice is joined by ", ". Bytes 128 to 255 are read as Latin-1.
    """

    status: int
    reason: str
    headers: dict[str, str]

    @property
    def body_length(self) -> int | None:
        """How many bytes of a body follow, as sent; None when only its end will tell."""
        if self.status in (204, 304):
            return 0
        if "transfer-encoding" in self.headers:  # then any length is wrong (RFC 9112, 6.3)
            return None
        length = self.headers.get("content-length")
        return None if length is None else int(length)


class Connection:
    """One connection to the IP address `address`, used by one thread at a time."""

    def __init__(self, connection: socket.socket, address: str) -> None:
        self.address = address
        self._socket: socket.socket | _NestedTls = connection
        self._received = bytearray()  # and not yet given to h11
        self._http = _client()
        self._is_chunked = False

    def ask(self, request: h11.Request, deadline: Deadline, body: bytes = b"") -> Head:
        """Send a request and read the head of its response. A body has the length it announces.

        Interim responses (1xx) are passed over.
        Raises FetchError (TIMED_OUT, CANCELLED) or one of PEER_ERRORS.
        """
        if self._http.our_state is not h11.IDLE:
            self._http.start_next_cycle()
        sent = self._http.send(request)
        if body:
            sent += self._http.send(h11.Data(data=body))
        sent += self._http.send(h11.EndOfMessage())
        self._socket.settimeout(deadline.seconds_left)
        self._socket.sendall(sent)
        response = self._read_response(deadline)
        head = Head(response.status_code, _shown(response.reason), _headers(response))
        self._is_chunked = "transfer-encoding" in head.headers
        if head.body_length == 0 and self._http.their_state is h11.SEND_BODY:
            self._http.next_event()  # the end of the message, for which nothing need be received
        return head

    def body(self, deadline: Deadline) -> Iterator[bytes]:
        """Yield the body as it comes, still compressed, and no byte of what follows it.

        Raises as `ask` does, also when the body ends early.
        """
        while self._http.their_state is h11.SEND_BODY:
            event = self._http.next_event()
            if isinstance(event, h11.Data):
                yield bytes(event.data)
            elif event is h11.NEED_DATA:
                self._feed(deadline)

    @property
    def is_reusable(self) -> bool:
        """Whether the response was read to its end, nothing follows it, and more may be asked."""
        is_done = self._http.their_state is h11.DONE and self._http.our_state is h11.DONE
        return is_done and not self._received and self._http.trailing_data == (b"", False)

    def is_quiet(self) -> bool:
        """Return whether nothing came since: neither bytes nobody asked for, nor the end."""
        if isinstance(self._socket, ssl.SSLSocket | _NestedTls) and self._socket.pending():
            return False  # TLS holds bytes that were decrypted and not read
        below = self._socket.outer if isinstance(self._socket, _NestedTls) else self._socket
        below.setblocking(False)
        try:
            socket.socket.recv(below, 1, socket.MSG_PEEK)  # below TLS
        except BlockingIOError:
            return True
        except OSError:
            return False
        return False

    def ask_socks(
        self, place: tuple[str, int], login: tuple[str, str] | None, deadline: Deadline
    ) -> None:
        """Have the SOCKS5 proxy at the other end connect to a place. Raises FetchError, OSError."""
        assert isinstance(self._socket, socket.socket)  # noqa: S101 - before any TLS
        ask_socks(self._socket, place, login, deadline)

    def secure(self, tls: ssl.SSLContext, host: str, deadline: Deadline) -> None:
        """Begin TLS, and verify that the other side is `host`. Raises FetchError, OSError.

        What a proxy said until now was plain HTTP; what comes begins anew.
        """
        name = host.partition("%")[0].rstrip(".")
        secured = self._socket = _secured(self._socket, tls, name)
        self._received.clear()
        self._http = _client()
        while True:
            secured.settimeout(deadline.next_wait())
            try:
                return secured.do_handshake()
            except TimeoutError:
                continue  # the deadline knows whether there is more time

    def certificate(self) -> bytes:
        """Return the certificate of the other side, b"" where there is none."""
        secure = self._secure
        return (secure.getpeercert(True) if secure else None) or b""

    def certificate_fields(self) -> Mapping[str, object]:
        """Return what a certificate says that was verified, by the names of `ssl`."""
        secure = self._secure
        return (secure.getpeercert() if secure else None) or {}

    @property
    def _secure(self) -> ssl.SSLSocket | _NestedTls | None:
        return self._socket if isinstance(self._socket, ssl.SSLSocket | _NestedTls) else None

    def close(self) -> None:
        """Close it; what was not read is lost."""
        self._socket.close()

    def _read_response(self, deadline: Deadline) -> h11.Response:
        while True:
            self._http.receive_data(tidied(self._cut_head(deadline)))
            event = self._http.next_event()
            if isinstance(event, h11.Response):
                return event

    def _cut_head(self, deadline: Deadline) -> bytes:
        """Receive a whole head, and leave what follows it in `_received`."""
        searched = 0
        while True:
            if self._received[: len(_VERSION)] != _VERSION[: len(self._received)]:
                raise h11.RemoteProtocolError(f"no HTTP/1: {bytes(self._received[:60])!r}")
            if (end := _HEAD_END.search(self._received, searched)) is not None:
                break
            if len(self._received) > _MAX_HEAD_BYTES:
                raise h11.RemoteProtocolError("the head is too long")
            searched = max(0, len(self._received) - 3)
            if not (data := self._receive(deadline)):
                raise h11.RemoteProtocolError("the connection was closed before the end of a head")
            self._received += data
        head = bytes(self._received[: end.end()])
        del self._received[: end.end()]
        return head

    def _feed(self, deadline: Deadline) -> None:
        """Give h11 what was received already, or what comes next."""
        data = bytes(self._received) or self._receive(deadline)
        self._received.clear()
        if not data and self._is_chunked:
            # Servers exist that close instead of sending the empty line after the last chunk. At
            # any other place this line is an error, or still too little.
            self._http.receive_data(b"\r\n")
        self._http.receive_data(data)

    def _receive(self, deadline: Deadline) -> bytes:
        """Receive what there is, once there is something; b"" is the end of the connection."""
        while True:
            self._socket.settimeout(deadline.next_wait())
            try:
                return self._socket.recv(_RECEIVE_BYTES)
            except TimeoutError:
                continue  # the deadline knows whether there is more time


def tidied(head: bytes) -> bytes:
    """Return the head of a response without what browsers overlook and h11 refuses.

    Lines that are no header, blanks before a colon, control characters, framing headers that say
    nothing, several blanks in the status line, and folded lines go; every line ends with CR LF.
    Raises h11.RemoteProtocolError when there are too many lines.
    """
    status, *lines = (line.rstrip() for line in head.translate(_BLANKED).split(b"\n"))
    fields: list[bytes] = []
    is_field = False  # the last line that was not folded
    if len(lines) > _MAX_FIELDS:
        raise h11.RemoteProtocolError("too many headers")
    for line in filter(None, lines):
        if line[:1] in (b" ", b"\t"):  # RFC 9112, 5.2: the value of the last one goes on
            if is_field:
                fields[-1] += b" " + line.strip()
            continue
        name, colon, value = line.partition(b":")
        name = name.rstrip()
        is_field = bool(colon) and _FIELD_NAME.fullmatch(name) is not None
        if is_field:
            fields.append(name + b":" + value.strip())
    framed = (field for field in fields if not _NO_FRAMING.fullmatch(field))
    return b"\r\n".join([re.sub(rb" +", b" ", status, count=2), *framed, b"", b""])


def _secured(
    below: socket.socket | _NestedTls, tls: ssl.SSLContext, name: str
) -> ssl.SSLSocket | _NestedTls:
    """Put TLS around a connection; around TLS, where a proxy is reached by it."""
    if isinstance(below, ssl.SSLSocket):
        return _NestedTls(below, tls, name)
    if isinstance(below, _NestedTls):
        raise TypeError("there is no third TLS")
    return tls.wrap_socket(below, server_hostname=name, do_handshake_on_connect=False)


def _client() -> h11.Connection:
    return h11.Connection(h11.CLIENT, max_incomplete_event_size=_MAX_HEAD_BYTES)


def _headers(response: h11.Response) -> dict[str, str]:
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers:
        name, value = raw_name.decode("ascii"), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def _shown(reason: bytes) -> str:
    """Return a reason phrase fit for a message to the user."""
    return "".join(filter(str.isprintable, reason.decode("latin-1")))[:_MAX_REASON_CHARACTERS]


# Debian, Arch; Fedora; openSUSE; macOS and the BSDs.
_KEPT = (
    Path("/etc/ssl/certs/ca-certificates.crt"),
    Path("/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"),
    Path("/etc/ssl/ca-bundle.pem"),
    Path("/etc/ssl/cert.pem"),
)


def trusted(kept: Iterable[Path] = _KEPT) -> ssl.SSLContext:
    """Return the certificates to trust; where Python knows of none, those of the first file of
    `kept` that is there. Without any, no server is believed."""
    context = ssl.create_default_context()
    usual = ssl.get_default_verify_paths()
    has_none = usual.cafile is None and usual.capath is None and not context.get_ca_certs()
    found = next((file for file in kept if file.is_file()), None) if has_none else None
    if found is not None:
        context.load_verify_locations(found)
    return context
