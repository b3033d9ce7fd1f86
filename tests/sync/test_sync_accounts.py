"""What an account holds is read whole, and what is wished of it is done once, on each server."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from fake_news_server import FakeNewsServer, Trouble
from sync_cases import CASES, GOOGLE, Account, account_on, client_of, key_of

from readerapp.domain.accounts import MarkField, RemoteEnclosure
from readerapp.domain.errors import FetchError, Reason

READ, STARRED = MarkField.READ, MarkField.STARRED


def test_feeds_come_with_their_folders(account: Account) -> None:
    [feed] = account.client.feeds()
    assert (feed.address, feed.title, feed.folder) == ("https://a.example/feed", "A", "World")
    assert feed.remote_id == account.remote_feed()
    assert feed.site == "https://site.example/"


def test_marks_are_ids_in_decimal_digits(account: Account) -> None:
    unread, read = account.entry(), account.entry(read=True)
    starred = account.entry(read=True, starred=True)
    marks = account.client.marks()
    assert marks.all == {unread, read, starred}
    assert marks.unread == {unread}
    assert marks.starred == {starred}


def test_an_account_without_entries_is_no_trouble(account: Account) -> None:
    marks = account.client.marks()
    assert (marks.all, marks.unread, marks.starred) == (frozenset(), frozenset(), frozenset())
    assert account.client.entries([]) == []


def test_entries_come_with_text_date_and_files(account: Account) -> None:
    one, two = account.entry("One", read=True), account.entry("Two", starred=True)
    found = {each.remote_id: each for each in account.client.entries([one, two])}
    assert found.keys() == {one, two}
    assert (found[one].title, found[two].title) == ("One", "Two")
    assert (found[one].is_read, found[one].is_starred) == (True, False)
    assert (found[two].is_read, found[two].is_starred) == (False, True)
    assert found[one].feed_id == account.remote_feed()
    assert found[one].text == "<p>Body of <b>it</b>.</p>"
    assert found[one].address == f"https://site.example/{one}"
    assert found[one].enclosures == (
        RemoteEnclosure("https://site.example/a.mp3", "audio/mpeg", 7),
    )
    published = found[one].published
    assert published is not None
    assert published.tzinfo is UTC


def test_entries_that_went_are_left_out(account: Account) -> None:
    there = account.entry()
    gone = str(int(there) + 500)
    assert [each.remote_id for each in account.client.entries([there, gone])] == [there]
    assert account.client.entries([gone]) == []


@pytest.mark.parametrize("field", [READ, STARRED])
def test_marks_are_set_and_taken_away(account: Account, field: MarkField) -> None:
    one, two = account.entry(), account.entry()
    name = "read" if field is READ else "starred"
    for wanted in (True, False):
        account.client.send(field, wanted, [one, two])
        assert getattr(account.server.entry(one), name) is wanted
        assert getattr(account.server.entry(two), name) is wanted


@pytest.mark.parametrize("field", [READ, STARRED])
def test_a_mark_sent_twice_stays(account: Account, field: MarkField) -> None:
    one = account.entry()
    for _ in range(2):
        account.client.send(field, True, [one])
    assert getattr(account.server.entry(one), "read" if field is READ else "starred")


@pytest.mark.parametrize("field", [READ, STARRED])
def test_a_mark_whose_answer_was_lost_stays(account: Account, field: MarkField) -> None:
    one, two = account.entry(), account.entry()
    account.client.log_in()
    for path in ("edit-tag", "/bookmark", "v1/entries"):
        account.trouble(Trouble(path, is_lost=True, later=int(path == "v1/entries")))
    for _ in range(4):  # until the answer comes through
        with suppress(FetchError):
            account.client.send(field, True, [one, two])
    marks = account.client.marks()
    assert {one, two} == (marks.starred if field is STARRED else marks.all - marks.unread)


def test_marks_of_entries_that_went_are_done(account: Account) -> None:
    there = account.entry()
    gone = str(int(there) + 500)
    account.client.send(READ, True, [gone])
    account.client.send(STARRED, True, [gone])
    account.client.send(READ, True, [there, gone])
    assert account.server.entry(there).read


def test_a_feed_is_subscribed_to_once(account: Account) -> None:
    made = account.client.subscribe("https://b.example/feed", "B", "New folder")
    again = account.client.subscribe("https://b.example/feed", "B", "New folder")
    assert made == again
    assert (made.title, made.folder) == ("B", "New folder")
    assert len(account.client.feeds()) == 2


def test_a_feed_may_lie_in_no_folder(account: Account) -> None:
    made = account.client.subscribe("https://b.example/feed", "", "")
    assert made.title == "Told by the feed"
    assert made.folder == account.server.news.first_folder


def test_a_subscription_whose_answer_was_lost_is_found(account: Account) -> None:
    account.client.log_in()
    account.trouble(Trouble("subscription/edit", is_lost=True))
    account.trouble(Trouble("v1/feeds", is_lost=True, later=1))
    made = account.client.subscribe("https://b.example/feed", "", "")
    assert made.address == "https://b.example/feed"
    assert len(account.client.feeds()) == 2


def test_an_address_without_a_feed_is_refused_for_good(account: Account) -> None:
    with pytest.raises(FetchError) as caught:
        account.client.subscribe("https://no-feed.example/", "", "")
    assert caught.value.reason is Reason.REFUSED


def test_a_feed_gets_another_name_and_folder(account: Account) -> None:
    account.client.change_feed(account.remote_feed(), "Renamed", "Elsewhere")
    [feed] = account.client.feeds()
    assert (feed.title, feed.folder) == ("Renamed", "Elsewhere")
    account.client.change_feed(account.remote_feed(), "Renamed", "Elsewhere")
    account.client.change_feed(account.remote_feed(), "", "Third")
    [feed] = account.client.feeds()
    assert (feed.title, feed.folder) == ("Renamed", "Third")


def test_a_feed_that_went_cannot_be_renamed(account: Account) -> None:
    missing = "feed/999" if account.kind is GOOGLE else "999"
    with pytest.raises(FetchError) as caught:
        account.client.change_feed(missing, "Name", "")
    assert caught.value.reason is Reason.REFUSED


def test_a_subscription_ends_once(account: Account) -> None:
    account.client.unsubscribe(account.remote_feed())
    account.client.unsubscribe(account.remote_feed())
    assert account.client.feeds() == []


def test_a_server_says_what_it_can() -> None:
    found = {}
    for name, case in CASES.items():
        with account_on(*case) as account:
            can = account.client.log_in()
            found[name] = (can.sets_read, can.sets_stars)
    assert found == {
        "freshrss": (True, True),
        "miniflux 2.2, Google Reader": (False, False),
        # Its token cannot be told from that of an older one.
        "miniflux 2.3, Google Reader": (False, False),
        "miniflux 2.2": (True, False),
        "miniflux 2.3": (True, True),
    }


def test_many_entries_come_in_pages(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [account.entry(read=number % 2 == 0) for number in range(23)]
    monkeypatch.setattr("readerapp.sync.google_reader.IDS", 5)
    monkeypatch.setattr("readerapp.sync.miniflux.IDS", 5)
    monkeypatch.setattr("readerapp.sync.miniflux.PAGE", 5)
    marks = account.client.marks()
    assert marks.all == set(made)
    assert marks.unread == set(made[1::2])
    far = account.entry()  # far from the others, for what asks for runs of ids
    wanted = [*made[::3], far]
    assert {each.remote_id for each in account.client.entries(wanted)} == set(wanted)


@pytest.mark.parametrize("starred", [True, False])
def test_an_entry_that_arrives_meanwhile_is_not_taken_for_read(
    account: Account, starred: bool
) -> None:
    """Between the list of all entries and that of the unread ones."""
    first = account.entry()
    account.client.log_in()
    arrived: list[str] = []

    def arrive(reply: object) -> object:
        arrived.append(account.entry("Late", starred=starred))
        return reply

    for path in ("items/ids", "entries/ids"):
        for _ in range(3):
            account.trouble(Trouble(path, change=arrive))  # type: ignore[arg-type]  # a Reply
    marks = account.client.marks()
    assert marks.unread == marks.all
    assert first in marks.all
    assert marks.starred <= marks.all


def test_a_list_that_changes_between_pages_is_read_again(
    account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another device reads one: what is counted by place moves, and one unread would be missed."""
    made = [account.entry() for _ in range(12)]
    monkeypatch.setattr("readerapp.sync.google_reader.IDS", 5)
    monkeypatch.setattr("readerapp.sync.miniflux.IDS", 5)
    monkeypatch.setattr("readerapp.sync.miniflux.PAGE", 5)
    account.client.log_in()

    def read_elsewhere(reply: object) -> object:
        account.server.news.change(account.server.entry(made[-1]), read=True)
        return reply

    per_list = 6 if account.kind is GOOGLE and account.server.news.dialect != "freshrss" else 3
    account.trouble(
        Trouble("/ids", change=read_elsewhere, later=per_list)  # type: ignore[arg-type]  # a Reply
    )
    marks = account.client.marks()
    assert marks.all == set(made)
    assert set(made[:-1]) <= marks.unread


def test_only_changes_are_asked_for_where_a_server_can_tell_them() -> None:
    with account_on(*CASES["miniflux 2.2"]) as account:
        one, two = account.entry(), account.entry()
        first = account.client.marks()
        assert first.stamp
        account.client.send(READ, True, [one])
        new = account.entry(starred=True)
        asked = len(account.server.asked)
        marks = account.client.marks(first)
        assert len(account.server.asked) == asked + 1
        assert marks.all == {one, two, new}
        assert (marks.all - marks.unread, marks.starred) == (frozenset({one}), frozenset({new}))
        assert marks == account.client.marks()


def test_a_key_is_enough_for_miniflux() -> None:
    with account_on(*CASES["miniflux 2.2"]) as account:
        account.entry()
        with client_of(key_of(account.server)) as client:
            client.log_in()
            assert len(client.marks().all) == 1


def test_the_clock_of_a_server_may_be_wrong_by_years(account: Account) -> None:
    account.server.news.year = 2036
    one = account.entry()
    first = account.client.marks()
    [entry] = account.client.entries([one])
    assert entry.published is not None
    assert entry.published > datetime(2035, 1, 1, tzinfo=UTC)
    two = account.entry()
    account.client.send(READ, True, [one])
    assert account.client.marks(first).unread == {two}


def test_letters_of_all_scripts_pass(account: Account) -> None:
    made = account.client.subscribe("https://b.example/飼料?a=1&b=2", "世界 & “ñ”", "Ω/é")
    assert made.title == "世界 & “ñ”"
    assert made.folder == "Ω/é"
    assert made.address == "https://b.example/飼料?a=1&b=2"


def test_requests_go_over_one_connection() -> None:
    with account_on(*CASES["freshrss"]) as account:
        account.entry()
        account.client.log_in()
        account.client.marks()
        assert isinstance(account.server, FakeNewsServer)
        assert account.server.connections == 1
