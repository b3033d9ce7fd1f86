"""Which articles are told of: those of feeds, stories and rules that the reader asked for."""

import sqlite3
from contextlib import closing

from front_page_cases import bring, make_story, told
from library_samples import NOW, article, put

from readerapp.domain.feeds import Feed, FeedSettings
from readerapp.domain.notifications import NewsKind
from readerapp.library import Library, front_page, marks, notifications


def subscribe(library: Library, name: str, ids: list[int], *, notifies: bool = True) -> int:
    """Let articles be those of a feed."""
    with library.store.write() as writer:
        made = Feed(
            0, name, f"https://{name}.example/f", title=f"Paper {name}",
            settings=FeedSettings(notifies=notifies),
        )  # fmt: skip
        feed_id = writer.feeds.subscribe(made, NOW)
    with closing(sqlite3.connect(library.store.path)) as connection, connection:
        statement = "UPDATE article SET feed_id = ? WHERE id = ?"
        connection.executemany(statement, [(feed_id, each) for each in ids])
    return feed_id


def test_feeds_are_told_of_that_the_reader_asked_for(library: Library) -> None:
    ids = put(library, *(article(f"urn:{n}", f"Title {n}") for n in range(5)))
    one = subscribe(library, "one", ids[:2])
    subscribe(library, "two", ids[2:4], notifies=False)
    (news,) = notifications.of_feeds(library, ids)
    assert (news.kind, news.name, news.feed_id) == (NewsKind.FEED, "Paper one", one)
    assert sorted(news.ids) == ids[:2]
    assert notifications.of_feeds(library, ids[2:]) == ()


def test_what_was_read_or_removed_is_no_news(library: Library) -> None:
    ids = put(library, *(article(f"urn:{n}", f"Title {n}") for n in range(3)))
    subscribe(library, "one", ids)
    waiting = notifications.of_feeds(library, ids)
    marks.mark_read(library, ids[:1], read=True)
    (left,) = notifications.still_unread(library, waiting)
    assert sorted(left.ids) == ids[1:]
    marks.mark_read(library, ids, read=True)
    assert notifications.still_unread(library, waiting) == ()


def test_what_waited_twice_is_told_of_once(library: Library) -> None:
    ids = put(library, *(article(f"urn:{n}", f"Title {n}") for n in range(3)))
    subscribe(library, "one", ids)
    first = notifications.of_feeds(library, ids[:2])
    then = notifications.of_feeds(library, ids[1:])
    (told_of,) = notifications.still_unread(library, (*first, *then))
    assert sorted(told_of.ids) == ids
    rule = notifications.of_rule(library, "Harbours", ids[:2])
    both = notifications.still_unread(library, (*rule, *first, *then))
    assert [(each.kind, sorted(each.ids)) for each in both] == [
        (NewsKind.RULE, ids[:2]),
        (NewsKind.FEED, ids[2:]),
    ]


def test_a_rule_is_told_of_by_its_name(library: Library) -> None:
    ids = put(library, article("urn:1", "One"))
    (news,) = notifications.of_rule(library, "Harbours", [*ids, 999])
    assert (news.kind, news.name, list(news.ids)) == (NewsKind.RULE, "Harbours", ids)
    assert notifications.of_rule(library, "Harbours", [999]) == ()


def test_new_reports_of_a_followed_story_are_told_of(library: Library) -> None:
    event = bring(library, *(told(f"event {n}", f"P{n}", "en", NOW) for n in range(3)))
    other = bring(library, *(told(f"other {n}", f"P{n}", "en", NOW) for n in range(2)))
    make_story(library, event[:2])
    make_story(library, other)
    front_page.follow(library, event[0], on=True)
    make_story(library, event)
    (news,), pending = notifications.of_stories(library, [event[2], *other])
    assert (news.kind, list(news.ids), pending) == (NewsKind.STORY, event[2:], ())
    front_page.follow(library, event[0], on=False)
    assert notifications.of_stories(library, [event[2], *other]) == ((), ())


def test_what_was_not_compared_yet_may_belong_to_one_later(library: Library) -> None:
    ids = put(library, article("urn:new", "New"))
    assert notifications.of_stories(library, ids) == ((), tuple(ids))
