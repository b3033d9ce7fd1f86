"""Codec: how values become columns and back. What cannot be read back is damage, never a bug."""

import json
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from readerapp.domain.articles import ReasonKind, RelatedReason
from readerapp.domain.drafts import EARLIEST, LATEST
from readerapp.domain.labels import Label
from readerapp.storage.errors import DamagedValueError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# English text of 13,000 bytes: level 1 gave 3,091 bytes in 119 us, 4 gave 2,919 in 112, 6 gave
# 2,873 in 127. Whole pages are larger, and there 6 takes twice as long as 4.
_LEVEL = 4
_JSON = json.JSONEncoder(ensure_ascii=False)  # `json.dumps` would make one at every call


class Content(NamedTuple):
    """The big texts of an article. `folded` is what the search index was given, by column."""

    html: str
    text: str
    folded: tuple[str, ...]


@contextmanager
def reading_values() -> Iterator[None]:
    """Wrap the reading back of columns: what a damaged file makes of them is DamagedValueError."""
    try:
        yield
    except (ValueError, TypeError, OverflowError, KeyError, zlib.error) as error:
        raise DamagedValueError(f"a stored value cannot be read: {error}") from error


def seconds(moment: datetime) -> int:
    """Return whole seconds since 1970. Times carry a zone; parts of a second are dropped."""
    return (moment - _EPOCH) // timedelta(seconds=1)


def optional_seconds(moment: datetime | None) -> int | None:
    """Return the same, None for None."""
    return None if moment is None else seconds(moment)


_FIRST, _LAST = seconds(EARLIEST), seconds(LATEST)


def moment(value: int) -> datetime:
    """Return the time `value` seconds after 1970, UTC; the nearest one within the bounds of times,
    since libraries came to hold others once."""
    return _EPOCH + timedelta(seconds=min(max(value, _FIRST), _LAST))


def optional_moment(value: int | None) -> datetime | None:
    """Return the same, None for None, and for what lies out of the bounds of times."""
    return None if value is None or not _FIRST <= value <= _LAST else moment(value)


def storable(text: str) -> str:
    """Return text SQLite can hold: JSON feeds can carry halves of surrogate pairs.

    NUL becomes U+FFFD: before SQLite 3.45 a text with NUL is not found again through JSON.
    """
    whole = text.replace("\0", "\ufffd") if "\0" in text else text
    return whole if whole.isascii() else whole.encode("utf-8", "replace").decode()


def deflate(data: bytes) -> bytes:
    """Compress. The checksum inside also notices damage that SQLite cannot see."""
    return zlib.compress(data, _LEVEL)


def inflate(data: bytes) -> bytes:
    """Undo `deflate`."""
    return zlib.decompress(data)


def pack_content(content: Content) -> bytes:
    """Deflate the three texts as one: they repeat each other, so together they take half."""
    # Escapes in a quarter of the time the encoder of the standard library takes. Imported here
    # because a window that only reads does without: 10 ms.
    import msgspec

    try:
        return deflate(msgspec.json.encode(content))
    except UnicodeEncodeError:  # halves of surrogate pairs
        return deflate(_JSON.encode(content).encode("utf-8", "replace"))


def unpack_content(data: bytes) -> Content:
    """Undo `pack_content`."""
    html, text, folded = json.loads(inflate(data))
    return Content(html, text, tuple(folded))


def pack_labels(labels: Iterable[Label]) -> str:
    """Join labels by spaces, each once, in the order of the enumeration."""
    wanted = set(labels)
    if not wanted:  # most articles and pictures: to go through an enumeration takes longer
        return ""
    return " ".join(label for label in Label if label in wanted)


@lru_cache(maxsize=256)  # few are different: 0.1 s for a hundred thousand articles
def unpack_labels(text: str) -> tuple[Label, ...]:
    """Undo `pack_labels`."""
    return tuple(map(Label, text.split()))


def pack_words(words: tuple[str, ...]) -> str:
    """Return a JSON list."""
    if not words:  # most articles have no categories
        return "[]"
    return _JSON.encode([storable(word) for word in words])


def unpack_words(text: str) -> tuple[str, ...]:
    """Undo `pack_words`."""
    return tuple(map(str, json.loads(text)))


def pack_reasons(reasons: Iterable[RelatedReason]) -> str:
    """Return a JSON list of [kind, values]."""
    pairs = [[reason.kind, list(map(storable, reason.values))] for reason in reasons]
    return _JSON.encode(pairs)


def unpack_reasons(text: str) -> tuple[RelatedReason, ...]:
    """Undo `pack_reasons`."""
    return tuple(
        RelatedReason(ReasonKind(kind), tuple(map(str, values)))
        for kind, values in json.loads(text)
    )


def pack_ids(ids: Iterable[int]) -> str:
    """Return ids for `json_each(?)`: one statement for any number of them."""
    return json.dumps(list(ids))
