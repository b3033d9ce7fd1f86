"""Which computer an address means."""

from urllib.parse import urlsplit


def host_of(address: str) -> str:
    """Return the host of an address, "" when it has none."""
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


def is_this_computer(host: str) -> bool:
    """Return whether a host is the user's own computer, to which no politeness is owed."""
    return host in ("localhost", "::1") or host.startswith("127.")
