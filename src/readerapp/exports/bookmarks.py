"""Bookmarks in the file that all browsers export, and Pinboard, Shaarli, Raindrop.io and others.

The form is Netscape's: https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)
with the attributes that came later: TAGS, TOREAD, FEEDURL.
"""

import html
import re
from collections.abc import Iterator

from readerapp.domain.feeds import Outline
from readerapp.domain.saved_libraries import Placed, SavedItem, SavedLibrary, in_folders
from readerapp.domain.values import dataclass
from readerapp.exports.json_values import when
from readerapp.exports.recognising import Program

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"<(/?)(a|h3|dl|dt|dd)\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*+)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([A-Za-z_]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_ANY_TAG = re.compile(r"<[^<>]*>")
_DEEPEST = 50  # folders
# Folders that the browser made, not the reader.
_OF_BROWSER = ("personal_toolbar_folder", "unfiled_bookmarks_folder")

Attributes = dict[str, str]


def read_bookmarks(text: str, _name: str = "") -> SavedLibrary:
    """Read bookmarks: folders become tags, live bookmarks feeds."""
    reader = _Reader()
    for piece in _pieces(_COMMENT.sub("", text)):
        reader.take(piece)
    reader.end()
    return SavedLibrary(Program.BOOKMARKS, tuple(reader.items), in_folders(reader.feeds))


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
