"""Subscriptions and refreshing on the command line."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cli_script import Script
from feed_cases import TEXT, item, rss, served
from hostile_server import HostileServer, answer

from readerapp.domain.feeds import FeedState
from readerapp.library import open_library
from readerapp.system import Paths

PAGE = (
    b"<!doctype html><html><head><title>Site</title>"
    b"<link rel='alternate' type='application/rss+xml' title='All' href='/all'>"
    b"<link rel='alternate' type='application/rss+xml' title='Sport' href='/sport'>"
    b"</head><body><p>Welcome</p></body></html>"
)


def _undated(path: Path) -> list[str]:
    return [line for line in path.read_text().splitlines() if "dateCreated" not in line]


def test_add_refresh_list_and_remove(fresh: Script, server: HostileServer) -> None:
    server.routes["/feed"] = served(item(1), item(2))
    (added,) = fresh.json("feeds", "add", server.url("/feed"))
    assert (added["status"], added["title"]) == ("added", "Harbour News")
    assert [each["title"] for each in fresh.json("list")] == ["Story 2", "Story 1"]
    server.routes["/feed"] = served(item(3), item(1), item(2), etag='"2"')
    (outcome,) = fresh.json("refresh")
    assert (outcome["status"], outcome["new"], outcome["error"]) == ("new", 1, None)
    (feed,) = fresh.json("feeds", "list")
    assert (feed["total"], feed["unread"], feed["url"]) == (3, 3, server.url("/feed"))
    assert len(fresh.json("list", "--feed", feed["id"])) == 3
    fresh.json("feeds", "remove", feed["id"])
    assert fresh.json("feeds", "list") == []
    assert len(fresh.json("list")) == 3


def test_a_feed_that_is_not_asked_says_why(fresh: Script, server: HostileServer) -> None:
    server.routes["/feed"] = served(item(1))
    server.routes["/busy"] = answer(b"", "Retry-After: 7200", status="429 Too Many Requests")
    fresh("feeds", "add", server.url("/feed"))
    line = fresh("refresh", "--due", "1", "--no-offline")
    assert "skipped " in line
    assert f"{server.url('/feed')}: it is not due; next: 2" in line
    assert fresh("refresh", "--due", "--no-offline") == ""  # a timer wants no list
    fresh("feeds", "add", "--no-fetch", server.url("/busy"))
    fresh("refresh", "2", "--no-offline", status=1)
    (held,) = fresh.json("refresh", "1", "--no-offline")
    assert (held["status"], held["reason"]) == ("skipped", "held")
    assert held["why"].startswith("its server asked to wait; next: 2")
    fresh("feeds", "add", "--no-fetch", "https://one.example/", "https://two.example/")
    states = FeedState(3, checked_at=datetime.now(UTC)), FeedState(4, is_stopped=True)
    with open_library(Paths.of_profile(fresh.profile)) as library, library.store.write() as writer:
        writer.feeds.save_states(states)
    said = fresh("refresh", "--no-offline")
    assert "https://one.example/: it was checked less than 9 minutes ago" in said
    assert "https://two.example/: its publisher discontinued it" in said


def test_a_site_with_several_feeds_is_a_choice(fresh: Script, server: HostileServer) -> None:
    server.routes["/"] = answer(PAGE, "Content-Type: text/html")
    server.routes["/all"] = served(item(1), title="All news")
    server.routes["/sport"] = served(item(2), title="Sport")
    assert "All news" in fresh("feeds", "add", server.url("/"), status=1)
    assert "2 feeds" in fresh.errors
    assert fresh.json("feeds", "list") == []
    (added,) = fresh.json("feeds", "add", "--first", "--folder", "News", server.url("/"))
    assert added["title"] == "All news"
    assert fresh.json("feeds", "list")[0]["folder"] == "News"


def test_an_address_is_taken_as_it_is_without_asking(fresh: Script, server: HostileServer) -> None:
    fresh.json("feeds", "add", "--no-fetch", server.url("/feed"))
    assert server.asked == []
    (again,) = fresh.json("feeds", "add", "--no-fetch", server.url("/feed"))
    assert again["status"] == "known"


def test_failures_are_named_and_the_rest_goes_on(fresh: Script, server: HostileServer) -> None:
    server.routes["/good"] = served(item(1))
    server.routes["/bad"] = answer(b"<html><body>Log in</body></html>")
    fresh.json("feeds", "add", "--no-fetch", server.url("/good"), server.url("/bad"))
    outcomes = {line["url"]: line for line in fresh.json("refresh", status=1)}
    assert outcomes[server.url("/good")]["status"] == "new"
    assert outcomes[server.url("/bad")]["reason"] == "not_a_feed"
    assert server.url("/bad") in fresh.errors
    assert "Traceback" not in fresh.errors


def test_what_of_a_list_was_not_taken_is_named(fresh: Script, tmp_path: Path) -> None:
    feed = '<outline text="{}" xmlUrl="{}"/>'
    again = feed.format("Again", "https://a.example/f") * 12
    deep = "".join(f'<outline text="F{level}">' for level in range(52))
    deep += feed.format("Deep", "https://b.example/f") + "</outline>" * 52
    outlines = feed.format("A", "https://a.example/f") + again + feed.format("B", "ftp://b") + deep
    (tmp_path / "a.opml").write_text(f"<opml><body>{outlines}<outline", "utf-8")
    (listed,) = fresh.json("import", tmp_path / "a.opml")
    assert listed["problems"] == [
        f"12 listed more than once: {', '.join(['Again'] * 10)} and 2 more",
        "1 without an address that can be opened: B",
        "2 nested more than 50 folders deep, feeds moved up: F50, F51",
        "The file ends in the middle.",
    ]


def test_opml_out_and_in_is_the_same(fresh: Script, server: HostileServer, tmp_path: Path) -> None:
    server.routes["/feed"] = answer(rss(item(1)))
    fresh.json("feeds", "add", "--folder", "Häfen & mehr", server.url("/feed"))
    fresh.json("feeds", "add", "--no-fetch", "https://two.example/feed")
    fresh.json("feeds", "export", tmp_path / "a.opml")
    fresh("feeds", "remove", server.url("/feed"), "https://two.example/feed")
    (listed,) = fresh.json("import", tmp_path / "a.opml")
    assert (listed["status"], listed["feeds"]) == ("added", 2)
    fresh.json("feeds", "export", tmp_path / "b.opml")
    first, second = (_undated(tmp_path / name) for name in ("a.opml", "b.opml"))
    assert first == second
    (again,) = fresh.json("import", tmp_path / "a.opml")
    assert (again["status"], again["known"]) == ("unchanged", 2)


def test_live_bookmarks_are_subscribed_to_beside_the_others(fresh: Script, tmp_path: Path) -> None:
    marks = "".join(
        f'<DT><A HREF="https://{n}.example/" ADD_DATE="1">{"x" * 3000}</A>\n' for n in range(3)
    )
    live = "".join(f'<DT><A FEEDURL="https://{n}.example/feed">F</A>\n' for n in range(2))
    head = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n"
    path = tmp_path / "bookmarks.html"
    path.write_text(f"{head}{marks}{live}</DL>", encoding="utf-8")
    (line,) = fresh.json("import", "--no-relate", path)
    assert (line["status"], line["articles"], line["feeds"]) == ("imported", 3, 2)
    assert len(fresh.json("feeds", "list")) == 2
    assert len(fresh.json("list")) == 3


def test_a_list_that_is_none_is_named(fresh: Script, tmp_path: Path) -> None:
    path = tmp_path / "broken.opml"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    (line,) = fresh.json("import", path, status=1)
    assert "broken.opml" in line["error"]


def test_only_what_is_due(fresh: Script, server: HostileServer) -> None:
    server.routes["/feed"] = served(item(1))
    fresh.json("feeds", "add", server.url("/feed"))
    asked = len(server.asked)
    assert fresh.json("refresh", "--due") == []
    assert len(server.asked) == asked


def test_the_window_is_told_of_pictures_and_may_have_them_wait(
    fresh: Script, server: HostileServer
) -> None:
    server.routes["/p.png"] = answer(b"\x89PNG no picture", "Content-Type: image/png")
    body = f"{TEXT * 9}<img src='{server.url('/p.png')}'>"
    server.routes["/feed"] = served(item(1, body))
    fresh.json("feeds", "add", "--no-fetch", server.url("/feed"))
    assert events(fresh.profile, b"", "--no-offline")[-1]["wants_offline"] is True
    assert [request.path for request in server.asked] == ["/feed"]
    told = events(fresh.profile, b"-+", "--only-offline")  # a pause, and its end
    assert told[-1]["wants_offline"] is False
    assert "/p.png" in [request.path for request in server.asked]


def events(profile: Path, orders: bytes, *arguments: str) -> list[dict[str, Any]]:
    """Refresh as the window does: the input stays open, and carries orders."""
    command = [sys.executable, "-m", "readerapp", "--profile", str(profile), "refresh", "--events"]
    with subprocess.Popen(
        [*command, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(orders)
        process.stdin.flush()
        return [json.loads(line) for line in process.stdout]


def test_the_list_says_when_next_and_why(fresh: Script, server: HostileServer) -> None:
    server.routes["/feed"] = answer(rss(item(1)))  # without validators
    fresh.json("feeds", "add", server.url("/feed"))
    (listed,) = fresh.json("feeds", "list")
    assert listed["next_reason"] == "seldom"  # its story is of January
    assert listed["next_why"] == "about every 4 hours, because it changes seldom"
    waited = datetime.fromisoformat(listed["next"]) - datetime.fromisoformat(listed["checked"])
    assert timedelta(hours=4) <= waited < timedelta(hours=5)
    fresh("feeds", "list")
    assert "next: 2" in fresh.output
    assert "about every 4 hours, because it changes seldom" in fresh.output


def test_an_unknown_feed_is_said(fresh: Script) -> None:
    fresh("feeds", "remove", "99", status=1)
    assert "no subscription 99" in fresh.errors
    fresh("refresh", "99", status=1)
    assert "no subscription 99" in fresh.errors
