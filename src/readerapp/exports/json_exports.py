"""Exports as JSON: Google Reader and those that came after it, Omnivore, wallabag.

- `starred.json` is what the stream API of Google Reader answered, and Inoreader's still does:
  https://www.inoreader.com/developers/stream-contents
- Omnivore's ZIP file holds lists of articles, and for each a page and what was highlighted in it:
  https://github.com/omnivore-app/omnivore/blob/main/packages/api/src/jobs/export.ts
- wallabag's is a list of entries:
  https://github.com/wallabag/wallabag/blob/master/src/Entity/Entry.php (group `export_all`)
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from readerapp.domain.errors import Reason, SourceError
from readerapp.domain.saved_libraries import SavedHighlight, SavedItem, SavedLibrary, saved_library
from readerapp.exports.json_values import flag, objects, read_json, text, texts, when
from readerapp.exports.packed import Zip
from readerapp.exports.recognising import Program
from readerapp.text.decoding import decode_text

_LABEL = re.compile(r"user/[^/]+/label/(.+)", re.DOTALL)
_STATE = re.compile(r"user/[^/]+/state/com\.google/([\w-]+)")


def read_starred(document: str, name: str) -> SavedLibrary:
    """Read the articles. Their feeds are named with them, and not subscribed to."""
    stream = read_json(document, name)
    if not isinstance(stream, dict):
        return SavedLibrary(Program.STARRED)
    is_starred = text(stream.get("id")).endswith("/starred")
    entries = objects(stream.get("items"))
    return saved_library(Program.STARRED, entries, partial(_starred_item, is_starred=is_starred))


def _starred_item(entry: dict[str, Any], *, is_starred: bool) -> SavedItem:
    categories = texts(entry.get("categories"))
    labels = (_LABEL.fullmatch(each) for each in categories)
    states = {found[1] for each in categories if (found := _STATE.fullmatch(each))}
    links = objects(entry.get("canonical")) + objects(entry.get("alternate"))
    origin = entry.get("origin")
    stream = text(origin.get("streamId")) if isinstance(origin, dict) else ""
    notes = (text(each.get("content")) for each in objects(entry.get("annotations")))
    return SavedItem(
        address=next((text(each.get("href")) for each in links if text(each.get("href"))), ""),
        title=text(entry.get("title")),
        html=_starred_content(entry.get("content")) or _starred_content(entry.get("summary")),
        author=text(entry.get("author")),
        source=text(origin.get("title")) if isinstance(origin, dict) else "",
        feed=stream.removeprefix("feed/") if stream.startswith("feed/") else "",
        tags=tuple(found[1] for found in labels if found),
        note="\n\n".join(each for each in notes if each),
        is_starred=is_starred or "starred" in states,
        is_read="read" in states,
        saved=when(entry.get("crawlTimeMsec")),
        published=when(entry.get("published")),
    )


def _starred_content(value: Any) -> str:
    return text(value.get("content")) if isinstance(value, dict) else ""


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
        Program.OMNIVORE,
        kept,
        lambda each: _omnivore_item(each[1], archive, each[0]),
        left_out=left_out,
    )


def read_metadata(document: str, name: str) -> SavedLibrary:
    """Read one of the lists alone, which somebody unpacked: addresses without their texts."""
    entries = objects(read_json(document, name))
    return saved_library(Program.OMNIVORE, entries, lambda each: _omnivore_item(each, None, ""))


def _omnivore_item(entry: dict[str, Any], archive: Zip | None, folder: str) -> SavedItem:
    slug, markup, said = text(entry.get("slug")), "", ""
    if archive is not None and slug:
        markup = decode_text(archive.read(f"{folder}content/{slug}.html") or b"")
        said = decode_text(archive.read(f"{folder}highlights/{slug}.md") or b"")
    note, highlights = _omnivore_highlights(said)
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


def _omnivore_highlights(markdown: str) -> tuple[str, tuple[SavedHighlight, ...]]:
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


# What it writes in the place of a text that it could not fetch.
_NO_CONTENT = "wallabag can't retrieve contents for this article"


def read_wallabag(document: str, name: str) -> SavedLibrary:
    """Read the entries with their texts, tags, stars and annotations."""
    return saved_library(Program.WALLABAG, objects(read_json(document, name)), _wallabag_item)


def _wallabag_item(entry: dict[str, Any]) -> SavedItem:
    address = text(entry.get("url")) or text(entry.get("given_url"))
    title, content = text(entry.get("title")), text(entry.get("content"))
    return SavedItem(
        address=address,
        title="" if title == address else title,
        html="" if _NO_CONTENT in content[:2000] else content,
        author=", ".join(each for each in texts(entry.get("published_by")) if each.strip()),
        source=text(entry.get("domain_name")),
        language=text(entry.get("language")).replace("_", "-"),
        tags=texts(entry.get("tags")),
        highlights=tuple(_wallabag_highlights(entry)),
        is_starred=flag(entry.get("is_starred")),
        is_read=flag(entry.get("is_archived")),
        saved=when(entry.get("created_at")),
        published=when(entry.get("published_at")),
    )


def _wallabag_highlights(entry: dict[str, Any]) -> Iterator[SavedHighlight]:
    for each in objects(entry.get("annotations")):
        if words := text(each.get("quote")).strip():
            yield SavedHighlight(words, text(each.get("text")), when(each.get("created_at")))
