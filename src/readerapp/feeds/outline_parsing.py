"""Lenient parser of OPML tags and outlines: no fault of the file loses a feed.

XML parsers stop at what real files hold: two documents in one, undeclared prefixes, bare "&" and
"<", end tags that are missing. Only tags, their attributes and the texts between them matter here,
so they are read one by one. Entities that a document declares itself are never expanded, nothing
is ever fetched, and every step is linear in the size of the text.
"""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import field
from dataclasses import replace as replaced
from typing import TypeAlias

from readerapp.domain.feeds import Outline
from readerapp.domain.values import dataclass
from readerapp.text.characters import without_invalid_xml

# A quoted value that holds an outline lost its closing quote before it.
_TAG = re.compile(
    r"""
    <(?P<end>/?)(?P<name>[A-Za-z_][\w.:-]*+)
    (?:
        (?P<rest>(?:[^<>"']|"(?:[^"<]|<(?!/?outline\b))*+"|'(?:[^'<]|<(?!/?outline\b))*+')*+)>
      | (?P<broken>[^<>]*+)>?
    )
    """,
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(
    r"""(?:^|(?<=[\s"'/]))([^\s=/>"'<]++)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))""",
)
_BROKEN_ATTRIBUTE = re.compile(
    r"""(?<![\w.:-])([A-Za-z_][\w.:-]*+)\s*=\s*["']?(.*?)(?=["'<>]|\s[\w.:-]++\s*=|$)"""
)
_NAME = re.compile(r"[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?", re.ASCII)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINE_BREAK = re.compile(r"\r\n?|[\n\t]")
_MOST_ATTRIBUTES = 200

Attributes = dict[str, str]


@dataclass(frozen=True)
class MarkupTag:
    """A start or end tag. `name` is lower case without a prefix, attribute names are as written.

    `is_closed`: a start tag that is its own end.
    """

    name: str
    attributes: Attributes
    is_end: bool = False
    is_closed: bool = False


def pieces(text: str) -> Iterator[MarkupTag | str]:
    """Yield the tags of a document and the texts between them, in order. Never raises."""
    plain = _replaced(text, "<!--", "-->", lambda _: "")
    plain = _replaced(plain, "<![CDATA[", "]]>", html.escape)
    plain = _replaced(plain, "<?", "?>", lambda _: "")
    position = 0
    for match in _TAG.finditer(plain):
        if match.start() > position:
            yield unescaped(plain[position : match.start()])
        position = match.end()
        if match[0].endswith(">") or position < len(plain):
            yield _tag(match)  # else it is cut off, perhaps in its address
    yield unescaped(plain[position:])


def unescaped(text: str) -> str:
    """Resolve the entities of XML and HTML; what is none of them stays as it is written."""
    return storable(_ENTITY.sub(lambda match: html.unescape(match[0]), text))


def storable(text: str) -> str:
    """Drop control characters and lone surrogates, which neither XML nor UTF-8 can hold."""
    return without_invalid_xml(text).replace("\ufeff", "")


def valid_name(name: str) -> bool:
    """Return whether XML allows this as the name of an attribute."""
    return _NAME.fullmatch(name) is not None


def _replaced(text: str, start: str, end: str, replace: Callable[[str], str]) -> str:
    """Replace all that stands between two marks; a mark that is never closed is text."""
    kept: list[str] = []
    position = 0
    while (begin := text.find(start, position)) >= 0:
        inside = begin + len(start)
        close = text.find(end, inside)
        if close < 0:
            break
        kept += (text[position:begin], replace(text[inside:close]))
        position = close + len(end)
    return "".join([*kept, text[position:]])


def _tag(match: re.Match[str]) -> MarkupTag:
    name = match["name"].rpartition(":")[2].casefold()
    if match["end"]:
        return MarkupTag(name, {}, is_end=True)
    is_whole = match["rest"] is not None
    inside = match["rest"] if is_whole else match["broken"]
    found = _attributes(inside) if is_whole else _broken_attributes(inside)
    return MarkupTag(name, found, is_closed=inside.rstrip().endswith("/"))


def _attributes(inside: str) -> Attributes:
    """The first of two attributes with one name counts, as in HTML."""
    found: Attributes = {}
    for match in _ATTRIBUTE.finditer(inside):
        if len(found) == _MOST_ATTRIBUTES:
            break
        if valid_name(match[1]):
            value = match[2] or match[3] or match[4] or ""
            found.setdefault(match[1], unescaped(_LINE_BREAK.sub(" ", value)))
    return found


def _broken_attributes(inside: str) -> Attributes:
    pairs = _BROKEN_ATTRIBUTE.findall(inside[:100_000])[:_MOST_ATTRIBUTES]
    return {name: unescaped(value.strip()) for name, value in reversed(pairs) if valid_name(name)}


DEEPEST = 50  # folders
_LONGEST_NAME = 1_000


@dataclass
class _Folder:
    outline: Outline
    is_link: bool
    children: list["_Found"] = field(default_factory=list)


_Found: TypeAlias = Outline | _Folder


class TreeBuilder:
    """Builds the tree of folders and feeds in the order of a document.

    Folders deeper than `DEEPEST` levels, or without a name, are left out and what is in them moves
    up. A feed found twice is kept once. `duplicates` and `skipped` are the names of what was not
    taken, `flattened` of the folders that were too deep.
    """

    def __init__(self) -> None:
        self.duplicates: list[str] = []
        self.skipped: list[str] = []
        self.flattened: list[str] = []
        self._top: list[_Found] = []
        self._open: list[tuple[list[_Found], int]] = [(self._top, 0)]
        self._addresses: set[str] = set()

    def add_feed(self, feed: Outline) -> None:
        """Add a feed to the folder that is open."""
        if feed.address in self._addresses:
            self.duplicates.append(feed.text)
        else:
            self._addresses.add(feed.address)
            self._open[-1][0].append(feed)

    def enter(self, folder: Outline | None = None, is_link: bool = False) -> None:
        """Begin a folder, or (None) something that holds others but is no folder.

        `is_link`: if nothing turns out to be inside, it was no folder but a link.
        """
        around, depth = self._open[-1]
        if folder is None or not folder.text:
            self._open.append((around, depth))
        elif depth == DEEPEST:
            self.flattened.append(folder.text)
            self._open.append((around, depth))
        else:
            found = _Folder(folder, is_link)
            around.append(found)
            self._open.append((found.children, depth + 1))

    def leave(self) -> None:
        """End the folder that was begun last."""
        if len(self._open) > 1:
            self._open.pop()

    def leave_all(self) -> None:
        """End everything that is open."""
        del self._open[1:]

    def outlines(self, *, empty_folders: bool = True) -> tuple[Outline, ...]:
        """Return the tree. Links that hold nothing are named in `skipped`."""
        frozen = (self._frozen(found, empty_folders) for found in self._top)
        return tuple(outline for outline in frozen if outline is not None)

    def _frozen(self, found: _Found, empty_folders: bool) -> Outline | None:
        if isinstance(found, Outline):
            return found
        if found.is_link and not found.children:
            self.skipped.append(found.outline.text)
            return None
        frozen = (self._frozen(child, empty_folders) for child in found.children)
        children = tuple(outline for outline in frozen if outline is not None)
        return replaced(found.outline, children=children) if children or empty_folders else None


def tidy(text: str) -> str:
    """Return a name on one line, without spaces around it."""
    return " ".join(text[:_LONGEST_NAME].split())
