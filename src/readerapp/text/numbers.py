"""Reads numbers from outside within bounds: what is out of them, or is none, is "no value".

A number is converted where it is read, once, by one of these functions. One that passes here can be
stored (SQLite counts to 2**63) and reckoned with; times are read by `readerapp.text.dates`.
"""

import re
from math import isfinite

LARGEST = 10**15  # a petabyte in bytes: what is larger is no size, and a float still holds it
_LONGEST = 40  # characters of a number; Python refuses to read 4,300 digits
_WRITTEN = re.compile(r"[+-]?\d+(?:\.\d*)?", re.ASCII)


def number(value: object) -> int | float | None:
    """Return a finite number, of a number or of a text that writes one; None for anything else."""
    if isinstance(value, str):
        written = value.strip() if len(value) <= _LONGEST else ""
        if not _WRITTEN.fullmatch(written):
            return None
        return float(written) if "." in written else int(written)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if isinstance(value, int) or isfinite(value) else None


def whole(value: object, most: int = LARGEST, least: int = 0) -> int | None:
    """Return a count or a size: a number from `least` to `most`, without what it has of a fraction;
    None for anything else."""
    found = number(value)
    return None if found is None or not least <= found <= most else int(found)
