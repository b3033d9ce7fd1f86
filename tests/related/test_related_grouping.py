"""Grouping of articles into stories: every article once, no chains, whatever the order."""

from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from readerapp.related import group_same_story

PAIRS = st.lists(
    st.tuples(
        st.integers(0, 12), st.integers(0, 12), st.floats(0, 1).map(lambda value: round(value, 3))
    ),
    max_size=60,
)


def test_pairs_become_groups_and_the_rest_stay_alone() -> None:
    pairs = [(3, 1, 0.9), (1, 2, 0.8), (2, 3, 0.7), (5, 6, 0.4)]
    assert group_same_story([1, 2, 3, 5, 6], pairs) == ((1, 2, 3), (5,), (6,))


def test_a_chain_is_not_a_story() -> None:
    chain = [(each, each + 1, 0.95) for each in range(6)]
    assert max(map(len, group_same_story(range(7), chain))) == 2


def test_one_pair_does_not_join_two_stories() -> None:
    first = [(*pair, 0.9) for pair in combinations(range(3), 2)]
    second = [(*pair, 0.9) for pair in combinations(range(3, 6), 2)]
    groups = group_same_story(range(6), [*first, *second, (2, 3, 0.89)])
    assert groups == ((0, 1, 2), (3, 4, 5))


def test_strange_pairs_do_no_harm() -> None:
    pairs = [(1, 1, 1.0), (1, 99, 1.0), (1, 2, 0.1), (2, 1, 0.9)]
    assert group_same_story([2, 1, 2], pairs) == ((2, 1),)
    assert group_same_story([], pairs) == ()


@given(PAIRS, st.randoms(use_true_random=False))
def test_every_article_is_in_one_group_whatever_the_order(
    pairs: list[tuple[int, int, float]],
    random: Random,
) -> None:
    groups = group_same_story(range(13), pairs)
    assert sorted(each for group in groups for each in group) == list(range(13))
    shuffled = [(b, a, p) for a, b, p in pairs]
    random.shuffle(shuffled)
    assert group_same_story(range(13), shuffled) == groups


@given(PAIRS)
def test_articles_of_a_group_agree_on_the_whole(pairs: list[tuple[int, int, float]]) -> None:
    known: dict[frozenset[int], float] = {}
    for a, b, probability in pairs:
        known[frozenset((a, b))] = max(probability, known.get(frozenset((a, b)), 0.0))
    for group in group_same_story(range(13), pairs):
        if len(group) == 2:
            assert known[frozenset(group)] >= 0.5


def test_reports_of_a_wide_story_need_not_agree_as_much() -> None:
    """Two groups of six, or of two, whose pairs between are not quite sure."""

    def two_groups(size: int, between: float) -> list[tuple[int, int, float]]:
        return [
            (one, other, 0.9 if (one < size) == (other < size) else between)
            for one, other in combinations(range(2 * size), 2)
        ]

    assert group_same_story(range(12), two_groups(6, 0.55)) == (tuple(range(12)),)
    assert len(group_same_story(range(12), two_groups(6, 0.45))) == 2
    assert len(group_same_story(range(4), two_groups(2, 0.65))) == 2
