"""Plans a refresh: which feeds are asked, in which order, and which are left out and why."""

from datetime import datetime
from operator import itemgetter

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import Feed, FeedOutcome, FeedState, FeedStatus, Subscriptions
from readerapp.domain.values import dataclass
from readerapp.library import preferences
from readerapp.library.addresses import host_of, is_this_computer
from readerapp.library.feed_times import may_be_asked_by_hand, next_check
from readerapp.library.opening import Library
from readerapp.library.refreshing.asking import FeedQuestion
from readerapp.library.refreshing.values import RefreshRequest
from readerapp.settings import REFRESH_MINUTES


@dataclass(frozen=True)
class RefreshPlan:
    """Plan of a refresh: what to fetch, in that order, and what is skipped and why."""

    questions: tuple[FeedQuestion, ...]
    skipped: tuple[FeedOutcome, ...]


def plan(library: Library, request: RefreshRequest) -> RefreshPlan:
    """Choose the feeds of a refresh."""
    now = library.clock.now()
    with library.store.read() as reader:
        subscriptions = reader.feeds.subscriptions()
        holds = reader.feeds.holds(now)
        elsewhere = reader.feeds.read_elsewhere()
    minutes = preferences.settings(library).get(REFRESH_MINUTES)
    questions: list[tuple[float, FeedQuestion]] = []  # with since when each waits
    skipped: list[FeedOutcome] = []
    for feed in _wanted(subscriptions, request):
        if feed.id in elsewhere:  # the server of its account is asked, see `library.accounts`
            if request.feed_ids is not None:
                skipped.append(skipped_outcome(feed, None))
            continue
        state = subscriptions.states.get(feed.id, FeedState(feed.id))
        check = next_check(feed, state, minutes, now)
        since = check.at.timestamp() if check.at else 0.0
        question = FeedQuestion(feed, state, now, minutes)
        if host_of(feed.address) in holds:
            skipped.append(skipped_outcome(feed, Reason.HELD))
        elif request.only_due:
            if check.is_due(now):
                questions.append((since, question))
            else:
                skipped.append(skipped_outcome(feed, Reason.GONE if state.is_stopped else None))
        elif _may_be_asked(feed, state, now, request):
            questions.append((since, question))
        else:
            skipped.append(skipped_outcome(feed, Reason.GONE if state.is_stopped else None))
    questions.sort(key=itemgetter(0))
    chosen = tuple(question for _, question in questions[: request.most])
    # A timer is told of no feed that waits; who names feeds is told of each.
    is_told = not request.only_due or request.feed_ids is not None
    return RefreshPlan(chosen, tuple(skipped) if is_told else ())


def _wanted(subscriptions: Subscriptions, request: RefreshRequest) -> list[Feed]:
    if request.feed_ids is None:
        return list(subscriptions.feeds)
    ids = set(request.feed_ids)
    return [feed for feed in subscriptions.feeds if feed.id in ids]


def _may_be_asked(feed: Feed, state: FeedState, now: datetime, request: RefreshRequest) -> bool:
    if state.is_stopped and request.feed_ids is None:
        return False
    return is_this_computer(host_of(feed.address)) or may_be_asked_by_hand(state, now)


def skipped_outcome(feed: Feed, reason: Reason | None) -> FeedOutcome:
    """Return the outcome of a feed that is not asked now."""
    return FeedOutcome(feed.id, feed.address, FeedStatus.SKIPPED, reason=reason)
