"""Feeds, folders and the states of feeds as rows: the columns of the schema are the fields.

A column is stored as it is, text as `storable` makes it, unless a codec says otherwise. One that is
new needs no line here, if it is a field of that name and needs no codec.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from enum import Enum
from typing import Any, NamedTuple

from readerapp.domain.errors import Reason
from readerapp.domain.feeds import Feed, FeedSettings, FeedState, Folder, FullText
from readerapp.storage.codec import moment, optional_moment, optional_seconds, seconds, storable
from readerapp.storage.schema import TABLES
from readerapp.storage.table_rows import Row

Pairs = tuple[tuple[str, str], ...]


def pack_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Return a JSON list of [name, value]."""
    made = [[storable(name), storable(value)] for name, value in pairs]
    return json.dumps(made, ensure_ascii=False)


def unpack_pairs(text: str) -> Pairs:
    """Undo `pack_pairs`."""
    return tuple((str(name), str(value)) for name, value in json.loads(text))


def without_scheme(address: str) -> str:
    """Return an address for feed_address: http and https name the same feed."""
    scheme, found, rest = address.partition("://")
    return storable(rest if found and scheme.lower() in ("http", "https") else address)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, json.loads(text)))


def _name(reason: Reason | None) -> str:
    return reason.name if reason else ""


def _reason(name: str) -> Reason | None:
    return Reason[name] if name else None


def _value(member: Enum) -> Any:
    return member.value


class _Codec(NamedTuple):
    """How a field becomes a column, and back."""

    pack: Callable[[Any], Any]
    unpack: Callable[[Any], Any]


_FLAG, _TIME = _Codec(int, bool), _Codec(seconds, moment)
_MAYBE_TIME = _Codec(optional_seconds, optional_moment)
_PAIRS, _NUMBERS = _Codec(pack_pairs, unpack_pairs), _Codec(json.dumps, _numbers)
_FOLDER = {"outline": _PAIRS}
_FEED = {
    "is_typed": _FLAG,
    "subscribed_at": _TIME,
    "full_text": _Codec(_value, FullText),
    "pictures": _FLAG,
    "is_muted": _FLAG,
    "notifies": _FLAG,
    "outline": _PAIRS,
}
_STATE = {
    "validated_at": _MAYBE_TIME,
    "checked_at": _MAYBE_TIME,
    "succeeded_at": _MAYBE_TIME,
    "changed_at": _MAYBE_TIME,
    "next_check_at": _MAYBE_TIME,
    "failing_since": _MAYBE_TIME,
    "reason": _Codec(_name, _reason),
    "is_stopped": _FLAG,
    "skip_hours": _NUMBERS,
    "skip_days": _NUMBERS,
}
# Settings are columns of the feed; its own language is another column.
_SETTINGS = {
    "set_language" if each.name == "language" else each.name: each.name
    for each in fields(FeedSettings)
}


def folder_of(row: Row) -> Folder:
    """Return the folder of a row."""
    return Folder(**_unpacked(row, _FOLDER))


def feed_of(row: Row) -> Feed:
    """Return the feed of a row."""
    values = _unpacked(row, _FEED)
    settings = {field: values.pop(column) for column, field in _SETTINGS.items()}
    return Feed(**values, settings=FeedSettings(**settings))


def feed_row(feed: Feed) -> Row:
    """Return the row of a feed that is subscribed to; without an id, which SQLite gives."""
    values = {name: getattr(feed, name) for name in TABLES["feed"].names("id", *_SETTINGS)}
    return _packed("feed", values, _FEED) | settings_row(feed.settings)


def settings_row(settings: FeedSettings) -> Row:
    """Return the columns of a feed that hold its settings."""
    values = {column: getattr(settings, field) for column, field in _SETTINGS.items()}
    return _packed("feed", values, _FEED)


def state_of(row: Row) -> FeedState:
    """Return the state of a row."""
    return FeedState(**_unpacked(row, _STATE))


def state_row(state: FeedState) -> Row:
    """Return the row of a state."""
    return _packed("feed_state", vars(state), _STATE)


def _unpacked(row: Row, codecs: Mapping[str, _Codec]) -> dict[str, Any]:
    values = dict(row)
    for name, codec in codecs.items():
        values[name] = codec.unpack(values[name])
    return values


def _packed(table: str, values: Mapping[str, Any], codecs: Mapping[str, _Codec]) -> Row:
    kinds = {column.name: column.kind for column in TABLES[table].columns}
    return {name: _pack(value, codecs.get(name), kinds[name]) for name, value in values.items()}


def _pack(value: Any, codec: _Codec | None, kind: str) -> Any:
    if codec is not None:
        return codec.pack(value)
    return storable(value) if kind == "TEXT" else value
