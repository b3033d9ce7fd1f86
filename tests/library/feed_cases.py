"""Feeds on a server of this computer, and a library that subscribes to them."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from fakes import FakeClock
from hostile_server import HostileServer, Route, answer
from new_libraries import lay_out
from waiting import PATIENCE

from readerapp.domain.articles import ArticleHead, ArticleQuery
from readerapp.domain.feeds import FeedChoice, FeedOutcome, FeedSettings, FeedState
from readerapp.library import Library, open_library, searching, subscriptions
from readerapp.library.refreshing import RefreshListener, RefreshReport, RefreshRequest, refresh
from readerapp.network.fetcher import HttpFetcher
from readerapp.system import Paths

TEXT = "The council of Vellmar voted on Tuesday to light the harbour with lanterns again. "


def item(number: int, text: str = TEXT, more: str = "") -> str:
    """Return an entry whose guid and link follow its number."""
    return (
        f"<item><title>Story {number}</title><link>https://news.example/{number}</link>"
        f"<guid isPermaLink='false'>g{number}</guid>"
        f"<pubDate>Fri, 23 Jan 2026 0{number % 10}:00:00 GMT</pubDate>{more}"
        f"<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
        f"<![CDATA[<p>{text * 4}</p>]]></content:encoded></item>"
    )


def rss(*items: str, title: str = "Harbour News", more: str = "") -> bytes:
    """Return a feed of these entries."""
    return (
        f"<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>{title}</title>"
        f"<link>http://127.0.0.1:9/</link>{more}{''.join(items)}</channel></rss>"
    ).encode()


def served(*items: str, etag: str = '"1"', title: str = "Harbour News") -> Route:
    """Return a route that serves a feed."""
    return answer(rss(*items, title=title), f"ETag: {etag}", "Content-Type: application/rss+xml")


def open_with_feeds(
    folder: Path, *, online: Callable[[], bool] = lambda: True, seconds: float = PATIENCE
) -> Library:
    """Open a library whose fetcher may reach this computer also by redirection."""
    fetcher = HttpFetcher(seconds, allows=lambda _address: True)
    paths = Paths.of_profile(folder)
    lay_out(paths.data)
    return open_library(paths, FakeClock(), fetcher, online)


def subscribe(
    library: Library,
    server: HostileServer,
    path: str = "/feed",
    settings: FeedSettings | None = None,
    *,
    is_typed: bool = True,
) -> int:
    """Subscribe to a path of the server."""
    choice = FeedChoice(server.url(path), "", is_typed=is_typed)
    (feed_id,), _done = subscriptions.subscribe(library, [choice])
    if settings:
        subscriptions.change_settings(library, feed_id, settings)
    return feed_id


def run(library: Library, *feed_ids: int, offline: bool = False) -> RefreshReport:
    """Refresh by hand."""
    request = RefreshRequest(feed_ids or None, offline=offline)
    return refresh(library, request, RefreshListener(), Event())


def only(report: RefreshReport) -> FeedOutcome:
    """Return the one outcome of a report."""
    (outcome,) = report.outcomes
    return outcome


def state_of(library: Library, feed_id: int) -> FeedState:
    """Return how the fetching of a feed went."""
    return subscriptions.subscriptions(library).states[feed_id]


def heads(library: Library) -> list[ArticleHead]:
    """Return all articles, newest first."""
    return searching.heads(library, searching.ids_of(library, ArticleQuery()))
