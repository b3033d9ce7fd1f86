"""The days of a list, beside those of each article looked at one by one."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from readerapp.library.list_days import list_days

NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)  # a day on which many clocks are put forward


def day_of(key: int) -> object:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=key)).astimezone().date()


@pytest.mark.parametrize("newest_first", [True, False])
def test_each_day_begins_where_its_first_article_stands(newest_first: bool) -> None:
    dice = random.Random(11)
    for count in (0, 1, 2, 3, 10, 400):
        keys = sorted(
            (int(NOON.timestamp()) - dice.randrange(90 * 86_400) for _ in range(count)),
            reverse=newest_first,
        )
        found = list_days(range(count), keys.__getitem__)
        days = [day_of(key) for key in keys]
        firsts = [row for row in range(count) if row == 0 or days[row] != days[row - 1]]
        assert [(each.row, each.day) for each in found] == [(row, days[row]) for row in firsts]


def test_few_dates_are_asked_for() -> None:
    asked: list[int] = []

    def key(row: int) -> int:
        asked.append(row)
        return int(NOON.timestamp()) - row * 86_400 // 5_000  # 5,000 articles a day

    found = list_days(range(1_000_000), key)
    assert len(found) in (200, 201)
    assert len(asked) < 30 * len(found)


def test_odd_times_and_articles_that_are_gone_break_nothing() -> None:
    keys: dict[int, int | None] = {0: 10**12, 1: None, 2: 5, 3: -(10**12), 4: None}
    found = list_days(range(5), keys.__getitem__)
    assert found[0].row == 0
    assert [each.row for each in found] == [0, 2, 3]
    assert list_days([1, 1], keys.__getitem__) == ()
