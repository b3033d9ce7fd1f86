"""Backup thinning: which backups to keep of each day, week and month. Pure functions."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import zip_longest

from readerapp.domain.backups import Backup

_FEWEST = 2  # are kept, however little room there is
_NOTABLE = 20  # articles: of a smaller library halves mean nothing
_CLOCK_SLACK = timedelta(days=1)


@dataclass(frozen=True)
class KeepingRule:
    """How many backups to keep. `room` is in bytes, for all of them together."""

    days: int = 7
    weeks: int = 4
    months: int = 12
    room: int = 10 * 1024**3


def to_drop(backups: Sequence[Backup], now: datetime, rule: KeepingRule) -> list[Backup]:
    """Return the backups that may go.

    Days, weeks and months without a backup do not count, so that a clock that is set on drops
    nothing; one that was made in the future, by a clock that was set back since, always stays.
    When a library has lost more than half of its articles, what was backed up before stays as it
    is until the smaller library is as old as the weeks of the rule: somebody may want it back.
    A file that cannot be read neither counts nor goes.
    """
    usable = sorted((each for each in backups if each.facts.is_usable), key=_made, reverse=True)
    past = [each for each in usable if each.made <= now + _CLOCK_SLACK]
    since, before = _parted_at_a_loss(past)
    if before and len({_week(each) for each in since}) > rule.weeks:
        since, before = past, []
    kept = _within_room(_ranked(since, rule), rule.room)
    return [each for each in since if each not in kept]


def _parted_at_a_loss(newest_first: list[Backup]) -> tuple[list[Backup], list[Backup]]:
    """Part the backups where a library was suddenly less than half of what it had been."""
    for place in range(1, len(newest_first)):
        articles = newest_first[place - 1].facts.articles
        formerly = newest_first[place].facts.articles
        if formerly >= _NOTABLE and 2 * articles < formerly:
            return newest_first[:place], newest_first[place:]
    return newest_first, []


def _ranked(newest_first: list[Backup], rule: KeepingRule) -> list[Backup]:
    """Return what the rule keeps, what is missed most first: of each kind in turn the newest."""
    kinds = (
        _newest_of_each(newest_first, _day, rule.days),
        _newest_of_each(newest_first, _week, rule.weeks),
        _newest_of_each(newest_first, _month, rule.months),
    )
    in_turn = (each for row in zip_longest(*kinds) for each in row if each is not None)
    return list({each.path: each for each in in_turn}.values())


def _newest_of_each(
    newest_first: list[Backup], span: Callable[[Backup], object], most: int
) -> Iterator[Backup]:
    seen: set[object] = set()
    for backup in newest_first:
        if span(backup) not in seen:
            if len(seen) == most:
                return
            seen.add(span(backup))
            yield backup


def _within_room(ranked: list[Backup], room: int) -> list[Backup]:
    kept: list[Backup] = []
    for backup in ranked:
        room -= backup.facts.size
        if room < 0 and len(kept) >= _FEWEST:
            break
        kept.append(backup)
    return kept


def _made(backup: Backup) -> datetime:
    return backup.made


def _day(backup: Backup) -> object:
    return backup.made.date()


def _week(backup: Backup) -> object:
    return backup.made.isocalendar()[:2]


def _month(backup: Backup) -> object:
    return backup.made.year, backup.made.month
