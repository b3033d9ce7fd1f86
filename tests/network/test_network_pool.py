"""Many fetches in one go: connections and names are shared, checks are not."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from asking import DEADLINE, TEXT, failure, get
from hostile_endpoints import say_nothing
from hostile_server import HostileServer, Request, answer, redirect, versioned
from waiting import PATIENCE

from readerapp.domain.errors import FetchError, Reason
from readerapp.network.fetcher import FetchSession, HttpFetcher
from readerapp.network.proxies import Proxies
from readerapp.network.request import FetchRequest, Validators

ANYWHERE = HttpFetcher(seconds=PATIENCE, allows=lambda _: True)


def test_connections_are_kept(server: HostileServer) -> None:
    server.routes["/a"] = versioned(TEXT, etag='"1"')
    server.routes["/b"] = redirect("/a")
    server.routes["/c"] = answer(status="204 No Content", length=False)
    chunks = b"3\r\nabc\r\n0\r\n\r\n"
    server.routes["/d"] = answer(b"", "Transfer-Encoding: chunked", length=False) + chunks
    with ANYWHERE.session() as session:
        assert get(server.url("/a"), session).body == TEXT
        assert get(server.url("/a"), session, validators=Validators('"1"')).status == 304
        assert get(server.url("/b"), session).body == TEXT
        assert get(server.url("/d"), session).body == b"abc"
        assert get(server.url("/c"), session).status == 204
        assert get(server.url("/a"), session).body == TEXT
    assert (len(server.requests), server.connections) == (7, 1)
    assert not any("connection" in request.headers for request in server.asked)


def test_without_a_session_they_are_not(server: HostileServer) -> None:
    server.routes["/"] = answer(TEXT)
    for _ in range(2):
        get(server.url(), ANYWHERE)
    assert server.connections == 2
    assert all(request.headers["connection"] == "close" for request in server.asked)


@pytest.mark.parametrize(
    "route",
    [
        answer(TEXT, "Connection: close"),
        answer(TEXT, length=False),
        answer(TEXT).replace(b"HTTP/1.1", b"HTTP/1.0"),
        answer(TEXT) + b"more",
        answer(TEXT, status="404 Not Found"),
    ],
    ids=["says so", "no length", "HTTP/1.0", "something left over", "an error"],
)
def test_connections_that_are_of_no_use(server: HostileServer, route: bytes) -> None:
    def respond(request: Request) -> bytes | None:
        if b"Content-Length" in route:
            return route
        request.connection.sendall(route)
        return None

    server.routes["/"], server.routes["/next"] = respond, answer(b"next")
    with ANYWHERE.session() as session:
        if b"404" in route:
            failure(server.url(), session)
        else:
            get(server.url(), session)
        assert get(server.url("/next"), session).body == b"next"
    assert server.connections == 2


def test_a_connection_that_was_closed_meanwhile(server: HostileServer) -> None:
    server.routes["/"] = answer(TEXT)
    with ANYWHERE.session() as session:
        for _ in range(3):
            assert get(server.url(), session).body == TEXT
            server.hang_up()
    assert server.connections == 3


def test_a_connection_that_is_closed_by_the_next_request(server: HostileServer) -> None:
    """As if the server's time for it ended while the request was on its way."""
    first: list[int] = []

    def once(request: Request) -> bytes | None:
        first.append(request.number)
        return None if request.number in first[:-1] else answer(TEXT)

    server.routes["/"] = once
    with ANYWHERE.session() as session:
        assert get(server.url(), session).body == TEXT
        assert get(server.url(), session).body == TEXT
    assert first == [0, 0, 1]


def test_a_request_is_sent_again_once(server: HostileServer) -> None:
    server.routes["/"], server.routes["/dead"] = answer(TEXT), lambda request: None
    with ANYWHERE.session() as session:
        get(server.url(), session)
        assert failure(server.url("/dead"), session).reason is Reason.BAD_RESPONSE
    assert [request.path for request in server.asked] == ["/", "/dead", "/dead"]


def test_a_request_that_waits_in_vain_is_not_sent_again(server: HostileServer) -> None:
    server.routes["/"], server.routes["/silent"] = answer(TEXT), say_nothing
    with HttpFetcher(seconds=PATIENCE).session() as session:
        assert isinstance(session, FetchSession)
        get(server.url(), session)
        hasty = replace(session, seconds=DEADLINE)
        assert failure(server.url("/silent"), hasty).reason is Reason.TIMED_OUT
    assert len(server.requests) == 2


def test_origins_do_not_share_connections(server: HostileServer) -> None:
    server.routes["/"] = answer(TEXT)
    fetcher = HttpFetcher(resolving=lambda host, port: ["127.0.0.1"], allows=lambda _: True)
    with fetcher.session() as session, HostileServer() as other:
        other.routes["/"] = redirect(server.url(host="b.test"))
        for host in ("a.test", "b.test", "a.test"):
            get(server.url(host=host), session)
        get(other.url(host="a.test"), session)
    hosts = [
        (request.headers["host"].partition(":")[0], request.number) for request in server.asked
    ]
    assert hosts == [("a.test", 0), ("b.test", 1), ("a.test", 0), ("b.test", 1)]


def test_logins_at_a_proxy_do_not_share_connections(server: HostileServer) -> None:
    """It may let each of them see something else, and it knows one by the connection."""
    server.routes["http://news.test/"] = answer(TEXT)
    with ANYWHERE.session() as session:
        assert isinstance(session, FetchSession)
        for login in ("ada:one", "ada:two", "bob:one", "ada:one"):
            proxies = Proxies({"http": f"http://{login}@127.0.0.1:{server.port}"})
            asking = replace(session, transport=replace(session.transport, proxies=proxies))
            assert get("http://news.test/", asking).body == TEXT
    assert [request.number for request in server.asked] == [0, 1, 2, 0]


def test_a_connection_the_user_typed_is_for_nobody_else(server: HostileServer) -> None:
    """A page may not reach a private address because the user's own fetch left it open."""
    server.routes["/"] = answer(TEXT)
    server.routes["/moved"] = redirect("/")
    with HostileServer() as other, HttpFetcher(seconds=PATIENCE).session() as session:
        other.routes["/"] = answer(TEXT)
        other.routes["/elsewhere"] = redirect(server.url("/secret"))
        get(server.url(), session, typed=True)
        get(other.url(), session, typed=True)
        assert failure(server.url("/secret"), session, False).reason is Reason.PRIVATE_ADDRESS
        assert failure(other.url("/elsewhere"), session).reason is Reason.PRIVATE_ADDRESS
        at_another = FetchRequest(
            server.url("/secret"), "*/*", user_typed=False, home=other.url("/feed")
        )
        with pytest.raises(FetchError) as caught:
            session.fetch(at_another)
        assert caught.value.reason is Reason.PRIVATE_ADDRESS
        get(server.url("/moved"), session, typed=True)  # at its own place it goes on
        assert [(each.path, each.number) for each in other.asked] == [("/", 0), ("/elsewhere", 0)]
    assert [(each.path, each.number) for each in server.asked] == [
        ("/", 0), ("/moved", 0), ("/", 0)
    ]  # fmt: skip


def test_waiting_is_done_side_by_side(server: HostileServer) -> None:
    together = threading.Barrier(32)  # no answer comes before all of them were asked for

    def respond(request: Request) -> bytes:
        together.wait(PATIENCE)
        return answer(b"", status="304 Not Modified", length=False)

    server.routes["/"] = respond
    asked = Validators('"1"')
    patient = HttpFetcher(seconds=PATIENCE)
    with patient.session() as session, ThreadPoolExecutor(32) as pool:
        many = [pool.submit(get, server.url(), session, True, asked) for _ in range(96)]
        assert {each.result().status for each in many} == {304}
    assert server.connections <= 32


def test_the_end_of_a_session_leaves_nothing(server: HostileServer) -> None:
    server.routes["/"] = answer(TEXT)
    before = set(threading.enumerate())
    fetcher = HttpFetcher(resolving=lambda host, port: ["127.0.0.1"], allows=lambda _: True)
    with fetcher.session() as session:
        for host in ("a.test", "b.test", "127.0.0.1"):
            get(server.url(host=host), session)
    started = [each for each in threading.enumerate() if each not in before]
    for thread in started:  # the resolvers, and the server's own, which the hang-up ends
        thread.join(PATIENCE)
        assert not thread.is_alive()
    assert get(server.url(host="c.test"), session).body == TEXT  # by a thread that came too late


def test_a_session_within_a_session_is_the_same(server: HostileServer) -> None:
    server.routes["/"] = answer(TEXT)
    with ANYWHERE.session() as session:
        with session.session() as inner:
            get(server.url(), inner)
        get(server.url(), session)
    assert server.connections == 1


def test_more_connections_than_are_kept(server: HostileServer) -> None:
    server.routes["/"] = answer(TEXT)
    fetcher = HttpFetcher(resolving=lambda host, port: ["127.0.0.1"], allows=lambda _: True)
    with fetcher.session() as session:
        for number in range(70):
            get(server.url(host=f"h{number}.test"), session)
        get(server.url(host="h69.test"), session)
        assert server.connections == 70
        get(server.url(host="h0.test"), session)
        assert server.connections == 71
