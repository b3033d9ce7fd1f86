"""Feeds that fail, end, move away or ask for quiet: what is said and what is kept."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from fakes import FakeClock, FakeFetcher
from feed_cases import heads, item, only, rss, run, served, state_of, subscribe
from hostile_server import HostileServer, answer, in_turn
from library_samples import lend
from waiting import TIMEOUT

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedChoice, FeedOutcome, FeedState, FeedStatus
from readerapp.library import Library, open_library, subscriptions
from readerapp.library.feed_times import DueFeeds, due_feeds
from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh
from readerapp.library.refreshing.asking import FeedQuestion, ask
from readerapp.library.refreshing.refresh import keep_answers
from readerapp.network.fetcher import FetchedResponse
from readerapp.network.request import FetchRequest
from readerapp.system import Paths


@pytest.mark.parametrize(
    ("reason", "count"),
    [
        (Reason.PROXY_BY_SCRIPT, 1),  # at once: nothing may be asked
        (Reason.PROXY_UNUSABLE, 1),
        (Reason.PROXY_UNREACHABLE, 4),
        (Reason.PROXY_LOGIN, 4),
    ],
)
def test_a_proxy_in_the_way_is_told_of_once_and_no_feed_is_at_fault(
    tmp_path: Path, reason: Reason, count: int
) -> None:
    network = FakeFetcher()
    addresses = [f"https://host{number}.example/feed" for number in range(count)]
    for address in addresses:
        network.fail(address, reason)
    with open_library(Paths.of_profile(tmp_path), FakeClock(), network, lambda: True) as library:
        subscriptions.subscribe(library, [FeedChoice(each, "") for each in addresses])
        report = refresh(library, RefreshRequest(None, offline=False), RefreshListener(), Event())
        assert report.blocked is reason
        assert {outcome.reason for outcome in report.outcomes} == {reason}
        assert {outcome.status for outcome in report.outcomes} == {FeedStatus.SKIPPED}
        states = subscriptions.subscriptions(library).states.values()
        assert all(state.failures == 0 and state.checked_at is None for state in states)


def clock(library: Library) -> FakeClock:
    assert isinstance(library.clock, FakeClock)
    return library.clock


@pytest.mark.parametrize("status", [401, 403, 404, 410, 429, 500, 503])
def test_a_failing_feed_keeps_its_articles_and_says_why(
    feed_library: Library, server: HostileServer, status: int
) -> None:
    server.routes["/feed"] = served(item(1))
    feed = subscribe(feed_library, server)
    run(feed_library)
    server.routes["/feed"] = answer(b"no", status=f"{status} No")
    outcome = only(run(feed_library))
    assert (outcome.status, outcome.http_status) == (FeedStatus.FAILED, status)
    state = state_of(feed_library, feed)
    assert state.status == status
    assert state.failures == 1
    assert state.is_stopped == (status == 410)
    assert state.etag == '"1"'
    assert len(heads(feed_library)) == 1


def test_a_feed_that_ended_is_asked_again_only_by_name(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = answer(status="410 Gone")
    feed = subscribe(feed_library, server)
    run(feed_library)
    asked = len(server.asked)
    assert only(run(feed_library)).reason is Reason.GONE
    assert len(server.asked) == asked
    server.routes["/feed"] = served(item(1))
    assert only(run(feed_library, feed)).new == 1
    assert not state_of(feed_library, feed).is_stopped


def test_a_host_that_asks_for_quiet_gets_it_for_all_its_feeds(
    feed_library: Library, server: HostileServer
) -> None:
    for path in ("/a", "/b"):
        server.routes[path] = answer(status="503 Busy")
    server.routes["/a"] = answer(b"", "Retry-After: 3600", status="429 Too Many Requests")
    first = subscribe(feed_library, server, "/a")
    second = subscribe(feed_library, server, "/b")
    assert due_feeds(feed_library) == DueFeeds(2, 2)
    run(feed_library, first)
    asked = len(server.asked)
    assert due_feeds(feed_library).count == 0
    assert only(run(feed_library, second)).reason is Reason.HELD
    assert len(server.asked) == asked
    clock(feed_library).advance(timedelta(hours=1, seconds=5))
    assert due_feeds(feed_library).count > 0
    server.routes["/b"] = served(item(1))
    assert only(run(feed_library, second)).new == 1


@pytest.mark.parametrize(
    "body",
    [
        b"<!doctype html><html><head><title>Log in</title></head><body><p>Hello</p></body></html>",
        b'{"error": "not found"}',
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"%PDF-1.7\n",
        b"<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>",
        b"<opml version='2.0'><body><outline text='a' xmlUrl='https://a.example/'/></body></opml>",
        b"",
    ],
)
def test_what_is_no_feed_changes_nothing(
    feed_library: Library, server: HostileServer, body: bytes
) -> None:
    server.routes["/feed"] = served(item(1))
    feed = subscribe(feed_library, server)
    run(feed_library)
    server.routes["/feed"] = answer(body, 'ETag: "2"')
    outcome = only(run(feed_library))
    assert outcome.status is FeedStatus.FAILED
    assert outcome.reason in (Reason.NOT_A_FEED, Reason.EMPTY)
    assert state_of(feed_library, feed).etag == '"1"'
    assert len(heads(feed_library)) == 1


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<rss version='2.0'><channel><title>Harbour News</title><it", Reason.CUT_SHORT),
        (b"<rss version='2.0'><channel><title>A & B</titel></channel></rss>", Reason.BAD_RESPONSE),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>", Reason.CUT_SHORT),
        (b'{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1', Reason.CUT_SHORT),
    ],
)
def test_a_broken_feed_without_entries_is_not_called_healthy(
    feed_library: Library, server: HostileServer, body: bytes, reason: Reason
) -> None:
    server.routes["/feed"] = answer(body, 'ETag: "2"')
    feed = subscribe(feed_library, server)
    outcome = only(run(feed_library))
    assert (outcome.status, outcome.reason) == (FeedStatus.FAILED, reason)
    state = state_of(feed_library, feed)
    assert (state.reason, state.failures, state.succeeded_at) == (reason, 1, None)


def test_a_whole_feed_without_entries_is_healthy(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served()
    feed = subscribe(feed_library, server)
    assert only(run(feed_library)).status is not FeedStatus.FAILED
    assert state_of(feed_library, feed).succeeded_at


def test_a_feed_cut_short_keeps_its_whole_entries_and_is_asked_again_whole(
    feed_library: Library, server: HostileServer
) -> None:
    whole = rss(item(1), item(2), item(3))
    server.routes["/feed"] = answer(whole[: whole.index(b"Story 3") + 3], 'ETag: "1"')
    feed = subscribe(feed_library, server)
    assert only(run(feed_library)).new == 2
    assert state_of(feed_library, feed).etag == ""
    server.routes["/feed"] = answer(whole, 'ETag: "1"')
    assert only(run(feed_library)).new == 1


def test_a_server_without_validators_and_one_that_answers_204(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = in_turn(answer(rss(item(1))), answer(status="204 No Content"))
    feed = subscribe(feed_library, server)
    run(feed_library)
    assert only(run(feed_library)).reason is Reason.EMPTY
    assert len(heads(feed_library)) == 1
    assert state_of(feed_library, feed).failures == 1


class _SlowFailures(FakeFetcher):
    """A network on which failures come once `stored` is set, after everything else."""

    stored = Event()

    def fetch(self, request: FetchRequest) -> FetchedResponse:
        if request.url != GOOD:
            assert self.stored.wait(TIMEOUT / 1000)
        return super().fetch(request)


GOOD = "https://good.example/feed"


def test_once_a_feed_has_answered_others_that_do_not_are_at_fault(
    tmp_path: Path, lender: Library
) -> None:
    """Not the network, however many of them there are: each says so, and is asked less often."""
    network = _SlowFailures()
    network.serve(GOOD, rss(item(1)), "application/rss+xml")
    gone = [f"https://gone{number}.example/feed" for number in range(4)]
    for address in gone:
        network.fail(address, Reason.NO_NETWORK)

    def told(outcome: FeedOutcome) -> None:
        if outcome.address == GOOD:
            network.stored.set()

    with open_library(Paths.of_profile(tmp_path), FakeClock(), network, lambda: True) as library:
        lend(lender, library)
        subscriptions.subscribe(library, [FeedChoice(each, "") for each in (GOOD, *gone)])
        listener = RefreshListener(feed_done=told)
        report = refresh(library, RefreshRequest(None, offline=False), listener, Event())
        assert not report.is_offline
        failed = [each for each in report.outcomes if each.status is FeedStatus.FAILED]
        assert sorted(each.address for each in failed) == gone
        assert {each.reason for each in failed} == {Reason.NO_NETWORK}


@pytest.mark.parametrize("is_any_good", [True, False])
def test_an_entry_that_cannot_be_stored_costs_no_other(
    feed_library: Library,
    server: HostileServer,
    expected_logs: pytest.LogCaptureFixture,
    is_any_good: bool,
) -> None:
    """Where none can be stored it is no entry's fault: then the feed is asked for again."""
    server.routes["/feed"] = served(item(1), item(2), item(3))
    feed_id = subscribe(feed_library, server)
    (feed,) = subscriptions.subscriptions(feed_library).feeds
    question = FeedQuestion(feed, FeedState(feed_id), feed_library.clock.now(), 0)
    asked = ask(feed_library, feed_library.fetcher, question, Event())
    entries = [
        each
        if is_any_good and number != 1
        else replace(each, prepared=replace(each.prepared, word_count=2**70))
        for number, each in enumerate(asked.entries)
    ]
    answer_ = replace(asked, entries=tuple(entries))
    report = keep_answers(feed_library, [answer_], RefreshListener(), Event())
    assert "OverflowError" in expected_logs.text
    kept = state_of(feed_library, feed_id)
    if is_any_good:
        assert (only(report).new, only(report).reason) == (2, None)
        assert {head.title for head in heads(feed_library)} == {"Story 1", "Story 3"}
        assert kept.succeeded_at
    else:
        assert only(report).reason is Reason.NOT_READABLE
        assert not heads(feed_library)
        assert not kept.succeeded_at
