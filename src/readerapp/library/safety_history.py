"""The safety copy without the times at which something was read, starred or removed.

The marks themselves stay: the beginning of time (1970) stands where a time was, as in the library.
"""

import json
from collections.abc import Iterator
from typing import Any

from readerapp.domain.errors import ReaderError
from readerapp.library import safety_copy
from readerapp.library.opening import Library
from readerapp.system import read_file, write_atomically

_LIMIT = 2 * 1024**3  # bytes of one file
_TIMES = ("read", "starred", "removed")
_NO_TIME = "1970-01-01T00:00:00+00:00"
# The files of today, those before them ("~"), and those kept with a day in their name.
_PATTERNS = ("stars*.jsonl*", "marks*.jsonl*")


def forget_times(library: Library) -> tuple[str, ...]:
    """Take the times out of every version of the safety copy; return the files that still have
    them because they could not be written."""
    folder = safety_copy.folder_of(library.paths)
    left: list[str] = []
    for pattern in _PATTERNS:
        for path in sorted(folder.glob(pattern)):
            try:
                content = read_file(path, _LIMIT)
                without = b"".join(_lines(content))
                if without != content:
                    write_atomically(path, without)
            except (ReaderError, OSError):
                left.append(str(path))
    return tuple(left)


def _lines(content: bytes) -> Iterator[bytes]:
    """Leave out lines that nothing could read: a time may be in them."""
    for line in content.split(b"\n"):
        try:
            values: Any = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(values, dict):
            times = {name: _NO_TIME for name in _TIMES if values.get(name)}
            yield json.dumps(values | times, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
