"""Settings, the record of consent, usage counts."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from storage_samples import consent, new_store

from readerapp.domain.consent import USAGE_STATISTICS, Decision
from readerapp.storage import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "data")
    yield opened
    opened.close()


def test_settings_hold_any_json(store: Store) -> None:
    value = {"list": [1, 2.5, None, "日本"], "on": True}
    with store.write() as writer:
        writer.settings.set("key", value)
        writer.settings.set("key2", "x")
        writer.settings.set("key2", None)
    with store.read() as reader:
        assert reader.settings.all() == {"key": value, "key2": None}
        assert reader.settings.get("key") == value
        assert reader.settings.get("missing") is None
    with store.write() as writer:
        writer.settings.delete("key")
        assert writer.reader.settings.get("key") is None


def test_consent_is_append_only(store: Store) -> None:
    granted, withdrawn = consent(Decision.GRANTED), consent(Decision.WITHDRAWN)
    with store.write() as writer:
        writer.consent.append(granted)
        writer.consent.append(withdrawn)
    with store.read() as reader:
        assert reader.consent.records() == (granted, withdrawn)
        assert reader.consent.latest(USAGE_STATISTICS) == withdrawn
        assert reader.consent.latest("another") is None
    with closing(sqlite3.connect(store.path)) as connection:
        for statement in ("DELETE FROM consent", "UPDATE consent SET at = 0"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(statement)


def test_usage_is_counted_by_day_and_cleared(store: Store) -> None:
    with store.write() as writer:
        writer.usage.add(date(2026, 1, 6), "opened")
        writer.usage.add(date(2026, 1, 6), "opened", 4)
        writer.usage.add(date(2026, 1, 7), "opened")
    with store.read() as reader:
        assert reader.usage.counts() == {
            ("2026-01-06", "opened"): 5,
            ("2026-01-07", "opened"): 1,
        }
    with store.write() as writer:
        writer.usage.forget_before(date(2026, 1, 7))
        assert writer.reader.usage.counts() == {("2026-01-07", "opened"): 1}
        writer.usage.clear()
        assert writer.reader.usage.counts() == {}
