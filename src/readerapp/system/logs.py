"""The log file, and the buffer of the newest log messages for problem reports."""

import logging
import os
import re
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
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
        """Return those of now, the oldest first; of each text only what stands where it was
        logged."""
        return self._scrubbed(tuple(self._records))

    def _scrubbed(self, records: tuple[logging.LogRecord, ...]) -> Iterator[str]:
        from readerapp.system.redaction import scrub_line  # start-up time: most runs need it never

        for record in records:
            time = datetime.fromtimestamp(record.created, UTC).isoformat(" ", "seconds")
            text = scrub_line(str(record.msg), record.pathname, record.lineno)
            yield f"{time} {record.levelname} {record.name}: {text}"


_BYTES = 1_000_000

_KEPT = 3

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_OWN_LINE = re.compile(rb"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ readerapp")
_LINE_START = 64  # bytes


def log_to(paths: Paths, level: int = logging.INFO) -> logging.Handler:
    """Write the messages of the `readerapp` logger to a rotating file; return its handler.

    What the user reads (titles, addresses, searches) is logged at DEBUG only: a log is sent
    along with bug reports. Call it once per process; `paths.log` must exist. Where another program
    has a file of that name, or of one that rotating would write over, the log has a number.
    Raises StorageError when the file cannot be opened.
    """
    file = _own_file(paths.log)
    try:
        _make_private(file)
    except OSError as error:
        raise writing_failed(error, str(file)) from error
    handler = _LogFile(file)
    logger = logging.getLogger("readerapp")
    logger.setLevel(level)
    logger.addHandler(handler)
    return handler


class _LogFile(logging.Handler):
    """The rotating file, opened by the first message: a start has none."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._opened: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._opened is None:
                self._opened = self._open()
        except OSError:
            self.handleError(record)
        else:
            self._opened.emit(record)

    def _open(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # loads socket (8 ms)

        opened = RotatingFileHandler(
            self._file,
            maxBytes=_BYTES,
            backupCount=_KEPT,
            encoding="utf-8",
            errors="backslashreplace",
        )
        opened.rotator = _rotate
        opened.setFormatter(logging.Formatter(_FORMAT))
        return opened

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()
        super().close()


def is_own_log(file: Path) -> bool:
    """Return whether a file is empty or begins as a log of ours does; raises OSError."""
    with file.open("rb") as opened:
        beginning = opened.read(_LINE_START)
    return not beginning or _OWN_LINE.match(beginning) is not None


def _own_file(folder: Path) -> Path:
    names = (f"readerapp-{number}.log" if number > 1 else "readerapp.log" for number in count(1))
    return next(folder / name for name in names if not _is_taken(folder / name))


def _is_taken(file: Path) -> bool:
    """Whether somebody else's file is provably there, or where rotating would put an older part."""
    for name in (file.name, *(f"{file.name}.{number}" for number in range(1, _KEPT + 1))):
        try:
            if not is_own_log(file.with_name(name)):
                return True
        except OSError:  # most often there is none; what else is wrong is told on opening it
            continue
    return False


def _make_private(file: str | Path) -> None:
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))


def _rotate(source: str, target: str) -> None:
    """Begin a new file that is as private as the one before, whatever the umask."""
    if Path(source).exists():  # another process may have been first
        Path(source).replace(target)
    _make_private(source)
