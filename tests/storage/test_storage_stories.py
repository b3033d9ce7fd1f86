"""Stories: who is in which, what brings them about, one row a story, what came before and after."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from storage_samples import MODEL, NOW, brought, feed, new_store, plain, put, told

from readerapp.domain.articles import (
    ArticleQuery,
    Changes,
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


def shown(store: Store, match: str = "", limit: int | None = None, **fields: Any) -> list[int]:
    with store.read() as reader:
        return list(reader.articles.ids(ArticleQuery(by_story=True, **fields), match, limit))


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


def test_feeds_have_one_row_a_story_too(store: Store) -> None:
    with store.write() as writer:
        one = writer.feeds.subscribe(feed("one"), NOW)
        two = writer.feeds.subscribe(feed("two"), NOW)
        stored = writer.articles.put_many(
            [brought(told(n, key), each) for n, key, each in ((1, "one", one), (2, "one", one),
                                                              (3, "two", two))], NOW
        )  # fmt: skip
        a, b, c = (article_id for article_id, _ in stored)
        writer.stories.regroup([[a, b, c]])
    assert shown(store, feed_id=one) == [b]
    assert shown(store, feed_id=two) == [c]
    assert shown(store) == [c]
    with store.write() as writer:
        writer.feeds.set_settings(two, FeedSettings(is_muted=True))
    assert shown(store) == [b]


def test_rows_tell_how_widely_a_story_is_reported(store: Store) -> None:
    a, b, c, d, e = hourly(store, "en", "fr", "fr", "ko", "en")
    group(store, [a, b, c, d], [e])
    with store.read() as reader:
        (row, other) = reader.articles.story_heads([d, e])
        assert row.story == StorySummary(4, ("fr", "en", "ko"))
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
