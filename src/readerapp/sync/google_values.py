"""What servers answer over the interface of Google Reader, and the ids of its entries."""

import re
from collections.abc import Iterable

import msgspec

from readerapp.domain.accounts import MarkField, RemoteEnclosure, RemoteEntry, RemoteFeed
from readerapp.sync.conversation import NOTHING, number_in
from readerapp.text.dates import of_epoch
from readerapp.text.numbers import whole

LONG_ID = "tag:google.com,2005:reader/item/"
STATE = "user/-/state/com.google/"
LABEL = "user/-/label/"

_DECIMAL = re.compile(r"-?[0-9]{1,20}")
_HEXADECIMAL = re.compile(r"[0-9a-fA-F]{1,16}")
_OBJECT_ID = re.compile(r"[0-9a-f]{24}")  # The Old Reader's
_NUMBERS = 1 << 64
_STATE_TAGS = {field: f"/state/com.google/{field.value}" for field in MarkField}
_LABEL_PART = "/label/"


class Login(msgspec.Struct, rename="pascal"):
    """What some servers answer to a log-in instead of lines."""

    auth: str


class Ref(msgspec.Struct):
    """The id of an entry in a list of ids."""

    id: str | int


class Ids(msgspec.Struct, rename="camel"):
    """A page of ids. `itemRefs` must be there: an answer without says nothing of any entry."""

    item_refs: list[Ref] | None
    continuation: str | int | None = None


class Category(msgspec.Struct):
    """A folder of a subscription."""

    id: str = ""
    label: str | None = None


class Subscription(msgspec.Struct, rename="camel"):
    """A feed."""

    id: str
    title: str | None = None
    url: str | None = None
    html_url: str | None = None
    categories: list[Category] | None = None


class Subscriptions(msgspec.Struct):
    """All feeds."""

    subscriptions: list[Subscription]


class QuickAdd(msgspec.Struct, rename="camel"):
    """What became of an address that was to be subscribed to."""

    num_results: int = 0
    error: str = ""


class Link(msgspec.Struct):
    """An address of an entry, or a file of it, which Miniflux calls `url`."""

    href: str | None = None
    url: str | None = None
    type: str | None = None
    length: msgspec.Raw = NOTHING


class Text(msgspec.Struct):
    """The text of an entry."""

    content: str | None = None


class Origin(msgspec.Struct, rename="camel"):
    """The feed of an entry."""

    stream_id: str = ""


class Item(msgspec.Struct):
    """An entry."""

    id: str
    title: str | None = None
    author: str | None = None
    published: msgspec.Raw = NOTHING
    canonical: list[Link] | None = None
    alternate: list[Link] | None = None
    categories: list[str] | None = None
    origin: Origin | None = None
    summary: Text | None = None
    content: Text | None = None
    enclosure: list[Link] | None = None

    def has(self, field: MarkField) -> bool:
        """Return whether the entry has a mark."""
        return any(each.endswith(_STATE_TAGS[field]) for each in self.categories or ())


class Items(msgspec.Struct):
    """Several entries, each to be decoded by itself."""

    items: list[msgspec.Raw]


def are_object_ids(feed_ids: Iterable[str]) -> bool:
    """Return whether feeds are named as The Old Reader names them."""
    return all(_OBJECT_ID.fullmatch(each.removeprefix("feed/")) for each in feed_ids)


def remote_id(written: str | int) -> str:
    """Return the id of an entry as we keep it: a decimal number without sign, as text.

    Ids are 64 bits, which servers write with or without a sign in lists, and in hexadecimal digits
    in entries. 24 digits are an id of The Old Reader and stay as they are. Raises ValueError.
    """
    text = str(written).strip()
    if text.startswith(LONG_ID):
        return _from_hexadecimal(text.removeprefix(LONG_ID))
    if _OBJECT_ID.fullmatch(text):
        return text
    if _DECIMAL.fullmatch(text) and -_NUMBERS // 2 <= int(text) < _NUMBERS:
        return str(int(text) % _NUMBERS)
    raise ValueError("no id of an entry")


def long_id(kept: str) -> str:
    """Return an id as every server takes it: decimal digits are read as hexadecimal by some."""
    return f"{LONG_ID}{kept if len(kept) == 24 else f'{int(kept):016x}'}"


def entry_of(item: Item) -> RemoteEntry:
    """Return an entry. Raises ValueError when its id is none."""
    links = [link.href for link in (*(item.canonical or ()), *(item.alternate or ())) if link.href]
    return RemoteEntry(
        remote_id=remote_id(item.id),
        feed_id=item.origin.stream_id if item.origin else "",
        address=links[0] if links else "",
        title=item.title or "",
        author=item.author or "",
        published=of_epoch(number_in(item.published)),
        text=_text(item.content) or _text(item.summary),
        is_read=item.has(MarkField.READ),
        is_starred=item.has(MarkField.STARRED),
        enclosures=tuple(
            RemoteEnclosure(address, each.type or "", whole(number_in(each.length)) or 0)
            for each in item.enclosure or ()
            if (address := each.href or each.url)
        ),
    )


def feed_of(subscription: Subscription) -> RemoteFeed:
    """Return a feed. The first of several folders is its folder."""
    folders = (
        each.label or each.id.partition(_LABEL_PART)[2] for each in subscription.categories or ()
    )
    address = subscription.url or ""
    if not address:  # servers whose ids are addresses
        address = subscription.id.removeprefix("feed/")
    return RemoteFeed(
        remote_id=subscription.id,
        address=address,
        title=subscription.title or "",
        site=subscription.html_url or "",
        folder=next(filter(None, folders), ""),
    )


def _from_hexadecimal(digits: str) -> str:
    if _OBJECT_ID.fullmatch(digits):
        return digits
    if not _HEXADECIMAL.fullmatch(digits):
        raise ValueError("no id of an entry")
    return str(int(digits, 16))


def _text(text: Text | None) -> str:
    return (text.content or "") if text else ""
