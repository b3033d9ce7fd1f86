"""The library file: SQLite, and the only SQL.

Holds the Store, its Reader and Writer with one class per table group, migrations and backups.
May import: `domain`, sqlite3, SQLAlchemy (in `writing` and the declared tables only).
Promises: what a `with store.write()` block did is on disk when it ends, or nothing of it is; a
file that is newer, foreign, damaged or gone is left as it is and told of by StorageError; this
package is imported and read without SQLAlchemy, which costs 220-290 ms.
`mark` is `write` for subscriptions and the small tables, without SQLAlchemy. `Writer` is for
annotations: import it under `TYPE_CHECKING`.
"""

from readerapp.storage.archive.rows import ArchivedArticle
from readerapp.storage.articles.articles import ArticleText
from readerapp.storage.articles.incoming import FeedEntry, Incoming, SearchText, pack_texts
from readerapp.storage.articles.offline import WantedPicture, WantedText
from readerapp.storage.bin.bin import Held, Removal, Removed
from readerapp.storage.feeds.feeds import FeedWriter
from readerapp.storage.feeds.folders import RemovedFolder
from readerapp.storage.feeds.rows import without_scheme
from readerapp.storage.feeds.unsubscribing import Lost, Unsubscribed
from readerapp.storage.file.connection import BACKUP_FOLDER, FILE_NAME
from readerapp.storage.file.erasing import erase, erase_in_backups
from readerapp.storage.file.integrity import check, facts, sqlite_version
from readerapp.storage.file.replacement import (
    discard,
    empty_stage,
    stage,
    stage_new,
    staged,
    take_place,
)
from readerapp.storage.reader import Reader
from readerapp.storage.retention import Protection, Reached
from readerapp.storage.salvaging import find_setting, salvage
from readerapp.storage.search.index import is_of_index
from readerapp.storage.store import Store, backup
from readerapp.storage.stories.links import STORY_LIMIT, StoryLinks
from readerapp.storage.stories.relations import NewRelation
from readerapp.storage.stories.stories import StoryNeighbour
from readerapp.storage.stories.vectors import StoredVector, VectorMark, VectorRow
from readerapp.storage.writer import Writer

__all__ = [
    "BACKUP_FOLDER",
    "FILE_NAME",
    "STORY_LIMIT",
    "ArchivedArticle",
    "ArticleText",
    "FeedEntry",
    "FeedWriter",
    "Held",
    "Incoming",
    "Lost",
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
    "Writer",
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
