"""Signs that two articles tell of two occurrences of one kind: of two quakes, two match days.

Each is 0 where nothing speaks for it. None of them decides: a report may look back on an earlier
day, and counts of one event grow from hour to hour. Only days that both tell of with their year, in
the title and the first lines, do (`told_apart`).
"""

from datetime import date
from functools import lru_cache
from itertools import islice

from readerapp.related.facts import Facts

_DAYS = 2  # of one event: its eve, and when it is reported
_DAYS_OF_A_YEAR = 366  # 29 February is counted
# Told days further apart are those of two occurrences: of 19,234 pairs of one story, believed to be
# one, 7 are. Days of the year of whole texts would be those of 401.
_TOLD_APART = 14
_ABOUT = 3  # countries an article is about: those it names first, and not in passing


def times_differ(a: Facts, b: Facts) -> float:
    """0 to 1: half for days of the year, all of one more than two days from all of the other, half
    for months that have none in common. Nothing where one of the articles names none."""
    days = a.days_of_year and b.days_of_year and _around(a.days_of_year).isdisjoint(b.days_of_year)
    months = a.months and b.months and set(a.months).isdisjoint(b.months)
    return (bool(days) + bool(months)) / 2


def told_apart(a: Facts, b: Facts) -> bool:
    """Whether both tell of days, and all of one lie weeks from all of the other: a summit and the
    next one, a preview and last year's report. Related they may well be, but not one story."""
    of_a, of_b = ([date.fromisoformat(day.key) for day in each.told] for each in (a, b))
    if not of_a or not of_b:
        return False
    return min(abs((one - other).days) for one in of_a for other in of_b) > _TOLD_APART


def figures_differ(a: Facts, b: Facts) -> float:
    """1 where both count one kind of thing, and of no kind the same number, else 0."""
    of_a, of_b = frozenset(a.figures), frozenset(b.figures)
    units = {figure.unit for figure in of_a} & {figure.unit for figure in of_b}
    return float(bool(units) and of_a.isdisjoint(of_b))


def countries_differ(a: Facts, b: Facts) -> float:
    """1 where both are about countries, and neither names a country the other is about, else 0."""
    about_a, about_b = _countries(a), _countries(b)
    if not about_a or not about_b:
        return 0.0
    return float(about_a.isdisjoint(b.places) and about_b.isdisjoint(a.places))


def _countries(facts: Facts) -> frozenset[str]:
    return frozenset(islice((each for each in facts.places if each not in facts.passing), _ABOUT))


@lru_cache(maxsize=2048)  # the same candidates come again and again
def _around(days: tuple[int, ...]) -> frozenset[int]:
    """The days and those up to two days from them; after December comes January."""
    steps = range(-_DAYS, _DAYS + 1)
    return frozenset((day + step - 1) % _DAYS_OF_A_YEAR + 1 for day in days for step in steps)
