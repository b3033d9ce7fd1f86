"""Salvaging: reads what is left of a damaged library file.

Holds a reader of SQLite's pages that takes nothing for granted, and the filling of a new library
with the rows it finds and with what an older copy knows.
May import: `domain`, sqlite3, and this room's other parts; never SQLAlchemy.
Promises: the damaged file is only read, byte by byte: SQLite never opens it, so that no page of it
can upset SQLite. Damage is never an exception here, it is a row that does not come back.
"""

from readerapp.storage.salvaging.salvage import find_setting, salvage

__all__ = ["find_setting", "salvage"]
