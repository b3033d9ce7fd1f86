"""Which feeds have a rule of their own."""

import sqlite3

from readerapp.domain.retention import RetentionRule
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.reading.retention import RetentionReader

_SET = """
    INSERT OR REPLACE INTO retention (feed_id, days, count, takes_unread, takes_starred)
    SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM feed WHERE id = ?1)
"""


class RetentionWriter:
    """Writes rules inside one transaction. `reader` sees what was written so far."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = RetentionReader(connection)

    def set(self, feed_id: int, rule: RetentionRule | None) -> None:
        """Give a feed a rule of its own; None: it follows the overall one.

        A rule without limits keeps everything.
        """
        if rule is None:
            self._connection.execute("DELETE FROM retention WHERE feed_id = ?", (feed_id,))
        else:
            flags = (int(rule.takes_unread), int(rule.takes_starred))
            self._connection.execute(_SET, (feed_id, rule.days, rule.count, *flags))
        self._log.change_subscriptions()
