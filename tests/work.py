"""Work counted in calls, so that a test can tell linear from worse without a clock; and a clock
that counts work, for what takes turns by it.

What C code does inside of one call is not seen: there the inputs of a test are so long that work
which grows with their square would take hours.
"""

import inspect
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


class CountedTime:
    """Processor time that passes only when a test says so: put `now` in the place of
    `time.thread_time`, and no computer is too slow for what is decided by it."""

    def __init__(self) -> None:
        self._spent = 0.0

    def now(self) -> float:
        """Return how much was spent, in seconds."""
        return self._spent

    def spend(self, seconds: float) -> None:
        """Take as long."""
        self._spent += seconds


def calls_of(function: Callable[[], object]) -> int:
    """Return how many calls, of Python and of C, `function` makes before it returns or raises."""
    count = 0

    def see(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        function()
    finally:
        sys.setprofile(before)
    return count


def is_linear(calls: int, size: int) -> bool:
    """Tell whether so many calls are what linear work on `size` characters takes: 20 for each."""
    return calls <= 20 * size + 5_000


def calls_to(counted: Callable[..., object], function: Callable[[], object]) -> int:
    """Return how often `function` calls the Python function `counted`, on this thread."""
    code = inspect.unwrap(counted).__code__
    count = 0

    def see(frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event == "call" and frame.f_code is code

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        function()
    finally:
        sys.setprofile(before)
    return count
