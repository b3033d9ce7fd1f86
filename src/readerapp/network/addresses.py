"""Parses http and https addresses into what is asked of whom."""

from urllib.parse import SplitResult, quote, urlsplit

from readerapp.domain.hosts import normal_host
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
