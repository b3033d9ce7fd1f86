"""Refreshing: fetches feeds, stores their entries, and completes them for offline reading.

- `refresh`: a refresh from beginning to end, with what came stored; `values`: what it is asked and
  what it reports
- `asking`: one feed, and what is kept of its answer; by `fetching` many at once
- `offline`: whole texts and pictures afterwards

A refresh asks feeds in parallel (few of one host), reads what they bring in worker processes, and
stores it a batch to a transaction; a feed's state is kept in the transaction of its last entries,
so that what a killed process did not store is asked for again.
"""

from readerapp.library.refreshing.offline import wants_offline
from readerapp.library.refreshing.refresh import first_reading, refresh
from readerapp.library.refreshing.values import (
    RefreshListener,
    RefreshReport,
    RefreshRequest,
    Stage,
)

__all__ = [
    "RefreshListener",
    "RefreshReport",
    "RefreshRequest",
    "Stage",
    "first_reading",
    "refresh",
    "wants_offline",
]
