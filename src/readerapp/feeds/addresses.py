"""Addresses as feeds write them to absolute ones that are safe to follow."""

import re
from urllib.parse import urljoin, urlsplit

_SPACES = re.compile(r"[\t\r\n]+")
_SLASHES = re.compile(r"^(https?://)/+", re.IGNORECASE)
_WEB = re.compile(r"https?://+[^/\s?#]", re.IGNORECASE)
_BRACKETS = re.compile(r"//[^/?#]*[\[\]]")  # an IPv6 host, real or broken


def absolute(address: str, base: str = "") -> str:
    """Return an http or https address, "" for anything else and what cannot be resolved."""
    address = _SPACES.sub("", address.strip()).replace(" ", "%20")
    if not address:
        return ""
    address = _SLASHES.sub(r"\1", address)
    if not _WEB.match(address):
        address = _joined(address, base)
    if not _WEB.match(address) or (_BRACKETS.search(address) and not _is_sound(address)):
        return ""
    return address


def is_web(address: str) -> bool:
    """Tell whether a text is an absolute web address."""
    return bool(_WEB.match(address)) and absolute(address) != ""


def _joined(address: str, base: str) -> str:
    if address.startswith("//") and not base:
        return f"https:{address}"
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _is_sound(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:
        return False
