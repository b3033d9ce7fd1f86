"""Fetches wanted texts and pictures in rounds, each address once."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TypeVar

from readerapp.domain.articles import Changes
from readerapp.domain.errors import PROXY_FAULTS, FetchError, ReaderError, Reason
from readerapp.domain.feeds import Feed
from readerapp.domain.values import dataclass
from readerapp.library.addresses import host_of, is_this_computer, origin_of
from readerapp.library.opening import Library
from readerapp.library.refreshing.fetching import (
    AT_ONCE,
    BATCH,
    FetchQueue,
    ParallelFetch,
    in_batches,
)
from readerapp.network import CancelFlag, Fetched, Fetcher, FetchRequest

ROUND = 2_000  # wanted things taken from the library at a time

_NOT_THE_SERVERS_FAULT = PROXY_FAULTS | {Reason.CANCELLED, Reason.NO_NETWORK, Reason.OFFLINE}


@dataclass(frozen=True)
class OfflineFetcher:
    """Fetches what articles name, in one network session. May be used from several threads."""

    library: Library
    fetcher: Fetcher
    feeds: Mapping[int, Feed]
    cancelled: CancelFlag
    round: int = ROUND
    is_paused: Callable[[], bool] = lambda: False

    @classmethod
    @contextmanager
    def of(
        cls,
        library: Library,
        cancelled: CancelFlag,
        is_paused: Callable[[], bool] = lambda: False,
    ) -> "Iterator[OfflineFetcher]":
        """Yield one with a session that ends with the block."""
        with library.store.read() as reader:
            feeds = {feed.id: feed for feed in reader.feeds.subscriptions().feeds}
        with library.fetcher.session() as session:
            yield cls(library, session, feeds, cancelled, is_paused=is_paused)

    def fetch(self, address: str, feed_id: int | None, accept: str, limit: int) -> Fetched:
        """Fetch what an article of a feed names. Raises FetchError.

        A private address is refused, but for the place of a feed that the user typed: such a
        feed may show its own pages and pictures, and leads nowhere else on the user's network.
        """
        if not is_this_computer(host_of(address)) and not self._is_online:
            raise FetchError(Reason.OFFLINE, address)
        feed = self.feeds.get(feed_id) if feed_id is not None else None
        return self.fetcher.fetch(
            FetchRequest(
                address,
                accept=accept,
                limit_bytes=limit,
                user_typed=False,
                cancelled=self.cancelled,
                home=feed.address if feed is not None and feed.is_typed else "",
            )
        )

    def is_at_home(self, feed_id: int | None, address: str) -> bool:
        """Return whether an address is at the place of a feed that the user typed."""
        feed = self.feeds.get(feed_id) if feed_id is not None else None
        return bool(feed and feed.is_typed and origin_of(feed.address) == origin_of(address))

    @cached_property
    def _is_online(self) -> bool:
        return self.library.is_online()


def is_final(error: ReaderError | None) -> bool:
    """Return whether a failure is the thing's own, and not that of the network or the reader."""
    return error is not None and error.reason not in _NOT_THE_SERVERS_FAULT


T = TypeVar("T", bound=Hashable)

A = TypeVar("A")

ReportProgress = Callable[[int, int], object]  # done, of

OnStored = Callable[[Changes], object]


def fetch_in_rounds(
    wanting: OfflineFetcher,
    take: Callable[[], Sequence[T]],
    address_of: Callable[[T], str],
    fetch: Callable[[T], A],
    store: Callable[[Sequence[A]], Changes],
    without: Callable[[A, ReaderError], A],
    tell: ReportProgress,
    stored: OnStored,
) -> None:
    """Fetch what `take` returns until it returns nothing that was not tried in this call.

    `store` takes from the list of what is wanted what it keeps or gives up; the rest, for which
    the network was at fault, waits for the next refresh. `without` makes an answer one that has
    failed: what cannot be stored by a fault of ours fails alone.
    """
    tried: set[T] = set()
    done = 0
    while wanted := [each for each in take() if each not in tried]:
        tried.update(wanted)
        turns = FetchQueue(wanted, address_of, wanting.cancelled.is_set, wanting.is_paused)
        total = done + len(wanted)
        for batch in in_batches(ParallelFetch(turns, len(wanted), fetch, AT_ONCE), BATCH):
            for changes in _stored(wanting.library, batch, store, without):
                stored(changes)
            done += len(batch)
            tell(done, total)
        if wanting.cancelled.is_set():
            return


def _stored(
    library: Library,
    batch: Sequence[A],
    store: Callable[[Sequence[A]], Changes],
    without: Callable[[A, ReaderError], A],
) -> Iterator[Changes]:
    try:
        yield store(batch)
    except ReaderError:
        raise
    except Exception as fault:  # noqa: BLE001 - of any kind: it may cost one of them only
        if len(batch) > 1:
            for each in batch:
                yield from _stored(library, [each], store, without)
        else:
            yield store([without(batch[0], library.item_error(fault, ""))])
