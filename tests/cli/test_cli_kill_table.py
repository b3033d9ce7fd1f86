"""The faults that end the app in the middle, a few of each; `lab.kill_table` injects more."""

import random
from pathlib import Path

import pytest

from lab import kill_table


@pytest.mark.parametrize("fault", ["annotating", "ruling", "migrating", "salvaging"])
def test_nothing_acknowledged_is_lost_and_nothing_is_half_done(
    fault: str, tmp_path: Path, slow_kills: int
) -> None:
    row = getattr(kill_table, fault)(tmp_path, slow_kills, random.Random(1))
    assert (row.injections, row.lost, row.half_done) == (slow_kills, 0, 0)


def test_a_killed_import_of_subscriptions_is_whole_the_next_time(
    tmp_path: Path, slow_kills: int
) -> None:
    row = kill_table.importing(tmp_path, slow_kills, random.Random(2), 400)
    assert (row.injections, row.lost, row.half_done) == (slow_kills, 0, 0)
