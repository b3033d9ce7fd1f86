"""Lines of a log: a checksum, a space, a JSON array, a line feed.

Every value is bounded here: what passes can be stored and reckoned with. What does not fit is told
as a `Misfit`, and ends nothing."""

import json
from collections.abc import Callable
from typing import Any
from zlib import crc32

from readerapp.domain.annotations import (
    CONTEXT,
    NOTE_LENGTH,
    QUOTE_LENGTH,
    TAG_LENGTH,
    tag_key,
)
from readerapp.domain.drafts import LATEST as LATEST_DATE
from readerapp.domain.folder_sync import LAST_STAMP, LATEST, OF_FEEDS, FolderWish, WishKind
from readerapp.domain.labels import POLICY_LENGTH, LabelOpinion, is_part
from readerapp.domain.rules import MuteKind
from readerapp.domain.values import dataclass
from readerapp.library.entry_limits import ADDRESS_LENGTH
from readerapp.library.folder_sync.deciding import MOST_DEVICES
from readerapp.library.records.forms import address as web_address
from readerapp.network.addresses import parse_target
from readerapp.storage.folder_sync.wishes import (
    MOST_REPORTS,
    packed,
    packed_labels,
    packed_settings,
    settings_of,
)
from readerapp.text.characters import one_line

LONGEST = 2_000_000  # bytes of a line
NAME_LENGTH = 100_000  # characters of an identity, an address, a name
VERSION = 1
_CHECKSUM = 8  # characters
MOST_NAMES = 20  # of an article beside its identity
_FOLDERS = 100
MOST_LETTERS = 99  # of what a computer is called
_LONGEST_NAME = 1_000  # letters that are looked at
_UNNAMED = "?"
_OF_LOGS = ("readerapp", "block")  # lines about a log itself
_LONGEST_TEXT = 1_000_000_000  # characters of an article, before a quote
_LAST_SECOND = int(LATEST_DATE.timestamp())


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


def _mark(part: str, value: str) -> tuple[str, str]:
    if part or value not in ("", "1"):
        raise ValueError("a mark is there or not")
    return part, value


def _tag(part: str, value: str) -> tuple[str, str]:
    if len(value) > TAG_LENGTH or not part:
        raise ValueError("a tag")
    if value and tag_key(value) != part:
        raise ValueError("a tag under another name")
    return part, value


def _note(part: str, value: str) -> tuple[str, str]:
    if part or len(value) > NOTE_LENGTH:
        raise ValueError("a note")
    return part, value


def _highlight(part: str, value: str) -> tuple[str, str]:
    exact, prefix, suffix = json.loads(part)
    if not _text(exact, QUOTE_LENGTH).strip():
        raise ValueError("a quote")
    _text(prefix, CONTEXT)
    _text(suffix, CONTEXT)
    part = packed([exact, prefix, suffix])
    if not value:
        return part, value
    found = json.loads(value)
    note, start = _text(found["note"], NOTE_LENGTH), _number(found["start"], _LONGEST_TEXT)
    return part, packed({"note": note, "start": start})


def _feed(part: str, value: str) -> tuple[str, str]:
    if part or not value:
        return "", ""
    found = json.loads(value)
    address, site = _address(found["address"]), _text(found["site"])
    return "", packed({
        "address": address,
        "title": _text(found["title"]),
        "site": site and _address(site),
    })  # fmt: skip


def _address(value: Any) -> str:
    """An address on the web that can be asked: nothing in it begins a line or hides."""
    address = web_address(_name(value).strip())
    if len(address) > ADDRESS_LENGTH or " " in address or not address.isprintable():
        raise ValueError("an address was expected")
    parse_target(address)
    return address


def _feed_name(_part: str, value: str) -> tuple[str, str]:
    return "", _text(value)


def _feed_folder(_part: str, value: str) -> tuple[str, str]:
    if not value:
        return "", ""
    path = json.loads(value)
    if not isinstance(path, list) or not 0 < len(path) <= _FOLDERS:
        raise ValueError("a folder")
    return "", packed([_name(each) for each in path])


def _feed_settings(_part: str, value: str) -> tuple[str, str]:
    if not value:
        return "", ""
    found = json.loads(value)
    _text(found["language"], 100)
    return "", packed_settings(settings_of(found))


def _rule(part: str, value: str) -> tuple[str, str]:
    """The name of a rule is the item, `part` what it searches for."""
    if not _name(part).strip():
        raise ValueError("a rule searches for something")
    if not value:
        return part, ""
    found = json.loads(value)
    flags = {name: _flag(found[name]) for name in _RULE_FLAGS}
    return part, packed(flags | {"tag": _text(found["tag"], TAG_LENGTH)})


def _flag(value: Any) -> int:
    if value not in (0, 1):
        raise ValueError("a truth value was expected")
    return int(value)


def _search(part: str, value: str) -> tuple[str, str]:
    if part:
        raise ValueError("a search is told by what it searches for")
    return "", packed({"name": _text(json.loads(value)["name"])}) if value else ""


def _mute(part: str, value: str) -> tuple[str, str]:
    kind = MuteKind(part)
    if not value:
        return kind.value, ""
    found = json.loads(value)
    until, reports = found["until"], found["reports"]
    if not isinstance(reports, list) or len(reports) > MOST_REPORTS:
        raise ValueError("reports")
    return kind.value, packed({
        "name": _text(found["name"]),
        "until": None if until is None else _number(until, _LAST_SECOND),
        "reports": [_name(each) for each in reports],
    })  # fmt: skip


_RULE_FLAGS = ("is_on", "marks_read", "stars", "hides", "notifies")


def _label(part: str, value: str) -> tuple[str, str]:
    if not is_part(part):
        raise ValueError("a part of an article")
    return part, LabelOpinion(value).value if value else ""


def _feed_labels(_part: str, value: str) -> tuple[str, str]:
    if not value:
        return "", ""
    found = json.loads(value)
    text, pictures = found["text"], found["pictures"]
    if not (isinstance(text, bool) and isinstance(pictures, bool) and (text or pictures)):
        raise ValueError("what is said of a feed")
    return "", packed_labels(text, pictures, _text(found["policy"], POLICY_LENGTH))


_CHECKS: dict[WishKind, Callable[[str, str], tuple[str, str]]] = {
    WishKind.READ: _mark,
    WishKind.STARRED: _mark,
    WishKind.TAG: _tag,
    WishKind.NOTE: _note,
    WishKind.HIGHLIGHT: _highlight,
    WishKind.FEED: _feed,
    WishKind.FEED_NAME: _feed_name,
    WishKind.FEED_FOLDER: _feed_folder,
    WishKind.FEED_SETTINGS: _feed_settings,
    WishKind.RULE: _rule,
    WishKind.SEARCH: _search,
    WishKind.MUTE: _mute,
    WishKind.LABEL: _label,
    WishKind.FEED_LABELS: _feed_labels,
    WishKind.DEVICE: _mark,
}
