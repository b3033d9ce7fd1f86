"""Day headings of a list: where they stand while rows come and go, their words, their painting."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import zip_longest

from PySide6.QtCore import QDate, QObject, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QWidget

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


HEADING_SPACE = 18  # pixels above and below the words, together
_MARGIN, _FOOT = 22, 5  # pixels beside and below the words


def paint_headings(painter: QPainter, list_: QWidget, shown: Iterable[tuple[QRect, str]]) -> None:
    """Paint the headings of a list: the place of each, over the row it stands above, and words."""
    font = list_.font()
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(list_.palette().color(QPalette.ColorRole.PlaceholderText))
    side = Qt.AlignmentFlag.AlignRight if list_.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
    for place, words in shown:
        painter.drawText(place.adjusted(_MARGIN, 0, -_MARGIN, -_FOOT), flags, words)
