"""Mutes: words, feeds and stories the reader does not want to see, for a time or for good.

What is muted stays in the library. Lists, counts and the front page leave it out; stars, tags and
searches find it, and `is:muted` finds nothing else.
"""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace

from readerapp.domain.annotations import TAG_LENGTH
from readerapp.domain.articles import ArticleHead, ArticleQuery, Changes
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.rules import QUERY_LENGTH, KeptMute, Mute, MuteKind, MuteSpan
from readerapp.library.marks import ActionResult
from readerapp.library.opening import Library
from readerapp.library.rules import asked
from readerapp.storage import Writer

logger = logging.getLogger(__name__)

FIRST_SHOWN = 50  # articles of a mute that are named


def mutes(library: Library) -> tuple[Mute, ...]:
    """Return what is muted, the latest first, each with what is wrong with its words."""
    with library.store.read() as reader:
        return tuple(
            replace(each, check=asked(library, reader, each.query)[1])
            if each.kind is MuteKind.WORDS
            else each
            for each in reader.mutes.all()
        )


def articles_of(library: Library, mute: Mute, limit: int = FIRST_SHOWN) -> list[ArticleHead]:
    """Return the newest articles that are not shown because of a mute."""
    with library.store.read() as reader:
        if mute.feed_id is not None:
            ids = reader.articles.ids(ArticleQuery(feed_id=mute.feed_id), "", limit)
            return reader.articles.heads(ids)
        return reader.articles.heads(reader.mutes.hidden_by(mute.id)[:limit])


def why_muted(library: Library, article_id: int) -> tuple[Mute, ...]:
    """Return why an article is not shown; nothing when it is."""
    with library.store.read() as reader:
        found = reader.mutes.of_article(article_id)
        heads = reader.articles.heads([article_id])
        feed_id = heads[0].feed_id if heads else None
        if feed_id is None or any(each.feed_id == feed_id for each in found):
            return found
        flagged = (each for each in reader.mutes.all() if each.feed_id == feed_id)
        return (*found, *flagged)


def mute_words(
    library: Library, words: str, span: MuteSpan, *, everywhere: bool = False
) -> ActionResult:
    """Mute what has these words in its title, or `everywhere` in it.

    Raises ReaderError: RULE_WITHOUT_QUERY, RULE_TOO_LONG.
    """
    cleaned = " ".join(words.replace('"', " ").split())
    query = f'"{cleaned}"' if everywhere else f'title:"{cleaned}"'
    return mute_query(library, query if cleaned else "", span, name=cleaned)


def mute_query(library: Library, query: str, span: MuteSpan, name: str = "") -> ActionResult:
    """Mute what a search finds, now and later. Raises ReaderError as `mute_words` does."""
    wanted = query.strip()
    if len(wanted) > QUERY_LENGTH:
        raise ReaderError(Reason.RULE_TOO_LONG, f"{wanted[:TAG_LENGTH]}…", str(QUERY_LENGTH))
    with library.store.read() as reader:
        if asked(library, reader, wanted)[1].is_empty:
            raise ReaderError(Reason.RULE_WITHOUT_QUERY, name or wanted)
    now = library.clock.now()
    mute = Mute(0, MuteKind.WORDS, name or wanted, now, span.end(now), query=wanted)
    return _mute(library, mute)


def mute_feed(library: Library, feed_id: int, span: MuteSpan) -> ActionResult:
    """Mute a feed; its own list still shows it. Nothing happens when it is gone."""
    now = library.clock.now()
    with library.store.read() as reader:
        feed = reader.feeds.feed(feed_id)
    if feed is None:
        return ActionResult(Changes())
    name = feed.name or feed.title or feed.address
    return _mute(library, Mute(0, MuteKind.FEED, name, now, span.end(now), feed_key=feed.key))


def mute_story(library: Library, article_id: int, span: MuteSpan) -> ActionResult:
    """Mute the story of an article: every report of it, and those to come."""
    now = library.clock.now()
    with library.store.read() as reader:
        heads = reader.articles.heads([article_id])
        reports = reader.stories.members(article_id)
    if not heads:
        return ActionResult(Changes())
    mute = Mute(0, MuteKind.STORY, heads[0].title, now, span.end(now))
    return _mute(library, mute, reports)


def lift(library: Library, mute: Mute) -> ActionResult:
    """Lift a mute: what it hid is shown again. Undo mutes it as before."""
    with library.store.write() as writer:
        if not mute.id:
            writer.mutes.set_flag(mute.feed_key, is_muted=False)
            changes, gone, reports = writer.changes(), mute, list[int]()
        else:
            reports = writer.mutes.reader.anchors(mute.id)
            lifted = writer.mutes.remove(mute.id)
            if lifted is None:
                return ActionResult(Changes())
            changes, gone = writer.changes(), lifted

    def undo() -> Changes:
        with library.store.write() as writer:
            if gone.id:
                _add(library, writer, gone, reports)
            else:
                writer.mutes.set_flag(gone.feed_key, is_muted=True)
            return writer.changes()

    return ActionResult(changes, undo)


def end_due(library: Library) -> Changes:
    """Lift the mutes whose time is over, and return what is shown again."""
    now = library.clock.now()
    with library.store.read() as reader:
        due = reader.mutes.due(now)
    if not due or library.is_read_only:
        return Changes()
    with library.store.write() as writer:
        for mute_id in due:
            writer.mutes.remove(mute_id)
        return writer.changes()


def begin(library: Library) -> Changes:
    """Bring what is hidden up to date: at the start of the app, and before it is listed."""
    ended, anew = end_due(library), hide_anew(library)
    return replace(
        anew,
        changed=tuple(dict.fromkeys((*ended.changed, *anew.changed))),
        subscriptions=ended.subscriptions or anew.subscriptions,
        rules=ended.rules or anew.rules,
    )


def hide_anew(library: Library) -> Changes:
    """Hide what the mutes of today hide, and show the rest: after an import, a restore or damage,
    and for searches that stand for other feeds or days by now."""
    with library.store.read() as reader:
        if library.is_read_only or not any(each.id for each in reader.mutes.all()):
            return Changes()
    with library.store.write() as writer:
        for each in writer.mutes.reader.all():
            _hide(library, writer, each)
        writer.mutes.follow_stories()
        return writer.changes()


def mute_arrivals(library: Library, writer: Writer, ids: Sequence[int]) -> None:
    """Hide what of these articles, just stored or changed in this transaction, is muted.

    A mute that cannot be applied is left out, and the news are kept: the log says why.
    """
    if not ids:
        return

    def hide() -> None:
        for each in writer.mutes.reader.all():
            _hide(library, writer, each, ids)

    failure = writer.rules.attempt(hide)
    if failure is not None:
        logger.warning("Mutes were not applied to %d articles: %s", len(ids), failure)


def add_kept(writer: Writer, kept: Iterable[KeptMute]) -> list[int]:
    """Add mutes from an archive or a safety copy, in a transaction; return their ids.

    What is muted here already stays as it is. What words hide is left to `hide_anew`.
    """
    here = {_name(each) for each in writer.mutes.reader.kept()}
    added = []
    for each in kept:
        if _name(each) not in here:
            here.add(_name(each))
            added.append(writer.mutes.keep(replace(each, mute=replace(each.mute, id=0))))
    return added


def _name(kept: KeptMute) -> tuple[object, ...]:
    mute = kept.mute
    return (mute.kind, mute.query, mute.feed_key, kept.identities)


def _mute(library: Library, mute: Mute, reports: Sequence[int] = ()) -> ActionResult:
    with library.store.write() as writer:
        was_flagged = writer.mutes.reader.is_flagged(mute.feed_key)
        before = [each for each in writer.mutes.reader.all() if _is_same(each, mute)]
        added = _add(library, writer, mute, reports)
        changes = writer.changes()

    def undo() -> Changes:
        with library.store.write() as writer:
            writer.mutes.remove(added)
            for each in before:
                if each.id:
                    _add(library, writer, each, ())
            if was_flagged:
                writer.mutes.set_flag(mute.feed_key, is_muted=True)
            return writer.changes()

    return ActionResult(changes, undo)


def _is_same(one: Mute, other: Mute) -> bool:
    if one.kind is not other.kind or one.kind is MuteKind.STORY:
        return False
    return (one.query, one.feed_key) == (other.query, other.feed_key)


def _add(library: Library, writer: Writer, mute: Mute, reports: Sequence[int]) -> int:
    added = writer.mutes.add(mute, reports)
    _hide(library, writer, replace(mute, id=added))
    return added


def _hide(library: Library, writer: Writer, mute: Mute, among: Sequence[int] | None = None) -> None:
    """Hide what the words of a mute find. Feeds have their flag, stories follow their reports."""
    if mute.kind is not MuteKind.WORDS:
        return
    wanted, _ = asked(library, writer.reader, mute.query)
    found = writer.rules.reader.matching(wanted, among) if wanted else ()
    writer.mutes.hide(mute.id, found, among)
