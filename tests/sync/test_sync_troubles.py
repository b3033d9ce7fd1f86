"""What a server does wrong is told in one way, and changes no mark."""

import json
import re
import traceback
from base64 import b64encode
from contextlib import suppress
from html import escape
from urllib.parse import quote, quote_plus

import pytest
from fake_news_server import PASSWORD, Reply, Trouble
from hypothesis import given
from hypothesis import strategies as st
from sync_cases import GOOGLE, MINIFLUX, Account, client_of, log_in_of

from readerapp.domain.accounts import Login, MarkField, ServerAnswer, ServerKind, ServerRequest
from readerapp.domain.errors import FetchError, Reason
from readerapp.sync.discovery import connect
from readerapp.system.redaction import scrub_trace

PAGE = Reply(200, b"<!DOCTYPE html><title>Welcome</title>", {"Content-Type": "text/html"})
LISTS = ("items/ids", "v1/entries")
EDITS = ("edit-tag", "v1/entries")
WITHOUT_END = 25


def failure(account: Account) -> FetchError:
    with pytest.raises(FetchError) as caught:
        account.client.marks()
    assert caught.value.name == account.server.address
    return caught.value


def refused_mark(account: Account, one: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        account.client.send(MarkField.READ, True, [one])
    return caught.value


def let_go_wrong(account: Account, paths: tuple[str, ...], **what: object) -> None:
    account.client.log_in()
    for path in paths:
        account.trouble(Trouble(path, **what))  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_is_busy_says_until_when(account: Account, status: int) -> None:
    let_go_wrong(account, LISTS, answer=Reply(status, b"Slow down", {"Retry-After": "17"}))
    error = failure(account)
    assert (error.reason, error.status, error.retry_after) == (Reason.HTTP_STATUS, status, 17.0)
    assert account.client.marks().all == frozenset()


@pytest.mark.parametrize("status", [408, 500, 502, 504])
def test_what_a_server_breaks_down_over_can_be_asked_again(account: Account, status: int) -> None:
    one = account.entry()
    let_go_wrong(account, EDITS, answer=Reply(status, PAGE.body, PAGE.headers))
    error = refused_mark(account, one)
    assert (error.reason, error.status) == (Reason.HTTP_STATUS, status)
    assert "html" not in str(error).lower()
    account.client.send(MarkField.READ, True, [one])
    assert account.server.entry(one).read


def test_a_page_instead_of_a_list_is_no_list(account: Account) -> None:
    let_go_wrong(account, LISTS, answer=PAGE)
    assert failure(account).reason is Reason.BAD_RESPONSE


@pytest.mark.parametrize("body", [b"[]", b"{}", b"", b"null", b'{"error": "x"}', b'{"total": 0}'])
def test_an_answer_that_says_nothing_is_not_an_empty_list(account: Account, body: bytes) -> None:
    """All would be taken for read."""
    let_go_wrong(account, LISTS, answer=Reply(200, body))
    assert failure(account).reason is Reason.BAD_RESPONSE


@pytest.mark.parametrize("answer", [PAGE, Reply(200, b"[]")])
def test_a_success_that_is_none_is_no_success(account: Account, answer: Reply) -> None:
    one = account.entry()
    let_go_wrong(account, EDITS, answer=answer)
    assert refused_mark(account, one).reason is Reason.BAD_RESPONSE


def test_a_server_that_moved_keeps_wishes_waiting(account: Account) -> None:
    one = account.entry()
    let_go_wrong(account, EDITS, answer=Reply(404, PAGE.body, PAGE.headers))
    assert refused_mark(account, one).reason is Reason.HTTP_STATUS


def test_what_a_server_refuses_is_refused_for_good(account: Account) -> None:
    one = account.entry()
    let_go_wrong(account, EDITS, answer=Reply(400, b"Bad Request!"))
    error = refused_mark(account, one)
    assert (error.reason, error.status, error.detail) == (Reason.REFUSED, 400, "400 Bad Request!")


def test_a_refusal_by_what_stands_before_a_server_is_none_of_the_server(account: Account) -> None:
    one = account.entry()
    let_go_wrong(account, EDITS, answer=Reply(400, PAGE.body, PAGE.headers))
    assert refused_mark(account, one).reason is Reason.HTTP_STATUS


def test_an_answer_that_is_lost_is_told(account: Account) -> None:
    let_go_wrong(account, LISTS, is_lost=True, times=2)
    assert failure(account).reason is Reason.BAD_RESPONSE


@pytest.mark.parametrize("wrong", ["x1", "", "-", "1.5", "9" * 30, "١٢", "0x12"])
def test_an_id_that_is_none_spoils_the_list(google: Account, wrong: str) -> None:
    google.entry()
    body = json.dumps({"itemRefs": [{"id": "12"}, {"id": wrong}]}).encode()
    let_go_wrong(google, LISTS, answer=Reply(200, body))
    assert failure(google).reason is Reason.BAD_RESPONSE


def test_a_list_without_end_is_given_up(account: Account) -> None:
    told: dict[str, object] = {"itemRefs": [{"id": "1"}], "continuation": "more"}
    told |= {"total": 9999, "entry_ids": [1], "entries": [{"id": 1, "status": "read"}]}
    endless = Reply(200, json.dumps(told).encode())
    let_go_wrong(account, LISTS, answer=endless, times=WITHOUT_END)
    assert failure(account).reason is Reason.BAD_RESPONSE
    assert len(account.server.asked) < WITHOUT_END


def test_entries_that_nobody_asked_for_are_left_out(account: Account) -> None:
    one, two, other = account.entry("One"), account.entry("Two"), account.entry("Other")

    def swapped(reply: Reply) -> Reply:
        a, b = f"{int(two):016x}".encode(), f"{int(other):016x}".encode()
        return Reply(200, reply.body.replace(b"item/" + a, b"item/" + b))

    let_go_wrong(account, ("items/contents",), change=swapped)
    found = [each.remote_id for each in account.client.entries([one, two])]
    assert set(found) <= {one, two}
    assert one in found


def test_one_entry_that_is_odd_hides_no_other(account: Account) -> None:
    one, two = account.entry("One"), account.entry("Two")

    def odd(reply: Reply) -> Reply:
        return Reply(200, reply.body.replace(b'"title": "One"', b'"title": ["One"]'))

    let_go_wrong(account, ("items/contents", "v1/entries"), change=odd)
    assert [each.title for each in account.client.entries([one, two])] == ["Two"]


def test_bytes_that_are_no_letters_hide_no_page(account: Account) -> None:
    one, two = account.entry("One"), account.entry("Two")

    def broken(reply: Reply) -> Reply:
        return Reply(200, reply.body.replace(b'"One"', b'"On\xff"'))

    let_go_wrong(account, ("items/contents", "v1/entries"), change=broken)
    found = {each.remote_id: each.title for each in account.client.entries([one, two])}
    assert found[two] == "Two"


def test_entries_too_large_for_one_answer_come_in_several(
    account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [account.entry() for _ in range(12)]
    for each in made:
        account.server.entry(each).text = "x" * 3000
    account.server.entry(made[7]).text = "x" * 30_000
    monkeypatch.setattr("readerapp.network.server_connection.MAX_ANSWER_BYTES", 12_000)
    found = {each.remote_id for each in account.client.entries(made)}
    assert found == set(made) - {made[7]}
    account.server.entry(made[7]).text = ""
    assert account.client.marks().all == set(made)


def test_a_wrong_password_is_told_and_stands_nowhere(account: Account) -> None:
    secret = "a-secret-of-many-letters"
    with client_of(log_in_of(account.server, account.kind, secret)) as client:
        for ask in (client.log_in, client.marks, client.feeds):
            with pytest.raises(FetchError) as caught:
                ask()
            assert caught.value.reason is Reason.BAD_LOGIN
            assert secret not in repr(caught.value) + str(caught.value)


def test_a_server_that_repeats_the_secret_is_not_quoted(account: Account) -> None:
    one = account.entry()
    said = f"no rights for {PASSWORD} and {account.server.news.auth}"
    let_go_wrong(account, EDITS, answer=Reply(400, said.encode()))
    told = refused_mark(account, one).detail
    assert PASSWORD not in told
    assert account.kind is MINIFLUX or account.server.news.auth not in told
    assert "no rights for" in told


SECRET = 'pass/wörd "&+<12>'
# As it is, in an address and a query, in JSON, in HTML, and in base64, which it fills.
REPEATED = (
    SECRET, quote(SECRET), quote(SECRET, ""), quote_plus(SECRET), json.dumps(SECRET)[1:-1],
    json.dumps(SECRET)[1:-1].replace("/", "\\/"), escape(SECRET),
    b64encode(SECRET.encode()).decode(),
)  # fmt: skip


@pytest.mark.parametrize("kind", [GOOGLE, MINIFLUX])
def test_a_secret_alone_is_left_out_in_whatever_form_it_is_repeated(kind: ServerKind) -> None:
    """Where a form is not known nothing is left of the sentence, which the reader needs."""
    log_in = Login(kind, Told.address, "alice", SECRET)
    for form in REPEATED:
        told = connect(log_in, Refusing(f"no rights for {form} today".encode()))
        with pytest.raises(FetchError) as caught:
            told.send(MarkField.READ, True, ["1"])
        assert caught.value.detail == "400 no rights for … today", form


@pytest.mark.parametrize("kind", [GOOGLE, MINIFLUX])
def test_half_a_secret_at_the_end_of_what_is_read_is_not_told(kind: ServerKind) -> None:
    """What is cut off stands behind thousands of characters that nobody sees."""
    log_in = Login(kind, Told.address, "alice", SECRET)
    for cut in range(1, len(SECRET.encode())):
        body = SECRET.encode()[:cut].rjust(4_000, b"\0") + SECRET.encode()[cut:]
        with pytest.raises(FetchError) as caught:
            connect(log_in, Refusing(body)).send(MarkField.READ, True, ["1"])
        assert SECRET[:1] not in caught.value.detail, cut


def test_a_token_that_ended_is_asked_for_anew(google: Account) -> None:
    one = google.entry()
    google.client.log_in()
    google.server.news.auth = "alice/0000007bf396b3c9f4b254067488fc0f1c9eb9ad"
    google.client.send(MarkField.READ, True, [one])
    assert google.server.entry(one).read
    google.server.news.auth = "alice/1111117bf396b3c9f4b254067488fc0f1c9eb9ad"
    assert google.client.marks().all == {one}


def test_half_a_log_in_is_none(google: Account) -> None:
    """Without its second answer nobody knows whether the server has to be looked at first."""
    one = google.entry(read=True)
    google.trouble(Trouble("/token", is_lost=True, times=2))
    assert refused_mark(google, one).reason is Reason.BAD_RESPONSE
    google.client.send(MarkField.READ, True, [one])
    assert google.server.entry(one).read


def test_a_password_that_was_changed_elsewhere_is_told(account: Account) -> None:
    one = account.entry()
    account.client.log_in()
    account.server.news.password = "another"
    account.server.news.auth = "alice/0000007bf396b3c9f4b254067488fc0f1c9eb9ad"
    assert refused_mark(account, one).reason is Reason.BAD_LOGIN
    assert not account.server.entry(one).read
    assert failure(account).reason is Reason.BAD_LOGIN


def test_a_page_of_a_hotel_is_no_log_in(account: Account) -> None:
    for path in ("ClientLogin", "v1/me"):
        account.trouble(Trouble(path, answer=PAGE))
    with pytest.raises(FetchError) as caught:
        account.client.log_in()
    assert caught.value.reason is Reason.BAD_RESPONSE


def test_what_a_log_in_answers_cannot_add_headers(google: Account) -> None:
    for auth in (b"a\tb", b"a b", "é".encode(), b"a\x00"):
        google.trouble(Trouble("ClientLogin", answer=Reply(200, b"Auth=" + auth + b"\n")))
        with pytest.raises(FetchError) as caught:
            google.client.log_in()
        assert caught.value.reason is Reason.BAD_RESPONSE


def test_no_path_is_made_of_an_id(miniflux: Account) -> None:
    miniflux.client.log_in()
    asked = len(miniflux.server.asked)
    for odd in ("../users/1", "1/refresh", "", "-1"):
        miniflux.client.unsubscribe(odd)
        miniflux.client.send(MarkField.STARRED, True, [odd])
        assert miniflux.client.entries([odd]) == []
    assert len(miniflux.server.asked) == asked


class Told:
    """A ServerConnection that answers everything with the same bytes."""

    address = "https://news.example"

    def __init__(self, body: bytes) -> None:
        self.body = body

    def ask(self, request: ServerRequest) -> ServerAnswer:
        if request.path == "accounts/ClientLogin":
            return ServerAnswer(200, {}, b"Auth=a")
        if request.path == "reader/api/0/token":
            return ServerAnswer(200, {}, b"t")
        return ServerAnswer(200, {}, self.body)


class Refusing(Told):
    """One that lets in, and refuses every change with the same words."""

    def ask(self, request: ServerRequest) -> ServerAnswer:
        if request.path == "accounts/ClientLogin":
            return ServerAnswer(200, {}, b"Auth=0000-7bf3-96b3")
        if request.path == "reader/api/0/token":
            return ServerAnswer(200, {}, b"1111-7bf3-96b3")
        return ServerAnswer(400, {}, self.body)


_NAMES = re.findall(
    r"\w+",
    """
    itemRefs id continuation items entries entry_ids total status starred title url published
    published_at changed_at feed_id categories origin streamId content subscriptions feed_url
    category enclosure enclosures href length size version username
    """,
)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(_NAMES),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("kind", [GOOGLE, MINIFLUX])
@given(body=st.binary(max_size=60) | _VALUES.map(lambda value: json.dumps(value).encode()))
def test_no_answer_is_more_than_a_failure(kind: ServerKind, body: bytes) -> None:
    connection = Told(body)
    client = connect(log_in_to(kind), connection)
    for ask in (
        client.log_in,
        client.feeds,
        client.marks,
        lambda: client.entries(["1", "2", "900"]),
        lambda: client.send(MarkField.STARRED, True, ["1"]),
        lambda: client.subscribe("https://a.example/", "t", "f"),
        lambda: client.change_feed("1", "t", "f"),
    ):
        with suppress(FetchError):
            ask()


def log_in_to(kind: ServerKind) -> Login:
    return Login(kind, Told.address, "alice", PASSWORD)


def test_deep_json_is_no_crash(account: Account) -> None:
    let_go_wrong(account, LISTS, answer=Reply(200, b'{"itemRefs": ' + b"[" * 200_000))
    assert failure(account).reason is Reason.BAD_RESPONSE


def test_a_report_of_our_own_fault_holds_no_secret() -> None:
    class Faulty(Told):
        def ask(self, request: ServerRequest) -> ServerAnswer:
            raise ValueError(f"{request.form} {PASSWORD}")

    client = connect(log_in_to(GOOGLE), Faulty(b""))
    with pytest.raises(ValueError, match=PASSWORD) as caught:
        client.log_in()
    report = scrub_trace("".join(traceback.format_exception(caught.value)))
    assert "google_reader.py" in report
    assert PASSWORD not in report
