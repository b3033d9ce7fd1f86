"""Excerpts: the first words of articles that have no standfirst, for rows and cards.

Only the beginning of a stored text is read and only that is unpacked: a row needs 300 letters of a
body that may have millions.
"""

import json
import re
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from readerapp.domain.articles import ArticleHead
from readerapp.storage.codec import pack_ids

LETTERS = 300  # of an excerpt: four lines of a wide list
_PACKED = 4_096  # bytes that are read of a body
# Bytes that are made of these: as many as nearly all excerpts need (64 of them take 2 ms, and
# three times as long with all), and more where a text begins with pictures or a table.
_UNPACKED = (2_500, 12_000)
_ENOUGH = 150  # letters
_BEGINNINGS = f"""
    SELECT article_id, substr(content, 1, {_PACKED}) FROM body
    WHERE article_id IN (SELECT value FROM json_each(?))
"""  # noqa: S608 - a constant
_HALF_AN_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{0,3})?\Z")
# What is no running text: pictures with their captions, tables, code, headings.
_ASIDE = re.compile(r"<(figure|figcaption|table|pre|h[1-6])\b.*?(?:</\1>|\Z)", re.DOTALL)
_BLOCK_EDGE = re.compile(r"</?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|blockquote|section)\b[^<>]*>")
_TAG = re.compile(r"<[^<>]*(?:>|\Z)")
# The references that sanitised HTML has; that of "&" comes last.
_REFERENCES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#x27;", "'"), ("&amp;", "&"))


def with_excerpts(
    connection: sqlite3.Connection, heads: Iterable[ArticleHead]
) -> list[ArticleHead]:
    """Return heads with the first words of the text where they have no standfirst."""
    found = list(heads)
    wanted = [head.id for head in found if not head.dek]
    if not wanted:
        return found
    rows = connection.execute(_BEGINNINGS, (pack_ids(wanted),))
    texts = {article_id: _excerpt(packed) for article_id, packed in rows}
    return [replace(head, excerpt=texts[head.id]) if texts.get(head.id) else head for head in found]


def _excerpt(packed: bytes) -> str:
    """Return the first words of a packed `Content`, "" when they cannot be read: opening the
    article tells of damage, a list of others does not fail for it."""
    for most in _UNPACKED:
        try:
            begun = zlib.decompressobj().decompress(packed, most).decode("utf-8", "ignore")
            found = _running_text(_first_text(begun))
        except (zlib.error, ValueError, TypeError):
            return ""
        if len(found) >= _ENOUGH:
            break
    return found


def _running_text(html: str) -> str:
    words = _TAG.sub("", _BLOCK_EDGE.sub(" ", _ASIDE.sub(" ", html)))
    for reference, letter in _REFERENCES:
        words = words.replace(reference, letter)
    return _cut(words.split())


def _first_text(begun: str) -> str:
    """Return the first text of a JSON list of texts whose end may be missing."""
    start = begun.index('"')
    end = start + 1
    while (end := begun.find('"', end)) != -1 and _is_escaped(begun, end):
        end += 1
    inner = begun[start + 1 :] if end == -1 else begun[start + 1 : end]
    if end == -1:
        odd = len(inner) - len(inner.rstrip("\\"))
        inner = inner[:-1] if odd % 2 else _HALF_AN_ESCAPE.sub("", inner)
    return str(json.loads(f'"{inner}"'))


def _is_escaped(text: str, place: int) -> bool:
    before = text[max(0, place - 64) : place]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def _cut(words: Sequence[str]) -> str:
    """Join as many words as have room, one of them at least."""
    length = 0
    count = 0
    for word in words:
        length += len(word) + 1
        if count and length > LETTERS:
            break
        count += 1
    text = " ".join(islice(words, count))
    return text if len(text) <= LETTERS else text[:LETTERS]
