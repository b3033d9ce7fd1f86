"""Salvaging: reads what is left of a damaged library file.

- `salvage`: from a damaged file to a new library
- `pages` reads SQLite's pages and takes nothing for granted; `trees`: which page belongs to which
  table, and filling a table from its pages; `shapes`: what its rows look like; `indexes`: what they
  still know of lost rows; `sequences`: the highest ids
- `carving`: rows on pages whose beginning is lost; `titles`: letters that changed
- `merge_backup` fills gaps from an older copy; `repair`, `bin`, `accounts`: what cannot be read
  goes

May import: `domain`, sqlite3, and this room's other parts; never SQLAlchemy.
Promises: the damaged file is only read, byte by byte: SQLite never opens it, so that no page of it
can upset SQLite. Damage is never an exception here, it is a row that does not come back.
"""

from readerapp.storage.salvaging.salvage import find_setting, salvage

__all__ = ["find_setting", "salvage"]
