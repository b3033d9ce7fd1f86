"""Bookmarks: in the file that all browsers export, and as browsers keep them.

Exported, also by Pinboard, Shaarli, Raindrop.io and others, is Netscape's form:
https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
with the attributes that came later: TAGS, TOREAD, FEEDURL.

Firefox keeps `bookmarks-DATE.json`, or `.jsonlz4` for itself (PlacesBackups). Chromium writes one
file a profile (bookmark_codec.cc), as do Chrome, Edge, Brave, Vivaldi and Opera. Both are trees.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from readerapp.domain.feeds import Outline
from readerapp.domain.saved_libraries import (
    Placed,
    SavedItem,
    SavedLibrary,
    in_folders,
    saved_library,
)
from readerapp.domain.values import dataclass
from readerapp.exports.json_values import objects, read_json, text, when
from readerapp.exports.recognising import Program
from readerapp.text.dates import of_epoch
from readerapp.text.numbers import whole

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"<(/?)(a|h3|dl|dt|dd)\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*+)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([A-Za-z_]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_ANY_TAG = re.compile(r"<[^<>]*>")

_DEEPEST = 50  # folders
# Folders that the browser made, not the reader.
_OF_BROWSER = ("personal_toolbar_folder", "unfiled_bookmarks_folder")

Attributes = dict[str, str]

# Folders that Firefox made: by its name for them, and in every backup by these ids.
_OF_FIREFOX = frozenset(
    {"root________", "menu________", "toolbar_____", "unfiled_____", "mobile______", "tags________"}
)
_FIREFOX_TAGS = ("tagsFolder", "tags________")  # each of its folders is a tag with its addresses
_ABOUT, _FEED, _SITE = "bookmarkProperties/description", "livemark/feedURI", "livemark/siteURI"
_CHROMIUM_UNIT = 1_000_000  # Chromium counts microseconds
_FROM_1601 = 11_644_473_600 * _CHROMIUM_UNIT  # to 1970
_CHROMIUM_LATEST = 20_000_000_000_000_000  # of these: the year 2234
_THROWN_AWAY = "trash"  # of Vivaldi and Opera

_Node = dict[str, Any]
_Step = tuple[tuple[str, ...], _Node]  # the names of the folders a node is in, and the node


def read_bookmarks(text: str, _name: str = "") -> SavedLibrary:
    """Read bookmarks: folders become tags, live bookmarks feeds."""
    reader = _Reader()
    for piece in _pieces(_COMMENT.sub("", text)):
        reader.take(piece)
    reader.end()
    return SavedLibrary(Program.BOOKMARKS, tuple(reader.items), in_folders(reader.feeds))


def read_browser_file(document: str, name: str) -> SavedLibrary:
    """Read bookmarks: folders become tags, live bookmarks feeds."""
    root = read_json(document, name)
    roots = root.get("roots") if isinstance(root, dict) else None
    if isinstance(roots, dict):
        links = _chromium_links(roots)
        return saved_library(Program.BOOKMARKS, links, lambda link: _of_chromium(*link))
    return _of_firefox(objects([root]))


@dataclass(frozen=True)
class _Piece:
    """A tag and the text behind it, up to the next one."""

    name: str
    is_end: bool
    attributes: Attributes
    text: str


def _pieces(text: str) -> Iterator[_Piece]:
    found = _TAG.search(text)
    while found is not None:
        following = _TAG.search(text, found.end())
        behind = text[found.end() : following.start() if following else len(text)]
        yield _Piece(found[2].lower(), bool(found[1]), _attributes(found[3]), behind)
        found = following


def _attributes(inside: str) -> Attributes:
    found = _ATTRIBUTE.findall(inside)
    return {name.lower(): html.unescape(a or b or c) for name, a, b, c in reversed(found)}


class _Reader:
    """Reads tags in order. A link or folder stands behind <DT>; others belong to a description."""

    def __init__(self) -> None:
        self.items: list[SavedItem] = []
        self.feeds: list[Placed] = []
        self._folders: list[str] = []
        self._next_folder = ""  # the name of the list that begins next
        self._link: Attributes | None = None
        self._title = self._about = ""
        self._is_entry = self._is_about = False

    def take(self, piece: _Piece) -> None:
        """Take the next tag with the text behind it."""
        kind = piece.name
        if self._is_about and kind in ("a", "h3") and not self._is_entry:
            self._about += piece.text
            return
        if kind == "dt" and not piece.is_end:
            self.end()
            self._is_entry = True
        elif kind == "a" and not piece.is_end:
            self.end()
            self._link, self._title, self._is_entry = piece.attributes, piece.text, False
        elif kind == "h3" and not piece.is_end:
            self.end()
            is_own = not any(each in piece.attributes for each in _OF_BROWSER)
            self._next_folder = _plain(piece.text) if is_own else ""
            self._is_entry = False
        elif kind == "dd" and not piece.is_end:
            self._is_about, self._about = True, piece.text
        elif kind == "dl":
            self.end()
            self._enter() if not piece.is_end else self._leave()

    def _enter(self) -> None:
        if len(self._folders) < _DEEPEST:
            self._folders.append(self._next_folder)
        self._next_folder = ""

    def _leave(self) -> None:
        if self._folders:
            self._folders.pop()

    def end(self) -> None:
        """End the link that is being read."""
        link, title, about = self._link, _plain(self._title), self._about
        self._link, self._title, self._about = None, "", ""
        self._is_about = self._is_entry = False
        if link is None:
            return
        folders = tuple(each for each in self._folders if each)
        if feed := link.get("feedurl", ""):
            self.feeds.append((folders, Outline(title or feed, feed, link.get("href", ""))))
            return
        address = link.get("href", "")
        tags = tuple(each.strip() for each in link.get("tags", "").split(",") if each.strip())
        self.items.append(
            SavedItem(
                address=address,
                title="" if title == address else title,
                dek=_plain(about),
                tags=tuple(dict.fromkeys((*tags, *folders))),
                is_read=link.get("toread") == "0",
                saved=when(link.get("add_date", "")),
            )
        )


def _plain(markup: str) -> str:
    return " ".join(html.unescape(_ANY_TAG.sub(" ", markup)).split())


# Firefox


def _of_firefox(roots: list[_Node]) -> SavedLibrary:
    tags: dict[str, list[str]] = {}
    items: list[SavedItem] = []
    feeds: list[Placed] = []
    for (folders, node), is_tag in _firefox_nodes(roots):
        notes = _notes(node)
        address = text(node.get("uri"))
        if is_tag:
            tags.setdefault(address, []).extend(folders)
        elif feed := notes.get(_FEED, ""):
            title = text(node.get("title"))
            feeds.append((folders, Outline(title or feed, feed, notes.get(_SITE, ""))))
        elif "uri" in node:
            items.append(_firefox_item(folders, node, notes.get(_ABOUT, "")))
    return SavedLibrary(
        Program.BOOKMARKS,
        tuple(_tagged(item, tags.get(item.address, ())) for item in items),
        in_folders(feeds),
    )


def _firefox_nodes(roots: list[_Node]) -> Iterator[tuple[_Step, bool]]:
    """Yield each bookmark and live bookmark with its folders, and whether the folder is a tag."""
    waiting: list[tuple[_Step, bool]] = [(((), root), False) for root in reversed(roots)]
    while waiting:
        (folders, node), is_tag = waiting.pop()
        yield (folders, node), is_tag
        is_own = text(node.get("guid")) in _OF_FIREFOX or bool(node.get("root"))
        inside = folders if is_own else _within(folders, text(node.get("title")))
        tags = (
            is_tag
            or text(node.get("root")) in _FIREFOX_TAGS
            or text(node.get("guid")) in _FIREFOX_TAGS
        )
        children = objects(node.get("children"))
        waiting += [((inside, each), tags) for each in reversed(children)]


def _firefox_item(folders: tuple[str, ...], node: _Node, about: str) -> SavedItem:
    address, title = text(node.get("uri")), text(node.get("title"))
    return SavedItem(
        address=address,
        title="" if title == address else title,
        dek=about,
        tags=_once((*(each.strip() for each in text(node.get("tags")).split(",")), *folders)),
        saved=when(node.get("dateAdded")),
    )


def _tagged(item: SavedItem, tags: Iterable[str]) -> SavedItem:
    return replace(item, tags=_once((*tags, *item.tags)))


def _notes(node: _Node) -> dict[str, str]:
    found = objects(node.get("annos"))
    return {text(each.get("name")): text(each.get("value")) for each in found}


# Chromium


def _chromium_links(roots: _Node) -> Iterator[_Step]:
    """Yield each bookmark with its folders. What the browser made itself is no folder."""
    waiting: list[_Step] = [((), each) for each in reversed(list(_chromium_roots(roots)))]
    while waiting:
        folders, node = waiting.pop()
        if "url" in node:
            yield folders, node
        for each in reversed(objects(node.get("children"))):
            is_folder = "url" not in each
            inside = _within(folders, text(each.get("name"))) if is_folder else folders
            waiting.append((inside, each))


def _chromium_roots(roots: _Node) -> Iterator[_Node]:
    """Yield the folders that every browser of the family has; Opera keeps some a level deeper."""
    for name, node in roots.items():
        if isinstance(node, dict) and name != _THROWN_AWAY:
            yield node
            if "type" not in node:
                inside = (each for key, each in node.items() if key != _THROWN_AWAY)
                yield from (each for each in inside if isinstance(each, dict))


def _of_chromium(folders: tuple[str, ...], node: _Node) -> SavedItem:
    address, title, more = text(node.get("url")), text(node.get("name")), node.get("meta_info")
    return SavedItem(
        address=address,
        title="" if title == address else title,
        dek=text(more.get("Description")) if isinstance(more, dict) else "",
        tags=_once(folders),
        saved=_chromium_time(text(node.get("date_added"))),
    )


def _chromium_time(digits: str) -> datetime | None:
    counted = whole(digits, most=_CHROMIUM_LATEST)
    return of_epoch(counted - _FROM_1601, _CHROMIUM_UNIT) if counted else None


def _within(folders: tuple[str, ...], name: str) -> tuple[str, ...]:
    return (*folders, name) if name.strip() and len(folders) < _DEEPEST else folders


def _once(tags: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in tags if each))
