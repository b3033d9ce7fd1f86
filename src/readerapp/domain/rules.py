"""Rules and mutes: what is to be done with articles that a search finds, and what is not shown."""

from datetime import datetime, timedelta
from enum import StrEnum

from readerapp.domain.searches import Problem
from readerapp.domain.values import dataclass

NAME_LENGTH = 200  # characters of the name of a rule or a mute
QUERY_LENGTH = 2_000
MOST_RULES = 200
PREVIEWED = timedelta(days=30)  # what arrived within this a preview looks at


@dataclass(frozen=True)
class RuleActions:
    """What a rule does with each article it finds. `hides`: from the front page.

    One more needs a column, a way back in `library/rules.py`, and a place in archives, the safety
    copy and shared folders.
    """

    marks_read: bool = False
    stars: bool = False
    tag: str = ""
    hides: bool = False
    notifies: bool = False

    def __bool__(self) -> bool:
        return bool(self.marks_read or self.stars or self.tag or self.hides or self.notifies)


@dataclass(frozen=True)
class Rule:
    """A rule: "when an article matches the query, do this". Off, it does nothing by itself."""

    id: int
    name: str
    query: str
    actions: RuleActions
    is_on: bool = True


class RuleEffect(StrEnum):
    """What a rule changed of an article."""

    READ = "read"
    STARRED = "starred"
    TAG = "tag"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class RuleChange:
    """One thing a run changed. `tag`: the name it gave."""

    article_id: int
    effect: RuleEffect
    at: datetime
    tag: str = ""


@dataclass(frozen=True)
class RuleRun:
    """A run that changed something: of the rule with this id, called so then.

    `is_of_arrivals`: it ran by itself, on what a refresh brought. `articles`: how many it changed.
    """

    id: int
    rule_id: int
    name: str
    at: datetime
    is_of_arrivals: bool
    undone_at: datetime | None
    articles: int


@dataclass(frozen=True)
class RuleNotice:
    """Articles of which a rule wants the reader to be told."""

    rule: str
    article_ids: tuple[int, ...]


@dataclass(frozen=True)
class QueryCheck:
    """Why a query is not good for a rule or a mute; nothing stands in its way when it is falsy.

    `problems`: operators that stand for nothing here, such as a feed that was removed. `is_empty`:
    there is nothing in it to search for.
    """

    problems: tuple[Problem, ...] = ()
    is_empty: bool = False

    def __bool__(self) -> bool:
        return bool(self.problems or self.is_empty)


class MuteKind(StrEnum):
    """What a mute is about."""

    WORDS = "words"
    FEED = "feed"
    STORY = "story"


class MuteSpan(StrEnum):
    """How long a mute lasts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    FOR_GOOD = "for-good"

    def end(self, now: datetime) -> datetime | None:
        """Return when a mute that begins now ends, None for never."""
        days = {MuteSpan.DAY: 1, MuteSpan.WEEK: 7, MuteSpan.MONTH: 30}.get(self)
        return None if days is None else now + timedelta(days=days)


@dataclass(frozen=True)
class Mute:
    """A mute. `name`: the words, the feed or the headline. `until` None: for good.

    `query`: of words. `id` 0: a feed that was muted in its properties. `articles`: how many are not
    shown because of it. `check`: why its query finds nothing any more.
    """

    id: int
    kind: MuteKind
    name: str
    at: datetime | None
    until: datetime | None = None
    query: str = ""
    feed_key: str = ""
    feed_id: int | None = None
    articles: int = 0
    check: QueryCheck = QueryCheck()


@dataclass(frozen=True)
class KeptMute:
    """A mute as it is kept outside the library. `identities`: of the reports of a story."""

    mute: Mute
    identities: tuple[str, ...] = ()
