"""Lists: which articles, in which order, found by which words."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from storage_samples import MODEL, NOW, new_store, plain, put

from readerapp.domain.articles import ArticleQuery, Changes, View
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage import SearchText, Store

EVERYTHING = ArticleQuery()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def test_lists_are_newest_first_and_a_wrong_clock_does_not_win(store: Store) -> None:
    ids = put(
        store,
        plain("old", published=NOW - timedelta(days=9)),
        plain("year 9998", published=datetime(9998, 12, 30, tzinfo=UTC)),
        plain("undated"),
        plain("year 1", published=datetime(1, 1, 1, tzinfo=UTC)),
        plain("new", published=NOW - timedelta(days=1)),
    )
    names = {ids[0]: "old", ids[1]: "9998", ids[2]: "undated", ids[3]: "1", ids[4]: "new"}
    with store.read() as reader:
        shown = [names[each] for each in reader.articles.ids(EVERYTHING)]
        assert shown == ["undated", "9998", "new", "old", "1"]
        assert list(reader.articles.ids(EVERYTHING, limit=2)) == [ids[2], ids[1]]
        (future,) = reader.articles.heads([ids[1]])
        assert future.published == datetime(9998, 12, 30, tzinfo=UTC)


def test_lists_are_filtered(store: Store) -> None:
    ids = put(
        store,
        plain("1", "Red fox", language="en", source="A"),
        plain("2", "Renard", language="fr", source="A", body_text="red"),
        plain("3", "Red herring", language="en", source="B"),
    )
    with store.write() as writer:
        assert writer.statuses.mark_read(ids[:1], True, NOW) == (ids[0],)
        assert writer.statuses.mark_read(ids[:2], True, NOW) == (ids[1],)
        writer.statuses.mark_starred(ids[2:], True, NOW)
        assert writer.changes() == Changes(changed=(ids[0], ids[1], ids[2]))
    with store.read() as reader:
        counts = reader.articles.counts()
        source_a = next(int(each.key) for each in counts.sources if each.name == "A")

        def shown(match: str = "", **fields: Any) -> list[int]:
            return sorted(reader.articles.ids(ArticleQuery(**fields), match))

        assert shown(view=View.UNREAD) == [ids[2]]
        assert shown(view=View.STARRED) == [ids[2]]
        assert shown(language="en") == [ids[0], ids[2]]
        assert shown(source_id=source_a) == [ids[0], ids[1]]
        assert shown(source_id=source_a, language="fr", view=View.UNREAD) == []
        assert shown('"red"') == ids
        assert shown('title : "red"', language="en", source_id=source_a) == [ids[0]]
        assert reader.search.ids('"red"', 1) != [ids[1]]  # titles weigh more
        assert (counts.total, counts.unread, counts.starred, counts.samples) == (3, 1, 1, 0)
        assert [(each.key, each.total, each.unread) for each in counts.languages] == [
            ("en", 2, 1),
            ("fr", 1, 0),
        ]


def test_search_finds_words_of_any_script(store: Store) -> None:
    index = SearchText(title="हिन्दी समाचार", body="北 京 会 谈", authors="الصين")
    with store.write() as writer:
        article_id, _ = writer.articles.put(plain("1"), index, NOW)
    with store.read() as reader:
        for match in ('"हिन्दी"', '"京"', '"京 会"', '"الصين"', 'body : "北"', "(北 OR x) NOT y"):
            assert list(reader.articles.ids(EVERYTHING, match)) == [article_id], match
        assert list(reader.articles.ids(EVERYTHING, '"हि"')) == []  # half a word is no word


@pytest.mark.parametrize("match", ["(", '"', "a AND", "nope:x", "*", "NEAR(", "^", "a b -"])
def test_a_wrong_search_is_told_as_one(store: Store, match: str) -> None:
    with pytest.raises(StorageError, match="search") as told, store.read() as reader:
        reader.articles.ids(EVERYTHING, match)
    assert told.value.reason is Reason.NOT_READABLE
    assert "SELECT" not in str(told.value)
    with pytest.raises(StorageError), store.read() as reader:
        reader.search.ids(match, 10)


def test_heads_and_texts_keep_the_order_asked(store: Store) -> None:
    ids = put(store, plain("1", "One"), plain("2", "Two", body_text="Second"), plain("3", "Three"))
    with store.read() as reader:
        asked = [ids[2], 77, ids[0], ids[1]]
        assert [head.title for head in reader.articles.heads(asked)] == ["Three", "One", "Two"]
        texts = reader.articles.texts(asked)
        assert [text.title for text in texts] == ["Three", "One", "Two"]
        assert (texts[2].body_text, texts[2].sort_time, texts[2].published) == ("Second", NOW, None)


def test_what_waits_for_relating(store: Store) -> None:
    ids = put(store, plain("1"), plain("2"), plain("3", is_sample=True))
    with store.read() as reader:
        assert reader.articles.unrelated(MODEL, -1) == ids[::-1]
        assert reader.articles.samples() == ids[2:]
    with store.write() as writer:
        writer.vectors.put(MODEL, [(ids[0], b"12", "{}"), (12345, b"12", "")])
    with store.read() as reader:
        assert reader.articles.unrelated(MODEL, 1) == [ids[2]]
        assert reader.articles.unrelated("other", -1) == ids[::-1]
