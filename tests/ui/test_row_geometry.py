"""Where rows and headings of a list stand, beside the same counted one by one."""

import random
from datetime import date

from readerapp.library.list_groups import ListGroup
from readerapp.ui.article_list.group_headings import group_of_row, with_row, without_rows
from readerapp.ui.article_list.view import RowGeometry

HEIGHT, HEADING = 7, 3


def lines(count: int, starts: set[int]) -> list[tuple[int, bool]]:
    """The row of each pixel, and whether that is in its heading."""
    found: list[tuple[int, bool]] = []
    for row in range(count):
        found += [(row, True)] * (HEADING if row in starts else 0)
        found += [(row, False)] * HEIGHT
    return found


def test_places_are_those_of_rows_laid_below_each_other() -> None:
    dice = random.Random(3)
    for _ in range(60):
        count = dice.randrange(1, 30)
        starts = {row for row in range(count) if dice.random() < 0.3}
        places = RowGeometry(HEIGHT, count, HEADING, tuple(sorted(starts)))
        pixels = lines(count, starts)
        assert places.total == len(pixels)
        for y, (row, is_heading) in enumerate(pixels):
            assert (places.row_at(y), places.is_heading(y)) == (row, is_heading)
        assert [places.top(row) for row in range(count)] == [
            pixels.index((row, False)) for row in range(count)
        ]
        top = dice.randrange(len(pixels))
        bottom = top + dice.randrange(20)
        seen = dict.fromkeys(row for row, is_heading in pixels[top : bottom + 1] if is_heading)
        assert set(places.headings_between(top, bottom)) >= set(seen)


def test_days_follow_their_rows() -> None:
    dice = random.Random(5)
    for _ in range(60):
        of_row = sorted(dice.randrange(1, 9) for _ in range(dice.randrange(1, 25)))
        days = days_of(of_row)
        own = [days[group_of_row(days, row) or 0].of for row in range(len(of_row))]
        assert own == [date(2026, 1, each) for each in of_row]
        gone = sorted(dice.sample(range(len(of_row)), dice.randrange(len(of_row))))
        left = [each for row, each in enumerate(of_row) if row not in gone]
        known = [each for each in without_rows(days, gone) if each.row < len(left)]
        assert known == list(days_of(left))
        row = dice.randrange(len(of_row) + 1)
        moved = with_row(days, row)
        assert [each.of for each in moved] == [each.of for each in days]
        assert all(
            each.row - old.row == (old.row > row) for each, old in zip(moved, days, strict=True)
        )
    assert group_of_row((), 3) is None


def days_of(of_row: list[int]) -> tuple[ListGroup, ...]:
    firsts = [row for row, each in enumerate(of_row) if row == 0 or of_row[row - 1] != each]
    return tuple(ListGroup(row, date(2026, 1, of_row[row])) for row in firsts)
