"""Libraries of feed articles that tests of the bin and of retention share."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from typing import Any

import pytest

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.feeds import Feed
from readerapp.library import Library
from readerapp.library.search_index import incoming
from readerapp.storage import FeedEntry, Incoming


def add_feed(library: Library, key: str) -> int:
    """Subscribe to a feed that nobody asks for news."""
    with library.store.write() as marker:
        made = Feed(0, key, f"https://{key}.example/feed", title=key.capitalize())
        return marker.feeds.subscribe(made, library.clock.now())


def bring(
    library: Library, feed_id: int, numbers: range | list[int], *, is_read: bool = True
) -> list[int]:
    """Let a feed bring articles now; return their ids. A higher number is published later."""
    now = library.clock.now()
    with library.store.write() as writer:
        entries = [_entry(library, feed_id, number) for number in numbers]
        ids = [each for each, _ in writer.articles.put_many(entries, now)]
        if is_read:
            writer.statuses.mark_read(ids, True, now)
    return ids


def _entry(library: Library, feed_id: int, number: int) -> Incoming:
    prepared = PreparedArticle(
        identity=f"feed:{feed_id}:{number}",
        title=f"Story {number}",
        body_html=f"<p>Words of {number}</p>",
        body_text=f"Words of {number}",
        published=library.clock.now() - timedelta(hours=1, seconds=1000 - number),
        source=f"Paper {feed_id}",
        url=f"https://paper{feed_id}.example/{number}",
    )
    made = incoming(prepared)
    return Incoming(made.prepared, made.folded, entry=FeedEntry(feed_id, str(number).encode()))


def page(library: Library, name: str) -> int:
    """Import a page; return its id."""
    prepared = PreparedArticle(f"url:https://x.example/{name}", name, body_text=name)
    with library.store.write() as writer:
        [(article_id, _)] = writer.articles.put_many([incoming(prepared)], library.clock.now())
        writer.statuses.mark_read([article_id], True, library.clock.now())
    return article_id


def living(library: Library) -> set[int]:
    """Return the ids of all articles in the library."""
    with library.store.read() as reader:
        return set(reader.articles.ids(ArticleQuery()))


def binned(library: Library) -> set[int]:
    """Return the ids of all articles in the bin."""
    with library.store.read() as reader:
        return set(reader.bin.ids())


class EndedHereError(BaseException):
    """What a test raises instead of ending the process."""


@contextmanager
def interrupted(library: Library, after: int) -> Iterator[None]:
    """Let `after` more transactions be written, and no other one."""
    left = iter(range(after))

    def counted(begin: Callable[[], AbstractContextManager[Any]]) -> Callable[[], Any]:
        @contextmanager
        def transaction() -> Iterator[Any]:
            if next(left, None) is None:
                raise EndedHereError
            with begin() as opened:
                yield opened

        return transaction

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library.store, "write", counted(library.store.write))
        yield
