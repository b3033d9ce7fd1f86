"""Writer: all topics over one transaction, and the connection that begins and ends it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from readerapp.domain.articles import Changes
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.archive.merging import ArchiveWriter
from readerapp.storage.articles.articles import ArticleWriter
from readerapp.storage.articles.evidence import EvidenceWriter
from readerapp.storage.articles.marks import StatusWriter
from readerapp.storage.articles.offline import trim_originals, trim_pictures
from readerapp.storage.articles.pictures import PictureWriter
from readerapp.storage.bin.bin import BinWriter
from readerapp.storage.changes import ChangeLog
from readerapp.storage.errors import fault
from readerapp.storage.feeds.feeds import FeedWriter
from readerapp.storage.file.connection import connect_for_writing
from readerapp.storage.front_page.editions import EditionWriter
from readerapp.storage.front_page.story_marks import StoryMarkWriter
from readerapp.storage.reader import Reader
from readerapp.storage.retention import RetentionWriter
from readerapp.storage.search.index import IndexWriter
from readerapp.storage.search.saved_searches import SavedSearchWriter
from readerapp.storage.settings import ConsentWriter, SettingWriter, UsageWriter
from readerapp.storage.stories.relations import RelationWriter, VerdictWriter
from readerapp.storage.stories.stories import StoryWriter
from readerapp.storage.stories.vectors import VectorWriter

if TYPE_CHECKING:
    from readerapp.storage.accounts.writer import AccountWriter
    from readerapp.storage.articles.annotations import AnnotationWriter
    from readerapp.storage.articles.label_marks import LabelMarkWriter
    from readerapp.storage.articles.picture_readings import PictureReadingWriter
    from readerapp.storage.folder_sync.wishes import WishWriter
    from readerapp.storage.mutes import MuteWriter
    from readerapp.storage.rules import RuleWriter
    from readerapp.storage.translations import TranslationWriter


class Writer:
    """Valid inside its `with` block, in one thread. `reader` sees what was written so far.

    Each topic is made when it is first asked for: a transaction is about one or two of them.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._log = ChangeLog()

    @cached_property
    def annotations(self) -> "AnnotationWriter":
        """What the reader adds to articles."""
        # Here, because the first rows do without it.
        from readerapp.storage.articles.annotations import AnnotationWriter

        return AnnotationWriter(self._connection, self._log)

    @cached_property
    def label_marks(self) -> "LabelMarkWriter":
        """What the reader says of AI labels."""
        from readerapp.storage.articles.label_marks import LabelMarkWriter

        return LabelMarkWriter(self._connection, self._log)

    @cached_property
    def picture_readings(self) -> "PictureReadingWriter":
        """Kept pictures that are read again, because the rules changed."""
        from readerapp.storage.articles.picture_readings import PictureReadingWriter

        return PictureReadingWriter(self._connection, self._log)

    @cached_property
    def accounts(self) -> "AccountWriter":
        """Accounts on news servers, and what these are to be told."""
        from readerapp.storage.accounts.writer import AccountWriter

        return AccountWriter(self._connection, self._log)

    @cached_property
    def folder_sync(self) -> "WishWriter":
        """Wishes that are shared through a folder, and how that stands."""
        from readerapp.storage.folder_sync.wishes import WishWriter

        return WishWriter(self._connection)

    @cached_property
    def rules(self) -> "RuleWriter":
        """The reader's rules and what they did."""
        from readerapp.storage.rules import RuleWriter

        return RuleWriter(self._connection, self._log)

    @cached_property
    def mutes(self) -> "MuteWriter":
        """What the reader does not want to see."""
        from readerapp.storage.mutes import MuteWriter

        return MuteWriter(self._connection, self._log)

    @cached_property
    def translations(self) -> "TranslationWriter":
        """What is translated on this computer."""
        from readerapp.storage.translations import TranslationWriter

        return TranslationWriter(self._connection)

    articles = cached_property(lambda self: ArticleWriter(self._connection, self._log))
    archive = cached_property(lambda self: ArchiveWriter(self._connection, self._log))
    pictures = cached_property(lambda self: PictureWriter(self._connection, self._log))
    evidence = cached_property(lambda self: EvidenceWriter(self._connection, self._log))
    relations = cached_property(lambda self: RelationWriter(self._connection, self._log))
    vectors = cached_property(lambda self: VectorWriter(self._connection))
    feeds = cached_property(lambda self: FeedWriter(self._connection, self._log))
    statuses = cached_property(lambda self: StatusWriter(self._connection, self._log))
    verdicts = cached_property(lambda self: VerdictWriter(self._connection, self._log))
    stories = cached_property(lambda self: StoryWriter(self._connection, self._log))
    searches = cached_property(lambda self: SavedSearchWriter(self._connection, self._log))
    index = cached_property(lambda self: IndexWriter(self._connection))
    settings = cached_property(lambda self: SettingWriter(self._connection))
    consent = cached_property(lambda self: ConsentWriter(self._connection))
    usage = cached_property(lambda self: UsageWriter(self._connection))
    bin = cached_property(lambda self: BinWriter(self._connection, self._log))
    retention = cached_property(lambda self: RetentionWriter(self._connection, self._log))
    editions = cached_property(lambda self: EditionWriter(self._connection))
    story_marks = cached_property(lambda self: StoryMarkWriter(self._connection, self._log))
    reader = cached_property(lambda self: Reader(self._connection))

    def trim_originals(self, limit_bytes: int) -> int:
        """Drop kept pages of feed articles until the rest fits; return the bytes freed.

        The oldest read ones go first, then the oldest unread ones, starred ones never.
        """
        return trim_originals(self._connection, limit_bytes)

    def trim_pictures(self, limit_bytes: int) -> int:
        """Drop pictures of feed articles in the same way; they are then not fetched again by
        themselves."""
        return trim_pictures(self._connection, self._log, limit_bytes)

    def changes(self) -> Changes:
        """Return the articles this transaction touched so far, those brought along included."""
        return self._log.changes()


class WritingConnection:
    """Opens, commits and rolls back. Not to be used by two threads at once: Store sees to it."""

    def __init__(self, path: Path, busy_seconds: float) -> None:
        self._path = path
        self._connection = connect_for_writing(path, busy_seconds)

    @contextmanager
    def begin(self) -> Iterator[Writer]:
        """Yield a Writer on one transaction; commit at the end, roll back on any exception.

        The write lock is taken first: it is waited for at the start, not met halfway.
        """
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield Writer(self._connection)
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise _translated(error, self._path) from error

    def version_of_others(self) -> int:
        """Return a number that other connections change by writing, and this one does not: it is
        the only one of this process that writes. https://www.sqlite.org/pragma.html#pragma_data_version
        """
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def compact(self) -> None:
        """Compact the file; the -wal shrinks as soon as no reader needs it any more."""
        self._connection.execute("VACUUM")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


def _translated(error: sqlite3.Error, path: Path) -> Exception:
    """Return the StorageError that a failed writing stands for, or the error when it is a bug."""
    expected = fault(error, str(path))
    if expected is not None and expected.reason is Reason.NOT_READABLE:
        return StorageError(Reason.NOT_WRITABLE, expected.name, expected.detail)
    return expected or error
