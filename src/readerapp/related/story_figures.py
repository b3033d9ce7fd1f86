"""Lays what the reports of a story count side by side, by unit and thing, across languages."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import combinations

from readerapp.domain.story_told import CountedThing, FigureValue, ToldSentence
from readerapp.domain.values import dataclass
from readerapp.related.counted import Counted, surely_differ

MOST_THINGS = 8
MOST_VALUES = 6  # of one thing
MOST_COMPARED = 600  # of one kind, each with each: a third of a second
# Kinds of which a story has one, as a rule. Of others, such as miles, it has many: they are shown
# where two reports give the same, and never said to differ.
_OF_ONE_THING = frozenset(
    {"dead", "injured", "missing", "arrested", "rescued", "length-light-year"}
)
_NEAR = 0.55  # cosine of two sentences from which on they tell of one thing

Likeness = Callable[[ToldSentence, ToldSentence], float]


@dataclass(frozen=True)
class ReportFigure:
    """What one report counts in one sentence."""

    counted: Counted
    sentence: ToldSentence


def counted_things(figures: Iterable[ReportFigure], likeness: Likeness) -> tuple[CountedThing, ...]:
    """What at least two reports count, those of most reports first.

    Only where two sentences are near does one kind stand for one thing; then values that cannot be
    one, rounded, differ. A report that gives several values of a kind is in no such pair.
    """
    by_kind: dict[str, list[ReportFigure]] = {}
    for each in figures:
        alike = by_kind.setdefault(each.counted.kind, [])
        if len(alike) < MOST_COMPARED:
            alike.append(each)
    things = [thing for kind, found in by_kind.items() if (thing := _thing(kind, found, likeness))]
    things.sort(key=lambda thing: (not thing.differs, -_reports(thing)))
    return tuple(things[:MOST_THINGS])


def _reports(thing: CountedThing) -> int:
    return len({told.article_id for value in thing.values for told in value.told})


def _thing(kind: str, found: Sequence[ReportFigure], likeness: Likeness) -> CountedThing | None:
    near = _of_one_thing(found, likeness) if kind in _OF_ONE_THING else _of_one_value(found)
    values: dict[Decimal, dict[int, ReportFigure]] = {}
    for each in near:
        values.setdefault(each.counted.value, {}).setdefault(each.sentence.article_id, each)
    if len({each.sentence.article_id for each in near}) < 2:
        return None
    ordered = sorted(values.values(), key=lambda given: -len(given))[:MOST_VALUES]
    shown = tuple(
        FigureValue(
            tuple(each.counted.written for each in given.values()),
            tuple(each.sentence for each in given.values()),
        )
        for given in ordered
    )
    return CountedThing(kind, shown, _differs(kind, near, likeness))


def _of_one_thing(found: Sequence[ReportFigure], likeness: Likeness) -> list[ReportFigure]:
    """Those that have the same value as another report, or a sentence near to one of another."""
    kept = set()
    for one, other in combinations(range(len(found)), 2):
        a, b = found[one], found[other]
        if a.sentence.article_id == b.sentence.article_id:
            continue
        if a.counted.value == b.counted.value or likeness(a.sentence, b.sentence) >= _NEAR:
            kept |= {one, other}
    return [found[number] for number in sorted(kept)]


def _of_one_value(found: Sequence[ReportFigure]) -> list[ReportFigure]:
    """Those whose value another report gives, too."""
    reports: dict[Decimal, set[int]] = {}
    for each in found:
        reports.setdefault(each.counted.value, set()).add(each.sentence.article_id)
    return [each for each in found if len(reports[each.counted.value]) > 1]


def _differs(kind: str, near: Sequence[ReportFigure], likeness: Likeness) -> bool:
    if kind not in _OF_ONE_THING:
        return False
    by_report: dict[int, set[Decimal]] = {}
    for each in near:
        by_report.setdefault(each.sentence.article_id, set()).add(each.counted.value)
    single = [each for each in near if len(by_report[each.sentence.article_id]) == 1]
    return any(
        surely_differ(a.counted.value, b.counted.value)
        and likeness(a.sentence, b.sentence) >= _NEAR
        for a, b in combinations(single, 2)
        if a.sentence.article_id != b.sentence.article_id
    )
