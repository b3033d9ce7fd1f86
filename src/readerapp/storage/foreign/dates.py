"""Times as other programs store them."""

from datetime import UTC, datetime
from math import isnan
from typing import Any

from readerapp.text.dates import read_moment

_LATEST = 4_102_444_800  # seconds: 2100


def of_seconds(value: Any, unit: float = 1.0) -> datetime | None:
    """Return the time of a number of seconds since 1970, or of parts of it: 1000 to a second."""
    if not isinstance(value, int | float) or isnan(value):
        return None
    seconds = value / unit
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _LATEST else None


def of_text(value: Any) -> datetime | None:
    """Return a time that is written out; None for none."""
    return read_moment(value[:100]) if isinstance(value, str) and value.strip() else None
