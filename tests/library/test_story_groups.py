"""From links to stories: what is computed, what the reader says of it, and no story too large."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from readerapp.library import embedding_worker
from readerapp.library.story_groups import story_groups
from readerapp.related import group_same_story
from readerapp.storage import STORY_LIMIT, StoryLinks

IDS = tuple(range(1, 11))
PAIR = st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)).filter(lambda pair: pair[0] < pair[1])
PROBABILITY = st.floats(0, 1).map(lambda value: round(value, 2))


def told(*groups: tuple[int, ...], by: float = 0.9) -> tuple[tuple[int, int, float], ...]:
    """Return pairs that make these groups stories."""
    return tuple((*pair, by) for group in groups for pair in combinations(group, 2))


def groups(*groups: tuple[int, ...], **verdicts: tuple[tuple[int, int], ...]) -> set[object]:
    ids = tuple(sorted(each for group in groups for each in group))
    return set(story_groups(StoryLinks(ids, told(*groups), **verdicts)))


def test_without_verdicts_it_is_what_was_computed() -> None:
    links = StoryLinks((4, 3, 2, 1), ((1, 2, 0.9), (2, 4, 0.2)))
    assert story_groups(links) == group_same_story(links.ids, links.pairs) == ((4,), (3,), (2, 1))
    assert embedding_worker.GROUPS(links) == story_groups(links)
    assert story_groups(StoryLinks((), ())) == ()


def test_the_same_story_makes_two_stories_one() -> None:
    assert groups((1, 2), (3, 4), (5,), same=((2, 3),)) == {(1, 2, 3, 4), (5,)}
    assert groups((1,), (2,), (3,), same=((1, 3),)) == {(1, 3), (2,)}


def test_not_related_takes_an_article_out_and_leaves_the_rest_together() -> None:
    assert groups((1, 2, 3, 4), apart=((1, 2), (1, 3), (1, 4))) == {(1,), (2, 3, 4)}


def test_not_related_parts_a_story_by_its_strongest_links() -> None:
    pairs = (*told((1, 2, 3, 4), by=0.6), (1, 2, 0.95), (3, 4, 0.9))
    links = StoryLinks((1, 2, 3, 4), pairs, apart=((1, 4),))
    assert set(story_groups(links)) == {(1, 2), (3, 4)}


def test_not_related_holds_against_what_follows_from_the_same_story() -> None:
    assert groups((1,), (2,), (3,), same=((1, 2), (2, 3)), apart=((1, 3),)) == {(1, 2), (3,)}
    assert groups((1,), (2,), (3,), same=((2, 3), (1, 2)), apart=((1, 3),)) == {(1,), (2, 3)}


def test_a_story_has_a_limit() -> None:
    ids = tuple(range(STORY_LIMIT + 5))
    chain = tuple((each, each + 1) for each in ids[:-1])
    assert story_groups(StoryLinks(ids, (), same=chain)) == (ids[:STORY_LIMIT], ids[STORY_LIMIT:])


@given(
    st.permutations(IDS),
    st.lists(st.tuples(PAIR, PROBABILITY), max_size=30),
    st.lists(PAIR, max_size=6, unique=True),
    st.lists(PAIR, max_size=6, unique=True),
)
def test_every_article_is_in_one_story_and_verdicts_hold(
    ids: list[int],
    pairs: list[tuple[tuple[int, int], float]],
    same: list[tuple[int, int]],
    apart: list[tuple[int, int]],
) -> None:
    same = [pair for pair in same if pair not in apart]
    rows = tuple((*pair, probability) for pair, probability in pairs)
    found = story_groups(StoryLinks(tuple(ids), rows, tuple(same), tuple(apart)))
    assert sorted(each for group in found for each in group) == sorted(ids)
    for group in found:
        assert [each for each in ids if each in group] == list(group)
    story = {each: group for group in found for each in group}
    assert all(story[one] != story[other] for one, other in apart)
    if not apart:
        assert all(story[one] == story[other] for one, other in same)
