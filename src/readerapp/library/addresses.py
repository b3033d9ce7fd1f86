"""Web addresses: one canonical form as an article's identity, and the host an address means."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from readerapp.domain.addresses import without_password
from readerapp.rendering import clean_link


def canonical_address(url: str) -> str:
    """Return `url` without fragment and tracking parameters, scheme folded to https.

    http and https give the same identity, so a site that moves brings nothing back as unread.
    """
    try:
        parts = urlsplit(without_password(url))
    except ValueError:  # "http://[": not an address, but still an identity
        return url
    scheme = "https" if parts.scheme.lower() in ("http", "https") else parts.scheme.lower()
    query = urlencode(parse_qsl(parts.query, True))
    folded = urlunsplit((scheme, parts.netloc.lower(), parts.path or "/", query, ""))
    return clean_link(folded)


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
