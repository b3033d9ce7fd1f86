"""Parses http and https addresses into what is asked of whom, and where that may be."""

import socket
from collections.abc import Callable
from urllib.parse import SplitResult, quote, urlsplit

from readerapp.domain.hosts import (
    is_loopback,
    is_private_name,
    is_this_computer,
    literal_address,
    normal_host,
)
from readerapp.domain.values import dataclass

_PORTS = {"http": 80, "https": 443}
_KEPT = "/%:@!$&'()*+,;=~-._"  # RFC 3986: pchar, and "%" because it may already be quoted


@dataclass(frozen=True)
class Target:
    """A parsed http or https address. `host` is in its normal form; `path` has the query."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> str:
        """The host, with the port when it is not the usual one, as in the Host header.

        Without the zone of an IPv6 address: it means something on this computer only (RFC 6874).
        """
        return self._with_port(self.host.partition("%")[0])

    @property
    def url(self) -> str:
        """The whole address, without a fragment."""
        return f"{self.scheme}://{self._with_port(self.host.replace('%', '%25'))}{self.path}"

    @property
    def place(self) -> tuple[str, str, int]:
        """Scheme, host and port."""
        return self.scheme, self.host, self.port

    def _with_port(self, host: str) -> str:
        written = f"[{host}]" if ":" in host else host
        return written if self.port == _PORTS[self.scheme] else f"{written}:{self.port}"


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
    return Target(parts.scheme, _host(parts), port, path + query)


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    bracketed, _, after = parts.netloc.rpartition("]")
    if bracketed and (":" not in host or after.partition(":")[0]):
        # The "[v1.x]" of an IP version to come; "[::1]x", which older Pythons take for "[::1]".
        raise ValueError("no valid host")
    return normal_host(host)


def allows_at_home(scheme: str, host: str) -> Callable[[str], bool]:
    """Return which IP addresses may stand behind the scheme and host of an address that the user
    typed, for what it names there without being asked.

    Whoever gives a name away can point it anywhere, and anew each time. So an address must be the
    one that is written, and a name of a private network none of this computer, unless it is its
    own name. A name of the internet leads into a private network only where TLS proves whose
    it is: before the proof nothing is sent.
    """
    written = literal_address(host)
    if written is not None:
        is_here = is_this_computer(host)
        return lambda address: is_loopback(address) if is_here else address == written
    if is_private_name(host):
        own = socket.gethostname().lower()
        is_own = host in (own, own.partition(".")[0])
        return lambda address: is_own or not is_loopback(address)
    return lambda _address: scheme == "https"
