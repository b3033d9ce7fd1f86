"""Cheap looks at a document before any parser sees it.

The limits come from measurements: feedparser takes more than 30 s on one element with 100,000
attributes, and what is nested without end costs whatever comes later the square of its depth.
"""

import re

from readerapp.domain.errors import Reason, SourceError

LARGEST = 30_000_000  # bytes
_MOST_ATTRIBUTES = 5_000
_MOST_PREFIXES = 500
_DEEPEST = 10_000
_PREFIX = re.compile(r"xmlns:([\w.-]{1,200})\s*=")
# Atomic groups keep this linear: a tag that fails is not tried in other ways.
_CROWDED = re.compile(
    r"<[A-Za-z_][^\s<>/]*+"
    r"(?>\s++[^\s=<>\"'/]++(?>\s*+=\s*+(?>\"[^\"]*+\"|'[^']*+'|[^\s<>\"']++))?+)"
    f"{{{_MOST_ATTRIBUTES}}}"
)
_TAG = re.compile(r"<(?:(!--)|(!\[CDATA\[)|(/?)[A-Za-z][^<>]*?(/?)>)")


def refuse_large(data: bytes, name: str) -> None:
    """Raise SourceError TOO_LARGE for more than 30 MB."""
    if len(data) > LARGEST:
        raise SourceError(Reason.TOO_LARGE, name)


def refuse_crowded(text: str, name: str) -> None:
    """Raise SourceError TOO_COMPLEX for more than 5,000 attributes or 500 namespaces."""
    if _has_long_tag(text) and _CROWDED.search(text):
        raise SourceError(Reason.TOO_COMPLEX, name, f"more than {_MOST_ATTRIBUTES} attributes")
    if text.count("xmlns:") > _MOST_PREFIXES and len(set(_PREFIX.findall(text))) > _MOST_PREFIXES:
        raise SourceError(Reason.TOO_COMPLEX, name, f"more than {_MOST_PREFIXES} namespaces")


def refuse_deep(text: str, name: str) -> None:
    """Raise SourceError TOO_COMPLEX for elements more than 10,000 levels deep."""
    if text.count("<") <= _DEEPEST:
        return
    depth = 0
    position = 0
    while (match := _TAG.search(text, position)) is not None:
        comment, section, is_end, closes_itself = match.groups()
        if comment or section:
            position = text.find("-->" if comment else "]]>", match.end())
            if position < 0:  # searched once: what is open to the end hides the rest
                return
            continue
        position = match.end()
        if not closes_itself:
            depth = max(0, depth - 1) if is_end else depth + 1
        if depth > _DEEPEST:
            raise SourceError(Reason.TOO_COMPLEX, name, f"more than {_DEEPEST} levels")


def _has_long_tag(text: str) -> bool:
    """Tell whether so many attributes fit anywhere: each takes an equals sign or a space."""
    return text.count("=") > _MOST_ATTRIBUTES or text.count(" ") > 10 * _MOST_ATTRIBUTES
