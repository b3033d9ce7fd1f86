"""Texts of the bin: titles and details of its rows."""

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from readerapp.domain.bin import Binned, BinnedFeeds, BinUse, RemovalReason
from readerapp.messages import _
from readerapp.ui.language.wording import Wording, counted, data_size, isolate, sentences


class BinWords:
    """Makes the texts of the bin in the interface language of the moment."""

    def __init__(self) -> None:
        self._wording = Wording()

    def title(self, item: Binned | BinnedFeeds) -> str:
        """Return the first line of a row."""
        if isinstance(item, Binned):
            return item.title
        return QLocale().createSeparatedList([isolate(name) for name in item.names])

    def details(self, item: Binned | BinnedFeeds, now: datetime, days: int) -> str:
        """Return the second line: what it is, why and when it went, how long it stays."""
        return " · ".join(filter(None, self._details(item, now, days)))

    def _details(
        self, item: Binned | BinnedFeeds, now: datetime, days: int
    ) -> tuple[str, str, str, str]:
        first = isolate(item.source) if isinstance(item, Binned) else self._subscription(item)
        why = (
            self._why(item.why, item.amount)
            if isinstance(item, Binned)
            else _("Unsubscribed by you")
        )
        return first, why, self._wording.day(item.at), self._left(item.at, now, days)

    def describe(self, item: Binned | BinnedFeeds, now: datetime, days: int) -> str:
        """Return a whole row for a screen reader."""
        return sentences((self.title(item), *self._details(item, now, days)))

    def use(self, use: BinUse) -> str:
        """Return what the bin holds, as one line."""
        articles = counted("{count} article", "{count} articles", use.articles)
        size = data_size(use.size_bytes)
        if not use.feeds:
            return _("{articles}, {size}").format(articles=articles, size=size)
        feeds = counted("{count} subscription", "{count} subscriptions", use.feeds)
        return _("{feeds}, {articles}, {size}").format(feeds=feeds, articles=articles, size=size)

    def _subscription(self, item: BinnedFeeds) -> str:
        what = counted("{count} subscription", "{count} subscriptions", len(item.names))
        if not item.articles:
            return what
        articles = counted("{count} article", "{count} articles", item.articles)
        return _("{feeds} with {articles}").format(feeds=what, articles=articles)

    def _why(self, why: RemovalReason, amount: int) -> str:
        return {
            RemovalReason.REMOVED: lambda: _("Removed by you"),
            RemovalReason.UNSUBSCRIBED: lambda: _("Removed with its feed"),
            RemovalReason.AGE: lambda: counted(
                "Older than {count} day", "Older than {count} days", amount
            ),
            RemovalReason.COUNT: lambda: counted(
                "Beyond the newest of its feed", "Beyond the {count} newest of its feed", amount
            ),
            RemovalReason.SIZE: lambda: counted(
                "The library took more than {count} MB",
                "The library took more than {count} MB",
                amount,
            ),
        }[why]()

    def _left(self, at: datetime, now: datetime, days: int) -> str:
        left = -((now - at - timedelta(days=days)) // timedelta(days=1))
        if left <= 0:
            return _("Deleted soon")
        return counted("{count} day left", "{count} days left", min(left, days))
