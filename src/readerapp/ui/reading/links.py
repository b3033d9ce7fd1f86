"""Links of an article: which of them may leave it. The last check, which trusts no other."""

import re
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl

TRANSLATED = "translated"  # what the badge of a translation is about
_ABOUT = re.compile(r"[a-z_]{1,40}|\d{1,6}", re.ASCII)
_OF_SOUNDS = ("play", "keep")
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
        return address if "@" in parts.path and not parts.netloc else ""
    return address if host else ""


def picture_of(address: str) -> int | None:
    """Return the position in "picture:N", None for any other address."""
    name, _, number = address.partition(":")
    return int(number) if name == "picture" and number.isdecimal() and len(number) < 7 else None


def enclosure_of(address: str) -> int | None:
    """Return the number in "enclosure:N", None for any other address."""
    name, _, number = address.partition(":")
    return int(number) if name == "enclosure" and number.isdecimal() and len(number) < 7 else None


def sound_link(asked: str, number: int) -> str:
    """Return the link that asks for something to be done with the sound of this number: "play" or
    "keep"."""
    return f"{asked}:{number}"


def sound_of(address: str) -> tuple[str, int] | None:
    """Return what is asked for in "play:N" or "keep:N", and N; None for any other address."""
    name, _, number = address.partition(":")
    is_one = name in _OF_SOUNDS and number.isdecimal() and len(number) < 7
    return (name, int(number)) if is_one else None


def label_link(about: str | int) -> str:
    """Return the link of a badge: of a label, by its value, or of the picture at a position."""
    return f"label:{about}"


def label_of(address: str) -> str:
    """Return what a badge is about: a label, "translated", or the position of a picture; "" for
    any other address."""
    name, _, about = address.partition(":")
    return about if name == "label" and _ABOUT.fullmatch(about) else ""


def may_follow(address: str) -> bool:
    """Whether a link of a page leads anywhere: out of it, to a file that can be saved or played, or
    to what is known of a label."""
    own = enclosure_of(address) is not None or sound_of(address) or label_of(address)
    return bool(safe_link(address)) or bool(own)


def encoded(url: QUrl) -> str:
    """Return an address as text: percent signs stay, look-alike letters of a host are xn--…"""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
