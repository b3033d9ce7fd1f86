"""Values about feeds that only storage and the library speak in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from readerapp.domain.feeds import Folder


@dataclass(frozen=True)
class FeedEntry:
    """Which feed brought an article, and what it asks for.

    `entry_hash` tells whether the entry is delivered as last time. `aliases` are identities under
    which the same article may be known, or may come later.
    """

    feed_id: int
    entry_hash: bytes
    aliases: tuple[str, ...] = ()
    wants_full_text: bool = False
    wants_pictures: bool = False


@dataclass(frozen=True)
class WantedText:
    """An article whose page is to be fetched. `feed_id` None: it is from no feed."""

    article_id: int
    address: str
    feed_id: int | None


@dataclass(frozen=True)
class WantedPicture:
    """A picture that is to be fetched. `feed_id` None: its article is from no feed."""

    article_id: int
    position: int
    address: str
    feed_id: int | None


@dataclass(frozen=True)
class RemovedFolder:
    """What `restore_folder` needs. The ids that stood in the folder, and in the one around it."""

    folder: Folder
    folders: tuple[int, ...]
    feeds: tuple[int, ...]
    folders_around: tuple[int, ...]
    feeds_around: tuple[int, ...]


@dataclass(frozen=True)
class Lost:
    """An article that lost its feed. `heir` is the feed it went to, None for no feed.

    `wanted_text`, `wanted_pictures` (positions): what was to be fetched, and no longer is.
    """

    article_id: int
    feed_id: int
    heir: int | None
    wanted_text: bool = False
    wanted_pictures: tuple[int, ...] = ()


@dataclass(frozen=True)
class Unsubscribed:
    """Everything that `resubscribe` needs. Rows by table name."""

    ids: tuple[int, ...]
    rows: Mapping[str, tuple[dict[str, Any], ...]] = field(repr=False)
    lost: tuple[Lost, ...] = field(repr=False)
