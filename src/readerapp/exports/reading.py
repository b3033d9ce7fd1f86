"""Reads the bytes of an export, whichever program wrote it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.feeds import Outline
from readerapp.domain.saved_libraries import Placed, SavedItem, SavedLibrary, Tell, in_folders
from readerapp.exports import bookmarks, json_exports, mail, tables
from readerapp.exports.packed import Zip, is_mozlz4, unpack
from readerapp.exports.recognising import HEAD, Program, is_zip, program_of
from readerapp.text.decoding import decode_text

MOST_ITEMS = 500_000


def program_in(data: bytes, name: str) -> Program | None:
    """Return whose export a whole file is. Raises SourceError for a ZIP file that is damaged."""
    return _recognised(data, name)[0]


def read_export(data: bytes, name: str, tell: Tell = lambda _done, _total: None) -> SavedLibrary:
    """Read an export that `program_in` knows; databases are not for this room. Of a mailbox `tell`
    is told how far it is.

    Raises SourceError: BAD_EXPORT, TOO_LARGE, TOO_COMPLEX, UNKNOWN_EXPORT.
    """
    program, archive = _recognised(data, name)
    if program is None or program is Program.DATABASE:
        raise SourceError(Reason.UNKNOWN_EXPORT, name)
    found = _read(data, name, program, archive, tell)
    if len(found.items) > MOST_ITEMS:
        raise SourceError(Reason.TOO_LARGE, name, f"{len(found.items)} articles")
    kept = tuple(each for each in found.items if _is_something(each))
    left_out = found.left_out + len(found.items) - len(kept)
    return replace(found, items=kept, left_out=left_out)


def _recognised(data: bytes, name: str) -> tuple[Program | None, Zip | None]:
    archive = Zip(data, name) if is_zip(data) else None
    return program_of(data[:HEAD], name, lambda: archive.names if archive else ()), archive


def _read(
    data: bytes, name: str, program: Program, archive: Zip | None, tell: Tell
) -> SavedLibrary:
    if archive is not None:
        if program is Program.OMNIVORE:
            return json_exports.read_omnivore(archive, name)
        return tables.read_pocket_archive(archive, name)
    if program in (Program.MAIL, Program.MAILBOX):
        return mail.read_mail(data, tell, is_mailbox=program is Program.MAILBOX)
    if is_mozlz4(data):
        return bookmarks.read_browser_file(decode_text(unpack(data, name)), name)
    text = decode_text(data).lstrip("\ufeff")
    if program is Program.BOOKMARKS and text.lstrip().startswith("{"):
        return bookmarks.read_browser_file(text, name)
    if program in (Program.POCKET, Program.INSTAPAPER) and text.lstrip().startswith("<"):
        return tables.read_link_page(text, program)
    return _OF_TEXT[program](text, name)


def _is_something(item: SavedItem) -> bool:
    return bool(item.address.strip() or item.html.strip() or item.dek.strip())


# Newsboat's list of feeds, the file `urls`: an address a line, then its tags. A tag that begins
# with "~" is the title, "!" hides the feed; what begins with `query:`, `exec:` or `filter:` is no
# address.
# https://newsboat.org/releases/2.36/docs/newsboat.html#_first_steps
_WORD = re.compile(r'"((?:[^"\\]|\\.)*+)"|(\S+)')
_ESCAPED = re.compile(r"\\(.)")
_WEB = ("http://", "https://")


def _read_newsboat(text: str, _name: str = "") -> SavedLibrary:
    """Read the feeds of Newsboat; the first tag of each is its folder."""
    feeds: list[Placed] = []
    left_out = 0
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        words = [_ESCAPED.sub(r"\1", quoted or bare) for quoted, bare in _WORD.findall(line)]
        address = words[0].removeprefix("feed:") if words else ""
        address = f"http:{address}" if address.startswith("//") else address
        if not address.startswith(_WEB):
            left_out += 1
            continue
        title = next((each[1:] for each in words[1:] if each.startswith("~")), "")
        folder = next((each for each in words[1:] if each and each[0] not in "~!"), "")
        feeds.append(((folder,) if folder else (), Outline(title or address, address)))
    return SavedLibrary(Program.NEWSBOAT, feeds=in_folders(feeds), left_out=left_out)


_OF_TEXT: Mapping[Program, Callable[[str, str], SavedLibrary]] = {
    Program.BOOKMARKS: bookmarks.read_bookmarks,
    Program.POCKET: tables.read_pocket,
    Program.INSTAPAPER: tables.read_instapaper,
    Program.RAINDROP: tables.read_raindrop,
    Program.READER: tables.read_reader,
    Program.READWISE: tables.read_readwise,
    Program.WALLABAG: json_exports.read_wallabag,
    Program.OMNIVORE: json_exports.read_metadata,
    Program.STARRED: json_exports.read_starred,
    Program.NEWSBOAT: _read_newsboat,
}
