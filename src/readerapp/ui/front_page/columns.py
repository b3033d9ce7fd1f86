"""Geometry of the page: how many columns there are, and where each card stands. Pure arithmetic.

Sizes are device-independent pixels, from left to right; whoever places widgets mirrors them.
"""

from dataclasses import field
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import QLineF

from readerapp.domain.values import dataclass

THREE, TWO = (
    1186,
    786,
)  # widths from which there are as many columns: 1,200 and 800 with the scroll bar
NORMAL_LETTERS = 16  # pixels; with larger letters the columns get fewer instead of narrower
WIDEST = 1480  # of all columns: beyond that a line of the lead gets too long to be read
SIDE, NARROW_SIDE = 26, 10  # free at both sides of the page
GAP = 20  # between two columns
INSIDE = 10  # free at both sides of a card: the ring of the focus has room
TALL = 14  # free above and below a card
LEAD_SHARE = 0.36  # of the page's height, its head included, that the picture of a lead takes
LEAST_HIGH, STEP = 120, 20  # pixels: it is that high, and follows the height in such steps


@dataclass(frozen=True)
class ColumnPlan:
    """The columns of a page: how many, how wide each is, and where the first one begins. `highest`:
    how many pixels a picture may be high, 0 for any."""

    count: int
    width: int
    left: int
    highest: int = 0

    @property
    def all_width(self) -> int:
        """Width of all columns with what is between them."""
        return self.count * self.width + (self.count - 1) * GAP

    @property
    def is_narrow(self) -> bool:
        """Whether pictures stand beside their text, that of the lead excepted."""
        return self.count == 1

    def start(self, column: int) -> int:
        """Return where a column begins."""
        return self.left + column * (self.width + GAP)

    def span(self, columns: int) -> int:
        """Return the width of so many columns."""
        return columns * self.width + (columns - 1) * GAP


@dataclass(frozen=True)
class FrontPlace:
    """Where a reader is on the page: a card, by its article, and how far below the upper edge of
    the screen it begins, in pixels. `is_focused`: the keyboard is there too."""

    article_id: int
    offset: int
    is_focused: bool = False


def plan_columns(width: int, letters: int, height: int = 0) -> ColumnPlan:
    """Return the columns of a page of `width` pixels whose text is `letters` pixels high. `height`:
    of all that is seen of it, 0 where that is not known."""
    scale = max(1.0, letters / NORMAL_LETTERS)
    count = 3 if width >= THREE * scale else 2 if width >= TWO * scale else 1
    side = (SIDE if count > 1 else NARROW_SIDE) - INSIDE
    room = min(width - 2 * side, round(WIDEST * scale))
    column = (room - (count - 1) * GAP) // count
    used = count * column + (count - 1) * GAP
    highest = max(LEAST_HIGH, round(height * LEAD_SHARE) // STEP * STEP) if height else 0
    return ColumnPlan(count, max(1, column), max(0, (width - used) // 2), highest)


class Spot(NamedTuple):
    """Where a card stands: its column, and its place without its height."""

    column: int
    left: int
    top: int
    width: int


@dataclass
class ColumnStack:
    """The columns of one section while it is filled: each card goes below the shortest column.

    So the first row reads in order, and what comes later is never higher than what came before.
    """

    plan: ColumnPlan
    top: int
    bottoms: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)  # of the rule before each column but the first
    ended: list[tuple[int, int, int]] = field(default_factory=list)  # rules above wide cards

    def __post_init__(self) -> None:
        self.bottoms = [self.top] * self.plan.count
        self.starts = [self.top + TALL] * self.plan.count

    @property
    def bottom(self) -> int:
        """Where the longest column ends."""
        return max(self.bottoms)

    def spot(self, span: int, kept: int | None = None) -> Spot:
        """Return where the next card stands; `kept` is the column in which it stood before."""
        span = min(span, self.plan.count)
        last = self.plan.count - span
        column = min(range(last + 1), key=lambda at: (max(self.bottoms[at : at + span]), at))
        if kept is not None and kept <= last:
            column = kept
        top = max(self.bottoms[column : column + span])
        return Spot(column, self.plan.start(column), top, self.plan.span(span))

    def put(self, spot: Spot, height: int) -> None:
        """Keep the place of a card that is `height` pixels high."""
        for column in range(self.plan.count):
            if spot.left <= self.plan.start(column) < spot.left + spot.width:
                if self.plan.start(column) > spot.left:  # no rule goes through a wide card
                    if self.bottoms[column] > self.top:
                        self.ended += self._rule(column, spot.top - TALL)
                    self.starts[column] = spot.top + height + TALL
                self.bottoms[column] = spot.top + height

    def rules(self) -> list[tuple[int, int, int]]:
        """Return the rules between columns, each with its place and both ends."""
        columns = (each for each in range(1, self.plan.count) if self.bottoms[each] > self.top)
        open_ones = (self._rule(column, self.bottom - TALL) for column in columns)
        return [*self.ended, *chain.from_iterable(open_ones)]

    def _rule(self, column: int, end: int) -> list[tuple[int, int, int]]:
        start = self.starts[column]
        return [(self.plan.start(column) - GAP // 2, start, end)] if end > start else []


def across(spot: Spot) -> QLineF:
    """Return the thin line above a card."""
    return QLineF(spot.left + INSIDE, spot.top, spot.left + spot.width - INSIDE, spot.top)
