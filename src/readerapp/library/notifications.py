"""Notifications: which of the articles that came are to be told of, as the reader asked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from readerapp.domain.articles import ArticleHead, standing_report
from readerapp.domain.marks import join_marks
from readerapp.domain.notifications import News, NewsKind
from readerapp.library.opening import Library
from readerapp.library.preferences import headline_languages
from readerapp.storage import Reader


def of_feeds(library: Library, ids: Sequence[int]) -> tuple[News, ...]:
    """Return what is new in the feeds that are to be told of, in the order of the feeds."""
    with library.store.read() as reader:
        wanted = [f for f in reader.feeds.subscriptions().feeds if f.settings.notifies]
        heads = _unread(reader, ids) if wanted else ()
    found = [
        News(NewsKind.FEED, _of_feed(heads, feed.id), feed.shown_name, feed.id) for feed in wanted
    ]
    return tuple(news for news in found if news.heads)


def of_stories(library: Library, ids: Sequence[int]) -> tuple[tuple[News, ...], tuple[int, ...]]:
    """Return the new reports of each story that is followed, and which of `ids` were not compared
    yet: these may turn out to belong to one."""
    found: list[News] = []
    with library.store.read() as reader:
        heads = {head.id: head for head in _unread(reader, ids)}
        waiting = tuple(each for each in heads if reader.relations.is_pending(each))
        marks = reader.story_marks.of(reader.stories.reports_of(heads))
        is_any_followed = any(mark.is_followed for mark in marks.values())
        left = dict(heads) if is_any_followed else {}
        own = headline_languages(reader)
        while left:
            members = reader.stories.members(next(iter(left)))
            new = tuple(left.pop(each) for each in tuple(left) if each in members)
            before = [marks[each] for each in members if each in marks]
            if join_marks(*before).is_followed:
                found.append(News(NewsKind.STORY, _standing_first(new, own)))
    told = {each for news in found for each in news.ids}
    return tuple(found), tuple(each for each in waiting if each not in told)


def of_rule(library: Library, name: str, ids: Sequence[int]) -> tuple[News, ...]:
    """Return what a rule found, as far as it is unread."""
    with library.store.read() as reader:
        heads = _unread(reader, ids)
    return (News(NewsKind.RULE, heads, name),) if heads else ()


def still_unread(library: Library, waiting: Iterable[News]) -> tuple[News, ...]:
    """Return what is left of news that waited for a while: what was read or removed meanwhile is
    no news, an article is told of once, and what belongs together is told together."""
    joined: dict[tuple[NewsKind, str, int], list[int]] = {}
    stories: list[list[int]] = []
    told: set[int] = set()
    for news in waiting:
        new = [each for each in news.ids if each not in told]
        told.update(new)
        if news.kind is NewsKind.STORY:
            stories.append(new)
        else:
            joined.setdefault((news.kind, news.name, news.feed_id), []).extend(new)
    left = [(News(kind, (), name, feed), ids) for (kind, name, feed), ids in joined.items()]
    left += [(News(NewsKind.STORY, ()), ids) for ids in stories]
    with library.store.read() as reader:
        own = headline_languages(reader)
        found = [replace(news, heads=_unread(reader, ids)) for news, ids in left]
    found = [
        replace(news, heads=_standing_first(news.heads, own))
        if news.kind is NewsKind.STORY
        else news
        for news in found
    ]
    return tuple(news for news in found if news.heads)


def _unread(reader: Reader, ids: Iterable[int]) -> tuple[ArticleHead, ...]:
    """The unread ones, newest first."""
    heads = [head for head in reader.articles.heads(tuple(ids)) if not head.is_read]
    return tuple(sorted(heads, key=_age))


def _standing_first(
    heads: tuple[ArticleHead, ...], languages: Sequence[str]
) -> tuple[ArticleHead, ...]:
    """The reports of a story, the one whose headline stands for it first, then the newest."""
    first = standing_report(heads, languages) if heads else None
    return tuple(sorted(heads, key=lambda head: head is not first))


def _age(head: ArticleHead) -> tuple[float, int]:
    moment = head.known_date or head.received
    return -moment.timestamp(), -head.id


def _of_feed(heads: Iterable[ArticleHead], feed_id: int) -> tuple[ArticleHead, ...]:
    return tuple(head for head in heads if head.feed_id == feed_id)
