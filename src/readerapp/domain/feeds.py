"""Subscriptions: feeds, their folders, how their fetching went, what a feed document says."""

from dataclasses import field, replace
from datetime import datetime
from enum import StrEnum

from readerapp.domain.drafts import ArticleDraft
from readerapp.domain.errors import Reason
from readerapp.domain.problems import ItemFault
from readerapp.domain.values import dataclass


class FullText(StrEnum):
    """Source of the text of a feed's articles."""

    AS_PUBLISHED = "as_published"
    AUTOMATIC = "automatic"  # the whole page when the feed gives only a teaser
    FETCH = "fetch"


class FullTextState(StrEnum):
    """State of the full text of one article."""

    NOT_WANTED = ""
    WANTED = "wanted"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class FeedSettings:
    """Settings of one feed.

    `interval_minutes` 0 follows the app's setting; `language` "" follows the feed and detection.
    """

    interval_minutes: int = 0
    full_text: FullText = FullText.AUTOMATIC
    pictures: bool = True
    language: str = ""
    is_muted: bool = False  # fetched, but neither counted nor shown among all articles
    notifies: bool = False  # the desktop tells of its new articles, if the reader lets it at all


@dataclass(frozen=True)
class Folder:
    """A folder of feeds. `outline`: what an OPML file said of it beyond this, kept for export."""

    id: int
    name: str
    parent_id: int | None = None
    position: int = 0
    outline: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Feed:
    """One subscription.

    `key` names the feed in the identities of its articles and never changes, wherever the feed
    moves. `is_typed`: the user gave this address, so that it may be a private one. `title` is
    what the feed calls itself, `name` what the user calls it ("" for the same). `site` is the
    page of the publisher.
    """

    id: int
    key: str
    address: str
    title: str = ""
    name: str = ""
    site: str = ""
    description: str = ""
    language: str = ""
    is_typed: bool = False
    folder_id: int | None = None
    position: int = 0
    subscribed_at: datetime | None = None
    settings: FeedSettings = field(default_factory=FeedSettings)
    outline: tuple[tuple[str, str], ...] = ()

    @property
    def shown_name(self) -> str:
        """What the feed is called in lists."""
        return self.name or self.title or self.address


@dataclass(frozen=True)
class FeedState:
    """State of fetching a feed. Times are UTC, None for never.

    `etag` and `last_modified` are kept byte for byte; `validated_at` is when they were given.
    `reason`, `status` and `detail` tell the last failure (reason None: the last check went well).
    `moved_to` was named by `moved_sightings` permanent redirections in a row.
    `body_hash` is the length of the last document (4 bytes, big endian; versions before 0.1 left it
    out) and its digest (16 bytes); empty when there is none. `changed_at` is when it last
    brought something. `next_check_at` is what was planned at the last check: `next_check` of
    `library.feed_times` says what the settings of now make of it.
    `publisher_interval` is in seconds, what the feed and its server ask for. `skip_hours` are
    hours of the day (GMT), `skip_days` weekdays (Monday 0) at which the feed is not to be asked.
    """

    feed_id: int
    etag: str = ""
    last_modified: str = ""
    validated_at: datetime | None = None
    body_hash: bytes = b""
    checked_at: datetime | None = None
    succeeded_at: datetime | None = None
    changed_at: datetime | None = None
    next_check_at: datetime | None = None
    failures: int = 0
    failing_since: datetime | None = None
    reason: Reason | None = None
    status: int = 0
    detail: str = ""
    is_stopped: bool = False  # the publisher ended it (410, expired): asked again only by hand
    moved_to: str = ""
    moved_sightings: int = 0
    publisher_interval: int = 0
    skip_hours: tuple[int, ...] = ()
    skip_days: tuple[int, ...] = ()

    def went_well(self, now: datetime) -> "FeedState":
        """The state after a check that went well, just now."""
        return replace(
            self,
            checked_at=now,
            succeeded_at=now,
            failures=0,
            failing_since=None,
            reason=None,
            status=0,
            detail="",
        )


class CheckReason(StrEnum):
    """Reason why a feed is asked when it is."""

    READER = "reader"  # the reader set an interval
    HOURLY = "hourly"  # nothing asks for another time
    SELDOM = "seldom"  # it has not changed for long
    LARGE = "large"  # its server sends all of it each time, and it is large
    PUBLISHER = "publisher"  # the feed or its server ask for an interval
    SKIPPED = "skipped"  # the feed names hours or days at which it is not to be asked
    SERVER = "server"  # the server asked to be left alone
    FAILED = "failed"  # it failed: it is asked less and less often
    NEVER = "never"  # it has not been asked yet
    STOPPED = "stopped"  # the publisher ended it
    BY_HAND = "by_hand"  # the reader wants nothing to be asked by itself
    ACCOUNT = "account"  # the server of its account reads it


@dataclass(frozen=True)
class NextCheck:
    """The next check of a feed and its reason.

    `at` is UTC and may lie in the past; None is as soon as possible, or only by hand when the
    reason is STOPPED or BY_HAND, or never when it is ACCOUNT. `seconds` is the interval that led
    to it, 0 when none did.
    """

    at: datetime | None
    reason: CheckReason
    seconds: int = 0

    def is_due(self, now: datetime) -> bool:
        """Return whether the time has come."""
        if self.reason in (CheckReason.STOPPED, CheckReason.BY_HAND, CheckReason.ACCOUNT):
            return False
        return self.at is None or self.at <= now


@dataclass(frozen=True)
class Subscriptions:
    """All folders and feeds, in the order of their positions, and the state of each feed by id."""

    folders: tuple[Folder, ...] = ()
    feeds: tuple[Feed, ...] = ()
    states: dict[int, FeedState] = field(default_factory=dict)


@dataclass(frozen=True)
class FeedPace:
    """Pace of a feed: articles published in so many days up to now, a day at least."""

    articles: int
    days: int

    @property
    def per_week(self) -> float:
        """Articles a week, on average."""
        return self.articles * 7 / self.days


@dataclass(frozen=True)
class FeedProperties:
    """Properties of a feed. `size_bytes` counts texts, pages and pictures."""

    feed: Feed
    state: FeedState
    total: int
    unread: int
    pace: FeedPace
    size_bytes: int
    next_check: NextCheck


@dataclass(frozen=True)
class OfflineUse:
    """Bytes that offline copies of feed articles take: pictures, each once, and kept pages."""

    pictures_bytes: int
    pages_bytes: int


@dataclass(frozen=True)
class EntryDraft:
    """One entry of a feed as published.

    `article.body` is HTML as found; its addresses are relative to `base`. `is_teaser`: the feed
    gives only a beginning or a summary.
    """

    article: ArticleDraft
    base: str = ""
    is_teaser: bool = False


@dataclass(frozen=True)
class FeedDraft:
    """A feed document as published, entries in its order.

    `ttl_seconds` is how long it asks to be left alone (ttl, sy:updatePeriod; 0 when it says
    nothing). `is_expired`: it will never change again. `is_cut_short`: the document ended in the
    middle; what was whole is here. `is_malformed`: it is not well-formed XML. `faults`: what other
    entries of it were lost by.
    """

    title: str = ""
    site: str = ""
    description: str = ""
    language: str = ""
    icon: str = ""
    ttl_seconds: int = 0
    skip_hours: tuple[int, ...] = ()
    skip_days: tuple[int, ...] = ()
    is_expired: bool = False
    is_cut_short: bool = False
    is_malformed: bool = False
    entries: tuple[EntryDraft, ...] = ()
    faults: tuple[ItemFault, ...] = ()


@dataclass(frozen=True)
class FeedLink:
    """A feed that a page, a pattern or a list names. `title` may be empty."""

    address: str
    title: str = ""
    media_type: str = ""


@dataclass(frozen=True)
class FeedChoice:
    """A feed that was found and read, offered to be subscribed to. `latest` are titles."""

    address: str
    title: str
    site: str = ""
    description: str = ""
    language: str = ""
    latest: tuple[str, ...] = ()
    is_typed: bool = False
    subscribed_id: int | None = None


@dataclass(frozen=True)
class Outline:
    """One node of an OPML list: a feed when it has an address, else a folder.

    `text` is what its reader calls it, `title` what a feed calls itself ("" for the same, or when
    nobody says). `attributes` are those this app has no use for, in order, kept for export.
    """

    text: str
    address: str = ""
    site: str = ""
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple["Outline", ...] = ()
    title: str = ""


class FeedStatus(StrEnum):
    """Status of fetching one feed."""

    NEW = "new"  # it brought or changed articles
    UNCHANGED = "unchanged"
    FAILED = "failed"
    SKIPPED = "skipped"  # it was too early to ask, its host asked to wait, or the network is gone


@dataclass(frozen=True)
class FeedOutcome:
    """Outcome of fetching one feed. `reason` and what follows tell a failure or why it waits."""

    feed_id: int
    address: str
    status: FeedStatus
    new: int = 0
    updated: int = 0
    reason: Reason | None = None
    http_status: int = 0
    detail: str = ""
