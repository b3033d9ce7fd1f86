"""Titles compared with what the search index was given, which lies packed with the text.

SQLite keeps no checksums of rows, so that a letter that changed in one is read as any other. The
packed text has a checksum of its own: its words are those that were stored. Capitals and signs it
does not have, so a title is mended word by word, and left alone where its words do not tell.
"""

import re
import sqlite3
import zlib
from collections.abc import Callable
from itertools import zip_longest

from readerapp.storage.codec import unpack_content

Fold = Callable[[str], str]  # makes of a text what the search index is given
_TEXTS = """
    SELECT id, title, content, is_stub = 1 AND content_hash = x'' FROM article
    JOIN body ON article_id = id
"""
_WORD = re.compile(r"\w+")


def mend_titles(connection: sqlite3.Connection, fold: Fold) -> tuple[int, int]:
    """Mend titles with letters that changed; return how many were mended, and how many could not
    be compared, or not be mended."""
    mended = unproven = 0
    for article_id, title, packed, is_made_anew in connection.execute(_TEXTS).fetchall():
        folded = "" if is_made_anew else _folded(packed)
        if title and not folded:
            unproven += bool(fold(title))
            continue
        if fold(title) == folded:
            continue
        better = _mended(title, folded, fold)
        if better is None:
            unproven += 1
            continue
        mended += 1
        connection.execute("UPDATE article SET title = ? WHERE id = ?", (better, article_id))
    return mended, unproven


def _folded(packed: bytes) -> str:
    try:
        folded = unpack_content(packed).folded
    except (ValueError, TypeError, zlib.error):
        return ""
    return folded[0] if folded else ""


def _mended(title: str, folded: str, fold: Fold) -> str | None:
    """Return the title with the letters that the folded one has; None where it cannot be told
    which these are."""
    known = folded.split()
    words = list(_WORD.finditer(title))
    if len(words) != len(known):
        return None
    parts, end = list[str](), 0
    for word, right in zip(words, known, strict=True):
        better = word[0] if fold(word[0]) == right else _word(word[0], right, fold)
        parts += (title[end : word.start()], better)
        end = word.end()
    found = "".join((*parts, title[end:]))
    return found if fold(found) == folded else None


def _word(word: str, right: str, fold: Fold) -> str:
    """Return a word with the letters that are right as they stand, and the others as they fold."""
    letters = zip_longest(word, right, fillvalue="")
    return "".join(mine if fold(mine) == its else its for mine, its in letters)
