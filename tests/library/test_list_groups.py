"""The days of a list, beside those of each article looked at one by one."""

import random
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from library_samples import article

from readerapp.domain.articles import ArticleQuery, Order
from readerapp.domain.stories import local_day
from readerapp.library import Library, searching
from readerapp.library.list_groups import Grouping, list_days
from readerapp.library.search_index import incoming

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
        assert [(each.row, each.of) for each in found] == [(row, days[row]) for row in firsts]


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


# Days without an hour

# As POSIX turns their signs; the last one begins its summer within the days below.
ZONES = [f"<z{east:+03d}>{-east}" for east in (-12, -11, -10, -5, -1, 0, 1, 9, 11, 12, 13, 14)]
ZONES += ["<+1245>-12:45<+1345>,M3.5.0,M10.1.0"]
# Where there is no midnight on one of the days below: clocks are put forward then.
ZONES += ["<-01>1<+00>0,M3.5.0/0,M10.5.0/1"]


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Where the reader is."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be changed here")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def fill(library: Library) -> None:
    """Store four days: an article each hour, some days without an hour, and some undated ones."""
    first = datetime(2026, 3, 27, tzinfo=UTC)
    hours = [first + timedelta(hours=hour, minutes=30) for hour in range(96)]
    days = [first + timedelta(hours=12 * half) for half in range(8) for _ in range(3)]
    dated = [article(f"d{n}", published=when) for n, when in enumerate(hours + days)]
    with library.store.write() as writer:
        writer.articles.put_many(list(map(incoming, dated)), first + timedelta(days=9))
        for day in range(4):  # received at the very noon, on the hour as programs like it
            silent = incoming(article(f"s{day}", published=None))
            writer.articles.put_many([silent], first + timedelta(days=day, hours=12))


@pytest.mark.parametrize("order", [Order.NEWEST, Order.OLDEST])
def test_a_day_without_an_hour_stands_under_that_day_wherever_one_reads(
    library: Library, zone: str, order: Order
) -> None:
    fill(library)
    query = ArticleQuery(order=order)
    plain, found = (
        searching.find(library, query, group_by=each) for each in (Grouping.NONE, Grouping.DAY)
    )
    assert sorted(found.ids) == sorted(plain.ids)
    stops = [*(each.row for each in found.groups[1:]), len(found.ids)]
    heads = {each.id: each for each in searching.heads(library, tuple(found.ids))}
    for each, stop in zip(found.groups, stops, strict=True):
        of_day = [heads[one] for one in found.ids[each.row : stop]]
        own = {local_day(one) or one.received.astimezone().date() for one in of_day}
        assert own == {each.of}
    days = [each.of for each in found.groups if isinstance(each.of, date)]
    assert len(days) == len(found.groups)
    assert days == sorted(set(days), reverse=order is Order.NEWEST)
    # What has an hour, or only arrived, stands as it did; and so do those of one day to each other.
    with_hour = [one for one in plain.ids if heads[one].known_day is None]
    assert [one for one in found.ids if heads[one].known_day is None] == with_hour
    for moment in {each.published for each in heads.values() if each.known_day}:
        same = [one for one in plain.ids if heads[one].published == moment]
        assert [one for one in found.ids if heads[one].published == moment] == same
