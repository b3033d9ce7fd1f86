"""All table groups over one transaction."""

import sqlite3
from typing import cast

from sqlalchemy import Connection

from readerapp.domain.articles import Changes
from readerapp.storage.marking import Marker
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.reading import Reader
from readerapp.storage.writing.articles import ArticleWriter
from readerapp.storage.writing.evidence import EvidenceWriter
from readerapp.storage.writing.pictures import PictureWriter
from readerapp.storage.writing.relations import RelationWriter, VectorWriter


class Writer:
    """Valid inside its `with` block, in one thread. `reader` sees what was written so far."""

    def __init__(self, connection: Connection) -> None:
        log = ChangeLog()
        self._log = log
        self.articles = ArticleWriter(connection, log)
        self.pictures = PictureWriter(connection, log)
        self.evidence = EvidenceWriter(connection, log)
        self.relations = RelationWriter(connection, log)
        self.vectors = VectorWriter(connection)
        driver = cast(sqlite3.Connection, connection.connection.driver_connection)
        marker = Marker(driver, log)
        self.statuses = marker.statuses
        self.settings = marker.settings
        self.consent = marker.consent
        self.usage = marker.usage
        self.reader = Reader(driver)

    def changes(self) -> Changes:
        """Return the articles this transaction touched so far, those brought along included."""
        return self._log.changes()
