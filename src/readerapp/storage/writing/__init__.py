"""Writing, over SQLAlchemy Core; what is written by the thousand over the sqlite3 below it.

Holds one class per table group. May import SQLAlchemy, `domain` and this room; imported by Store
when something is written for the first time.
Promises: one `Writer` is one transaction, committed whole or not at all.
"""

from readerapp.storage.writing.connection import WritingConnection
from readerapp.storage.writing.writer import Writer

__all__ = ["Writer", "WritingConnection"]
