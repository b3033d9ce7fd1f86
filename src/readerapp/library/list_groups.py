"""Groups of a list: which rows belong to each day, found without reading the dates of all articles,
and to each AI label."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import filterfalse

from readerapp.domain.drafts import HALF_DAY, day_without_hour
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass

SortKey = Callable[[int], int | None]  # of an article: seconds since 1970
DatedAt = Callable[[Sequence[int], int], "array[int]"]  # those whose known date is a moment

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LOCAL_FROM = date(1970, 1, 3)  # before, not every system knows the local time
_RANGE = (-62_000_000_000, 253_000_000_000)  # seconds: the years 5 to 9987


class Grouping(StrEnum):
    """What a list is grouped by."""

    NONE = ""
    DAY = "day"
    LABEL = "label"


_MANY = 2_000  # rows that are put in order faster than each is brought to its place
_LABELS = (Label.AI_TEXT, Label.AI_IMAGE, Label.AI_IMAGE_PARTS, Label.AI_IMAGE_EDITED)


@dataclass(frozen=True)
class ListGroup:
    """A group of a list, and its first row: of a day in local time, of a label, or of None, which
    is of what nobody says anything about."""

    row: int
    of: date | Label | None


def rows_by_label(
    ids: "array[int]", labels: Mapping[int, tuple[Label, ...]]
) -> tuple["array[int]", tuple[ListGroup, ...]]:
    """Return a list grouped by the first of the labels of each article, in their order above, and
    the first row of each group. `labels`: of all articles that carry any.

    In a group the rows keep their order. A label that is disputed stands, as its badge does.
    """
    parted: dict[Label | None, array[int]] = {each: array("q") for each in (*_LABELS, None)}
    unlabelled = parted[None].append
    places: dict[tuple[Label, ...], Callable[[int], None]] = {}  # few are different
    for one in ids:
        carried = labels.get(one)
        if not carried:
            unlabelled(one)
            continue
        if (place := places.get(carried)) is None:
            place = places[carried] = parted[_group_of(carried)].append
        place(one)
    return _joined(parted)


def regrouped_by_label(
    ids: "array[int]",
    groups: Sequence[ListGroup],
    labels: Mapping[int, tuple[Label, ...]],
    sort_key: SortKey,
    *,
    newest_first: bool = True,
) -> tuple["array[int]", tuple[ListGroup, ...]]:
    """Return a list that was grouped by label before some of the labels changed, grouped again. A
    row of another group now comes to its place by time there; all others keep their order."""

    def place(one: int) -> tuple[int, int]:
        key = sort_key(one) or 0
        return (-key, -one) if newest_first else (key, one)

    parted: dict[Label | None, array[int]] = {each: array("q") for each in (*_LABELS, None)}
    moved: list[tuple[int, Label | None]] = []
    stops = [*(each.row for each in groups[1:]), len(ids)]
    for shown, stop in zip(groups, stops, strict=False):
        for one in ids[shown.row : stop]:
            group = _group_of(labels.get(one, ()))
            if group == shown.of:
                parted[group].append(one)
            else:
                moved.append((one, group))
    if len(moved) > _MANY:
        for one, group in moved:
            parted[group].append(one)
        return _joined({of: array("q", sorted(own, key=place)) for of, own in parted.items()})
    for one, group in moved:
        parted[group].insert(bisect_left(parted[group], place(one), key=place), one)
    return _joined(parted)


def _group_of(carried: Collection[Label]) -> Label | None:
    return next((each for each in _LABELS if each in carried), None) if carried else None


def _joined(
    parted: Mapping[Label | None, "array[int]"],
) -> tuple["array[int]", tuple[ListGroup, ...]]:
    rows, groups = array("q"), list[ListGroup]()
    for of, own in parted.items():
        if own:
            groups.append(ListGroup(len(rows), of))
            rows.extend(own)
    return rows, tuple(groups)


def rows_by_day(
    ids: "array[int]", sort_key: SortKey, dated_at: DatedAt, *, newest_first: bool = True
) -> tuple["array[int]", tuple[ListGroup, ...]]:
    """Return a list that is in the order of time, and the first row of each day in it.

    A day is that of the local time zone. A day without an hour is kept as a moment in UTC, which is
    in the day before or after for many a reader: rows of such a day are brought to the near end of
    their own. All others keep their order.
    """
    found = _days(ids, sort_key)
    rows, days = array("q"), list[ListGroup]()
    stops = [*(row for row, _ in found[1:]), len(ids)]
    for (begin, day_begun), stop in zip(found, stops, strict=False):
        own = ids[begin:stop]
        parts: list[tuple[date, array[int]]] = []
        for day, moment in _moments_of_others(day_begun):
            strays = dated_at(_at_moment(own, sort_key, moment, newest_first), moment)
            if len(strays):
                parts.append((day, strays))
                own = array("q", filterfalse(set(strays).__contains__, own))
        parts.append((day_begun, own))
        for day, some in sorted(parts, key=lambda each: each[0], reverse=newest_first):
            if len(some):
                if not days or days[-1].of != day:
                    days.append(ListGroup(len(rows), day))
                rows.extend(some)
    return (rows, tuple(days)) if found else (ids, ())


def _moments_of_others(day: date) -> Iterator[tuple[date, int]]:
    """Yield the moments of a local day that stand for another day, with that."""
    start, end = _begin_of(day), _begin_of(day + timedelta(days=1))
    first = -(-int(start) // HALF_DAY) * HALF_DAY
    for moment in range(first, int(end), HALF_DAY):
        other = day_without_hour(_EPOCH + timedelta(seconds=moment))
        if other is not None and other != day:
            yield other, moment


def _at_moment(
    rows: "array[int]", sort_key: SortKey, moment: int, newest_first: bool
) -> "array[int]":
    """Return the rows of a moment, which stand together."""

    def place(row: int) -> int:
        key = sort_key(row)
        later = 0 if key is None else (key > moment) - (key < moment)
        return -later if newest_first else later

    return rows[bisect_left(rows, 0, key=place) : bisect_right(rows, 0, key=place)]


def list_days(ids: Sequence[int], sort_key: SortKey) -> tuple[ListGroup, ...]:
    """Return the first row of each local day by the times by which articles stand in a list."""
    return tuple(ListGroup(row, day) for row, day in _days(ids, sort_key))


def _days(ids: Sequence[int], sort_key: SortKey) -> list[tuple[int, date]]:
    """The list is sought through by doubling and halving steps: a thousand days of a million
    articles ask for some 30,000 of their times. An article that is gone, or stands elsewhere than
    by its time, belongs to the day around it.
    """
    found: list[tuple[int, date]] = []
    row = 0
    while row < len(ids):
        key = sort_key(ids[row])
        if key is None:
            row += 1
            continue
        day = _day_of(key)
        if not found or found[-1][1] != day:
            found.append((row if found else 0, day))
        start, end = _begin_of(day), _begin_of(day + timedelta(days=1))
        row = _first_outside(ids, row, sort_key, start, end)
    return found


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
    if day < _LOCAL_FROM:
        return (midnight.replace(tzinfo=UTC) - _EPOCH).total_seconds()
    return midnight.timestamp()  # the right one also where clocks are put forward at midnight
