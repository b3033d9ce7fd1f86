"""Accounts as the library has them: what is fetched of each, how it went, what waits."""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum

from readerapp.domain.accounts import MarkField, ServerKind
from readerapp.domain.articles import Changes
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.values import dataclass

MINUTES = 15  # between two syncs, until the reader says otherwise
# No server is waited for longer, and no failure either: what is later was said by a clock that was
# wrong.
_LONGEST_WAIT = timedelta(days=8)


def is_waiting(until: datetime | None, now: datetime) -> bool:
    """Return whether a moment until which something waits is still to come."""
    return until is not None and now < until <= now + _LONGEST_WAIT


class Fetched(StrEnum):
    """Entries of an account whose texts are fetched. Marks are kept of all that are here."""

    UNREAD = "unread"  # and starred
    STARRED = "starred"
    ALL = "all"


@dataclass(frozen=True)
class Account:
    """An account on a news server. Its password is not here: the system keeps it.

    `days`: how long back entries are fetched, 0 for no limit; starred ones always are. `minutes`:
    between two syncs, 0 when only the reader asks for them. `folder_id`: the folder that stands for
    the account. `reason`, `status` and `detail` tell the last failure
    (reason None: the last sync went well). `held_until`: the server asked to be left alone.
    `stamp`: what it calls the moment of its last answer about marks; `complete_at`: when it last
    told all of them.
    """

    id: int
    kind: ServerKind
    address: str
    user: str
    name: str
    fingerprint: str = ""
    fetched: Fetched = Fetched.UNREAD
    days: int = 0
    folder_id: int | None = None
    added_at: datetime | None = None
    synced_at: datetime | None = None
    reason: Reason | None = None
    status: int = 0
    detail: str = ""
    held_until: datetime | None = None
    stamp: str = ""
    complete_at: datetime | None = None
    minutes: int = MINUTES


@dataclass(frozen=True)
class AccountCounts:
    """Counts of an account: its feeds, entries that are here, entries that are still to be fetched,
    marks and changes of subscriptions that the server does not know yet, and entries that it named
    and never gave."""

    feeds: int = 0
    entries: int = 0
    to_fetch: int = 0
    waiting: int = 0
    not_given: int = 0


class LostChoice(StrEnum):
    """Choice of a reader what becomes of marks that a server has lost."""

    KEEP = "keep"  # and send them to the server again
    TAKE = "take"  # what the server has: they go here, too


@dataclass(frozen=True)
class LostMarks:
    """Marks of articles here that the server has no more: `going` of `known`, too many to let them
    go unasked. They stay here, and no mark of this kind is brought in, until the reader has made
    the `choice` that the next sync carries out."""

    field: MarkField
    going: int
    known: int
    choice: LostChoice | None = None


class SyncStage(StrEnum):
    """Stage of a sync that is under way."""

    FEEDS = "feeds"
    MARKS = "marks"
    SENDING = "sending"
    ENTRIES = "entries"


def _nothing(*_values: object) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class SyncListener:
    """Listener of a sync: `stage` is given how much of how many is done, `stored` what changed."""

    stage: Callable[[SyncStage, int, int], object] = _nothing
    stored: Callable[[Changes], object] = _nothing


@dataclass(frozen=True)
class GivenUp:
    """A wish that the server will not take. What it is about stays here as the reader wants it.

    `field` is None for a subscription, whose address is `name`; else `name` is a title.
    """

    name: str
    field: MarkField | None = None
    article_id: int | None = None


@dataclass(frozen=True)
class SyncResult:
    """Result of a sync. `error`: why it did not come to its end; what was done until then holds.

    `sent` counts marks that the server took, `changed` marks that changed here, `new` and `updated`
    articles, `left` entries that could not be read, `not_given` those that the server named and
    did not give, and that it is asked for no more. `undecided`: marks that it lost.
    """

    account_id: int
    sent: int = 0
    changed: int = 0
    new: int = 0
    updated: int = 0
    left: int = 0
    given_up: tuple[GivenUp, ...] = ()
    error: ReaderError | None = None
    is_cancelled: bool = False
    not_given: int = 0
    undecided: tuple[LostMarks, ...] = ()
