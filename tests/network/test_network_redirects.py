"""Redirections: that they are followed and end, and which permanent ones are believed."""

import socket
import sys

import pytest
from asking import TEXT, failure, get
from hostile_server import HostileServer, answer, redirect
from waiting import PATIENCE

from readerapp.domain.errors import FetchError, Reason
from readerapp.network.addresses import allows_at_home
from readerapp.network.fetcher import HttpFetcher, Redirection, moved_to
from readerapp.network.request import FetchRequest

PUBLIC = "127.0.0.2"  # stands for an address of the internet
A, B, C = "https://a.example/feed", "https://b.example/feed", "https://c.example/feed"


def test_redirections_are_followed(server: HostileServer) -> None:
    for number, status in enumerate(("301 x", "302 x", "303 x", "307 x", "308 x")):
        server.routes[f"/{number}"] = redirect(f"/{number + 1}#part", status)
    server.routes["/5"] = answer(TEXT)
    page = get(server.url("/0"), HttpFetcher(allows=lambda _: True))
    assert (page.url, page.body) == (server.url("/5"), TEXT)


def test_redirections_end(server: HostileServer) -> None:
    anywhere = HttpFetcher(seconds=PATIENCE, allows=lambda _: True)
    for number in range(60):
        server.routes[f"/{number}"] = redirect(f"/{number + 1}")
    server.routes["/a"], server.routes["/b"] = redirect("/b"), redirect("/a")
    server.routes["/10-left"] = redirect("/51")
    server.routes["/60"] = answer(TEXT)
    assert failure(server.url("/0"), anywhere).reason is Reason.TOO_MANY_REDIRECTS
    assert len(server.requests) == 11
    assert failure(server.url("/a"), anywhere).reason is Reason.TOO_MANY_REDIRECTS
    assert get(server.url("/10-left"), anywhere).body == TEXT


@pytest.mark.parametrize(
    ("trail", "address"),
    [
        ((), ""),
        (((301, A),), A),
        (((308, A),), A),
        (((301, A), (308, B)), B),
        (((301, A), (302, B)), A),
        (((301, A), (307, B), (301, C)), A),
        (((302, A),), ""),
        (((303, A), (301, B)), ""),
        (((307, A), (308, B)), ""),
        (((301, "https://a.example/login"), (301, B)), ""),
        (((301, A), (301, "https://a.example/login")), ""),
        (((301, A), (302, "https://a.example/login")), A),
    ],
)
def test_only_permanent_redirections_count(
    trail: tuple[tuple[int, str], ...], address: str
) -> None:
    assert moved_to(Redirection(*each) for each in trail) == address


@pytest.mark.parametrize(
    "address",
    [
        "http://hotel.example/login.php?to=feed",
        "http://hotel.example/LOGIN",
        "http://hotel.example/userLogin",
        "http://hotel.example/?next=/login",
        "http://hotel.example/sign-in",
        "http://hotel.example/a/signin",
        "http://hotel.example/logon/",
        "http://hotel.example/register",
        "http://hotel.example/authentication",
        "http://hotel.example/LandingPage.aspx",
        "http://hotel.example/captive-portal",
        "http://login.hotel.example/",
        "http://wifi.train.example/",
        "http://www.lodgenet.com/",
    ],
)
def test_login_pages_are_no_new_address(address: str) -> None:
    assert moved_to([Redirection(301, address)]) == ""


@pytest.mark.parametrize(
    "address",
    [
        "https://www.theregister.com/headlines.atom",
        "https://example.org/blogindex.xml",
        "https://example.org/blog-online/feed",
        "https://example.org/design-in-practice",
        "https://example.org/designing",
        "https://example.org/catalog-index",
        "https://wifinews.example/feed",
        "https://authors.example/feed",
    ],
)
def test_other_words_are_not_mistaken(address: str) -> None:
    assert moved_to([Redirection(308, address)]) == address


@pytest.mark.parametrize(
    ("typed", "asked", "resolved", "is_allowed"),
    [
        ("http://127.0.0.1:{port}/feed", "http://127.0.0.1:{port}/", "", True),
        ("http://127.0.0.1:{port}/feed", "http://127.0.0.1.:{port}/", "", True),
        ("http://localhost:{port}/feed", "http://LOCALHOST:{port}/", "", True),
        ("http://127.0.0.1:9/feed", "http://127.0.0.1:{port}/", "", False),
        ("https://127.0.0.1:{port}/feed", "http://127.0.0.1:{port}/", "", False),
        ("http://127.0.0.2:{port}/feed", "http://127.0.0.1:{port}/", "", False),
        ("http://localhost:{port}/feed", "http://127.0.0.1:{port}/", "", False),
        # Whoever has a name points it where he likes.
        ("http://paper.example:{port}/feed", "http://paper.example:{port}/", "127.0.0.1", False),
        ("http://paper.lan:{port}/feed", "http://paper.lan:{port}/", "127.0.0.1", False),
        ("http://paper.lan:{port}/feed", "http://other.lan:{port}/", "127.0.0.1", False),
        ("", "http://127.0.0.1:{port}/", "", False),
    ],
)
def test_a_private_address_is_allowed_at_the_place_that_was_typed_only(
    server: HostileServer, typed: str, asked: str, resolved: str, is_allowed: bool
) -> None:
    server.routes["/"] = redirect("/there")
    server.routes["/there"] = answer(TEXT)
    fetcher = HttpFetcher(PATIENCE, resolving=lambda _host, _port: [resolved])
    home = typed.format(port=server.port)
    request = FetchRequest(asked.format(port=server.port), "*/*", user_typed=False, home=home)
    if is_allowed:
        assert fetcher.fetch(request).body == TEXT
        return
    with pytest.raises(FetchError) as caught:
        fetcher.fetch(request)
    assert caught.value.reason is Reason.PRIVATE_ADDRESS
    assert server.requests == []


@pytest.mark.parametrize(
    ("scheme", "host", "address", "is_allowed"),
    [
        ("http", "192.168.1.20", "192.168.1.20", True),
        ("http", "192.168.1.20", "192.168.1.1", False),
        ("http", "paper.lan", "192.168.1.20", True),
        ("http", "paper.lan", "127.0.0.1", False),
        ("http", "paper.lan", "::1", False),
        ("http", socket.gethostname().lower().partition(".")[0], "127.0.1.1", True),
        ("http", "paper.example", "192.168.1.20", False),
        ("https", "paper.example", "192.168.1.20", True),  # where TLS proves whose it is
        ("http", "fd00::20", "fd00::20", True),
        ("http", "fd00::20", "fd00::1", False),
    ],
)
def test_no_name_leads_to_a_place_that_was_not_meant(
    scheme: str, host: str, address: str, is_allowed: bool
) -> None:
    assert allows_at_home(scheme, host)(address) is is_allowed


def test_what_was_typed_goes_on_at_its_own_place(server: HostileServer) -> None:
    """A redirection there is allowed as the address is; away from it nothing private is."""
    server.routes["/feed"] = redirect("/moved")
    server.routes["/moved"] = answer(TEXT)
    server.routes["/away"] = redirect(server.url("/moved", host="localhost"))
    guarded = HttpFetcher(PATIENCE)
    assert get(server.url("/feed"), guarded).body == TEXT
    assert failure(server.url("/away"), guarded).reason is Reason.PRIVATE_ADDRESS


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has one address of this computer only")
def test_who_leads_back_from_elsewhere_is_not_trusted(server: HostileServer) -> None:
    """A public place must not lead to a private one because the user typed an address there."""
    server.routes["/secret"] = answer(TEXT)
    with HostileServer(address=PUBLIC) as public:
        public.routes["/back"] = redirect(server.url("/secret"))
        server.routes["/away"] = redirect(public.url("/back", host="public.example"))
        fetcher = HttpFetcher(
            PATIENCE, resolving=lambda _host, _port: [PUBLIC], allows=PUBLIC.__eq__
        )
        asked = [
            FetchRequest(server.url("/away"), "*/*", user_typed=True),
            FetchRequest(server.url("/away"), "*/*", user_typed=False, home=server.url("/feed")),
            FetchRequest(
                public.url("/back", host="public.example"),
                "*/*", user_typed=False, home=server.url("/feed"),
            ),
        ]  # fmt: skip
        for request in asked:
            with pytest.raises(FetchError) as caught:
                fetcher.fetch(request)
            assert caught.value.reason is Reason.PRIVATE_ADDRESS
        assert [each.path for each in public.asked] == ["/back"] * 3
    assert [each.path for each in server.asked] == ["/away"] * 2
