"""How much of what feeds say is read right: `python -m lab.measure_feeds FOLDER [-v]`.

Prints JSON, and with -v what is wrong. FOLDER holds the test suites of feedparser and of the W3C
feed validator, in folders of these names. The expectations of feedparser's suite stand in comments
of its files; those that mean something here are compared as text, because here HTML is kept as
found.
"""

import argparse
import ast
import calendar
import html
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from readerapp.domain.errors import SourceError
from readerapp.domain.feeds import EntryDraft, FeedDraft
from readerapp.feeds.reading import read_feed

_EXPECTED = re.compile(rb"Expect:\s*(.*?)\s*(?:-->|\n)")
_HEADER = re.compile(rb"Header:\s*([\w-]+)\s*:\s*(.*?)\s*\n")
_ENTRY = re.compile(rb"<(?:\w+:)?(?:item|entry)[\s>]", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_NOT_FEEDS = ("opml", "kml", "bozo_linenoise", "opensearch")


def main(arguments: list[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("-v", action="store_true", help="print also what is wrong")
    options = parser.parse_args(arguments)
    figures: Counter[str] = Counter()
    failures: list[str] = []
    documents = list(_documents(options.folder))
    for path in documents:
        _measure(path, figures, failures)
    figures["documents"] = len(documents)
    print(json.dumps(_report(figures), indent=1))
    if options.v:
        print("\n".join(failures))


def _documents(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.glob("feedparser/**/*.xml")):
        yield path
    for path in sorted(folder.glob("w3c-feedvalidator/testcases/**/*.xml")):
        if not any(name in str(path) for name in _NOT_FEEDS):
            yield path


def _report(figures: Counter[str]) -> dict[str, Any]:
    right, asked = figures["entry right"], figures["entry asked"]
    return {
        **dict(sorted(figures.items())),
        "entry fields right %": round(100 * right / max(1, asked), 2),
        "feed fields right %": round(
            100 * figures["feed right"] / max(1, figures["feed asked"]), 2
        ),
        "ms a document": round(figures["microseconds"] / 1000 / max(1, figures["documents"]), 3),
    }


def _measure(path: Path, figures: Counter[str], failures: list[str]) -> None:
    data = path.read_bytes()
    headers = {name.lower(): value.decode() for name, value in _HEADER.findall(data)}
    charset = headers.get(b"content-type", "").partition("charset=")[2].strip("'\" ")
    address = headers.get(b"content-location", "") or f"http://127.0.0.1:8097/{path.name}"
    started = time.perf_counter()
    try:
        feed = read_feed(data, charset=charset, address=address)
    except SourceError as error:
        feed = FeedDraft()
        figures[error.reason.name] += 1
        failures.append(f"{path}: {error}")
    except Exception as error:  # noqa: BLE001  # to be counted
        feed = FeedDraft()
        figures["exceptions"] += 1
        failures.append(f"{path}: {error!r}")
    figures["microseconds"] += int((time.perf_counter() - started) * 1e6)
    if _ENTRY.search(_COMMENT.sub(b"", data)) and not feed.entries:
        figures["all entries lost"] += 1
        failures.append(f"{path}: all entries lost")
    for field, want, got in _compared(data, feed):
        kind = "feed" if field.startswith("feed") else "entry"
        figures[f"{kind} asked"] += 1
        if got:
            figures[f"{kind} right"] += 1
        else:
            failures.append(f"{path}: {field} should be {want!r}, {_shown(feed)}")


def _shown(feed: FeedDraft) -> str:
    return repr(feed.entries[0])[:700] if feed.entries else repr(feed)[:300]


def _compared(data: bytes, feed: FeedDraft) -> Iterator[tuple[str, Any, bool]]:
    """Yield the field, what it should be and whether it is so, for what is compared."""
    match = _EXPECTED.search(data)
    if match is None:
        return
    try:
        tree = ast.parse(match[1].decode("utf-8", "replace"), mode="eval")
    except (SyntaxError, ValueError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq):
            field = ast.unparse(node.left)
            want = _value(node.comparators[0])
            got = _is_right(field, want, feed) if want is not None else None
            if got is not None:
                yield field, want, got


def _value(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


def _is_right(field: str, want: Any, feed: FeedDraft) -> bool | None:
    """Return None for what is not compared."""
    where = re.fullmatch(r"entries\[(\d+)\](.*)", field)
    if where is None:
        return _feed_is_right(field, want, feed)
    number, rest = int(where[1]), re.findall(r"[a-z_]+|\d+", where[2])
    entry = feed.entries[number] if number < len(feed.entries) else None
    return _entry_is_right(rest, want, entry)


def _feed_is_right(field: str, want: Any, feed: FeedDraft) -> bool | None:
    if field in ("feed['title']", "feed['title_detail']['value']"):
        return _same(want, feed.title)
    if field == "feed['link']" and str(want).startswith("http"):
        return bool(want == feed.site)
    if field == "feed['language']":
        return bool(want == feed.language)
    return None


def _entry_is_right(rest: list[str], want: Any, entry: EntryDraft | None) -> bool | None:
    article = entry.article if entry else None
    if rest in (["title"], ["title_detail", "value"]):
        return article is not None and _same(want, article.title)
    if rest == ["link"] and str(want).startswith("http"):
        return article is not None and want == article.url
    if rest in (["id"], ["guid"]):
        return article is not None and want == article.guid
    if rest in (["author"], ["author_detail", "name"]):
        return article is not None and any(name in want for name in article.authors)
    if rest[-1].endswith("_parsed") and isinstance(want, tuple) and rest[0] != "expired_parsed":
        moment = datetime.fromtimestamp(calendar.timegm(want), UTC)
        return article is not None and moment in (article.published, article.modified)
    if rest in (["summary"], ["description"], ["summary_detail", "value"]):
        return article is not None and (_same(want, article.dek) or _same(want, article.body))
    if rest == ["content", "0", "value"]:
        return article is not None and _same(want, article.body)
    if rest[:1] == ["enclosures"] and rest[-1] in ("href", "url") and want.startswith("http"):
        addresses = [one.address for one in article.enclosures] if article else []
        return want in addresses + ([one.address for one in article.pictures] if article else [])
    return None


def _same(want: Any, got: str) -> bool:
    return _words(str(want)) == _words(got)


def _words(text: str) -> str:
    """Return what is left of HTML when its form does not matter."""
    text = re.sub(r"<(script|style)\b.*?</\1>|<!--.*?-->", " ", text, flags=re.S | re.I)
    text = html.unescape(html.unescape(re.sub(r"<[^<>]*>", "", text)))
    return "".join(re.sub(r"<[^<>]*>", "", text).split())


if __name__ == "__main__":
    main(sys.argv[1:])
