"""Tags, notes and highlights: kept by the id of a status, which outlives its article."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator

from readerapp.domain.annotations import (
    Annotation,
    Annotations,
    Highlight,
    KeptAnnotations,
    Note,
    Quote,
    Tag,
)
from readerapp.domain.articles import Count
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import moment, reading_values, seconds, storable

Fold = Callable[[str], str]  # as the words of a search are compared

_TAGS = "SELECT name, at FROM article_tag WHERE article_id = ? ORDER BY tag"
_NOTE = "SELECT text, at FROM note WHERE article_id = ?"
_HIGHLIGHTS = """
    SELECT quote, prefix, suffix, start, at, note FROM highlight
    WHERE article_id = ? ORDER BY start, quote, prefix, suffix
"""
_ANNOTATED = """
    SELECT article_id FROM article_tag UNION SELECT article_id FROM note
    UNION SELECT article_id FROM highlight
"""
_KEPT = f"""
    SELECT s.id, s.identity, a.id, coalesce(a.title, ''), coalesce(a.url, '')
    FROM ({_ANNOTATED}) AS kept JOIN status AS s ON s.id = kept.article_id
    LEFT JOIN article AS a ON a.id = s.id ORDER BY s.identity
"""  # noqa: S608 - constants only
# The name as it was typed last: SQLite takes bare columns from the row with the maximum,
# https://www.sqlite.org/lang_select.html#bareagg
_USES = """
    SELECT t.tag, t.name, max(t.at), count(a.id), coalesce(sum(NOT a.is_read), 0)
    FROM article_tag AS t LEFT JOIN article AS a ON a.id = t.article_id
    GROUP BY t.tag ORDER BY t.tag
"""
_TAGGED = "SELECT article_id FROM article_tag WHERE tag = ? ORDER BY article_id"
_KNOWN = "SELECT id FROM status WHERE id = ?"
_KNOW = "INSERT OR IGNORE INTO status (identity, is_read, is_starred) VALUES (?, 0, 0)"
_ID = """
    SELECT coalesce((SELECT id FROM status WHERE identity = ?1),
        (SELECT status_id FROM alias WHERE identity = ?1))
"""
_PUT_TAG = """
    INSERT OR REPLACE INTO article_tag (article_id, tag, name, at) VALUES (?, ?, ?, ?)
"""
_PUT_NOTE = "INSERT OR REPLACE INTO note (article_id, at, text, folded) VALUES (?, ?, ?, ?)"
_PUT_HIGHLIGHT = """
    INSERT OR REPLACE INTO highlight
        (article_id, quote, prefix, suffix, start, at, note, folded)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_DROP_TAG = "DELETE FROM article_tag WHERE article_id = ? AND tag = ?"
_DROP_NOTE = "DELETE FROM note WHERE article_id = ?"
_DROP_HIGHLIGHT = """
    DELETE FROM highlight WHERE article_id = ? AND quote = ? AND prefix = ? AND suffix = ?
"""


class AnnotationReader:
    """Reads tags, notes and highlights from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, article_id: int) -> Annotations:
        """Return what the reader added to an article, also to one that has left the library."""
        one, run = (article_id,), self._connection.execute
        with reading_values():
            note = run(_NOTE, one).fetchone()
            return Annotations(
                tuple(Tag(name, moment(at)) for name, at in run(_TAGS, one)),
                None if note is None else Note(note[0], moment(note[1])),
                tuple(
                    Highlight(Quote(exact, prefix, suffix, start), moment(at), said)
                    for exact, prefix, suffix, start, at, said in run(_HIGHLIGHTS, one)
                ),
            )

    def same(self, article_id: int, annotation: Annotation) -> Annotation | None:
        """Return what an article has of the same kind and key: of the same name, the note, the
        highlight of the same place; None when it has none."""
        return _same(self.of(article_id), annotation)

    def all(self) -> Iterator[KeptAnnotations]:
        """Yield the annotations of every identity that has some, in the order of these."""
        for status_id, identity, article_id, title, url in self._connection.execute(_KEPT):
            yield KeptAnnotations(identity, self.of(status_id), article_id, title, url)

    def tagged(self, key: str) -> list[int]:
        """Return the ids of everything that has a tag, by what it is compared by."""
        return [row[0] for row in self._connection.execute(_TAGGED, (storable(key),))]

    def ids(self) -> list[int]:
        """Return the ids of everything that has annotations."""
        return [row[0] for row in self._connection.execute(f"{_ANNOTATED} ORDER BY 1")]

    def tags(self) -> tuple[Count, ...]:
        """Return every tag there is by its `key`, with its name as it was typed
        last and how many articles of the library have it."""
        rows = self._connection.execute(_USES)
        return tuple(Count(key, name, total, unread) for key, name, _, total, unread in rows)


class AnnotationWriter:
    """Writes tags, notes and highlights inside one transaction. `reader` sees what was written."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = AnnotationReader(connection)

    def put(self, article_id: int, annotation: Annotation, fold: Fold) -> Annotation | None:
        """Store an annotation in the place of the one of the same kind and key; return it as it is
        stored. None: nothing was new, or the id never was in the library."""
        wanted = _storable(annotation)
        if self._connection.execute(_KNOWN, (article_id,)).fetchone() is None:
            return None
        if self.reader.same(article_id, wanted) == wanted:
            return None
        self._put(article_id, wanted, fold)
        self._log.annotate([article_id])
        return wanted

    def drop(self, article_id: int, annotation: Annotation) -> bool:
        """Remove the annotation of the same kind and key; return whether there was one."""
        wanted = _storable(annotation)
        if isinstance(wanted, Tag):
            done = self._connection.execute(_DROP_TAG, (article_id, wanted.key))
        elif isinstance(wanted, Note):
            done = self._connection.execute(_DROP_NOTE, (article_id,))
        else:
            done = self._connection.execute(_DROP_HIGHLIGHT, (article_id, *wanted.key))
        if done.rowcount:
            self._log.annotate([article_id])
        return bool(done.rowcount)

    def status_of(self, identity: str) -> int:
        """Return the id of an identity, also by another name of it; it is known from then on."""
        name = (storable(identity),)
        found = self._connection.execute(_ID, name).fetchone()[0]
        if found is None:
            self._connection.execute(_KNOW, name)
            found = self._connection.execute(_ID, name).fetchone()[0]
        return int(found)

    def _put(self, article_id: int, wanted: Annotation, fold: Fold) -> None:
        at, run = seconds(wanted.at), self._connection.execute
        if isinstance(wanted, Tag):
            run(_PUT_TAG, (article_id, wanted.key, wanted.name, at))
        elif isinstance(wanted, Note):
            run(_PUT_NOTE, (article_id, at, wanted.text, storable(fold(wanted.text))))
        else:
            said = wanted.note, storable(fold(wanted.note))
            run(_PUT_HIGHLIGHT, (article_id, *wanted.key, wanted.quote.start, at, *said))


def _same(there: Annotations, wanted: Annotation) -> Annotation | None:
    if isinstance(wanted, Note):
        return there.note
    among: Iterable[Tag | Highlight] = there.tags if isinstance(wanted, Tag) else there.highlights
    return next((each for each in among if each.key == wanted.key), None)


def _storable(annotation: Annotation) -> Annotation:
    """Return an annotation of texts that SQLite can hold, its time in whole seconds."""
    at = moment(seconds(annotation.at))
    if isinstance(annotation, Tag):
        return Tag(storable(annotation.name), at)
    if isinstance(annotation, Note):
        return Note(storable(annotation.text), at)
    quote = annotation.quote
    exact, prefix, suffix = map(storable, (quote.exact, quote.prefix, quote.suffix))
    kept = Quote(exact, prefix, suffix, quote.start)
    return Highlight(kept, at, storable(annotation.note))
