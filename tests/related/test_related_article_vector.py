"""The stored form of an article's vectors: what was packed comes back, damage harms nobody."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from readerapp.related.article_vector import E5_DIMENSIONS, USE_DIMENSIONS, pack, unpack

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
    assert found.has_use.tolist() == [True, False, False, True]
    assert found.has_e5.tolist() == [True, False, True, False]
    assert found.use.dtype == found.e5.dtype == np.float16
    assert np.array_equal(found.use[[0, 3]], USE[[0, 2]].astype(np.float16))
    assert np.array_equal(found.e5[[0, 2]], E5[[0, 1]].astype(np.float16))
    assert not found.use[[1, 2]].any()
    assert not found.e5[[1, 3]].any()


def test_nothing_is_unpacked_to_nothing() -> None:
    found = unpack([])
    assert found.use.shape == (0, USE_DIMENSIONS)
    assert found.e5.shape == (0, E5_DIMENSIONS)
    assert found.has_use.shape == found.has_e5.shape == (0,)


@pytest.mark.parametrize("spoilt", [np.nan, np.inf, -np.inf])
def test_a_number_that_is_none_makes_the_whole_row_count_as_none(spoilt: float) -> None:
    for size in (1792, 1024, 768):
        numbers = np.zeros(size // 2, dtype="<f2")
        numbers[-1] = spoilt
        found = unpack([numbers.tobytes(), pack(USE[0], E5[0])])
        assert found.has_use.tolist() == found.has_e5.tolist() == [False, True]
        assert np.isfinite(found.use).all()
        assert np.isfinite(found.e5).all()


@given(st.lists(st.binary(max_size=40) | st.sampled_from([b"\xff" * 768, b"\x01" * 1024])))
def test_any_bytes_will_do(rows: list[bytes]) -> None:
    found = unpack(rows)
    assert len(found.use) == len(found.e5) == len(rows)
    assert found.has_use.tolist() == [row == b"\x01" * 1024 for row in rows]
    assert not found.has_e5.any()


@pytest.mark.parametrize(
    "use", [np.zeros(384), np.full(USE_DIMENSIONS, np.nan), np.full(USE_DIMENSIONS, 1e9)]
)
@pytest.mark.filterwarnings("ignore:overflow encountered:RuntimeWarning")
def test_what_cannot_be_stored_is_refused(use: NDArray[np.float64]) -> None:
    with pytest.raises(ValueError, match="512 numbers"):
        pack(use, None)
