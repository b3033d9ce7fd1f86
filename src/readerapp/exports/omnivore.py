"""Omnivore's ZIP file: lists of articles, and for each a page and what was highlighted in it.

As its own exporter writes them: https://github.com/omnivore-app/omnivore/blob/main/packages/api/src/jobs/export.ts
"""

import re
from typing import Any

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.saved_libraries import (
    SavedHighlight,
    SavedItem,
    SavedLibrary,
    saved_library,
)
from readerapp.exports.json_values import objects, read_json, text, texts, when
from readerapp.exports.recognising import Program
from readerapp.exports.zips import Zip
from readerapp.text.decoding import decode_text

_METADATA = re.compile(r"(?:^|/)metadata_(\d+)_to_\d+\.json$")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")


def read_omnivore(archive: Zip, name: str) -> SavedLibrary:
    """Read a whole export. What Omnivore had deleted is left out."""
    entries: list[tuple[str, dict[str, Any]]] = []
    for member in archive.names:
        if found := _METADATA.search(member):
            folder = member[: found.start()] + ("/" if "/" in member[found.start() :] else "")
            data = archive.read(member)
            if data is None:
                raise SourceError(Reason.BAD_EXPORT, name, member)
            entries += ((folder, each) for each in objects(read_json(decode_text(data), name)))
    kept = [each for each in entries if text(each[1].get("state")).casefold() != "deleted"]
    left_out = len(entries) - len(kept)
    return saved_library(
        Program.OMNIVORE, kept, lambda each: _item(each[1], archive, each[0]), left_out=left_out
    )


def read_metadata(document: str, name: str) -> SavedLibrary:
    """Read one of the lists alone, which somebody unpacked: addresses without their texts."""
    entries = objects(read_json(document, name))
    return saved_library(Program.OMNIVORE, entries, lambda each: _item(each, None, ""))


def _item(entry: dict[str, Any], archive: Zip | None, folder: str) -> SavedItem:
    slug, markup, said = text(entry.get("slug")), "", ""
    if archive is not None and slug:
        markup = decode_text(archive.read(f"{folder}content/{slug}.html") or b"")
        said = decode_text(archive.read(f"{folder}highlights/{slug}.md") or b"")
    note, highlights = _highlights(said)
    return SavedItem(
        address=text(entry.get("url")),
        title=text(entry.get("title")),
        html=markup,
        dek=text(entry.get("description")),
        author=text(entry.get("author")),
        tags=texts(entry.get("labels")),
        note=note,
        highlights=highlights,
        is_read=text(entry.get("state")).casefold() == "archived",
        saved=when(entry.get("savedAt")),
        published=when(entry.get("publishedAt")),
    )


def _highlights(markdown: str) -> tuple[str, tuple[SavedHighlight, ...]]:
    """Return the note on the article, and the quotations with what is said below each."""
    notes: list[str] = []
    found: list[SavedHighlight] = []
    for block in _BLANK_LINE.split(markdown.replace("\r\n", "\n")):
        words = block.strip()
        if words.startswith(">"):
            lines = (line.lstrip("> ") for line in words.split("\n"))
            found.append(SavedHighlight("\n".join(lines).strip()))
        elif words and found:
            last = found[-1]
            found[-1] = SavedHighlight(last.words, f"{last.note}\n\n{words}".strip())
        elif words:
            notes.append(words)
    return "\n\n".join(notes), tuple(each for each in found if each.words)
