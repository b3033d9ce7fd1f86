"""News in JSON (ninjs, https://iptc.org/std/ninjs/) as nodes like those of JSON-LD."""

from collections.abc import Iterator

Node = dict[str, object]

_MOST = 200
_TYPES = {"text": "NewsArticle", "picture": "ImageObject", "graphic": "ImageObject"}


def as_nodes(value: object, depth: int = 0) -> Iterator[Node]:
    """Yield the item and what it is associated with, as far as they are texts or pictures."""
    items = value if isinstance(value, list) else [value]
    for item in items[:_MOST]:
        if not isinstance(item, dict) or depth > 4:
            continue
        kind = _TYPES.get(str(item.get("type", "")))
        if kind:
            yield {
                "@type": kind,
                "digitalSourceType": stated_terms(item),
                "contentUrl": _addresses(item.get("renditions")),
                "url": item.get("uri"),
                "creditText": item.get("creditline"),
            }
        beside = item.get("associations")
        yield from as_nodes(
            list(beside.values()) if isinstance(beside, dict) else beside, depth + 1
        )


def stated_terms(node: Node) -> list[str]:
    """Return the digital source types of a node, however its name and its value are written."""
    found = []
    for name, value in node.items():
        plain = name.replace("#", "/").rpartition("/")[2].rpartition(":")[2]
        if plain.casefold() == "digitalsourcetype":
            values = value if isinstance(value, list) else [value]
            found += [term for each in values[:_MOST] if (term := _term(each))]
    return found


def _term(value: object) -> str:
    """Return a term: the address of a node rather than its name, which may be in any language."""
    if isinstance(value, dict):
        names = ("@id", "uri", "url", "sameAs", "@value", "name", "termCode")
        value = next((value[name] for name in names if isinstance(value.get(name), str)), "")
    return value.strip()[:500] if isinstance(value, str) else ""


def _addresses(renditions: object) -> list[object]:
    values = list(renditions.values()) if isinstance(renditions, dict) else renditions
    items = values if isinstance(values, list) else []
    return [each.get("href") for each in items[:_MOST] if isinstance(each, dict)]
