"""Links that the desktop hands to Readerapp: `readerapp:`, `feed:` and `rss:`.

    readerapp:add?url=https%3A%2F%2Fnews.example%2Ffeed    asks whether to subscribe to it
    readerapp:import?url=https%3A%2F%2Fnews.example%2F7    asks whether to import the page
    feed:https://news.example/feed, feed://news.example/feed

Any web page can hold such a link. So a link only fills in a question that the reader answers, and
only with a public web address: what leads to files, programs or the own network is no link.
"""

from enum import Enum
from urllib.parse import parse_qs, urlsplit

from readerapp.domain.hosts import is_plainly_private, normal_host
from readerapp.domain.values import dataclass

APP_SCHEME = "readerapp"
FEED_SCHEMES = ("feed", "rss")
LONGEST = 4000  # letters of a link, in which an address may be percent-encoded
LONGEST_ADDRESS = 2000
_MOST_FIELDS = 10


class LinkAction(Enum):
    """What a link asks for. The reader decides whether it is done."""

    ADD = "add"  # a feed, or a page that names feeds
    IMPORT = "import"  # a page


@dataclass(frozen=True)
class AppLink:
    """A link that may be opened: `address` is a public web address, maybe without its scheme."""

    action: LinkAction
    address: str


def is_app_link(text: str) -> bool:
    """Return whether a text has a scheme of ours; what follows it may be anything."""
    return text.partition(":")[0].lower() in (APP_SCHEME, *FEED_SCHEMES) and ":" in text


def read_app_link(text: str) -> AppLink | None:
    """Return what a link asks for, None when nothing may be done with it."""
    if len(text) > LONGEST or not _is_plain(text):
        return None
    scheme, _colon, rest = text.partition(":")
    try:
        if scheme.lower() == APP_SCHEME:
            link = _own_link(rest)
        else:
            link = AppLink(LinkAction.ADD, rest.removeprefix("//"))
            if not rest.lower().startswith(("http:", "https:")):  # both are tried when it is asked
                return link if is_public_address(f"http://{link.address}") else None
        return link if is_public_address(link.address) else None
    except ValueError:
        return None


def is_public_address(address: str) -> bool:
    """Return whether this is an address of the open web, as far as it can be told unasked.

    Raises ValueError when it is none at all.
    """
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or parts.port == 0:
        return False
    if len(address) > LONGEST_ADDRESS or not _is_plain(address):
        return False
    if "@" in parts.netloc or "\\" in parts.netloc:  # a password, or a host that is no host
        return False
    return not is_plainly_private(normal_host(parts.hostname or ""))


def _own_link(rest: str) -> AppLink:
    """Browsers write `readerapp://add/?url=` for `readerapp:add?url=`."""
    action, _mark, query = rest.removeprefix("//").partition("?")
    fields = parse_qs(query.partition("#")[0], max_num_fields=_MOST_FIELDS)
    (address,) = fields.get("url", [])
    return AppLink(LinkAction(action.removesuffix("/").lower()), address)


def _is_plain(text: str) -> bool:
    """Return whether a text has only letters that can be seen: no space, no control character, and
    none that turns the direction of what follows."""
    return text.isprintable() and " " not in text
