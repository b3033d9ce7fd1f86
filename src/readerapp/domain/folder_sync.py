"""Synchronising through a folder: wishes, the devices that have them, and how it went."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from readerapp.domain.articles import Changes
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import Feed
from readerapp.domain.values import dataclass

# Milliseconds: the years 2026 and 2200. No other times are believed of a clock, not even of ours:
# one without a battery says 1970, and everything would seem to be far ahead of it.
EARLIEST, LATEST = 1_767_225_600_000, 7_258_118_400_000
# A clock that claims more counts on from there, so that what is wished after it still wins.
LAST_STAMP = LATEST + 2**42
MOST_AHEAD = 366 * 86_400_000  # milliseconds that a stamp may be ahead of the clock here
KINDS = 3  # of which kinds of wishes are known here; one more with each kind that is added


class WishKind(StrEnum):
    """Kind of what a wish is about.

    One more: `KINDS` counts up, a trigger records what changes (a new migration),
    `storage/folder_sync/wishes` says what was there before and its value, and the kind of record
    (`library/records`) checks what another computer wished and does it.
    """

    READ = "read"
    STARRED = "starred"
    TAG = "tag"
    NOTE = "note"
    HIGHLIGHT = "highlight"
    FEED = "feed"
    FEED_NAME = "feed_name"
    FEED_FOLDER = "feed_folder"
    FEED_SETTINGS = "feed_settings"
    RULE = "rule"
    SEARCH = "search"
    MUTE = "mute"
    LABEL = "label"
    FEED_LABELS = "feed_labels"
    DEVICE = "device"  # taken off the lists of computers


OF_ARTICLES = (
    WishKind.READ,
    WishKind.STARRED,
    WishKind.TAG,
    WishKind.NOTE,
    WishKind.HIGHLIGHT,
    WishKind.LABEL,
)
OF_FEEDS = (  # in the order in which they are done
    WishKind.FEED,
    WishKind.FEED_FOLDER,
    WishKind.FEED_NAME,
    WishKind.FEED_SETTINGS,
    WishKind.FEED_LABELS,
)
Key = tuple[str, str, str]  # kind, item, part


@dataclass(frozen=True)
class FolderWish:
    """The value that a reader wished a field of a thing to have.

    `item` is an identity, the key of a feed, a device, or what tells a rule, a search or a mute;
    `part` is a tag, the words of a highlight, what a label is on, or more that tells. `value`: ""
    for none.
    `stamp` is in milliseconds, of a hybrid logical clock: later than every wish that was known when
    it was made. `seen`: stamps by device of the wishes that it follows, of texts only.
    `names`: what else the article is called where the wish was made; not kept.
    """

    kind: WishKind
    item: str
    part: str
    value: str
    stamp: int
    device: str
    seen: Mapping[str, int] = field(default_factory=dict)
    names: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        """What tells the things and fields apart."""
        return self.kind.value, self.item, self.part

    @property
    def order(self) -> tuple[int, str]:
        """What decides between two wishes for one key: the greater wins."""
        return self.stamp, self.device


def believed(now: datetime) -> int:
    """Return what is believed of the clock here, in milliseconds."""
    return min(max(int(now.timestamp() * 1000), EARLIEST), LATEST)


def latest_stamp(now: datetime) -> int:
    """Return the latest stamp that is no reason to doubt the clock that gave it."""
    return believed(now) + MOST_AHEAD


class KeptLineReason(StrEnum):
    """Reason why a line of another computer is kept aside."""

    AHEAD = "ahead"  # its time is far ahead of the clock here: tried again once it is not
    UNUSABLE = "unusable"  # it does not fit, or what it says failed: tried by the next version


@dataclass(frozen=True)
class KeptLine:
    """A line that is kept aside, as it stood in a log. `file`: which, "" for a wish that was taken
    before it was known to be ahead. `detail`: what does not fit, in English; `version`: of the
    program, which tried it last."""

    line: bytes
    file: str
    reason: KeptLineReason
    detail: str = ""
    stamp: int = 0
    version: str = ""


@dataclass(frozen=True)
class KeptLines:
    """Count of the lines that are kept aside for one reason; `detail` of one of them."""

    reason: KeptLineReason
    count: int
    detail: str = ""


@dataclass(frozen=True)
class FolderSync:
    """The folder, and what this library wrote there. `reason` and `detail` tell the last failure.

    `generation`, `length` and `tail` tell our own log from one that somebody else wrote on;
    `writing` marks lines that are being written. `kinds`: how much was known when logs were read.
    """

    path: str
    device: str
    name: str
    clock: int = 0
    generation: str = ""
    length: int = 0
    tail: str = ""
    writing: str = ""
    synced_at: datetime | None = None
    reason: Reason | None = None
    detail: str = ""
    kinds: int = KINDS


@dataclass(frozen=True)
class FolderLog:
    """The log of another device, and how far it was read. `written_at` is in milliseconds."""

    file: str
    device: str
    name: str
    generation: str = ""
    length: int = 0
    tail: str = ""
    written_at: int = 0


@dataclass(frozen=True)
class OtherDevice:
    """Another computer by its name. `written_at`: when it last wrote, by its own clock."""

    device: str
    name: str
    written_at: datetime | None


@dataclass(frozen=True)
class FolderSyncStatus:
    """How synchronising stands. `waiting` changes are not in the folder yet. `kept`: lines of
    others that are kept aside. `private`: feeds that others brought, which are not asked before
    the user allows it, as they are plainly in a private network."""

    sync: FolderSync
    others: tuple[OtherDevice, ...] = ()
    waiting: int = 0
    kept: tuple[KeptLines, ...] = ()
    private: tuple[Feed, ...] = ()


@dataclass(frozen=True)
class FolderSyncResult:
    """Result of synchronising: wishes written, wishes taken over, and files that could not be read
    whole, which are read again the next time. `private`: the ids of feeds that came and are not
    asked before the user allows it."""

    written: int = 0
    taken: int = 0
    unread: tuple[str, ...] = ()
    changes: Changes = field(default_factory=Changes)
    private: tuple[int, ...] = ()
