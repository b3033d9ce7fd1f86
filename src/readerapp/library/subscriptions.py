"""Subscriptions: actions on feeds and folders. Each returns what changed and the way back."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from readerapp import before_0_1
from readerapp.domain.articles import Changes
from readerapp.domain.feeds import Feed, FeedChoice, FeedSettings, Subscriptions
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.parser_jobs import FIT_ICON
from readerapp.library.unsubscribing import (
    added_feeds,
    before_adding,
    restore_unsubscribed,
    unsubscribe_feeds,
)
from readerapp.storage import FeedWriter, without_scheme

ICON_SECONDS = 5.0
_TOUCHED = Changes(subscriptions=True)


def subscriptions(library: Library) -> Subscriptions:
    """Return all folders, feeds and the states of the feeds."""
    with library.store.read() as reader:
        return reader.feeds.subscriptions()


def icons(library: Library) -> dict[int, bytes]:
    """Return the icons of feeds that have one, as plain PNG."""
    with library.store.read() as reader:
        return reader.feeds.icons()


def renew_icons(library: Library) -> dict[int, bytes]:
    """Make plain PNGs of icons that versions before 0.1 stored; return these. Blocks: 3 ms each."""

    def fit(feed_id: int, data: bytes) -> bytes:
        name = f"the icon of feed {feed_id}"
        return library.parser_workers.run(FIT_ICON, data, name=name, seconds=ICON_SECONDS)

    found = icons(library)
    made = before_0_1.renewed_icons(found, fit)
    if made and not library.is_read_only:
        with library.store.write() as writer:
            for feed_id, data in made.items():
                writer.feeds.renew_icon(feed_id, found[feed_id], data)
    return made


def subscribe(
    library: Library, choices: Sequence[FeedChoice], folder_id: int | None = None
) -> tuple[tuple[int, ...], ActionResult]:
    """Subscribe to feeds; those subscribed to already are left alone. Return the new ids too."""
    now = library.clock.now()
    with library.store.write() as marker:
        before = before_adding(library, marker.reader)
        known = {feed.key for feed in marker.feeds.reader.subscriptions().feeds}
        ids = []
        for choice in choices:
            feed = _feed(choice, folder_id, marker.feeds.reader.key_of(choice.address))
            if feed.key not in known:
                known.add(feed.key)
                ids.append(marker.feeds.subscribe(feed, now))
    new = tuple(ids)
    return new, added_feeds(library, new, before)


def unsubscribe(
    library: Library, feed_ids: Sequence[int], *, remove_articles: bool
) -> ActionResult:
    """End subscriptions. Their articles stay, or go but for the starred ones.

    Articles that another feed lists too stay in any case.
    """
    ended = unsubscribe_feeds(library, feed_ids, remove_articles=remove_articles)

    def undo() -> Changes:
        back = restore_unsubscribed(library, ended.removal_id).changes
        kept = tuple(each for each in ended.changes.changed if each not in set(back.added))
        return replace(back, changed=kept)

    return ActionResult(ended.changes, undo)


def rename_feed(library: Library, feed_id: int, name: str) -> ActionResult:
    """Call a feed something; "" calls it what it calls itself."""
    before = _feed_of(library, feed_id)
    if before is None or before.name == name:
        return ActionResult(Changes())
    return _done(
        library,
        lambda feeds: feeds.rename(feed_id, name),
        lambda feeds: feeds.rename(feed_id, before.name),
    )


def change_settings(library: Library, feed_id: int, settings: FeedSettings) -> ActionResult:
    """Set how a feed is fetched and shown."""
    before = _feed_of(library, feed_id)
    if before is None or before.settings == settings:
        return ActionResult(Changes())
    return _done(
        library,
        lambda feeds: feeds.set_settings(feed_id, settings),
        lambda feeds: feeds.set_settings(feed_id, before.settings),
    )


def add_folder(
    library: Library, name: str, parent_id: int | None = None
) -> tuple[int, ActionResult]:
    """Make a folder; return its id too."""
    with library.store.write() as marker:
        folder_id = marker.feeds.add_folder(name, parent_id)
    return folder_id, ActionResult(_TOUCHED, lambda: remove_folder(library, folder_id).changes)


def rename_folder(library: Library, folder_id: int, name: str) -> ActionResult:
    """Call a folder something else."""
    before = next((each for each in subscriptions(library).folders if each.id == folder_id), None)
    if before is None or before.name == name or not name.strip():
        return ActionResult(Changes())
    return _done(
        library,
        lambda feeds: feeds.rename_folder(folder_id, name),
        lambda feeds: feeds.rename_folder(folder_id, before.name),
    )


def remove_folder(library: Library, folder_id: int) -> ActionResult:
    """Remove a folder; what is in it moves up to where it was."""
    with library.store.write() as marker:
        gone = marker.feeds.remove_folder(folder_id)
    if gone is None:
        return ActionResult(Changes())

    def undo() -> Changes:
        with library.store.write() as marker:
            marker.feeds.restore_folder(gone)
        return _TOUCHED

    return ActionResult(_TOUCHED, undo)


def move(
    library: Library,
    *,
    feeds: Sequence[int] = (),
    folders: Sequence[int] = (),
    into: int | None,
    position: int | None = None,
) -> ActionResult:
    """Put feeds and folders into a folder (None: the top), at a position or at the end.

    Raises ValueError for a folder that would stand inside itself.
    """
    before = subscriptions(library)
    last = len(before.feeds) + len(before.folders)

    def change(marker: FeedWriter) -> None:
        for place, folder_id in enumerate(folders):
            marker.place_folder(folder_id, into, last if position is None else position + place)
        for place, feed_id in enumerate(feeds):
            marker.place(feed_id, into, last if position is None else position + place)

    return _done(library, change, lambda marker: marker.put_back(before))


def _done(
    library: Library,
    change: Callable[[FeedWriter], object],
    back: Callable[[FeedWriter], object],
) -> ActionResult:
    def run(act: Callable[[FeedWriter], object]) -> Changes:
        with library.store.write() as marker:
            act(marker.feeds)
        return _TOUCHED

    return ActionResult(run(change), lambda: run(back))


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
