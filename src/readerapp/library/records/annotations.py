"""Tags, notes and highlights: what a reader wrote, and not to be handed on with some articles."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from readerapp.domain.annotations import (
    CONTEXT,
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
    Quote,
    Tag,
    tag_key,
)
from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.folder_sync import FolderWish, WishKind
from readerapp.library.annotations import AnnotationChange, merge_annotations, take_back
from readerapp.library.records.forms import (
    form,
    many,
    maybe,
    moment,
    name,
    no_more,
    number,
    text,
    up_to,
)
from readerapp.library.records.kind import Line, Merge, Plain, RecordKind
from readerapp.library.records.plain import as_meant, in_words
from readerapp.library.records.wishes import Wish, Wished, fields, no_part, said
from readerapp.storage.folder_sync.wishes import packed

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


_SAID = no_more(text, NOTE_LENGTH)
_AROUND = no_more(text, CONTEXT)
_TAG = form(name=no_more(name, TAG_LENGTH), at=moment)
_NOTE = form(text=_SAID, at=moment)
_HIGHLIGHT = form(
    quote=no_more(name, QUOTE_LENGTH),
    prefix=_AROUND,
    suffix=_AROUND,
    start=number,
    note=_SAID,
    at=moment,
)
_FORM = form(
    identity=name,
    tags=no_more(many(_TAG), MOST_TAGS),
    note=maybe(_NOTE),
    highlights=no_more(many(_HIGHLIGHT), MOST_HIGHLIGHTS),
)


def _read(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    return map(_record, reader.annotations.all())


def _record(kept: KeptAnnotations) -> Record:
    found = kept.annotations
    return {
        "identity": kept.identity,
        "tags": [{"name": each.name, "at": _seconds(each.at)} for each in found.tags],
        "note": found.note and {"text": found.note.text, "at": _seconds(found.note.at)},
        "highlights": [
            {
                "quote": each.quote.exact,
                "prefix": each.quote.prefix,
                "suffix": each.quote.suffix,
                "start": each.quote.start,
                "note": each.note,
                "at": _seconds(each.at),
            }
            for each in found.highlights
        ],
    }


def _put(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """What is here stays: of two notes the other one's words come below."""
    changed: list[AnnotationChange] = []
    for record in records:
        article_id = writer.annotations.status_of(record["identity"])
        changed += merge_annotations(writer, article_id, _annotations(record))
    merging.undos.append(lambda writer, _now: take_back(writer, changed[::-1]))


def _annotations(record: Record) -> Annotations:
    note = record["note"]
    return Annotations(
        tuple(Tag(each["name"], _time(each["at"])) for each in record["tags"]),
        Note(note["text"], _time(note["at"])) if note else None,
        tuple(
            Highlight(
                Quote(each["quote"], each["prefix"], each["suffix"], each["start"]),
                _time(each["at"]),
                each["note"],
            )
            for each in record["highlights"]
        ),
    )


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _time(value: int) -> datetime:
    return datetime.fromtimestamp(value, UTC)


_TAG_NAMES, _NOTE_NAMES = {"name": "tag"}, {"text": "note"}
_HIGHLIGHT_NAMES = {"quote": "highlight"}
_EMPTY = {"prefix": "", "suffix": "", "start": 0, "note": ""}  # of a highlight


def _lines(reader: "Reader") -> Iterator[Line]:
    """A line a tag, a note, a highlight."""
    for kept in reader.annotations.all():
        record = _record(kept)
        said: list[Line] = [in_words(_TAG, each, _TAG_NAMES) for each in record["tags"]]
        if record["note"]:
            said.append(in_words(_NOTE, record["note"], _NOTE_NAMES))
        for each in record["highlights"]:
            line = in_words(_HIGHLIGHT, each, _HIGHLIGHT_NAMES)
            said.append({key: line[key] for key in line if key != "note" or line[key]})
        for_people = {"title": kept.title, "url": kept.url}
        titled = {name: value for name, value in for_people.items() if value}
        for line in said:
            yield {"identity": record["identity"], **line, **titled}


def _of_line(line: Line) -> Iterator[tuple[RecordKind, Record]]:
    record: Record = {
        "identity": line.get("identity"), "tags": [], "note": None, "highlights": []
    }  # fmt: skip
    if "tag" in line:
        record["tags"] = [as_meant(_TAG, line, _TAG_NAMES)]
    elif "highlight" in line:
        record["highlights"] = [as_meant(_HIGHLIGHT, line, _HIGHLIGHT_NAMES, _EMPTY)]
    else:
        record["note"] = as_meant(_NOTE, line, _NOTE_NAMES)
    yield ANNOTATIONS, record


_LONGEST_TEXT = 1_000_000_000  # characters of an article, before a quote
_AT_QUOTE = fields(form(note=_SAID, start=up_to(_LONGEST_TEXT)))


def _tag_wish(part: str, value: str) -> tuple[str, str]:
    if len(value) > TAG_LENGTH or not part:
        raise ValueError("a tag")
    if value and tag_key(value) != part:
        raise ValueError("a tag under another name")
    return part, value


def _quote(part: str) -> str:
    exact, prefix, suffix = json.loads(part)
    if not no_more(text, QUOTE_LENGTH)(exact).strip():
        raise ValueError("a quote")
    return packed([exact, _AROUND(prefix), _AROUND(suffix)])


def _wish(writer: "Writer", wished: Wished, _now: datetime) -> None:
    """What is here stays where there would be too many."""
    # Here, because who writes a safety copy does without.
    from readerapp.languages.folding import fold

    for wish, at in wished:
        article_id = writer.annotations.status_of(wish.item)
        annotation, limit = _annotation(wish, at)
        if not wish.value:
            writer.annotations.drop(article_id, annotation)
            continue
        there = writer.annotations.reader.of(article_id)
        of_kind = [each for each in there if type(each) is type(annotation)]
        is_there = writer.annotations.reader.same(article_id, annotation) is not None
        if is_there or len(of_kind) < limit:
            writer.annotations.put(article_id, annotation, fold)


def _annotation(wish: FolderWish, at: datetime) -> tuple[Annotation, int]:
    if wish.kind is WishKind.TAG:
        return Tag(wish.value or wish.part, at), MOST_TAGS
    if wish.kind is WishKind.NOTE:
        return Note(wish.value, at), 1
    exact, prefix, suffix = json.loads(wish.part)
    told = json.loads(wish.value or '{"note": "", "start": 0}')
    quote = Quote(exact, prefix, suffix, told["start"])
    return Highlight(quote, at, told["note"]), MOST_HIGHLIGHTS


ANNOTATIONS = RecordKind(
    "annotations",
    ("article_tag", "note", "highlight"),
    _read,
    _FORM,
    _put,
    (Plain("annotations.jsonl", is_history=True, write=_lines, read=_of_line),),
    wishes=(
        Wish(WishKind.TAG, _tag_wish, _wish),
        Wish(WishKind.NOTE, said(no_part, _SAID), _wish),
        Wish(WishKind.HIGHLIGHT, said(_quote, _AT_QUOTE), _wish),
    ),
)

KINDS = (ANNOTATIONS,)
