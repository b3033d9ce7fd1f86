"""The bin: what was removed and can still come back whole."""

from datetime import datetime
from enum import StrEnum

from readerapp.domain.values import dataclass


class RemovalReason(StrEnum):
    """Reason why something went into the bin."""

    REMOVED = "removed"  # by the reader
    UNSUBSCRIBED = "unsubscribed"  # with its feed
    AGE = "age"  # `amount` days
    COUNT = "count"  # more than `amount` articles of its feed
    SIZE = "size"  # the library took more than `amount` megabytes


@dataclass(frozen=True)
class Binned:
    """One article in the bin, as its list shows it. `at` is when it went, UTC."""

    id: int
    title: str
    source: str
    language: str
    removal_id: int
    why: RemovalReason
    amount: int
    at: datetime


@dataclass(frozen=True)
class BinnedFeeds:
    """Subscriptions in the bin that ended together; `articles` of them are in the bin too."""

    removal_id: int
    names: tuple[str, ...]
    articles: int
    at: datetime


@dataclass(frozen=True)
class BinUse:
    """Totals of the bin. `size_bytes`: texts, pages, and pictures nothing else shows."""

    articles: int = 0
    feeds: int = 0
    size_bytes: int = 0

    def __bool__(self) -> bool:
        return bool(self.articles or self.feeds)


@dataclass(frozen=True)
class BinContent:
    """Content of the bin, newest first. `found` counts all that fits the words."""

    feeds: tuple[BinnedFeeds, ...]
    articles: tuple[Binned, ...]
    found: int
    use: BinUse
