"""Small tables: settings, the record of consent, usage counts kept on this computer."""

import json
from datetime import date

from sqlalchemy import Connection, delete, insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from readerapp.domain.consent import ConsentRecord
from readerapp.storage.codec import seconds
from readerapp.storage.tables import consent, setting, usage_count


class SettingWriter:
    """Writes settings inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def set(self, key: str, value: object) -> None:
        """Store a setting. `value` is what `json.dumps` takes."""
        row = {"key": key, "value": json.dumps(value)}
        self._connection.execute(sqlite_insert(setting).prefix_with("OR REPLACE"), [row])

    def delete(self, key: str) -> None:
        """Forget a setting, so that its default holds."""
        self._connection.execute(delete(setting).where(setting.c.key == key))


class ConsentWriter:
    """Appends to the record of consent; the file itself refuses changes to it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(self, record: ConsentRecord) -> None:
        """Add an answer. The newest of a purpose holds."""
        row = {
            "at": seconds(record.at),
            "purpose": record.purpose,
            "decision": record.decision.value,
            "policy_version": record.policy_version,
            "text_sha256": record.text_sha256,
            "text_locale": record.text_locale,
            "surface": record.surface.value,
            "app_version": record.app_version,
        }
        self._connection.execute(insert(consent), [row])


class UsageWriter:
    """Writes usage counts inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, day: date, name: str, count: int = 1) -> None:
        """Add to the count of a day."""
        statement = sqlite_insert(usage_count).values(day=day.isoformat(), name=name, count=count)
        total = usage_count.c.count + statement.excluded["count"]
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["day", "name"], set_={"count": total})
        )

    def forget_before(self, day: date) -> None:
        """Delete the counts of earlier days."""
        earlier = usage_count.c.day < day.isoformat()
        self._connection.execute(delete(usage_count).where(earlier))

    def clear(self) -> None:
        """Delete every count."""
        self._connection.execute(delete(usage_count))
