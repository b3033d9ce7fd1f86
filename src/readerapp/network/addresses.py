"""Parses http and https addresses, and tells private IP addresses from public ones."""

import re
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import quote, urlsplit

from readerapp.domain.values import dataclass

_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?\.?|[0-9a-f:.]+(%25?[\w.~-]+)?")
_KEPT = "/%:@!$&'()*+,;=~-._"  # RFC 3986: pchar, and "%" because it may already be quoted
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: how an IPv6-only network reaches IPv4


@dataclass(frozen=True)
class Target:
    """A parsed http or https address. `host` is ASCII, without brackets; `path` has the query."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> str:
        """The host, with the port when it is not the usual one, as in the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address, without a fragment."""
        return f"{self.scheme}://{self.origin}{self.path}"


def parse_target(address: str) -> Target:
    """Parse an address. Raises ValueError saying what is wrong with it."""
    parts = urlsplit(address.strip())
    if parts.scheme not in _PORTS:
        raise ValueError(f"only http and https are opened, not {parts.scheme or 'this'}")
    if parts.username is not None:
        raise ValueError("a user name in an address is not sent")
    path = quote(parts.path, safe=_KEPT) or "/"
    query = f"?{quote(parts.query, safe=_KEPT + '?')}" if parts.query else ""
    port = _PORTS[parts.scheme] if parts.port is None else parts.port
    return Target(parts.scheme, _ascii_host(parts.hostname or ""), port, path + query)


def is_public(text: str) -> bool:
    """Return whether an IP address is one of the open internet.

    Loopback, private, link-local, reserved, multicast and unspecified ones are not, nor are those
    that carry one inside: IPv4-mapped and NAT64. The obsolete tunnels (6to4, Teredo) never are.
    """
    address = ip_address(text.partition("%")[0])
    if isinstance(address, IPv4Address):
        return address.is_global and not address.is_multicast and not address.is_reserved
    inner = _address_within(address)
    if inner is not None:
        return is_public(str(inner))
    return address.is_global and not (
        address.is_multicast
        or address.is_reserved
        or address.is_site_local
        or address.sixtofour
        or address.teredo
    )


def literal_address(host: str) -> str | None:
    """Return the IP address a host is without asking anyone: "0x7f.1" is 127.0.0.1."""
    if is_this_computer(host):
        return "127.0.0.1"
    try:
        return str(ip_address(host))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(host))
    except OSError:
        return None


def is_this_computer(host: str) -> bool:
    """Return whether a name means this computer, whatever a resolver says (RFC 6761, 6.3)."""
    name = host.rstrip(".").lower()
    return name == "localhost" or name.endswith(".localhost")


def _ascii_host(host: str) -> str:
    name = host if host.isascii() else host.encode("idna").decode()
    if _HOST.fullmatch(name) is None:
        raise ValueError("no valid host")
    return name


def _address_within(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped
