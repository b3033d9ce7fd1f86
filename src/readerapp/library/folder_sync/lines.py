"""Lines of a log: a checksum, a space, a JSON array, a line feed.

Every value is bounded here: what passes can be stored and reckoned with. What does not fit is told
as a `Misfit`, and ends nothing."""

import json
from typing import Any
from zlib import crc32

from readerapp.domain.folder_sync import LAST_STAMP, LATEST, OF_FEEDS, FolderWish, WishKind
from readerapp.domain.values import dataclass
from readerapp.library.folder_sync.deciding import MOST_DEVICES
from readerapp.library.records import WISHES
from readerapp.library.records.wishes import NAME_LENGTH, no_part, said, was_set
from readerapp.text.characters import one_line

LONGEST = 2_000_000  # bytes of a line
VERSION = 1
_CHECKSUM = 8  # characters
MOST_NAMES = 20  # of an article beside its identity
MOST_LETTERS = 99  # of what a computer is called
_LONGEST_NAME = 1_000  # letters that are looked at
_UNNAMED = "?"
_OF_LOGS = ("readerapp", "block")  # lines about a log itself
# Which computers share the folder is no record of the reader's.
_CHECKS = {kind: wish.check for kind, wish in WISHES.items()}
_CHECKS[WishKind.DEVICE] = said(no_part, was_set)


@dataclass(frozen=True)
class Header:
    """The first line of a log: whose it is. `generation` is another one when it is written anew."""

    version: int
    device: str
    name: str
    generation: str


@dataclass(frozen=True)
class BlockHead:
    """What stands before lines that were written together: what marks them, and when it was."""

    writing: str
    at: int


@dataclass(frozen=True)
class Misfit:
    """A whole line that does not fit; `why` in English, for the details."""

    why: str


Line = Header | BlockHead | FolderWish


def device_name(text: str) -> str:
    """Return what a computer is called, in one short line that turns no text around it."""
    return one_line(text[:_LONGEST_NAME], MOST_LETTERS) or _UNNAMED


def encode(line: Line) -> bytes:
    """Return a line as it stands in a log."""
    values: list[Any]
    if isinstance(line, Header):
        values = ["readerapp", line.version, line.device, line.name, line.generation]
    elif isinstance(line, BlockHead):
        values = ["block", line.writing, line.at]
    else:
        values = [*line.key, line.value, line.stamp, line.device, dict(line.seen)]
        values += [list(line.names)] if line.names else []
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    return b"%08x %s\n" % (crc32(text), text)


def decode(data: bytes) -> Line | Misfit | None:
    """Return what a line without its line feed says; None for what is damaged, or of a kind that
    only a newer version knows."""
    if not is_whole(data):
        return None
    kind: Any = ""
    try:
        values = json.loads(data[_CHECKSUM + 1 :])
        kind = values[0]
        is_known = not isinstance(kind, str) or kind in (*_OF_LOGS, *WishKind)
        return _line(values) if is_known else None
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError) as e:
        return None if kind in _OF_LOGS else Misfit(why(e, kind))


def why(error: Exception, kind: object = "") -> str:
    """Return in a line what does not fit in a wish of a kind, in English, for the details."""
    said = f"{kind}: " if isinstance(kind, str) and kind else ""
    return one_line(f"{said}{str(error) or type(error).__name__}"[:_LONGEST_NAME], MOST_LETTERS)


def is_whole(data: bytes) -> bool:
    """Return whether a line came as it was written, whether it can be understood or not."""
    try:
        return int(data[:_CHECKSUM], 16) == crc32(data[_CHECKSUM + 1 :])
    except ValueError:
        return False


def _line(values: Any) -> Line:
    if not isinstance(values, list):
        raise TypeError("not a list")
    if values[0] == "readerapp":
        _, version, device, name, generation = values
        return Header(_number(version), _word(device), device_name(_text(name)), _word(generation))
    if values[0] == "block":
        return BlockHead(_word(values[1]), _number(values[2]))
    kind, item, part, value, stamp, device, seen, *rest = values  # of rest a later version has more
    if not isinstance(seen, dict) or len(seen) > MOST_DEVICES:
        raise ValueError("seen")
    names = rest[0] if rest else []
    if not isinstance(names, list) or len(names) > MOST_NAMES:
        raise ValueError("names")
    known = WishKind(kind)
    part, value = _CHECKS[known](_text(part, LONGEST), _text(value, LONGEST))
    return FolderWish(
        known,
        _key(item) if known in OF_FEEDS else _name(item),
        part,
        value,
        _number(stamp, LAST_STAMP),
        _word(device),
        {_word(each): _number(at, LAST_STAMP) for each, at in seen.items()},
        tuple(map(_name, names)),
    )


def _text(value: Any, longest: int = NAME_LENGTH) -> str:
    if not isinstance(value, str) or len(value) > longest or "\0" in value:
        raise ValueError("a text was expected")
    value.encode()  # no halves of surrogate pairs
    return value


def _name(value: Any) -> str:
    if not _text(value):
        raise ValueError("a name was expected")
    return str(value)


def _word(value: Any) -> str:
    if not (_name(value).isascii() and value.isalnum() and len(value) <= 64):
        raise ValueError("an id was expected")
    return str(value)


def _key(value: Any) -> str:
    if not _name(value).isprintable():
        raise ValueError("the key of a feed was expected")
    return str(value)


def _number(value: Any, last: int = LATEST) -> int:
    if type(value) is not int or not 0 <= value <= last:
        raise ValueError("a number was expected")
    return value
