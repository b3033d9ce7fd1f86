"""Servers that no test can run, by their manuals: The Old Reader and BazQux Reader."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from readerapp.domain.accounts import (
    Login,
    MarkField,
    NewsServer,
    ServerAnswer,
    ServerKind,
    ServerRequest,
)
from readerapp.domain.errors import FetchError, Reason
from readerapp.sync.discovery import connect

LONG = "tag:google.com,2005:reader/item/"
STATE = "user/-/state/com.google/"
TOKEN = "LyTEJPvTJiSPrCxLu46d"
NEGATIVE = 0xF1DFFC2A00000001  # BazQux writes it with a sign in lists

Form = dict[str, list[str]]


@dataclass
class Dialect:
    """One account. Items are numbers; `listed` and `long` write their ids."""

    listed: Callable[[int], str]
    long: Callable[[int], str]
    most: int  # ids in a page
    form_token: str
    quick: bool  # it knows no other way to subscribe
    address = "https://server.example"
    feeds: list[dict[str, object]] = field(default_factory=list)
    items: list[int] = field(default_factory=list)
    read: set[int] = field(default_factory=set)
    starred: set[int] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    password: str = "secret"

    def ask(self, request: ServerRequest) -> ServerAnswer:
        """See `ServerConnection.ask`."""
        path = request.path.removeprefix("reader/api/0/")
        self.asked.append(path)
        form: Form = {}
        for name, value in (*request.query, *(request.form or ())):
            form.setdefault(name, []).append(value)
        if path == "accounts/ClientLogin":
            return self._log_in(form)
        assert request.headers["Authorization"] == f"GoogleLogin auth={TOKEN}"
        answers = {
            "token": lambda _: self.form_token.encode(),
            "subscription/list": lambda _: json.dumps({"subscriptions": self.feeds}).encode(),
            "stream/items/ids": self._ids,
            "stream/items/contents": self._contents,
            "edit-tag": self._mark,
            "subscription/edit": self._edit,
            "subscription/quickadd": self._quick_add,
        }
        body = answers[path](form)
        return ServerAnswer(404 if body is None else 200, {}, body or b'{"errors":["Not found"]}')

    def _log_in(self, form: Form) -> ServerAnswer:
        assert form["accountType"] == ["HOSTED_OR_GOOGLE"]
        assert form["service"] == ["reader"]
        if form["Passwd"] != [self.password]:
            return ServerAnswer(200, {}, b"Error=BadAuthentication\n")
        return ServerAnswer(200, {}, f"SID=none\nLSID=none\nAuth={TOKEN}\n".encode())

    def _ids(self, form: Form) -> bytes:
        found = sorted(self.items, reverse=True)
        if form["s"][0].endswith("starred"):
            found = [each for each in found if each in self.starred]
        if form.get("xt"):
            found = [each for each in found if each not in self.read]
        after = next(iter(form.get("c", [])), "")
        start = [self.listed(each) for each in found].index(after) + 1 if after else 0
        page = found[start : start + min(int(form["n"][0]), self.most)]
        answer: dict[str, object] = {"itemRefs": [{"id": self.listed(each)} for each in page]}
        if start + len(page) < len(found):
            answer["continuation"] = self.listed(page[-1])  # the id of the last one
        return json.dumps(answer).encode()

    def _contents(self, form: Form) -> bytes:
        found = [each for each in self.items if self.long(each) in form["i"]]
        return json.dumps({"items": [self._item(each) for each in found]}).encode()

    def _item(self, number: int) -> dict[str, object]:
        marks = [("read", self.read), ("starred", self.starred)]
        return {
            "id": self.long(number),
            "title": f"Story {number}",
            "published": 1_700_000_000,
            "alternate": [{"href": f"https://news.example/{number}"}],
            "categories": [
                f"user/0123/state/com.google/{name}" for name, s in marks if number in s
            ],
            "origin": {"streamId": self.feeds[0]["id"]},
            "summary": {"content": "<p>Text</p>"},
        }

    def _mark(self, form: Form) -> bytes:
        for number in self.items:
            if self.long(number) in form["i"]:
                for order, change in (("a", set.add), ("r", set.discard)):
                    for tag in form.get(order, []):
                        change(self.read if tag.endswith("read") else self.starred, number)
        return b"OK"

    def _edit(self, form: Form) -> bytes | None:
        stream = form["s"][0]
        if form["ac"] == ["subscribe"]:
            if self.quick:
                return None
            self.add(stream, stream.removeprefix("feed/"), form.get("t", ["Told"])[0])
            return b"OK"
        if form["ac"] == ["unsubscribe"]:
            self.feeds = [each for each in self.feeds if each["id"] != stream]
            return b"OK"
        feed = next(each for each in self.feeds if each["id"] == stream)
        feed["title"] = form.get("t", [feed["title"]])[0]
        if form.get("a"):
            feed["categories"] = [{"id": form["a"][0], "label": form["a"][0].rpartition("/")[2]}]
        return b"OK"

    def _quick_add(self, form: Form) -> bytes:
        address = form["quickadd"][0]
        if "none" in address:
            return json.dumps(
                {"query": address, "numResults": 0, "error": "Your limit is 100"}
            ).encode()
        self.add(f"feed/{len(self.feeds):024x}", address, "Told")
        return json.dumps({"query": address, "numResults": 1, "streamId": "feed/1"}).encode()

    def add(self, stream: str, address: str, title: str) -> None:
        """Subscribe."""
        self.feeds.append({"id": stream, "title": title, "url": address, "categories": []})


def old_reader() -> Dialect:
    return Dialect(lambda n: f"{n:024x}", lambda n: f"{LONG}{n:024x}", 1_000, TOKEN, quick=True)


def bazqux() -> Dialect:
    return Dialect(
        lambda n: str(n - (1 << 64) if n >> 63 else n),
        lambda n: f"{LONG}{n:016x}",
        50_000,
        "Token123",
        quick=False,
    )


@pytest.fixture(params=[old_reader, bazqux])
def server(request: pytest.FixtureRequest) -> Dialect:
    made: Dialect = request.param()
    stream = f"feed/{7:024x}" if made.quick else "feed/https://news.example/feed"
    made.add(stream, "https://news.example/feed", "Harbour News")
    return made


def client(server: Dialect, secret: str = "secret") -> NewsServer:
    login = Login(ServerKind.GOOGLE_READER, server.address, "ann", secret)
    return connect(login, server)


def test_marks_are_read_in_pages_and_set(server: Dialect) -> None:
    first = NEGATIVE if not server.quick else 1
    server.items = list(range(first, first + 2_345))
    server.read = set(server.items[:1_000])
    server.starred = {server.items[3]}
    one, two = server.items[2_000], server.items[5]
    asks = client(server)
    asks.log_in()
    found = asks.marks()
    assert (len(found.all), len(found.unread), len(found.starred)) == (2_345, 1_345, 1)
    kept = {n: f"{n:024x}" if server.quick else str(n) for n in (one, two)}
    assert kept[one] in found.unread
    entries = asks.entries(list(kept.values()))
    assert {each.remote_id: each.is_read for each in entries} == {kept[one]: False, kept[two]: True}
    for _ in range(2):  # twice does no harm
        asks.send(MarkField.READ, True, [kept[one]])
        asks.send(MarkField.READ, False, [kept[two]])
        asks.send(MarkField.STARRED, True, [kept[two]])
    assert one in server.read
    assert two not in server.read
    assert server.starred == {server.items[3], two}


def test_feeds_are_subscribed_to_renamed_moved_and_ended(server: Dialect) -> None:
    asks = client(server)
    asks.log_in()
    new = asks.subscribe("https://other.example/feed", "", "")
    assert new.address == "https://other.example/feed"
    assert asks.subscribe("https://other.example/feed", "", "") == new
    asks.change_feed(new.remote_id, "Mine", "Harbours")
    (changed,) = [each for each in asks.feeds() if each.remote_id == new.remote_id]
    assert (changed.title, changed.folder) == ("Mine", "Harbours")
    asks.unsubscribe(new.remote_id)
    assert [each.title for each in asks.feeds()] == ["Harbour News"]


def test_a_feed_that_is_not_taken_is_refused_in_the_words_of_the_server() -> None:
    server = old_reader()
    asks = client(server)
    asks.log_in()
    with pytest.raises(FetchError) as caught:
        asks.subscribe("https://none.example/feed", "", "")
    assert (caught.value.reason, caught.value.detail) == (Reason.REFUSED, "Your limit is 100")


def test_a_wrong_password_that_is_told_with_a_success_is_one(server: Dialect) -> None:
    with pytest.raises(FetchError) as caught:
        client(server, "another").log_in()
    assert caught.value.reason is Reason.BAD_LOGIN
