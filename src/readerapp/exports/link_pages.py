"""Pages of links: what Pocket exported until 2025, and Instapaper beside its table.

Both are lists of links under headings that say where these were: `<h1>Unread</h1>`, `<h1>Read
Archive</h1>`, `<h1>Starred</h1>` or a folder; Pocket's links have `time_added` and `tags`.
"""

import html
import re

from readerapp.domain.saved_libraries import SavedItem, SavedLibrary
from readerapp.exports.json_values import when
from readerapp.exports.recognising import Program

# Places that every such service has, in lower case; others are the reader's own folders.
UNREAD, STARRED, ARCHIVE = "unread", "starred", ("archive", "read archive")

_PIECE = re.compile(
    r"<h1[^>]*>(?P<heading>[^<]{0,1000})</h1>"
    r"|<a\s(?P<inside>(?:[^>\"']|\"[^\"]*\"|'[^']*')*+)>(?P<title>[^<]*+)",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([A-Za-z_]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def read_link_page(text: str, program: Program) -> SavedLibrary:
    """Read the links of a page, with what their heading says of them."""
    items: list[SavedItem] = []
    heading = ""
    for piece in _PIECE.finditer(text):
        if piece["inside"] is None:
            heading = _plain(piece["heading"])
            continue
        found = {name.lower(): _plain(a or b) for name, a, b in _ATTRIBUTE.findall(piece["inside"])}
        address, title = found.get("href", ""), _plain(piece["title"])
        place = heading.casefold()
        is_folder = bool(place) and place not in (UNREAD, STARRED, *ARCHIVE)
        tags = tuple(each.strip() for each in found.get("tags", "").split(",") if each.strip())
        items.append(
            SavedItem(
                address=address,
                title="" if title == address else title,
                tags=(*tags, heading) if is_folder else tags,
                is_starred=place == STARRED,
                is_read=place in ARCHIVE,
                saved=when(found.get("time_added", "")),
            )
        )
    return SavedLibrary(program, tuple(items))


def _plain(text: str) -> str:
    return " ".join(html.unescape(text).split())
