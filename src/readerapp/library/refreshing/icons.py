"""Feed icons, fetched from the feed's own site and nowhere else."""

from datetime import timedelta

from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import Feed
from readerapp.library.addresses import origin_of
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import FIT_ICON
from readerapp.library.refreshing.fetching import (
    AT_ONCE,
    BATCH,
    FetchQueue,
    ParallelFetch,
    in_batches,
)
from readerapp.library.refreshing.rounds import OfflineFetcher
from readerapp.network import CancelFlag

AGAIN_AFTER = timedelta(days=30)
MOST = 40  # to a refresh: icons never hold up the news
LIMIT = 512 * 1024
SECONDS = 5.0
TYPES = "image/png, image/x-icon, image/*;q=0.5"


def fetch_icons(library: Library, cancelled: CancelFlag) -> bool:
    """Fetch icons that are missing or old; return whether any came or is known to be missing."""
    due = _due(library)
    if not due:
        return False
    with OfflineFetcher.of(library, cancelled) as wanting:
        turns = FetchQueue(due, _address, cancelled.is_set)
        fetching = ParallelFetch(
            turns, len(due), lambda feed: (feed, _icon(wanting, feed)), AT_ONCE
        )
        for batch in in_batches(fetching, BATCH):
            with library.store.write() as marker:
                for feed, data in batch:
                    marker.feeds.set_icon(feed.id, data, library.clock.now())
    return True


def _due(library: Library) -> list[Feed]:
    before = library.clock.now() - AGAIN_AFTER
    with library.store.read() as reader:
        due = reader.feeds.icons_due(before, MOST)
        feeds = {feed.id: feed for feed in reader.feeds.subscriptions().feeds}
    return [feeds[feed_id] for feed_id in due]


def _icon(wanting: OfflineFetcher, feed: Feed) -> bytes | None:
    try:
        answer = wanting.fetch(_address(feed), feed.id, TYPES, LIMIT)
        return wanting.library.parser_workers.run(
            FIT_ICON, answer.body, name=answer.url, seconds=SECONDS
        )
    except ReaderError:
        return None


def _address(feed: Feed) -> str:
    """Return where sites keep their icon: at the root of the feed's own site."""
    site = origin_of(feed.site)
    return f"{site if site.startswith('http') else origin_of(feed.address)}/favicon.ico"
