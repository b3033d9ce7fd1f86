"""Files of other programs: recognised by their content, and refused by the name of the program.

An export of a read-later service, a mailbox or a configuration file is text; read as an article it
would be one heap of addresses and brackets. Until there is an importer for it, a refusal that says
what to do is worth more. Only files go through here: what a page on the network or a clipping is
like is for the reader to judge.
"""

import re
from pathlib import PurePath

from readerapp.domain.errors import Reason, SourceError
from readerapp.pages.kinds import SourceKind, sniff
from readerapp.text.decoding import decode_text

_LOOKED_AT = 1 << 16  # bytes; the first entry of an export with a whole article in it is longer
# Plain text under these names is meant to be read.
_TEXT_NAMES = frozenset(
    {".txt", ".text", ".asc", ".md", ".markdown", ".mdown", ".mkd", ".rst", ".adoc", ".org",
     ".html", ".htm", ".xhtml", ".xht", ".shtml"}
)  # fmt: skip
_SAVED_PAGE_NAMES = frozenset({".mht", ".mhtml"})

# The first line of tables, without case and spaces.
_TABLES = (
    ("Pocket", re.compile(r"title,url,time_added,(?:cursor,)?tags,status")),
    ("Instapaper", re.compile(r"url,title,selection,folder\b")),
    ("Raindrop.io", re.compile(r"id,title,note,excerpt,url,folder,tags,created\b")),
    ("Readwise Reader", re.compile(r"title,url,id,documenttags,saveddate\b")),
)
_PAGES = (
    ("Pocket", re.compile(r"<title>\s*Pocket Export\s*</title>", re.IGNORECASE)),
    ("Instapaper", re.compile(r"<title>\s*Instapaper: Export\s*</title>", re.IGNORECASE)),
)
# What is in the first entries of JSON, all of it.
_JSON = (
    ("wallabag", ('"is_archived"', '"is_starred"')),
    ("Omnivore", ('"slug"', '"savedAt"')),
    ("Pocket", ('"given_url"', '"resolved_url"')),
    ("Google Reader / Inoreader", ("/state/com.google/",)),
)
# As in the files of `feeds/bookmarks.py`; Google's lack the first line.
_BOOKMARKS_PAGE = re.compile(
    r"<!doctype\s+netscape-bookmark-file|<dl>\s*<p>\s*<dt>\s*<(?:a|h3)\b[^>]{0,2000}\badd_date=",
    re.IGNORECASE,
)
_BOOKMARKS_JSON = re.compile(r'"text/x-moz-place|"roots"\s*:\s*\{\s*"bookmark_bar"')
# A line of the file `urls`: an address and its tags. https://newsboat.org/releases/2.36/docs/newsboat.html
_FEED_LINE = re.compile(r"\"?(?:https?://|feed:|file:|exec:|filter:|query:)")
_MAILBOX = re.compile(r"From \S+ .*\d\d:\d\d.*\n[A-Za-z-]+:")
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*(?:\n[ \t].*)*)\n")
# Saved pages in MHTML have a mail header too, but nobody sent or received them.
_OF_MAIL = frozenset({"received", "return-path", "delivered-to", "message-id", "to", "cc", "bcc"})


def refuse_foreign(data: bytes, name: str) -> None:
    """Raise SourceError when a file of this name and content is no article, but another program's.

    SAVED_ARTICLES, OTHER_FEED_LIST, BOOKMARKS, MAIL, or NOT_AN_ARTICLE: plain text whose name does
    not say that it is to be read, such as configuration and tables. Raises what `sniff` does, too.
    """
    head = decode_text(data[:_LOOKED_AT]).lstrip("\ufeff \t\r\n")
    head = head.replace("\r\n", "\n").replace("\r", "\n")
    if program := _exporting_program(head):
        raise SourceError(Reason.SAVED_ARTICLES, name, program)
    pattern = {"<": _BOOKMARKS_PAGE, "{": _BOOKMARKS_JSON}.get(head[:1])
    if pattern and pattern.search(head):
        raise SourceError(Reason.BOOKMARKS, name)
    ending = PurePath(name).suffix.lower()
    if ending in _TEXT_NAMES:
        return
    if ending not in _SAVED_PAGE_NAMES and _is_mail(head):
        raise SourceError(Reason.MAIL, name)
    if sniff(data, name) is SourceKind.TEXT:
        if _is_feed_list(head):
            raise SourceError(Reason.OTHER_FEED_LIST, name, "Newsboat")
        raise SourceError(Reason.NOT_AN_ARTICLE, name)


def _exporting_program(head: str) -> str:
    """Return the name of the program whose saved articles these are, "" for none known."""
    if head.startswith(("{", "[")):
        return next((name for name, signs in _JSON if all(sign in head for sign in signs)), "")
    if head.startswith("<"):
        return next((name for name, title in _PAGES if title.search(head)), "")
    first = head.partition("\n")[0].casefold().replace(" ", "").replace('"', "")
    return next((name for name, header in _TABLES if header.match(first)), "")


def _is_mail(head: str) -> bool:
    if _MAILBOX.match(head):
        return True
    fields: dict[str, str] = {}
    position = 0
    while found := _HEADER.match(head, position):
        fields.setdefault(found[1].casefold(), found[2])
        position = found.end()
    if "from" not in fields or "saved by" in fields["from"].casefold():
        return False
    is_saved_page = "multipart/related" in fields.get("content-type", "").casefold()
    return not fields.keys().isdisjoint(_OF_MAIL) or ("subject" in fields and not is_saved_page)


def _is_feed_list(head: str) -> bool:
    lines = [line for line in map(str.strip, head.split("\n")) if line and line[0] != "#"]
    return bool(lines) and all(map(_FEED_LINE.match, lines[:-1] or lines))
