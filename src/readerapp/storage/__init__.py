"""The library file: SQLite, and the only SQL. By topic, each with its reading and its writing:

- `store`, `reader`, `writer`: opening, one snapshot, one transaction; `changes`: what it touched
- `schema`: every table declared once; `table_rows`, `codec`: rows and values; `errors`
- `file/`: opening, `migrate` (over `migrations/`), wal, copies, integrity, replacing, erasing, lock
- `articles/`, `feeds/`, `stories/`, `search/`, `bin/`, `retention`, `settings`: what is kept;
  `front_page/`: arrivals, editions, what the reader did with stories
- `rules` with what they did, `mutes` with what they hide
- `translations`: what was translated on this computer, imported by itself for the same reason
- `foreign/`: databases of other programs, imported by itself and read in workers only
- `accounts/`: accounts on news servers, their entries, and what a server is to be told; imported
  by itself, too; so is `folder_sync/`: what computers that share a folder wished
- `archive/`: the library as records, and merging them; `salvaging/`: what damaged files
  still hold, imported by itself, because a start that goes well does without

SQL in fixed words runs on the sqlite3 connection as it stands. Conditions that a search puts
together are built with SQLAlchemy over the schema (`search/conditions`).
May import: `domain`, sqlite3, SQLAlchemy (in `search/conditions`, when asked for).
Promises: what a `with store.write()` block did is on disk when it ends, or nothing of it is; a
file that is newer, foreign, damaged or gone is left as it is and told of by StorageError; the
room is imported, read and written without SQLAlchemy, which costs 150-250 ms and 25 MB.
"""

from readerapp.storage.archive.rows import ArchivedArticle
from readerapp.storage.articles.articles import ArticleText
from readerapp.storage.articles.incoming import (
    DeliveredEntries,
    FeedEntry,
    Incoming,
    SearchText,
    pack_texts,
)
from readerapp.storage.articles.offline import WantedPicture, WantedText
from readerapp.storage.bin.bin import Removal, RemovalContent, Removed
from readerapp.storage.codec import moment, optional_moment, seconds, unpack_labels
from readerapp.storage.feeds.feeds import FeedWriter
from readerapp.storage.feeds.folders import RemovedFolder
from readerapp.storage.feeds.rows import without_scheme
from readerapp.storage.feeds.unsubscribing import LostArticle, UnsubscribedRows
from readerapp.storage.file.connection import BACKUP_FOLDER, FILE_NAME, MARKER_NAME, SET_ASIDE
from readerapp.storage.file.erasing import erase, erase_in_backups
from readerapp.storage.file.integrity import check, facts, sqlite_version
from readerapp.storage.file.ownership import (
    is_damaged_library,
    is_library,
    is_neighbour,
    is_unfinished,
)
from readerapp.storage.file.replacement import (
    STAGE,
    discard,
    empty_stage,
    make_ready,
    parted_log,
    put_back,
    reunite,
    stage,
    stage_new,
    staged,
    take_place,
)
from readerapp.storage.front_page.arrivals import PictureRow, ReportRow, Span
from readerapp.storage.front_page.editions import StoredCard, StoredEdition, StoredPicture
from readerapp.storage.reader import Reader
from readerapp.storage.retention import ArticleBeyondLimit, Protection
from readerapp.storage.search.index import is_of_index
from readerapp.storage.search.matches import criteria, expression
from readerapp.storage.store import Store, backup
from readerapp.storage.stories.relations import NewRelation
from readerapp.storage.stories.stories import STORY_LIMIT, StoryLinks, StoryNeighbour
from readerapp.storage.stories.vectors import StoredVector, VectorMark, VectorRow
from readerapp.storage.writer import Writer

__all__ = [
    "BACKUP_FOLDER",
    "FILE_NAME",
    "MARKER_NAME",
    "SET_ASIDE",
    "STAGE",
    "STORY_LIMIT",
    "ArchivedArticle",
    "ArticleBeyondLimit",
    "ArticleText",
    "DeliveredEntries",
    "FeedEntry",
    "FeedWriter",
    "Incoming",
    "LostArticle",
    "NewRelation",
    "PictureRow",
    "Protection",
    "Reader",
    "Removal",
    "RemovalContent",
    "Removed",
    "RemovedFolder",
    "ReportRow",
    "SearchText",
    "Span",
    "Store",
    "StoredCard",
    "StoredEdition",
    "StoredPicture",
    "StoredVector",
    "StoryLinks",
    "StoryNeighbour",
    "UnsubscribedRows",
    "VectorMark",
    "VectorRow",
    "WantedPicture",
    "WantedText",
    "Writer",
    "backup",
    "check",
    "criteria",
    "discard",
    "empty_stage",
    "erase",
    "erase_in_backups",
    "expression",
    "facts",
    "is_damaged_library",
    "is_library",
    "is_neighbour",
    "is_of_index",
    "is_unfinished",
    "make_ready",
    "moment",
    "optional_moment",
    "pack_texts",
    "parted_log",
    "put_back",
    "reunite",
    "seconds",
    "sqlite_version",
    "stage",
    "stage_new",
    "staged",
    "take_place",
    "unpack_labels",
    "without_scheme",
]
