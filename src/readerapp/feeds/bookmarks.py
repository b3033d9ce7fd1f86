"""Subscription lists that are not OPML: browser bookmarks, and "friend of a friend" documents."""

from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from readerapp.domain.feeds import Outline
from readerapp.domain.values import dataclass
from readerapp.feeds.feed_locations import web_address
from readerapp.feeds.outline_parsing import DEEPEST, Tag, TreeBuilder, pieces, tidy

_BOOKMARK_TAGS = frozenset({"a", "dd", "dl", "dt", "h3"})
_PEOPLE = frozenset({"agent", "person", "organization"})
_NAMES = frozenset({"name", "member_name"})
# Where an RDF document names the address of a feed: the element and its attribute.
_RDF_FEEDS = {"channel": "about", "feed": "resource"}


def read_bookmarks(text: str) -> TreeBuilder:
    """Read the live bookmarks of the file that all browsers export (Netscape's)."""
    tree = TreeBuilder()
    folder, link = "", Tag("", {})
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


def read_friends(text: str) -> TreeBuilder:
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

    def handle(self, tag: Tag) -> None:
        frame, values = self._open[-1], _values(tag)
        if tag.name in _PEOPLE or tag.name == "group":
            self._leave() if tag.is_end else self._enter(tag)
        elif tag.name in _NAMES and tag.is_end:
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

    def _enter(self, tag: Tag) -> None:
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


def _values(tag: Tag) -> dict[str, str]:
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
