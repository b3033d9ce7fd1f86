"""Values of a refresh: request, stages, listener and report."""

from collections.abc import Callable
from dataclasses import field
from enum import StrEnum

from readerapp.domain.articles import Changes
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedOutcome
from readerapp.domain.values import dataclass


class Stage(StrEnum):
    """Stage of a refresh after the feeds themselves."""

    TEXTS = "texts"
    PICTURES = "pictures"


@dataclass(frozen=True)
class RefreshRequest:
    """Request of a refresh: these feeds, or all (None).

    `only_due`: by the schedule, as a timer does; otherwise by hand, which asks also what waits
    after a failure. `most`: no more than so many, the most overdue first. `offline`: fetch full
    texts and pictures too.
    """

    feed_ids: tuple[int, ...] | None = None
    only_due: bool = False
    most: int | None = None
    offline: bool = True


def _nothing(*_: object) -> None:
    pass


def _never() -> bool:
    return False


@dataclass(frozen=True)
class RefreshListener:
    """Listener to the progress of a refresh. Called on the thread that called `refresh`."""

    started: Callable[[int], object] = _nothing  # how many feeds will be asked
    feed_done: Callable[[FeedOutcome], object] = _nothing
    stored: Callable[[Changes], object] = _nothing
    stage: Callable[[Stage, int, int], object] = _nothing  # which, done, of
    # Whether to begin no page and no picture for a moment: the reader does something. Asked on
    # fetching threads.
    is_paused: Callable[[], bool] = _never


@dataclass(frozen=True)
class RefreshReport:
    """The outcome of a refresh. `blocked` is why no feed could be reached, said once for all of
    them: there was no network, or a proxy was in the way."""

    outcomes: tuple[FeedOutcome, ...] = ()
    changes: Changes = field(default_factory=Changes)
    blocked: Reason | None = None
    is_cancelled: bool = False

    @property
    def is_offline(self) -> bool:
        """Whether no feed could be reached."""
        return self.blocked is not None

    @property
    def new(self) -> int:
        """How many articles came."""
        return sum(outcome.new for outcome in self.outcomes)

    @property
    def updated(self) -> int:
        """How many articles changed."""
        return sum(outcome.updated for outcome in self.outcomes)
