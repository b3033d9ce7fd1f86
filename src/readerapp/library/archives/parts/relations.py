"""Relations of an archive: what publishers put beside their articles."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.drafts import RelationKind
from readerapp.library.archives.forms import form, name, one_of, text, up_to
from readerapp.library.archives.part import ArchivePart, Merge

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


def _relations(reader: "Reader", scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.relations(scope)


def _merge(writer: "Writer", records: Sequence[Record], _merging: Merge) -> None:
    writer.archive.relations(records)


RELATIONS = ArchivePart(
    "relations",
    ("stated_relation",),
    _relations,
    form(
        article=name,
        position=up_to(1_000_000),
        related=name,
        kind=one_of(RelationKind),
        heading=text,
    ),
    _merge,
)
