"""Neighbourhoods: what stands out from its surroundings is near, whatever the surroundings are."""

import numpy as np
import pytest
from gold_articles import of_use
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from readerapp.related.article_vector import MODELS, WIDTH, ArticleVectors
from readerapp.related.neighbourhood import EXPANDED_OVER, Neighbourhood, cosines_of

OF_USE, OF_E5 = MODELS


def stories(sizes: list[int], seed: int = 1, spread: float = 0.6) -> NDArray[np.float32]:
    """Vectors of stories with so many reports each, one story after the other."""
    chance = np.random.default_rng(seed)
    middles = chance.standard_normal((len(sizes), 64))
    rows = [
        middle + spread * chance.standard_normal((size, 64))
        for middle, size in zip(middles, sizes, strict=True)
    ]
    return np.concatenate(rows).astype(np.float32)


def test_a_pair_is_compared_by_the_models_of_both() -> None:
    chance = np.random.default_rng(2)
    matrix = chance.standard_normal((3, WIDTH)).astype(np.float32)
    has = np.array([[True, True], [True, True], [False, True]])
    vectors = ArticleVectors(matrix, has).normalized()
    found = cosines_of(vectors)
    use, e5 = (vectors.matrix[:, part] @ vectors.matrix[:, part].T for part in MODELS)
    assert found[0, 1] == pytest.approx((use[0, 1] + e5[0, 1]) / 2, abs=1e-6)
    assert found[0, 2] == pytest.approx(e5[0, 2], abs=1e-6)
    assert np.allclose(np.diag(found), 1, atol=1e-5)


def test_articles_without_a_common_model_are_not_near() -> None:
    one = np.ones((2, WIDTH), dtype=np.float32)
    vectors = ArticleVectors(one, np.array([[True, False], [False, True]])).normalized()
    assert cosines_of(vectors)[0, 1] == 0


def test_expanding_brings_reports_of_one_story_together() -> None:
    near = Neighbourhood(of_use(stories([6, 6, 6])).normalized())
    inside = near.nearness(0, 5)
    across = near.nearness(0, 6)
    assert inside.expanded > inside.cosine + 0.1
    assert inside.expanded - across.expanded > inside.cosine - across.cosine


def test_the_margin_does_not_mind_how_many_tell_a_story() -> None:
    few = Neighbourhood(of_use(stories([3, *[1] * 40])).normalized()).nearness(0, 1)
    many = Neighbourhood(of_use(stories([30, *[1] * 40])).normalized()).nearness(0, 1)
    assert many.margin > few.margin - 0.2


def test_mates_are_those_of_the_one_with_fewer() -> None:
    near = Neighbourhood(of_use(stories([8, 3, *[1] * 40], spread=0.3)).normalized())
    assert [near.nearness(*pair).mates for pair in ((0, 1), (8, 9), (0, 8), (0, 11))] == [
        7,
        2,
        2,
        0,
    ]


@pytest.mark.parametrize("count", [1, 2, EXPANDED_OVER, EXPANDED_OVER + 1])
def test_small_libraries_have_neighbourhoods_too(count: int) -> None:
    near = Neighbourhood(of_use(stories([1] * count)).normalized())
    assert near.expanded.shape == (count, count)
    assert np.isfinite([list(vars(near.nearness(0, each)).values()) for each in range(count)]).all()


@given(st.integers(1, 30), st.integers(0, 5))
def test_nearness_is_the_same_from_both_sides(count: int, seed: int) -> None:
    near = Neighbourhood(of_use(stories([2] * count, seed)).normalized())
    there, back = near.nearness(0, 2 * count - 1), near.nearness(2 * count - 1, 0)
    for one, other in zip(vars(there).values(), vars(back).values(), strict=True):
        assert one == pytest.approx(other, abs=1e-4)


def test_articles_without_any_vector_are_near_to_nothing() -> None:
    nothing = ArticleVectors(np.zeros((4, WIDTH), np.float32), np.zeros((4, 2), bool))
    found = Neighbourhood(nothing.normalized()).nearness(0, 1)
    assert (found.cosine, found.expanded, found.margin) == (0, 0, 0)
