"""All table groups over one transaction."""

from sqlalchemy import Connection

from readerapp.domain.articles import Changes
from readerapp.storage.marking import Marker
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.reading import Reader
from readerapp.storage.writing.archive import ArchiveWriter
from readerapp.storage.writing.articles import ArticleWriter
from readerapp.storage.writing.driver import driver_of
from readerapp.storage.writing.evidence import EvidenceWriter
from readerapp.storage.writing.pictures import PictureWriter
from readerapp.storage.writing.relations import RelationWriter, VectorWriter
from readerapp.storage.writing.trimming import trim_originals, trim_pictures


class Writer:
    """Valid inside its `with` block, in one thread. `reader` sees what was written so far."""

    def __init__(self, connection: Connection) -> None:
        log = ChangeLog()
        self._log = log
        self.articles = ArticleWriter(connection, log)
        self.archive = ArchiveWriter(connection, log)
        self.pictures = PictureWriter(connection, log)
        self.evidence = EvidenceWriter(connection, log)
        self.relations = RelationWriter(connection, log)
        self.vectors = VectorWriter(connection)
        self._driver = driver_of(connection)
        marker = Marker(self._driver, log)
        self.feeds = marker.feeds
        self.statuses = marker.statuses
        self.marks = marker.marks
        self.verdicts = marker.verdicts
        self.stories = marker.stories
        self.searches = marker.searches
        self.settings = marker.settings
        self.consent = marker.consent
        self.usage = marker.usage
        self.reader = Reader(self._driver)

    def trim_originals(self, limit_bytes: int) -> int:
        """Drop kept pages of feed articles until the rest fits; return the bytes freed.

        The oldest read ones go first, then the oldest unread ones, starred ones never.
        """
        return trim_originals(self._driver, limit_bytes)

    def trim_pictures(self, limit_bytes: int) -> int:
        """Drop pictures of feed articles in the same way; they are then not fetched again by
        themselves."""
        return trim_pictures(self._driver, self._log, limit_bytes)

    def changes(self) -> Changes:
        """Return the articles this transaction touched so far, those brought along included."""
        return self._log.changes()
