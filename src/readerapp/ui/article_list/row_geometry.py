"""Geometry of a list: rows of one height with headings between some of them. Pure arithmetic, in
pixels from the top of the whole list, whose cost does not grow with the rows."""

from bisect import bisect_right
from collections.abc import Sequence

from readerapp.domain.values import dataclass


@dataclass(frozen=True)
class RowGeometry:
    """Where `count` rows stand. A heading stands above each of the rows `starts`, in order."""

    height: int  # of a row
    count: int = 0
    heading: int = 0  # height of a heading
    starts: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        """The height of the whole list."""
        return self.count * self.height + len(self.starts) * self.heading

    def top(self, row: int) -> int:
        """Return where a row begins, below its heading; rows may be beyond the list."""
        return row * self.height + bisect_right(self.starts, row) * self.heading

    def row_at(self, y: int) -> int:
        """Return the row at a height, that below it for a heading; it may be beyond the list."""
        number = self._headings_down_to(y)
        if number and y < self._heading_top(number - 1) + self.heading:
            return self.starts[number - 1]
        return (y - number * self.heading) // self.height

    def is_heading(self, y: int) -> bool:
        """Whether there is a heading at a height."""
        number = self._headings_down_to(y)
        return number > 0 and y < self._heading_top(number - 1) + self.heading

    def headings_between(self, top: int, bottom: int) -> Sequence[int]:
        """Return the rows whose headings stand at least partly between two heights."""
        first = self._headings_down_to(top - self.heading)
        return self.starts[first : self._headings_down_to(bottom)]

    def _headings_down_to(self, y: int) -> int:
        """How many headings begin at this height or above."""
        return bisect_right(range(len(self.starts)), y, key=self._heading_top)

    def _heading_top(self, number: int) -> int:
        return self.starts[number] * self.height + number * self.heading
