"""Settings, the record of consent, and usage counts kept on this computer."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import date

from readerapp.domain.consent import ConsentRecord, Decision, Surface
from readerapp.storage.codec import moment, reading_values, seconds

_RECORDS = """
    SELECT at, purpose, decision, policy_version, text_sha256, text_locale, surface, app_version
    FROM consent
"""
_APPEND_CONSENT = """
    INSERT INTO consent
        (at, purpose, decision, policy_version, text_sha256, text_locale, surface, app_version)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_OTHERS = "SELECT EXISTS (SELECT 1 FROM account), EXISTS (SELECT 1 FROM folder_sync)"
_ADD_USAGE = """
    INSERT INTO usage_count (day, name, count) VALUES (?, ?, ?)
    ON CONFLICT (day, name) DO UPDATE SET count = count + excluded.count
"""


class SettingReader:
    """Reads settings."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> dict[str, object]:
        """Return every stored setting as its JSON value; None for one that is none.

        One bad value must not take the others along: each has its default.
        """
        rows = self._connection.execute("SELECT key, value FROM setting ORDER BY key")
        return {key: _json_or_none(value) for key, value in rows}

    def some(self, keys: Iterable[str]) -> dict[str, object]:
        """Return those of some settings that are stored, as `all` does."""
        statement = "SELECT key, value FROM setting WHERE key IN (SELECT value FROM json_each(?))"
        rows = self._connection.execute(statement, (json.dumps(list(keys)),))
        return {key: _json_or_none(value) for key, value in rows}

    def others(self) -> tuple[bool, bool]:
        """Return whether there are accounts on servers, and a folder shared with computers."""
        accounts, folders = self._connection.execute(_OTHERS).fetchone()
        return bool(accounts), bool(folders)

    def get(self, key: str) -> object:
        """Return the JSON value of one setting, None when it is not stored."""
        statement = "SELECT value FROM setting WHERE key = ?"
        row = self._connection.execute(statement, (key,)).fetchone()
        with reading_values():
            return None if row is None else json.loads(row[0])


def _json_or_none(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


class ConsentReader:
    """Reads the record of consent."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def records(self) -> tuple[ConsentRecord, ...]:
        """Return every answer, oldest first."""
        with reading_values():
            rows = self._connection.execute(f"{_RECORDS} ORDER BY id")
            return tuple(_record(*row) for row in rows)

    def latest(self, purpose: str) -> ConsentRecord | None:
        """Return the answer that holds for a purpose, None before the first."""
        statement = f"{_RECORDS} WHERE purpose = ? ORDER BY id DESC LIMIT 1"
        row = self._connection.execute(statement, (purpose,)).fetchone()
        with reading_values():
            return None if row is None else _record(*row)


class UsageReader:
    """Reads usage counts."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def counts(self) -> dict[tuple[str, str], int]:
        """Return counts by (ISO day, name), oldest day first."""
        rows = self._connection.execute("SELECT day, name, count FROM usage_count ORDER BY 1, 2")
        return {(day, name): count for day, name, count in rows}


def _record(
    at: int,
    purpose: str,
    decision: str,
    policy_version: int,
    text_sha256: str,
    text_locale: str,
    surface: str,
    app_version: str,
) -> ConsentRecord:
    return ConsentRecord(
        at=moment(at),
        purpose=purpose,
        decision=Decision(decision),
        policy_version=policy_version,
        text_sha256=text_sha256,
        text_locale=text_locale,
        surface=Surface(surface),
        app_version=app_version,
    )


class SettingWriter:
    """Writes settings inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def set(self, key: str, value: object) -> None:
        """Store a setting. `value` is what `json.dumps` takes."""
        statement = "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"
        self._connection.execute(statement, (key, json.dumps(value)))

    def delete(self, key: str) -> None:
        """Delete a setting, so that its default holds."""
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
