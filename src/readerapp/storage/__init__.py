"""The library file: SQLite, and the only SQL.

Holds the Store, its Reader and Writer with one class per table group, migrations and backups.
May import: `domain`, sqlite3, SQLAlchemy (in `writing` and the declared tables only).
Promises: what a `with store.write()` block did is on disk when it ends, or nothing of it is; a
file that is newer, foreign, damaged or gone is left as it is and told of by StorageError; this
package is imported and read without SQLAlchemy, which costs 220-290 ms.
`mark` is `write` for subscriptions and the small tables, without SQLAlchemy. `Writer` is for
annotations: import it under `TYPE_CHECKING`.
"""

from typing import TYPE_CHECKING

from readerapp.storage.backup import backup, check
from readerapp.storage.erasing import erase, erase_in_backups
from readerapp.storage.facts import facts
from readerapp.storage.feed_rows import without_scheme
from readerapp.storage.feed_values import (
    FeedEntry,
    Lost,
    RemovedFolder,
    Unsubscribed,
    WantedPicture,
    WantedText,
)
from readerapp.storage.files import BACKUP_FOLDER, FILE_NAME
from readerapp.storage.indexing import is_of_index
from readerapp.storage.marking import FeedMarker, Marker
from readerapp.storage.packing_texts import pack_texts
from readerapp.storage.reading import Reader
from readerapp.storage.replacing import (
    discard,
    empty_stage,
    stage,
    stage_new,
    staged,
    take_place,
)
from readerapp.storage.retention_values import Protection, Reached
from readerapp.storage.salvaging import find_setting, salvage
from readerapp.storage.store import Store
from readerapp.storage.story_values import STORY_LIMIT, StoryLinks, StoryNeighbour
from readerapp.storage.values import (
    ArchivedArticle,
    ArticleText,
    Held,
    Incoming,
    NewRelation,
    Removal,
    Removed,
    SearchText,
    StoredVector,
    VectorMark,
    VectorRow,
)
from readerapp.storage.versions import sqlite_version

if TYPE_CHECKING:
    from readerapp.storage.writing import Writer as Writer

__all__ = [
    "BACKUP_FOLDER",
    "FILE_NAME",
    "STORY_LIMIT",
    "ArchivedArticle",
    "ArticleText",
    "FeedEntry",
    "FeedMarker",
    "Held",
    "Incoming",
    "Lost",
    "Marker",
    "NewRelation",
    "Protection",
    "Reached",
    "Reader",
    "Removal",
    "Removed",
    "RemovedFolder",
    "SearchText",
    "Store",
    "StoredVector",
    "StoryLinks",
    "StoryNeighbour",
    "Unsubscribed",
    "VectorMark",
    "VectorRow",
    "WantedPicture",
    "WantedText",
    "backup",
    "check",
    "discard",
    "empty_stage",
    "erase",
    "erase_in_backups",
    "facts",
    "find_setting",
    "is_of_index",
    "pack_texts",
    "salvage",
    "sqlite_version",
    "stage",
    "stage_new",
    "staged",
    "take_place",
    "without_scheme",
]
