"""The log file."""

import logging
import os

from readerapp.system.os_errors import writing_failed
from readerapp.system.paths import Paths

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
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))
        handler = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    except OSError as error:
        raise writing_failed(error, str(file)) from error
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger = logging.getLogger("readerapp")
    logger.setLevel(level)
    logger.addHandler(handler)
    return handler
