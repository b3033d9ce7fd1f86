"""Refusing HTML that is built to take for ever, before a parser meets it.

The HTML parser compares every attribute of an element with all those before it and walks the open
elements at every tag: time grows with the square of both. This is a first gate, made to be cheap;
the limit that cannot be fooled is the worker process, which is stopped when its time is over.
"""

import re
from collections import Counter

from readerapp.domain.errors import Reason, SourceError

MOST_ATTRIBUTES = 5_000  # of one element; 5,000 cost 4 ms, 100,000 cost 5 s
DEEPEST_NESTING = 10_000  # unclosed `<b><div>`: 0.5 s, twice as many 2.3 s

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)|<!--")
_ATTRIBUTE = re.compile(
    r"[\s/]*[^\s/>][^\s/>=]*"
    r"(?:\s*=\s*(?:\"[^\"]*(?:\"|$)|'[^']*(?:'|$)|[^\s\"'>][^\s>]*)?)?"
)
# Elements that never stay open, or that the next one of their kind closes.
_NOT_NESTING_NAMES = (
    "area base br col embed hr img input link meta param source track wbr p li dt dd option "
    "optgroup tr td th thead tbody tfoot rp rt colgroup"
)
_NOT_NESTING = frozenset(_NOT_NESTING_NAMES.split())


def refuse_if_too_complex(html: str) -> None:
    """Raise SourceError(TOO_COMPLEX) for an element with too many attributes or for deep nesting.

    Counts as the parser would, comments left out; text inside scripts may be miscounted.
    """
    open_elements: Counter[str] = Counter()
    depth = position = 0
    while match := _TAG.search(html, position):
        name = (match[2] or "").lower()
        if not name:
            position = _end_of_comment(html, match.end())
            continue
        position = _end_of_attributes(html, match.end())
        if name in _NOT_NESTING:
            continue
        if not match[1]:
            open_elements[name] += 1
            depth += 1
        elif open_elements[name]:
            open_elements[name] -= 1
            depth -= 1
        if depth > DEEPEST_NESTING:
            raise SourceError(Reason.TOO_COMPLEX, detail=f"more than {DEEPEST_NESTING:,} levels")


def _end_of_comment(html: str, start: int) -> int:
    end = html.find("-->", start - 2)  # "<!-->" is a whole comment
    return len(html) if end < 0 else end + 3


def _end_of_attributes(html: str, position: int) -> int:
    count = 0
    while match := _ATTRIBUTE.match(html, position):
        count += 1
        if count > MOST_ATTRIBUTES:
            raise SourceError(
                Reason.TOO_COMPLEX,
                detail=f"an element with more than {MOST_ATTRIBUTES:,} attributes",
            )
        position = match.end()
    return position
