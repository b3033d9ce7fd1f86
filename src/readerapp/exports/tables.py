"""Read-later services: their CSV files, Pocket's ZIP file of them, and pages of links.

Columns as the services name them in the files they wrote until now:
- Pocket: title, url, time_added, (cursor,) tags parted by "|", status "unread" or "archive". The
  ZIP file holds part_000000.csv and so on, and `annotations/*.json` with {url, title, highlights:
  [{quote, created_at}]} (Pocket's own `FileExportService`).
- Instapaper: URL, Title, Selection, Folder ("Unread", "Archive", "Starred" or the reader's own),
  Timestamp, Tags (a JSON list).
- Raindrop.io: id, title, note, excerpt, url, folder, tags, created, cover, highlights, favorite
  (https://help.raindrop.io/export).
- Readwise Reader: Title, URL, ID, Document tags, Saved date, Reading progress, Location, Seen.
- Readwise: Highlight, Book Title, Book Author, Amazon Book ID, Note, Color, Tags, Location Type,
  Location, Highlighted at, Document tags.

Pages of links are what Pocket exported until 2025, and Instapaper beside its table: lists of links
under headings that say where these were, `<h1>Unread</h1>`, `<h1>Read Archive</h1>`,
`<h1>Starred</h1>` or a folder; Pocket's links have `time_added` and `tags`.
"""

import csv
import html
import re
from collections.abc import Iterator
from io import StringIO

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.saved_libraries import SavedHighlight, SavedItem, SavedLibrary, saved_library
from readerapp.exports.json_values import objects, read_json, text, texts, when
from readerapp.exports.packed import Zip
from readerapp.exports.recognising import Program
from readerapp.text.decoding import decode_text
from readerapp.text.limits import LARGEST

_PARTS = re.compile(r"(?:^|/)part_\d+\.csv$")
_ANNOTATIONS = re.compile(r"(?:^|/)annotations/[^/]+\.json$")
_QUOTED = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'")
_FINISHED = 0.99  # of a text that was read

Row = dict[str, str]
Highlights = dict[str, tuple[SavedHighlight, ...]]  # by address

# Places that every such service has, in lower case; others are the reader's own folders.
_UNREAD, _STARRED, _ARCHIVE = "unread", "starred", ("archive", "read archive")

_LINK_PIECE = re.compile(
    r"<h1[^>]*>(?P<heading>[^<]{0,1000})</h1>"
    r"|<a\s(?P<inside>(?:[^>\"']|\"[^\"]*\"|'[^']*')*+)>(?P<title>[^<]*+)",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([A-Za-z_]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def read_pocket(table: str, name: str) -> SavedLibrary:
    """Read one of Pocket's tables."""
    return SavedLibrary(Program.POCKET, tuple(_pocket(table, name, {})))


def read_pocket_archive(archive: Zip, name: str) -> SavedLibrary:
    """Read Pocket's ZIP file: all its tables, and what was highlighted."""
    highlights = _pocket_highlights(archive, name)
    items: list[SavedItem] = []
    for member in sorted(archive.names):
        if _PARTS.search(member):
            items += _pocket(_unpacked(archive, member, name), name, highlights)
        elif member.endswith("ril_export.html"):
            items += read_link_page(_unpacked(archive, member, name), Program.POCKET).items
    if not items:
        raise SourceError(Reason.BAD_EXPORT, name)
    return SavedLibrary(Program.POCKET, tuple(items))


def read_instapaper(table: str, name: str) -> SavedLibrary:
    """Read Instapaper's table."""

    def item(row: Row) -> SavedItem:
        folder = row.get("folder", "")
        is_own = folder.casefold() not in ("", _UNREAD, _STARRED, *_ARCHIVE)
        return SavedItem(
            address=row.get("url", ""),
            title=_title(row),
            dek=row.get("selection", ""),
            tags=(*_listed(row.get("tags", "")), *((folder,) if is_own else ())),
            is_starred=folder.casefold() == _STARRED,
            is_read=folder.casefold() in _ARCHIVE,
            saved=when(row.get("timestamp", "")),
        )

    return saved_library(Program.INSTAPAPER, _rows(table, name), item)


def read_raindrop(table: str, name: str) -> SavedLibrary:
    """Read Raindrop.io's table; what was highlighted comes into the note, as it is written."""

    def item(row: Row) -> SavedItem:
        folder = row.get("folder", "")
        notes = (row.get("note", "").strip(), row.get("highlights", "").strip())
        return SavedItem(
            address=row.get("url", ""),
            title=_title(row),
            dek=row.get("excerpt", ""),
            tags=(*_listed(row.get("tags", "")), *((folder,) if folder != "Unsorted" else ())),
            note="\n\n".join(each for each in notes if each),
            is_starred=row.get("favorite", "").casefold() == "true",
            saved=when(row.get("created", "")),
        )

    return saved_library(Program.RAINDROP, _rows(table, name), item)


def read_reader(table: str, name: str) -> SavedLibrary:
    """Read the table of Readwise Reader."""

    def item(row: Row) -> SavedItem:
        is_archived = row.get("location", "").casefold() in _ARCHIVE
        return SavedItem(
            address=row.get("url", ""),
            title=_title(row),
            tags=_listed(row.get("documenttags", "")),
            is_read=is_archived or _share(row.get("readingprogress", "")) >= _FINISHED,
            saved=when(row.get("saveddate", "")),
        )

    return saved_library(Program.READER, _rows(table, name), item)


def read_readwise(table: str, name: str) -> SavedLibrary:
    """Read Readwise's table of highlights: each book or article is one that consists of them."""
    books: dict[tuple[str, str], list[Row]] = {}
    left_out = 0
    for row in _rows(table, name):
        if row.get("highlight", "").strip():
            key = row.get("booktitle", ""), row.get("bookauthor", "")
            books.setdefault(key, []).append(row)
        else:
            left_out += 1
    return saved_library(
        Program.READWISE, books.items(), lambda book: _book(*book[0], book[1]), left_out=left_out
    )


def read_link_page(text: str, program: Program) -> SavedLibrary:
    """Read the links of a page, with what their heading says of them."""
    items: list[SavedItem] = []
    heading = ""
    for piece in _LINK_PIECE.finditer(text):
        if piece["inside"] is None:
            heading = _plain(piece["heading"])
            continue
        found = {name.lower(): _plain(a or b) for name, a, b in _ATTRIBUTE.findall(piece["inside"])}
        address, title = found.get("href", ""), _plain(piece["title"])
        place = heading.casefold()
        is_folder = bool(place) and place not in (_UNREAD, _STARRED, *_ARCHIVE)
        tags = tuple(each.strip() for each in found.get("tags", "").split(",") if each.strip())
        items.append(
            SavedItem(
                address=address,
                title="" if title == address else title,
                tags=(*tags, heading) if is_folder else tags,
                is_starred=place == _STARRED,
                is_read=place in _ARCHIVE,
                saved=when(found.get("time_added", "")),
            )
        )
    return SavedLibrary(program, tuple(items))


def _book(title: str, author: str, rows: list[Row]) -> SavedItem:
    quotes = (html.escape(row["highlight"].strip(), quote=False) for row in rows)
    tags = (tag for row in rows for tag in _listed(row.get("documenttags", "")))
    return SavedItem(
        title=title,
        author=author,
        source=Program.READWISE,
        guid=f"urn:readwise:{title}|{author}",
        html="".join(f"<blockquote><p>{each}</p></blockquote>" for each in quotes),
        tags=tuple(dict.fromkeys(tags)),
        highlights=tuple(
            SavedHighlight(
                row["highlight"].strip(), row.get("note", ""), when(row.get("highlightedat", ""))
            )
            for row in rows
        ),
        saved=when(rows[0].get("highlightedat", "")),
    )


def _pocket(table: str, name: str, highlights: Highlights) -> Iterator[SavedItem]:
    for row in _rows(table, name):
        address = row.get("url", "")
        yield SavedItem(
            address=address,
            title=_title(row),
            tags=tuple(each for each in row.get("tags", "").split("|") if each),
            highlights=highlights.get(address, ()),
            is_read=row.get("status", "").casefold() in _ARCHIVE,
            saved=when(row.get("time_added", "")),
        )


def _pocket_highlights(archive: Zip, name: str) -> Highlights:
    found: dict[str, tuple[SavedHighlight, ...]] = {}
    for member in archive.names:
        if not _ANNOTATIONS.search(member):
            continue
        for entry in objects(read_json(_unpacked(archive, member, name), name)):
            quotes = objects(entry.get("highlights"))
            found[text(entry.get("url"))] = tuple(
                SavedHighlight(text(each.get("quote")), at=when(each.get("created_at")))
                for each in quotes
            )
    return found


def _unpacked(archive: Zip, member: str, name: str) -> str:
    """Return a member's text. Raises SourceError(BAD_EXPORT): half of an export is no whole one."""
    data = archive.read(member)
    if data is None:
        raise SourceError(Reason.BAD_EXPORT, name, member)
    return decode_text(data)


def _rows(table: str, name: str) -> Iterator[Row]:
    """Yield the rows by the names of their columns, without case and spaces in these."""
    csv.field_size_limit(LARGEST)  # of this process, which reads nothing else
    rows = csv.reader(StringIO(table.lstrip("\ufeff"), newline=""))
    try:
        header = [each.casefold().replace(" ", "") for each in next(rows, [])]
        for row in rows:
            if any(row):
                yield dict(zip(header, row, strict=False))
    except csv.Error as error:
        raise SourceError(Reason.BAD_EXPORT, name, str(error)) from error


def _title(row: Row) -> str:
    """Services that know no title write the address."""
    title = row.get("title", "").strip()
    return "" if title == row.get("url", "").strip() else title


def _listed(written: str) -> tuple[str, ...]:
    """Return the tags in a cell: a JSON list, one of Python's, or names parted by commas."""
    cell = written.strip()
    if cell.startswith("[") and cell.endswith("]"):
        if '"' in cell:
            try:
                return texts(read_json(cell, ""))
            except SourceError:
                pass
        return tuple(a or b for a, b in _QUOTED.findall(cell))
    return tuple(each.strip() for each in cell.split(",") if each.strip())


def _share(written: str) -> float:
    try:
        return float(written)
    except ValueError:
        return 0.0


def _plain(text: str) -> str:
    return " ".join(html.unescape(text).split())
