"""Which computer an address means."""

from urllib.parse import urlsplit


def host_of(address: str) -> str:
    """Return the host of an address, "" when it has none."""
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


def origin_of(address: str) -> str:
    """Return the scheme, host and port of an address, "https://news.example"; "" without a host."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc.lower()}" if parts.netloc else ""


def is_this_computer(host: str) -> bool:
    """Return whether a host is the user's own computer, to which no politeness is owed."""
    return host in ("localhost", "::1") or host.startswith("127.")
