"""What the reader did with stories."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.library.archives.forms import flag, form, maybe, moment, name
from readerapp.library.archives.part import ArchivePart, Merge

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


def _story_marks(reader: "Reader", _scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.story_marks()


def _merge(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    for article_id, before in writer.archive.story_marks(records).items():
        merging.story_marks.setdefault(article_id, before)


STORY_MARKS = ArchivePart(
    "stories",
    ("story_mark",),
    _story_marks,
    form(identity=name, seen_at=maybe(moment), is_followed=flag, is_less_wanted=flag),
    _merge,
    is_personal=True,
)
