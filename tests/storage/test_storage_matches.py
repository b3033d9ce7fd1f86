"""The first page of a common word's hits is the beginning of all of them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from storage_samples import NOW, brought, feed, folded, open_store, plain, told

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.feeds import FeedSettings
from readerapp.domain.searches import Criteria
from readerapp.storage import Incoming, Store
from readerapp.storage.search.matches import FEW

COUNT = FEW + 700


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Many articles that hold one word; most old ones came last, and some hold others."""
    chance = Random(7)
    folder: Path = tmp_path_factory.mktemp("hits")
    store = open_store(folder)
    with store.write() as writer:
        feeds = [writer.feeds.subscribe(feed(key), NOW) for key in "ab"]
    incoming = []
    for number in range(COUNT):
        minutes = chance.randrange(number + 1) * 7
        times: dict[str, Any] = {"published": NOW - timedelta(minutes=minutes)}
        words = "harbour" if number % 5 else "harbour bridge"
        if number % 3:
            article = told(number, "a", body_text=words, url="", **times)
            incoming.append(brought(article, feeds[number % 2]))
        else:
            article = plain(f"urn:{number}", body_text=words, **times)
            incoming.append(Incoming(article, folded(article)))
    with store.write() as writer:
        ids = [found for found, _ in writer.articles.put_many(incoming, NOW)]
        writer.statuses.mark_read(ids[::4], True, NOW)
    yield store
    store.close()


@pytest.mark.parametrize("match", ['"harbour"', '"harbour" NOT "bridge"', '"harb"*'])
@pytest.mark.parametrize(
    "query",
    [
        ArticleQuery(),
        ArticleQuery(view=View.UNREAD),
        ArticleQuery(view=View.STARRED),
        ArticleQuery(feed_id=1),
        ArticleQuery(feed_id=2, view=View.UNREAD),
        ArticleQuery(language="en"),
    ],
)
def test_the_first_hits_are_the_beginning_of_all(
    store: Store, query: ArticleQuery, match: str
) -> None:
    with store.read() as reader:
        every = reader.articles.ids(query, match)
        for limit in (1, 200, COUNT + 5):
            assert reader.articles.ids(query, match, limit) == every[:limit]


def test_a_muted_feed_is_found_on_the_first_page_too(store: Store) -> None:
    with store.write() as writer:
        writer.feeds.set_settings(1, FeedSettings(is_muted=True))
    with store.read() as reader:
        every = reader.articles.ids(ArticleQuery(), '"harbour"')
        assert len(every) == COUNT
        assert reader.articles.ids(ArticleQuery(), '"harbour"', 200) == every[:200]


def test_a_wrong_expression_is_told_as_ever(store: Store) -> None:
    with store.read() as reader, pytest.raises(StorageError) as told_of:
        reader.articles.ids(ArticleQuery(), '"harbour', 200)
    assert told_of.value.reason is Reason.NOT_READABLE


def test_counting_what_is_unread_ends_when_the_time_is_up(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readerapp.storage.search.saved_searches._STEPS", 100)
    harbour = Criteria('"harbour"')
    with store.read() as reader:
        assert reader.searches.unread(harbour, -1.0) is None
        assert reader.searches.unread(harbour, 1000.0) == COUNT - len(range(0, COUNT, 4))
        with pytest.raises(StorageError) as told_of:
            reader.searches.unread(Criteria('"harbour'), 1000.0)
    assert told_of.value.reason is Reason.NOT_READABLE
