"""Bringing in web addresses: pictures fetched once, failures worded, nothing asked afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import FakeFetcher
from hostile_server import HostileServer, answer
from library_samples import article, generated_png, open_in, page, png, put, titles
from waiting import PATIENCE

from readerapp.domain.articles import ArticleQuery, PictureState
from readerapp.domain.drafts import PictureDraft
from readerapp.domain.errors import FetchError, Reason
from readerapp.domain.labels import Label, Rank, Subject
from readerapp.library import Library, reading, relating, searching
from readerapp.library.importing import import_inputs
from readerapp.library.pictures import PICTURE_LIMIT, PICTURES_PER_PAGE, fetch_picture
from readerapp.network.fetcher import HttpFetcher

ADDRESS = "https://vellmar.example/news/lanterns"
PICTURES = "".join(
    f'<figure><img src="/{name}.png" alt="The {name}" width="800" height="600">'
    f"<figcaption>This is the {name}.</figcaption></figure><p>A line under the {name}.</p>"
    for name in ("crane", "pier", "lamp")
)


@pytest.fixture
def fetcher() -> FakeFetcher:
    return FakeFetcher()


@pytest.fixture
def library(lender: Library, tmp_path: Path, fetcher: FakeFetcher) -> Iterator[Library]:
    opened = open_in(tmp_path / "profile", fetcher, workers_of=lender)
    yield opened
    opened.store.close()


def serve_illustrated(fetcher: FakeFetcher) -> None:
    fetcher.serve(ADDRESS, page("Lanterns return", end=PICTURES).encode())
    fetcher.serve("https://vellmar.example/crane.png", generated_png(), "image/png")
    fetcher.fail("https://vellmar.example/pier.png", Reason.HTTP_STATUS, 404)
    fetcher.serve("https://vellmar.example/lamp.png", png(b"a lamp"), "image/png")


def test_pictures_are_fetched_once_and_kept(library: Library, fetcher: FakeFetcher) -> None:
    serve_illustrated(fetcher)
    report = import_inputs(library, [ADDRESS])
    article_id = report.results[0].article_id
    shown = reading.article(library, article_id)
    assert shown is not None
    assert [picture.state for picture in shown.pictures] == [
        PictureState.STORED,
        PictureState.NOT_FETCHED,
        PictureState.STORED,
    ]
    assert shown.head.url == ADDRESS
    assert fetcher.typed == [ADDRESS]
    assert sorted(fetcher.asked) == sorted(
        [ADDRESS, *(f"https://vellmar.example/{n}.png" for n in ("crane", "pier", "lamp"))]
    )
    assert reading.picture(library, article_id, 0) == generated_png()
    assert reading.picture(library, article_id, 1) is None
    assert shown.pictures[0].labels == (Label.AI_IMAGE,)
    assert shown.pictures[2].labels == ()
    found = {(e.picture, e.rank) for e in shown.evidence if e.subject is Subject.IMAGE}
    assert found >= {(0, Rank.IN_FILE), (2, Rank.TRACE)}


def test_reading_searching_and_relating_ask_the_network_nothing(
    library: Library, fetcher: FakeFetcher
) -> None:
    serve_illustrated(fetcher)
    report = import_inputs(library, [ADDRESS])
    article_id = report.results[0].article_id
    asked = list(fetcher.asked)
    assert relating.relate_pending(library) == 1
    assert reading.opened(library, article_id) is not None
    assert reading.alternate_text(library, article_id)
    assert searching.ids_of(library, ArticleQuery(search="lanterns"))
    assert len(searching.ids_of(library, ArticleQuery(search="lanterns"))) == 1
    assert reading.counts(library).total == 1
    assert fetcher.asked == asked


def test_a_page_of_a_private_network_shows_its_own_pictures_only(
    lender: Library, tmp_path: Path, server: HostileServer, another_server: HostileServer
) -> None:
    other = f'<figure><img src="{another_server.url("/p.png")}" width="800" height="600"></figure>'
    text = page("Lanterns return", end=PICTURES + other).encode()
    server.routes["/page"] = answer(text, "Content-Type: text/html")
    for name in ("crane", "pier", "lamp"):
        server.routes[f"/{name}.png"] = answer(png(name.encode()), "Content-Type: image/png")
    library = open_in(tmp_path / "own", HttpFetcher(PATIENCE), workers_of=lender)
    report = import_inputs(library, [server.url("/page")])
    shown = reading.article(library, report.results[0].article_id)
    library.store.close()
    assert shown is not None
    assert [picture.state for picture in shown.pictures] == [
        *[PictureState.STORED] * 3, PictureState.NOT_FETCHED,
    ]  # fmt: skip
    assert all(picture.width and picture.height for picture in shown.pictures[:3])
    assert another_server.requests == []


def test_a_missing_picture_comes_when_it_is_asked_for(
    library: Library, fetcher: FakeFetcher
) -> None:
    serve_illustrated(fetcher)
    article_id = import_inputs(library, [ADDRESS]).results[0].article_id
    address = "https://vellmar.example/pier.png"
    with pytest.raises(FetchError):
        fetch_picture(library, article_id, 1)
    shown = reading.article(library, article_id)
    assert shown is not None
    assert shown.pictures[1].state is PictureState.FAILED
    fetcher.serve(address, generated_png(), "image/png")
    assert fetch_picture(library, article_id, 1).changed == (article_id,)
    assert reading.picture(library, article_id, 1) == generated_png()
    asked = list(fetcher.asked)
    for position in (0, 1, 99):
        assert not fetch_picture(library, article_id, position)
    assert not fetch_picture(library, 12345, 0)
    assert fetcher.asked == asked
    assert address not in fetcher.typed
    shown = reading.article(library, article_id)
    assert shown is not None
    assert shown.pictures[1].labels == (Label.AI_IMAGE,)


def test_a_page_has_only_so_many_pictures_fetched(library: Library, fetcher: FakeFetcher) -> None:
    count = PICTURES_PER_PAGE + 2
    many = "".join(
        f'<figure><img src="/{n}.png" alt="Picture {n}" width="800" height="600"></figure>'
        f"<p>Words under picture {n}.</p>"
        for n in range(count)
    )
    fetcher.serve(ADDRESS, page("Many pictures", end=many).encode())
    for n in range(count):
        fetcher.serve(f"https://vellmar.example/{n}.png", png(b"%d" % n), "image/png")
    import_inputs(library, [ADDRESS])
    assert len(fetcher.asked) <= 1 + PICTURES_PER_PAGE


def test_a_picture_that_is_too_large_stays_a_placeholder(
    library: Library, fetcher: FakeFetcher
) -> None:
    fetcher.serve("https://a.example/p.png", png() + bytes(PICTURE_LIMIT), "image/png")
    (article_id,) = put(
        library, article("url:x", pictures=(PictureDraft("https://a.example/p.png"),))
    )
    with pytest.raises(FetchError, match="too large"):
        fetch_picture(library, article_id, 0)


def test_a_redirected_page_is_known_by_its_final_address(
    library: Library, fetcher: FakeFetcher
) -> None:
    fetcher.serve("https://t.example/x", page("Lanterns").encode(), final_url=ADDRESS)
    fetcher.serve(ADDRESS + "?utm_source=mail#top", page("Lanterns").encode())
    report = import_inputs(library, ["https://t.example/x", ADDRESS + "?utm_source=mail#top"])
    assert len({result.article_id for result in report.results}) == 1
    assert titles(library) == {"Lanterns"}


def test_failures_of_the_network_are_named_and_the_rest_is_imported(
    library: Library, fetcher: FakeFetcher
) -> None:
    fetcher.fail("https://gone.example/", Reason.HTTP_STATUS, 410)
    fetcher.fail("http://10.0.0.1/", Reason.PRIVATE_ADDRESS)
    fetcher.serve("https://picture.example/", png(), "image/png")
    fetcher.serve("https://empty.example/", b"")
    fetcher.serve(ADDRESS, page("Still here").encode())
    inputs = ["https://gone.example/", "http://10.0.0.1/", "https://picture.example/"]
    report = import_inputs(library, [*inputs, "https://empty.example/", ADDRESS])
    assert [str(error) for error in report.failures] == [
        "https://gone.example/ answered with an error.",
        "http://10.0.0.1/ leads to a private address and was not opened.",
        "https://picture.example/ is not a text or a web page.",
        "https://empty.example/ is empty.",
    ]
    assert [result.name for result in report.results][-1] == ADDRESS
    assert titles(library) == {"Still here"}


def test_charset_of_the_answer_counts(library: Library, fetcher: FakeFetcher) -> None:
    body = page("Ça s'éclaire à Vellmar").encode("latin-1")
    fetcher.serve(ADDRESS, body, charset="iso-8859-1")
    import_inputs(library, [ADDRESS])
    assert titles(library) == {"Ça s'éclaire à Vellmar"}
