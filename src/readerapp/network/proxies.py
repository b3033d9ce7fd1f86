"""The proxy for an address, and the route to it: straight or through that proxy."""

from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import field
from enum import StrEnum
from fnmatch import fnmatchcase
from ipaddress import ip_address, ip_network
from urllib.parse import unquote, urlsplit

import h11

from readerapp.domain.errors import Reason
from readerapp.domain.hosts import is_loopback, literal_address
from readerapp.domain.values import dataclass
from readerapp.network.addresses import Target


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
