"""A stretch of a text."""

from readerapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a text, from `start` to before `end`."""

    start: int
    end: int
