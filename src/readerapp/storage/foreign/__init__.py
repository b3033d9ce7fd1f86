"""Databases of other programs, read to what they hold; imported by itself, in workers only.

- `opening`: a copy in memory, with limits; `dates`: times as they are stored
- `databases`: `read_database`, whichever program wrote it; a program is a file each: `newsboat`,
  `rss_guard`, `quiterss`, `netnewswire`, `liferea`

A file is never opened: its bytes are. So nothing can be written to it, no log beside it is touched,
and what it declares (views, triggers, generated columns) is not run: only tables are read, by
statements of our own. They raise `SourceError`.
"""
