"""The log file, and the buffer of the newest log messages for problem reports."""

import logging
import os
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from readerapp.system.files import writing_failed
from readerapp.system.paths import Paths


class LogBuffer(logging.Handler):
    """Buffer of the newest log messages, without their arguments: for a problem report."""

    def __init__(self, most: int = 30) -> None:
        super().__init__(logging.INFO)
        self._records: deque[logging.LogRecord] = deque(maxlen=most)

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def lines(self) -> Iterator[str]:
        """Yield them, the oldest first; of each text only what stands where it was logged."""
        from readerapp.system.redaction import scrub_line  # start-up time: most runs need it never

        for record in tuple(self._records):
            time = datetime.fromtimestamp(record.created, UTC).isoformat(" ", "seconds")
            text = scrub_line(str(record.msg), record.pathname, record.lineno)
            yield f"{time} {record.levelname} {record.name}: {text}"


_BYTES = 1_000_000

_KEPT = 3

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_to(paths: Paths, level: int = logging.INFO) -> logging.Handler:
    """Write the messages of the `readerapp` logger to a rotating file; return its handler.

    What the user reads (titles, addresses, searches) is logged at DEBUG only: a log is sent
    along with bug reports. Call it once per process; `paths.log` must exist.
    Raises StorageError when the file cannot be opened.
    """
    from logging.handlers import RotatingFileHandler  # loads socket (8 ms): not before the start

    file = paths.log / "readerapp.log"
    try:
        _make_private(file)
        handler = RotatingFileHandler(
            file, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", errors="backslashreplace"
        )
    except OSError as error:
        raise writing_failed(error, str(file)) from error
    handler.rotator = _rotate
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger = logging.getLogger("readerapp")
    logger.setLevel(level)
    logger.addHandler(handler)
    return handler


def _make_private(file: str | Path) -> None:
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))


def _rotate(source: str, target: str) -> None:
    """Begin a new file that is as private as the one before, whatever the umask."""
    if Path(source).exists():  # another process may have been first
        Path(source).replace(target)
    _make_private(source)
