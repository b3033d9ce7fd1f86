"""Small tables: settings, the record of consent, usage counts kept on this computer."""

import json
import sqlite3
from datetime import date

from readerapp.domain.consent import ConsentRecord
from readerapp.storage.codec import seconds

_APPEND_CONSENT = """
    INSERT INTO consent
        (at, purpose, decision, policy_version, text_sha256, text_locale, surface, app_version)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_USAGE = """
    INSERT INTO usage_count (day, name, count) VALUES (?, ?, ?)
    ON CONFLICT (day, name) DO UPDATE SET count = count + excluded.count
"""


class SettingWriter:
    """Writes settings inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def set(self, key: str, value: object) -> None:
        """Store a setting. `value` is what `json.dumps` takes."""
        statement = "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"
        self._connection.execute(statement, (key, json.dumps(value)))

    def delete(self, key: str) -> None:
        """Forget a setting, so that its default holds."""
        self._connection.execute("DELETE FROM setting WHERE key = ?", (key,))


class ConsentWriter:
    """Appends to the record of consent; the file itself refuses changes to it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def append(self, record: ConsentRecord) -> None:
        """Add an answer. The newest of a purpose holds."""
        values = (
            seconds(record.at),
            record.purpose,
            record.decision.value,
            record.policy_version,
            record.text_sha256,
            record.text_locale,
            record.surface.value,
            record.app_version,
        )
        self._connection.execute(_APPEND_CONSENT, values)


class UsageWriter:
    """Writes usage counts inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, day: date, name: str, count: int = 1) -> None:
        """Add to the count of a day."""
        self._connection.execute(_ADD_USAGE, (day.isoformat(), name, count))

    def forget_before(self, day: date) -> None:
        """Delete the counts of earlier days."""
        self._connection.execute("DELETE FROM usage_count WHERE day < ?", (day.isoformat(),))

    def clear(self) -> None:
        """Delete every count."""
        self._connection.execute("DELETE FROM usage_count")
