"""Tags, notes and highlights: what a reader wrote, and not to be handed on with some articles."""

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
    Annotations,
    Highlight,
    KeptAnnotations,
    Note,
    Quote,
    Tag,
)
from readerapp.domain.archives import ArchiveScope, Record
from readerapp.library.annotations import AnnotationChange, merge_annotations, take_back
from readerapp.library.records.forms import form, many, maybe, moment, name, no_more, number, text
from readerapp.library.records.kind import Line, Merge, Plain, RecordKind
from readerapp.library.records.plain import as_meant, in_words

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


ANNOTATIONS = RecordKind(
    "annotations",
    ("article_tag", "note", "highlight"),
    _read,
    _FORM,
    _put,
    (Plain("annotations.jsonl", is_history=True, write=_lines, read=_of_line),),
)
