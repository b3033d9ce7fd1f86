"""The stored form of an article's vectors: what was packed comes back, damage harms nobody."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from readerapp.related.article_vector import (
    E5_DIMENSIONS,
    MODELS,
    USE_DIMENSIONS,
    WIDTH,
    ArticleVectors,
    pack,
    unpack,
)

OF_USE, OF_E5 = MODELS

CHANCE = np.random.default_rng(5)
USE = CHANCE.standard_normal((3, USE_DIMENSIONS), dtype=np.float32) / 23
E5 = CHANCE.standard_normal((3, E5_DIMENSIONS), dtype=np.float32) / 20


def test_the_length_tells_which_vectors_there_are() -> None:
    sizes = [len(pack(USE[0], E5[0])), len(pack(USE[0], None)), len(pack(None, E5[0]))]
    assert sizes == [1792, 1024, 768]
    assert pack(None, None) == b""


def test_what_was_packed_comes_back() -> None:
    rows = [pack(USE[0], E5[0]), pack(None, None), pack(None, E5[1]), pack(USE[2], None)]
    found = unpack(rows)
    assert found.has.T.tolist() == [[True, False, False, True], [True, False, True, False]]
    assert found.matrix.dtype == np.float16
    assert np.array_equal(found.matrix[[0, 3], OF_USE], USE[[0, 2]].astype(np.float16))
    assert np.array_equal(found.matrix[[0, 2], OF_E5], E5[[0, 1]].astype(np.float16))
    assert not found.matrix[[1, 2], OF_USE].any()
    assert not found.matrix[[1, 3], OF_E5].any()


def test_parts_have_unit_length_and_what_is_not_there_is_zero() -> None:
    found = unpack([pack(USE[0] * 3, E5[0]), pack(None, E5[1]), b""]).normalized()
    assert np.linalg.norm(found.matrix[:, OF_USE], axis=1).round(3).tolist() == [1, 0, 0]
    assert np.linalg.norm(found.matrix[:, OF_E5], axis=1).round(3).tolist() == [1, 1, 0]
    nothing = ArticleVectors(np.zeros((1, WIDTH), np.float32), np.ones((1, 2), bool))
    assert not nothing.normalized().matrix.any()


def test_nothing_is_unpacked_to_nothing() -> None:
    found = unpack([])
    assert found.matrix.shape == (0, WIDTH)
    assert found.has.shape == (0, 2)


@pytest.mark.parametrize("spoilt", [np.nan, np.inf, -np.inf])
def test_a_number_that_is_none_makes_the_whole_row_count_as_none(spoilt: float) -> None:
    for size in (1792, 1024, 768):
        numbers = np.zeros(size // 2, dtype="<f2")
        numbers[-1] = spoilt
        found = unpack([numbers.tobytes(), pack(USE[0], E5[0])])
        assert found.has.tolist() == [[False, False], [True, True]]
        assert np.isfinite(found.matrix).all()


@given(st.lists(st.binary(max_size=40) | st.sampled_from([b"\xff" * 768, b"\x01" * 1024])))
def test_any_bytes_will_do(rows: list[bytes]) -> None:
    found = unpack(rows)
    assert len(found.matrix) == len(rows)
    assert found.has[:, 0].tolist() == [row == b"\x01" * 1024 for row in rows]
    assert not found.has[:, 1].any()


@pytest.mark.parametrize(
    "use", [np.zeros(384), np.full(USE_DIMENSIONS, np.nan), np.full(USE_DIMENSIONS, 1e9)]
)
@pytest.mark.filterwarnings("ignore:overflow encountered:RuntimeWarning")
def test_what_cannot_be_stored_is_refused(use: NDArray[np.float64]) -> None:
    with pytest.raises(ValueError, match="512 numbers"):
        pack(use, None)
