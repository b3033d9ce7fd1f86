"""A connection to the news server of an account: one address, with the secrets that go there; and
the certificate that it shows, for a reader who is to accept it.
"""

import ssl
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from datetime import UTC, datetime
from hashlib import sha256
from urllib.parse import urlencode

from readerapp import __version__
from readerapp.domain.accounts import ServerAnswer, ServerCertificate, ServerRequest
from readerapp.domain.addresses import has_password, without_password
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.values import dataclass
from readerapp.network import pool
from readerapp.network.addresses import Target, parse_target
from readerapp.network.connect import Resolve, Resolver, anywhere, resolve
from readerapp.network.connection import PEER_ERRORS, Connection, trusted
from readerapp.network.decoding import decode_body
from readerapp.network.fetcher import REDIRECT_STATUSES, read_redirection
from readerapp.network.freshness import retry_seconds
from readerapp.network.proxies import Proxies, ProxyRoute, proxy_for, read_proxies
from readerapp.network.request import CancelFlag, Deadline, FetchRequest

MAX_ANSWER_BYTES = 64 * 1024 * 1024  # 250 long articles of Miniflux, which has no list of ids only

_SECONDS = 60.0  # FreshRSS on SQLite was seen to take 13 for a thousand marks
_MAX_REDIRECTIONS = 5
_SEE_OTHER = 303
_USUAL_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class ServerPlace:
    """Where a server is, and for how long it is waited for.

    `fingerprint` as of `Login`. `resolving` and `tls` are there to be replaced by tests.
    """

    address: str
    fingerprint: str = ""
    cancelled: CancelFlag | None = None
    seconds: float = _SECONDS
    resolving: Resolve = resolve
    tls: Callable[[], ssl.SSLContext] = trusted
    proxies: Callable[[], Proxies] = read_proxies

    def deadline(self) -> Deadline:
        """Begin to wait."""
        request = FetchRequest(self.address, "", user_typed=True, cancelled=self.cancelled)
        return Deadline(request, self.seconds)


class HttpServerConnection:
    """The ServerConnection of the application. Used by one thread; close it, or use `with`.

    A host on this computer or in a private network is fine: the reader typed it.
    """

    def __init__(self, place: ServerPlace) -> None:
        self._place = place
        self._base = target_of(place.address)
        self._open = ExitStack()
        self._transport = pool.Transport(
            self._open.enter_context(Resolver(place.resolving)),
            self._open.enter_context(pool.ConnectionPool()),
            place.proxies(),
            self._trusted,
            place.fingerprint,
            place.tls,
        )
        self._tls: ssl.SSLContext | None = None

    @property
    def address(self) -> str:
        """See `ServerConnection.address`."""
        return self._place.address

    def ask(self, request: ServerRequest) -> ServerAnswer:
        """See `ServerConnection.ask`. The time limit is one for the request with redirections."""
        deadline = self._place.deadline()
        target = self._target(request, deadline)
        sent = _sent(request)
        for _ in range(_MAX_REDIRECTIONS):
            answer = self._asked(target, sent, deadline)
            if not isinstance(answer, Target):
                return answer
            target = answer
        raise deadline.failure(Reason.TOO_MANY_REDIRECTS)

    def close(self) -> None:
        """Close what is kept open for the next request."""
        self._open.close()

    def __enter__(self) -> "HttpServerConnection":
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def _asked(self, target: Target, sent: pool.Sent, deadline: Deadline) -> ServerAnswer | Target:
        """Return the answer of one address, or where it leads on the same host."""
        route = route_to(target, self._transport.proxies, deadline)
        with pool.round_trip(route, sent, anywhere, self._transport, deadline) as response:
            head = response.head
            if head.status in REDIRECT_STATUSES:
                return _led(target, sent, response, deadline)
            encoding = head.headers.get("content-encoding", "")
            body = decode_body(response.body, encoding, MAX_ANSWER_BYTES, deadline)
        wait = retry_seconds(head.headers, datetime.now(UTC))
        return ServerAnswer(head.status, head.headers, body, wait)

    def _target(self, request: ServerRequest, deadline: Deadline) -> Target:
        query = f"?{urlencode(request.query)}" if request.query else ""
        base = self._base.url.rstrip("/")
        try:
            return parse_target(f"{base}/{request.path.lstrip('/')}{query}")
        except ValueError as error:
            raise deadline.failure(Reason.BAD_ADDRESS, str(error)) from error

    def _trusted(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = any_certificate() if self._place.fingerprint else self._place.tls()
            self._tls.set_alpn_protocols(["http/1.1"])
        return self._tls


def any_certificate() -> ssl.SSLContext:
    """Return what believes every certificate: nothing may be sent before it is compared."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _sent(request: ServerRequest) -> pool.Sent:
    headers = {
        "User-Agent": f"Readerapp/{__version__}",
        "Accept": "application/json, text/plain",
        "Accept-Encoding": "gzip, deflate",
    } | dict(request.headers)
    body = b""
    if request.form is not None:
        body = urlencode(request.form).encode("ascii")
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    elif request.json is not None:
        body = request.json
        headers["Content-Type"] = "application/json"
    if body or request.method in ("POST", "PUT"):
        headers["Content-Length"] = str(len(body))
    return pool.Sent(headers, request.method, body)


def _led(target: Target, sent: pool.Sent, response: pool.Response, deadline: Deadline) -> Target:
    """Return where a redirection leads: on the same host, and never out of TLS.

    What is sent holds a secret, and goes to no other program on that host either: only from the
    usual port to the usual one, or to the same. A form would come to nothing where it is to be
    asked for again without it (303).
    """
    status = response.head.status
    address = read_redirection(target.url, status, response.head.headers, deadline).address
    try:
        there = parse_target(address)
    except ValueError as error:
        raise deadline.failure(Reason.BAD_ADDRESS, str(error)) from error
    is_upgrade = (
        target.scheme != there.scheme == "https"
        and target.port == _USUAL_PORTS[target.scheme]
        and there.port == _USUAL_PORTS[there.scheme]
    )
    is_same = (target.scheme, target.port) == (there.scheme, there.port)
    if there.host != target.host or not (is_same or is_upgrade):
        raise deadline.failure(Reason.LED_ELSEWHERE, there.origin, status)
    if status == _SEE_OTHER and sent.method != "GET":
        raise deadline.failure(Reason.BAD_RESPONSE, "a redirection to a page", status)
    return there


def route_to(target: Target, proxies: Proxies, deadline: Deadline) -> ProxyRoute:
    """Return the way to an address, through the proxy there may be. Raises FetchError."""
    try:
        return ProxyRoute(target, proxy_for(target, proxies))
    except ValueError as error:
        reason = proxies.refusal or Reason.PROXY_UNUSABLE
        raise deadline.failure(reason, str(error)) from error


def target_of(address: str) -> Target:
    """Parse the address of a server. Raises FetchError: BAD_ADDRESS, ADDRESS_WITH_CREDENTIALS."""
    if has_password(address):
        raise FetchError(Reason.ADDRESS_WITH_CREDENTIALS, without_password(address))
    try:
        return parse_target(address.partition("?")[0])
    except ValueError as error:
        raise FetchError(Reason.BAD_ADDRESS, address, str(error)) from error


_NO_CHECK_TIME = 0x200000  # OpenSSL's X509_V_FLAG_NO_CHECK_TIME, which Python does not name
_NAMES = ("DNS", "IP Address")


def presented_certificate(place: ServerPlace) -> ServerCertificate:
    """Return the certificate that a server shows now, whoever signed it.

    Raises FetchError: TLS where there is none, NO_NETWORK, TIMED_OUT, CANCELLED.
    """
    deadline = place.deadline()
    target = target_of(place.address)
    if target.scheme != "https":
        raise deadline.failure(Reason.TLS, "the address does not begin with https://")
    proxies = place.proxies()
    with Resolver(place.resolving) as resolver:

        def connected(tls: Callable[[], ssl.SSLContext]) -> Connection:
            transport = pool.Transport(resolver, None, proxies, tls, proxy_tls=place.tls)
            try:
                return pool.opened(
                    route_to(target, proxies, deadline), anywhere, transport, deadline
                )
            except PEER_ERRORS as error:
                raise pool.fetch_error(error, deadline) from error

        first = connected(any_certificate)
        shown = first.certificate()
        first.close()
        fingerprint = sha256(shown).hexdigest()
        try:
            second = connected(lambda: _only(shown))
        except FetchError:  # of a kind that is no certificate of a server: it can be accepted still
            return ServerCertificate(fingerprint)
        fields = second.certificate_fields()
        second.close()
    return ServerCertificate(
        fingerprint,
        tuple(_names(fields.get("subjectAltName"), fields.get("subject"))),
        _time(fields.get("notBefore")),
        _time(fields.get("notAfter")),
    )


def _only(certificate: bytes) -> ssl.SSLContext:
    """Return what believes this certificate, though it has ended: Python reads no other."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.load_verify_locations(cadata=certificate)
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VerifyFlags(_NO_CHECK_TIME)
    return context


def _names(alternatives: object, subject: object) -> Iterable[str]:
    """Return the hosts of a certificate; its common name where it has none, as old ones do."""
    found = [value for kind, value in _pairs(alternatives) if kind in _NAMES]
    parts = subject if isinstance(subject, tuple) else ()
    common = [value for part in parts for kind, value in _pairs(part) if kind == "commonName"]
    return dict.fromkeys(found or common)


def _pairs(fields: object) -> Iterable[tuple[str, str]]:
    for field in fields if isinstance(fields, tuple) else ():
        if isinstance(field, tuple) and len(field) == 2:
            yield str(field[0]), str(field[1])


def _time(text: object) -> datetime | None:
    try:
        return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(text)), UTC)
    except (ValueError, OverflowError):
        return None
