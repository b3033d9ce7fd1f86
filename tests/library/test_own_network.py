"""What a feed of the reader's own network names at its own place, and nowhere else there."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from feed_cases import heads, item, run, served, subscribe
from hostile_server import HostileServer, Request, answer, redirect
from library_samples import generated_png, open_in, page
from waiting import PATIENCE

from readerapp.domain.articles import PictureState
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.feeds import FeedSettings, FullText, FullTextState
from readerapp.library import Library, marks, pictures, reading, sounds, subscription_lists
from readerapp.library import bin as bin_
from readerapp.library.importing import import_inputs
from readerapp.network.fetcher import HttpFetcher

SOUND = b"ID3\x04\0\0\0\0\0\x0a" + bytes(10) + b"\xff\xfb\x90\x64" + bytes(range(256)) * 600
WHOLE = FeedSettings(full_text=FullText.FETCH)


@pytest.fixture
def guarded(tmp_path: Path, lender: Library) -> Iterator[Library]:
    """A library that asks the network as the app does: no private address unless it may."""
    library = open_in(tmp_path / "own", HttpFetcher(PATIENCE), workers_of=lender)
    yield library
    library.store.close()


def story(server: HostileServer, other: HostileServer, link: str = "/story") -> str:
    shown = "".join(
        f'<p>Words.</p><figure><img src="{address}" width="800" height="600"></figure>'
        for address in (server.url("/own.png"), server.url("/moved.png"), other.url("/p.png"))
    )
    files = "".join(
        f'<enclosure url="{address}" type="audio/mpeg"/>'
        for address in (
            server.url("/7.mp3"), server.url("/moved.mp3"), other.url("/7.mp3"),
            server.url("/away.mp3"), server.url("/7.mp3", host="localhost"),
        )
    )  # fmt: skip
    text = item(1, f"<p>Lanterns return to the harbour.</p>{shown}", files)
    return text.replace("https://news.example/1", server.url(link))


def serve(server: HostileServer, other: HostileServer) -> None:
    server.routes["/feed"] = served(story(server, other))
    server.routes["/story"] = answer(page("Lanterns").encode(), "Content-Type: text/html")
    png = answer(generated_png(), "Content-Type: image/png")
    server.routes["/own.png"] = other.routes["/p.png"] = png
    server.routes["/moved.png"] = redirect("/own.png")
    server.routes["/7.mp3"] = other.routes["/7.mp3"] = answer(SOUND, 'ETag: "1"')
    server.routes["/moved.mp3"] = redirect("/7.mp3")
    server.routes["/away.mp3"] = redirect(other.url("/7.mp3"))


def sound(library: Library, address: str) -> Path:
    return sounds.fetch(library, address, lambda _there, _total: None, Event())


def refusal(call: Callable[[], object]) -> Reason:
    with pytest.raises(FetchError) as caught:
        call()
    return caught.value.reason


def test_files_of_articles_are_allowed_where_their_feed_is(
    guarded: Library, server: HostileServer, another_server: HostileServer
) -> None:
    serve(server, another_server)
    subscribe(guarded, server, settings=WHOLE)
    run(guarded, offline=True)
    (head,) = heads(guarded)
    assert head.full_text is FullTextState.READY
    for name in ("/7.mp3", "/moved.mp3"):
        assert sound(guarded, server.url(name)).read_bytes() == SOUND
    for address in (
        another_server.url("/7.mp3"), server.url("/away.mp3"),
        server.url("/7.mp3", host="localhost"), server.url("/story"),
    ):  # fmt: skip
        assert refusal(partial(sound, guarded, address)) is Reason.PRIVATE_ADDRESS
    assert another_server.requests == []


def test_pictures_of_articles_are_allowed_where_their_feed_is(
    guarded: Library, server: HostileServer, another_server: HostileServer
) -> None:
    serve(server, another_server)
    subscribe(guarded, server, settings=FeedSettings(pictures=False))
    run(guarded)
    (head,) = heads(guarded)
    for position in (0, 1):
        pictures.fetch_picture(guarded, head.id, position)
    fetch = partial(pictures.fetch_picture, guarded, head.id, 2)
    assert refusal(fetch) is Reason.PRIVATE_ADDRESS
    shown = reading.article(guarded, head.id)
    assert shown is not None
    assert [each.state for each in shown.pictures[:3]] == [
        PictureState.STORED, PictureState.STORED, PictureState.FAILED,
    ]  # fmt: skip
    assert another_server.requests == []


def test_of_a_feed_from_a_list_nothing_is_allowed_before_the_reader_says_so(
    guarded: Library, server: HostileServer, another_server: HostileServer
) -> None:
    serve(server, another_server)
    feed_id = subscribe(guarded, server, is_typed=False)
    assert run(guarded).outcomes[0].reason is Reason.PRIVATE_ADDRESS
    with guarded.store.read() as reader:
        (feed,) = reader.feeds.subscriptions().feeds
    assert refusal(lambda: sound(guarded, server.url("/7.mp3"))) is Reason.PRIVATE_ADDRESS
    assert server.requests == []
    subscription_lists.allow_private(guarded, [feed])
    run(guarded, feed_id)
    assert sound(guarded, server.url("/7.mp3")).read_bytes() == SOUND


def test_a_picture_of_a_typed_page_comes_later_too(
    guarded: Library, server: HostileServer, another_server: HostileServer
) -> None:
    """It failed when the page was imported, and the reader asks for it: also after the page went
    through the bin. What a file claims to be its page allows nothing."""
    serve(server, another_server)
    shown = "".join(
        f'<figure><img src="{address}" width="800" height="600"></figure>'
        for address in ("/late.png", another_server.url("/p.png"))
    )
    server.routes["/page"] = answer(page("Lanterns", end=shown).encode(), "Content-Type: text/html")
    article_id = import_inputs(guarded, [server.url("/page")]).results[0].article_id
    server.routes["/late.png"] = server.routes["/own.png"]
    bin_.restore_articles(guarded, [marks.remove(guarded, [article_id]).changes.removed[0]])
    pictures.fetch_picture(guarded, article_id, 0)
    fetch = partial(pictures.fetch_picture, guarded, article_id, 1)
    assert refusal(fetch) is Reason.PRIVATE_ADDRESS
    found = reading.article(guarded, article_id)
    assert found is not None
    assert found.pictures[0].state is PictureState.STORED
    claiming = guarded.paths.data / "claiming.html"
    claims = f'<link rel="canonical" href="{server.url("/other")}">'
    claiming.write_text(page("Another", head=claims, end=shown.replace("/late", "/own")))
    other_id = import_inputs(guarded, [str(claiming)]).results[0].article_id
    fetch = partial(pictures.fetch_picture, guarded, other_id, 0)
    assert refusal(fetch) is Reason.PRIVATE_ADDRESS
    assert another_server.requests == []


# Files that lie. A part of 70,000 bytes is there from before.

THERE = 70_000


def broken_off(library: Library, server: HostileServer) -> str:
    """Have the beginning of a sound here; return its address."""
    subscribe(library, server)
    run(library)
    whole = answer(SOUND, 'ETag: "1"')
    server.routes["/7.mp3"] = whole[: len(whole) - len(SOUND) + THERE]
    stopped = Event()

    def stop(there: int, _total: int) -> None:
        if there >= THERE // 2:
            stopped.set()

    with pytest.raises(FetchError):
        sounds.fetch(library, server.url("/7.mp3"), stop, stopped)
    return server.url("/7.mp3")


def lying(begin: int, end: int, total: str, *headers: str, body: bytes = SOUND) -> bytes:
    said = f"Content-Range: bytes {begin}-{end}/{total}"
    return answer(body, said, *headers, status="206 Partial Content")


LIES: dict[str, Callable[[int], bytes]] = {
    "another beginning": lambda at: lying(at + 1, len(SOUND) - 1, str(len(SOUND)), body=b"x"),
    "another version": lambda at: lying(at, len(SOUND) - 1, str(len(SOUND)), 'ETag: "2"'),
    "nobody knows how much": lambda at: lying(at, at, "*", body=b"x"),
    "an end behind the end": lambda at: lying(at, 9_999_999, str(len(SOUND))),
    "a longer body": lambda at: lying(at, len(SOUND) - 1, str(len(SOUND)), body=SOUND * 2),
    "no range": lambda _at: answer(b"", 'ETag: "1"', status="206 Partial Content"),
    "nothing there": lambda _at: answer(b"", status="416 Range Not Satisfiable"),
}


@pytest.mark.parametrize("name", LIES)
def test_a_piece_that_lies_never_becomes_a_part_of_a_sound(
    guarded: Library, server: HostileServer, another_server: HostileServer, name: str
) -> None:
    """Whoever then gives the whole gives it; whoever goes on lying ends with a sentence."""
    serve(server, another_server)
    address = broken_off(guarded, server)

    def lie(request: Request) -> bytes:
        begin = int(request.headers.get("range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
        return LIES[name](begin)

    server.routes["/7.mp3"] = lie
    told = Reason.HTTP_STATUS if name == "nothing there" else Reason.BAD_RESPONSE
    assert refusal(lambda: sound(guarded, address)) is told
    assert not any(each.is_whole for each in sounds.here(guarded))
    server.routes["/7.mp3"] = answer(SOUND, 'ETag: "3"')
    assert sound(guarded, address).read_bytes() == SOUND


def test_a_piece_that_is_too_short_is_gone_on_with_and_no_whole(
    guarded: Library, server: HostileServer, another_server: HostileServer
) -> None:
    serve(server, another_server)
    address = broken_off(guarded, server)

    def little(request: Request) -> bytes:
        begin = int(request.headers.get("range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
        body = SOUND[begin : begin + 10_000]
        return lying(begin, begin + len(body) - 1, str(len(SOUND)), 'ETag: "1"', body=body)

    server.routes["/7.mp3"] = little
    assert sound(guarded, address).read_bytes() == SOUND


def test_a_stream_without_an_end_ends_and_nothing_of_it_stays(
    guarded: Library, server: HostileServer, another_server: HostileServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    serve(server, another_server)
    monkeypatch.setattr(sounds, "LARGEST", len(SOUND) - 1)
    subscribe(guarded, server)
    run(guarded)
    server.routes["/7.mp3"] = answer(SOUND, "Connection: close", length=False)
    assert refusal(lambda: sound(guarded, server.url("/7.mp3"))) is Reason.TOO_LARGE
    assert sounds.here(guarded) == ()


def test_redirections_of_a_sound_end_and_lead_to_no_other_private_place(
    guarded: Library, server: HostileServer, another_server: HostileServer
) -> None:
    serve(server, another_server)
    address = broken_off(guarded, server)
    (before,) = sounds.here(guarded)
    server.routes["/7.mp3"] = redirect("/8.mp3")
    server.routes["/8.mp3"] = redirect("/7.mp3")
    assert refusal(lambda: sound(guarded, address)) is Reason.TOO_MANY_REDIRECTS
    for place in (
        another_server.url("/7.mp3"), server.url("/x", host="localhost"),
        "http://[::1]/x", "http://192.168.0.1/x", f"https://127.0.0.1:{server.port}/7.mp3",
    ):  # fmt: skip
        server.routes["/8.mp3"] = redirect(place)
        assert refusal(lambda: sound(guarded, address)) is Reason.PRIVATE_ADDRESS
    assert another_server.requests == []
    assert sounds.here(guarded) == (before,)  # to be gone on with another day
