"""Web addresses: those with a user name or a password, of which none is stored, because the app
keeps no secrets; and the host that people name one by."""

import re
from urllib.parse import urlsplit

_SECRET = re.compile(r"([a-z][a-z0-9+.-]*:)?//[^/?#\\\s]*@", re.IGNORECASE)
_TYPED = re.compile(  # me:secret@news.example
    r"(?!(?:mailto|acct|urn|tag):)[^/?#\\\s@]+:[^/?#\\\s@]+@[^/?#\\\s@]+\.[^\s@]+"
)


def has_password(address: str) -> bool:
    """Return whether an address, as typed or as found, holds a user name or a password."""
    text = address.strip()
    return _SECRET.match(text) is not None or _TYPED.match(text) is not None


def without_password(address: str) -> str:
    """Return an address without user name and password; any other text as it is."""
    text = address.lstrip()
    found = _SECRET.match(text)
    if found:
        return f"{found[1] or ''}//{text[found.end() :]}"
    return text.partition("@")[2] if _TYPED.match(text) else address


def host_shown(address: str) -> str:
    """Return the host of a web address as people name it, "" for none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
