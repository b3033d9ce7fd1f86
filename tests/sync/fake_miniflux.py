"""The interface `/v1` of Miniflux, as 2.2.6 and 2.3.3 answer."""

import json
import re
from base64 import b64encode
from datetime import UTC, datetime, timedelta

from fake_news import KEY, USER, Ask, Entry, Feed, News, Reply, as_json, trouble

_START = datetime(2026, 11, 24, 13, 59, 50, 231269, UTC)
_DONE = Reply(204, b"", {"Content-Type": "application/json"})
_NOTHING = "store: nothing has been updated"


def miniflux(news: News, ask: Ask) -> Reply | None:
    """Answer a request."""
    if not _is_known(news, ask):
        return trouble("access unauthorized", 401)
    sets_stars = not news.toggles
    match ask.method, ask.path.removeprefix("/v1/").split("/"):
        case "GET", ["me"]:
            return as_json({"id": 1, "username": USER, "is_admin": True})
        case "GET", ["version"]:
            return as_json({"version": "2.3.3" if sets_stars else "2.2.6"})
        case "GET", ["categories"]:
            return as_json([_category(news, each) for each in dict.fromkeys(news.folders)])
        case "POST", ["categories"]:
            news.folders.append(json.loads(ask.body)["title"])
            return as_json(_category(news, news.folders[-1]), 201)
        case "GET", ["feeds"]:
            return as_json([_feed(news, each) for each in news.feeds.values()])
        case "POST", ["feeds"]:
            return _subscribe(news, ask)
        case method, ["feeds", feed_id]:
            return _one_feed(news, method, feed_id, ask)
        case "GET", ["entries"]:
            return _entries(news, ask)
        case "PUT", ["entries"]:
            return _mark(news, json.loads(ask.body))
        case "GET", ["entries", "ids"] if sets_stars:
            return _ids(news, ask)
        case "GET", ["entries", "ids"]:
            return as_json(_entry(news, next(iter(news.entries.values()))))  # a random one
        case "GET", ["entries", number]:
            entry = news.entries.get(int(number))
            return as_json(_entry(news, entry)) if entry else trouble("resource not found", 404)
        case "PUT", ["entries", number, "bookmark"]:
            entry = news.entries.get(int(number))
            if entry is None:
                return trouble(_NOTHING, 500)
            news.change(entry, starred=not entry.starred)
            return _DONE
    return Reply(404, b"404 page not found\n", {"Content-Type": "text/plain"})


def _is_known(news: News, ask: Ask) -> bool:
    basic = b64encode(f"{USER}:{news.password}".encode()).decode()
    is_key = ask.headers.get("x-auth-token") == KEY
    return is_key or ask.headers.get("authorization") == f"Basic {basic}"


def _category(news: News, title: str) -> dict[str, object]:
    return {"id": news.folders.index(title) + 1, "title": title, "user_id": 1}


def _feed(news: News, feed: Feed) -> dict[str, object]:
    return {
        "id": int(feed.id),
        "feed_url": feed.address,
        "site_url": "https://site.example/",
        "title": feed.title,
        "category": _category(news, feed.folder),
    }


def _subscribe(news: News, ask: Ask) -> Reply | None:
    order = json.loads(ask.body)
    if "category_id" not in order:
        return None  # it panics
    if any(each.address == order["feed_url"] for each in news.feeds.values()):
        return trouble("This feed already exists.", 400)
    if "no-feed" in order["feed_url"]:
        return trouble("fetcher: resource not found (404 status code)", 500)
    folder = news.folders[order["category_id"] - 1]
    feed = news.add_feed(order["feed_url"], "Told by the feed", folder)
    news.add_entry(feed, "The first one")
    return as_json({"feed_id": int(feed)}, 201)


def _one_feed(news: News, method: str, feed_id: str, ask: Ask) -> Reply:
    feed = news.feeds.get(feed_id)
    if feed is None:
        return trouble("resource not found", 404)
    if method == "DELETE":
        news.remove_feed(feed_id)
        return _DONE
    if method == "PUT":
        change = json.loads(ask.body)
        feed.title = change.get("title", feed.title)
        if "category_id" in change:
            feed.folder = news.folders[change["category_id"] - 1]
        return as_json(_feed(news, feed), 201)
    return as_json(_feed(news, feed))


def _entries(news: News, ask: Ask) -> Reply:
    limit = int(ask.one("limit", "100"))
    if limit > 1000 and not news.toggles:
        return trouble("limit is too large", 400)
    found = sorted(news.entries.values(), key=lambda each: each.id)
    found = [each for each in found if each.id > int(ask.one("after_entry_id", "0"))]
    if before := ask.one("before_entry_id"):
        found = [each for each in found if each.id < int(before)]
    if since := ask.one("changed_after"):
        moment = datetime.fromtimestamp(int(since), UTC)
        found = [each for each in found if _changed(news, each) > moment]
    page = [_entry(news, each) for each in found[:limit]]
    return as_json({"total": len(found), "entries": page})


def _ids(news: News, ask: Ask) -> Reply:
    found = sorted(news.entries.values(), key=lambda each: -each.id)
    if ask.one("status") == "unread":
        found = [each for each in found if not each.read]
    if ask.one("starred") == "true":
        found = [each for each in found if each.starred]
    start, limit = int(ask.one("offset", "0")), min(int(ask.one("limit", "10000")), 10_000)
    ids = [each.id for each in found[start : start + limit]]
    return as_json({"total": len(found), "entry_ids": ids})


def _mark(news: News, order: dict[str, object]) -> Reply:
    numbers = order["entry_ids"]
    assert isinstance(numbers, list)
    if not numbers:
        return trouble("the list of entries cannot be empty", 400)
    if "status" not in order and news.toggles:
        return trouble("invalid entry status", 400)
    found = [news.entries[each] for each in numbers if each in news.entries]
    for entry in found:
        read = order["status"] == "read" if "status" in order else None
        starred = bool(order["starred"]) if "starred" in order else None
        news.change(entry, read, starred)
    return _DONE if found else trouble(_NOTHING, 500)


def _entry(news: News, entry: Entry) -> dict[str, object]:
    changed = _changed(news, entry).isoformat()
    return {
        "id": entry.id,
        "feed_id": int(entry.feed),
        "status": "read" if entry.read else "unread",
        "starred": entry.starred,
        "title": entry.title,
        "url": f"https://site.example/{entry.id}",
        "author": "author1",
        "content": entry.text,
        "published_at": re.sub(r"\+00:00$", "Z", changed),
        "created_at": changed,
        "changed_at": changed,
        "enclosures": [{"url": "https://site.example/a.mp3", "mime_type": "audio/mpeg", "size": 7}],
        "tags": [],
    }


def _changed(news: News, entry: Entry) -> datetime:
    start = _START.replace(year=news.year)
    return start + timedelta(minutes=entry.changed)
