"""Reader: all topics over one snapshot of the library. Nothing here writes."""

import sqlite3
from functools import cached_property
from typing import TYPE_CHECKING

from readerapp.storage.archive.records import ArchiveReader
from readerapp.storage.articles.articles import ArticleReader
from readerapp.storage.articles.evidence import EvidenceReader
from readerapp.storage.articles.marks import MarkReader
from readerapp.storage.articles.pictures import PictureReader
from readerapp.storage.bin.bin import BinReader
from readerapp.storage.feeds.feeds import FeedReader
from readerapp.storage.front_page.arrivals import ArrivalReader
from readerapp.storage.front_page.editions import EditionReader
from readerapp.storage.front_page.story_marks import StoryMarkReader
from readerapp.storage.retention import RetentionReader
from readerapp.storage.search.index import HealthReader
from readerapp.storage.search.matches import SearchReader
from readerapp.storage.search.saved_searches import NameReader, SavedSearchReader
from readerapp.storage.settings import ConsentReader, SettingReader, UsageReader
from readerapp.storage.stories.relations import RelationReader, VerdictReader
from readerapp.storage.stories.stories import StoryReader
from readerapp.storage.stories.vectors import VectorReader

if TYPE_CHECKING:
    from readerapp.storage.accounts.reader import AccountReader
    from readerapp.storage.articles.annotations import AnnotationReader
    from readerapp.storage.articles.label_marks import LabelMarkReader
    from readerapp.storage.articles.picture_readings import PictureReadingReader
    from readerapp.storage.folder_sync.wishes import WishReader
    from readerapp.storage.mutes import MuteReader
    from readerapp.storage.rules import RuleReader
    from readerapp.storage.translations import TranslationReader


class Reader:
    """Valid inside its `with` block, in one thread.

    Each topic is made when it is first asked for: a snapshot is about one or two of them.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @cached_property
    def annotations(self) -> "AnnotationReader":
        """What the reader added to articles."""
        # Here, because the first rows do without it.
        from readerapp.storage.articles.annotations import AnnotationReader

        return AnnotationReader(self._connection)

    @cached_property
    def label_marks(self) -> "LabelMarkReader":
        """What the reader says of AI labels."""
        from readerapp.storage.articles.label_marks import LabelMarkReader

        return LabelMarkReader(self._connection)

    @cached_property
    def picture_readings(self) -> "PictureReadingReader":
        """Kept pictures that are read again, because the rules changed."""
        from readerapp.storage.articles.picture_readings import PictureReadingReader

        return PictureReadingReader(self._connection)

    @cached_property
    def accounts(self) -> "AccountReader":
        """What is kept of accounts on news servers."""
        from readerapp.storage.accounts.reader import AccountReader

        return AccountReader(self._connection)

    @cached_property
    def folder_sync(self) -> "WishReader":
        """Wishes that are shared through a folder, and how that stands."""
        from readerapp.storage.folder_sync.wishes import WishReader

        return WishReader(self._connection)

    @cached_property
    def rules(self) -> "RuleReader":
        """The reader's rules and what they did."""
        from readerapp.storage.rules import RuleReader

        return RuleReader(self._connection)

    @cached_property
    def mutes(self) -> "MuteReader":
        """What the reader does not want to see."""
        from readerapp.storage.mutes import MuteReader

        return MuteReader(self._connection)

    @cached_property
    def translations(self) -> "TranslationReader":
        """What was translated on this computer."""
        from readerapp.storage.translations import TranslationReader

        return TranslationReader(self._connection)

    articles = cached_property(lambda self: ArticleReader(self._connection))
    search = cached_property(lambda self: SearchReader(self._connection))
    searches = cached_property(lambda self: SavedSearchReader(self._connection))
    names = cached_property(lambda self: NameReader(self._connection))
    health = cached_property(lambda self: HealthReader(self._connection))
    feeds = cached_property(lambda self: FeedReader(self._connection))
    relations = cached_property(lambda self: RelationReader(self._connection))
    stories = cached_property(lambda self: StoryReader(self._connection))
    verdicts = cached_property(lambda self: VerdictReader(self._connection))
    marks = cached_property(lambda self: MarkReader(self._connection))
    pictures = cached_property(lambda self: PictureReader(self._connection))
    evidence = cached_property(lambda self: EvidenceReader(self._connection))
    vectors = cached_property(lambda self: VectorReader(self._connection))
    settings = cached_property(lambda self: SettingReader(self._connection))
    consent = cached_property(lambda self: ConsentReader(self._connection))
    usage = cached_property(lambda self: UsageReader(self._connection))
    archive = cached_property(lambda self: ArchiveReader(self._connection))
    bin = cached_property(lambda self: BinReader(self._connection))
    retention = cached_property(lambda self: RetentionReader(self._connection))
    arrivals = cached_property(lambda self: ArrivalReader(self._connection))
    editions = cached_property(lambda self: EditionReader(self._connection))
    story_marks = cached_property(lambda self: StoryMarkReader(self._connection))
