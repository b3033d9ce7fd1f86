"""Where redirections and names may lead."""

import itertools
import threading

from asking import TEXT, failure, get
from hostile_server import HostileServer, answer, redirect

from readerapp.domain.errors import Reason
from readerapp.network import HttpFetcher


def test_redirections_are_followed(server: HostileServer) -> None:
    for number, status in enumerate(("301 x", "302 x", "303 x", "307 x", "308 x")):
        server.routes[f"/{number}"] = redirect(f"/{number + 1}#part", status)
    server.routes["/5"] = answer(TEXT)
    page = get(server.url("/0"), HttpFetcher(allows=lambda _: True))
    assert (page.url, page.body) == (server.url("/5"), TEXT)


def test_redirections_end(server: HostileServer) -> None:
    anywhere = HttpFetcher(seconds=5, allows=lambda _: True)
    for number in range(60):
        server.routes[f"/{number}"] = redirect(f"/{number + 1}")
    server.routes["/a"], server.routes["/b"] = redirect("/b"), redirect("/a")
    server.routes["/10-left"] = redirect("/51")
    server.routes["/60"] = answer(TEXT)
    assert failure(server.url("/0"), anywhere).reason is Reason.TOO_MANY_REDIRECTS
    assert len(server.requests) == 11
    assert failure(server.url("/a"), anywhere).reason is Reason.TOO_MANY_REDIRECTS
    assert get(server.url("/10-left"), anywhere).body == TEXT


def test_private_address_that_nobody_typed(server: HostileServer) -> None:
    assert failure(server.url(), typed=False).reason is Reason.PRIVATE_ADDRESS
    assert server.requests == []


def test_public_name_with_a_private_address(server: HostileServer) -> None:
    rebinding = HttpFetcher(resolving=lambda host, port: ["127.0.0.1", "::1", "10.0.0.1"])
    error = failure(server.url(host="public.test"), rebinding, typed=False)
    assert error.reason is Reason.PRIVATE_ADDRESS
    assert server.requests == []


def test_name_that_changes_between_check_and_connect(server: HostileServer) -> None:
    """The address that was checked is the one that is connected to; nobody resolves twice."""
    answers = itertools.chain([["127.0.0.1"]], itertools.repeat(["10.0.0.1"]))
    server.routes["/"] = answer(TEXT)
    fetcher = HttpFetcher(resolving=lambda host, port: next(answers), allows=lambda _: True)
    assert get(server.url(host="public.test"), fetcher, typed=False).body == TEXT


def test_second_address_is_tried(server: HostileServer) -> None:
    server.routes["/"] = answer(TEXT)
    fetcher = HttpFetcher(resolving=lambda host, port: ["::1", "127.0.0.1"])
    assert get(server.url(host="two.test"), fetcher).body == TEXT


def test_nothing_stays_open(server: HostileServer) -> None:
    before = threading.active_count()
    server.routes["/"] = redirect("file:///")
    for _ in range(5):
        failure(server.url())
    assert threading.active_count() <= before + 1
