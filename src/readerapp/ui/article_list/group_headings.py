"""Headings of the groups of a list: where they stand while rows come and go, their words, their
painting."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import zip_longest

from PySide6.QtCore import QDate, QLocale, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from readerapp.library.list_groups import ListGroup
from readerapp.messages import _
from readerapp.ui.article_list.row import MARGIN
from readerapp.ui.language import dates
from readerapp.ui.language.wording import Wording


class GroupWords:
    """Makes the words of headings in the interface language of the moment."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def heading(self, groups: Sequence[ListGroup], row: int, rows: int) -> str:
        """Return the words of the heading that a row of so many stands below, "" without groups.

        "Today", "Yesterday", or the day in full; an AI label, with how many rows it has.
        """
        number = group_of_row(groups, row)
        if number is None:
            return ""
        of = groups[number].of
        if isinstance(of, date):
            return self._day(of)
        end = groups[number + 1].row if number + 1 < len(groups) else rows
        name = _("No AI label") if of is None else self._wording.label(of)
        count = QLocale().toString(end - groups[number].row)
        return f"{name}  ·  {count}"

    def _day(self, day: date) -> str:
        today, shown = self._wording.today(), QDate(day.year, day.month, day.day)
        if shown == today:
            return _("Today")
        if shown == today.addDays(-1):
            return _("Yesterday")
        return dates.heading_day(day)


def group_of_row(groups: Sequence[ListGroup], row: int) -> int | None:
    """Return the number of the group of a row, None in a list without headings."""
    number = bisect_left(groups, row + 1, key=lambda each: each.row) - 1
    return number if number >= 0 else None


def without_rows(groups: Sequence[ListGroup], removed: Sequence[int]) -> tuple[ListGroup, ...]:
    """Return the groups of a list from which these rows were removed, given in order. A group
    without rows is gone, unless it is the last one: what is below it nobody knows here."""
    moved = [ListGroup(each.row - bisect_left(removed, each.row), each.of) for each in groups]
    below = [each.row for each in moved[1:]]
    return tuple(each for each, after in zip_longest(moved, below) if each.row != after)


def with_row(groups: Sequence[ListGroup], row: int) -> tuple[ListGroup, ...]:
    """Return the groups of a list into which a row was put, which belongs to the group around
    it."""
    return tuple(ListGroup(each.row + (each.row > row), each.of) for each in groups)


HEADING_SPACE = 18  # pixels above and below the words, together
_FOOT = 5  # pixels below the words


def paint_headings(painter: QPainter, list_: QWidget, shown: Iterable[tuple[QRect, str]]) -> None:
    """Paint the headings of a list: the place of each, over the row it stands above, and words."""
    font = list_.font()
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(list_.palette().color(QPalette.ColorRole.PlaceholderText))
    side = Qt.AlignmentFlag.AlignRight if list_.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
    for place, words in shown:
        painter.drawText(place.adjusted(MARGIN, 0, -MARGIN, -_FOOT), flags, words)
