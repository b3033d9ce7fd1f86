"""Media RSS for the quick reader: pictures and films with what is said about them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from readerapp.feeds.quick_tags import ALLOWED_ON_MEDIA, MEDIA, OddDocument, text_of
from readerapp.feeds.raw import RawMedia, RawText

_SAID = {"credit": "credit", "description": "caption"}
_IGNORED = {"title", "rating", "restriction", "license", "copyright", "community", "player", "text"}


@dataclass
class _Seen:
    """What one entry holds. `said`: about the entry, not about one of its files."""

    files: list[dict[str, Any]] = field(default_factory=list)
    groups: list[dict[str, Any]] = field(default_factory=list)
    said: dict[str, Any] = field(default_factory=dict)


def read_media(
    elements: Iterable[etree._Element], *, has_title: bool
) -> tuple[tuple[RawMedia, ...], tuple[RawText, ...]]:
    """Return the files of an entry, and what can stand for a text when it has none.

    Raises OddDocument.
    """
    seen = _Seen()
    for element in elements:
        _look(element, None, seen, has_title=has_title)
    captions = [seen.said.get("caption"), *(group.get("caption") for group in seen.groups)]
    texts = [RawText(caption) for caption in captions if caption]
    return tuple(_medium(one, seen.said) for one in seen.files if one["url"]), tuple(texts[:1])


def _look(
    element: etree._Element, around: dict[str, Any] | None, seen: _Seen, *, has_title: bool
) -> None:
    name = element.tag.removeprefix(MEDIA)
    if not ALLOWED_ON_MEDIA.issuperset(element.keys()):
        raise OddDocument
    if name in _SAID:
        holder = seen.said if around is None else around
        holder.setdefault(_SAID[name], text_of(element))
    elif name in ("group", "content", "thumbnail"):
        inside = _kept(element, name, around, seen)
        for child in element:
            _look(child, inside, seen, has_title=has_title)
    elif name not in _IGNORED or around is None or (name == "title" and not has_title):
        raise OddDocument


def _kept(
    element: etree._Element, name: str, around: dict[str, Any] | None, seen: _Seen
) -> dict[str, Any]:
    if name == "group":
        seen.groups.append({"group": len(seen.groups) + 1})
        return seen.groups[-1]
    medium = "thumbnail" if name == "thumbnail" else element.get("medium", "")
    seen.files.append(
        {
            "url": element.get("url", ""),
            "medium": medium,
            "type": element.get("type", "").lower(),
            "width": element.get("width", ""),
            "length": element.get("fileSize", ""),
            "around": around or {},
        }
    )
    return seen.files[-1]


def _medium(one: dict[str, Any], said: dict[str, Any]) -> RawMedia:
    around = one["around"]
    return RawMedia(
        one["url"],
        one["medium"],
        one["type"],
        one["width"],
        one["length"],
        one.get("credit") or around.get("credit") or said.get("credit") or "",
        one.get("caption") or around.get("caption") or said.get("caption") or "",
        around.get("group", 0),
    )
