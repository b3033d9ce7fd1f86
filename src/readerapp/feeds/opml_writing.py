"""A tree of feeds and folders as OPML 2.0."""

import html
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime

from readerapp.domain.feeds import Outline
from readerapp.feeds.opml_outlines import with_prefixes_declared
from readerapp.feeds.opml_tags import storable

_OURS = frozenset({"text", "xmlurl", "htmlurl"})
_KEPT_SPACES = {"\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


def write_opml(title: str, outlines: Iterable[Outline], created: datetime) -> bytes:
    """Return an OPML 2.0 document in UTF-8 that every reader of OPML takes.

    What `read_opml` gave comes back from it, attributes this app does not know included. `created`
    has a time zone. A tree of any depth can be written.
    """
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        "  <head>",
        f"    <title>{_escaped(title)}</title>",
        f"    <dateCreated>{format_datetime(created.astimezone(UTC), usegmt=True)}</dateCreated>",
        "  </head>",
        "  <body>",
    )
    return "\n".join([*head, *_lines(outlines), "  </body>", "</opml>", ""]).encode()


def _lines(outlines: Iterable[Outline]) -> Iterator[str]:
    """Without recursion: nothing bounds how deep a reader nests folders."""
    levels = [iter(outlines)]
    while levels:
        indent = "  " * (len(levels) + 1)
        outline = next(levels[-1], None)
        if outline is None:
            levels.pop()
            if levels:
                yield f"{indent[2:]}</outline>"
        elif outline.children:
            yield f"{indent}<outline{_attributes(outline)}>"
            levels.append(iter(outline.children))
        else:
            yield f"{indent}<outline{_attributes(outline)}/>"


def _attributes(outline: Outline) -> str:
    """The attributes in the order in which most programs write them."""
    name = outline.text or outline.address
    pairs = {"text": name, "title": name}
    if outline.address:
        pairs |= {"type": "rss", "xmlUrl": outline.address}
    if outline.address and outline.site:
        pairs["htmlUrl"] = outline.site
    reserved = _OURS | ({"type"} if outline.address else set())
    known = with_prefixes_declared(outline.attributes, {})
    pairs |= {key: value for key, value in known if key.casefold() not in reserved}
    return "".join(f' {key}="{_escaped(value)}"' for key, value in pairs.items())


def _escaped(text: str) -> str:
    """Text for an element or a quoted attribute; spaces that XML would change are kept."""
    escaped = html.escape(storable(text))
    return "".join(_KEPT_SPACES.get(letter, letter) for letter in escaped)
