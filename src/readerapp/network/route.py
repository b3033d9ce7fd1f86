"""The way to an address: straight, or through a proxy."""

from collections.abc import Mapping
from dataclasses import dataclass

from readerapp.network.addresses import Target
from readerapp.network.proxies import Proxy


@dataclass(frozen=True)
class Route:
    """Where to connect to, and what to say there. `proxy` None: straight."""

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

    def request(self, headers: Mapping[str, str]) -> bytes:
        """Return the whole GET request."""
        more = dict(headers)
        place = self.target.path
        if self.proxy is not None and not self.has_tunnel:
            place = self.target.url
            more |= self.proxy.headers
        return _request("GET", place, self.target.origin, more)

    def tunnel_request(self) -> bytes:
        """Return the request that makes the proxy open a tunnel."""
        host = f"[{self.target.host}]" if ":" in self.target.host else self.target.host
        place = f"{host}:{self.target.port}"
        return _request("CONNECT", place, place, self.proxy.headers if self.proxy else {})


def _request(method: str, place: str, host: str, headers: Mapping[str, str]) -> bytes:
    lines = [f"{method} {place} HTTP/1.1", f"Host: {host}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")
