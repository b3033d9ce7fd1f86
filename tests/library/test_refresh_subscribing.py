"""When feeds are asked and when not; subscribing and unsubscribing around it."""

from datetime import timedelta
from itertools import pairwise
from operator import attrgetter
from pathlib import Path
from threading import Event

import pytest
from fakes import FakeClock
from feed_cases import heads, item, only, open_with_feeds, rss, run, served, subscribe
from hostile_server import HostileServer, answer
from waiting import PATIENCE

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedChoice, FeedSettings, FeedStatus
from readerapp.library import (
    Library,
    discovery,
    marks,
    open_library,
    preferences,
    searching,
    subscriptions,
)
from readerapp.library.refreshing import RefreshListener, RefreshRequest, first_reading, refresh
from readerapp.network.fetcher import HttpFetcher
from readerapp.settings import REFRESH_MINUTES
from readerapp.system import Paths


def clock(library: Library) -> FakeClock:
    assert isinstance(library.clock, FakeClock)
    return library.clock


def test_without_a_network_it_says_so_once_and_asks_nobody(
    tmp_path: Path, server: HostileServer
) -> None:
    with open_with_feeds(tmp_path, online=lambda: False) as library:
        for number in range(5):
            choice = FeedChoice(f"https://host{number}.invalid/feed", "")
            subscriptions.subscribe(library, [choice])
        report = run(library)
        assert report.is_offline
        assert {outcome.reason for outcome in report.outcomes} == {Reason.OFFLINE}
        states = subscriptions.subscriptions(library).states.values()
        assert all(state.failures == 0 and state.checked_at is None for state in states)


def test_a_private_address_from_a_list_is_refused(tmp_path: Path, server: HostileServer) -> None:
    server.routes["/feed"] = served(item(1))
    paths = Paths.of_profile(tmp_path)
    with open_library(paths, FakeClock(), HttpFetcher(PATIENCE), lambda: True) as library:
        subscribe(library, server, is_typed=False)
        assert only(run(library)).reason is Reason.PRIVATE_ADDRESS
        assert server.asked == []


def test_only_one_refresh_at_a_time(feed_library: Library, server: HostileServer) -> None:
    server.routes["/feed"] = served(item(1))
    subscribe(feed_library, server)
    refused: list[Reason] = []

    def again(_total: int) -> None:
        try:
            run(feed_library)
        except Exception as error:  # noqa: BLE001 - its reason is looked at below
            refused.append(getattr(error, "reason", Reason.EMPTY))

    refresh(feed_library, RefreshRequest(offline=False), RefreshListener(started=again), Event())
    assert refused == [Reason.LOCKED]


def test_cancelling_keeps_what_was_stored(feed_library: Library, server: HostileServer) -> None:
    cancelled = Event()
    for number in range(30):
        server.routes[f"/{number}"] = served(item(number), title=f"Feed {number}")
        subscribe(feed_library, server, f"/{number}")
    done: list[object] = []

    def count(outcome: object) -> None:
        done.append(outcome)
        cancelled.set()

    report = refresh(
        feed_library, RefreshRequest(offline=False), RefreshListener(feed_done=count), cancelled
    )
    assert report.is_cancelled
    assert len(heads(feed_library)) == report.new
    assert run(feed_library).new == 30 - report.new


def test_only_what_is_due_is_asked_by_the_clock(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    subscribe(feed_library, server)
    request = RefreshRequest(only_due=True, offline=False)
    assert only(refresh(feed_library, request, RefreshListener(), Event())).new == 1
    assert refresh(feed_library, request, RefreshListener(), Event()).outcomes == ()
    clock(feed_library).advance(timedelta(minutes=70))  # its story is old: four hours
    assert refresh(feed_library, request, RefreshListener(), Event()).outcomes == ()
    preferences.save(feed_library, REFRESH_MINUTES.key, 60)  # the reader wants it hourly
    assert len(refresh(feed_library, request, RefreshListener(), Event()).outcomes) == 1


def test_a_feed_without_validators_is_asked_as_often_as_the_reader_set(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = answer(rss(item(1)))
    subscribe(feed_library, server)
    preferences.save(feed_library, REFRESH_MINUTES.key, 60)
    request = RefreshRequest(only_due=True, offline=False)
    asked_at: list[int] = []  # half hours
    for half_hour in range(12):
        clock(feed_library).advance(timedelta(minutes=30))
        server.asked.clear()
        refresh(feed_library, request, RefreshListener(), Event())
        asked_at += [half_hour] * len(server.asked)
    gaps = {later - earlier for earlier, later in pairwise(asked_at)}
    assert gaps <= {2, 3}  # an hour, and a spread of up to a tenth, which differs by address
    assert len(asked_at) >= 4


def test_what_waits_longest_by_the_settings_of_now_is_asked_first(
    feed_library: Library, server: HostileServer
) -> None:
    hourly = FeedSettings(interval_minutes=60)
    feeds = []
    for name, settings in (("/daily", FeedSettings(interval_minutes=1440)), ("/hourly", hourly)):
        server.routes[name] = served(item(1))
        feeds.append(subscribe(feed_library, server, name, settings))
        run(feed_library, feeds[-1])
        clock(feed_library).advance(timedelta(minutes=10))
    subscriptions.change_settings(feed_library, feeds[0], hourly)
    clock(feed_library).advance(timedelta(hours=2))
    server.asked.clear()
    one = RefreshRequest(only_due=True, most=1, offline=False)
    for _ in range(2):
        refresh(feed_library, one, RefreshListener(), Event())
    assert [request.path for request in server.asked] == ["/daily", "/hourly"]


def test_unsubscribing_and_coming_back_is_a_whole_undo(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1), item(2))
    feed = subscribe(feed_library, server)
    run(feed_library)
    before = heads(feed_library)
    marks.mark_read(feed_library, [before[0].id], read=True)
    marks.mark_starred(feed_library, [before[1].id], starred=True)
    marked = heads(feed_library)
    gone = subscriptions.unsubscribe(feed_library, [feed], remove_articles=True)
    assert [head.title for head in heads(feed_library)] == ["Story 1"]
    assert gone.undo is not None
    gone.undo()
    assert heads(feed_library) == marked
    assert only(run(feed_library)).status is FeedStatus.UNCHANGED


def test_subscribing_again_brings_nothing_back_as_unread(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1), item(2))
    feed = subscribe(feed_library, server)
    run(feed_library)
    marks.mark_all_read(feed_library, ArticleQuery())
    subscriptions.unsubscribe(feed_library, [feed], remove_articles=True)
    subscribe(feed_library, server)
    run(feed_library)
    assert len(heads(feed_library)) == 2
    assert not list(searching.ids_of(feed_library, ArticleQuery(view=View.UNREAD)))


def test_one_story_in_two_feeds_is_one_article(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/a"] = served(item(1), title="World")
    server.routes["/b"] = served(item(1), item(2), title="Top stories")
    first, second = subscribe(feed_library, server, "/a"), subscribe(feed_library, server, "/b")
    run(feed_library, first)
    run(feed_library, second)
    assert len(heads(feed_library)) == 2
    assert len(searching.ids_of(feed_library, ArticleQuery(feed_id=second))) == 2
    assert len(searching.ids_of(feed_library, ArticleQuery(feed_id=first))) == 1


def test_a_private_feed_of_a_list_is_asked_once_the_user_has_typed_it(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    feed = subscribe(feed_library, server, is_typed=False)
    (choice,) = discovery.discover(feed_library, server.url("/feed"), Event())
    assert choice.subscribed_id == feed
    assert subscriptions.subscriptions(feed_library).feeds[0].is_typed


def test_a_first_reading_that_cannot_be_stored_is_left_to_the_next_refresh(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    choices = discovery.discover(feed_library, server.url("/feed"), Event())
    ids, _done = subscriptions.subscribe(feed_library, choices)
    file = feed_library.store.path
    file.rename(file.with_suffix(".away"))
    assert first_reading(feed_library, ids).read == ()
    file.with_suffix(".away").rename(file)
    assert only(run(feed_library)).new == 1


@pytest.mark.parametrize("name", ["Europe", "", " "])
def test_a_folder_keeps_its_name_unless_it_gets_another(library: Library, name: str) -> None:
    folder, _done = subscriptions.add_folder(library, "Europe")
    done = subscriptions.rename_folder(library, folder, name)
    assert not done.changes
    assert done.undo is None
    assert [each.name for each in subscriptions.subscriptions(library).folders] == ["Europe"]


def test_a_folder_that_is_gone_is_not_renamed(library: Library) -> None:
    folder, _done = subscriptions.add_folder(library, "Europe")
    subscriptions.remove_folder(library, folder)
    assert not subscriptions.rename_folder(library, folder, "Asia").changes
    assert not subscriptions.subscriptions(library).folders


def test_what_is_moved_goes_to_a_place_or_to_the_end(feed_library: Library) -> None:
    folders = [subscriptions.add_folder(feed_library, name)[0] for name in ("a", "b", "c", "d")]

    def shown() -> str:
        found = subscriptions.subscriptions(feed_library).folders
        return "".join(each.name for each in sorted(found, key=attrgetter("position")))

    moved = subscriptions.move(feed_library, folders=folders[:2], into=None)
    assert shown() == "cdab"
    assert moved.undo is not None
    moved.undo()
    assert shown() == "abcd"
    subscriptions.move(feed_library, folders=folders[2:], into=None, position=0)
    assert shown() == "cdab"
    with pytest.raises(ValueError, match="inside itself"):
        subscriptions.move(feed_library, folders=folders[:1], into=folders[0])
