"""Bookmarks as browsers export and keep them, made by their documented forms."""

import json

SAVED = 1_500_000_000  # seconds
_MICRO = 1_000_000
_OF_CHROMIUM = 11_644_473_600  # seconds from 1601 to 1970

BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
<DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Toolbar</H3>
<DL><p>
  <DT><A HREF="https://a.example/1" ADD_DATE="1500000000" TAGS="harbour,light"
    >Lanterns &amp; lamps</A>
  <DD>A note on it with a <a href="https://b.example/">link</a>
  <DT><A HREF="place:sort=8" ADD_DATE="1500000001">Most visited</A>
  <DT><H3 ADD_DATE="2">Ferries</H3>
  <DL><p>
    <DT><A HREF="https://a.example/2" ADD_DATE="1500000002">https://a.example/2</A>
    <DT><A FEEDURL="https://a.example/feed" HREF="https://a.example/">A feed</A>
  </DL><p>
  <DT><A HREF="javascript:alert(1)">Script</A>
</DL><p>
</DL><p>
"""

_FOLDER, _PLACE = "text/x-moz-place-container", "text/x-moz-place"
_FERRIES = [
    {"guid": "ferries_____", "title": "https://a.example/2", "typeCode": 1, "type": _PLACE,
     "uri": "https://a.example/2", "dateAdded": (SAVED + 2) * _MICRO},
    {"guid": "feed________", "title": "A feed", "type": _FOLDER, "annos": [
        {"name": "livemark/feedURI", "value": "https://a.example/feed"},
        {"name": "livemark/siteURI", "value": "https://a.example/"}]},
]  # fmt: skip
_BOOKMARKS_MENU = [
    {"guid": "lanterns____", "title": "Lanterns & lamps", "typeCode": 1, "type": _PLACE,
     "uri": "https://a.example/1", "tags": "harbour,light", "dateAdded": SAVED * _MICRO,
     "annos": [{"name": "bookmarkProperties/description", "value": "A note on it"}]},
    {"guid": "line________", "title": "", "typeCode": 3, "type": "text/x-moz-place-separator"},
    {"guid": "query_______", "title": "Most visited", "type": _PLACE, "uri": "place:sort=8"},
    {"guid": "folder______", "title": "Ferries", "type": _FOLDER, "children": _FERRIES},
]  # fmt: skip
PLACES = json.dumps(
    {
        "guid": "root________", "title": "", "index": 0, "id": 1, "typeCode": 2, "type": _FOLDER,
        "root": "placesRoot",
        "children": [
            {"guid": "menu________", "title": "menu", "type": _FOLDER,
             "root": "bookmarksMenuFolder", "children": _BOOKMARKS_MENU},
            {"guid": "toolbar_____", "title": "toolbar", "type": _FOLDER, "root": "toolbarFolder"},
            {"guid": "tags________", "title": "tags", "type": _FOLDER, "root": "tagsFolder",
             "children": [{"guid": "light_______", "title": "light", "type": _FOLDER, "children": [
                 {"title": "", "type": _PLACE, "uri": "https://a.example/1"}]}]},
        ],
    }
)  # fmt: skip


def _link(name: str, url: str, seconds: int) -> dict[str, object]:
    """Return a bookmark as Chromium writes it."""
    added = str((seconds + _OF_CHROMIUM) * _MICRO)
    return {"date_added": added, "guid": "g", "id": "5", "name": name, "type": "url", "url": url}


CHROMIUM = json.dumps(
    {
        "checksum": "0",
        "roots": {
            "bookmark_bar": {
                "children": [
                    _link("Lanterns & lamps", "https://a.example/1", SAVED)
                    | {"meta_info": {"Description": "A note on it"}},
                    {"type": "folder", "name": "Harbour", "children": [
                        {"type": "folder", "name": "Ferries", "children": [
                            _link("https://a.example/2", "https://a.example/2", SAVED + 2)]}]},
                    _link("Script", "javascript:alert(1)", SAVED),
                ],
                "name": "Bookmarks bar", "type": "folder",
            },
            "custom_root": {"trash": {"type": "folder", "children": [
                _link("Thrown away", "https://a.example/3", SAVED)]}},
            "other": {"children": [], "name": "Other bookmarks", "type": "folder"},
            "trash": {"type": "folder", "children": [
                _link("Thrown away", "https://a.example/4", SAVED)]},
        },
        "version": 1,
    },
    indent=3,
)  # fmt: skip


def packed(data: bytes) -> bytes:
    """Return data as Firefox packs it: a sign, its size, and a block of LZ4."""
    return b"mozLz40\0" + len(data).to_bytes(4, "little") + block_of(data)


def block_of(data: bytes) -> bytes:
    """Return data as a block of LZ4, which says again what stood there before."""
    made, begin, place = bytearray(), 0, 0
    seen: dict[bytes, int] = {}
    while place < len(data) - 12:  # a block ends with bytes of its own
        key = data[place : place + 4]
        before = seen.get(key, -1)
        seen[key] = place
        if before < 0 or place - before > 65_535:
            place += 1
            continue
        length = 4
        while place + length < len(data) - 5 and data[before + length] == data[place + length]:
            length += 1
        made += _step(data[begin:place], length - 4)
        made += (place - before).to_bytes(2, "little") + _more(length - 4)
        begin = place = place + length
    return bytes(made + _step(data[begin:], 0))


def _step(literals: bytes, match: int) -> bytes:
    token = min(len(literals), 15) << 4 | min(match, 15)
    return bytes([token]) + _more(len(literals)) + literals


def _more(length: int) -> bytes:
    return b"" if length < 15 else b"\xff" * ((length - 15) // 255) + bytes([(length - 15) % 255])
