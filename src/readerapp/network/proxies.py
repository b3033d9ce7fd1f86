"""The proxy the system or the environment names for an address."""

from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from urllib3.util import make_headers

from readerapp.network.addresses import Target


@dataclass(frozen=True)
class Proxy:
    """Where the proxy listens, and what it wants to be told."""

    host: str
    port: int
    headers: dict[str, str] = field(default_factory=dict, repr=False)


def proxy_for(target: Target) -> Proxy | None:
    """Return the proxy to use, None for none.

    Reads `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, and where none is set the
    system's settings on Windows and macOS. Raises ValueError for a kind that is not supported:
    to go around it would show the user's own address.
    """
    proxies = getproxies()
    address = proxies.get(target.scheme) or proxies.get("all")
    if not address or proxy_bypass(target.origin):
        return None
    parts = urlsplit(address if "://" in address else f"http://{address}")
    if parts.scheme != "http" or not parts.hostname:
        raise ValueError(f"a proxy of the kind {parts.scheme!r} is not supported")
    return Proxy(parts.hostname, parts.port or 80, _credentials(parts.username, parts.password))


def _credentials(user: str | None, password: str | None) -> dict[str, str]:
    if user is None:
        return {}
    return dict(make_headers(proxy_basic_auth=f"{unquote(user)}:{unquote(password or '')}"))
