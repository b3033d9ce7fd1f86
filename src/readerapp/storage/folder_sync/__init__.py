"""Synchronising through a folder: the latest wishes, what changed since, and how far
logs were read.

- `wishes`: whether it is on, our own log and those of others; what is wished, and making wishes of
  what changed here

May import: as `storage`. Promises: while it is off nothing is recorded; what changes a mark, a tag,
a note, a highlight or a feed while it is on is recorded in the same transaction, by triggers.
"""
