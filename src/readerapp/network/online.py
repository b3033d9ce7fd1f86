"""Online check: whether this computer has a route to the internet."""

import socket
from collections.abc import Sequence
from ipaddress import ip_address

from readerapp.network.proxies import read_proxies

# Reserved for documentation (RFC 5737, RFC 3849), so that not even a firewall that asks its user
# sees a real place; then a root name server, for networks that drop the former.
_OPEN_INTERNET = ("192.0.2.1", "2001:db8::1", "198.41.0.4", "2001:503:ba3e::2:30")
_PORT = 9  # discard; nothing is ever sent


def is_online(places: Sequence[str] = _OPEN_INTERNET) -> bool:
    """Return whether this computer has a route to the open internet, or a proxy that may.

    Sends nothing: it asks the system's routing table which of its own addresses it would use. So
    True promises nothing about what lies behind the first router. Takes well below 1 ms; may be
    called from any thread.
    """
    return any(map(_has_route, places)) or _may_use_proxy()


def _has_route(place: str) -> bool:
    """Connecting a datagram socket chooses a route and sends no datagram (connect(2))."""
    family = socket.AF_INET6 if ":" in place else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((place, _PORT))
            source = ip_address(str(probe.getsockname()[0]).partition("%")[0])
    except OSError:  # no route, or no such family
        return False
    return not (source.is_link_local or source.is_unspecified or source.is_loopback)


def _may_use_proxy() -> bool:
    """Whether a proxy is set: inside some networks it is the only way out."""
    proxies = read_proxies().addresses
    return any(proxies.get(kind) for kind in ("http", "https", "all"))
