"""Reading, over plain `sqlite3`.

Holds one class per table group. May import `domain` and this room, never SQLAlchemy: the list
is on screen before SQLAlchemy's 220-290 ms of import would be over (measured).
Promises: one `Reader` is one snapshot; nothing here writes.
"""

import sqlite3

from readerapp.storage.reading.archive import ArchiveReader
from readerapp.storage.reading.articles import ArticleReader
from readerapp.storage.reading.evidence import EvidenceReader
from readerapp.storage.reading.feeds import FeedReader
from readerapp.storage.reading.marks import MarkReader
from readerapp.storage.reading.pictures import PictureReader
from readerapp.storage.reading.records import ConsentReader, SettingReader, UsageReader
from readerapp.storage.reading.relations import RelationReader
from readerapp.storage.reading.saved_searches import NameReader, SavedSearchReader
from readerapp.storage.reading.search import SearchReader
from readerapp.storage.reading.stories import StoryReader
from readerapp.storage.reading.vectors import VectorReader
from readerapp.storage.reading.verdicts import VerdictReader

__all__ = ["Reader"]


class Reader:
    """All table groups over one connection. Valid inside its `with` block, in one thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.articles = ArticleReader(connection)
        self.search = SearchReader(connection)
        self.searches = SavedSearchReader(connection)
        self.names = NameReader(connection)
        self.feeds = FeedReader(connection)
        self.relations = RelationReader(connection)
        self.stories = StoryReader(connection)
        self.verdicts = VerdictReader(connection)
        self.marks = MarkReader(connection)
        self.pictures = PictureReader(connection)
        self.evidence = EvidenceReader(connection)
        self.vectors = VectorReader(connection)
        self.settings = SettingReader(connection)
        self.consent = ConsentReader(connection)
        self.usage = UsageReader(connection)
        self.archive = ArchiveReader(connection)
