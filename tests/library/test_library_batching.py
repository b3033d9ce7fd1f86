"""Work in batches: how many ids are taken at a time, and what is known when one fails."""

from collections.abc import Sequence

import pytest

from readerapp.domain.articles import Changes
from readerapp.domain.errors import Reason, StorageError
from readerapp.library import batching
from readerapp.library.batching import GROWTH, HalfwayError, batches, in_batches

QUICK, SLOW = batching._QUICK, batching._SLOW


def removed(ids: tuple[int, ...]) -> Changes:
    return Changes(removed=ids)


def sizes(count: int, seconds: float, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return how many ids each batch of 10 or more has, when a batch takes so long by the clock."""
    taken: list[int] = []
    now = [0.0]
    monkeypatch.setattr("readerapp.library.batching.time.monotonic", lambda: now[0])

    def do(ids: Sequence[int]) -> Sequence[int]:
        taken.append(len(ids))
        now[0] += seconds
        return ids

    assert in_batches(range(count), 10, do, removed) == tuple(range(count))
    return taken


@pytest.mark.parametrize("count", [0, 1, 10, 20, 25])
def test_no_batch_is_empty(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = sizes(count, QUICK, monkeypatch)
    assert sum(taken) == count
    assert len(taken) == -(-count // 10)
    assert [len(batch) for batch in batches(range(count), 10)] == taken


def test_quick_batches_grow_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sizes(200, QUICK / 2, monkeypatch) == [10, 20, *4 * [10 * GROWTH], 10]


def test_slow_batches_shrink_to_one_id(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sizes(22, SLOW * 2, monkeypatch) == [10, 5, 2] + 5 * [1]


@pytest.mark.parametrize("seconds", [QUICK, SLOW])
def test_others_stay_as_they_are(seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sizes(30, seconds, monkeypatch) == [10, 10, 10]


def test_what_was_done_before_a_failure_is_told() -> None:
    full = StorageError(Reason.DISK_FULL, "library")

    def do(ids: Sequence[int]) -> Sequence[int]:
        if ids[0]:
            raise full
        return ids

    with pytest.raises(HalfwayError) as halfway:
        in_batches(range(20), 10, do, removed)
    assert halfway.value.changes == Changes(removed=tuple(range(10)))
    assert halfway.value.reason is Reason.DISK_FULL
    with pytest.raises(StorageError) as whole:
        in_batches(range(10, 20), 10, do, removed)
    assert whole.value is full
