"""Day headings of a list: where they stand while rows come and go, and their words."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import zip_longest

from PySide6.QtCore import QDate, QObject

from readerapp.library.list_days import ListDay
from readerapp.ui.language import dates


class DayWords(QObject):
    """Makes the words of headings in the interface language of the moment."""

    def heading(self, day: date) -> str:
        """Return "Today", "Yesterday", or the day in full."""
        today, shown = QDate.currentDate(), QDate(day.year, day.month, day.day)
        if shown == today:
            return self.tr("Today")
        if shown == today.addDays(-1):
            return self.tr("Yesterday")
        return dates.heading_day(day)


def day_of_row(days: Sequence[ListDay], row: int) -> date | None:
    """Return the day of a row, None in a list without headings."""
    number = bisect_left(days, row + 1, key=lambda each: each.row) - 1
    return days[number].day if number >= 0 else None


def without_rows(days: Sequence[ListDay], removed: Sequence[int]) -> tuple[ListDay, ...]:
    """Return the days of a list from which these rows were removed, given in order. A day without
    rows is gone, unless it is the last one: what is below it nobody knows here."""
    moved = [ListDay(each.row - bisect_left(removed, each.row), each.day) for each in days]
    below = [each.row for each in moved[1:]]
    return tuple(each for each, after in zip_longest(moved, below) if each.row != after)


def with_row(days: Sequence[ListDay], row: int) -> tuple[ListDay, ...]:
    """Return the days of a list into which a row was put, which belongs to the day around it."""
    return tuple(ListDay(each.row + (each.row > row), each.day) for each in days)
