"""Cheap looks at the bytes of a page before any parser sees them.

The limits come from measurements: lxml, trafilatura and nh3 take minutes on one element with
100,000 attributes, and time that grows with the square of the depth on deeply nested elements.
"""

import re

from readerapp.domain.errors import Reason, SourceError

_LARGEST = 30_000_000
_MOST_ATTRIBUTES = 5_000
_DEEPEST = 10_000
_SHORTEST_CROWDED_TAG = 3 * _MOST_ATTRIBUTES
_TAG = re.compile(rb"<(/?)([A-Za-z][A-Za-z0-9:-]*)")
_QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")
_RAW_TEXT = {b"script", b"style", b"textarea", b"template"}
# Elements that close themselves, or that the parser closes when the next one begins.
_NOT_NESTING = {
    b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"param",
    b"source", b"track", b"wbr", b"p", b"li", b"dt", b"dd", b"tr", b"td", b"th", b"option",
    b"thead", b"tbody", b"tfoot", b"a", b"button", b"path", b"rect", b"circle", b"use",
}  # fmt: skip


def refuse_what_takes_too_long(data: bytes, name: str) -> None:
    """Raise SourceError TOO_LARGE (over 30 MB) or TOO_COMPLEX (5,000 attributes, 10,000 levels)."""
    if len(data) > _LARGEST:
        raise SourceError(Reason.TOO_LARGE, name)
    depth = 0
    position = 0
    while (match := _TAG.search(data, position)) is not None:
        end = data.find(b">", match.end())
        end = len(data) if end < 0 else end
        if end - match.end() > _SHORTEST_CROWDED_TAG:
            _refuse_crowded(data[match.end() : end], name)
        element = match[2].lower()
        depth = _depth(
            depth, element, is_end=bool(match[1]), closes_itself=data[end - 1 : end] == b"/"
        )
        if depth > _DEEPEST:
            raise SourceError(Reason.TOO_COMPLEX, name, f"more than {_DEEPEST} levels")
        position = _after_raw_text(data, end, element) if not match[1] else end


def _refuse_crowded(tag: bytes, name: str) -> None:
    if len(_QUOTED.sub(b"", tag).split()) > _MOST_ATTRIBUTES:
        raise SourceError(Reason.TOO_COMPLEX, name, f"more than {_MOST_ATTRIBUTES} attributes")


def _depth(depth: int, element: bytes, *, is_end: bool, closes_itself: bool) -> int:
    if element in _NOT_NESTING or closes_itself:
        return depth
    return max(0, depth - 1) if is_end else depth + 1


def _after_raw_text(data: bytes, end: int, element: bytes) -> int:
    """Scripts and styles hold no elements: go on at their end."""
    if element not in _RAW_TEXT:
        return end
    close = data.find(b"</" + element, end)
    return close if close >= 0 else end
