"""The server of these tests does as it is told."""

from asking import TEXT, failure, get
from hostile_server import HostileServer, answer, in_turn, later, versioned

from readerapp.network.request import Validators


def test_answers_in_turn_and_switched(server: HostileServer) -> None:
    server.routes["/"] = in_turn(answer(b"1"), lambda request: later(request, 0.05, answer(b"2")))
    assert [get(server.url()).body for _ in range(3)] == [b"1", b"2", b"2"]
    server.routes["/"] = answer(status="410 Gone")
    assert failure(server.url()).status == 410
    del server.routes["/"]
    assert failure(server.url()).status == 404


def test_what_was_asked_is_known(server: HostileServer) -> None:
    server.routes["/feed"] = versioned(TEXT, etag='"1"', last_modified="then")
    assert get(server.url("/feed")).body == TEXT
    assert get(server.url("/feed"), validators=Validators('"1"')).status == 304
    assert get(server.url("/feed"), validators=Validators('"2"', "then")).status == 200
    assert get(server.url("/feed"), validators=Validators("", "then")).status == 304
    assert [request.path for request in server.asked] == ["/feed"] * 4
    assert server.asked[1].headers["if-none-match"] == '"1"'
    assert server.connections == 4
