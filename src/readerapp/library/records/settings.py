"""Settings, the record of consent, and what was counted after a yes."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.consent import ConsentRecord, Decision, Surface
from readerapp.library.records.forms import (
    day,
    form,
    json_value,
    moment,
    name,
    number,
    one_of,
    text,
    up_to,
)
from readerapp.library.records.kind import Merge, Plain, RecordKind
from readerapp.settings import NEVER_BROUGHT

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


def _settings(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    for key, value in reader.settings.all().items():
        if not key.startswith(NEVER_BROUGHT):
            yield {"key": key, "value": value}


def _put_settings(writer: "Writer", records: Sequence[Record], _merging: Merge) -> None:
    """What is set here stays."""
    here = writer.reader.settings.all()
    for record in records:
        if record["key"] not in here and not record["key"].startswith(NEVER_BROUGHT):
            writer.settings.set(record["key"], record["value"])


SETTINGS = RecordKind(
    "settings",
    ("setting",),
    _settings,
    form(key=name, value=json_value),
    _put_settings,
)


def _consent(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    for record in reader.consent.records():
        yield {
            "at": int(record.at.timestamp()),
            "purpose": record.purpose,
            "decision": record.decision.value,
            "policy_version": record.policy_version,
            "text_sha256": record.text_sha256,
            "text_locale": record.text_locale,
            "surface": record.surface.value,
            "app_version": record.app_version,
        }


def _put_consent(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """An old yes never comes after a newer no: where there is a record, it stays the only one."""
    if not merging.keeps_consent:
        return
    for record in records:
        at = datetime.fromtimestamp(record["at"], UTC)
        decision, surface = Decision(record["decision"]), Surface(record["surface"])
        typed = {"at": at, "decision": decision, "surface": surface}
        writer.consent.append(ConsentRecord(**record | typed))


CONSENT = RecordKind(
    "consent",
    ("consent",),
    _consent,
    form(
        at=moment,
        purpose=name,
        decision=one_of(Decision),
        policy_version=up_to(1_000_000),
        text_sha256=text,
        text_locale=text,
        surface=one_of(Surface),
        app_version=text,
    ),
    _put_consent,
    (
        Plain(
            "consent.jsonl",
            kept=(
                "at",
                "purpose",
                "decision",
                "policy_version",
                "text_sha256",
                "text_locale",
                "surface",
                "app_version",
            ),
        ),
    ),
)


def _usage(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    for (on, counted), count in reader.usage.counts().items():
        yield {"day": on, "name": counted, "count": count}


def _put_usage(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """Counts belong to the answer that allowed them. Those of an import that was broken off are
    here already."""
    if not merging.keeps_consent:
        return
    here = writer.reader.usage.counts()
    for record in records:
        missing = record["count"] - here.get((record["day"], record["name"]), 0)
        if missing > 0:
            writer.usage.add(date.fromisoformat(record["day"]), record["name"], missing)


USAGE = RecordKind(
    "usage",
    ("usage_count",),
    _usage,
    form(day=day, name=name, count=number),
    _put_usage,
)

KINDS = (SETTINGS, CONSENT, USAGE)
