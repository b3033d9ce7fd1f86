"""Which feeds a refresh asks, and which it leaves alone for now."""

from dataclasses import dataclass
from datetime import datetime

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import Feed, FeedOutcome, FeedState, FeedStatus, Subscriptions
from readerapp.library import preferences
from readerapp.library.addresses import host_of, is_this_computer
from readerapp.library.feed_times import is_due, may_be_asked_by_hand
from readerapp.library.opening import Library
from readerapp.library.refreshing.asking import Question
from readerapp.library.refreshing.values import RefreshRequest
from readerapp.settings import REFRESH_MINUTES


@dataclass(frozen=True)
class RefreshPlan:
    """What to ask, in the order of asking, and what is skipped and why."""

    questions: tuple[Question, ...]
    skipped: tuple[FeedOutcome, ...]


def plan(library: Library, request: RefreshRequest) -> RefreshPlan:
    """Choose the feeds of a refresh."""
    now = library.clock.now()
    with library.store.read() as reader:
        subscriptions = reader.feeds.subscriptions()
        holds = reader.feeds.holds(now)
    minutes = preferences.settings(library).get(REFRESH_MINUTES)
    questions: list[Question] = []
    skipped: list[FeedOutcome] = []
    for feed in _wanted(subscriptions, request):
        state = subscriptions.states.get(feed.id, FeedState(feed.id))
        if host_of(feed.address) in holds:
            skipped.append(_skipped(feed, Reason.HELD))
        elif request.only_due:
            if is_due(state, now):
                questions.append(Question(feed, state, now, minutes))
        elif _may_be_asked(feed, state, now, request):
            questions.append(Question(feed, state, now, minutes))
        else:
            skipped.append(_skipped(feed, Reason.GONE if state.is_stopped else None))
    questions.sort(key=_longest_waiting_first)
    return RefreshPlan(tuple(questions[: request.most]), () if request.only_due else tuple(skipped))


def offline_outcome(feed: Feed) -> FeedOutcome:
    """Tell that a feed was not asked because there is no network."""
    return _skipped(feed, Reason.OFFLINE)


def held_outcome(feed: Feed) -> FeedOutcome:
    """Tell that a feed was not asked because its host asked to be left alone."""
    return _skipped(feed, Reason.HELD)


def _wanted(subscriptions: Subscriptions, request: RefreshRequest) -> list[Feed]:
    if request.feed_ids is None:
        return list(subscriptions.feeds)
    ids = set(request.feed_ids)
    return [feed for feed in subscriptions.feeds if feed.id in ids]


def _may_be_asked(feed: Feed, state: FeedState, now: datetime, request: RefreshRequest) -> bool:
    if state.is_stopped and request.feed_ids is None:
        return False
    return is_this_computer(host_of(feed.address)) or may_be_asked_by_hand(state, now)


def _longest_waiting_first(question: Question) -> tuple[bool, float]:
    at = question.state.next_check_at
    return at is not None, at.timestamp() if at else 0.0


def _skipped(feed: Feed, reason: Reason | None) -> FeedOutcome:
    return FeedOutcome(feed.id, feed.address, FeedStatus.SKIPPED, reason=reason)
