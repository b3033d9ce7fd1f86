"""Whatever an article holds comes back; whatever a removal takes comes back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from storage_samples import LATER, NOW, dump, folded, new_store, rich
from work import calls_of

from readerapp.domain.articles import Article, PictureState
from readerapp.domain.drafts import (
    EARLIEST,
    LATEST,
    LanguageOrigin,
    PictureDraft,
    PreparedArticle,
    PreparedRelated,
    RelationKind,
    StoreOutcome,
)
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.storage import Store, check, pack_texts
from readerapp.storage.codec import pack_labels

texts = st.text(max_size=30).map(lambda text: text.replace("\0", "\ufffd"))  # NUL is not kept
moments = st.datetimes(
    EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC)
).map(lambda moment: moment.replace(microsecond=0))
pictures = st.builds(PictureDraft, texts, texts, texts, texts, st.none() | st.binary(max_size=40))
evidence = st.builds(
    Evidence,
    st.sampled_from(Subject),
    st.none() | st.sampled_from(Label),
    st.sampled_from(Rank),
    texts,
    texts,
    texts,
    st.none() | st.integers(0, 5),
)
plain_articles = st.builds(
    PreparedArticle,
    identity=texts,
    title=texts,
    dek=texts,
    body_html=texts,
    body_text=texts,
    page_html=texts,
    title_is_derived=st.booleans(),
    is_stub=st.booleans(),
    is_sample=st.booleans(),
    language=texts,
    language_origin=st.sampled_from(LanguageOrigin),
    language_confidence=st.floats(0, 1),
    interface_language=texts,
    published=st.none() | moments,
    modified=st.none() | moments,
    authors=st.lists(texts, max_size=3).map(tuple),
    source=texts,
    url=texts,
    word_count=st.integers(0, 10**6),
    pictures=st.lists(pictures, max_size=3).map(tuple),
    evidence=st.lists(evidence, max_size=3).map(tuple),
    original=st.binary(max_size=60),
    original_type=texts,
)
related = st.builds(PreparedRelated, st.sampled_from(RelationKind), plain_articles, texts)
articles = st.builds(
    lambda article, found: replace(article, related=tuple(found)),
    plain_articles,
    st.lists(related, max_size=2),
)
many = settings(
    max_examples=100,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@many
@given(articles)
def test_articles_come_back(store: Store, prepared: PreparedArticle) -> None:
    with store.write() as writer:
        article_id, outcome = writer.articles.put(prepared, folded(prepared), NOW)
        again = writer.articles.put(prepared, folded(prepared), LATER)
        found = writer.reader.articles.article(article_id)
        assert found is not None
        is_own = prepared.identity not in {each.article.identity for each in prepared.related}
        if is_own and outcome is not StoreOutcome.UNCHANGED:
            assert again == (article_id, StoreOutcome.UNCHANGED)
            compare(found, prepared)
            assert writer.reader.articles.page(article_id) == prepared.page_html
            if prepared.original:
                kept = (prepared.original_type, prepared.original)
                assert writer.reader.articles.original(article_id) == kept
            for position, draft in enumerate(prepared.pictures):
                if draft.data is not None:
                    assert writer.reader.pictures.data(article_id, position) == draft.data


def compare(found: Article, prepared: PreparedArticle) -> None:
    head = found.head
    same = (
        (head.title, prepared.title),
        (head.dek, prepared.dek),
        (head.source, prepared.source),
        (head.language, prepared.language),
        (head.interface_language, prepared.interface_language),
        (head.url, prepared.url),
        (head.published, prepared.published),
        (head.is_stub, prepared.is_stub),
        (head.is_sample, prepared.is_sample),
        (head.title_is_derived, prepared.title_is_derived),
        (found.body_html, prepared.body_html),
        (found.body_text, prepared.body_text),
        (found.authors, prepared.authors),
        (found.modified, prepared.modified),
        (found.language_origin, prepared.language_origin),
        (found.word_count, prepared.word_count),
        (found.has_alternate_text, bool(prepared.page_html)),
        (found.evidence, prepared.evidence),
    )
    for there, here in same:
        assert there == here
    shown = [(each.address, each.alt, each.caption, each.credit) for each in found.pictures]
    assert shown == [(p.address, p.alt, p.caption, p.credit) for p in prepared.pictures]
    for picture, draft in zip(found.pictures, prepared.pictures, strict=True):
        assert draft.data is None or picture.state is PictureState.STORED


@settings(many, max_examples=20)
@given(st.lists(articles, max_size=4), st.sets(st.integers(0, 12)))
def test_removals_come_back(
    tmp_path_factory: pytest.TempPathFactory, given_articles: list[PreparedArticle], ids: set[int]
) -> None:
    store = new_store(tmp_path_factory.mktemp("removal"))
    with store.write() as writer:
        for prepared in given_articles:
            writer.articles.put(prepared, folded(prepared), datetime(2026, 1, 1, tzinfo=UTC))
    before = dump(store.path)
    with store.write() as writer:
        removed = writer.articles.remove(ids)
    assert check(store.path) == ()
    with store.write() as writer:
        assert writer.articles.restore(removed) == removed.ids
    assert sorted(dump(store.path)) == sorted(before)
    assert check(store.path) == ()
    store.close()


def test_texts_packed_beforehand_are_stored_as_any_others(tmp_path: Path) -> None:
    article = replace(rich(), body_text="Talks\0 in \ud83d Пекін 北京", related=())
    words = folded(article)
    dumps = []
    for name, text in (("one", words), ("two", replace(words, packed=pack_texts(article, words)))):
        store = new_store(tmp_path / name)
        with store.write() as writer:
            writer.articles.put(article, text, NOW)
        dumps.append(dump(store.path))
        assert check(store.path) == ()
        store.close()
    assert dumps[0] == dumps[1]


def test_no_labels_are_packed_without_looking_at_any() -> None:
    assert pack_labels(()) == ""
    assert calls_of(lambda: pack_labels(())) < 8  # measured: 3; every label looked at: 11
