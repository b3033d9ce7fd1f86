"""Doing here what was wished on another device, in the transaction that stores the wish.

A wish that cannot be done ends no other: it is kept aside, and tried again by the next version.
"""

import json
import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from readerapp.domain.annotations import (
    MOST_HIGHLIGHTS,
    MOST_TAGS,
    Annotation,
    Highlight,
    Note,
    Quote,
    Tag,
)
from readerapp.domain.articles import Changes
from readerapp.domain.bin import RemovalReason
from readerapp.domain.errors import ReaderError
from readerapp.domain.feeds import Feed, FeedSettings
from readerapp.domain.folder_sync import (
    LAST_STAMP,
    LATEST,
    OF_ARTICLES,
    OF_FEEDS,
    FolderLog,
    FolderWish,
    KeptLine,
    Key,
    WishKind,
)
from readerapp.domain.labels import FeedLabels, LabelMark, LabelOpinion
from readerapp.domain.rules import MOST_RULES, KeptMute, Mute, MuteKind, Rule, RuleActions
from readerapp.domain.values import dataclass
from readerapp.languages import fold
from readerapp.library.folder_sync.deciding import decide, following
from readerapp.library.folder_sync.lines import why
from readerapp.library.mutes import hide_anew
from readerapp.library.opening import Library
from readerapp.storage import Writer
from readerapp.storage.folder_sync.wishes import settings_of

logger = logging.getLogger(__name__)

_MARKS = (WishKind.READ, WishKind.STARRED)

_STANDING = (WishKind.RULE, WishKind.SEARCH, WishKind.MUTE)


@dataclass(frozen=True)
class Told:
    """Wishes of a log, each with its line. `kept`: lines that are to be kept aside, or no more when
    their wish is done. `log`: how far it was read with all of these, None for lines that were kept
    aside before."""

    wishes: Sequence[tuple[FolderWish, KeptLine]]
    kept: Sequence[KeptLine] = ()
    log: FolderLog | None = None


def take_over(library: Library, told: Told) -> tuple[int, Changes]:
    """Store wishes that win, do what they say, keep aside what is to be, and record how far their
    log was read; return how many there were, and what changed. What the reader changed meanwhile is
    wished first."""
    wanted, changes, failed = _tried(library, told.wishes)
    with library.store.write() as writer:
        if writer.folder_sync.reader.state() is None:
            return len(wanted), changes
        writer.folder_sync.keep((*told.kept, *failed))
        if told.log is not None:
            writer.folder_sync.set_log(told.log)
    if any(each.kind is WishKind.MUTE for each in wanted.values()):
        changes = joined(changes, hide_anew(library))
    return len(wanted), changes


def _tried(
    library: Library, told: Sequence[tuple[FolderWish, KeptLine]]
) -> tuple[dict[Key, FolderWish], Changes, list[KeptLine]]:
    """Do wishes in one transaction; where that fails, in halves, until what fails is alone. Return
    what won, what changed, and the lines that failed."""
    if not told:
        return {}, Changes(), []
    now = library.clock.now()
    try:
        with library.store.write() as writer:
            if writer.folder_sync.reader.state() is None:
                return {}, Changes(), []
            writer.folder_sync.collect(now)
            wanted = _decided(writer, [wish for wish, _ in told])
            _act(writer, list(wanted.values()), now)
            _come_back(writer, wanted.values(), now)
            writer.folder_sync.forget_changes()
            writer.folder_sync.forget_kept(line for _, line in told)
            return wanted, writer.changes(), []
    except ReaderError:  # of the library or the disk, and of no wish
        raise
    except Exception as error:
        if len(told) == 1:
            ((wish, line),) = told
            logger.exception("a wish of another computer cannot be done: %s", wish.kind)
            return {}, Changes(), [replace(line, detail=why(error, wish.kind.value))]
    middle = len(told) // 2
    wanted, changes, failed = _tried(library, told[:middle])
    more, changed, also = _tried(library, told[middle:])
    return wanted | more, joined(changes, changed), failed + also


def joined(one: Changes, other: Changes) -> Changes:
    """Return two changes as one."""

    def ids(name: str) -> tuple[int, ...]:
        return tuple(dict.fromkeys((*getattr(one, name), *getattr(other, name))))

    return Changes(
        changed=ids("changed"),
        annotated=ids("annotated"),
        subscriptions=one.subscriptions or other.subscriptions,
        searches=one.searches or other.searches,
        rules=one.rules or other.rules,
    )


def _decided(writer: Writer, wishes: Sequence[FolderWish]) -> dict[Key, FolderWish]:
    """Store what wins; return what is to be done, the last of each key."""
    stored, wanted = writer.folder_sync, dict[Key, FolderWish]()
    sync = stored.reader.state()
    device = sync.device if sync else ""
    # Of our own log what a copy of a conflict has kept is written there again; so is what comes
    # late of a device that was taken off the list here.
    ours = stored.reader.retired(by_us=True) | {device}
    for brought in wishes:
        if brought.kind in OF_ARTICLES:
            item = stored.reader.identity(brought.item, brought.names)
            brought = replace(brought, item=item, names=())
        here = stored.reader.wish(brought.key)
        decision = decide(here, brought)
        stored.advance(brought.stamp)
        if here is None or decision.wish.order != here.order:
            stored.put(decision.wish, is_mine=brought.device in ours)
            wanted[brought.key] = decision.wish
        elif decision.wish.seen != here.seen:
            stored.follow(decision.wish)
        if decision.joined is not None and here is not None:
            state = stored.reader.state()
            joined = replace(
                decision.wish,
                value=decision.joined,
                stamp=min(state.clock + 1, LAST_STAMP) if state else brought.stamp,
                device=device,
                seen=following({}, here, brought),
            )
            stored.put(joined)
            wanted[brought.key] = joined
    return wanted


def _come_back(writer: Writer, wishes: Iterable[FolderWish], now: datetime) -> None:
    """This device is there, whoever took it off the list."""
    sync = writer.folder_sync.reader.state()
    key = (WishKind.DEVICE.value, sync.device if sync else "", "")
    if any(each.key == key and each.value for each in wishes):
        writer.folder_sync.retire(key[1], now, retired=False)


def _act(writer: Writer, wishes: Sequence[FolderWish], now: datetime) -> None:
    marked: dict[tuple[WishKind, bool, datetime], list[int]] = defaultdict(list)
    feeds: list[FolderWish] = []
    for wish in wishes:
        if wish.kind is WishKind.DEVICE:
            continue
        if wish.kind in OF_FEEDS:
            feeds.append(wish)
            continue
        at = min(datetime.fromtimestamp(min(wish.stamp, LATEST) // 1000, UTC), now)
        if wish.kind in _STANDING:
            _stand(writer, wish, at, now)
            continue
        article_id = writer.annotations.status_of(wish.item)
        if wish.kind in _MARKS:
            marked[wish.kind, bool(wish.value), at].append(article_id)
        elif wish.kind is WishKind.LABEL:
            _mark_label(writer, article_id, wish, at)
        else:
            _annotate(writer, article_id, wish, at)
    for (kind, is_set, at), ids in marked.items():
        if kind is WishKind.READ:
            writer.statuses.mark_read(ids, is_set, at)
        else:
            writer.statuses.mark_starred(ids, is_set, at)
    # After mutes: whether a feed is muted is said by its settings.
    places: dict[int, int | None] = {}
    for wish in sorted(feeds, key=lambda each: OF_FEEDS.index(each.kind)):
        _change_feed(writer, wish, now, places)
    writer.feeds.place_all(places)


def _mark_label(writer: Writer, article_id: int, wish: FolderWish, at: datetime) -> None:
    if wish.value:
        mark = LabelMark(wish.part, LabelOpinion(wish.value), at)
        writer.label_marks.put(article_id, mark)
    else:
        writer.label_marks.drop(article_id, wish.part)


def _annotate(writer: Writer, article_id: int, wish: FolderWish, at: datetime) -> None:
    annotation, limit = _annotation(wish, at)
    if not wish.value:
        writer.annotations.drop(article_id, annotation)
        return
    there = writer.annotations.reader.of(article_id)
    of_kind = [each for each in there if type(each) is type(annotation)]
    is_there = writer.annotations.reader.same(article_id, annotation) is not None
    if is_there or len(of_kind) < limit:
        writer.annotations.put(article_id, annotation, fold)


def _annotation(wish: FolderWish, at: datetime) -> tuple[Annotation, int]:
    if wish.kind is WishKind.TAG:
        return Tag(wish.value or wish.part, at), MOST_TAGS
    if wish.kind is WishKind.NOTE:
        return Note(wish.value, at), 1
    exact, prefix, suffix = json.loads(wish.part)
    said: dict[str, Any] = json.loads(wish.value or '{"note": "", "start": 0}')
    quote = Quote(exact, prefix, suffix, said["start"])
    return Highlight(quote, at, said["note"]), MOST_HIGHLIGHTS


def _change_feed(
    writer: Writer, wish: FolderWish, now: datetime, places: dict[int, int | None]
) -> None:
    """Feeds of accounts stay as they are: the account says what becomes of them. `places`: feeds
    that are to move to another folder, once all others are done."""
    feed = writer.feeds.reader.by_key(wish.item)
    if feed is not None and writer.feeds.reader.is_read_elsewhere(feed.id):
        return
    if wish.kind is WishKind.FEED:
        if wish.value and feed is None:
            _subscribe(writer, wish, now, places)
        elif not wish.value and feed is not None:
            removal = writer.bin.begin(RemovalReason.UNSUBSCRIBED, now)
            writer.bin.put_feeds(writer.feeds.unsubscribe([feed.id]), removal)
    elif feed is not None:
        _set_feed(writer, feed, wish, places)


def _subscribe(
    writer: Writer, wish: FolderWish, now: datetime, places: dict[int, int | None]
) -> None:
    said = json.loads(wish.value)
    if writer.feeds.reader.by_address(said["address"]) is not None:
        return
    feed = Feed(0, wish.item, said["address"], title=said["title"], site=said["site"])
    writer.feeds.subscribe(feed, now)
    for kind in OF_FEEDS[1:]:
        told = writer.folder_sync.reader.wish((kind.value, wish.item, ""))
        if told is not None:
            _change_feed(writer, told, now, places)


def _set_feed(writer: Writer, feed: Feed, wish: FolderWish, places: dict[int, int | None]) -> None:
    if wish.kind is WishKind.FEED_NAME:
        if feed.name != wish.value:
            writer.feeds.rename(feed.id, wish.value)
    elif wish.kind is WishKind.FEED_SETTINGS:
        said = json.loads(wish.value) if wish.value else None
        settings = settings_of(said) if said else FeedSettings()
        if feed.settings != settings:
            writer.feeds.set_settings(feed.id, settings)
    elif wish.kind is WishKind.FEED_LABELS:
        writer.label_marks.set_feed(
            feed.id, FeedLabels(**json.loads(wish.value)) if wish.value else FeedLabels()
        )
    else:
        folder = _folder(writer, json.loads(wish.value) if wish.value else [])
        if feed.folder_id != folder:
            places[feed.id] = folder


def _folder(writer: Writer, path: Sequence[str]) -> int | None:
    """Return the folder of this path, made where it is missing."""
    parent: int | None = None
    for name in path:
        there = writer.feeds.reader.folder_named(name, parent)
        parent = writer.feeds.add_folder(name, parent) if there is None else there
    return parent


def _stand(writer: Writer, wish: FolderWish, at: datetime, now: datetime) -> None:
    """Have what is wished stand here, or not. What words hide is left to `hide_anew`."""
    said: dict[str, Any] | None = json.loads(wish.value) if wish.value else None
    if wish.kind is WishKind.RULE:
        _rule(writer, wish.item, wish.part, said)
    elif wish.kind is WishKind.SEARCH:
        _search(writer, wish.item, said)
    else:
        _mute(writer, wish, said, at, now)


def _rule(writer: Writer, name: str, query: str, said: dict[str, Any] | None) -> None:
    rules = writer.rules.reader.all()
    there = [each.id for each in rules if (each.name, each.query) == (name, query)]
    if said is None:
        for rule_id in there:
            writer.rules.remove(rule_id)
        return
    actions = RuleActions(
        marks_read=bool(said["marks_read"]),
        stars=bool(said["stars"]),
        tag=said["tag"],
        hides=bool(said["hides"]),
        notifies=bool(said["notifies"]),
    )
    if there:
        writer.rules.change(Rule(there[0], name, query, actions, bool(said["is_on"])))
    elif len(rules) < MOST_RULES:
        writer.rules.add(Rule(0, name, query, actions, bool(said["is_on"])))


def _search(writer: Writer, query: str, said: dict[str, Any] | None) -> None:
    there = [each for each in writer.reader.searches.all() if each.query == query]
    if said is None:
        for each in there:
            writer.searches.remove(each.id)
    elif not there:
        writer.searches.add(said["name"], query)
    else:
        writer.searches.change(there[0].id, said["name"], query)


def _mute(
    writer: Writer, wish: FolderWish, said: dict[str, Any] | None, at: datetime, now: datetime
) -> None:
    """Whether a feed is muted is said by its settings alone, which are a wish of their own."""
    kind = MuteKind(wish.part)
    is_flagged = kind is MuteKind.FEED and writer.mutes.reader.is_flagged(wish.item)
    there = writer.mutes.reader.of(kind, wish.item)
    end = said["until"] if said else None
    until = None if end is None else datetime.fromtimestamp(end, UTC)
    is_over = said is None or (until is not None and until <= now)
    for each in there:
        if is_over:
            writer.mutes.remove(each)
        else:
            writer.mutes.drop(each)
    if said is not None and not is_over:
        words = wish.item if kind is MuteKind.WORDS else ""
        feed = wish.item if kind is MuteKind.FEED else ""
        mute = Mute(0, kind, said["name"], at, until, words, feed)
        writer.mutes.keep(KeptMute(mute, tuple(said["reports"])))
    if kind is MuteKind.FEED:
        writer.mutes.set_flag(wish.item, is_muted=is_flagged)
