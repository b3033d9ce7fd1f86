"""Saved searches of an archive."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.library.archives.forms import form, text
from readerapp.library.archives.part import ArchivePart, Merge

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


def _searches(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    for search in reader.searches.all():
        yield {"name": search.name, "query": search.query}


def _merge(writer: "Writer", records: Sequence[Record], _merging: Merge) -> None:
    """One of the same name and words is there already."""
    here = [(search.name, search.query) for search in writer.reader.searches.all()]
    for record in records:
        if (record["name"], record["query"]) not in here:
            writer.searches.add(record["name"], record["query"], len(here))
            here.append((record["name"], record["query"]))


SEARCHES = ArchivePart(
    "searches",
    ("saved_search",),
    _searches,
    form(name=text, query=text),
    _merge,
    is_personal=True,
)
