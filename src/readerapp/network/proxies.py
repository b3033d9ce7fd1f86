"""The proxy for an address, and the route to it: straight or through that proxy."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import field
from urllib.parse import unquote, urlsplit

import h11

from readerapp.domain.values import dataclass
from readerapp.network.addresses import Target


@dataclass(frozen=True)
class Proxy:
    """An HTTP proxy: its address, and the headers that are meant for it."""

    host: str
    port: int
    headers: dict[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Route:
    """The route to an address. `proxy` None: straight."""

    target: Target
    proxy: Proxy | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What two routes have in common that may share a connection, one after the other."""
        target, proxy = self.target, self.proxy
        through = None if proxy is None else (proxy.host, proxy.port, *proxy.headers.items())
        return (target.scheme, target.host, target.port, through)

    @property
    def peer(self) -> tuple[str, int]:
        """The host and port to connect to."""
        near = self.target if self.proxy is None else self.proxy
        return near.host, near.port

    @property
    def has_tunnel(self) -> bool:
        """Whether the proxy is to pass TLS on without looking inside."""
        return self.proxy is not None and self.target.scheme == "https"

    def request(self, headers: Mapping[str, str], method: str = "GET") -> h11.Request:
        """Return the whole request."""
        more = dict(headers)
        place = self.target.path
        if self.proxy is not None and not self.has_tunnel:
            place = self.target.url
            more |= self.proxy.headers
        return _request(method, place, self.target.origin, more)

    def tunnel_request(self) -> h11.Request:
        """Return the request that makes the proxy open a tunnel."""
        host = f"[{self.target.host}]" if ":" in self.target.host else self.target.host
        place = f"{host}:{self.target.port}"
        return _request("CONNECT", place, place, self.proxy.headers if self.proxy else {})


def read_proxies() -> Mapping[str, str]:
    """Return the address of the proxy for each scheme, and for "all"; empty when none is set.

    Reads `http_proxy`, `https_proxy` and `all_proxy`, and where none is set the system's settings
    on Windows and macOS.
    """
    from urllib.request import getproxies  # 15 ms that the window's start lacks

    return getproxies()


def proxy_for(target: Target, proxies: Mapping[str, str]) -> Proxy | None:
    """Return which of the proxies to use, None for none, as when `no_proxy` names the host.

    Raises ValueError for a kind that is not supported: to go around it would show the user's own
    address.
    """
    address = proxies.get(target.scheme) or proxies.get("all")
    if not address or _is_bypassed(target):
        return None
    parts = urlsplit(address if "://" in address else f"http://{address}")
    if parts.scheme != "http" or not parts.hostname:
        raise ValueError(f"a proxy of the kind {parts.scheme!r} is not supported")
    return Proxy(parts.hostname, parts.port or 80, _credentials(parts.username, parts.password))


def _request(method: str, place: str, host: str, headers: Mapping[str, str]) -> h11.Request:
    fields = [
        (name.encode("ascii"), value.encode("latin-1"))
        for name, value in ({"Host": host} | dict(headers)).items()
    ]
    return h11.Request(method=method, target=place, headers=fields)


def _is_bypassed(target: Target) -> bool:
    from urllib.request import proxy_bypass  # see `read_proxies`

    return bool(proxy_bypass(target.origin))


def _credentials(user: str | None, password: str | None) -> dict[str, str]:
    if user is None:
        return {}
    told = f"{unquote(user)}:{unquote(password or '')}".encode()
    return {"Proxy-Authorization": f"Basic {b64encode(told).decode()}"}
