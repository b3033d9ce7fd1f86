"""Starred articles of Google Reader and of those that came after it, such as Inoreader.

`starred.json` is what its stream API answered: https://www.inoreader.com/developers/stream-contents
"""

import re
from functools import partial
from typing import Any

from readerapp.domain.saved_libraries import SavedItem, SavedLibrary, saved_library
from readerapp.exports.json_values import objects, read_json, text, texts, when
from readerapp.exports.recognising import Program

_LABEL = re.compile(r"user/[^/]+/label/(.+)", re.DOTALL)
_STATE = re.compile(r"user/[^/]+/state/com\.google/([\w-]+)")


def read_starred(document: str, name: str) -> SavedLibrary:
    """Read the articles. Their feeds are named with them, and not subscribed to."""
    stream = read_json(document, name)
    if not isinstance(stream, dict):
        return SavedLibrary(Program.STARRED)
    is_starred = text(stream.get("id")).endswith("/starred")
    entries = objects(stream.get("items"))
    return saved_library(Program.STARRED, entries, partial(_item, is_starred=is_starred))


def _item(entry: dict[str, Any], *, is_starred: bool) -> SavedItem:
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
        html=_content(entry.get("content")) or _content(entry.get("summary")),
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


def _content(value: Any) -> str:
    return text(value.get("content")) if isinstance(value, dict) else ""
