"""The newest messages of the log, as a problem report tells them."""

import logging
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime


class LastMessages(logging.Handler):
    """Remembers the newest messages, without what was filled into them: for a problem report."""

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
