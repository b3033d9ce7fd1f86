"""The proxy for an address, and the route to it: straight or through that proxy.

A proxy of SOCKS5 (RFC 1928, 1929) is asked to connect to a host that it resolves itself: no name is
resolved on this computer, so that nobody but the proxy hears of it.
"""

import socket
from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import field
from enum import StrEnum
from fnmatch import fnmatchcase
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import unquote, urlsplit

import h11

from readerapp.domain.errors import Reason
from readerapp.domain.hosts import is_loopback, literal_address
from readerapp.domain.values import dataclass
from readerapp.network.addresses import Target
from readerapp.network.request import Deadline


class ProxyKind(StrEnum):
    """What a proxy speaks."""

    HTTP = "http"
    HTTPS = "https"  # the same, within TLS
    SOCKS5 = "socks5"


_OF_ONE_WORD = "<local>"  # what Windows calls names without a dot
_PORTS = {ProxyKind.HTTP: 80, ProxyKind.HTTPS: 443, ProxyKind.SOCKS5: 1080}
# socks5h says that the proxy resolves names, which ours all do.
_KINDS = {
    "http": ProxyKind.HTTP,
    "https": ProxyKind.HTTPS,
    "socks": ProxyKind.SOCKS5,
    "socks5": ProxyKind.SOCKS5,
    "socks5h": ProxyKind.SOCKS5,
}


@dataclass(frozen=True)
class Proxy:
    """A proxy: what it speaks, where it is, and who asks it. No log or message says the login."""

    host: str
    port: int
    kind: ProxyKind = ProxyKind.HTTP
    login: tuple[str, str] | None = field(default=None, repr=False)

    @property
    def headers(self) -> dict[str, str]:
        """The headers of HTTP that are meant for it."""
        if self.login is None:
            return {}
        told = ":".join(self.login).encode()
        return {"Proxy-Authorization": f"Basic {b64encode(told).decode()}"}


@dataclass(frozen=True)
class Proxies:
    """Proxies by scheme, "all" for every other one; none at all is the straight way.

    `straight` are the hosts that are reached without; None: those that the environment names
    (`no_proxy`). `refusal` is why nothing at all may be asked, `detail` more of it in English.
    """

    addresses: Mapping[str, str] = field(default_factory=dict, repr=False)
    straight: tuple[str, ...] | None = None
    refusal: Reason | None = None
    detail: str = ""


@dataclass(frozen=True)
class ProxyRoute:
    """The route to an address. `proxy` None: straight."""

    target: Target
    proxy: Proxy | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What two routes have in common that may share a connection, one after the other."""
        target, proxy = self.target, self.proxy
        through = None if proxy is None else (proxy.kind, proxy.host, proxy.port, proxy.login)
        return (target.scheme, target.host, target.port, through)

    @property
    def peer(self) -> tuple[str, int]:
        """The host and port to connect to."""
        near = self.target if self.proxy is None else self.proxy
        return near.host, near.port

    @property
    def has_tunnel(self) -> bool:
        """Whether an HTTP proxy is to pass TLS on without looking inside."""
        return self._has_http_proxy and self.target.scheme == "https"

    @property
    def is_read_by_proxy(self) -> bool:
        """Whether an HTTP proxy reads the request, and may answer it itself."""
        return self._has_http_proxy and not self.has_tunnel

    @property
    def _has_http_proxy(self) -> bool:
        return self.proxy is not None and self.proxy.kind is not ProxyKind.SOCKS5

    def request(self, headers: Mapping[str, str], method: str = "GET") -> h11.Request:
        """Return the whole request."""
        more = dict(headers)
        place = self.target.path
        if self.proxy is not None and self.is_read_by_proxy:
            place = self.target.url
            more |= self.proxy.headers
        return _request(method, place, self.target.origin, more)

    def tunnel_request(self) -> h11.Request:
        """Return the request that makes the proxy open a tunnel."""
        host = f"[{self.target.host}]" if ":" in self.target.host else self.target.host
        place = f"{host}:{self.target.port}"
        return _request("CONNECT", place, place, self.proxy.headers if self.proxy else {})


def read_proxies() -> Proxies:
    """Return the proxies that the environment names: `http_proxy`, `https_proxy`, `all_proxy`."""
    from urllib.request import getproxies_environment  # 15 ms that the window's start lacks

    return Proxies(getproxies_environment())


def proxy_for(target: Target, proxies: Proxies) -> Proxy | None:
    """Return which of the proxies to use, None for none, as when `no_proxy` names the host.

    This computer itself is always reached without: a proxy would look for it on its own. Raises
    ValueError for a kind that is not supported: to go around it would show the user's own address.
    """
    if is_loopback(target.host):
        return None
    if proxies.refusal:
        raise ValueError(proxies.detail)
    address = proxies.addresses.get(target.scheme) or proxies.addresses.get("all")
    if not address or _is_bypassed(target, proxies.straight):
        return None
    return read_proxy(address)


def read_proxy(address: str) -> Proxy:
    """Return the proxy of an address such as "socks5://127.0.0.1:9050".

    Raises ValueError, which says nothing of a login.
    """
    parts = urlsplit(address if "://" in address else f"http://{address}")
    kind = _KINDS.get(parts.scheme)
    if kind is None or not parts.hostname:
        raise ValueError(f"a proxy of the kind {parts.scheme!r} is not supported")
    try:
        port = parts.port or _PORTS[kind]
    except ValueError:
        raise ValueError("the port of the proxy is no number") from None
    user, password = parts.username, parts.password
    login = None if user is None else (unquote(user), unquote(password or ""))
    return Proxy(parts.hostname, port, kind, login)


def _request(method: str, place: str, host: str, headers: Mapping[str, str]) -> h11.Request:
    fields = [
        (name.encode("ascii"), value.encode("latin-1"))
        for name, value in ({"Host": host} | dict(headers)).items()
    ]
    return h11.Request(method=method, target=place, headers=fields)


def _is_bypassed(target: Target, straight: tuple[str, ...] | None) -> bool:
    if straight is not None:
        return any(_names(each.strip().lower(), target.host) for each in straight)
    # See `read_proxies`. Not `proxy_bypass`, which resolves names on some systems.
    from urllib import request

    return bool(
        request.proxy_bypass_environment(target.origin)  # type: ignore[attr-defined]  # undocumented
    )


def _names(given: str, host: str) -> bool:
    """Whether a desktop's exception means a host: a name, a domain, an address, a network. No name
    is resolved to find out."""
    if not given:
        return False
    if (address := literal_address(host)) is not None:
        with suppress(ValueError):
            return ip_address(address.partition("%")[0]) in ip_network(_whole(given), strict=False)
        return fnmatchcase(host, given)
    if given == _OF_ONE_WORD:
        return "." not in host
    bare = given.removeprefix("*").removeprefix(".")
    return host == bare or host.endswith(f".{bare}") or fnmatchcase(host, given)


def _whole(network: str) -> str:
    """Return "169.254.0.0/16" of "169.254/16", as macOS writes it."""
    address, slash, size = network.partition("/")
    is_short = slash and address.replace(".", "").isdecimal()
    return f"{address}{'.0' * (3 - address.count('.'))}/{size}" if is_short else network


_VERSION, _LOGIN_VERSION = 5, 1
_NO_LOGIN, _LOGIN, _NO_WAY = 0, 2, 255
_CONNECT = 1
_IPV4, _NAME, _IPV6 = 1, 3, 4
_LONGEST = 255  # bytes of a name, and of each part of a login

_REFUSED = {
    1: "it failed",
    2: "its rules forbid it",
    3: "no route to the network",
    4: "no route to the host",
    5: "the host refused the connection",
    6: "it took too long",
    7: "it cannot connect",
    8: "it knows no such kind of address",
}
_OF_THE_NETWORK = (3, 4, 5, 6)


def ask_socks(
    connection: socket.socket,
    place: tuple[str, int],
    login: tuple[str, str] | None,
    deadline: Deadline,
) -> None:
    """Have the proxy at the other end connect to a place, a host and its port.

    Raises FetchError (NO_NETWORK, PROXY_LOGIN, PROXY_REFUSED, TIMED_OUT, CANCELLED), OSError.
    """
    methods = [_NO_LOGIN] if login is None else [_NO_LOGIN, _LOGIN]
    _send(connection, bytes([_VERSION, len(methods), *methods]), deadline)
    version, method = _receive(connection, 2, deadline)
    if version != _VERSION:
        raise deadline.failure(Reason.PROXY_REFUSED, "the proxy does not speak SOCKS5")
    if method == _LOGIN and login is not None:
        _log_in(connection, login, deadline)
    elif method != _NO_LOGIN:
        raise deadline.failure(Reason.PROXY_LOGIN, "the proxy wants a login")
    host, port = place
    request = bytes([_VERSION, _CONNECT, 0]) + _address(host, deadline) + port.to_bytes(2)
    _send(connection, request, deadline)
    _read_reply(connection, deadline)


def _log_in(connection: socket.socket, login: tuple[str, str], deadline: Deadline) -> None:
    user, password = (each.encode() for each in login)
    if not 0 < len(user) <= _LONGEST or len(password) > _LONGEST:
        raise deadline.failure(Reason.PROXY_LOGIN, "the login of the proxy is too long")
    said = bytes([_LOGIN_VERSION, len(user)]) + user + bytes([len(password)]) + password
    _send(connection, said, deadline)
    if _receive(connection, 2, deadline)[1] != 0:
        raise deadline.failure(Reason.PROXY_LOGIN, "the proxy refuses the login")


def _address(host: str, deadline: Deadline) -> bytes:
    try:
        number = ip_address(host.partition("%")[0])
    except ValueError:
        name = host.encode()
        if not 0 < len(name) <= _LONGEST:
            raise deadline.failure(Reason.BAD_ADDRESS, "the name of the host is too long") from None
        return bytes([_NAME, len(name)]) + name
    return _packed(number)


def _packed(number: IPv4Address | IPv6Address) -> bytes:
    return bytes([_IPV4 if number.version == 4 else _IPV6]) + number.packed


def _read_reply(connection: socket.socket, deadline: Deadline) -> None:
    version, reply, _reserved, kind = _receive(connection, 4, deadline)
    if version != _VERSION:
        raise deadline.failure(Reason.PROXY_REFUSED, "the proxy does not speak SOCKS5")
    if reply:
        reason = Reason.NO_NETWORK if reply in _OF_THE_NETWORK else Reason.PROXY_REFUSED
        told = _REFUSED.get(reply, f"it answered {reply}")
        raise deadline.failure(reason, f"the proxy says: {told}")
    # Where it connects from, which nobody needs to know.
    size = {_IPV4: 4, _IPV6: 16}.get(kind)
    if kind == _NAME:
        (size,) = _receive(connection, 1, deadline)
    if size is None:
        raise deadline.failure(Reason.PROXY_REFUSED, "the proxy does not speak SOCKS5")
    _receive(connection, size + 2, deadline)


def _send(connection: socket.socket, data: bytes, deadline: Deadline) -> None:
    deadline.next_wait()
    connection.settimeout(deadline.seconds_left)
    connection.sendall(data)


def _receive(connection: socket.socket, count: int, deadline: Deadline) -> bytes:
    """Receive so many bytes, and none of what follows them."""
    received = bytearray()
    while len(received) < count:
        connection.settimeout(deadline.next_wait())
        try:
            data = connection.recv(count - len(received))
        except TimeoutError:
            continue  # the deadline knows whether there is more time
        if not data:
            raise deadline.failure(Reason.PROXY_REFUSED, "the proxy closed the connection")
        received += data
    return bytes(received)
