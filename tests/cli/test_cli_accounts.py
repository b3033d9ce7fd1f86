"""Accounts from the command line, with a server on this computer."""

import io
import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote, quote_plus
from zipfile import ZipFile

import pytest
from cli_script import Script
from fake_news import AUTH
from fake_news_server import FRESHRSS, PASSWORD, USER, FakeNewsServer, Reply, Trouble

from readerapp.cli.accounts import CHOICES, FETCHED, KINDS
from readerapp.domain.account_sync import Fetched, LostChoice
from readerapp.domain.accounts import ServerKind
from readerapp.storage import FILE_NAME
from readerapp.system import Paths, SingleInstance


@pytest.fixture
def server() -> Iterator[FakeNewsServer]:
    """A server with two entries."""
    with FakeNewsServer(FRESHRSS) as made:
        feed = made.add_feed("https://news.example/feed", "Harbour News", "Harbours")
        made.add_entry(feed, "The lanterns are back")
        made.add_entry(feed, "A crane is sold")
        yield made


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The password is on the input, and this computer has no place to keep it."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n" * 9))


def add(fresh: Script, server: FakeNewsServer) -> int:
    (account,) = fresh.json("accounts", "add", "google-reader", server.root, USER, "--name", "Mine")
    assert (account["name"], account["address"], account["user"]) == ("Mine", server.address, USER)
    return int(account["id"])


@pytest.mark.usefixtures("typed")
def test_an_account_is_added_synced_changed_and_removed(
    fresh: Script, server: FakeNewsServer
) -> None:
    account = add(fresh, server)
    assert PASSWORD not in fresh.output + fresh.errors
    (done,) = fresh.json("accounts", "sync", "--no-offline")
    assert (done["account"], done["new"], done["sent"], done["reason"]) == (account, 2, 0, None)
    assert len(fresh.json("list")) == 2
    fresh("rules", "add", "title:lanterns", "--star")
    (rule,) = fresh.json("rules", "list")
    fresh("rules", "run", rule["id"])
    (listed,) = fresh.json("accounts", "list")
    assert (listed["articles"], listed["waiting"]) == (2, 1)
    (done,) = fresh.json("accounts", "sync", account, "--push")
    assert (done["sent"], done["new"]) == (1, 0)
    assert sum(entry.starred for entry in server.news.entries.values()) == 1
    (changed,) = fresh.json("accounts", "set", account, "--fetch", "starred", "--days", "7")
    assert (changed["fetched"], changed["days"], changed["minutes"]) == ("starred", 7, 15)
    (changed,) = fresh.json("accounts", "set", account, "--minutes", "45")
    assert (changed["fetched"], changed["days"], changed["minutes"]) == ("starred", 7, 45)
    (changed,) = fresh.json("accounts", "set", account, "--minutes", "0")
    assert changed["minutes"] is None
    with pytest.raises(SystemExit):
        fresh("accounts", "set", account, "--minutes", "1e3")
    fresh("accounts", "remove", account)
    assert fresh.json("accounts", "list") == []
    assert len(fresh.json("list")) == 2


@pytest.mark.usefixtures("typed")
def test_what_fails_is_said_and_is_a_status(fresh: Script, server: FakeNewsServer) -> None:
    fresh("accounts", "sync", 7, status=1)
    assert "7" in fresh.errors
    fresh("accounts", "remove", 7, status=1)
    account = add(fresh, server)
    server.news.password = "another"
    (done,) = fresh.json("accounts", "sync", account, status=1)
    assert done["reason"] == "bad_login"
    (listed,) = fresh.json("accounts", "list")
    assert listed["reason"] == "bad_login"


@pytest.mark.usefixtures("typed")
def test_one_account_that_cannot_be_synced_now_holds_up_no_other(
    fresh: Script, server: FakeNewsServer
) -> None:
    first = add(fresh, server)
    with FakeNewsServer(FRESHRSS) as other:
        other.add_entry(other.add_feed("https://other.example/feed", "Other"), "Rain")
        fresh.json("accounts", "add", "google-reader", other.root, USER, "--name", "Other")
        paths = Paths.of_profile(fresh.profile)
        lock = SingleInstance(paths.runtime / f"account-{first}.lock")
        lock.acquire()
        (done,) = fresh.json("accounts", "sync", "--no-offline", status=1)
        lock.release()
    assert (done["new"], done["reason"]) == (1, None)
    assert "Mine is being synchronised just now." in fresh.errors


@pytest.mark.usefixtures("typed")
def test_what_the_server_never_gave_is_said(fresh: Script, server: FakeNewsServer) -> None:
    account = add(fresh, server)
    fresh.json("accounts", "sync", "--no-offline")
    database = Paths.of_profile(fresh.profile).data / FILE_NAME
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(
            "INSERT INTO account_entry (account_id, remote_id, is_read, is_starred, is_left)"
            " VALUES (?, '7', 0, 0, 3)",
            (account,),
        )
    assert fresh.json("accounts", "list")[0]["not_given"] == 1
    fresh("accounts", "list")
    assert "1 article not given by the server" in fresh.output


@pytest.mark.usefixtures("typed")
def test_stars_that_the_server_lost_are_said_and_the_reader_chooses(
    fresh: Script, server: FakeNewsServer
) -> None:
    (feed,) = server.news.feeds
    starred = [server.add_entry(feed, f"Story {each}", starred=True) for each in range(7)]
    account = add(fresh, server)
    fresh.json("accounts", "sync", "--no-offline")
    asked = [{"marks": "starred", "going": 7, "known": 7, "choice": None}]
    for choice, left in (("keep", 7), ("take", 0)):
        for entry in starred:
            server.news.change(server.entry(entry), starred=False)
        (done,) = fresh.json("accounts", "sync", "--no-offline")
        assert (done["undecided"], done["reason"]) == (asked, None)
        assert "7 of 7 stars are missing on the server." in fresh.errors
        assert fresh.json("accounts", "list")[0]["undecided"] == asked
        assert f"accounts resolve {account} keep" in fresh.errors
        assert len(fresh.json("list", "--view", "starred")) == 7
        (told,) = fresh.json("accounts", "resolve", account, choice)
        assert told["undecided"] == [asked[0] | {"choice": choice}]
        (done,) = fresh.json("accounts", "sync", "--no-offline")
        assert done["undecided"] == []
        assert len(fresh.json("list", "--view", "starred")) == left
        assert sum(entry.starred for entry in server.news.entries.values()) == left
    fresh("accounts", "resolve", 9, "keep", status=1)


@pytest.mark.usefixtures("typed")
def test_the_window_gives_passwords_on_the_input(fresh: Script, server: FakeNewsServer) -> None:
    account = add(fresh, server)
    command = [sys.executable, "-m", "readerapp", "accounts", "sync", "--events"]
    process = subprocess.Popen(
        [*command, "--profile", str(fresh.profile)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps({account: PASSWORD}).encode() + b"\n")
    process.stdin.flush()
    events = [json.loads(line) for line in process.stdout]
    process.communicate()
    assert process.returncode == 0
    assert events[0] == {"event": "started", "account": account}
    assert events[-1] == {"event": "finished"}
    (synced,) = [each for each in events if each["event"] == "synced"]
    assert (synced["new"], synced["reason"]) == (2, None)
    feeds, stored = [each for each in events if each["event"] == "stored"]
    assert (feeds["subscriptions"], len(stored["added"])) == (True, 2)


def test_the_words_are_those_of_the_values() -> None:
    assert {kind.value for kind in ServerKind} == set(KINDS)
    assert tuple(Fetched) == FETCHED
    assert tuple(LostChoice) == CHOICES


def test_no_secret_is_in_any_file_or_output(
    fresh: Script, server: FakeNewsServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nor in what a server that repeats it says of a failure."""
    secret = server.news.password = "böse p@ss+wört/42%"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{secret}\n" * 20))
    forms = {
        secret, quote(secret), quote(secret, ""), quote_plus(secret), json.dumps(secret)[1:-1],
    }  # fmt: skip
    tokens = {AUTH, quote(AUTH, ""), server.news.token}
    account = add(fresh, server)
    said = ""
    fresh("accounts", "sync", "--no-offline")
    for path, status in (("ClientLogin", 403), ("items/ids", 500), ("subscription/list", 400)):
        repeated = forms if path == "ClientLogin" else forms | tokens
        said_there = "\n".join(sorted(repeated)).encode()
        server.troubles.append(Trouble(path, answer=Reply(status, said_there)))
        fresh("accounts", "sync", account, "--no-offline", status=1)
        said += fresh.errors + fresh("accounts", "list")
    server.troubles.append(
        Trouble(
            "ClientLogin",
            answer=Reply(302, b"", {"Location": f"http://elsewhere.example/?{quote(secret)}"}),
        )
    )
    fresh("accounts", "sync", account, "--no-offline", status=1)
    fresh("backup", tmp_path / "copy.db")
    fresh("export", tmp_path / "archive.zip")
    kept = [*fresh.profile.rglob("*"), *tmp_path.rglob("*")]
    contents = {str(each): each.read_bytes() for each in kept if each.is_file()}
    with ZipFile(tmp_path / "archive.zip") as archive:
        contents |= {name: archive.read(name) for name in archive.namelist()}
    assert len(contents) > 5
    for form in forms | tokens:
        assert form not in said
        assert [name for name, data in contents.items() if form.encode() in data] == []
