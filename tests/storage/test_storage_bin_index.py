"""The bin beside a search index that is being made anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from storage_samples import NOW, new_store, plain, put

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.bin import RemovalReason
from readerapp.storage import Store, check


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def test_an_article_that_waits_for_the_index_goes_to_the_bin_without_harm(store: Store) -> None:
    """While the index is made anew it holds only some of them."""
    ids = put(store, *(plain(f"urn:{n}", f"Crane {n}") for n in range(4)))
    with store.write() as writer:
        writer.index.clear()
        writer.index.add(ids[:2])
        writer.bin.put(ids[1:3], writer.bin.begin(RemovalReason.REMOVED, NOW))
        writer.index.add(ids)
    assert check(store.path) == ()
    with store.write() as writer:
        writer.bin.restore(ids)
    assert check(store.path) == ()
    with store.read() as reader:
        assert reader.health.index_is_whole()
        assert set(reader.articles.ids(ArticleQuery(), "crane")) == set(ids)
