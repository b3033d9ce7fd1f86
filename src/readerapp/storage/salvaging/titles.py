"""Titles with letters that changed: finds them, and what they were.

SQLite keeps no checksums of rows, so that a letter that changed in one is read as any other. What
tells is the article itself. Its packed text has a checksum, and holds the words of the title as the
search index was given them: without capitals and signs. And a hash is kept of all that a reader
sees, which fits no other title as long as the rest can still be put together.

A copy (safety copy, backup, archive) proves its title where the words of the text here, or where
that is lost, those of the text there, are the same, and
- the hash here fits it, or it was stored with the same hash, which fits it there; or
- the title here has other words, or letters that are none, or no capitals, as it was made of words.
So a title that its feed changed since stays: the text here has its words.
"""

import json
import re
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from readerapp.domain.drafts import Enclosure, LanguageOrigin, PictureDraft, PreparedArticle
from readerapp.domain.errors import StorageError
from readerapp.domain.salvage import MendedTitle
from readerapp.storage.articles.rows import content_hash
from readerapp.storage.codec import inflate, optional_moment, unpack_content, unpack_labels
from readerapp.storage.errors import expected_faults, expected_file_faults
from readerapp.storage.file.connection import BUSY_SECONDS, connect, mode_of_copy, reading_mode
from readerapp.storage.file.integrity import is_damage
from readerapp.storage.table_rows import Row, fetch

Fold = Callable[[str], str]  # makes of a text what the search index is given
Look = Callable[[], tuple[str | None, bool]]

_TITLES = "SELECT id, title, content_hash, is_stub FROM article ORDER BY id"
_TITLE = """
    SELECT a.id, a.title, a.content_hash, a.is_stub
    FROM status AS s JOIN article AS a ON a.id = s.id WHERE s.identity = ?
"""
_ALL = """
    SELECT s.identity, a.id, a.title, a.content_hash, a.is_stub
    FROM status AS s JOIN article AS a ON a.id = s.id ORDER BY a.id
"""
_CONTENT = "SELECT content FROM body WHERE article_id = ?"
_ARTICLE = """
    SELECT a.*, s.identity, o.name AS source, b.content, b.page AS packed_page
    FROM article AS a JOIN status AS s ON s.id = a.id JOIN source AS o ON o.id = a.source_id
    JOIN body AS b ON b.article_id = a.id WHERE a.id = ?
"""
_PICTURES = """
    SELECT p.*, b.data FROM picture AS p LEFT JOIN blob AS b ON b.sha256 = p.blob_sha256
    WHERE article_id = ? ORDER BY position
"""
_ENCLOSURES = "SELECT * FROM enclosure WHERE article_id = ? ORDER BY position"
_NAMES = "SELECT identity FROM alias WHERE status_id = ? ORDER BY identity"
_HASHED = 16  # bytes
_NO_LETTER = "\ufffd"  # stands where bytes were no text
_WORD = re.compile(r"\w+")
_UNREADABLE = (
    ValueError, TypeError, LookupError, AttributeError, OverflowError, zlib.error
)  # fmt: skip


def _knows_nothing() -> tuple[str | None, bool]:
    return None, False


class KnownTitle(NamedTuple):
    """A title as a copy has it. `file`: which copy.

    `made_of`: the hash the article was stored with; b"" where the copy does not have it. `look`
    returns the words that its text has there, and whether that hash fits the title there.
    """

    identity: str
    title: str
    file: str
    made_of: bytes = b""
    is_stub: bool = False
    look: Look = _knows_nothing


class _Stored(NamedTuple):
    id: int
    title: str
    made_of: bytes
    is_stub: bool


class _Proven(NamedTuple):
    title: str
    file: str
    is_exact: bool


def changed_titles(
    library: Path, fold: Fold, copies: Iterable[Iterable[KnownTitle]]
) -> list[MendedTitle]:
    """Return titles of a library with letters that changed; it is only read. None where so much is
    damaged that they cannot be read. Raises StorageError as `check` of the file does."""
    with expected_faults(str(library)), expected_file_faults(str(library)):
        try:
            with closing(connect(library, reading_mode(library), BUSY_SECONDS)) as connection:
                connection.text_factory = _decoded
                connection.execute("BEGIN")  # one snapshot: the window may be storing articles
                return [title for _, title in compare_titles(connection, fold, copies)[0]]
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            return []


def mend_titles(
    connection: sqlite3.Connection, fold: Fold, copies: Iterable[Iterable[KnownTitle]]
) -> tuple[tuple[MendedTitle, ...], int]:
    """Bring back titles with letters that changed; return these, and how many could not be compared
    with anything, or not be brought back. Before articles without a text get an empty one."""
    changed, unproven = compare_titles(connection, fold, copies)
    connection.executemany(
        "UPDATE article SET title = ? WHERE id = ?",
        [(title.after, article_id) for article_id, title in changed],
    )
    return tuple(title for _, title in changed), unproven


def compare_titles(
    connection: sqlite3.Connection, fold: Fold, copies: Iterable[Iterable[KnownTitle]]
) -> tuple[list[tuple[int, MendedTitle]], int]:
    """Return titles with letters that changed, by article, and how many others there are that may
    have changed: nothing proves them."""
    doubtful = dict(_doubtful(connection, fold))
    proven: dict[int, tuple[_Stored, _Proven]] = {}
    for known in (each for copy in copies for each in copy):
        here = _find(connection, known.identity)
        if here is None or (here.title == known.title and here.id not in doubtful):
            continue
        if here.id in proven and proven[here.id][1].is_exact:
            continue
        found = _proven(connection, here, known, fold)
        if found is not None and (found.is_exact or here.id not in proven):
            proven[here.id] = here, found
    unproven = 0
    for here, words in doubtful.values():
        better = None if words is None else _mended(here.title, words, fold)
        if here.id not in proven and better is not None:
            proven[here.id] = here, _Proven(better, "", False)
        unproven += here.id not in proven
    return [
        (here.id, MendedTitle(here.title, found.title, found.file))
        for here, found in proven.values()
        if here.title != found.title
    ], unproven


def titles_in_backup(backup: Path) -> Iterator[KnownTitle]:
    """Yield the titles of a backup, of whatever version; none of one that cannot be read."""
    try:
        with closing(connect(backup, mode_of_copy(backup), 1.0)) as connection:
            connection.text_factory = _decoded
            for identity, *values in connection.execute(_ALL):
                stored = _Stored(*values)

                def look(stored: _Stored = stored) -> tuple[str | None, bool]:
                    return _look(connection, stored)

                yield KnownTitle(
                    identity, stored.title, str(backup), stored.made_of, bool(stored.is_stub), look
                )
    except (sqlite3.Error, OSError, StorageError):
        return


def has_fitting_hash(values: Row, made_of: bytes) -> bool:
    """Return whether an article's hash is that of its content, as far as that can be told.

    `values`: its columns, and `identity`, `source`, `html`, `text`, `page`, and what lies in other
    tables as `pictures` (`data` where the source carried the bytes) and `enclosures`.
    """
    try:
        prepared = _prepared(values)
        labels = values["labels"]
        shown = unpack_labels(labels if isinstance(labels, str) else " ".join(labels))
        return made_of in (content_hash(prepared, None), content_hash(prepared, shown))
    except _UNREADABLE:
        return False


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _doubtful(
    connection: sqlite3.Connection, fold: Fold
) -> Iterator[tuple[int, tuple[_Stored, str | None]]]:
    """Yield the articles whose title is not that of their text, with the words it has there."""
    for row in connection.execute(_TITLES).fetchall():
        here = _Stored(*row)
        words = _words(connection, here, fold)
        is_doubtful = bool(fold(here.title)) if words is None else fold(here.title) != words
        if is_doubtful and (words is None or not _fits(connection, here, here.title)):
            yield here.id, (here, words)


def _find(connection: sqlite3.Connection, identity: str) -> _Stored | None:
    row = connection.execute(_TITLE, (identity,)).fetchone()
    return None if row is None else _Stored(*row)


def _look(connection: sqlite3.Connection, stored: _Stored) -> tuple[str | None, bool]:
    """A backup that is damaged, or of another version, proves nothing."""
    try:
        return _folded_title(connection, stored), _fits(connection, stored, stored.title)
    except sqlite3.Error:
        return _knows_nothing()


def _proven(
    connection: sqlite3.Connection, here: _Stored, known: KnownTitle, fold: Fold
) -> _Proven | None:
    """Return the title that a copy proves, which may be the one here; None where it proves none."""
    words, said = _words(connection, here, fold), fold(known.title)
    if words is not None and said != words:
        return None
    if words is not None and _fits(connection, here, here.title):
        return _Proven(here.title, known.file, True)
    if words is not None and _fits(connection, here, known.title):
        return _Proven(known.title, known.file, True)
    is_hashed = len(here.made_of) == _HASHED and here.made_of == known.made_of
    # The page of an article that had none but its address for a title changes it, and no hash.
    is_same = is_hashed and bool(here.is_stub) == known.is_stub
    there, is_exact = known.look() if is_same else (None, False)
    if is_exact:
        return _Proven(known.title, known.file, True)
    mine = fold(here.title)
    if words is None:
        if there is None or fold(there) != said:
            return None
        return _Proven(here.title if mine == said else known.title, known.file, False)
    if mine != words:
        return _Proven(_joined(here.title, known.title, fold), known.file, False)
    is_torn = is_same and _NO_LETTER in here.title and _NO_LETTER not in known.title
    is_of_words = not here.made_of and here.title == words
    return _Proven(known.title, known.file, False) if is_torn or is_of_words else None


def _words(connection: sqlite3.Connection, here: _Stored, fold: Fold) -> str | None:
    """Return the words of the title that the text has, None where it has none. Of a headline that
    a salvage made they were made of the title."""
    if here.is_stub and not here.made_of:
        return None
    folded = _folded_title(connection, here)
    if folded is None:
        return None
    words = fold(folded)  # an earlier version may have folded otherwise
    return words if words or not fold(here.title) else None


def _folded_title(connection: sqlite3.Connection, here: _Stored) -> str | None:
    row = connection.execute(_CONTENT, (here.id,)).fetchone()
    try:
        return None if row is None else unpack_content(row[0]).folded[0]
    except _UNREADABLE:
        return None


def _fits(connection: sqlite3.Connection, stored: _Stored, title: str) -> bool:
    """Return whether the hash of an article is that of its content with this title."""
    if len(stored.made_of) != _HASHED:
        return False
    values = next(iter(fetch(connection, _ARTICLE, (stored.id,))), None)
    if values is None:
        return False
    try:
        content = unpack_content(values["content"])
        page = values["packed_page"]
        values |= {
            "title": title,
            "html": content.html,
            "text": content.text,
            "page": "" if page is None else inflate(page).decode(),
            "authors": json.loads(values["authors"]),
            "categories": json.loads(values["categories"]),
            "enclosures": fetch(connection, _ENCLOSURES, (stored.id,)),
        }
    except _UNREADABLE:
        return False
    names = [values["identity"], *(row[0] for row in connection.execute(_NAMES, (stored.id,)))]
    pictures = fetch(connection, _PICTURES, (stored.id,))
    # Bytes that came later are not hashed; those that the source carried may have no address.
    later = [each | {"data": None if each["address"] else each["data"]} for each in pictures]
    return any(
        has_fitting_hash(values | {"identity": name, "pictures": shown}, stored.made_of)
        for name in names
        for shown in (later, pictures)
    )


def _prepared(values: Row) -> PreparedArticle:
    """Return an article as it was before it was stored. Stories it brought along are lost to it."""
    return PreparedArticle(
        identity=values["identity"],
        title=values["title"],
        dek=values["dek"],
        body_html=values["html"],
        body_text=values["text"],
        page_html=values["page"],
        title_is_derived=bool(values["title_is_derived"]),
        is_stub=bool(values["is_stub"]),
        is_sample=bool(values["is_sample"]),
        language=values["language"],
        language_origin=LanguageOrigin(values["language_origin"]),
        language_confidence=float(values["language_confidence"]),
        interface_language=values["interface_language"],
        published=optional_moment(values["published"]),
        modified=optional_moment(values["modified"]),
        authors=tuple(values["authors"]),
        source=values["source"],
        url=values["url"],
        word_count=values["word_count"],
        pictures=tuple(
            PictureDraft(
                each["address"], each["alt"], each["caption"], each["credit"], each.get("data")
            )
            for each in values["pictures"]
        ),
        enclosures=tuple(
            Enclosure(
                each["address"],
                each["media_type"],
                each["length"],
                each["title"],
                each.get("seconds") or 0,
            )
            for each in values["enclosures"]
        ),
        categories=tuple(values["categories"]),
    )


def _joined(title: str, known: str, fold: Fold) -> str:
    """Return a title with the letters of another one of the right words where its own are wrong."""
    if len(title) != len(known):
        return known
    found = "".join(
        mine if mine != _NO_LETTER and fold(mine) == fold(its) else its
        for mine, its in zip(title, known, strict=True)
    )
    return found if fold(found) == fold(known) else known


def _mended(title: str, folded: str, fold: Fold) -> str | None:
    """Return the title with the letters that the folded one has; None where it cannot be told
    which these are."""
    known = folded.split()
    words = list(_WORD.finditer(title))
    if len(words) != len(known):
        return None
    parts, end = list[str](), 0
    for word, right in zip(words, known, strict=True):
        better = word[0] if fold(word[0]) == right else _mended_word(word[0], right, fold)
        parts += (title[end : word.start()], better)
        end = word.end()
    found = "".join((*parts, title[end:]))
    return found if fold(found) == folded else None


def _mended_word(word: str, right: str, fold: Fold) -> str:
    """Return a word with the letters that are right as they stand, and the others as they fold."""
    letters = zip_longest(word, right, fillvalue="")
    return "".join(mine if fold(mine) == its else its for mine, its in letters)
