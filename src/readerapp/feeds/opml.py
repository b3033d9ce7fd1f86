"""Subscription lists: OPML, read leniently and written so that other readers accept it; bookmarks
of browsers and "friend of a friend" documents, read.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from datetime import UTC, datetime
from email.utils import format_datetime

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import Outline
from readerapp.domain.values import dataclass
from readerapp.feeds.feed_locations import web_address
from readerapp.feeds.outline_parsing import (
    DEEPEST,
    MarkupTag,
    TreeBuilder,
    pieces,
    storable,
    tidy,
    valid_name,
)
from readerapp.messages import Words
from readerapp.text.decoding import decode_feed
from readerapp.text.limits import refuse_large

_MOST_NAMED = 10
_BLANK = b" \t\r\n\0\xef\xbb\xbf\xfe\xff"
_FRIENDS = re.compile(r"<(?:\w+:)?rdf\b", re.IGNORECASE)
_BOOKMARKS = re.compile(r"\bfeedurl\s*=", re.IGNORECASE)

# What the attributes of outlines mean.
_UNDERSTOOD = frozenset({"text", "title", "xmlurl", "htmlurl"})
_LINKS = ("xmlurl", "url", "htmlurl")
_FOLDER_TYPES = ("", "folder", "category", "group")
# An outline of this type names another list (Liferea), not a feed.
_LIST = "source"

Pairs = tuple[tuple[str, str], ...]

_OURS = frozenset({"text", "xmlurl", "htmlurl"})
_KEPT_SPACES = {"\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}

_BOOKMARK_TAGS = frozenset({"a", "dd", "dl", "dt", "h3"})
_PEOPLE = frozenset({"agent", "person", "organization"})
_FRIEND_NAMES = frozenset({"name", "member_name"})
# Where an RDF document names the address of a feed: the element and its attribute.
_RDF_FEEDS = {"channel": "about", "feed": "resource"}


@dataclass(frozen=True)
class OpmlList:
    """A list of subscriptions as a file states it; each address once, folders 50 deep at most.

    What was not taken is named: `duplicates` are feeds listed again, `skipped` entries without an
    address that can be opened, `flattened` folders that were too deep, whose feeds moved up.
    `is_cut_short`: the file ends in the middle; what was whole is here.
    """

    title: str = ""
    outlines: tuple[Outline, ...] = ()
    duplicates: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    flattened: tuple[str, ...] = ()
    is_cut_short: bool = False

    def problems(self, words: Words) -> tuple[str, ...]:
        """What was not taken, in sentences with a count and the first ten names."""
        told = list[str]()
        if names := self.duplicates:
            text = words.ngettext(
                "{count} listed more than once: {names}",
                "{count} listed more than once: {names}",
                len(names),
            )
            told.append(text.format(count=len(names), names=_some(names, words)))
        if names := self.skipped:
            text = words.ngettext(
                "{count} without an address that can be opened: {names}",
                "{count} without an address that can be opened: {names}",
                len(names),
            )
            told.append(text.format(count=len(names), names=_some(names, words)))
        if names := self.flattened:
            text = words.ngettext(
                "{count} nested more than {deepest} folders deep, feeds moved up: {names}",
                "{count} nested more than {deepest} folders deep, feeds moved up: {names}",
                len(names),
            )
            named = _some(names, words)
            told.append(text.format(count=len(names), deepest=DEEPEST, names=named))
        if self.is_cut_short:
            told.append(words.gettext("The file ends in the middle."))
        return tuple(told)


def read_opml(data: bytes, name: str) -> OpmlList:
    """Read an OPML file (1.0, 1.1, 2.0), the live bookmarks of a browser, or a FOAF blogroll.

    A faulty file gives what is in it. Nothing is fetched and no entity is expanded. Raises
    SourceError EMPTY, TOO_LARGE (over 30 MB) or BAD_OPML when it is no list at all.
    """
    if not data.strip(_BLANK):
        raise SourceError(Reason.EMPTY, name)
    refuse_large(data, name)
    text = decode_feed(data)
    document = _read_outlines(text)
    if document is not None:
        return _listed(document.tree, document.title, is_cut_short=not document.is_whole)
    tree = _read_bookmarks(text) if _BOOKMARKS.search(text) else None
    if tree is None and _FRIENDS.search(text):
        tree = _read_friends(text)
    found = _listed(tree, "", keep_empty=False) if tree is not None else OpmlList()
    if not found.outlines:
        raise SourceError(Reason.BAD_OPML, name)
    return found


def _listed(
    tree: TreeBuilder, title: str, *, keep_empty: bool = True, is_cut_short: bool = False
) -> OpmlList:
    outlines = tree.outlines(empty_folders=keep_empty)
    return OpmlList(
        title,
        outlines,
        tuple(tree.duplicates),
        tuple(tree.skipped),
        tuple(tree.flattened),
        is_cut_short,
    )


def _some(names: tuple[str, ...], words: Words) -> str:
    shown, rest = ", ".join(names[:_MOST_NAMED]), len(names) - _MOST_NAMED
    if rest <= 0:
        return shown
    return words.gettext("{names} and {count} more").format(names=shown, count=rest)


# Outlines


@dataclass(frozen=True)
class _OutlineDocument:
    """Content of an OPML file. `is_whole`: it ends where it should."""

    title: str
    tree: TreeBuilder
    is_whole: bool


def _read_outlines(text: str) -> _OutlineDocument | None:
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
        _handle(piece, tree, namespaces)
    if not seen & {"opml", "outline"}:
        return None
    return _OutlineDocument(tidy("".join(title)), tree, "opml" not in seen or "/opml" in seen)


def _with_prefixes_declared(attributes: Pairs, namespaces: Mapping[str, str]) -> Pairs:
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


def _handle(tag: MarkupTag, tree: TreeBuilder, namespaces: dict[str, str]) -> None:
    for name, value in tag.attributes.items():
        if name.startswith("xmlns:"):
            namespaces[name.removeprefix("xmlns:")] = value
    if tag.is_end and tag.name in ("body", "opml"):
        tree.leave_all()
    elif tag.name == "outline" and tag.is_end:
        tree.leave()
    elif tag.name == "outline":
        _handle_outline(tag, tree, namespaces)


def _handle_outline(tag: MarkupTag, tree: TreeBuilder, namespaces: Mapping[str, str]) -> None:
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
    tag: MarkupTag, values: Mapping[str, str], address: str, namespaces: Mapping[str, str]
) -> Outline:
    """`text` is required, but many write only `title`; a feed without both is called its address.

    A title that says something else is what a feed calls itself. That of a folder is kept among the
    attributes, as is its type.
    """
    title = tidy(values.get("title", ""))
    text = tidy(values.get("text", "")) or title or address or _link_of(values)
    is_feed = bool(address) or values.get("type", "").strip().casefold() == "rss"
    dropped = _UNDERSTOOD | ({"type"} if is_feed else set())
    kept = [pair for pair in tag.attributes.items() if pair[0].casefold() not in dropped]
    own = title if address and title != text else ""
    if title and title != text and not own:
        kept.append(("title", title))
    attributes = _with_prefixes_declared(tuple(kept), namespaces)
    site = web_address(values.get("htmlurl", "")) if address else ""
    return Outline(text, address, site, attributes, title=own)


def _link_of(values: Mapping[str, str]) -> str:
    """What an outline without a name and a usable address points to."""
    return next((link for name in _LINKS if (link := tidy(values.get(name, "")))), "")


# Writing


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
            yield f"{indent}<outline{_written_attributes(outline)}>"
            levels.append(iter(outline.children))
        else:
            yield f"{indent}<outline{_written_attributes(outline)}/>"


def _written_attributes(outline: Outline) -> str:
    """The attributes in the order in which most programs write them."""
    name = outline.text or outline.address
    pairs = {"text": name, "title": outline.title or name}
    if outline.address:
        pairs |= {"type": "rss", "xmlUrl": outline.address}
    if outline.address and outline.site:
        pairs["htmlUrl"] = outline.site
    reserved = _OURS | ({"type"} if outline.address else set())
    reserved |= {"title"} if outline.title else set()
    known = _with_prefixes_declared(outline.attributes, {})
    pairs |= {key: value for key, value in known if key.casefold() not in reserved}
    return "".join(f' {key}="{_escaped(value)}"' for key, value in pairs.items())


def _escaped(text: str) -> str:
    """Text for an element or a quoted attribute; spaces that XML would change are kept."""
    escaped = html.escape(storable(text))
    return "".join(_KEPT_SPACES.get(letter, letter) for letter in escaped)


def _read_bookmarks(text: str) -> TreeBuilder:
    """Read the live bookmarks of the file that all browsers export (Netscape's)."""
    tree = TreeBuilder()
    folder, link = "", MarkupTag("", {})
    words: list[str] = []
    for piece in pieces(text):
        if isinstance(piece, str):
            words.append(piece)
            continue
        if piece.is_end and piece.name == "h3":
            folder = tidy("".join(words))
        elif piece.is_end and piece.name == "a":
            _add_bookmark(tree, _values(link), tidy("".join(words)))
        elif piece.is_end and piece.name == "dl":
            tree.leave()
        elif piece.name == "dl":
            tree.enter(Outline(folder))
            folder = ""
        elif piece.name == "a":
            link = piece
        if piece.name in _BOOKMARK_TAGS:
            words.clear()
    return tree


def _read_friends(text: str) -> TreeBuilder:
    """Read the feeds of people and groups in RDF, as blogrolls and planets publish them."""
    reader = _Friends()
    for piece in pieces(text):
        if isinstance(piece, str):
            reader.words += piece
        else:
            reader.handle(piece)
    tree = TreeBuilder()
    _add_all(tree, reader.finished())
    return tree


@dataclass
class _Frame:
    """A person or group element that is open. Its feeds have no name until its own is read."""

    is_group: bool = False
    name: str = ""
    site: str = ""
    found: list[Outline] = field(default_factory=list)

    def closed(self) -> list[Outline]:
        if self.is_group and self.name:
            return [Outline(self.name, children=tuple(self.found))]
        return [self._named(outline) for outline in self.found]

    def _named(self, outline: Outline) -> Outline:
        return outline if outline.text else replace(outline, text=self.name or outline.address)


class _Friends:
    """The people and groups that are open, up to a depth; what is deeper belongs to the last."""

    def __init__(self) -> None:
        self.words = ""
        self._open = [_Frame()]
        self._too_deep = 0

    def handle(self, tag: MarkupTag) -> None:
        frame, values = self._open[-1], _values(tag)
        if tag.name in _PEOPLE or tag.name == "group":
            self._leave() if tag.is_end else self._enter(tag)
        elif tag.name in _FRIEND_NAMES and tag.is_end:
            frame.name = frame.name or tidy(self.words)
        elif tag.name == "document" and not tag.is_end:
            frame.site = web_address(values.get("about", ""))
        elif tag.name in _RDF_FEEDS and len(self._open) > 1:
            address = web_address(values.get(_RDF_FEEDS[tag.name], ""))
            if address:
                frame.found.append(Outline("", address, frame.site))
        self.words = ""

    def finished(self) -> list[Outline]:
        self._too_deep = 0
        while len(self._open) > 1:
            self._leave()
        return self._open[0].closed()

    def _enter(self, tag: MarkupTag) -> None:
        if tag.is_closed:
            return
        if len(self._open) > DEEPEST:
            self._too_deep += 1
        else:
            self._open.append(_Frame(is_group=tag.name == "group"))

    def _leave(self) -> None:
        if self._too_deep:
            self._too_deep -= 1
        elif len(self._open) > 1:
            closed = self._open.pop().closed()
            self._open[-1].found += closed


def _values(tag: MarkupTag) -> dict[str, str]:
    """The attributes by their names without prefix and case."""
    return {
        name.rpartition(":")[2].casefold(): value
        for name, value in reversed(tag.attributes.items())
    }


def _add_bookmark(tree: TreeBuilder, values: Mapping[str, str], name: str) -> None:
    address = web_address(values.get("feedurl", ""))
    if address:
        tree.add_feed(Outline(name or address, address, web_address(values.get("href", ""))))


def _add_all(tree: TreeBuilder, outlines: Iterable[Outline]) -> None:
    for outline in outlines:
        if outline.address:
            tree.add_feed(outline)
        else:
            tree.enter(replace(outline, children=()))
            _add_all(tree, outline.children)
            tree.leave()
