"""Unsubscribing: moves feeds with their articles into the bin, and restores them."""

from collections.abc import Sequence
from dataclasses import field, replace
from datetime import datetime

from readerapp.domain.articles import ArticleQuery, Changes, View
from readerapp.domain.bin import RemovalReason
from readerapp.domain.values import dataclass
from readerapp.library.batching import put, restore
from readerapp.library.marks import ActionResult, Taken
from readerapp.library.opening import Library
from readerapp.storage import Reader, RemovedFolder


@dataclass(frozen=True)
class Before:
    """How far a library was when feeds were added: what was in it then is not theirs."""

    last_id: int
    at: datetime

    def held(self, reader: Reader, ids: Sequence[int]) -> set[int]:
        """Return those of some articles that were here. One that went and came again since kept its
        number, and not its time."""
        low = [each for each in ids if each <= self.last_id]
        return {head.id for head in reader.articles.heads(low) if head.received <= self.at}


def before_adding(library: Library, reader: Reader) -> Before:
    """Return how far the library is, asked in the transaction that adds feeds."""
    return Before(reader.marks.last_id(), library.clock.now())


@dataclass(frozen=True)
class Unsubscribed:
    """Ended subscriptions: their removal in the bin, and what changed."""

    removal_id: int
    changes: Changes
    folders: tuple[RemovedFolder, ...] = ()


@dataclass(frozen=True)
class Resubscribed:
    """Subscriptions that came back from the bin, and what changed."""

    feed_ids: tuple[int, ...] = ()
    changes: Changes = field(default_factory=Changes)


def unsubscribe_feeds(
    library: Library,
    feed_ids: Sequence[int],
    *,
    remove_articles: bool,
    folders: Sequence[int] = (),
    before: Before | None = None,
) -> Unsubscribed:
    """Move subscriptions into the bin: first their articles, some at a time, then in one
    transaction they themselves, their last articles, and the folders, inner ones first. Articles
    that were here `before` the feeds stay.

    Interrupted, all feeds and folders are still there, and each article is in the library or in
    the bin: whoever calls it once more, or unsubscribes by hand, ends the rest.
    """
    with library.store.read() as reader:
        listed = {each for feed in feed_ids for each in reader.feeds.article_ids(feed)}
    with library.store.write() as marker:
        removal = marker.bin.begin(RemovalReason.UNSUBSCRIBED, library.clock.now())
    gone: tuple[int, ...] = ()
    if remove_articles:
        gone = put(library, _unwanted(library, feed_ids, before), removal, for_good=False)
    with library.store.write() as marker:
        if remove_articles:  # what a refresh has brought meanwhile
            late = _unwanted(library, feed_ids, before)
            gone += marker.bin.put(late, removal, for_good=False)
        marker.bin.put_feeds(marker.feeds.unsubscribe(feed_ids), removal)
        ended = [marker.feeds.remove_folder(folder_id) for folder_id in folders]
    changed = tuple(listed - set(gone))
    return Unsubscribed(
        removal.id,
        Changes(changed=changed, removed=gone, subscriptions=True),
        tuple(each for each in ended if each is not None),
    )


def added_feeds(
    library: Library, new: Sequence[int], before: Before, folders: Sequence[int] = ()
) -> ActionResult:
    """Return the adding of feeds, and of folders, inner ones first, as an action.

    Undo puts the feeds into the bin with what they have brought since, as `unsubscribe_feeds` says;
    redo brings back what lies there.
    """
    ended: list[Unsubscribed] = []

    def undo() -> Changes:
        ended.append(
            unsubscribe_feeds(library, new, remove_articles=True, folders=folders, before=before)
        )
        return ended[-1].changes

    def redo() -> ActionResult:
        with library.store.write() as writer:  # the feeds lie in them
            for folder in reversed(ended[-1].folders):
                writer.feeds.restore_folder(folder)
        return replace(action, changes=restore_unsubscribed(library, ended[-1].removal_id).changes)

    def taken() -> Taken:
        return Taken(len(new), len(_unwanted(library, new, before)))

    changed = bool(new or folders)
    action = ActionResult(
        Changes(subscriptions=changed), undo if changed else None, redo=redo, taken=taken
    )
    return action


def restore_unsubscribed(library: Library, removal_id: int) -> Resubscribed:
    """Subscribe again to what is in the bin, first the feeds, then their articles."""
    with library.store.read() as reader:
        ended = reader.bin.unsubscribed(removal_id)
        ids = reader.bin.of_removal(removal_id)
    feeds: tuple[int, ...] = ()
    if ended is not None:
        with library.store.write() as marker:
            feeds = marker.feeds.resubscribe(ended)
            marker.bin.forget_feeds(removal_id)
    lost = tuple(each.article_id for each in ended.lost) if ended else ()
    changes = Changes(added=restore(library, ids), changed=lost, subscriptions=True)
    return Resubscribed(feeds, changes)


def _unwanted(library: Library, feed_ids: Sequence[int], before: Before | None) -> Sequence[int]:
    """What no other feed lists, has no star and nothing of the reader's, with what was still to be
    fetched."""
    with library.store.read() as reader:
        kept = {*reader.articles.ids(ArticleQuery(View.STARRED)), *reader.annotations.ids()}
        found = reader.feeds.sole_articles(feed_ids)
        kept |= before.held(reader, found) if before else set()
        return [each for each in found if each not in kept]
