"""Web addresses: the canonical form that identifies an article, the host meant, no passwords.

No address with a password is stored: where one was published, it goes without.
"""

from dataclasses import replace
from typing import TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from readerapp.domain.addresses import has_password, without_password
from readerapp.domain.drafts import Enclosure, PictureDraft, PreparedArticle
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.hosts import is_loopback
from readerapp.rendering.links import clean_link

Addressed = TypeVar("Addressed", PictureDraft, Enclosure)


def refuse_password(address: str) -> None:
    """Raise FetchError(ADDRESS_WITH_CREDENTIALS), which names the address without it."""
    if has_password(address):
        raise FetchError(Reason.ADDRESS_WITH_CREDENTIALS, without_password(address))


def without_secrets(prepared: PreparedArticle) -> PreparedArticle:
    """Return an article whose own addresses hold no password. (Links in its text hold none:
    sanitising drops them.)"""
    url = without_password(prepared.url)
    pictures = tuple(map(_cleaned, prepared.pictures))
    enclosures = tuple(map(_cleaned, prepared.enclosures))
    found = (prepared.url, prepared.pictures, prepared.enclosures)
    if (url, pictures, enclosures) == found:  # nearly always: a copy of so many fields costs more
        return prepared
    return replace(prepared, url=url, pictures=pictures, enclosures=enclosures)


def _cleaned(addressed: Addressed) -> Addressed:
    address = without_password(addressed.address)
    return addressed if address == addressed.address else replace(addressed, address=address)


def canonical_address(url: str) -> str:
    """Return `url` without fragment and tracking parameters, scheme folded to https.

    http and https give the same identity, so a site that moves brings nothing back as unread.
    """
    try:
        parts = urlsplit(without_password(url))
    except ValueError:  # "http://[": not an address, but still an identity
        return url
    scheme = "https" if parts.scheme.lower() in ("http", "https") else parts.scheme.lower()
    query = urlencode(parse_qsl(parts.query, True)) if parts.query else ""
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
    return is_loopback(host)
