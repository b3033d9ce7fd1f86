"""Stories: who is in which, what brings them about, one row a story, what came before and after."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from storage_samples import MODEL, NOW, brought, feed, new_store, plain, put, told

from readerapp.domain.articles import (
    ArticleQuery,
    Changes,
    Order,
    ReasonKind,
    Relatedness,
    RelatedReason,
    StorySummary,
    Verdict,
    View,
)
from readerapp.domain.feeds import FeedSettings
from readerapp.storage import STORY_LIMIT, NewRelation, Store, StoryLinks
from readerapp.storage.file.connection import connect
from readerapp.storage.stories import stories

SAME, RELATED = Relatedness.SAME_STORY, Relatedness.RELATED


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def hourly(store: Store, *languages: str) -> list[int]:
    """Store articles an hour apart, the first one the oldest."""
    count = len(languages)
    return put(
        store,
        *(
            plain(f"n:{n}", language=language, published=NOW - timedelta(hours=count - n))
            for n, language in enumerate(languages)
        ),
    )


def relate(store: Store, one: int, **others: float) -> None:
    """Let an article have exactly these relations: id=probability of the same story."""
    found = [
        NewRelation(int(other[1:]), SAME if p >= 0.5 else RELATED, max(p, 0.6), same_story=p)
        for other, p in others.items()
    ]
    with store.write() as writer:
        writer.relations.replace(one, MODEL, found)


def group(store: Store, *groups: list[int], settled: list[int] | None = None) -> None:
    with store.write() as writer:
        writer.stories.regroup(groups, settled or [])


def shown(
    store: Store,
    match: str = "",
    limit: int | None = None,
    own: tuple[str, ...] = (),
    **fields: Any,
) -> list[int]:
    query = ArticleQuery(by_story=True, **fields)
    with store.read() as reader:
        return list(reader.articles.ids(query, match, limit, languages=own))


def pending(store: Store) -> list[int]:
    with store.read() as reader:
        return sorted(reader.stories.pending(-1))


def story_ids(store: Store) -> dict[int, int | None]:
    connection = connect(store.path, "ro", 1.0)
    found = dict(connection.execute("SELECT id, story_id FROM article").fetchall())
    connection.close()
    return found


def test_a_list_holds_one_article_of_each_story(store: Store) -> None:
    a, b, c, d, alone, e, f = hourly(store, "en", "fr", "fr", "ko", "en", "en", "ja")
    assert shown(store) == [f, e, alone, d, c, b, a]
    group(store, [a, b, d], [c, f], [e])
    assert shown(store) == [f, e, alone, d]
    assert shown(store, limit=2) == [f, e]
    with store.write() as writer:
        writer.statuses.mark_read([d, f], True, NOW)
    assert shown(store) == [e, alone, c, b]  # the newest unread report stands for its story
    assert shown(store, view=View.UNREAD) == [e, alone, c, b]
    with store.write() as writer:
        writer.statuses.mark_read([a, b, c], True, NOW)
        writer.statuses.mark_starred([a], True, NOW)
    assert shown(store) == [f, e, alone, d]
    assert shown(store, view=View.UNREAD) == [e, alone]
    assert shown(store, view=View.STARRED) == [a]


def test_filters_come_first(store: Store) -> None:
    a, b, c, d = hourly(store, "en", "fr", "fr", "ko")
    group(store, [a, b, c, d])
    assert shown(store) == [d]
    assert shown(store, language="fr") == [c]
    assert shown(store, match='"title"', language="en") == [a]
    assert shown(store, match='"nowhere"') == []


def test_the_first_of_my_languages_heads_a_row_of_what_is_unread(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c, d, e = hourly(store, "en-GB", "fr", "zh-Hant", "en", "ko")
    group(store, [a, b, c, d, e])
    every = [(("en",), d), (("fr", "en"), b), (("de", "zh"), c), (("ja",), e), ((), e)]
    for few in (5000, 0):  # looked up one by one, and all at once
        monkeypatch.setattr(stories, "_FEW", few)
        for own, wanted in every:
            assert shown(store, own=own) == [wanted]
            assert shown(store, own=own, order=Order.OLDEST) == [wanted]
        assert shown(store, own=("fr", "en"), language="en") == [d]
    with store.write() as writer:
        writer.statuses.mark_read([b, d], True, NOW)
    assert shown(store, own=("fr", "en")) == [a]
    with store.write() as writer:
        writer.statuses.mark_read([a], True, NOW)
    assert shown(store, own=("fr", "en")) == [e]  # what is unread can be reached row by row
    with store.write() as writer:
        writer.statuses.mark_read([c, e], True, NOW)
    assert shown(store, own=("fr", "en")) == [b]


def test_the_best_told_report_heads_a_row(store: Store) -> None:
    one, other, third, foreign = (
        plain(f"n:{n}", language=language, published=NOW - timedelta(hours=9 - n))
        for n, language in enumerate(("en", "en", "en", "ja"))
    )
    ids = put(
        store,
        replace(one, title_is_derived=True),
        replace(other, is_stub=True),
        replace(third, is_stub=True, title_is_derived=True),
        foreign,
    )
    group(store, ids)
    assert shown(store, own=("en",)) == [ids[0]]
    assert shown(store, own=("ja",)) == [ids[3]]


def test_two_articles_of_one_feed_are_two_rows(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.write() as writer:
        one = writer.feeds.subscribe(feed("one"), NOW)
        two = writer.feeds.subscribe(feed("two"), NOW)
        stored = writer.articles.put_many(
            [
                brought(told(n, key), each)
                for n, key, each in (
                    (1, "one", one), (2, "one", one), (3, "two", two), (4, "two", two),
                    (5, "two", two), (6, "one", one), (7, "one", one),
                )
            ], NOW
        )  # fmt: skip
        a, b, c, d, e, f, g = (article_id for article_id, _ in stored)
        writer.stories.regroup([[a, b, c], [d, e], [f, g]])
    for few in (5000, 0):
        monkeypatch.setattr(stories, "_FEW", few)
        assert shown(store, feed_id=one) == [g, f, b, a]
        assert shown(store, feed_id=two) == [e, d, c]
        assert shown(store) == [g, f, e, d, c, a]
    with store.read() as reader:
        summaries = [head.story for head in reader.articles.story_heads([c, d, f])]
        assert reader.stories.told_by_several(9) == 1
    assert summaries == [StorySummary(3, ("und",), 3, 2), None, None]  # of one feed: no story
    with store.write() as writer:
        writer.feeds.set_settings(two, FeedSettings(is_muted=True))
    assert shown(store) == [g, f, b, a]


def test_rows_tell_how_widely_a_story_is_reported(store: Store) -> None:
    a, b, c, d, e = hourly(store, "en", "fr", "fr", "ko", "en")
    group(store, [a, b, c, d], [e])
    with store.read() as reader:
        (row, other) = reader.articles.story_heads([d, e])
        assert row.story == StorySummary(4, ("fr", "en", "ko"), 0, 1)
        (row,) = reader.articles.story_heads([d], ("ko", "en"))
        assert row.story == StorySummary(4, ("ko", "en", "fr"), 0, 1)
        assert other.story is None
        assert [head.story for head in reader.articles.heads([d])] == [None]
        assert [head.id for head in reader.articles.story_heads([e, 99, a])] == [e, a]


def test_what_changes_a_link_asks_for_regrouping(store: Store) -> None:
    a, b, c, d = hourly(store, "en", "fr", "fr", "ko")
    relate(store, a, **{f"_{b}": 0.9, f"_{c}": 0.4})
    assert pending(store) == [a, b]
    group(store, settled=[a, b])
    assert pending(store) == []
    relate(store, a)
    assert pending(store) == [a, b]
    group(store, settled=[a, b])
    with store.write() as writer:
        writer.verdicts.put({(c, d): Verdict.SAME_STORY}, NOW)
    assert pending(store) == [c, d]
    group(store, settled=[c, d])
    with store.write() as writer:
        writer.verdicts.put({(c, d): None}, NOW)
    assert pending(store) == [c, d]


def test_an_article_that_goes_and_comes_back_finds_its_story(store: Store) -> None:
    a, b, c, d = hourly(store, "en", "fr", "fr", "ko")
    relate(store, a, **{f"_{b}": 0.9, f"_{c}": 0.9})
    group(store, [a, b, c], settled=[a, b, c])
    with store.write() as writer:
        removed = writer.articles.remove([a])
    assert pending(store) == [a, b, c]
    group(store, [b, c], [d], settled=[a, b, c])
    with store.write() as writer:
        writer.articles.restore(removed)
    with store.read() as reader:
        assert reader.stories.members(b) == [a, b, c]
    assert pending(store) == [a, b, c]


def test_an_id_of_a_story_is_never_used_twice(store: Store) -> None:
    a, b, c, d = hourly(store, "en", "fr", "fr", "ko")
    group(store, [a, b])
    with store.write() as writer:
        removed = writer.articles.remove([a, b])
    group(store, [c, d])
    with store.write() as writer:
        writer.articles.restore(removed)
    stories = story_ids(store)
    assert stories[a] == stories[b] != stories[c] == stories[d]


def test_a_new_version_of_an_article_stays_in_its_story(store: Store) -> None:
    a, b = hourly(store, "en", "fr")
    group(store, [a, b])
    assert put(store, plain("n:0", "Another title", language="en")) == [a]
    with store.read() as reader:
        assert set(reader.stories.members(a)) == {a, b}


def test_a_story_keeps_its_id_where_most_of_it_is(store: Store) -> None:
    a, b, c, d, e = hourly(store, "en", "fr", "fr", "ko", "en")
    group(store, [a, b, c], [d, e])
    first, second = story_ids(store)[a], story_ids(store)[d]
    with store.write() as writer:
        moved = writer.stories.regroup([[a], [b, c, d, e, 999]])
        assert moved == {a: first, d: second, e: second}
        assert writer.changes() == Changes(changed=(a, d, e))
    assert story_ids(store) == {a: None, b: first, c: first, d: first, e: first}
    group(store, [b, c], [d, e], [a])
    assert story_ids(store)[b] == first
    assert story_ids(store)[d] not in (None, first, second)
    with store.write() as writer:
        writer.stories.put_back(moved | {999: second})
    assert [story_ids(store)[each] for each in (a, d, e)] == [first, second, second]


def test_links_reach_as_far_as_the_stories_next_to_them(store: Store) -> None:
    a, b, c, d, e, f = hourly(store, "en", "fr", "fr", "ko", "en", "ar")
    relate(store, a, **{f"_{b}": 0.9, f"_{c}": 0.3})
    relate(store, d, **{f"_{c}": 0.8})
    relate(store, e, **{f"_{c}": 0.1})
    group(store, [b, d])
    with store.write() as writer:
        writer.verdicts.put({(a, f): Verdict.SAME_STORY}, NOW)
        writer.verdicts.put({(f, b): Verdict.NOT_RELATED}, NOW + timedelta(hours=1))
    with store.read() as reader:
        links = reader.stories.links([a])
        assert links == StoryLinks((a, b, d, f), ((a, b, 0.9),), ((a, f),), ((b, f),))
        assert reader.stories.links([99]) == StoryLinks((), ())
        assert reader.stories.apart([a, b, f]) == [(b, f)]
        assert reader.stories.apart([a, b]) == []


def test_a_full_story_takes_in_no_more(store: Store) -> None:
    ids = hourly(store, *["en"] * (STORY_LIMIT + 1))
    full, new = ids[:-1], ids[-1]
    group(store, full)
    relate(store, new, **{f"_{full[0]}": 0.9})
    with store.read() as reader:
        assert reader.stories.links([new]).ids == (new,)
        assert len(reader.stories.links([full[5]]).ids) == STORY_LIMIT
    with store.write() as writer:
        writer.articles.remove(full[-1:])
    with store.read() as reader:
        assert len(reader.stories.links([new]).ids) == STORY_LIMIT


def test_what_came_before_and_what_followed(store: Store) -> None:
    before, other_before, a, between, b, after, refused, last = hourly(store, *["en"] * 8)
    reason = RelatedReason(ReasonKind.NAMES, ("Ferry",))
    with store.write() as writer:
        writer.stories.regroup([[a, b], [before, other_before]])
        writer.relations.replace(
            a,
            MODEL,
            [
                NewRelation(before, RELATED, 0.3),
                NewRelation(other_before, RELATED, 0.8, (reason,)),
                NewRelation(between, RELATED, 0.9),
                NewRelation(after, RELATED, 0.4),
                NewRelation(refused, RELATED, 0.9),
                NewRelation(b, SAME, 0.95, (reason,)),
            ],
        )
        writer.relations.replace(last, MODEL, [NewRelation(b, RELATED, 0.7)])
        writer.verdicts.put({(refused, b): Verdict.NOT_RELATED}, NOW)
    with store.read() as reader:
        past, future, undated = reader.stories.around([a, b], 9)
        assert [(each.article_id, each.score, each.reasons) for each in past] == [
            (other_before, 0.8, (reason,))
        ]  # one of its story
        assert [each.article_id for each in future] == [last, after]
        assert [each.article_id for each in reader.stories.around([a, b], 1)[1]] == [last]
        assert undated == []
        # on the whole, with both reports and with the one that is nearest
        sure = reader.stories.around([a, b], 9, 0.5)
        assert [[each.article_id for each in part] for part in sure] == [[other_before], [], []]
        shared = reader.stories.shared(b, [a, b, after])
        assert {each: found.reasons for each, found in shared.items()} == {a: (reason,)}
        assert reader.stories.members(a) == [a, b]
        assert reader.stories.members(last) == [last]
        assert reader.stories.members(99) == []


def test_articles_of_two_stories_are_only_related(store: Store) -> None:
    """However alike: grouping has seen more than the pair. The reader's word is above it."""
    a, b, c, d, e = hourly(store, *["en"] * 5)
    with store.write() as writer:
        found = [
            NewRelation(other, SAME, p, same_story=p)
            for other, p in ((b, 0.95), (c, 0.99), (d, 0.8), (e, 0.7))
        ]
        writer.relations.replace(a, MODEL, found)
    group(store, [a, b], [c, d])
    assert beside(store, a) == [(c, RELATED), (b, SAME), (d, RELATED), (e, SAME)]
    assert beside(store, c) == [(a, RELATED)]
    assert beside(store, e) == [(a, SAME)]  # of no story yet
    with store.read() as reader:
        relative = reader.relations.relative(c, a)
        assert relative
        assert relative.kind is RELATED
    with store.write() as writer:
        writer.verdicts.put({(a, c): Verdict.SAME_STORY}, NOW)
    assert beside(store, a)[0] == (c, SAME)
    group(store, [a, b, c, d])
    assert {kind for _, kind in beside(store, a)} == {SAME}


def beside(store: Store, one: int) -> list[tuple[int, Relatedness]]:
    with store.read() as reader:
        return [(each.head.id, each.kind) for each in reader.relations.computed(one, 9)]
