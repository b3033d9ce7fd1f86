"""Properties of one feed: what it is, how it is doing, when it is asked next."""

from readerapp.domain.feeds import FeedProperties, FeedState, Subscriptions
from readerapp.library.feed_times import next_checks
from readerapp.library.opening import Library


def properties(library: Library, feed_id: int) -> FeedProperties | None:
    """Return what the properties of a feed show, None when it is not subscribed to."""
    with library.store.read() as reader:
        feed = reader.feeds.feed(feed_id)
        if feed is None:
            return None
        total, unread = reader.feeds.counts(feed_id)
        state = reader.feeds.state(feed_id) or FeedState(feed_id)
        pace = reader.feeds.pace(feed_id, library.clock.now())
        size = reader.feeds.size(feed_id)
    (check,) = next_checks(library, Subscriptions((), (feed,), {feed_id: state})).values()
    return FeedProperties(feed, state, total, unread, pace, size, check)
