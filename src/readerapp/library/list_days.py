"""Days of a list: where in it each day begins, found without reading the dates of all articles."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta

from readerapp.domain.values import dataclass

SortKey = Callable[[int], int | None]  # of an article: seconds since 1970

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LOCAL_FROM = date(1970, 1, 3)  # before, not every system knows the local time
_RANGE = (-62_000_000_000, 253_000_000_000)  # seconds: the years 5 to 9987


@dataclass(frozen=True)
class ListDay:
    """A day of a list, in local time, and its first row."""

    row: int
    day: date


def list_days(ids: Sequence[int], sort_key: SortKey) -> tuple[ListDay, ...]:
    """Return the first row of each day of a list that is in the order of time, either way.

    A day is that of the local time zone. The list is sought through by doubling and halving steps:
    a thousand days of a million articles ask for some 30,000 of their dates. An article that is
    gone, or stands elsewhere than by its date, belongs to the day around it.
    """
    found: list[ListDay] = []
    row = 0
    while row < len(ids):
        key = sort_key(ids[row])
        if key is None:
            row += 1
            continue
        day = _day_of(key)
        if not found or found[-1].day != day:
            found.append(ListDay(row if found else 0, day))
        start, end = _begin_of(day), _begin_of(day + timedelta(days=1))
        row = _first_outside(ids, row, sort_key, start, end)
    return tuple(found)


def _first_outside(
    ids: Sequence[int], row: int, sort_key: SortKey, start: float, end: float
) -> int:
    """Return the first row after `row` whose time is not from `start` to `end`."""

    def is_inside(at: int) -> bool:
        key = sort_key(ids[at])
        return key is None or start <= min(max(key, _RANGE[0]), _RANGE[1]) < end

    inside, step = row, 1
    while inside + step < len(ids) and is_inside(inside + step):
        inside += step
        step *= 2
    outside = min(inside + step, len(ids))
    while outside - inside > 1:
        middle = (inside + outside) // 2
        if is_inside(middle):
            inside = middle
        else:
            outside = middle
    return outside


def _day_of(key: int) -> date:
    moment = _EPOCH + timedelta(seconds=min(max(key, _RANGE[0]), _RANGE[1]))
    return moment.astimezone().date() if moment.date() >= _LOCAL_FROM else moment.date()


def _begin_of(day: date) -> float:
    midnight = datetime.combine(day, time())
    begin = midnight.astimezone() if day >= _LOCAL_FROM else midnight.replace(tzinfo=UTC)
    return (begin - _EPOCH).total_seconds()
