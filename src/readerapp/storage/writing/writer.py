"""All table groups over one transaction."""

import sqlite3
from typing import cast

from sqlalchemy import Connection

from readerapp.domain.articles import Changes
from readerapp.storage.reading import Reader
from readerapp.storage.writing.articles import ArticleWriter
from readerapp.storage.writing.evidence import EvidenceWriter
from readerapp.storage.writing.ids import ChangeLog
from readerapp.storage.writing.pictures import PictureWriter
from readerapp.storage.writing.records import ConsentWriter, SettingWriter, UsageWriter
from readerapp.storage.writing.relations import RelationWriter, VectorWriter
from readerapp.storage.writing.statuses import StatusWriter


class Writer:
    """Valid inside its `with` block, in one thread. `reader` sees what was written so far."""

    def __init__(self, connection: Connection) -> None:
        log = ChangeLog()
        self._log = log
        self.articles = ArticleWriter(connection, log)
        self.statuses = StatusWriter(connection, log)
        self.pictures = PictureWriter(connection, log)
        self.evidence = EvidenceWriter(connection, log)
        self.relations = RelationWriter(connection, log)
        self.vectors = VectorWriter(connection)
        self.settings = SettingWriter(connection)
        self.consent = ConsentWriter(connection)
        self.usage = UsageWriter(connection)
        driver = cast(sqlite3.Connection, connection.connection.driver_connection)
        self.reader = Reader(driver)

    def changes(self) -> Changes:
        """Return the articles this transaction touched so far, those brought along included."""
        return self._log.changes()
