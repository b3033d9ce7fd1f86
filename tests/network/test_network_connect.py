"""Names that fail, take long or lead nowhere good, and giving up whatever a fetch waits for."""

import itertools
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from asking import DEADLINE, TEXT, failure, get
from hostile_endpoints import repeat, say_nothing
from hostile_server import HostileServer, answer, redirect
from waiting import PATIENCE

from readerapp.domain.errors import FetchError, Reason
from readerapp.network.fetcher import FetchSession, HttpFetcher
from readerapp.network.request import FetchRequest


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
    before = set(threading.enumerate())
    server.routes["/"] = redirect("file:///")
    for _ in range(5):
        failure(server.url())
    begun = set(threading.enumerate()) - before
    for thread in begun:  # the server's end a moment after the connection
        thread.join(PATIENCE)
    assert sum(thread.is_alive() for thread in begun) <= 1


def test_a_resolver_that_hangs() -> None:
    release = threading.Event()

    def hang(host: str, port: int) -> list[str]:
        release.wait(PATIENCE)
        return []

    error = failure("http://slow.test/", HttpFetcher(seconds=0.2, resolving=hang))
    release.set()
    assert error.reason is Reason.TIMED_OUT


@pytest.mark.parametrize("when", ["before", "during"])
def test_cancelling(server: HostileServer, when: str) -> None:
    cancelled = threading.Event()
    server.routes["/"] = repeat(b"x", answer(length=False), pause=0.02)
    if when == "before":
        cancelled.set()
    else:
        threading.Timer(0.2, cancelled.set).start()
    with pytest.raises(FetchError) as caught:
        HttpFetcher().fetch(FetchRequest(server.url(), "*/*", True, cancelled=cancelled))
    assert caught.value.reason is Reason.CANCELLED


def test_nobody_listens() -> None:
    with socket.socket() as bound:  # so that no other program listens there meanwhile
        bound.bind(("127.0.0.1", 0))
        port = bound.getsockname()[1]
        assert failure(f"http://127.0.0.1:{port}/").reason is Reason.NO_NETWORK


def test_no_such_name() -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    error = failure("http://missing.test/", HttpFetcher(resolving=unknown))
    assert error.reason is Reason.NO_NETWORK
    assert "missing.test" in error.detail
    nothing = HttpFetcher(resolving=lambda host, port: [])
    assert failure("http://missing.test/", nothing).reason is Reason.NO_NETWORK


def test_names_are_resolved_once(server: HostileServer) -> None:
    asked: list[str] = []

    def resolving(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    server.routes["/"] = answer(TEXT, "Connection: close")
    fetcher = HttpFetcher(resolving=resolving, allows=lambda _: True)
    with fetcher.session() as session, ThreadPoolExecutor(8) as pool:
        for host in ("a.test", "b.test"):
            assert len(list(pool.map(get, [server.url(host=host)] * 20, [session] * 20))) == 20
    assert asked == ["a.test", "b.test"]
    get(server.url(host="a.test"), fetcher)
    assert asked == ["a.test", "b.test", "a.test"]


def test_names_that_failed_are_asked_again(server: HostileServer) -> None:
    answers: list[list[str]] = [["127.0.0.1"]]

    def resolving(host: str, port: int) -> list[str]:
        if len(answers) == 1:
            answers.append([])
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return answers[0]

    server.routes["/"] = answer(TEXT)
    fetcher = HttpFetcher(resolving=resolving, allows=lambda _: True)
    with fetcher.session() as session:
        assert failure(server.url(host="a.test"), session).reason is Reason.NO_NETWORK
        assert get(server.url(host="a.test"), session).body == TEXT


def test_a_bug_in_a_resolver_is_not_hidden() -> None:
    def resolving(host: str, port: int) -> list[str]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        get("http://a.test/", HttpFetcher(resolving=resolving))


def test_names_that_hang_hold_nobody_up(server: HostileServer) -> None:
    release = threading.Event()

    def resolving(host: str, port: int) -> list[str]:
        if host.startswith("dead"):
            release.wait(PATIENCE)
        return ["127.0.0.1"]

    server.routes["/"] = answer(TEXT)
    fetcher = HttpFetcher(seconds=PATIENCE, resolving=resolving, allows=lambda _: True)
    with fetcher.session() as session, ThreadPoolExecutor(20) as pool:
        assert isinstance(session, FetchSession)
        hasty = replace(session, seconds=DEADLINE)
        dead = [pool.submit(failure, f"http://dead{n}.test/", hasty) for n in range(20 - 1)]
        assert get(server.url(host="good.test"), session).body == TEXT
        assert {each.result().reason for each in dead} == {Reason.TIMED_OUT}
    release.set()


@pytest.mark.parametrize("where", ["resolving", "connecting", "answering", "reading"])
def test_cancelling_ends_every_wait(server: HostileServer, where: str) -> None:
    cancelled, release, resolved = threading.Event(), threading.Event(), threading.Event()

    def resolving(host: str, port: int) -> list[str]:
        if where != "resolving":
            resolved.set()
        threading.Timer(0.2, cancelled.set).start()
        if where == "resolving":
            release.wait(PATIENCE)
        return ["127.0.0.1"]

    server.routes["/"] = (
        say_nothing if where == "answering" else repeat(b"x", answer(length=False), pause=0.05)
    )
    with socket.socket() as full, HttpFetcher(resolving=resolving).session() as session:
        url = server.url(host="a.test")
        if where == "connecting":
            full.bind(("127.0.0.1", 0))
            full.listen(0)
            queue = [socket.socket() for _ in range(4)]  # fill its queue: the next one must wait
            for each in queue:
                each.setblocking(False)
                each.connect_ex(full.getsockname())
            url = f"http://a.test:{full.getsockname()[1]}/"
        with pytest.raises(FetchError) as caught:
            session.fetch(FetchRequest(url, "*/*", user_typed=True, cancelled=cancelled))
        assert caught.value.reason is Reason.CANCELLED
        assert resolved.is_set() == (where != "resolving")
        release.set()
        if where == "connecting":
            for each in queue:
                each.close()
