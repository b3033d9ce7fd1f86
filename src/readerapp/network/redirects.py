"""Redirections: where an answer sends us, and whether an address has moved for good."""

import re
from collections.abc import Iterable, Mapping
from itertools import takewhile
from urllib.parse import urljoin, urlsplit

from readerapp.domain.addresses import without_password
from readerapp.domain.errors import Reason
from readerapp.domain.values import dataclass
from readerapp.network.request import Deadline

MAX_REDIRECTIONS = 10
REDIRECT_STATUSES = (301, 302, 303, 307, 308)
_PERMANENT = (301, 308)

# Networks of hotels and trains redirect everything to their own pages, many of them "permanently".
# The words are those of NetNewsWire and their like; "/blogindex" and theregister.com are none.
_LOGIN_PATH = re.compile(
    r"(?<!b)login|(?<![a-z])(log-?in|log-?on|sign-?in|sign-?up|register|captive|hotspot)"
    r"|authentic|landing-?page"
)
_LOGIN_HOST = re.compile(
    r"(^|\.)(login|signin|auth|captive|hotspot|wifi|wlan)[.-]|solutionip|lodgenet|monzoon|btopenzone"
)


@dataclass(frozen=True)
class Redirection:
    """An answer that names another address: its status, and that address, absolute."""

    status: int
    address: str


def read_redirection(
    url: str, status: int, headers: Mapping[str, str], deadline: Deadline
) -> Redirection:
    """Return where the Location header of an answer from `url` leads.

    Raises FetchError: BAD_RESPONSE when it is missing, BAD_ADDRESS when it is none.
    """
    location = headers.get("location", "").strip()
    if not location:
        raise deadline.failure(Reason.BAD_RESPONSE, "a redirection to nowhere", status)
    try:
        return Redirection(status, urljoin(url, location))
    except ValueError as error:
        detail = f"{without_password(location)[:200]}: {error}"
        raise deadline.failure(Reason.BAD_ADDRESS, detail) from error


def moved_to(trail: Iterable[Redirection]) -> str:
    """Return where the permanent redirections at the beginning of a trail end, "" for nowhere."""
    moves = [each.address for each in takewhile(lambda each: each.status in _PERMANENT, trail)]
    return "" if not moves or any(map(_asks_to_log_in, moves)) else moves[-1]


def _asks_to_log_in(address: str) -> bool:
    parts = urlsplit(address.lower())
    place = f"{parts.path}?{parts.query}"
    return bool(_LOGIN_PATH.search(place) or _LOGIN_HOST.search(parts.hostname or ""))
