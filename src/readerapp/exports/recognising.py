"""Whose export a file is, told by its content and never by its name.

Refuses exports where an article was expected: in a folder of pages, say.

Read as an article an export would be one heap of addresses and brackets.
"""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum

from readerapp.domain import saved_libraries
from readerapp.domain.errors import Reason, SourceError
from readerapp.exports.packed import beginning, is_mozlz4
from readerapp.text.decoding import decode_text

HEAD = 1 << 16  # bytes; the first entry of an export with a whole article in it is longer
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_SQLITE = b"SQLite format 3\0"

# The files in which Akregator keeps articles, of Metakit: nothing else reads them.
_METAKIT = (b"JL\x1a", b"LJ\x1a")


class Program(StrEnum):
    """Programs and formats whose files are read. The value is the name as people know it."""

    MAIL = saved_libraries.MAIL
    MAILBOX = saved_libraries.MAILBOX
    BOOKMARKS = saved_libraries.BOOKMARKS
    POCKET = "Pocket"
    INSTAPAPER = "Instapaper"
    RAINDROP = "Raindrop.io"
    READER = "Readwise Reader"
    READWISE = "Readwise"
    WALLABAG = "wallabag"
    OMNIVORE = "Omnivore"
    STARRED = "Google Reader / Inoreader"
    NEWSBOAT = "Newsboat"
    DATABASE = "SQLite"  # whose it is, is told by its tables


# The first line of tables, without case and spaces.
_TABLES = (
    (Program.POCKET, re.compile(r"title,url,time_added,(?:cursor,)?tags,status")),
    (Program.INSTAPAPER, re.compile(r"url,title,selection,folder\b")),
    (Program.RAINDROP, re.compile(r"id,title,note,excerpt,url,folder,tags,created\b")),
    (Program.READER, re.compile(r"title,url,id,documenttags,saveddate\b")),
    (Program.READWISE, re.compile(r"highlight,booktitle,bookauthor\b")),
)
_PAGES = (
    (Program.POCKET, re.compile(r"<title>\s*Pocket Export\s*</title>", re.IGNORECASE)),
    (Program.INSTAPAPER, re.compile(r"<title>\s*Instapaper: Export\s*</title>", re.IGNORECASE)),
)
# What is in the first entries of JSON, all of it.
_JSON = (
    (Program.BOOKMARKS, ('"text/x-moz-place-container"',)),
    (Program.BOOKMARKS, ('"roots"', '"bookmark_bar"')),
    (Program.WALLABAG, ('"is_archived"', '"is_starred"')),
    (Program.OMNIVORE, ('"slug"', '"savedAt"')),
    (Program.STARRED, ("/state/com.google/",)),
)
_BOOKMARKS = re.compile(
    r"<!doctype\s+netscape-bookmark-file|<dl>\s*<p>\s*<dt>\s*<(?:a|h3)\b[^>]{0,2000}\badd_date=",
    re.IGNORECASE,
)
# A line of the file `urls`: an address and its tags. https://newsboat.org/releases/2.36/docs/newsboat.html
_FEED_LINE = re.compile(r"\"?(?:https?://|feed:|file:|exec:|filter:|query:)")
_MAILBOX = re.compile(r"From \S+ .*\d\d:\d\d.*\n[A-Za-z-]+:")
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*(?:\n[ \t].*)*)\n")
# Saved pages in MHTML have a mail header too, but nobody sent or received them.
_OF_MAIL = frozenset({"received", "return-path", "delivered-to", "message-id", "to", "cc", "bcc"})
# Files in a ZIP, one of which tells whose it is.
_MEMBERS = (
    (Program.OMNIVORE, re.compile(r"(?:^|/)metadata_\d+_to_\d+\.json$")),
    (Program.POCKET, re.compile(r"(?:^|/)(?:part_\d+\.csv|ril_export\.html)$")),
)
# Plain text under these names is meant to be read, and a saved page is one though it looks like
# mail.
_READ_AS_THEY_ARE = (
    ".txt", ".text", ".asc", ".md", ".markdown", ".mdown", ".mkd", ".rst", ".adoc", ".org",
    ".mht", ".mhtml",
)  # fmt: skip


def is_zip(head: bytes) -> bool:
    """Return whether a file is a ZIP file, by its first bytes."""
    return head.startswith(_ZIP)


def may_be_export(head: bytes, name: str) -> bool:
    """Return whether a file that begins like this may be an export; of ZIP files and databases
    only a worker can say more."""
    return is_zip(head) or program_of(head, name) is not None


def program_of(
    head: bytes, name: str, members: Callable[[], Iterable[str]] = tuple
) -> Program | None:
    """Return whose export a file is; None when it is none that is known.

    `head` are its first HEAD bytes; `members` gives the names of what is in a ZIP file.
    """
    if head.startswith(_SQLITE):
        return Program.DATABASE
    if is_zip(head):
        return _program_of_zip(members())
    if is_mozlz4(head):
        head = beginning(head, HEAD)
    text = decode_text(head[:HEAD]).lstrip("\ufeff \t\r\n")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.startswith(("{", "[")):
        found = (kind for kind, signs in _JSON if all(sign in text for sign in signs))
        return next(found, None)
    if text.startswith("<"):
        page = next((kind for kind, title in _PAGES if title.search(text)), None)
        return page or (Program.BOOKMARKS if _BOOKMARKS.search(text) else None)
    first = text.partition("\n")[0].casefold().replace(" ", "").replace('"', "")
    table = next((kind for kind, header in _TABLES if header.match(first)), None)
    if table or name.casefold().endswith(_READ_AS_THEY_ARE):
        return table
    return _of_plain_text(text)


def refuse_export(data: bytes, name: str) -> None:
    """Raise SourceError when a file is an export: SAVED_ARTICLES, OTHER_FEED_LIST, BOOKMARKS,
    MAIL, AKREGATOR or UNKNOWN_EXPORT. ZIP files are not looked into."""
    program = program_of(data[:HEAD], name)
    if program is not None:
        raise SourceError(_REFUSALS.get(program, Reason.SAVED_ARTICLES), name, _named(program))
    if data.startswith(_METAKIT):
        raise SourceError(Reason.AKREGATOR, name)


def _program_of_zip(names: Iterable[str]) -> Program | None:
    for name in names:
        for kind, pattern in _MEMBERS:
            if pattern.search(name):
                return kind
    return None


def _of_plain_text(text: str) -> Program | None:
    if _MAILBOX.match(text):
        return Program.MAILBOX
    if _is_mail(text):
        return Program.MAIL
    lines = [line for line in map(str.strip, text.split("\n")) if line and line[0] != "#"]
    is_list = bool(lines) and all(map(_FEED_LINE.match, lines[:-1] or lines))
    return Program.NEWSBOAT if is_list else None


def _is_mail(text: str) -> bool:
    fields: dict[str, str] = {}
    position = 0
    while found := _HEADER.match(text, position):
        fields.setdefault(found[1].casefold(), found[2])
        position = found.end()
    if "from" not in fields or "saved by" in fields["from"].casefold():
        return False
    is_saved_page = "multipart/related" in fields.get("content-type", "").casefold()
    return not fields.keys().isdisjoint(_OF_MAIL) or ("subject" in fields and not is_saved_page)


_REFUSALS = {
    Program.MAIL: Reason.MAIL,
    Program.MAILBOX: Reason.MAIL,
    Program.BOOKMARKS: Reason.BOOKMARKS,
    Program.NEWSBOAT: Reason.OTHER_FEED_LIST,
    Program.DATABASE: Reason.UNKNOWN_EXPORT,
}


def _named(program: Program) -> str:
    """Return the name of the program, where the sentence names one."""
    is_named = program not in _REFUSALS or program is Program.NEWSBOAT
    return program.value if is_named else ""
