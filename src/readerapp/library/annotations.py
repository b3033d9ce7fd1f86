"""The reader's tags, notes and highlights. Each action returns what changed and the way back.

Undoing takes back what the action itself did: what was written over it since stays.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from readerapp.domain.annotations import (
    MOST_HIGHLIGHTS,
    MOST_TAGS,
    NOTE_LENGTH,
    QUOTE_LENGTH,
    TAG_LENGTH,
    Annotation,
    Annotations,
    Highlight,
    KeptAnnotations,
    Note,
    PlainText,
    Quote,
    Tag,
    clean_name,
    find_quote,
    quote_at,
)
from readerapp.domain.articles import Changes, Count
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.values import dataclass
from readerapp.library.batching import batches
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.storage import Writer


@dataclass(frozen=True)
class AnnotationChange:
    """One annotation that was replaced: `before` and `after` as they were stored, None for none."""

    article_id: int
    before: Annotation | None
    after: Annotation | None


Change = Callable[[Annotations], tuple[Annotation | None, Annotation | None]]  # before, after


def annotations(library: Library, article_id: int) -> Annotations:
    """Return what the reader added to an article."""
    with library.store.read() as reader:
        return reader.annotations.of(article_id)


def all_annotations(library: Library) -> tuple[KeptAnnotations, ...]:
    """Return everything the reader added to articles, also to those that have left the library."""
    with library.store.read() as reader:
        return tuple(reader.annotations.all())


def tags(library: Library) -> tuple[Count, ...]:
    """Return every tag there is, by name."""
    with library.store.read() as reader:
        return reader.annotations.tags()


def add_tag(library: Library, article_id: int, name: str) -> ActionResult:
    """Give an article a tag; one of the same name stays as it was typed.

    Raises ReaderError: TAG_WITHOUT_NAME, TAG_TOO_LONG, TOO_MANY_TAGS.
    """
    wanted = Tag(_checked_name(name), library.clock.now())

    def change(there: Annotations) -> tuple[Tag | None, Tag | None]:
        if any(each.key == wanted.key for each in there.tags):
            return None, None
        if len(there.tags) >= MOST_TAGS:
            raise ReaderError(Reason.TOO_MANY_TAGS, "", str(MOST_TAGS))
        return None, wanted

    return _change(library, article_id, change)


def remove_tag(library: Library, article_id: int, name: str) -> ActionResult:
    """Take a tag from an article, whichever way its name is typed."""
    key = Tag(clean_name(name), library.clock.now()).key

    def change(there: Annotations) -> tuple[Tag | None, None]:
        return next((each for each in there.tags if each.key == key), None), None

    return _change(library, article_id, change)


def tag_articles(library: Library, ids: Sequence[int], name: str, *, tagged: bool) -> ActionResult:
    """Give articles a tag, or take it from them; those that have it, or lack it, are left alone.

    A bounded number to a transaction: what was done before a failure is kept, as `failure` says.
    Raises ReaderError: TAG_WITHOUT_NAME, TAG_TOO_LONG, TOO_MANY_TAGS.
    """
    cleaned = _checked_name(name)
    wanted = Tag(cleaned, library.clock.now())

    def change(writer: Writer, article_id: int) -> list[AnnotationChange]:
        there = {each.key: each for each in writer.annotations.reader.of(article_id).tags}
        if tagged == (wanted.key in there):
            return []
        if tagged and len(there) >= MOST_TAGS:
            raise ReaderError(Reason.TOO_MANY_TAGS, "", str(MOST_TAGS))
        before = there.get(wanted.key)
        return _replace(writer, article_id, before, wanted if tagged else None)

    return _change_many(library, sorted(ids), change)


def rename_tag(library: Library, key: str, name: str) -> ActionResult:
    """Call a tag something else wherever it is; of an article that has both one stays.

    `key` is what it is compared by. Raises ReaderError: TAG_WITHOUT_NAME, TAG_TOO_LONG.
    """
    cleaned = _checked_name(name)
    return _change_everywhere(library, key, lambda tag: Tag(cleaned, tag.at))


def delete_tag(library: Library, key: str) -> ActionResult:
    """Take a tag from everything that has it; the articles stay."""
    return _change_everywhere(library, key, lambda _tag: None)


def set_note(library: Library, article_id: int, text: str) -> ActionResult:
    """Write the note on an article, in the place of the one before; without text it goes.

    Raises ReaderError(NOTE_TOO_LONG).
    """
    _refuse_long_note(text)
    wanted = Note(text, library.clock.now()) if text.strip() else None

    def change(there: Annotations) -> tuple[Note | None, Note | None]:
        if there.note and wanted and there.note.text == wanted.text:
            return None, None
        return there.note, wanted

    return _change(library, article_id, change)


def add_highlight(library: Library, article_id: int, quote: Quote, note: str = "") -> ActionResult:
    """Highlight a piece of an article; the same piece again changes nothing.

    Raises ReaderError: NOTHING_TO_HIGHLIGHT, HIGHLIGHT_TOO_LONG, TOO_MANY_HIGHLIGHTS,
    NOTE_TOO_LONG.
    """
    if not quote.exact.strip():
        raise ReaderError(Reason.NOTHING_TO_HIGHLIGHT)
    if len(quote.exact) > QUOTE_LENGTH:
        raise ReaderError(Reason.HIGHLIGHT_TOO_LONG, "", str(QUOTE_LENGTH))
    _refuse_long_note(note)
    wanted = Highlight(quote, library.clock.now(), note)

    def change(there: Annotations) -> tuple[Highlight | None, Highlight | None]:
        if any(each.key == wanted.key for each in there.highlights):
            return None, None
        if len(there.highlights) >= MOST_HIGHLIGHTS:
            raise ReaderError(Reason.TOO_MANY_HIGHLIGHTS, "", str(MOST_HIGHLIGHTS))
        return None, wanted

    return _change(library, article_id, change)


def highlight_words(
    library: Library, article_id: int, text: str, words: str, note: str = ""
) -> ActionResult:
    """Highlight words where they first stand in the text of an article.

    Raises ReaderError: NOT_IN_TEXT, and as `add_highlight` does.
    """
    if not words.strip():
        raise ReaderError(Reason.NOTHING_TO_HIGHLIGHT)
    place = find_quote(PlainText(text), Quote(words))
    if place is None:
        raise ReaderError(Reason.NOT_IN_TEXT, words[:TAG_LENGTH])
    return add_highlight(library, article_id, quote_at(text, *place), note)


def note_highlight(library: Library, article_id: int, quote: Quote, text: str) -> ActionResult:
    """Say something of a highlight; "" takes that back. Raises ReaderError(NOTE_TOO_LONG)."""
    _refuse_long_note(text)
    key = Highlight(quote, library.clock.now()).key

    def change(there: Annotations) -> tuple[Highlight | None, Highlight | None]:
        before = next((each for each in there.highlights if each.key == key), None)
        if before is None or before.note == text:
            return None, None
        return before, Highlight(before.quote, before.at, text)

    return _change(library, article_id, change)


def remove_highlight(library: Library, article_id: int, quote: Quote) -> ActionResult:
    """Take a highlight away, with what was noted to it."""
    key = Highlight(quote, library.clock.now()).key

    def change(there: Annotations) -> tuple[Highlight | None, None]:
        return next((each for each in there.highlights if each.key == key), None), None

    return _change(library, article_id, change)


def _checked_name(name: str) -> str:
    cleaned = clean_name(name)
    if not cleaned:
        raise ReaderError(Reason.TAG_WITHOUT_NAME)
    if len(cleaned) > TAG_LENGTH:
        raise ReaderError(Reason.TAG_TOO_LONG, cleaned, str(TAG_LENGTH))
    return cleaned


def _refuse_long_note(text: str) -> None:
    if len(text) > NOTE_LENGTH:
        raise ReaderError(Reason.NOTE_TOO_LONG, "", str(NOTE_LENGTH))


def _change(library: Library, article_id: int, change: Change) -> ActionResult:
    """Replace one annotation of an article by another."""
    with library.store.write() as writer:
        before, after = change(writer.annotations.reader.of(article_id))
        done = _replace(writer, article_id, before, after)
        changes = writer.changes()

    def undo() -> Changes:
        with library.store.write() as writer:
            take_back(writer, done)
            return writer.changes()

    return ActionResult(changes, undo if done else None)


def _change_everywhere(
    library: Library, key: str, change: Callable[[Tag], Tag | None]
) -> ActionResult:
    """Replace a tag wherever it is, a bounded number of articles to a transaction."""
    with library.store.read() as reader:
        ids = reader.annotations.tagged(key)
    return _change_many(library, ids, lambda writer, id_: _retagged(writer, id_, key, change))


def _change_many(
    library: Library,
    ids: Sequence[int],
    change: Callable[[Writer, int], list[AnnotationChange]],
) -> ActionResult:
    done: list[AnnotationChange] = []
    failure: ReaderError | None = None
    try:
        for batch in batches(ids):
            with library.store.write() as writer:
                made = [each for id_ in batch for each in change(writer, id_)]
            done += made
    except ReaderError as error:
        if not done:
            raise
        failure = error
    changes = Changes(annotated=tuple(dict.fromkeys(each.article_id for each in done)))

    def undo() -> Changes:
        for batch in batches(done):
            with library.store.write() as writer:
                take_back(writer, batch[::-1])
        return changes

    return ActionResult(changes, undo if done else None, failure)


def _retagged(
    writer: Writer, article_id: int, key: str, change: Callable[[Tag], Tag | None]
) -> list[AnnotationChange]:
    tags = {each.key: each for each in writer.annotations.reader.of(article_id).tags}
    before = tags.get(key)
    if before is None:
        return []
    after = change(before)
    if after is not None and after.key == key:  # spelled otherwise
        return _replace(writer, article_id, before, after)
    done = _replace(writer, article_id, before, None)
    if after is not None and after.key not in tags:
        done += _replace(writer, article_id, None, after)
    return done


def merge_annotations(
    writer: Writer, article_id: int, brought: Annotations
) -> list[AnnotationChange]:
    """Add to an article what another library has of it; return what changed.

    What is here stays. Of two notes the words of the other one come below, unless they are in ours
    or both together would be too long.
    """
    changed: list[AnnotationChange] = []
    for annotation in brought:
        before = writer.annotations.reader.same(article_id, annotation)
        after = annotation if before is None else _joined(before, annotation)
        if after != before:
            changed += _replace(writer, article_id, before, after)
    return changed


def take_back(writer: Writer, changes: Iterable[AnnotationChange]) -> None:
    """Take changes back; what was written over them since stays."""
    for done in changes:
        touched = done.after or done.before
        there = touched and writer.annotations.reader.same(done.article_id, touched)
        if there == done.after:
            _replace(writer, done.article_id, done.after, done.before)


def _replace(
    writer: Writer, article_id: int, before: Annotation | None, after: Annotation | None
) -> list[AnnotationChange]:
    from readerapp.languages.folding import fold  # here, because the first rows do without it

    if after is not None:
        stored = writer.annotations.put(article_id, after, fold)
        return [AnnotationChange(article_id, before, stored)] if stored else []
    if before is not None and writer.annotations.drop(article_id, before):
        return [AnnotationChange(article_id, before, None)]
    return []


def _joined(here: Annotation, brought: Annotation) -> Annotation:
    if isinstance(here, Note) and isinstance(brought, Note):
        return replace(here, text=_both(here.text, brought.text))
    if isinstance(here, Highlight) and isinstance(brought, Highlight):
        return replace(here, note=_both(here.note, brought.note))
    return here


def _both(here: str, brought: str) -> str:
    if brought.strip() in here:
        return here
    both = f"{here}\n\n{brought}" if here.strip() else brought
    return both if len(both) <= NOTE_LENGTH else here
