"""The proxy the system or the environment names for an address."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from readerapp.network.addresses import Target


@dataclass(frozen=True)
class Proxy:
    """Where the proxy listens, and what it wants to be told."""

    host: str
    port: int
    headers: dict[str, str] = field(default_factory=dict, repr=False)


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


def _is_bypassed(target: Target) -> bool:
    from urllib.request import proxy_bypass  # see `read_proxies`

    return bool(proxy_bypass(target.origin))


def _credentials(user: str | None, password: str | None) -> dict[str, str]:
    if user is None:
        return {}
    told = f"{unquote(user)}:{unquote(password or '')}".encode()
    return {"Proxy-Authorization": f"Basic {b64encode(told).decode()}"}
