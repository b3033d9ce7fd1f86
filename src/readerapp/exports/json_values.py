"""JSON from outside: read within limits, and asked for values without trusting any of them."""

import json
from datetime import datetime
from typing import Any

from readerapp.domain.errors import Reason, SourceError
from readerapp.text.dates import of_epoch, read_moment
from readerapp.text.numbers import number

_MOST_SECONDS = 100_000_000_000  # what is more counts milliseconds, or microseconds


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
    counted = number(value)
    if counted is None:
        return read_moment(value) if isinstance(value, str) else None
    if counted <= _MOST_SECONDS:
        return of_epoch(counted)
    return of_epoch(counted, 1_000) or of_epoch(counted, 1_000_000)
