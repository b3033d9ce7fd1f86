"""Which of two wishes for one thing and field wins, and what becomes of a text that loses.

The later one wins, by its stamp and then its device, everywhere. A text that was written by
somebody who did not know of the other one is not lost: its paragraphs come below.
"""

import json
from collections.abc import Mapping
from dataclasses import replace

from readerapp.domain.annotations import NOTE_LENGTH
from readerapp.domain.folder_sync import FolderWish, WishKind
from readerapp.domain.values import dataclass
from readerapp.storage.folder_sync.wishes import packed

_TEXTS = (WishKind.NOTE, WishKind.HIGHLIGHT)
_BREAK = "\n\n"
MOST_DEVICES = 1_000  # that a wish says it follows


@dataclass(frozen=True)
class WishDecision:
    """The wish that holds. `joined`: both texts as one, which is to be wished by this device, None
    where nothing would be lost."""

    wish: FolderWish
    joined: str | None = None


def decide(here: FolderWish | None, brought: FolderWish) -> WishDecision:
    """Decide between the wish that holds here and one that was brought."""
    if here is None or here.order == brought.order:
        return WishDecision(here or brought)
    winner, loser = (here, brought) if here.order > brought.order else (brought, here)
    if winner.kind not in _TEXTS:
        return WishDecision(winner)
    is_followed = winner.seen.get(loser.device, -1) >= loser.stamp
    joined = winner.value if is_followed else _joined(winner, loser)
    followed = replace(winner, seen=following(winner.seen, loser))
    return WishDecision(followed, joined if joined != winner.value else None)


def following(seen: Mapping[str, int], *wishes: FolderWish) -> dict[str, int]:
    """Return the stamps of what a wish follows that follows these."""
    found = dict(seen)
    for wish in wishes:
        stamps = {**wish.seen, wish.device: max(wish.stamp, wish.seen.get(wish.device, 0))}
        for device, stamp in stamps.items():
            found[device] = max(stamp, found.get(device, 0))
    latest = sorted(found.items(), key=lambda each: each[1], reverse=True)
    return dict(latest[:MOST_DEVICES])


def _joined(winner: FolderWish, loser: FolderWish) -> str:
    if winner.kind is WishKind.NOTE:
        return _both(winner.value, loser.value)
    if not loser.value:
        return winner.value
    lost = json.loads(loser.value)
    if not winner.value:  # taken away by somebody who did not know what was said of it
        return loser.value if lost["note"] else ""
    kept = json.loads(winner.value)
    return packed(kept | {"note": _both(kept["note"], lost["note"])})


def _both(winner: str, loser: str) -> str:
    there = winner.split(_BREAK)
    known = set(there)  # of two long notes either may have thousands
    more = [each for each in loser.split(_BREAK) if each.strip() and each not in known]
    if not more:
        return winner
    both = _BREAK.join([*(each for each in there if each.strip()), *more])
    return both if len(both) <= NOTE_LENGTH else winner
