"""JSON-LD of a page (https://schema.org), read with patience."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from readerapp.pages.dates import find_date
from readerapp.pages.tree import Element, attribute

_LARGEST = 2_000_000
_MOST_NODES = 20_000
_ARTICLE_TYPE = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|NewsPosting)$")
_TAGS = re.compile(r"<[^<>]{1,200}>")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*<!\[CDATA\[\*/)|(?:-->|//\s*\]\]>|\]\]>|/\*\]\]>\*/|;)\s*$"
)

Node = dict[str, object]


@dataclass(frozen=True)
class LinkedData:
    """The node that describes the article (empty when none does), and all nodes of the page."""

    article: Node = field(default_factory=dict)
    nodes: tuple[Node, ...] = ()


def read_linked_data(root: Element) -> LinkedData:
    """Read every JSON-LD block of a page; broken blocks are left out. Never raises."""
    nodes: list[Node] = []
    for script in root.iter("script"):
        if "ld+json" in attribute(script, "type").casefold():
            nodes += _nodes(_parsed(script.text or ""))
    articles = [node for node in nodes if any(map(_ARTICLE_TYPE.search, types_of(node)))]
    return LinkedData(articles[0] if articles else {}, tuple(nodes))


def types_of(node: Node) -> list[str]:
    """Return the types of a node, without their namespace."""
    return [name.rpartition("/")[2].rpartition(":")[2] for name in texts(node.get("@type"))]


def texts(value: object) -> list[str]:
    """Return a value as plain texts: a text, a list of texts, or nodes by their name or address."""
    if isinstance(value, str):
        plain = " ".join(html.unescape(_TAGS.sub("", value)).split())
        return [plain] if plain else []
    if isinstance(value, list):
        return [
            text for item in value[:100] for text in ([] if isinstance(item, list) else texts(item))
        ]
    if isinstance(value, dict):
        for key in ("name", "headline", "url", "@id"):
            if isinstance(value.get(key), str):
                return texts(value[key])
    return []


def text(value: object) -> str:
    """Return the first plain text of a value, "" when there is none."""
    return next(iter(texts(value)), "")


def nodes_of(value: object) -> list[Node]:
    """Return the nodes a value holds directly."""
    values = value if isinstance(value, list) else [value]
    return [item for item in values[:200] if isinstance(item, dict)]


def moment(value: object) -> datetime | None:
    """Return a time in UTC, None when the value is none. Without a zone, UTC is taken."""
    stated = text(value)
    if not stated:
        return None
    try:
        read = datetime.fromisoformat(stated)
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except (ValueError, OverflowError):
        found = find_date(stated[:200])
        return found.when if found else None


def _parsed(source: str) -> object:
    bare = _WRAPPING.sub("", source[:_LARGEST].strip())
    for candidate in (source, bare, _TRAILING_COMMA.sub(r"\1", bare)):
        try:
            return json.loads(candidate[:_LARGEST], strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: object) -> Iterator[Node]:
    """Walk without recursion through everything, outermost nodes first."""
    waiting = [value]
    for count, item in enumerate(waiting):
        if count > _MOST_NODES:
            return
        if isinstance(item, dict):
            yield item
            waiting += [inner for inner in item.values() if isinstance(inner, dict | list)]
        elif isinstance(item, list):
            waiting += item
