"""Bookmarks as browsers keep them: the backups of Firefox, and the file `Bookmarks` of Chromium.

Firefox writes `bookmarks-DATE.json`, or `.jsonlz4` for itself (PlacesBackups). Chromium writes one
file a profile (bookmark_codec.cc), as do Chrome, Edge, Brave, Vivaldi and Opera. Both are trees.
"""

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
from readerapp.exports.json_values import objects, read_json, text, when
from readerapp.exports.recognising import Program
from readerapp.text.dates import of_epoch
from readerapp.text.numbers import whole

_DEEPEST = 50  # folders
# Folders that Firefox made: by its name for them, and in every backup by these ids.
_OF_FIREFOX = frozenset(
    {"root________", "menu________", "toolbar_____", "unfiled_____", "mobile______", "tags________"}
)
_TAGS = ("tagsFolder", "tags________")  # each of its folders is a tag with its addresses
_ABOUT, _FEED, _SITE = "bookmarkProperties/description", "livemark/feedURI", "livemark/siteURI"
_UNIT = 1_000_000  # Chromium counts microseconds
_FROM_1601 = 11_644_473_600 * _UNIT  # to 1970
_LATEST = 20_000_000_000_000_000  # of these: the year 2234
_THROWN_AWAY = "trash"  # of Vivaldi and Opera

Node = dict[str, Any]
Step = tuple[tuple[str, ...], Node]  # the names of the folders a node is in, and the node


def read_browser_file(document: str, name: str) -> SavedLibrary:
    """Read bookmarks: folders become tags, live bookmarks feeds."""
    root = read_json(document, name)
    roots = root.get("roots") if isinstance(root, dict) else None
    if isinstance(roots, dict):
        links = _chromium_links(roots)
        return saved_library(Program.BOOKMARKS, links, lambda link: _of_chromium(*link))
    return _of_firefox(objects([root]))


# Firefox


def _of_firefox(roots: list[Node]) -> SavedLibrary:
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


def _firefox_nodes(roots: list[Node]) -> Iterator[tuple[Step, bool]]:
    """Yield each bookmark and live bookmark with its folders, and whether the folder is a tag."""
    waiting: list[tuple[Step, bool]] = [(((), root), False) for root in reversed(roots)]
    while waiting:
        (folders, node), is_tag = waiting.pop()
        yield (folders, node), is_tag
        is_own = text(node.get("guid")) in _OF_FIREFOX or bool(node.get("root"))
        inside = folders if is_own else _within(folders, text(node.get("title")))
        tags = is_tag or text(node.get("root")) in _TAGS or text(node.get("guid")) in _TAGS
        children = objects(node.get("children"))
        waiting += [((inside, each), tags) for each in reversed(children)]


def _firefox_item(folders: tuple[str, ...], node: Node, about: str) -> SavedItem:
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


def _notes(node: Node) -> dict[str, str]:
    found = objects(node.get("annos"))
    return {text(each.get("name")): text(each.get("value")) for each in found}


# Chromium


def _chromium_links(roots: Node) -> Iterator[Step]:
    """Yield each bookmark with its folders. What the browser made itself is no folder."""
    waiting: list[Step] = [((), each) for each in reversed(list(_chromium_roots(roots)))]
    while waiting:
        folders, node = waiting.pop()
        if "url" in node:
            yield folders, node
        for each in reversed(objects(node.get("children"))):
            is_folder = "url" not in each
            inside = _within(folders, text(each.get("name"))) if is_folder else folders
            waiting.append((inside, each))


def _chromium_roots(roots: Node) -> Iterator[Node]:
    """Yield the folders that every browser of the family has; Opera keeps some a level deeper."""
    for name, node in roots.items():
        if isinstance(node, dict) and name != _THROWN_AWAY:
            yield node
            if "type" not in node:
                inside = (each for key, each in node.items() if key != _THROWN_AWAY)
                yield from (each for each in inside if isinstance(each, dict))


def _of_chromium(folders: tuple[str, ...], node: Node) -> SavedItem:
    address, title, more = text(node.get("url")), text(node.get("name")), node.get("meta_info")
    return SavedItem(
        address=address,
        title="" if title == address else title,
        dek=text(more.get("Description")) if isinstance(more, dict) else "",
        tags=_once(folders),
        saved=_chromium_time(text(node.get("date_added"))),
    )


def _chromium_time(digits: str) -> datetime | None:
    counted = whole(digits, most=_LATEST)
    return of_epoch(counted - _FROM_1601, _UNIT) if counted else None


def _within(folders: tuple[str, ...], name: str) -> tuple[str, ...]:
    return (*folders, name) if name.strip() and len(folders) < _DEEPEST else folders


def _once(tags: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in tags if each))
