"""Small tables: settings, the record of consent, usage counts kept on this computer."""

import json
import sqlite3

from readerapp.domain.consent import ConsentRecord, Decision, Surface
from readerapp.storage.codec import moment, reading_values

_CONSENT = """
    SELECT at, purpose, decision, policy_version, text_sha256, text_locale, surface, app_version
    FROM consent
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
            rows = self._connection.execute(f"{_CONSENT} ORDER BY id")
            return tuple(_record(*row) for row in rows)

    def latest(self, purpose: str) -> ConsentRecord | None:
        """Return the answer that holds for a purpose, None before the first."""
        statement = f"{_CONSENT} WHERE purpose = ? ORDER BY id DESC LIMIT 1"
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
