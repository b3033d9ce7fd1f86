"""Links of an article: which of them may leave it. The last check, which trusts no other."""

from urllib.parse import urlsplit

from PySide6.QtCore import QUrl

_SCHEMES = frozenset(("http", "https", "mailto"))


def safe_link(address: str) -> str:
    """Return `address` when the system may be asked to open it, else "".

    The sanitiser has checked it before; this is the last check, and it does not trust the first.
    """
    if any(not c.isprintable() or c.isspace() for c in address):
        return ""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme not in _SCHEMES:
        return ""
    if parts.scheme == "mailto":
        return address if "@" in parts.path else ""
    return address if host else ""


def picture_of(address: str) -> int | None:
    """Return the position in "picture:N", None for any other address."""
    name, _, number = address.partition(":")
    return int(number) if name == "picture" and number.isdecimal() and len(number) < 7 else None


def enclosure_of(address: str) -> int | None:
    """Return the number in "enclosure:N", None for any other address."""
    name, _, number = address.partition(":")
    return int(number) if name == "enclosure" and number.isdecimal() and len(number) < 7 else None


def may_follow(address: str) -> bool:
    """Whether a link of a page leads anywhere: out of it, or to a file that can be saved."""
    return bool(safe_link(address)) or enclosure_of(address) is not None


def encoded(url: QUrl) -> str:
    """Return an address as text: percent signs stay, look-alike letters of a host are xn--…"""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
