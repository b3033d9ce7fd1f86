"""Kind of record: what tells one from another, its form, how it is read and put."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.values import dataclass
from readerapp.library.records.forms import Form
from readerapp.library.records.wishes import Wish

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer

Undo = Callable[["Writer", datetime], object]  # inside a transaction; what is gone does nothing
File = tuple[str, bytes]  # its name in the archive, its bytes
Line = dict[str, Any]  # of the safety copy
WHOLE = ArchiveScope()


@dataclass
class Merge:
    """Records on their way into a library: what has changed so far.

    `is_new`: the library was made for them, and nothing in it can be what they mean.
    `keeps_consent`: it had no record of its own. `begun_at`: for what does not say when it was.
    """

    is_new: bool = False
    keeps_consent: bool = False
    begun_at: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    folder_ids: dict[int, int] = field(default_factory=dict)  # by their numbers in the records
    rules: dict[str, Record] = field(default_factory=dict)  # of feeds that come later, by key
    account_feeds: list[Record] = field(default_factory=list)  # of accounts that come later
    added: list[int] = field(default_factory=list)
    feeds: list[int] = field(default_factory=list)
    folders: list[int] = field(default_factory=list)
    undos: "list[Undo]" = field(default_factory=list)  # of what stands beside them
    files: dict[str, bytes] = field(default_factory=dict)  # those the records at hand asked for

    @contextmanager
    def unless_lost(self) -> Iterator[None]:
        """Forget what was noted inside when it fails: its transaction was not written, and others
        will get the numbers it gave."""
        lists: tuple[list[Any], ...] = (
            self.account_feeds, self.added, self.feeds, self.folders, self.undos
        )  # fmt: skip
        tables: tuple[dict[Any, Any], ...] = (self.folder_ids, self.rules)
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


@dataclass(frozen=True)
class Plain:
    """A file of the safety copy, and how a line of it says a record (`plain`).

    `names`: of fields that are called otherwise there. `kept`: those that are said even where they
    are empty. `defaults`: of those that a line need not say. `is_titled`: it says title and
    address of its article, for people. `is_history`: its times go with the reading history.
    `write` and `read` stand in the place of all that: a line may be several records.
    """

    file: str
    names: Mapping[str, str] = field(default_factory=dict)
    kept: tuple[str, ...] = ()
    defaults: Mapping[str, Any] = field(default_factory=dict)
    is_titled: bool = False
    is_history: bool = False
    write: "Callable[[Reader], Iterable[Line]] | None" = None
    read: "Callable[[Line], Iterable[tuple[RecordKind, Any]]] | None" = None


def _no_files(_record: Record) -> tuple[str, ...]:
    return ()


def _nothing_along(_reader: "Reader", _record: Record) -> Iterator[File]:
    return iter(())


def _as_it_is(record: Record) -> Record:
    return record


@dataclass(frozen=True)
class RecordKind:
    """One kind of record. In an archive it is in `records/NAME-0001.jsonl` and so on.

    `tables`: what of the library it keeps (a test sees to it that no table is forgotten).
    `read` yields the records in an order that depends on their content alone.
    `form`: its fields and their bounds.
    `put` brings checked records into the library, inside a transaction: what is here stays. It
    notes how that is taken back.
    `plain`: the files of the safety copy that hold it.
    `stays_here`: it belongs to this computer, and no archive holds it.
    `make_safe` changes what must not come in as it is. It runs in a worker process.
    `along` yields files that go with a record, `files` names those its import needs.
    `wishes`: the fields that shared folders carry.
    `is_personal`: not in an archive of some articles only. `in_digest`: an import gives it back
    exactly. `since`: the version of archives that has it first; what the ones before 0.1 lack:
    `before_0_1`.
    """

    name: str
    tables: tuple[str, ...]
    read: "Callable[[Reader, ArchiveScope], Iterable[Record]]"
    form: Form
    put: "Callable[[Writer, Sequence[Record], Merge], None]"
    plain: tuple[Plain, ...] = ()
    make_safe: Callable[[Record], Record] = _as_it_is
    along: "Callable[[Reader, Record], Iterator[File]]" = _nothing_along
    files: Callable[[Record], Iterable[str]] = _no_files
    wishes: tuple[Wish, ...] = ()
    is_personal: bool = True
    stays_here: bool = False
    in_digest: bool = True
    since: int = 1

    def check(self, value: Any) -> Record:
        """Return a record that fits. Raises ValueError."""
        return self.form(value)
