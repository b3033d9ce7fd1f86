"""The facts a search asks for: each, its opposite, and all of them joined."""

from collections.abc import Iterator
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st
from storage_samples import NOW, fill, new_store

from readerapp.domain.articles import ArticleQuery, Order
from readerapp.domain.labels import Label
from readerapp.domain.searches import (
    All,
    Between,
    ContentKind,
    Either,
    HasContent,
    HasLabel,
    HasState,
    InFeeds,
    InLanguages,
    MatchesIndex,
    Not,
    Part,
    State,
)
from readerapp.storage import Store
from readerapp.storage.codec import seconds

RICH, FROM_BOTH = 3, (45, 46)  # ids of `fill`


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = new_store(tmp_path_factory.mktemp("facts"))
    fill(opened)
    yield opened
    opened.close()


def found(store: Store, also: Part | None, match: str = "", **fields: object) -> list[int]:
    with store.read() as reader:
        query = ArticleQuery(**fields)  # type: ignore[arg-type]  # a test's shorthand
        return list(reader.articles.ids(query, match, None, also))


FACTS: list[Part] = [
    MatchesIndex('"plain"'),
    InFeeds((1,)),
    InFeeds((1, 2)),
    InFeeds((), (1, 2, 3), '"wire"'),
    InFeeds((2,), (1, 2, 3)),
    InFeeds(),
    InLanguages(("en",)),
    InLanguages(("en", "ko", "zz")),
    Between(seconds(NOW) - 10**6, seconds(NOW) + 1),
    Between(seconds(NOW) - 10**6, seconds(NOW), seconds(NOW) - 10**6 - 7200, seconds(NOW) - 7200),
    Between(),
    *(HasState(state) for state in State),
    *(HasContent(what) for what in ContentKind),
    HasLabel((Label.AI_TEXT,)),
    HasLabel(tuple(Label)),
    HasLabel(()),
    All(),
    Either(()),
]


@pytest.mark.parametrize("part", FACTS, ids=str)
def test_what_fits_and_what_does_not_are_everything(store: Store, part: Part) -> None:
    fits, others = found(store, part), found(store, Not(part))
    assert sorted(chain(fits, others)) == sorted(found(store, None))


def test_each_fact_finds_what_it_says(store: Store) -> None:
    every = found(store, None)
    assert found(store, HasState(State.STARRED)) == [RICH]
    assert found(store, HasContent(ContentKind.AUDIO)) == [44]
    assert found(store, HasContent(ContentKind.VIDEO)) == []
    assert RICH in found(store, HasContent(ContentKind.PICTURE))
    assert len(found(store, HasState(State.STORY))) == 2
    assert len(found(store, HasState(State.READ))) == 2
    assert set(found(store, InFeeds((1,)))) == set(found(store, None, feed_id=1))
    assert set(found(store, InFeeds((2,)))) == set(found(store, None, feed_id=2))
    assert found(store, InFeeds()) == []
    assert found(store, HasLabel((Label.AI_IMAGE,))) != every
    undated = set(found(store, HasState(State.UNDATED)))
    assert set(found(store, Between())) == set(every) - undated
    assert found(store, All()) == every
    assert found(store, Either(())) == []


def test_the_best_match_comes_first_also_in_a_feed_and_with_facts(store: Store) -> None:
    for fields in ({}, {"feed_id": 2}, {"language": "und"}):
        for also in (None, Not(HasState(State.STARRED))):
            newest = found(store, also, '"story"', **fields)
            best = found(store, also, '"story"', order=Order.BEST, **fields)
            assert newest
            assert sorted(best) == sorted(newest)
    assert found(store, HasState(State.READ), order=Order.BEST) == found(
        store, HasState(State.READ)
    )


parts = st.recursive(
    st.sampled_from(FACTS),
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, max_size=3).map(lambda found: All(tuple(found))),
        st.lists(inner, max_size=3).map(lambda found: Either(tuple(found))),
    ),
    max_leaves=8,
)


@given(one=parts, other=parts)
def test_joining_is_that_of_sets(store: Store, one: Part, other: Part) -> None:
    ones, others = set(found(store, one)), set(found(store, other))
    assert set(found(store, All((one, other)))) == ones & others
    assert set(found(store, Either((one, other)))) == ones | others
    assert set(found(store, Not(one))) == set(found(store, None)) - ones
