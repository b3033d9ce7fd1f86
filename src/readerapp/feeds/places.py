"""Addresses people type, paste or have in a list, and where a site may keep its feed."""

import re
from urllib.parse import SplitResult, urlsplit

from readerapp.domain.errors import FetchError, Reason
from readerapp.feeds.places_known import known_feeds

_WEB = ("http", "https")
# What programs put before an address, or in place of "https:".
_FEED_SCHEME = re.compile(r"(?:feed|feeds|rss|atom|itpc|pcast|podcast):", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d+(?:[/?#]|$))")  # not the port of a bare host
_LOST_COLON = re.compile(r"^(https?)//", re.IGNORECASE)  # what browsers made of "feed:http://"
_BARE = re.compile(r"(?:[\w-]+\.)+[\w-]+(?::\d+)?/")
_FEDIVERSE = re.compile(r"@([\w.-]+)@([\w-]+(?:\.[\w-]+)+)")
_BLUESKY = re.compile(r"@([\w-]+(?:\.[\w-]+)+)")
_SPACE = re.compile(r"[\s\0-\x1f\x7f]")
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|[0-9a-f:.]+(?:%[\w.~-]+)?")
_AROUND = " \t\r\n\0\u200b\u200e\u200f\u2060\ufeff<>\"'\u201c\u201d\u201e\u00ab\u00bb,;"
_LONGEST = 4_000
_GUESSES = ("feed", "rss", "rss.xml", "atom.xml", "feed.xml", "index.xml", "feed.json")
_FOLDER_GUESSES = ("feed", "rss.xml", "index.xml")


def resolve_typed(text: str) -> tuple[str, ...]:
    """Return the addresses to try for what was typed or pasted, best first.

    The feed of a well-known place comes before its page, https before http when no scheme was
    given. Raises FetchError BAD_ADDRESS for what cannot be an address.
    """
    typed = text.strip(_AROUND)
    typed = _profile(typed) or typed.removeprefix("view-source:")
    spelled = [address for address in _spellings(typed) if _is_web(address)]
    if not spelled or not _has_plausible_host(typed, spelled[0]):
        raise FetchError(Reason.BAD_ADDRESS, text.strip()[:_LONGEST])
    return tuple(dict.fromkeys((*known_feeds(spelled[0]), *spelled)))


def web_address(text: str) -> str:
    """Return the web address that a list or page names, "" when it is none.

    What has a scheme is returned as it is written; one without must have a host and a path.
    """
    written = text.strip()
    bare = _FEED_SCHEME.sub("", written, count=1).removeprefix("//")
    if _SCHEME.match(bare) is None and bare == written and _BARE.match(bare) is None:
        return ""
    return next((address for address in _spellings(written) if _is_web(address)), "")


def guess_addresses(site: str) -> tuple[str, ...]:
    """Return where a site may keep its feed, to be tried when its page names none.

    `site` is a web address. Raises FetchError BAD_ADDRESS when it is not.
    """
    if not _is_web(site):
        raise FetchError(Reason.BAD_ADDRESS, site)
    parts = urlsplit(site)
    top = f"{parts.scheme}://{parts.netloc}/"
    folder = parts.path.strip("/") if not parts.path.endswith((".html", ".htm", ".php")) else ""
    below = [f"{top}{folder}/{guess}" for guess in _FOLDER_GUESSES] if folder else []
    return (*below, *(top + guess for guess in _GUESSES))


def _profile(typed: str) -> str:
    """The page of "@name@host" (the fediverse) or "@name.host" (Bluesky), else ""."""
    match = _FEDIVERSE.fullmatch(typed)
    if match is not None:
        return f"https://{match[2]}/@{match[1]}"
    match = _BLUESKY.fullmatch(typed)
    return f"https://bsky.app/profile/{match[1]}" if match is not None else ""


def _spellings(written: str) -> tuple[str, ...]:
    """The addresses that something written may mean."""
    bare = _FEED_SCHEME.sub("", written, count=1).removeprefix("//")
    bare = _LOST_COLON.sub(r"\1://", bare)
    if _SCHEME.match(bare) is not None:
        return (bare,)
    return (f"https://{bare}", f"http://{bare}")


def _is_web(address: str) -> bool:
    """Tell whether `network` could ask this address, but for where it leads."""
    if len(address) > _LONGEST or _SPACE.search(address):
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in _WEB and parts.username is None and _has_host(parts)
    except ValueError:
        return False


def _has_host(parts: SplitResult) -> bool:
    host = (parts.hostname or "").removesuffix(".")
    if ":" not in host:
        host = host.encode("idna").decode()
    return (parts.port is None or parts.port > 0) and _HOST.fullmatch(host) is not None


def _has_plausible_host(typed: str, address: str) -> bool:
    """A single word is no address, unless it is this computer, has a port or a scheme."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    return (
        "." in host
        or ":" in host
        or host == "localhost"
        or parts.port is not None
        or typed.casefold().startswith(("http:", "https:", "feed:"))
    )
