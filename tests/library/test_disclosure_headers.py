"""What `AI-Disclosure` says when a server sends a page, a picture or a feed: the real fetcher, and
a server beside the tests that says all kinds of things."""

import pytest
from feed_cases import heads, only, rss, run, subscribe
from hostile_server import HostileServer, answer
from library_samples import page

from readerapp.domain.articles import Article
from readerapp.domain.drafts import StoreOutcome
from readerapp.domain.feeds import FullTextState
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.library import Library, importing, marks, reading
from tools.labelled_pictures import picture

SAYS = "AI-Disclosure: mode=ai-originated"
# Of these no label follows, whatever a server meant by them.
HOSTILE = {
    "long": "mode=ai-originated;x=" + "y" * 9_000,
    "control characters": "mode=ai-originated\x01\x1b[31m\x7f",
    "a list": "mode=(ai-originated none)",
    "an open quotation": 'model="x, mode=ai-originated',
    "an escape": "mode=ai\\-originated",
    "other words": "of course, a mode=ai-originated day",
    "a model of that name": 'model="mode=ai-originated", provider="ai-generated"',
    "letters of another alphabet": "mode=\xe4i-originated",
    "nothing": "mode=",
}


def served(
    server: HostileServer,
    *headers: str,
    picture_headers: tuple[str, ...] = (),
    words: str = "<p>Words.</p>",
) -> None:
    """Serve a feed of one article with a picture."""
    entry = (
        f"<item><title>The lanterns</title><link>{server.url('/story')}</link><guid>1</guid>"
        f"<description><![CDATA[{words}<img src='{server.url('/p.jpg')}' width='900'>]]>"
        "</description></item>"
    )
    server.routes["/feed"] = answer(rss(entry), *headers)
    server.routes["/story"] = answer(page("The lanterns").encode(), "Content-Type: text/html")
    server.routes["/p.jpg"] = answer(picture("JPEG"), "Content-Type: image/jpeg", *picture_headers)


def refreshed(library: Library, server: HostileServer) -> Article:
    subscribe(library, server)
    run(library, offline=True)
    (head,) = heads(library)
    found = reading.article(library, head.id)
    assert found is not None
    return found


def by_header(article: Article) -> list[Evidence]:
    return [each for each in article.evidence if each.rank is Rank.SITE]


def test_what_a_feed_says_is_kept_with_its_entries_and_labels_none(
    feed_library: Library, server: HostileServer
) -> None:
    served(server, SAYS)
    found = refreshed(feed_library, server)
    (said,) = by_header(found)
    assert (said.subject, said.label, said.raw) == (Subject.TEXT, None, "mode=ai-originated")
    assert said.source == "HTTP AI-Disclosure of the feed"
    assert found.head.labels == ()


def test_what_is_said_of_a_picture_is_kept_with_it_and_labels_none(
    feed_library: Library, server: HostileServer
) -> None:
    served(server, picture_headers=(SAYS,))
    found = refreshed(feed_library, server)
    (said,) = by_header(found)
    assert (said.subject, said.label, said.picture) == (Subject.IMAGE, None, 0)
    assert found.pictures[0].labels == ()


def of_page(library: Library, server: HostileServer, *headers: str) -> Article:
    """Return an article whose text came from a page that was sent with headers."""
    served(server)
    story = page("The lanterns").encode()
    server.routes["/story"] = answer(story, "Content-Type: text/html", *headers)
    entry = (
        f"<item><title>The lanterns</title><link>{server.url('/story')}</link><guid>1</guid>"
        "<description>A beginning…</description></item>"
    )
    server.routes["/feed"] = answer(rss(entry))
    return refreshed(library, server)


def test_a_page_speaks_for_its_text(feed_library: Library, server: HostileServer) -> None:
    assert of_page(feed_library, server, SAYS).head.labels == (Label.AI_TEXT,)


def test_who_only_leads_elsewhere_speaks_for_nothing(
    feed_library: Library, server: HostileServer
) -> None:
    served(server)
    for path, there in (("/p.jpg", "/q.jpg"), ("/feed", "/real")):
        server.routes[there] = server.routes[path]
        server.routes[path] = answer(
            b"", SAYS, f"Location: {server.url(there)}", status="302 Found"
        )
    found = refreshed(feed_library, server)
    assert found.pictures[0].width
    assert by_header(found) == []


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_label_nothing_and_are_kept_short(
    feed_library: Library, server: HostileServer, value: str
) -> None:
    found = of_page(feed_library, server, f"AI-Disclosure: {value}")
    assert found.head.labels == ()
    (said,) = by_header(found)
    assert 0 < len(said.raw) <= 301
    assert said.raw.isprintable()


def test_a_header_of_a_megabyte_costs_no_more_than_its_page(
    feed_library: Library, server: HostileServer
) -> None:
    found = of_page(feed_library, server, f"{SAYS};x={'y' * 1_000_000}")
    assert found.head.full_text is FullTextState.FAILED
    assert (found.body_text, found.head.labels) == ("A beginning…", ())


@pytest.mark.parametrize("values", [("mode=none", "mode=ai-originated"), ("ai-generated", "none")])
def test_a_page_that_says_two_things_says_neither(
    feed_library: Library, server: HostileServer, values: tuple[str, str]
) -> None:
    found = of_page(feed_library, server, *[f"AI-Disclosure: {each}" for each in values])
    (said,) = by_header(found)
    assert (said.raw, said.label) == (", ".join(values), None)


def test_a_feed_that_says_something_else_updates_no_entry(
    feed_library: Library, server: HostileServer
) -> None:
    served(server, SAYS)
    found = refreshed(feed_library, server)
    marks.mark_read(feed_library, [found.head.id], read=True)
    # Delivered in another way, which no reader sees: or the entry would not be looked at.
    served(server, "AI-Disclosure: mode=none", words="<p class='lead'>Words.</p>")
    report = run(feed_library)
    assert (only(report).new, only(report).updated) == (0, 0)
    known = reading.article(feed_library, found.head.id)
    assert known is not None
    assert known.head.is_read
    assert [each.raw for each in by_header(known)] == ["mode=none"]


def test_a_page_that_says_something_else_is_the_same_page(
    feed_library: Library, server: HostileServer
) -> None:
    story = page("The lanterns").encode()
    address = server.url("/story")
    labels: list[tuple[Label, ...]] = []
    outcomes: list[StoreOutcome | None] = []
    for says in ("mode=none", "mode=ai-originated", "mode=none"):
        server.routes["/story"] = answer(story, "Content-Type: text/html", f"AI-Disclosure: {says}")
        (done,) = importing.import_inputs(feed_library, [address]).results
        outcomes.append(done.outcome)
        labels.append(heads(feed_library)[0].labels)
    assert labels == [(), (Label.AI_TEXT,), ()]
    assert outcomes == [StoreOutcome.ADDED, StoreOutcome.UNCHANGED, StoreOutcome.UNCHANGED]
