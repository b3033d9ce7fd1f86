"""What the list of feeds shows: one row a feed, from the subscriptions and this session. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import Feed, FeedOutcome, FeedState, FeedStatus, Subscriptions
from readerapp.ui.activity.feed_signs import Condition

_OF_STATUS = {
    FeedStatus.NEW: Condition.NEW,
    FeedStatus.UNCHANGED: Condition.UNCHANGED,
    FeedStatus.FAILED: Condition.FAILED,
    FeedStatus.SKIPPED: Condition.WAITING,
}
_TROUBLE = (Condition.FAILED, Condition.STOPPED)


@dataclass(frozen=True)
class FeedRow:
    """One feed. Times are UTC, None for never; `site` is the publisher's page or ""."""

    feed_id: int
    name: str
    condition: Condition
    address: str = ""
    site: str = ""
    new: int = 0
    updated: int = 0
    reason: Reason | None = None
    status: int = 0
    detail: str = ""
    checked_at: datetime | None = None
    next_check_at: datetime | None = None
    failing_since: datetime | None = None

    @property
    def is_trouble(self) -> bool:
        """Whether it wants the reader's attention."""
        return self.condition in _TROUBLE


def rows_of(
    subscriptions: Subscriptions, outcomes: Mapping[int, FeedOutcome]
) -> tuple[FeedRow, ...]:
    """Return all feeds, those in trouble first, else in the order of the subscriptions.

    `outcomes`: what asking came to in this session, by feed id; it tells more than the state.
    """
    rows = [
        row_of(feed, subscriptions.states.get(feed.id), outcomes.get(feed.id))
        for feed in subscriptions.feeds
    ]
    ranks = {Condition.FAILED: 0, Condition.STOPPED: 1}
    return tuple(sorted(rows, key=lambda row: ranks.get(row.condition, 2)))


def row_of(feed: Feed, state: FeedState | None, outcome: FeedOutcome | None) -> FeedRow:
    """Return the row of one feed."""
    known = state or FeedState(feed.id)
    told = None if outcome and _leaves_trouble(known, outcome) else outcome
    return FeedRow(
        feed_id=feed.id,
        name=feed.shown_name,
        condition=_condition(known, told),
        address=feed.address,
        site=feed.site,
        new=told.new if told else 0,
        updated=told.updated if told else 0,
        reason=told.reason if told else known.reason,
        status=told.http_status if told else known.status,
        detail=told.detail if told else known.detail,
        checked_at=known.checked_at,
        next_check_at=known.next_check_at,
        failing_since=known.failing_since,
    )


def _leaves_trouble(state: FeedState, outcome: FeedOutcome) -> bool:
    """A feed that was not asked has still the trouble it had."""
    return outcome.status is FeedStatus.SKIPPED and state.reason is not None


def _condition(state: FeedState, outcome: FeedOutcome | None) -> Condition:
    if outcome and outcome.status in (FeedStatus.NEW, FeedStatus.UNCHANGED):
        return _OF_STATUS[outcome.status]
    if state.is_stopped or (outcome and outcome.reason is Reason.GONE):
        return Condition.STOPPED
    if outcome:
        return _OF_STATUS[outcome.status]
    if state.reason is not None:
        return Condition.FAILED
    return Condition.UNCHANGED if state.succeeded_at else Condition.NEVER
