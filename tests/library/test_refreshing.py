"""Asking feeds for news: what comes, what stays, what is kept of failures."""

from fakes import FakeClock
from feed_cases import TEXT, heads, item, only, rss, run, served, state_of, subscribe
from hostile_server import HostileServer, answer, redirect

from readerapp.domain.feeds import FeedStatus
from readerapp.library import Library, marks, reading, subscriptions
from readerapp.system.workers import Workers


def clock(library: Library) -> FakeClock:
    assert isinstance(library.clock, FakeClock)
    return library.clock


def test_new_then_unchanged_then_one_more(feed_library: Library, server: HostileServer) -> None:
    server.routes["/feed"] = served(item(1), item(2), etag='W/"a b"')
    feed = subscribe(feed_library, server)
    first = run(feed_library)
    assert (only(first).status, only(first).new) == (FeedStatus.NEW, 2)
    server.routes["/feed"] = answer(status="304 Not Modified", length=False)
    assert only(run(feed_library)).status is FeedStatus.UNCHANGED
    assert server.asked[-1].headers["if-none-match"] == 'W/"a b"'
    server.routes["/feed"] = served(item(3), item(1), item(2), etag='"2"')
    assert only(run(feed_library)).new == 1
    assert [head.title for head in heads(feed_library)] == ["Story 3", "Story 2", "Story 1"]
    assert state_of(feed_library, feed).etag == '"2"'
    assert subscriptions.subscriptions(feed_library).feeds[0].shown_name == "Harbour News"


def test_the_same_bytes_are_not_read_again(feed_library: Library, server: HostileServer) -> None:
    server.routes["/feed"] = answer(rss(item(1)))
    subscribe(feed_library, server)
    run(feed_library)
    feed_library._parser_workers = Workers("parser", 1, 240)
    feed_library._parser_workers.stop()  # who would read, would fail
    assert only(run(feed_library)).status is FeedStatus.UNCHANGED


def test_an_edit_updates_and_keeps_the_marks(feed_library: Library, server: HostileServer) -> None:
    server.routes["/feed"] = served(item(1), item(2))
    subscribe(feed_library, server)
    run(feed_library)
    ids = [head.id for head in heads(feed_library)]
    marks.mark_read(feed_library, ids, read=True)
    marks.mark_starred(feed_library, ids[:1], starred=True)
    server.routes["/feed"] = served(item(1), item(2, "Everything was different. "), etag='"2"')
    outcome = only(run(feed_library))
    assert (outcome.new, outcome.updated) == (0, 1)
    edited = heads(feed_library)[0]
    assert (edited.id, edited.is_read, edited.is_starred) == (ids[0], True, True)
    article = reading.article(feed_library, edited.id)
    assert article is not None
    assert "Everything was different." in article.body_text


def test_nothing_goes_because_a_feed_stopped_listing_it(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1), item(2))
    subscribe(feed_library, server)
    run(feed_library)
    server.routes["/feed"] = served(item(2), etag='"2"')
    run(feed_library)
    server.routes["/feed"] = served(etag='"3"')
    assert only(run(feed_library)).status is FeedStatus.UNCHANGED
    assert len(heads(feed_library)) == 2


def test_http_guids_that_become_https_bring_nothing_back(
    feed_library: Library, server: HostileServer
) -> None:
    old = "<item><title>A story</title><guid>http://news.example/1</guid></item>"
    server.routes["/feed"] = served(old)
    subscribe(feed_library, server)
    run(feed_library)
    server.routes["/feed"] = served(old.replace("http:", "https:"), etag='"2"')
    assert only(run(feed_library)).new == 0
    assert len(heads(feed_library)) == 1


def test_a_new_guid_of_an_old_story_brings_nothing_back(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1), item(2))
    subscribe(feed_library, server)
    run(feed_library)
    ids = [head.id for head in heads(feed_library)]
    marks.mark_read(feed_library, ids, read=True)
    again = [item(1).replace("g1", "new-1"), item(2, "Edited. ").replace("g2", "new-2")]
    later = again[0].replace("23 Jan 2026", "24 Jan 2026")  # the text is the same
    server.routes["/feed"] = served(item(3), later, again[1], etag='"2"')
    assert only(run(feed_library)).new == 1
    known = [head for head in heads(feed_library) if head.title != "Story 3"]
    assert {head.id for head in known if head.is_read} == set(ids)
    server.routes["/feed"] = served(item(3), item(1, "Once more. ").replace("g1", "new-1"))
    assert only(run(feed_library)).updated == 1
    assert len(heads(feed_library)) == 3


def test_a_title_that_recurs_is_news_each_time(
    feed_library: Library, server: HostileServer
) -> None:
    """The same link and title, but another guid, time and text: tomorrow's weather."""
    server.routes["/feed"] = served(item(1, "It rains in Vellmar. "))
    subscribe(feed_library, server)
    run(feed_library)
    tomorrow = item(1, "The sun shines. ").replace("g1", "g2").replace("23 Jan", "24 Jan")
    server.routes["/feed"] = served(tomorrow, etag='"2"')
    assert only(run(feed_library)).new == 1
    assert len(heads(feed_library)) == 2


def live(number: int, title: str = "", text: str = TEXT) -> str:
    """Return an entry whose guid and link are those of all others."""
    given = item(number, f"{text}{number} ").replace(
        f"<guid isPermaLink='false'>g{number}", "<guid>g"
    )
    given = given.replace(f"https://news.example/{number}<", "https://news.example/live<")
    return given.replace(f"Story {number}", title or f"Story {number}")


def test_stories_of_one_guid_and_link_are_all_kept(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(*map(live, range(50)))
    subscribe(feed_library, server)
    assert only(run(feed_library)).new == 50
    ids = {head.title: head.id for head in heads(feed_library)}
    marks.mark_read(feed_library, list(ids.values()), read=True)
    changed = [live(number) for number in range(50, 4, -1)]  # another order, one new, five gone
    changed[3] = live(47, title="Story 47, corrected")
    changed[4] = live(46, text="Everything was different. ")
    server.routes["/feed"] = served(*changed, etag='"2"')
    outcome = only(run(feed_library))
    assert (outcome.new, outcome.updated) == (1, 2)
    now = {head.title: head for head in heads(feed_library)}
    assert len(now) == 51
    assert now["Story 47, corrected"].id == ids["Story 47"]
    assert [head.title for head in now.values() if not head.is_read] == ["Story 50"]


def test_an_article_the_reader_removed_stays_away(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1), item(2))
    subscribe(feed_library, server)
    run(feed_library)
    marks.remove(feed_library, [heads(feed_library)[0].id])
    server.routes["/feed"] = served(item(1), item(2, "Edited since. "), item(3), etag='"2"')
    assert only(run(feed_library)).new == 1
    assert sorted(head.title for head in heads(feed_library)) == ["Story 1", "Story 3"]


def test_a_feed_that_moved_is_followed_after_two_sightings(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    feed = subscribe(feed_library, server)
    run(feed_library)
    server.routes["/new"] = served(item(1), item(2), etag='"2"')
    server.routes["/feed"] = redirect("/new", "301 Moved Permanently")
    assert only(run(feed_library)).new == 1
    assert subscriptions.subscriptions(feed_library).feeds[0].address == server.url("/feed")
    run(feed_library)
    assert subscriptions.subscriptions(feed_library).feeds[0].address == server.url("/new")
    assert subscriptions.subscriptions(feed_library).feeds[0].id == feed
    assert len(heads(feed_library)) == 2


def test_a_temporary_redirection_changes_nothing(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/new"] = served(item(1))
    server.routes["/feed"] = redirect("/new")
    subscribe(feed_library, server)
    for _ in range(3):
        run(feed_library)
    assert subscriptions.subscriptions(feed_library).feeds[0].address == server.url("/feed")


def test_two_subscriptions_that_became_one_feed_are_merged(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/new"] = served(item(1), item(2))
    server.routes["/feed"] = redirect("/new", "308 Permanent Redirect")
    subscribe(feed_library, server)
    subscribe(feed_library, server, "/new")
    for _ in range(3):
        run(feed_library)
    feeds = subscriptions.subscriptions(feed_library).feeds
    assert [feed.address for feed in feeds] == [server.url("/new")]
    assert len(heads(feed_library)) == 2
