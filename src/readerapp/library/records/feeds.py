"""Folders, feeds with their rules, the addresses they were known by, and their icons.

A line of the safety copy is a folder, or a feed with all that is said of it.
"""

import json
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from readerapp.domain.archives import ArchiveScope, Record
from readerapp.domain.bin import RemovalReason
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import Feed, FeedSettings, FullText
from readerapp.domain.folder_sync import OF_FEEDS, FolderWish, WishKind
from readerapp.domain.labels import FeedLabels
from readerapp.library.entry_limits import ADDRESS_LENGTH
from readerapp.library.records.accounts import ACCOUNT_FEEDS
from readerapp.library.records.forms import (
    address,
    flag,
    form,
    hexadecimal,
    many,
    maybe,
    moment,
    name,
    no_more,
    number,
    one_name_of,
    one_of,
    text,
    up_to,
)
from readerapp.library.records.kind import WHOLE, Line, Merge, Plain, RecordKind
from readerapp.library.records.labels import FEED_LABELS, said_of_feed
from readerapp.library.records.plain import as_meant, in_words
from readerapp.library.records.wishes import Wish, Wished, short
from readerapp.storage.folder_sync.wishes import packed, packed_settings, settings_of

if TYPE_CHECKING:
    from readerapp.storage import Reader, Writer


MANY = 1_000_000
_LIMIT = up_to(1_000_000_000)  # days, or articles of a feed
RULE = form(days=_LIMIT, count=_LIMIT, takes_unread=flag, takes_starred=flag)
_RULE_NAMES = {"takes_unread": "unread", "takes_starred": "starred"}


def _with_feeds(_reader: "Reader", _scope: ArchiveScope) -> Iterable[Record]:
    """The records of feeds hold them."""
    return ()


def _put_rules(_writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """Keep them at hand for the feeds, which come next."""
    for record in records:
        merging.rules[record["feed"]] = {key: record[key] for key in record if key != "feed"}


# As lines of the safety copy hold them beside their feed.
FEED_RULES = RecordKind("rules", (), _with_feeds, form(feed=name, **RULE.fields), _put_rules)


def _pair(value: Any) -> list[str]:
    first, second = value
    return [text(first), text(second)]


def _folders(reader: "Reader", _scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.folders()


def _put_folders(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    ids, new = writer.archive.folders(records, merging.folder_ids)
    merging.folder_ids.update(ids)
    merging.folders += new


FOLDERS = RecordKind(
    "folders",
    ("folder",),
    _folders,
    form(number=number, parent=maybe(number), name=name, outline=many(_pair)),
    _put_folders,
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
    notifies=flag,
    folder=maybe(number),
    outline=many(_pair),
    state=maybe(_STATE),  # None: it was never asked
)


def _feeds(reader: "Reader", scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.feeds(scope)


def _put_feeds(writer: "Writer", records: Sequence[Record], merging: Merge) -> None:
    """With their rules, in the same transaction: a feed that is here gets none later, because a
    rule removes articles, and no import does that to others."""
    begun = int(merging.begun_at.timestamp())
    whole = [
        each
        | {
            "rule": each["rule"] or merging.rules.get(each["key"]),
            "subscribed_at": each["subscribed_at"] or begun,
        }
        for each in records
    ]
    merging.feeds += writer.archive.feeds(whole, merging.folder_ids)


def _typed(reader: "Reader", _scope: ArchiveScope) -> Iterator[Record]:
    typed = reader.feeds.typed()
    for feed in reader.feeds.subscriptions().feeds if typed else ():
        if feed.id in typed:
            yield {"feed": feed.key}


def _put_typed(writer: "Writer", records: Sequence[Record], _merging: Merge) -> None:
    for record in records:
        feed = writer.feeds.reader.by_key(record["feed"])
        if feed is not None:
            writer.feeds.trust(feed.id)


# Feeds whose address the user gave, which may then be a private one. No archive holds it: whoever
# brings one gives no permission.
TYPED = RecordKind("typed", (), _typed, form(feed=name), _put_typed, stays_here=True)
_FOLDER_NAMES = {"number": "folder"}
_NAMES = {"folder": "in", "is_muted": "muted"} | _RULE_NAMES
_DEFAULTS = {"interval_minutes": 0, "full_text": FullText.AUTOMATIC.value, "pictures": True}
_UNSAID = {"subscribed_at": 0, "state": None, "rule": None}  # by a line, of the feed itself
_SAID = form(**{each: own for each, own in _FEED.fields.items() if each not in _UNSAID})
# What a line says of a feed beside it, in an object of its own.
_BESIDE: dict[str, tuple[RecordKind, dict[str, str]]] = {
    "rule": (FEED_RULES, _RULE_NAMES),
    "labels": (FEED_LABELS, {}),
    "account": (ACCOUNT_FEEDS, {}),
}


def _lines(reader: "Reader") -> Iterator[Line]:
    """Folders, each after the one it lies in, then feeds."""
    for record in FOLDERS.read(reader, WHOLE):
        yield in_words(FOLDERS.form, record, _FOLDER_NAMES)
    typed = {each["feed"] for each in TYPED.read(reader, WHOLE)}
    beside: dict[str, dict[str, Line]] = defaultdict(dict)
    for place in ("labels", "account"):
        kind, names = _BESIDE[place]
        for record in kind.read(reader, WHOLE):
            said = in_words(kind.form, record, names)
            beside[said.pop("feed")][place] = said
    for record in FEEDS.read(reader, WHOLE):
        key = record["key"]
        if record["rule"]:
            beside[key]["rule"] = in_words(RULE, record["rule"], _RULE_NAMES)
        yield in_words(_SAID, record, _NAMES) | {"typed": key in typed} | beside[key]


def _of_line(line: Line) -> Iterator[tuple[RecordKind, Any]]:
    """What stands beside a feed may be wrong; the feed is there all the same."""
    if "folder" in line:
        yield FOLDERS, as_meant(FOLDERS.form, line, _FOLDER_NAMES)
        return
    yield _OWN_FEEDS, as_meant(_SAID, line, _NAMES, _DEFAULTS) | _UNSAID
    named = {"feed": line.get("key")}
    if line.get("typed") is True:
        yield TYPED, named
    for place, (kind, names) in _BESIDE.items():
        said = line.get(place)
        if said is not None:
            whole = said | named if isinstance(said, dict) else said
            yield kind, as_meant(kind.form, whole, names, {"days": 0, "count": 0})


_DEEPEST = 100  # folders


def _subscribed(part: str, value: str) -> tuple[str, str]:
    if part or not value:
        return "", ""
    found = json.loads(value)
    address, site = _web_address(found["address"]), short(found["site"])
    return "", packed({
        "address": address,
        "title": short(found["title"]),
        "site": site and _web_address(site),
    })  # fmt: skip


def _web_address(value: Any) -> str:
    """An address on the web that can be asked: nothing in it begins a line or hides."""
    # Here, because it loads the network, which who writes a safety copy or an archive does without.
    from readerapp.network.addresses import parse_target

    found = address(short(value).strip())
    if len(found) > ADDRESS_LENGTH or " " in found or not found.isprintable():
        raise ValueError("an address was expected")
    parse_target(found)
    return str(found)


def _called(_part: str, value: str) -> tuple[str, str]:
    return "", short(value)


def _placed(_part: str, value: str) -> tuple[str, str]:
    if not value:
        return "", ""
    path = json.loads(value)
    if not isinstance(path, list) or not 0 < len(path) <= _DEEPEST or not all(map(short, path)):
        raise ValueError("a folder")
    return "", packed(path)


def _set(_part: str, value: str) -> tuple[str, str]:
    if not value:
        return "", ""
    found = json.loads(value)
    no_more(text, 100)(found["language"])
    return "", packed_settings(settings_of(found))


def _wish_feeds(writer: "Writer", wished: Wished, now: datetime) -> None:
    places: dict[int, int | None] = {}  # feeds that are to move, once all others are done
    for wish, _at in wished:
        _change_feed(writer, wish, now, places)
    writer.feeds.place_all(places)


def _change_feed(
    writer: "Writer", wish: FolderWish, now: datetime, places: dict[int, int | None]
) -> None:
    """Feeds of accounts stay as they are: the account says what becomes of them."""
    feed = writer.feeds.reader.by_key(wish.item)
    if feed is not None and writer.feeds.reader.is_read_elsewhere(feed.id):
        return
    if wish.kind is WishKind.FEED:
        if wish.value and feed is None:
            _subscribe(writer, wish, now, places)
        elif not wish.value and feed is not None:
            removal = writer.bin.begin(RemovalReason.UNSUBSCRIBED, now)
            writer.bin.put_feeds(writer.feeds.unsubscribe([feed.id]), removal)
    elif feed is not None:
        _set_feed(writer, feed, wish, places)


def _subscribe(
    writer: "Writer", wish: FolderWish, now: datetime, places: dict[int, int | None]
) -> None:
    told = json.loads(wish.value)
    if writer.feeds.reader.by_address(told["address"]) is not None:
        return
    feed = Feed(0, wish.item, told["address"], title=told["title"], site=told["site"])
    writer.feeds.subscribe(feed, now)
    for kind in OF_FEEDS[1:]:
        known = writer.folder_sync.reader.wish((kind.value, wish.item, ""))
        if known is not None:
            _change_feed(writer, known, now, places)


def _set_feed(
    writer: "Writer", feed: Feed, wish: FolderWish, places: dict[int, int | None]
) -> None:
    if wish.kind is WishKind.FEED_NAME:
        if feed.name != wish.value:
            writer.feeds.rename(feed.id, wish.value)
    elif wish.kind is WishKind.FEED_SETTINGS:
        told = json.loads(wish.value) if wish.value else None
        settings = settings_of(told) if told else FeedSettings()
        if feed.settings != settings:
            writer.feeds.set_settings(feed.id, settings)
    elif wish.kind is WishKind.FEED_LABELS:
        labels = FeedLabels(**json.loads(wish.value)) if wish.value else FeedLabels()
        writer.label_marks.set_feed(feed.id, labels)
    else:
        folder = _folder(writer, json.loads(wish.value) if wish.value else [])
        if feed.folder_id != folder:
            places[feed.id] = folder


def _folder(writer: "Writer", path: Sequence[str]) -> int | None:
    """Return the folder of this path, made where it is missing."""
    parent: int | None = None
    for each in path:
        there = writer.feeds.reader.folder_named(each, parent)
        parent = writer.feeds.add_folder(each, parent) if there is None else there
    return parent


FEEDS = RecordKind(
    "feeds",
    ("feed", "feed_state", "retention"),
    _feeds,
    _FEED,
    _put_feeds,
    (Plain("feeds.jsonl", write=_lines, read=_of_line),),
    wishes=(
        Wish(WishKind.FEED, _subscribed, _wish_feeds),
        Wish(WishKind.FEED_FOLDER, _placed, _wish_feeds),
        Wish(WishKind.FEED_NAME, _called, _wish_feeds),
        Wish(WishKind.FEED_SETTINGS, _set, _wish_feeds),
        Wish(WishKind.FEED_LABELS, said_of_feed, _wish_feeds),
    ),
    is_personal=False,
)

# A copy of one's own brings back whatever a news server may have called an address.
_OWN_FEEDS = replace(FEEDS, form=form(**{**_FEED.fields, "address": name}))


def _addresses(reader: "Reader", _scope: ArchiveScope) -> Iterable[Record]:
    return reader.archive.addresses()


def _put_addresses(writer: "Writer", records: Sequence[Record], _merging: Merge) -> None:
    writer.archive.addresses(records)


ADDRESSES = RecordKind(
    "addresses",
    ("feed_address",),
    _addresses,
    form(address=name, key=name),
    _put_addresses,
)


def _icons(reader: "Reader", _scope: ArchiveScope) -> Iterable[Record]:
    for icon in reader.archive.icons():
        yield icon | {"data": b64encode(icon["data"]).decode()}


def _safe_icon(record: Record) -> Record:
    """Make the icon anew: what this computer draws comes from its own encoder."""
    from readerapp.rendering.pictures import fit_icon  # Pillow, in workers only

    return record | {"data": fit_icon(b64decode(record["data"]))}


def _put_icons(writer: "Writer", records: Sequence[Record], _merging: Merge) -> None:
    writer.archive.icons(records)


def _base64(value: Any) -> str:
    b64decode(text(value), validate=True)
    return str(value)


ICONS = RecordKind(
    "icons",
    ("feed_icon",),
    _icons,
    form(key=name, fetched_at=moment, data=_base64),
    _put_icons,
    make_safe=_safe_icon,
    in_digest=False,
)

KINDS = (FOLDERS, FEEDS, TYPED, ADDRESSES, ICONS)
