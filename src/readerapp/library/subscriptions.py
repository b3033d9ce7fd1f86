"""What a reader does with feeds and folders. Each returns what changed and the way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from readerapp.domain.articles import ArticleQuery, Changes, View
from readerapp.domain.bin import Why
from readerapp.domain.feeds import (
    Feed,
    FeedChoice,
    FeedProperties,
    FeedSettings,
    FeedState,
    Subscriptions,
)
from readerapp.library.actions import Done
from readerapp.library.bin_moves import put, restore
from readerapp.library.opening import Library
from readerapp.storage import FeedMarker, without_scheme

_TOUCHED = Changes(subscriptions=True)


def subscriptions(library: Library) -> Subscriptions:
    """Return all folders, feeds and the states of the feeds."""
    with library.store.read() as reader:
        return reader.feeds.subscriptions()


def icons(library: Library) -> dict[int, bytes]:
    """Return the icons of feeds that have one, as PNG."""
    with library.store.read() as reader:
        return reader.feeds.icons()


def properties(library: Library, feed_id: int) -> FeedProperties | None:
    """Return what the properties of a feed show, None when it is not subscribed to."""
    with library.store.read() as reader:
        feed = reader.feeds.feed(feed_id)
        if feed is None:
            return None
        total, unread = reader.feeds.counts(feed_id)
        return FeedProperties(
            feed,
            reader.feeds.state(feed_id) or FeedState(feed_id),
            total,
            unread,
            reader.feeds.per_week(feed_id, library.clock.now()),
            reader.feeds.size(feed_id),
        )


def subscribe(
    library: Library, choices: Sequence[FeedChoice], folder_id: int | None = None
) -> tuple[tuple[int, ...], Done]:
    """Subscribe to feeds; those subscribed to already are left alone. Return the new ids too."""
    now = library.clock.now()
    with library.store.mark() as marker:
        known = {feed.key for feed in marker.feeds.reader.subscriptions().feeds}
        ids = []
        for choice in choices:
            feed = _feed(choice, folder_id, marker.feeds.reader.key_of(choice.address))
            if feed.key not in known:
                known.add(feed.key)
                ids.append(marker.feeds.subscribe(feed, now))
    new = tuple(ids)

    def undo() -> Changes:
        return unsubscribe(library, new, remove_articles=True).changes

    return new, Done(_TOUCHED if new else Changes(), undo if new else None)


def unsubscribe(library: Library, feed_ids: Sequence[int], *, remove_articles: bool) -> Done:
    """End subscriptions. Their articles stay, or go but for the starred ones.

    Articles that another feed lists too stay in any case.
    """
    ended = end(library, feed_ids, remove_articles=remove_articles)

    def undo() -> Changes:
        back = restore_ended(library, ended.removal_id)
        kept = tuple(each for each in ended.changes.changed if each not in set(back.added))
        return replace(back, changed=kept)

    return Done(ended.changes, undo)


@dataclass(frozen=True)
class Ended:
    """Subscriptions that were ended, by which removal they are in the bin, and what changed."""

    removal_id: int
    changes: Changes


def end(library: Library, feed_ids: Sequence[int], *, remove_articles: bool) -> Ended:
    """Move subscriptions into the bin, as `unsubscribe` does: first their articles, some at a
    time, then they themselves. Who is interrupted unsubscribes once more; nothing is lost."""
    with library.store.read() as reader:
        listed = {each for feed in feed_ids for each in reader.feeds.article_ids(feed)}
    with library.store.mark() as marker:
        removal = marker.bin.begin(Why.UNSUBSCRIBED, library.clock.now())
    gone: tuple[int, ...] = ()
    if remove_articles:
        gone = put(library, _unwanted(library, feed_ids), removal, for_good=False)
    with library.store.mark() as marker:
        if remove_articles:  # what a refresh has brought meanwhile
            late = _unwanted(library, feed_ids)
            gone += marker.bin.put(late, removal, for_good=False)
        marker.bin.put_feeds(marker.feeds.unsubscribe(feed_ids), removal)
    changed = tuple(listed - set(gone))
    return Ended(removal.id, Changes(changed=changed, removed=gone, subscriptions=True))


def restore_ended(library: Library, removal_id: int) -> Changes:
    """Subscribe again to what is in the bin, first the feeds, then their articles."""
    with library.store.read() as reader:
        ended = reader.bin.unsubscribed(removal_id)
        ids = reader.bin.of_removal(removal_id)
    if ended is not None:
        with library.store.mark() as marker:
            marker.feeds.resubscribe(ended)
            marker.bin.forget_feeds(removal_id)
    lost = tuple(each.article_id for each in ended.lost) if ended else ()
    return Changes(added=restore(library, ids), changed=lost, subscriptions=True)


def _unwanted(library: Library, feed_ids: Sequence[int]) -> Sequence[int]:
    """What no other feed lists and has no star, with what was still to be fetched."""
    with library.store.read() as reader:
        starred = set(reader.articles.ids(ArticleQuery(View.STARRED)))
        return [each for each in reader.feeds.sole_articles(feed_ids) if each not in starred]


def rename_feed(library: Library, feed_id: int, name: str) -> Done:
    """Call a feed something; "" calls it what it calls itself."""
    before = _feed_of(library, feed_id)
    if before is None or before.name == name:
        return Done(Changes())
    return _done(
        library,
        lambda feeds: feeds.rename(feed_id, name),
        lambda feeds: feeds.rename(feed_id, before.name),
    )


def change_settings(library: Library, feed_id: int, settings: FeedSettings) -> Done:
    """Set how a feed is fetched and shown."""
    before = _feed_of(library, feed_id)
    if before is None or before.settings == settings:
        return Done(Changes())
    return _done(
        library,
        lambda feeds: feeds.set_settings(feed_id, settings),
        lambda feeds: feeds.set_settings(feed_id, before.settings),
    )


def add_folder(library: Library, name: str, parent_id: int | None = None) -> tuple[int, Done]:
    """Make a folder; return its id too."""
    with library.store.mark() as marker:
        folder_id = marker.feeds.add_folder(name, parent_id)
    return folder_id, Done(_TOUCHED, lambda: remove_folder(library, folder_id).changes)


def rename_folder(library: Library, folder_id: int, name: str) -> Done:
    """Call a folder something else."""
    before = next((each for each in subscriptions(library).folders if each.id == folder_id), None)
    if before is None or before.name == name or not name.strip():
        return Done(Changes())
    return _done(
        library,
        lambda feeds: feeds.rename_folder(folder_id, name),
        lambda feeds: feeds.rename_folder(folder_id, before.name),
    )


def remove_folder(library: Library, folder_id: int) -> Done:
    """Take a folder away; what is in it moves up to where it was."""
    with library.store.mark() as marker:
        gone = marker.feeds.remove_folder(folder_id)
    if gone is None:
        return Done(Changes())

    def undo() -> Changes:
        with library.store.mark() as marker:
            marker.feeds.restore_folder(gone)
        return _TOUCHED

    return Done(_TOUCHED, undo)


def move(
    library: Library,
    *,
    feeds: Sequence[int] = (),
    folders: Sequence[int] = (),
    into: int | None,
    position: int | None = None,
) -> Done:
    """Put feeds and folders into a folder (None: the top), at a position or at the end.

    Raises ValueError for a folder that would stand inside itself.
    """
    before = subscriptions(library)
    last = len(before.feeds) + len(before.folders)

    def change(marker: FeedMarker) -> None:
        for place, folder_id in enumerate(folders):
            marker.place_folder(folder_id, into, last if position is None else position + place)
        for place, feed_id in enumerate(feeds):
            marker.place(feed_id, into, last if position is None else position + place)

    return _done(library, change, lambda marker: marker.put_back(before))


def _done(
    library: Library,
    change: Callable[[FeedMarker], object],
    back: Callable[[FeedMarker], object],
) -> Done:
    def run(act: Callable[[FeedMarker], object]) -> Changes:
        with library.store.mark() as marker:
            act(marker.feeds)
        return _TOUCHED

    return Done(run(change), lambda: run(back))


def _feed_of(library: Library, feed_id: int) -> Feed | None:
    with library.store.read() as reader:
        return reader.feeds.feed(feed_id)


def _feed(choice: FeedChoice, folder_id: int | None, key: str | None) -> Feed:
    return Feed(
        id=0,
        key=key or without_scheme(choice.address),
        address=choice.address,
        title=choice.title,
        site=choice.site,
        description=choice.description,
        language=choice.language,
        is_typed=choice.is_typed,
        folder_id=folder_id,
    )
