"""JSON from outside: read within limits, and asked for values without trusting any of them."""

import json
from datetime import UTC, datetime
from typing import Any

from readerapp.domain.errors import Reason, SourceError
from readerapp.text.dates import read_moment

_EARLIEST, _LATEST = 0, 4_102_444_800  # seconds: 1970 to 2100
_THOUSANDS = 100_000_000_000  # what is larger counts milliseconds
_LARGEST = _LATEST * 1_000_000  # microseconds


def read_json(text: str, name: str) -> Any:
    """Return the value of a document. Raises SourceError(BAD_EXPORT, TOO_COMPLEX)."""
    try:
        return json.loads(text)
    except RecursionError as error:
        raise SourceError(Reason.TOO_COMPLEX, name, "JSON within JSON") from error
    except ValueError as error:
        raise SourceError(Reason.BAD_EXPORT, name, str(error)) from error


def objects(value: Any) -> list[dict[str, Any]]:
    """Return the objects of a list, and none of what is no list."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def texts(value: Any) -> tuple[str, ...]:
    """Return the texts of a list; the names of objects in it; a lone text as one."""
    if isinstance(value, str):
        return (value,) if value else ()
    if not isinstance(value, list):
        return ()
    named = (each.get("name") if isinstance(each, dict) else each for each in value)
    return tuple(each for each in named if isinstance(each, str) and each)


def text(value: Any) -> str:
    """Return a text, "" for anything else."""
    return value if isinstance(value, str) else ""


def flag(value: Any) -> bool:
    """Return whether a value says yes: true, 1, "1"."""
    return value in (True, 1, "1", "true")


def when(value: Any) -> datetime | None:
    """Return a moment, of seconds or milliseconds since 1970 or written out; None for none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        digits = value.strip()
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 16):
            return read_moment(value[:100]) if value.strip() else None
        value = int(digits)
    if not isinstance(value, int | float) or not _EARLIEST < value < _LARGEST:
        return None  # also what is no number, and what no float can hold
    seconds = value / 1000 if value > _THOUSANDS else value
    if seconds > _LATEST:  # microseconds
        seconds /= 1000
    return datetime.fromtimestamp(seconds, UTC) if seconds < _LATEST else None
