"""How feeds, folders and states become columns and back."""

import json
from collections.abc import Iterable
from typing import Any

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import Feed, FeedSettings, FeedState, Folder, FullText
from readerapp.storage.codec import moment, optional_moment, optional_seconds, storable

Pairs = tuple[tuple[str, str], ...]
FOLDER_COLUMNS = "id, name, parent_id, position, outline"
FEED_COLUMNS = (
    "id, key, address, title, name, site, description, language, is_typed, folder_id, position,"
    " subscribed_at, outline, interval_minutes, full_text, pictures, set_language, is_muted"
)
STATE_COLUMNS = (
    "feed_id, etag, last_modified, validated_at, body_hash, checked_at, succeeded_at, changed_at,"
    " next_check_at, failures, failing_since, reason, status, detail, is_stopped, moved_to,"
    " moved_sightings, publisher_interval, skip_hours, skip_days"
)


def pack_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Return a JSON list of [name, value]."""
    made = [[storable(name), storable(value)] for name, value in pairs]
    return json.dumps(made, ensure_ascii=False)


def unpack_pairs(text: str) -> Pairs:
    """Undo `pack_pairs`."""
    return tuple((str(name), str(value)) for name, value in json.loads(text))


def folder_of(
    folder_id: int, name: str, parent_id: int | None, position: int, outline: str
) -> Folder:
    """Return the folder of a row of FOLDER_COLUMNS."""
    return Folder(folder_id, name, parent_id, position, unpack_pairs(outline))


def feed_of(
    feed_id: int,
    key: str,
    address: str,
    title: str,
    name: str,
    site: str,
    description: str,
    language: str,
    is_typed: int,
    folder_id: int | None,
    position: int,
    subscribed_at: int,
    outline: str,
    *settings: Any,
) -> Feed:
    """Return the feed of a row of FEED_COLUMNS."""
    return Feed(
        id=feed_id,
        key=key,
        address=address,
        title=title,
        name=name,
        site=site,
        description=description,
        language=language,
        is_typed=bool(is_typed),
        folder_id=folder_id,
        position=position,
        subscribed_at=moment(subscribed_at),
        settings=_settings_of(*settings),
        outline=unpack_pairs(outline),
    )


def _settings_of(
    interval_minutes: int, full_text: str, pictures: int, language: str, is_muted: int
) -> FeedSettings:
    return FeedSettings(
        interval_minutes, FullText(full_text), bool(pictures), language, bool(is_muted)
    )


def settings_values(settings: FeedSettings) -> tuple[int | str, ...]:
    """Return the last five of FEED_COLUMNS."""
    return (
        settings.interval_minutes,
        settings.full_text.value,
        int(settings.pictures),
        storable(settings.language),
        int(settings.is_muted),
    )


def state_of(
    feed_id: int,
    etag: str,
    last_modified: str,
    validated_at: int | None,
    body_hash: bytes,
    checked_at: int | None,
    succeeded_at: int | None,
    changed_at: int | None,
    next_check_at: int | None,
    failures: int,
    failing_since: int | None,
    reason: str,
    status: int,
    detail: str,
    is_stopped: int,
    moved_to: str,
    moved_sightings: int,
    publisher_interval: int,
    skip_hours: str,
    skip_days: str,
) -> FeedState:
    """Return the state of a row of STATE_COLUMNS."""
    return FeedState(
        feed_id=feed_id,
        etag=etag,
        last_modified=last_modified,
        validated_at=optional_moment(validated_at),
        body_hash=body_hash,
        checked_at=optional_moment(checked_at),
        succeeded_at=optional_moment(succeeded_at),
        changed_at=optional_moment(changed_at),
        next_check_at=optional_moment(next_check_at),
        failures=failures,
        failing_since=optional_moment(failing_since),
        reason=Reason[reason] if reason else None,
        status=status,
        detail=detail,
        is_stopped=bool(is_stopped),
        moved_to=moved_to,
        moved_sightings=moved_sightings,
        publisher_interval=publisher_interval,
        skip_hours=_numbers(skip_hours),
        skip_days=_numbers(skip_days),
    )


def state_values(state: FeedState) -> tuple[Any, ...]:
    """Return STATE_COLUMNS."""
    return (
        state.feed_id,
        storable(state.etag),
        storable(state.last_modified),
        optional_seconds(state.validated_at),
        state.body_hash,
        optional_seconds(state.checked_at),
        optional_seconds(state.succeeded_at),
        optional_seconds(state.changed_at),
        optional_seconds(state.next_check_at),
        state.failures,
        optional_seconds(state.failing_since),
        state.reason.name if state.reason else "",
        state.status,
        storable(state.detail),
        int(state.is_stopped),
        storable(state.moved_to),
        state.moved_sightings,
        state.publisher_interval,
        json.dumps(state.skip_hours),
        json.dumps(state.skip_days),
    )


def without_scheme(address: str) -> str:
    """Return an address for feed_address: http and https name the same feed."""
    scheme, found, rest = address.partition("://")
    return storable(rest if found and scheme.lower() in ("http", "https") else address)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, json.loads(text)))
