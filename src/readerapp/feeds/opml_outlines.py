"""Outlines of OPML: what their attributes mean, and back."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from readerapp.domain.feeds import Outline
from readerapp.feeds.opml_tags import Tag, pieces, valid_name
from readerapp.feeds.opml_tree import TreeBuilder
from readerapp.feeds.places import web_address

_UNDERSTOOD = frozenset({"text", "title", "xmlurl", "htmlurl"})
_LINKS = ("xmlurl", "url", "htmlurl")
_FOLDER_TYPES = ("", "folder", "category", "group")
# An outline of this type names another list (Liferea), not a feed.
_LIST = "source"
_LONGEST_NAME = 1_000

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class OutlineDocument:
    """What was found in the text of an OPML file. `is_whole`: it ends where it should."""

    title: str
    tree: TreeBuilder
    is_whole: bool


def read_outlines(text: str) -> OutlineDocument | None:
    """Read all outlines of a text, in whatever state it is; None when it is no OPML at all."""
    tree, namespaces = TreeBuilder(), dict[str, str]()
    title: list[str] = []
    seen: set[str] = set()
    for piece in pieces(text):
        if isinstance(piece, str):
            if "title" in seen and "/title" not in seen:
                title.append(piece)
            continue
        seen.add(f"/{piece.name}" if piece.is_end else piece.name)
        _take(piece, tree, namespaces)
    if not seen & {"opml", "outline"}:
        return None
    return OutlineDocument(tidy("".join(title)), tree, "opml" not in seen or "/opml" in seen)


def with_prefixes_declared(attributes: Pairs, namespaces: Mapping[str, str]) -> Pairs:
    """Return attributes that can be written as XML: valid names, once, every prefix declared.

    A prefix is declared on the outline itself, so that its attributes can be kept and written
    without the rest of the document.
    """
    declared: dict[str, str] = {}
    for name, value in attributes:
        prefix, _, local = name.rpartition(":")
        if not valid_name(name) or (prefix == "xmlns" and local in ("xml", "xmlns")):
            continue
        if prefix not in ("", "xml", "xmlns"):
            known = dict(attributes).get(f"xmlns:{prefix}") or namespaces.get(prefix)
            declared.setdefault(f"xmlns:{prefix}", known or f"urn:undeclared:{prefix}")
        declared.setdefault(name, value or (f"urn:undeclared:{local}" if prefix == "xmlns" else ""))
    return tuple(declared.items())


def all_feeds(outlines: Iterable[Outline]) -> Iterator[Outline]:
    """Yield the feeds of a tree, in its order."""
    for outline in outlines:
        if outline.address:
            yield outline
        yield from all_feeds(outline.children)


def _take(tag: Tag, tree: TreeBuilder, namespaces: dict[str, str]) -> None:
    for name, value in tag.attributes.items():
        if name.startswith("xmlns:"):
            namespaces[name.removeprefix("xmlns:")] = value
    if tag.is_end and tag.name in ("body", "opml"):
        tree.leave_all()
    elif tag.name == "outline" and tag.is_end:
        tree.leave()
    elif tag.name == "outline":
        _take_outline(tag, tree, namespaces)


def _take_outline(tag: Tag, tree: TreeBuilder, namespaces: Mapping[str, str]) -> None:
    """A feed may hold outlines as well; they follow it."""
    values = {name.casefold(): value for name, value in reversed(tag.attributes.items())}
    kind = values.get("type", "").strip().casefold()
    is_list = kind == _LIST
    address = "" if is_list else web_address(values.get("xmlurl", ""))
    outline = _outline(tag, values, address, namespaces)
    if address:
        tree.add_feed(outline)
    if address and not tag.is_closed:
        tree.enter()
    elif not address:
        tree.enter(
            outline, is_link=kind not in _FOLDER_TYPES or not values.keys().isdisjoint(_LINKS)
        )
        if tag.is_closed:
            tree.leave()


def _outline(
    tag: Tag, values: Mapping[str, str], address: str, namespaces: Mapping[str, str]
) -> Outline:
    """`text` is required, but many write only `title`; a feed without both is called its address.

    A title that says something else is kept among the attributes, as is the type of a folder.
    """
    title = tidy(values.get("title", ""))
    text = tidy(values.get("text", "")) or title or address or _link_of(values)
    is_feed = bool(address) or values.get("type", "").strip().casefold() == "rss"
    dropped = _UNDERSTOOD | ({"type"} if is_feed else set())
    kept = [pair for pair in tag.attributes.items() if pair[0].casefold() not in dropped]
    if title and title != text:
        kept.append(("title", title))
    attributes = with_prefixes_declared(tuple(kept), namespaces)
    site = web_address(values.get("htmlurl", "")) if address else ""
    return Outline(text, address, site, attributes)


def _link_of(values: Mapping[str, str]) -> str:
    """What an outline without a name and a usable address points to."""
    return next((link for name in _LINKS if (link := tidy(values.get(name, "")))), "")


def tidy(text: str) -> str:
    """Return a name on one line, without spaces around it."""
    return " ".join(text[:_LONGEST_NAME].split())
