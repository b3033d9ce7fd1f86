"""Whole texts and pictures, fetched at refresh and kept."""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from feed_cases import heads, item, open_with_feeds, rss, run, served, subscribe
from hostile_server import HostileServer, answer, later
from library_samples import LANTERN, page
from PIL import Image
from waiting import PATIENCE

from readerapp.domain.articles import Article, Changes, PictureState
from readerapp.domain.errors import FetchError, ReaderError, Reason
from readerapp.domain.feeds import FeedSettings, FullText, FullTextState
from readerapp.library import (
    Library,
    offline,
    preferences,
    reading,
    subscriptions,
)
from readerapp.library.refreshing import RefreshListener, RefreshRequest, refresh
from readerapp.library.refreshing.offline import OfflineFetcher, fetch_in_rounds, fetch_pictures
from readerapp.network.fetcher import HttpFetcher
from readerapp.settings import PAGES_BUDGET, PICTURES_BUDGET


def jpeg(width: int, height: int) -> bytes:
    data = io.BytesIO()
    Image.effect_noise((width, height), 60).convert("RGB").save(data, "JPEG")
    return data.getvalue()


def teaser(server: HostileServer, path: str = "/story", body: str = "A beginning…") -> str:
    return (
        f"<item><title>The lanterns</title><link>{server.url(path)}</link><guid>1</guid>"
        f"<description><![CDATA[{body}]]></description></item>"
    )


def article(library: Library) -> Article:
    (head,) = heads(library)
    found = reading.article(library, head.id)
    assert found is not None
    return found


def stored(library: Library) -> list[PictureState]:
    return [picture.state for picture in article(library).pictures]


def test_a_teaser_brings_the_whole_text_at_refresh(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = answer(rss(teaser(server)))
    server.routes["/story"] = answer(page("The lanterns").encode(), "Content-Type: text/html")
    subscribe(feed_library, server)
    run(feed_library, offline=True)
    found = article(feed_library)
    assert LANTERN[0] in found.body_text
    assert found.head.full_text is FullTextState.READY
    assert found.head.title == "The lanterns"
    assert found.has_alternate_text
    asked = len(server.asked)
    reading.article(feed_library, found.head.id)
    assert len(server.asked) == asked


def test_as_published_asks_for_no_page(feed_library: Library, server: HostileServer) -> None:
    server.routes["/feed"] = answer(rss(teaser(server)))
    subscribe(feed_library, server, settings=FeedSettings(full_text=FullText.AS_PUBLISHED))
    run(feed_library, offline=True)
    assert "/story" not in [request.path for request in server.asked]
    assert article(feed_library).head.full_text is FullTextState.NOT_WANTED


def test_a_page_that_fails_is_marked_and_can_be_wanted_again(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = answer(rss(teaser(server)))
    subscribe(feed_library, server)
    run(feed_library, offline=True)
    assert article(feed_library).head.full_text is FullTextState.FAILED
    assert "A beginning" in article(feed_library).body_text
    server.routes["/story"] = answer(page("The lanterns").encode(), "Content-Type: text/html")
    offline.make_articles_available(feed_library, [article(feed_library).head.id])
    refresh(feed_library, RefreshRequest(()), RefreshListener(), Event())
    assert article(feed_library).head.full_text is FullTextState.READY


def test_an_edited_teaser_never_takes_the_whole_text_away(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = answer(rss(teaser(server)))
    server.routes["/story"] = answer(page("The lanterns").encode(), "Content-Type: text/html")
    subscribe(feed_library, server)
    run(feed_library, offline=True)
    server.routes["/feed"] = answer(rss(teaser(server, body="Another beginning…")))
    del server.routes["/story"]
    run(feed_library, offline=True)
    assert LANTERN[0] in article(feed_library).body_text


def test_pictures_are_fetched_fitted_and_kept_once(
    feed_library: Library, server: HostileServer
) -> None:
    big = jpeg(2400, 1200)
    body = "".join(f"<p>{text} {text}</p>" for text in LANTERN) * 2
    pictures = "".join(f"<img src='{server.url(path)}'>" for path in ("/big.jpg", "/gone.jpg"))
    pixel = f"<img src='{server.url('/pixel.gif')}' width='1' height='1'>"
    whole = teaser(server, body=body + pictures + pixel)
    server.routes["/feed"] = answer(rss(whole, whole.replace("<guid>1", "<guid>2")))
    server.routes["/big.jpg"] = answer(big, "Content-Type: image/jpeg")
    settings = FeedSettings(full_text=FullText.AS_PUBLISHED)
    subscribe(feed_library, server, settings=settings)
    run(feed_library, offline=True)
    paths = [request.path for request in server.asked]
    assert paths.count("/big.jpg") == 1
    assert "/pixel.gif" not in paths
    found = reading.article(feed_library, heads(feed_library)[0].id)
    assert found is not None
    assert [each.state for each in found.pictures] == [PictureState.STORED, PictureState.FAILED]
    assert (found.pictures[0].width, found.pictures[0].height) == (1600, 800)
    assert found.head.missing_pictures == 1
    assert found.head.thumbnail == 0
    data = reading.picture(feed_library, found.head.id, 0)
    assert data is not None
    assert len(data) < len(big)


def test_no_picture_is_asked_for_when_the_feed_or_the_budget_says_so(
    feed_library: Library, server: HostileServer
) -> None:
    more = f"<enclosure url='{server.url('/big.jpg')}' type='image/jpeg' length='1'/>"
    server.routes["/feed"] = served(item(1, more=more))
    settings = FeedSettings(pictures=False, full_text=FullText.AS_PUBLISHED)
    feed = subscribe(feed_library, server, settings=settings)
    run(feed_library, offline=True)
    from readerapp.library import subscriptions

    subscriptions.change_settings(feed_library, feed, replace(settings, pictures=True))
    preferences.save(feed_library, PICTURES_BUDGET.key, 0)
    server.routes["/feed"] = served(item(1, more=more), item(2, more=more), etag='"2"')
    run(feed_library, offline=True)
    assert "/big.jpg" not in [request.path for request in server.asked]


def test_a_picture_elsewhere_on_this_network_is_refused(
    tmp_path: Path, server: HostileServer, lender: Library
) -> None:
    """The feed's own origin was typed by the user; another port of the same computer was not."""
    from fakes import FakeClock

    from readerapp.library import open_library
    from readerapp.network.fetcher import HttpFetcher
    from readerapp.system import Paths

    with HostileServer() as other:
        pictures = f"<img src='{other.url('/x.jpg')}'><img src='{server.url('/own.jpg')}'>"
        server.routes["/feed"] = answer(rss(teaser(server, body=LANTERN[0] * 9 + pictures)))
        server.routes["/own.jpg"] = answer(jpeg(400, 300), "Content-Type: image/jpeg")
        paths = Paths.of_profile(tmp_path)
        library = open_library(paths, FakeClock(), HttpFetcher(PATIENCE), lambda: True)
        library._parser_workers = lender.parser_workers
        subscribe(library, server, settings=FeedSettings(full_text=FullText.AS_PUBLISHED))
        run(library, offline=True)
        assert other.asked == []
        assert stored(library) == [PictureState.FAILED, PictureState.STORED]
        library.store.close()


def test_budgets_are_kept_and_what_went_is_not_fetched_again(
    feed_library: Library, server: HostileServer
) -> None:
    more = [
        f"<enclosure url='{server.url(f'/{n}.jpg')}' type='image/jpeg' length='1'/>"
        for n in range(8)
    ]
    for n in range(8):
        server.routes[f"/{n}.jpg"] = answer(jpeg(900, 700 + n), "Content-Type: image/jpeg")
    server.routes["/feed"] = served(*(item(n, more=more[n]) for n in range(8)))
    subscribe(feed_library, server, settings=FeedSettings(full_text=FullText.AS_PUBLISHED))
    preferences.save(feed_library, PICTURES_BUDGET.key, 1)
    preferences.save(feed_library, PAGES_BUDGET.key, 0)
    run(feed_library, offline=True)
    assert 0 < offline.use(feed_library).pictures_bytes <= 1024 * 1024
    asked = len(server.asked)
    refresh(feed_library, RefreshRequest(()), RefreshListener(), Event())
    assert len(server.asked) == asked


def test_all_rounds_are_fetched_and_what_times_out_is_not_asked_for_ever(
    feed_library: Library, server: HostileServer
) -> None:
    paths = [f"/{n}.jpg" for n in range(8)]
    server.routes |= dict.fromkeys(paths, answer(jpeg(60, 60), "Content-Type: image/jpeg"))
    server.routes["/0.jpg"] = lambda request: later(request, PATIENCE, answer(b""))
    pictures = "".join(f"<img src='{server.url(path)}'>" for path in paths)
    server.routes["/feed"] = answer(rss(teaser(server, body=LANTERN[0] * 9 + pictures)))
    subscribe(feed_library, server, settings=FeedSettings(full_text=FullText.AS_PUBLISHED))
    run(feed_library)
    fetcher = HttpFetcher(3.0, allows=lambda _address: True)
    feeds = {feed.id: feed for feed in subscriptions.subscriptions(feed_library).feeds}
    said: list[tuple[int, int]] = []
    wanting = OfflineFetcher(feed_library, fetcher, feeds, Event(), round=3)
    fetch_pictures(wanting, lambda done, of: said.append((done, of)), lambda _changes: None)
    assert said[-1] == (8, 8)
    assert stored(feed_library) == [PictureState.FAILED, *[PictureState.STORED] * 7]
    asked = len(server.asked)
    fetch_pictures(wanting, lambda _done, _of: None, lambda _changes: None)
    assert len(server.asked) == asked


def test_without_a_network_only_this_computer_is_asked(
    tmp_path: Path, server: HostileServer
) -> None:
    server.routes["/1.jpg"] = answer(b"bytes", "Content-Type: image/jpeg")
    with (
        open_with_feeds(tmp_path, online=lambda: False) as library,
        OfflineFetcher.of(library, Event()) as fetcher,
    ):
        assert fetcher.fetch(server.url("/1.jpg"), None, "image/*", 100).body == b"bytes"
        with pytest.raises(FetchError) as told:
            fetcher.fetch("https://far.invalid/1.jpg", None, "image/*", 100)
        assert told.value.reason is Reason.OFFLINE


@pytest.mark.parametrize("date", ["9999-12-31T23:59:59-23:59", "2026-01-01T10:00:00+99:99"])
def test_a_page_with_an_impossible_date_stops_no_other_text(
    feed_library: Library, server: HostileServer, date: str
) -> None:
    items = [teaser(server, f"/{n}").replace("<guid>1", f"<guid>{n}") for n in range(4)]
    server.routes["/feed"] = answer(rss(*items))
    for number in range(4):
        head = f'<meta property="article:published_time" content="{date}">' if number == 1 else ""
        whole = page("The lanterns", head=head).encode()
        server.routes[f"/{number}"] = answer(whole, "Content-Type: text/html")
    subscribe(feed_library, server)
    for _ in range(2):
        run(feed_library, offline=True)
        assert [head.full_text for head in heads(feed_library)] == [FullTextState.READY] * 4


def test_an_answer_that_cannot_be_stored_fails_alone(
    library: Library, expected_logs: pytest.LogCaptureFixture
) -> None:
    wanted, failed, stored = ["a", "b", "c"], list[str](), list[str]()

    def store(batch: Sequence[str]) -> Changes:
        if "b" in batch:
            raise OverflowError("Python int too large to convert to SQLite INTEGER")
        stored.extend(batch)
        return Changes()

    def without(answer: str, error: ReaderError) -> str:
        failed.append(f"{answer} {error.reason.name}")
        return f"no {answer}"

    with OfflineFetcher.of(library, Event()) as wanting:
        fetch_in_rounds(
            wanting, lambda: wanted, str, str, store, without, lambda *_: None, lambda _: None
        )
    assert (sorted(stored), failed) == (["a", "c", "no b"], ["b NOT_READABLE"])
    assert "OverflowError" in expected_logs.text
