"""A part of an archive: one kind of record, how it is written, checked and merged."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field
from typing import TYPE_CHECKING, Any

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.articles import Verdict
from readerapp.domain.marks import StoryMark
from readerapp.domain.values import dataclass
from readerapp.library.annotations import AnnotationChange

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer

File = tuple[str, bytes]  # its name in the archive, its bytes


@dataclass
class Merge:
    """An import under way: the writer, and what has changed so far."""

    folder_ids: dict[int, int] = field(default_factory=dict)  # by the archive's number
    rules: dict[str, Record] = field(default_factory=dict)  # of an older archive, by key of feed
    keeps_consent: bool = False  # the library had no record of its own
    added: list[int] = field(default_factory=list)
    read: list[int] = field(default_factory=list)
    starred: list[int] = field(default_factory=list)
    feeds: list[int] = field(default_factory=list)
    folders: list[int] = field(default_factory=list)
    verdicts: dict[tuple[int, int], Verdict | None] = field(default_factory=dict)
    story_marks: dict[int, StoryMark] = field(default_factory=dict)
    annotated: list[AnnotationChange] = field(default_factory=list)
    label_marks: list[tuple[int, str]] = field(default_factory=list)  # article, part
    reader_rules: list[int] = field(default_factory=list)
    mutes: list[int] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)  # those the records at hand asked for

    @contextmanager
    def unless_lost(self) -> Iterator[None]:
        """Forget what was noted inside when it fails: its transaction was not written, and others
        will get the numbers it gave."""
        lists: tuple[list[Any], ...] = (
            self.added, self.read, self.starred, self.feeds, self.folders, self.annotated,
            self.reader_rules, self.mutes,
        )  # fmt: skip
        tables: tuple[dict[Any, Any], ...] = (
            self.folder_ids, self.rules, self.verdicts, self.story_marks
        )  # fmt: skip
        lengths, sizes = list(map(len, lists)), list(map(len, tables))
        try:
            yield
        except BaseException:
            for noted, length in zip(lists, lengths, strict=True):
                del noted[length:]
            for table, size in zip(tables, sizes, strict=True):
                for key in list(table)[size:]:
                    del table[key]
            raise


def _no_files(_record: Record) -> tuple[str, ...]:
    return ()


def _nothing_along(_reader: "Reader", _record: Record) -> Iterator[File]:
    return iter(())


def _as_it_is(record: Record) -> Record:
    return record


@dataclass(frozen=True)
class ArchivePart:
    """One kind of record, in `records/NAME-0001.jsonl` and so on.

    `tables`: what of the library it keeps (a test sees to it that no table is forgotten).
    `write` yields the records in an order that depends on their content alone.
    `check` returns a record, or raises ValueError. It runs in a worker process.
    `make_safe` changes what must not come in as it is. It runs in a worker process, too.
    `merge` brings checked records into the library, inside a transaction.
    `along` yields files that go with a record, `files` names those its import needs.
    `is_personal`: not in an archive of some articles only. `in_digest`: an import gives it back
    exactly.
    """

    name: str
    tables: tuple[str, ...]
    write: "Callable[[Reader, ArchiveScope], Iterable[Record]]"
    check: Callable[[Any], Record]
    merge: "Callable[[Writer, Sequence[Record], Merge], None]"
    make_safe: Callable[[Record], Record] = _as_it_is
    along: "Callable[[Reader, Record], Iterator[File]]" = _nothing_along
    files: Callable[[Record], Iterable[str]] = _no_files
    is_personal: bool = False
    in_digest: bool = True
