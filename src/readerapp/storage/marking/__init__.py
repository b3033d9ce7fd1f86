"""Marks, subscriptions and small tables, over plain sqlite3.

A reading session that only marks articles and keeps settings never loads SQLAlchemy: that saves
the window's process 25 MB and its first mark 0.25 s (docs/technotes/start-up.md). Nor does a
refresh of feeds in which nothing was new.
May import: `domain`, sqlite3 and this room.
Promises: one `Marker` is one transaction, committed whole or not at all.
"""

from readerapp.storage.marking.feeds import FeedMarker
from readerapp.storage.marking.marker import Marker, MarkingConnection

__all__ = ["FeedMarker", "Marker", "MarkingConnection"]
