"""What texts and pictures are fetched with: a session, the feeds they belong to, the user's no."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from readerapp.domain.errors import FetchError, ReaderError, Reason
from readerapp.domain.feeds import Feed
from readerapp.library.hosts import host_of, is_this_computer, origin_of
from readerapp.library.opening import Library
from readerapp.network import Cancelled, Fetched, Fetcher, FetchRequest

ROUND = 2_000  # wanted things taken from the library at a time

_NOT_THE_SERVERS_FAULT = (Reason.CANCELLED, Reason.NO_NETWORK, Reason.OFFLINE)


@dataclass(frozen=True)
class Wanting:
    """May be used from several threads."""

    library: Library
    fetcher: Fetcher
    feeds: Mapping[int, Feed]
    cancelled: Cancelled
    round: int = ROUND

    @classmethod
    @contextmanager
    def of(cls, library: Library, cancelled: Cancelled) -> "Iterator[Wanting]":
        """Give one with a session that ends with the block."""
        with library.store.read() as reader:
            feeds = {feed.id: feed for feed in reader.feeds.subscriptions().feeds}
        with library.fetcher.session() as session:
            yield cls(library, session, feeds, cancelled)

    def fetch(self, address: str, feed_id: int | None, accept: str, limit: int) -> Fetched:
        """Fetch what an article of a feed names. Raises FetchError.

        A private address is refused, but for the origin of a feed that the user typed: such a
        feed may show its own pages and pictures, and leads nowhere else on the user's network.
        """
        if not is_this_computer(host_of(address)) and not self._is_online:
            raise FetchError(Reason.OFFLINE, address)
        feed = self.feeds.get(feed_id) if feed_id is not None else None
        typed = origin_of(feed.address) if feed is not None and feed.is_typed else ""
        return self.fetcher.fetch(
            FetchRequest(
                address,
                accept=accept,
                limit_bytes=limit,
                user_typed=bool(typed) and typed == origin_of(address),
                cancelled=self.cancelled,
            )
        )

    @cached_property
    def _is_online(self) -> bool:
        return self.library.is_online()


def is_final(error: ReaderError | None) -> bool:
    """Return whether a failure is the thing's own, and not that of the network or the reader."""
    return error is not None and error.reason not in _NOT_THE_SERVERS_FAULT
