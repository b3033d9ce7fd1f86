"""Names that take long or fail, and giving up whatever a fetch waits for."""

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from asking import DEADLINE, TEXT, failure, get
from hostile_endpoints import repeat, say_nothing
from hostile_server import HostileServer, answer

from readerapp.domain.errors import FetchError, Reason
from readerapp.network import FetchRequest, HttpFetcher


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
            release.wait(10)
        return ["127.0.0.1"]

    server.routes["/"] = answer(TEXT)
    fetcher = HttpFetcher(seconds=DEADLINE, resolving=resolving, allows=lambda _: True)
    with fetcher.session() as session, ThreadPoolExecutor(20) as pool:
        dead = [pool.submit(failure, f"http://dead{n}.test/", session) for n in range(20 - 1)]
        assert get(server.url(host="good.test"), session).body == TEXT
        assert {each.result().reason for each in dead} == {Reason.TIMED_OUT}
    release.set()


@pytest.mark.parametrize("where", ["resolving", "connecting", "answering", "reading"])
def test_cancelling_ends_every_wait(server: HostileServer, where: str) -> None:
    cancelled, release = threading.Event(), threading.Event()

    def resolving(host: str, port: int) -> list[str]:
        if where == "resolving":
            release.wait(10)
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
        threading.Timer(0.2, cancelled.set).start()
        begun = time.monotonic()
        with pytest.raises(FetchError) as caught:
            session.fetch(FetchRequest(url, "*/*", user_typed=True, cancelled=cancelled))
        assert caught.value.reason is Reason.CANCELLED
        assert 0.1 < time.monotonic() - begun < 1
        release.set()
        if where == "connecting":
            for each in queue:
                each.close()
