"""The piece of a text around what was searched for."""

from bisect import bisect_right
from itertools import accumulate

from readerapp.languages.folding import Token, tokens
from readerapp.languages.searching import ParsedQuery, parse_query

_LEAD = 0.3  # the share of a snippet that stands before the hit
_FAR_FROM_A_BREAK = 20  # characters looked through for a space to cut at
_ELLIPSIS = "…"


def snippet(text: str, query: str, length: int = 160) -> str:
    """About `length` characters of `text` around the first hit of `query`, on one line.

    Plain text in the original spelling. Without a hit (the title matched, not the text) it is the
    beginning of the text.
    """
    start, end = _first_hit(text, parse_query(query))
    first = _cut_before(text, max(0, start - int(length * _LEAD)))
    last = _cut_after(text, min(len(text), max(first + length, end)))
    words = " ".join(text[first:last].split())
    before = _ELLIPSIS if text[:first].strip() else ""
    after = _ELLIPSIS if text[last:].strip() else ""
    return f"{before}{words}{after}"


def _first_hit(text: str, query: ParsedQuery) -> tuple[int, int]:
    """The slice of the earliest hit, (0, 0) without one."""
    wanted = [term.folded for group in query.groups for term in group]
    if not wanted:
        return 0, 0
    found = list(tokens(text))
    folded = " " + " ".join(token.text for token in found)
    starts = list(accumulate((len(token.text) + 1 for token in found), initial=0))
    hits = [(folded.find(f" {term}"), len(term)) for term in wanted]
    real_hits = [hit for hit in hits if hit[0] >= 0]
    if not real_hits:
        return 0, 0
    position, size = min(real_hits)
    return _slice(found, starts, position, size)


def _slice(found: list[Token], starts: list[int], position: int, size: int) -> tuple[int, int]:
    first = found[bisect_right(starts, position) - 1]
    last = found[min(bisect_right(starts, position + size) - 1, len(found) - 1)]
    return first.start, last.end


def _cut_before(text: str, position: int) -> int:
    """Move a cut to the right, to the next beginning of a word, when one is near."""
    if position == 0:
        return 0
    for place in range(position, min(position + _FAR_FROM_A_BREAK, len(text))):
        if text[place - 1].isspace():
            return place
    return position


def _cut_after(text: str, position: int) -> int:
    """Move a cut to the left, to the last end of a word, when one is near."""
    if position == len(text):
        return position
    for place in range(position, max(position - _FAR_FROM_A_BREAK, 0), -1):
        if text[place].isspace():
            return place
    return position
