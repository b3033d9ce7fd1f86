"""Fetches an address over HTTP or HTTPS: headers, redirections, statuses, limits.

A permanent redirection tells that an address has moved for good.
"""

import re
import ssl
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import field, replace
from datetime import UTC, datetime
from itertools import takewhile
from threading import Lock
from typing import Protocol, TypeVar
from urllib.parse import urljoin, urlsplit

from readerapp import __version__
from readerapp.domain.addresses import without_password
from readerapp.domain.errors import Reason
from readerapp.domain.hosts import is_private_name, is_public, literal_address
from readerapp.domain.values import dataclass
from readerapp.network.addresses import Target, allows_at_home, parse_target
from readerapp.network.connect import Allows, Resolve, Resolver, anywhere, resolve
from readerapp.network.connection import Head, trusted
from readerapp.network.decoding import decode_body
from readerapp.network.downloads import PartialFile, Receiver, is_no_piece, receive
from readerapp.network.freshness import retry_seconds
from readerapp.network.pool import ConnectionPool, Response, Sent, Transport, round_trip
from readerapp.network.proxies import Proxies, Proxy, ProxyRoute, proxy_for, read_proxies
from readerapp.network.request import Deadline, FetchRequest, Validators, fits_in_a_header

T = TypeVar("T")

MAX_REDIRECTIONS = 10

REDIRECT_STATUSES = (301, 302, 303, 307, 308)

_PERMANENT = (301, 308)

# Networks of hotels and trains redirect everything to their own pages, many of them "permanently".
# The words are those of NetNewsWire and their like; "/blogindex" and theregister.com are none.
_LOGIN_PATH = re.compile(
    r"(?<!b)login|(?<![a-z])(log-?in|log-?on|sign-?in|sign-?up|register|captive|hotspot)"
    r"|authentic|landing-?page"
)

_LOGIN_HOST = re.compile(
    r"(^|\.)(login|signin|auth|captive|hotspot|wifi|wlan)[.-]|solutionip|lodgenet|monzoon|btopenzone"
)


@dataclass(frozen=True)
class Redirection:
    """An answer that names another address: its status, and that address, absolute."""

    status: int
    address: str


def read_redirection(
    url: str, status: int, headers: Mapping[str, str], deadline: Deadline
) -> Redirection:
    """Return where the Location header of an answer from `url` leads.

    Raises FetchError: BAD_RESPONSE when it is missing, BAD_ADDRESS when it is none.
    """
    location = headers.get("location", "").strip()
    if not location:
        raise deadline.failure(Reason.BAD_RESPONSE, "a redirection to nowhere", status)
    try:
        return Redirection(status, urljoin(url, location))
    except ValueError as error:
        detail = f"{without_password(location)[:200]}: {error}"
        raise deadline.failure(Reason.BAD_ADDRESS, detail) from error


def moved_to(trail: Iterable[Redirection]) -> str:
    """Return where the permanent redirections at the beginning of a trail end, "" for nowhere."""
    moves = [each.address for each in takewhile(lambda each: each.status in _PERMANENT, trail)]
    return "" if not moves or any(map(_asks_to_log_in, moves)) else moves[-1]


def _asks_to_log_in(address: str) -> bool:
    parts = urlsplit(address.lower())
    place = f"{parts.path}?{parts.query}"
    return bool(_LOGIN_PATH.search(place) or _LOGIN_HOST.search(parts.hostname or ""))


_SECONDS = 20.0

_NOT_MODIFIED = 304

_SOMEWHERE_PRIVATE = "10.0.0.0"

_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


@dataclass(frozen=True)
class FetchedResponse:
    """An answer with a status of 2xx, or the 304 that validators asked for (`body` is empty).

    `url` is the address after redirections. The names of `headers` are in lower case; a header
    that came twice is joined by ", ". `body` is decompressed and complete. `media_type` and
    `charset` are in lower case, "" when the server does not say. `moved_to` is where permanent
    redirections (301, 308) led before the first temporary one; "" when there were none, or when
    they led to what looks like the login page of a network.
    """

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    media_type: str
    charset: str
    moved_to: str = ""


class Fetcher(Protocol):
    """Asks addresses for their bytes. Blocks; may be called from several threads."""

    def fetch(self, request: FetchRequest) -> FetchedResponse:
        """Return what is at an address, after at most ten redirections.

        Raises FetchError: BAD_ADDRESS, PRIVATE_ADDRESS, NO_NETWORK, TIMED_OUT, TLS, HTTP_STATUS
        (with `status` and `retry_after`), BAD_RESPONSE, TOO_LARGE, TOO_MANY_REDIRECTS, CANCELLED.
        All name the address of the request.
        """
        ...

    def download(self, request: FetchRequest, part: PartialFile, receiver: Receiver) -> int:
        """Give what is at an address to a receiver as it comes, from where `part` ends if the
        server can; return how many bytes the whole has.

        Raises FetchError as `fetch` does, and CUT_SHORT; what was given away until then stays with
        the receiver. What the receiver raises goes through.
        """
        ...

    def session(self) -> AbstractContextManager["Fetcher"]:
        """Yield a fetcher for many addresses in one session, a refresh for instance.

        It keeps connections for the next request to the same origin and remembers what names
        were resolved to. At the end it closes them; join the threads that use it before.
        """
        ...


class HttpFetcher:
    """The Fetcher of the application: HTTP/1.1, with and without TLS.

    `seconds` is the deadline of a whole fetch, with its redirections. `proxies` are asked for at
    the beginning of each session. `resolving`, `allows` (may
    this IP address be connected to?) and `tls` are there to be replaced by tests.
    """

    def __init__(
        self,
        seconds: float = _SECONDS,
        resolving: Resolve = resolve,
        allows: Allows = is_public,
        tls: Callable[[], ssl.SSLContext] = trusted,
        proxies: Callable[[], Proxies] = read_proxies,
    ) -> None:
        self._seconds = seconds
        self._resolving = resolving
        self._allows = allows
        self._make_tls = tls
        self._proxies = proxies
        self._tls: ssl.SSLContext | None = None
        self._making = Lock()

    def fetch(self, request: FetchRequest) -> FetchedResponse:
        """See `Fetcher.fetch`."""
        with self._session(pool=None) as session:
            return session.fetch(request)

    def download(self, request: FetchRequest, part: PartialFile, receiver: Receiver) -> int:
        """See `Fetcher.download`."""
        with self._session(pool=None) as session:
            return session.download(request, part, receiver)

    @contextmanager
    def session(self) -> Iterator["FetchSession"]:
        """See `Fetcher.session`. Proxies are read once, at its beginning."""
        with ConnectionPool() as pool, self._session(pool) as session:
            yield session

    @contextmanager
    def _session(self, pool: ConnectionPool | None) -> Iterator["FetchSession"]:
        with Resolver(self._resolving) as resolver:
            transport = Transport(resolver, pool, self._proxies(), self._trusted)
            yield FetchSession(self._seconds, self._allows, transport)

    def _trusted(self) -> ssl.SSLContext:
        """Return the certificates to trust, read once: that takes 20 ms and more."""
        with self._making:
            if self._tls is None:
                self._tls = self._make_tls()
                self._tls.set_alpn_protocols(["http/1.1"])
            return self._tls


@dataclass(frozen=True)
class FetchSession:
    """The Fetcher of a session: all fetches share one transport."""

    seconds: float
    allows: Allows
    transport: Transport

    def session(self) -> AbstractContextManager["FetchSession"]:
        """See `Fetcher.session`: this one goes on."""
        return nullcontext(self)

    def fetch(self, request: FetchRequest) -> FetchedResponse:
        """See `Fetcher.fetch`."""
        deadline = Deadline(request, self.seconds)
        conditions = _conditional_headers(request.validators)
        headers = self._headers(request.accept) | conditions

        def read(target: Target, response: Response) -> FetchedResponse:
            head = response.head
            if not (head.status == _NOT_MODIFIED and conditions):
                _check_status(head, deadline)
            return _fetched(target, response, request.limit_bytes, deadline)

        fetched, trail = self._followed(request, headers, read, deadline)
        return replace(fetched, moved_to=moved_to(trail)) if trail else fetched

    def download(self, request: FetchRequest, part: PartialFile, receiver: Receiver) -> int:
        """See `Fetcher.download`."""
        deadline = Deadline(request, self.seconds)
        size = self._received(request, part, receiver, deadline)
        if size is None and part.is_usable:  # of another version
            size = self._received(request, PartialFile(), receiver, deadline)
        if size is None:
            raise deadline.failure(Reason.BAD_RESPONSE, "another piece than was asked for")
        return size

    def _received(
        self, request: FetchRequest, part: PartialFile, receiver: Receiver, deadline: Deadline
    ) -> int | None:
        def read(_target: Target, response: Response) -> int | None:
            if not is_no_piece(response.head, part):
                _check_status(response.head, deadline)
            return receive(response, part, receiver, request, deadline)

        headers = self._headers(request.accept) | part.headers
        return self._followed(request, headers, read, deadline)[0]

    def _followed(
        self,
        request: FetchRequest,
        headers: Mapping[str, str],
        read: Callable[[Target, Response], T],
        deadline: Deadline,
    ) -> tuple[T, list[Redirection]]:
        """Ask an address, and those it redirects to; return what `read` makes of the answer, and
        the way there."""
        target = _target(request.url, deadline)
        home = _home(request, target)
        allows = anywhere if request.user_typed else self._allows_at(home)
        seen = {target.url}
        trail: list[Redirection] = []
        while True:
            answer = self._ask(target, headers, allows, read, deadline)
            if not isinstance(answer, Redirection):
                return answer, trail
            origin, target = target.origin, _target(answer.address, deadline)
            if request.same_origin and target.origin != origin:
                raise deadline.failure(Reason.LED_ELSEWHERE, target.origin, answer.status)
            if target.url in seen or len(seen) > MAX_REDIRECTIONS:
                raise deadline.failure(Reason.TOO_MANY_REDIRECTS, target.url)
            seen.add(target.url)
            trail.append(Redirection(answer.status, target.url))
            if home is not None and target.place != home.place:
                home = None  # who leads on from elsewhere is not whom the user trusts
            if not request.same_origin:
                allows = self._allows_at(home)

    def _allows_at(self, home: Target | None) -> Allows:
        """Return which addresses may be connected to for what nobody typed itself."""
        if home is None:
            return self.allows
        own = allows_at_home(home.scheme, home.host)
        return lambda address: self.allows(address) or own(address)

    def _ask(
        self,
        target: Target,
        headers: Mapping[str, str],
        allows: Allows,
        read: Callable[[Target, Response], T],
        deadline: Deadline,
    ) -> T | Redirection:
        """Return what is read of one address, or the address it redirects to."""
        deadline.next_wait()
        proxy = _proxy(target, allows, self.transport.proxies, deadline)
        if proxy is not None:
            allows = anywhere  # the user chose the proxy, and it may well be on this network
        route = ProxyRoute(target, proxy)
        with round_trip(route, Sent(headers), allows, self.transport, deadline) as response:
            head = response.head
            if head.status in REDIRECT_STATUSES:
                return read_redirection(target.url, head.status, head.headers, deadline)
            return read(target, response)

    def _headers(self, accept: str) -> dict[str, str]:
        headers = {
            "User-Agent": f"Readerapp/{__version__}",
            "Accept": accept,
            "Accept-Encoding": "gzip, deflate",
        }
        is_last = self.transport.pool is None
        return headers | {"Connection": "close"} if is_last else headers


def _home(request: FetchRequest, target: Target) -> Target | None:
    """Return the place of which the user said that it may be a private one, None where what is
    asked for first lies elsewhere."""
    if request.user_typed:
        return target
    try:
        home = parse_target(request.home) if request.home else None
    except ValueError:
        return None
    return home if home is not None and home.place == target.place else None


def _target(address: str, deadline: Deadline) -> Target:
    try:
        return parse_target(address)
    except ValueError as error:
        detail = f"{without_password(address)[:200]}: {error}"
        raise deadline.failure(Reason.BAD_ADDRESS, detail) from error


def _conditional_headers(validators: Validators | None) -> dict[str, str]:
    """Return what asks for changes only. What no header can carry is left out."""
    if validators is None:
        return {}
    said = {
        "If-None-Match": validators.etag.strip(" "),
        "If-Modified-Since": validators.last_modified.strip(" "),
    }
    return {name: value for name, value in said.items() if fits_in_a_header(value)}


def _proxy(target: Target, allows: Allows, proxies: Proxies, deadline: Deadline) -> Proxy | None:
    """Return the proxy to use, None for none.

    What is plainly private is refused here. The proxy resolves names itself, so that no more can
    be known.
    """
    try:
        proxy = proxy_for(target, proxies)
    except ValueError as error:
        reason = proxies.refusal or Reason.PROXY_UNUSABLE
        raise deadline.failure(reason, str(error)) from error
    if proxy is not None:
        _refuse_private(target.host, allows, deadline)
    return proxy


def _refuse_private(host: str, allows: Allows, deadline: Deadline) -> None:
    address = literal_address(host)
    if address is None and is_private_name(host):
        # Only the proxy can tell which address; it is one of that network.
        address = _SOMEWHERE_PRIVATE
    if address is not None and not allows(address):
        raise deadline.failure(Reason.PRIVATE_ADDRESS, f"{host} is of a private network")


def _check_status(head: Head, deadline: Deadline) -> None:
    """Raise the error of a response that is no answer; its body is not read."""
    if not 200 <= head.status < 300:
        raise deadline.failure(
            Reason.HTTP_STATUS,
            f"{head.status} {head.reason}".strip(),
            head.status,
            retry_seconds(head.headers, datetime.now(UTC)),
        )


def _fetched(target: Target, response: Response, limit: int, deadline: Deadline) -> FetchedResponse:
    headers = response.head.headers
    announced = response.head.body_length or 0
    if announced > limit:
        raise deadline.failure(Reason.TOO_LARGE, f"{announced} bytes announced")
    kind = headers.get("content-type", "")
    charset = _CHARSET.search(kind)
    return FetchedResponse(
        url=target.url,
        status=response.head.status,
        headers=headers,
        body=decode_body(response.body, headers.get("content-encoding", ""), limit, deadline),
        media_type=kind.partition(";")[0].strip().lower(),
        charset=charset[1].lower() if charset else "",
    )
