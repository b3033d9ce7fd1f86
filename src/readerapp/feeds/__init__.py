"""Bytes to feed values: RSS, Atom, JSON Feed, OPML. Nothing here yet.

May import: the standard library and domain.
Promises: pure functions.
"""
