"""Salvaging: reads what is left of a damaged library file.

- `salvage`: from a damaged file to a new library, with gaps filled from an older copy
- `pages` reads SQLite's pages and takes nothing for granted; `trees`: which page belongs to which
  table, and filling a table from its pages and indexes; `shapes`: what its rows look like;
  `sequences`: the highest ids
- `repair`, `bin`: what cannot be read goes; `titles`: letters that changed

May import: `domain`, sqlite3, and this room's other parts; never SQLAlchemy.
Promises: the damaged file is only read, byte by byte: SQLite never opens it, so that no page of it
can upset SQLite. Damage is never an exception here, it is a row that does not come back.
"""
