"""Bytes to article drafts: web pages, saved pages, clippings, Markdown files, entries of feeds.

Holds `sniff` (what a file is), one reader for each kind, `read_source` for any kind,
`finish_entry` for the HTML of feeds, `derive_title`, and the phrases pages put around articles in
each language (`phrases/*.toml`, versioned data).
May import: `readerapp.domain`; lxml, trafilatura, charset-normalizer, markdown, PyYAML, babel.
Promises: pure functions of bytes and text, no network, no files. They raise `SourceError` only,
and leave out nothing but recognised page furniture. HTML in drafts is NOT safe to show. No parser
of outside bytes is safe in the window's process: call these in a worker that can be killed.
Importing is cheap: heavy parsers are imported by the first call that needs them, see `reading.py`.
"""

from readerapp.pages.clipping import read_clipping
from readerapp.pages.entries import finish_entry
from readerapp.pages.items import LabelReader
from readerapp.pages.kinds import Kind, sniff
from readerapp.pages.lines import derive_title
from readerapp.pages.reading import read_markdown, read_mhtml, read_page, read_source
from readerapp.text.decoding import decode_text

__all__ = [
    "Kind",
    "LabelReader",
    "decode_text",
    "derive_title",
    "finish_entry",
    "read_clipping",
    "read_markdown",
    "read_mhtml",
    "read_page",
    "read_source",
    "sniff",
]
