"""Tags, notes and highlights: what a reader wrote, and not to be handed on with some articles."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from readerapp.domain.annotations import (
    CONTEXT,
    MOST_HIGHLIGHTS,
    MOST_TAGS,
    NOTE_LENGTH,
    QUOTE_LENGTH,
    TAG_LENGTH,
    Annotations,
    Highlight,
    Note,
    Quote,
    Tag,
)
from readerapp.domain.archives import ArchiveScope, Record
from readerapp.library.annotations import merge_annotations
from readerapp.library.archives.forms import Check, form, many, maybe, moment, name, number, text
from readerapp.library.archives.part import ArchivePart, Merge

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


def _no_more(check: Check, most: int) -> Check:
    """Return the check of something that is no longer than this."""

    def shorter(value: Any) -> Any:
        found = check(value)
        if len(found) > most:
            raise ValueError(f"no more than {most} were expected")
        return found

    return shorter


_NOTE = _no_more(text, NOTE_LENGTH)
_AROUND = _no_more(text, CONTEXT)
_FORM = form(
    identity=name,
    tags=_no_more(many(form(name=_no_more(name, TAG_LENGTH), at=moment)), MOST_TAGS),
    note=maybe(form(text=_NOTE, at=moment)),
    highlights=_no_more(
        many(
            form(
                quote=_no_more(name, QUOTE_LENGTH),
                prefix=_AROUND,
                suffix=_AROUND,
                start=number,
                note=_NOTE,
                at=moment,
            )
        ),
        MOST_HIGHLIGHTS,
    ),
)


def _write(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    for kept in reader.annotations.all():
        found = kept.annotations
        yield {
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


def _merge(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """What is here stays: of two notes the other one's words come below."""
    for record in records:
        article_id = writer.annotations.status_of(record["identity"])
        merging.annotated += merge_annotations(writer, article_id, _annotations(record))


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


ANNOTATIONS = ArchivePart(
    "annotations", ("article_tag", "note", "highlight"), _write, _FORM, _merge, is_personal=True
)
