"""wallabag's JSON: a list of entries, as its settings export them.

Fields: https://github.com/wallabag/wallabag/blob/master/src/Entity/Entry.php (group `export_all`).
"""

from collections.abc import Iterator
from typing import Any

from readerapp.domain.saved_libraries import (
    SavedHighlight,
    SavedItem,
    SavedLibrary,
    saved_library,
)
from readerapp.exports.json_values import flag, objects, read_json, text, texts, when
from readerapp.exports.recognising import Program

# What it writes in the place of a text that it could not fetch.
_NO_CONTENT = "wallabag can't retrieve contents for this article"


def read_wallabag(document: str, name: str) -> SavedLibrary:
    """Read the entries with their texts, tags, stars and annotations."""
    return saved_library(Program.WALLABAG, objects(read_json(document, name)), _item)


def _item(entry: dict[str, Any]) -> SavedItem:
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
        highlights=tuple(_highlights(entry)),
        is_starred=flag(entry.get("is_starred")),
        is_read=flag(entry.get("is_archived")),
        saved=when(entry.get("created_at")),
        published=when(entry.get("published_at")),
    )


def _highlights(entry: dict[str, Any]) -> Iterator[SavedHighlight]:
    for each in objects(entry.get("annotations")):
        if words := text(each.get("quote")).strip():
            yield SavedHighlight(words, text(each.get("text")), when(each.get("created_at")))
