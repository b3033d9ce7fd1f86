"""Files of other programs are refused by name; what is meant to be read is not."""

from pathlib import Path

import pytest

from readerapp.domain.errors import Reason, SourceError
from readerapp.exports.recognising import refuse_export
from readerapp.pages.kinds import SourceKind, refuse_foreign, sniff

SAVED = Reason.SAVED_ARTICLES
MAIL_HEAD = (
    "Received: from a.example\r\nFrom: Ann <a@b.example>\r\nSubject: Hello\r\n\r\nDear Ben,\r\n"
)
SAVED_PAGE = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/\r\nSubject: A page\r\n"
    "Date: Thu, 1 Jan 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n--b\r\n'
)
OLD_SAVED_PAGE = SAVED_PAGE.replace("<Saved by Blink>", '"Saved by Windows Internet Explorer 8"')
BOOKMARKS = (
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n"
    '<DT><A HREF="https://a.example/" ADD_DATE="1">A</A>\n</DL>'
)
# As these programs write them: file name, beginning, reason, program.
FOREIGN = {
    "pocket csv": ("part_000000.csv", "title,url,time_added,tags,status\nA,https://a/,1,,unread\n",
                   SAVED, "Pocket"),
    "pocket csv of 2025": ("p.csv", "title,url,time_added,cursor,tags,status\r\n", SAVED, "Pocket"),
    "pocket csv as text": ("p.txt", "title,url,time_added,tags,status\n", SAVED, "Pocket"),
    "pocket page": ("ril_export.html", "<!DOCTYPE html>\n<html><head><title>Pocket Export</title>",
                    SAVED, "Pocket"),
    "instapaper": ("instapaper-export.csv", "\ufeffURL,Title,Selection,Folder,Timestamp,Tags\n",
                   SAVED, "Instapaper"),
    "wallabag": ("Unread articles.json", '[{"is_archived":0,"is_starred":0,"tags":[],"url":"u"}]',
                 SAVED, "wallabag"),
    "omnivore": ("metadata_0_to_20.json", '[\n {"id": "1", "slug": "a", "state": "Archived",'
                 ' "readingProgress": 0, "savedAt": "2024-01-01"}]', SAVED, "Omnivore"),
    "inoreader": ("starred.json", '{"id":"user/-/state/com.google/starred","title":"x","items":[]}',
                  SAVED, "Google Reader / Inoreader"),
    "newsboat": ("urls", '# mine\nhttps://a.example/feed "news" "~A"\n"query:All:unread = 1"\n',
                 Reason.OTHER_FEED_LIST, "Newsboat"),
    "netscape": ("bookmarks.html", BOOKMARKS, Reason.BOOKMARKS, ""),
    "google": ("GoogleBookmarks.html", '<META HTTP-EQUIV="x"><TITLE>Bookmarks</TITLE><H1>B</H1>\n'
               '<DL><p>\n<DT><H3 ADD_DATE="1">x</H3>', Reason.BOOKMARKS, ""),
    "firefox": ("bookmarks-2026.json", '{"guid":"root","type":"text/x-moz-place-container"}',
                Reason.BOOKMARKS, ""),
    "chromium": ("Bookmarks", '{\n "checksum": "x",\n "roots": {\n  "bookmark_bar": {\n',
                 Reason.BOOKMARKS, ""),
    "mail": ("letter.eml", MAIL_HEAD, Reason.MAIL, ""),
    "draft": ("draft.eml", "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n\nHi",
              Reason.MAIL, ""),
    "mailbox": ("Inbox.mbox", "From a@b.example Thu Jan  1 10:00:00 2026\nDate: x\n\nHi",
                Reason.MAIL, ""),
    "mailbox without ending": ("Inbox", "From - Thu Jan  1 10:00:00 2026\nX-Mozilla: 1\n\nHi",
                               Reason.MAIL, ""),
    "passwd": ("/etc/passwd", "root:x:0:0:root:/root:/bin/bash\n", Reason.NOT_AN_ARTICLE, ""),
    "settings": ("app.ini", "[General]\na=b\n", Reason.NOT_AN_ARTICLE, ""),
    "table": ("figures.csv", "a,b\n1,2\n", Reason.NOT_AN_ARTICLE, ""),
    "json": ("package.json", '{"name": "x"}', Reason.NOT_AN_ARTICLE, ""),
    "program": ("main.py", "import sys\n", Reason.NOT_AN_ARTICLE, ""),
}  # fmt: skip

# What people keep to read goes on.
MEANT = {
    "text": ("story.txt", "The harbour opens\n\nIt was a long winter.\n"),
    "upper case": ("STORY.TXT", "The harbour opens\n"),
    "addresses in a text": ("links.txt", "https://a.example/1\nhttps://a.example/2\n"),
    "a letter as text": ("letter.txt", "From: Ann\nSubject: The harbour\n\nDear Ben,\n"),
    "markdown": ("story.md", "# The harbour opens\n\nIt was a long winter.\n"),
    "front matter": ("story", "---\ntitle: The harbour\n---\n\nText\n"),
    "page": ("story.html", "<!doctype html><title>On Pocket Export and other things</title>"),
    "page without ending": ("story", "<!doctype html><title>The harbour</title><p>Text"),
    "text called a page": ("story.html", "The harbour opens\n"),
    "saved page": ("story.mhtml", SAVED_PAGE),
    "saved page as a mail": ("story.eml", SAVED_PAGE),
    "saved page of old": ("story.mht", OLD_SAVED_PAGE),
    "page about bookmarks": ("b.html", "<!doctype html><p>A file begins with a doctype</p>"),
}


def refuse(data: bytes, name: str) -> None:
    """Do as who reads articles from files."""
    refuse_export(data, name)
    refuse_foreign(data, name)


@pytest.mark.parametrize("case", FOREIGN)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_files_of_other_programs_are_refused_by_name(case: str, encoding: str) -> None:
    name, text, reason, program = FOREIGN[case]
    with pytest.raises(SourceError) as refused:
        refuse(text.encode(encoding), name)
    assert (refused.value.reason, refused.value.name) == (reason, name)
    assert refused.value.detail == program
    assert program in str(refused.value)
    assert not str(refused.value).endswith(")")  # the program is in the sentence


@pytest.mark.parametrize("sign", [b"JL\x1a\x80", b"LJ\x1a\x80"])
def test_an_archive_of_akregator_is_refused_with_what_to_do(sign: bytes) -> None:
    with pytest.raises(SourceError, match="export it as OPML") as refused:
        refuse(sign + b"\0\0\x10\0words", "archive.mk4")
    assert refused.value.reason is Reason.AKREGATOR


@pytest.mark.parametrize("case", MEANT)
def test_what_is_meant_to_be_read_is_read(case: str) -> None:
    name, text = MEANT[case]
    refuse(text.encode(), name)
    assert sniff(text.encode(), name) in SourceKind


def test_an_export_with_long_entries_is_known_by_its_beginning() -> None:
    entry = '[{"is_archived":1,"is_starred":0,"content":"' + "x" * 1_000_000
    with pytest.raises(SourceError, match="wallabag"):
        refuse(entry.encode(), "all.json")


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"<rss><channel/></rss>"])
def test_what_no_kind_fits_is_refused_as_ever(data: bytes) -> None:
    with pytest.raises(SourceError):
        refuse(data, str(Path("a")))
