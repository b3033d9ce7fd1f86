"""Evidence that changes while the article does not: it is kept, and the article counts as known."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from storage_samples import LATER, NOW, brought, feed, folded, new_store, plain, put, told

from readerapp.domain.articles import ArticleHead
from readerapp.domain.drafts import PreparedArticle, StoreOutcome
from readerapp.domain.labels import (
    FEED_HEADER,
    PAGE_HEADER,
    Evidence,
    Label,
    LabelMark,
    LabelOpinion,
    Rank,
    Subject,
)
from readerapp.storage import Store, check

UPDATED, UNCHANGED = StoreOutcome.UPDATED, StoreOutcome.UNCHANGED


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    with opened.write() as writer:
        writer.feeds.subscribe(feed("a"), NOW)
    yield opened
    assert check(opened.path) == ()
    opened.close()


def says(raw: str, source: str = PAGE_HEADER, label: Label | None = None) -> Evidence:
    return Evidence(Subject.TEXT, label, Rank.SITE, source, raw)


def bring(store: Store, prepared: PreparedArticle, **fields: Any) -> StoreOutcome:
    with store.write() as writer:
        outcome = writer.articles.put_many([brought(prepared, 1, **fields)], LATER)[0][1]
        changed = writer.changes().changed
    assert outcome is not UPDATED or changed
    return outcome


def again(store: Store, prepared: PreparedArticle) -> StoreOutcome:
    with store.write() as writer:
        return writer.articles.put(prepared, folded(prepared), LATER)[1]


def raws(store: Store, article_id: int) -> list[str]:
    with store.read() as reader:
        return [each.raw for each in reader.evidence.of(article_id)]


def head(store: Store, article_id: int) -> ArticleHead:
    with store.read() as reader:
        return next(iter(reader.articles.heads([article_id])))


def test_another_header_is_kept_and_updates_nothing(store: Store) -> None:
    said = says("mode=none", FEED_HEADER)
    bring(store, told(1, "a", evidence=(said,)))
    with store.write() as writer:
        writer.statuses.mark_read([1], True, NOW)
    assert bring(store, told(1, "a", evidence=(says("mode=x", FEED_HEADER),))) is UNCHANGED
    assert raws(store, 1) == ["mode=x"]
    assert head(store, 1).is_read
    assert bring(store, told(1, "a")) is UNCHANGED
    assert raws(store, 1) == []


def test_labels_follow_what_is_said_now(store: Store) -> None:
    (one,) = put(store, plain("urn:x", evidence=(says("mode=none"),)))
    ai = says("mode=ai-originated", label=Label.AI_TEXT)
    assert again(store, plain("urn:x", evidence=(ai,))) is UNCHANGED
    assert head(store, one).labels == (Label.AI_TEXT,)
    assert again(store, plain("urn:x")) is UNCHANGED
    assert head(store, one).labels == ()
    assert again(store, plain("urn:x", body_text="Other words")) is UPDATED


def test_what_was_seen_before_keeps_its_time_and_what_is_said_here_stays(store: Store) -> None:
    ai = says("by AI", "byline", Label.AI_TEXT)
    (one,) = put(store, plain("urn:x", evidence=(ai,)))
    with store.write() as writer:
        writer.evidence.add(one, [says("in the picture", "caption")], NOW)
        writer.label_marks.put(one, LabelMark("text", LabelOpinion.DISPUTED, NOW))
    again(store, plain("urn:x", evidence=(ai, says("mode=none"))))
    with store.read() as reader:
        kept = reader.evidence.of(one)
    assert [each.raw for each in kept] == ["by AI", "in the picture", "mode=none", ""]
    assert kept[0].observed_at == NOW
    assert kept[2].observed_at == LATER
    assert head(store, one).labels == (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)


def test_twice_in_one_delivery(store: Store) -> None:
    pair = [brought(told(1, "a", evidence=(says(raw),)), 1) for raw in ("one", "two")]
    with store.write() as writer:
        outcomes = [outcome for _, outcome in writer.articles.put_many(pair, NOW)]
    assert outcomes == [StoreOutcome.ADDED, UNCHANGED]
    assert raws(store, 1) == ["two"]


def test_a_page_behind_its_feed_keeps_what_the_page_said(store: Store) -> None:
    wants = {"wants_full_text": True}
    bring(store, told(1, "a", evidence=(says("one", FEED_HEADER),)), **wants)
    page = replace(told(1, "a"), body_text="The whole page", evidence=(says("mode=none"),))
    with store.write() as writer:
        writer.articles.complete(1, page, folded(page), NOW)
    assert bring(store, told(1, "a", evidence=(says("two", FEED_HEADER),)), **wants) is UNCHANGED
    assert raws(store, 1) == ["mode=none", "two"]
    page = replace(page, evidence=(says("mode=human"),))
    with store.write() as writer:
        writer.articles.complete(1, page, folded(page), LATER)
    assert raws(store, 1) == ["two", "mode=human"]


def test_the_hash_of_an_article_stays_what_it_is(store: Store) -> None:
    """Libraries hold it: of another one every article would count as updated."""
    (one,) = put(store, plain("urn:y", body_text="Words"))
    with store.read() as reader:
        statement = "SELECT hex(content_hash) FROM article WHERE id = ?"
        (found,) = reader.articles._connection.execute(statement, (one,)).fetchone()
    assert found == "9D9FF893B69B491820DC273D59079D38"
