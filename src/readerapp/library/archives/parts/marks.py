"""Marks, verdicts, and what publishers put beside their articles."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.articles import Verdict
from readerapp.domain.drafts import RelationKind
from readerapp.library.archives.forms import (
    flag,
    form,
    hexadecimal,
    many,
    maybe,
    moment,
    name,
    one_of,
    text,
    up_to,
)
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


def _statuses(reader: "Reader", scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.statuses(scope)


def _merge_statuses(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    read, starred = writer.archive.statuses(records)
    merging.read += read
    merging.starred += starred


STATUSES = ArchivePart(
    "statuses",
    ("status", "alias", "feed_entry"),
    _statuses,
    form(
        identity=name,
        is_read=flag,
        is_starred=flag,
        read_at=maybe(moment),
        starred_at=maybe(moment),
        removed_at=maybe(moment),
        aliases=many(name),
        entries=many(form(feed=name, hash=hexadecimal(64), is_shared=flag)),
    ),
    _merge_statuses,
)


def _verdicts(reader: "Reader", scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.verdicts(scope)


def _merge_verdicts(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    for pair, before in writer.archive.verdicts(records).items():
        merging.verdicts.setdefault(pair, before)


VERDICTS = ArchivePart(
    "verdicts",
    ("verdict",),
    _verdicts,
    form(one=name, other=name, decision=one_of(Verdict), at=moment),
    _merge_verdicts,
)
