"""Timings and how they are told."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Timing:
    """Milliseconds of one thing done many times. `raw`: the median of plain sqlite3 doing it."""

    median: float
    p95: float
    raw: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times as long as plain sqlite3, None when there is nothing to compare with."""
        return round(self.median / self.raw, 2) if self.raw else None


def timing(times: list[float], raw: list[float] | None = None) -> Timing:
    """Sum up milliseconds."""
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return Timing(
        round(statistics.median(times), 3),
        round(p95, 3),
        round(statistics.median(raw), 3) if raw else None,
    )


def timed(work: Callable[[], object]) -> float:
    """Return the milliseconds that `work` takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def beside(work: Callable[[], object], raw: Callable[[], object], rounds: int) -> Timing:
    """Time both in turns, so that both meet the same machine. The first round only warms up."""
    both = [(timed(work), timed(raw)) for _ in range(rounds + 1)][1:]
    return timing([each for each, _ in both], [each for _, each in both])
