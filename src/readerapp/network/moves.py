"""Where an address has moved for good, as far as its redirections can be believed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile
from urllib.parse import urlsplit

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
    """One hop's answer: the status, and the absolute address it names."""

    status: int
    address: str


def moved_to(trail: Iterable[Redirection]) -> str:
    """Return where the permanent redirections at the beginning of a trail end, "" for nowhere."""
    moves = [each.address for each in takewhile(lambda each: each.status in _PERMANENT, trail)]
    return "" if not moves or any(map(_asks_to_log_in, moves)) else moves[-1]


def _asks_to_log_in(address: str) -> bool:
    parts = urlsplit(address.lower())
    place = f"{parts.path}?{parts.query}"
    return bool(_LOGIN_PATH.search(place) or _LOGIN_HOST.search(parts.hostname or ""))
