"""Looking at sanitised HTML through other parsers than the one that sanitised it."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from lxml import html as lxml_html

_FORBIDDEN_TAGS = frozenset(
    {"script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "form", "input"}
    | {"button", "select", "textarea", "svg", "math", "link", "meta", "base", "video", "audio"}
    | {"source", "track", "template", "noscript", "portal", "layer", "isindex", "marquee"}
)
_ALLOWED_ATTRIBUTES = frozenset(
    {"href", "src", "alt", "title", "lang", "dir", "colspan", "rowspan", "datetime"}
    | {"width", "height", "start"}
)
_SAFE_HREF = re.compile(r"(?:https?://[^/\s@\\]+(?:[/?#][^\s\\]*)?|mailto:[^\s\\]+)", re.IGNORECASE)
_OWN_PICTURE = re.compile(r"picture:\d{1,5}")

_Seen = tuple[str, dict[str, str]]


class _Collector(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[_Seen] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, {name: value or "" for name, value in attrs}))


def elements_seen(html: str) -> Iterator[_Seen]:
    """Every element with its attributes, as html.parser and as libxml2 see the page."""
    collector = _Collector()
    collector.feed(html)
    collector.close()
    yield from collector.seen
    if html.strip():
        for element in lxml_html.document_fromstring(f"<body><div>{html}</div>").iter():
            if isinstance(element.tag, str):
                yield element.tag, {str(name): str(value) for name, value in element.attrib.items()}


def dangers(html: str) -> list[str]:
    """What is left that should not be: executable, loading, or leading somewhere unsafe."""
    found = []
    for tag, attributes in elements_seen(html):
        if tag in _FORBIDDEN_TAGS:
            found.append(f"<{tag}>")
        for name, value in attributes.items():
            if name not in _ALLOWED_ATTRIBUTES:
                found.append(f"{tag} {name}={value}")
            elif name == "href" and not _SAFE_HREF.fullmatch(value):
                found.append(f"{tag} href={value}")
            elif name == "src" and not _OWN_PICTURE.fullmatch(value):
                found.append(f"{tag} src={value}")
    return found
