"""Folders, feeds with their rules, the addresses they were known by, and their icons."""

from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FullText
from readerapp.library.archives.forms import (
    address,
    flag,
    form,
    hexadecimal,
    many,
    maybe,
    moment,
    name,
    number,
    once_without,
    one_name_of,
    one_of,
    text,
    up_to,
)
from readerapp.library.archives.part import ArchivePart, Merge

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


_DAYS = _COUNT = up_to(1_000_000_000)

RULE = form(days=_DAYS, count=_COUNT, takes_unread=flag, takes_starred=flag)


def _rules(reader: "Reader", scope: ArchiveScope) -> Iterator[Record]:
    for feed in sorted(reader.archive.feeds(scope), key=lambda feed: str(feed["key"])):
        if feed["rule"]:
            yield {"feed": feed["key"], **feed["rule"]}


def _merge(_writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """Keep them at hand for the feeds, which come next."""
    for record in records:
        merging.rules[record["feed"]] = {key: record[key] for key in record if key != "feed"}


RULES_OF_1 = ArchivePart(
    "rules",
    (),
    _rules,
    form(feed=name, days=_DAYS, count=_COUNT, takes_unread=flag, takes_starred=flag),
    _merge,
    is_personal=True,
)


MANY = 1_000_000


def _pair(value: Any) -> list[str]:
    first, second = value
    return [text(first), text(second)]


def _folders(reader: "Reader", _scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.folders()


def _merge_folders(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    ids, new = writer.archive.folders(records, merging.folder_ids)
    merging.folder_ids.update(ids)
    merging.folders += new


FOLDERS = ArchivePart(
    "folders",
    ("folder",),
    _folders,
    form(number=number, parent=maybe(number), name=name, outline=many(_pair)),
    _merge_folders,
    is_personal=True,
)

_STATE = form(
    etag=text,
    last_modified=text,
    validated_at=maybe(moment),
    body_hash=hexadecimal(64),
    checked_at=maybe(moment),
    succeeded_at=maybe(moment),
    changed_at=maybe(moment),
    next_check_at=maybe(moment),
    failures=up_to(MANY),
    failing_since=maybe(moment),
    reason=one_name_of(Reason),
    status=up_to(999),
    detail=text,
    is_stopped=flag,
    moved_to=text,
    moved_sightings=up_to(MANY),
    publisher_interval=up_to(1_000 * MANY),  # seconds
    skip_hours=many(up_to(23)),
    skip_days=many(up_to(6)),
)

_FEED = form(
    rule=maybe(RULE),
    key=name,
    address=address,
    title=text,
    name=text,
    site=text,
    description=text,
    language=text,
    subscribed_at=moment,
    interval_minutes=up_to(MANY),
    full_text=one_of(FullText),
    pictures=flag,
    set_language=text,
    is_muted=flag,
    notifies=lambda value: 0 if value is None else flag(value),
    folder=maybe(number),
    outline=many(_pair),
    state=_STATE,
)


def _feeds(reader: "Reader", scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.feeds(scope)


def _feeds_of_3(reader: "Reader", scope: ArchiveScope) -> Iterator[Record]:
    for record in reader.archive.feeds(scope):
        del record["notifies"]
        yield record


def _feeds_of_1(reader: "Reader", scope: ArchiveScope) -> Iterator[Record]:
    for record in _feeds_of_3(reader, scope):
        del record["rule"]
        yield record


def _merge_feeds(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """With their rules, in the same transaction: a feed that is here gets none later, because a
    rule removes articles, and no import does that to others."""
    ruled = [each | {"rule": each["rule"] or merging.rules.get(each["key"])} for each in records]
    merging.feeds += writer.archive.feeds(ruled, merging.folder_ids)


FEEDS = ArchivePart(
    "feeds",
    ("feed", "feed_state", "retention"),
    _feeds,
    once_without("notifies", once_without("rule", _FEED)),
    _merge_feeds,
)

FEEDS_OF_3 = replace(FEEDS, write=_feeds_of_3)
FEEDS_OF_1 = replace(FEEDS, write=_feeds_of_1)


def _addresses(reader: "Reader", _scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.addresses()


def _merge_addresses(writer: "Writer", records: Sequence[Record], _merging: Merge) -> None:
    writer.archive.addresses(records)


ADDRESSES = ArchivePart(
    "addresses",
    ("feed_address",),
    _addresses,
    form(address=name, key=name),
    _merge_addresses,
    is_personal=True,
)


def _icons(reader: "Reader", _scope: ArchiveScope) -> Iterable[Record]:
    for icon in reader.archive.icons():
        yield icon | {"data": b64encode(icon["data"]).decode()}


def _safe_icon(record: Record) -> Record:
    """Make the icon anew: what this computer draws comes from its own encoder."""
    from readerapp.rendering import fit_icon  # Pillow, in workers only

    return record | {"data": fit_icon(b64decode(record["data"]))}


def _merge_icons(writer: "Writer", records: Sequence[Record], _merging: Merge) -> None:
    writer.archive.icons(records)


def _base64(value: Any) -> str:
    b64decode(text(value), validate=True)
    return str(value)


ICONS = ArchivePart(
    "icons",
    ("feed_icon",),
    _icons,
    form(key=name, fetched_at=moment, data=_base64),
    _merge_icons,
    _safe_icon,
    is_personal=True,
    in_digest=False,
)
