"""Ids, versions and times as servers write them."""

import json
from datetime import UTC, datetime

import msgspec
import pytest
from fake_news_server import Reply, Trouble
from hypothesis import given
from hypothesis import strategies as st
from sync_cases import CASES, Account, account_on

from readerapp.domain.accounts import MarkField
from readerapp.domain.errors import FetchError, Reason
from readerapp.sync.google_reader import (
    GoogleItem,
    Subscription,
    entry_of,
    feed_of,
    long_id,
    remote_id,
)
from readerapp.sync.miniflux import Version, read_version
from readerapp.text.dates import read_instant

OLD_READER = "50a3e5d1b7f64b0d8e000001"


@given(st.integers(0, 2**64 - 1))
def test_an_id_is_one_id_however_it_is_written(number: int) -> None:
    kept = str(number)
    signed = number - 2**64 if number >= 2**63 else number
    written: list[str | int] = [
        kept,
        number,
        str(signed),
        long_id(kept),
        f"tag:google.com,2005:reader/item/{number:x}",
    ]
    assert {remote_id(each) for each in written} == {kept}


@given(st.text(max_size=30) | st.integers())
def test_what_is_no_id_is_refused(text: str | int) -> None:
    try:
        kept = remote_id(text)
    except ValueError:
        return
    assert remote_id(kept) == kept
    assert remote_id(long_id(kept)) == kept


def test_ids_of_the_old_reader_stay_as_they_are() -> None:
    assert remote_id(OLD_READER) == OLD_READER
    assert long_id(OLD_READER) == f"tag:google.com,2005:reader/item/{OLD_READER}"
    assert remote_id(long_id(OLD_READER)) == OLD_READER


def test_a_feed_whose_id_is_its_address_has_one() -> None:
    folders = b'[{"id": "user/1/label/B"}]'
    told = b'{"id": "feed/https://a.example/feed", "title": "A", "categories": ' + folders + b"}"
    feed = feed_of(msgspec.json.decode(told, type=Subscription))
    assert (feed.address, feed.folder) == ("https://a.example/feed", "B")


def test_an_entry_may_lack_everything_but_its_id() -> None:
    entry = entry_of(msgspec.json.decode(b'{"id": "12"}', type=GoogleItem))
    assert (entry.remote_id, entry.address, entry.title, entry.text) == ("12", "", "", "")
    assert (entry.published, entry.enclosures) == (None, ())


@pytest.mark.parametrize("length", ["", "many", -1, 10**30, "9" * 40, "१२"])
def test_a_file_of_no_size_has_the_size_nought(length: str | int) -> None:
    file = {"href": "https://a.example/a.mp3", "length": length}
    told = json.dumps({"id": "12", "enclosure": [file, {"type": "a"}]}).encode()
    try:
        item = msgspec.json.decode(told, type=GoogleItem)
    except msgspec.ValidationError:  # more than 64 bits: the entry is odd, and left out
        return
    assert [each.size for each in entry_of(item).enclosures] == [0]


@pytest.mark.parametrize(
    ("text", "version", "sets_stars"),
    [
        ("2.2.6", Version(2, 2, 6), False),
        ("2.3.1", Version(2, 3, 1), False),
        ("2.3.2", Version(2, 3, 2), True),
        ("v2.10.0-rc1", Version(2, 10, 0), True),
        ("2.4", Version(2, 4, 0), True),
        ("Development Version", Version(), False),
        ("", Version(), False),
    ],
)
def test_a_version_that_is_not_told_is_an_old_one(
    text: str, version: Version, sets_stars: bool
) -> None:
    assert read_version(text) == version
    assert version.sets_stars is sets_stars


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2026-11-24T13:59:50.231269Z", datetime(2026, 11, 24, 13, 59, 50, 231269, UTC)),
        ("2026-11-24T13:59:50.23Z", datetime(2026, 11, 24, 13, 59, 50, 230000, UTC)),
        ("2026-11-24T15:59:50+02:00", datetime(2026, 11, 24, 13, 59, 50, 0, UTC)),
        ("2026-11-24T13:59:50.123456789Z", datetime(2026, 11, 24, 13, 59, 50, 123456, UTC)),
        ("2026-11-24T13:59:50", datetime(2026, 11, 24, 13, 59, 50, 0, UTC)),
        ("0001-01-01T00:00:00Z", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_times_of_miniflux(text: str, time: datetime | None) -> None:
    assert read_instant(text) == time


def test_a_log_in_may_be_answered_in_json(google: Account) -> None:
    body = json.dumps({"SID": "x", "Auth": google.server.news.auth}).encode()
    google.trouble(Trouble("ClientLogin", answer=Reply(200, body)))
    google.entry()
    assert len(google.client.marks().all) == 1


def test_a_server_may_have_no_token_for_forms() -> None:
    with account_on(*CASES["freshrss"]) as account:
        account.trouble(Trouble("/token", answer=Reply(404, b"Not Found")))
        one = account.entry()
        account.client.send(MarkField.READ, True, [one])
        assert account.server.entry(one).read


def test_a_list_that_never_rests_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readerapp.sync.miniflux.IDS", 2)
    with account_on(*CASES["miniflux 2.3"]) as account:
        for _ in range(5):
            account.entry()

        def grow(reply: Reply) -> Reply:
            account.entry()
            return reply

        account.trouble(Trouble("entries/ids", change=grow, times=200))
        with pytest.raises(FetchError) as caught:
            account.client.marks()
        assert caught.value.reason is Reason.BAD_RESPONSE
        assert len(account.server.asked) < 150
