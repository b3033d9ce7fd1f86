"""The interface of Google Reader, as FreshRSS 1.24, Miniflux 2.2.6 and 2.3.3 answer."""

from collections.abc import Callable, Sequence

from fake_news import USER, Ask, Entry, Feed, News, Reply, as_json, trouble

_LONG = "tag:google.com,2005:reader/item/"
_STATE = "user/-/state/com.google/"
_LABEL = "user/-/label/"
_OK = Reply(200, b"OK")


def google_reader(news: News, ask: Ask) -> Reply | None:
    """Answer a request; None ends the connection, as a panic of Miniflux does."""
    if ask.path == "/accounts/ClientLogin":
        return _log_in(news, ask)
    if ask.headers.get("authorization") != f"GoogleLogin auth={news.auth}":
        return _unauthorized(news)
    path = ask.path.removeprefix("/reader/api/0/")
    if ask.method == "POST" and ask.one("T") != news.token and not _lax(news, ask):
        return _unauthorized(news)
    answers: dict[str, Callable[[News, Ask], Reply | None]] = {
        "token": lambda news, _: Reply(200, news.token.encode() + b"\n" * news.is_freshrss),
        "subscription/list": _subscriptions,
        "subscription/edit": _edit_subscription,
        "stream/items/ids": _ids,
        "stream/items/contents": _contents,
        "edit-tag": _edit_tag,
    }
    if path in answers:
        return answers[path](news, ask)
    return Reply(400, b"Bad Request!") if news.is_freshrss else as_json([])


def _lax(news: News, ask: Ask) -> bool:
    return news.is_freshrss and not ask.one("T")


def _unauthorized(news: News) -> Reply:
    if news.is_freshrss:
        return Reply(401, b"Unauthorized!", {"Google-Bad-Token": "true"})
    return Reply(401, b"Unauthorized", {"X-Reader-Google-Bad-Token": "true"})


def _log_in(news: News, ask: Ask) -> Reply:
    if (ask.one("Email"), ask.one("Passwd")) != (USER, news.password):
        return _unauthorized(news) if news.is_freshrss else trouble("access unauthorized", 401)
    last = "null" if news.is_freshrss else news.auth
    return Reply(200, f"SID={news.auth}\nLSID={last}\nAuth={news.auth}\n".encode())


def _subscriptions(news: News, ask: Ask) -> Reply:
    if ask.one("output") != "json":
        return Reply(501, b"Not Implemented!") if news.is_freshrss else trouble("only json", 400)
    return as_json({"subscriptions": [_subscription(news, each) for each in news.feeds.values()]})


def _subscription(news: News, feed: Feed) -> dict[str, object]:
    user = "-" if news.is_freshrss else "1"
    return {
        "id": f"feed/{feed.id}",
        "title": feed.title,
        "categories": [{"id": f"user/{user}/label/{feed.folder}", "label": feed.folder}],
        "url": feed.address,
        "htmlUrl": "https://site.example/",
        "iconUrl": "",
    }


def _edit_subscription(news: News, ask: Ask) -> Reply | None:
    stream = ask.one("s").removeprefix("feed/")
    folder = ask.one("a").removeprefix(_LABEL)
    match ask.one("ac"):
        case "subscribe":
            return _subscribe(news, stream, ask.one("t"), folder)
        case "edit":
            feed = news.feeds.get(stream)
            if feed is None:
                return _OK if news.is_freshrss else None
            feed.title = ask.one("t") or feed.title
            if folder:
                news.folders.append(folder)
                feed.folder = folder
            elif ask.one("r") and news.is_freshrss:
                feed.folder = news.first_folder
        case "unsubscribe":
            if stream in news.feeds:
                news.remove_feed(stream)
            elif news.is_freshrss:
                return Reply(400, b"Bad Request!")
    return _OK


def _subscribe(news: News, address: str, title: str, folder: str) -> Reply:
    is_known = any(each.address == address for each in news.feeds.values())
    if is_known or "no-feed" in address:
        if news.is_freshrss:
            return Reply(400, b"Bad Request!")
        said = "This feed already exists." if is_known else "fetcher: resource not found"
        return trouble(said, 500)
    feed = news.add_feed(address, title or "Told by the feed", folder)
    news.add_entry(feed, "The first one")
    return _OK


def _ids(news: News, ask: Ask) -> Reply:
    found = sorted(news.entries.values(), key=lambda each: -each.id)
    stream = ask.one("s")
    if stream == f"{_STATE}starred":
        found = [each for each in found if each.starred]
    elif stream == f"{_STATE}read" and not news.is_freshrss:  # there it means everything
        found = [each for each in found if each.read]
    elif stream.startswith(_LABEL) and not news.is_freshrss:
        return trouble("googlereader: unknown stream type LabelStream", 500)
    if ask.one("xt") == f"{_STATE}read":
        found = [each for each in found if not each.read]
    count = int(ask.one("n", "20" if news.is_freshrss else "1000"))
    if news.dialect == "miniflux23":
        count = min(count, 10_000)
    return _page_after_id(found, count, ask) if news.is_freshrss else _page(found, count, ask)


def _page_after_id(found: Sequence[Entry], count: int, ask: Ask) -> Reply:
    after = int(ask.one("c", "0"))
    rest = [each for each in found if not after or each.id < after]
    # Given even when nothing follows.
    more = str(rest[:count][-1].id) if len(rest[:count]) == count else ""
    return _refs(rest[:count], more)


def _page(found: Sequence[Entry], count: int, ask: Ask) -> Reply:
    start = int(ask.one("c", "0"))
    more = str(start + count) if len(found) > start + count else ""
    return _refs(found[start : start + count], more)


def _refs(entries: Sequence[Entry], more: str) -> Reply:
    refs: dict[str, object] = {"itemRefs": [{"id": str(each.id)} for each in entries]}
    return as_json(refs | ({"continuation": more} if more else {}))


def _contents(news: News, ask: Ask) -> Reply:
    numbers = [_number(news, each) for each in ask.all("i")]
    found = [news.entries[each] for each in numbers if each in news.entries]
    if not found and not news.is_freshrss:
        said = f"googlereader: no items returned from the database for item IDs: {numbers}"
        return trouble(said, 400)
    items = [_item(news, each) for each in found]
    return as_json({"id": f"{_STATE}reading-list", "updated": 1, "items": items})


def _number(news: News, written: str) -> int:
    """Read an id. Miniflux reads one in decimal digits as if they were hexadecimal."""
    if written.startswith(_LONG):
        return int(written.removeprefix(_LONG), 16)
    is_decimal = news.is_freshrss and len(written) == 16 and written.isdecimal()
    return int(written, 10 if is_decimal else 16)


def _item(news: News, entry: Entry) -> dict[str, object]:
    feed = news.feeds[entry.feed]
    user = "-" if news.is_freshrss else "1"
    tags = ["state/com.google/reading-list", f"label/{feed.folder}"]
    tags += ["state/com.google/read"] * entry.read + ["state/com.google/starred"] * entry.starred
    link = [{"href": f"https://site.example/{entry.id}"}]
    return {
        "id": f"{_LONG}{entry.id:016x}",
        "published": 1_795_392_060 + entry.id % 1000 + (news.year - 2026) * 31_556_952,
        "title": entry.title,
        "author": "author1",
        "canonical": link,
        "alternate": link,
        "categories": [f"user/{user}/{each}" for each in tags],
        "origin": {"streamId": f"feed/{entry.feed}", "title": feed.title},
        "summary": {"content": entry.text},
        "enclosure": [
            {
                "href" if news.is_freshrss else "url": "https://site.example/a.mp3",
                "type": "audio/mpeg",
                "length": 7,
            }
        ],
    }


def _edit_tag(news: News, ask: Ask) -> Reply:
    added, removed = ask.all("a"), ask.all("r")
    if not added and not removed and not news.is_freshrss:
        return trouble("googlreader: add or/and remove tags should be supplied", 500)
    if news.is_freshrss:  # a second one is lost
        added, removed = added[-1:], removed[-1:]
    for written in ask.all("i"):
        entry = news.entries.get(_number(news, written))
        if entry is None:
            continue
        for tag, wanted in [
            *((each, True) for each in added),
            *((each, False) for each in removed),
        ]:
            if tag == f"{_STATE}read":
                news.change(entry, read=not entry.read if news.toggles else wanted)
            elif tag == f"{_STATE}starred":
                news.change(entry, starred=not entry.starred if news.toggles else wanted)
    return _OK
