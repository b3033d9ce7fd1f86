"""Forms: the fields of records and their bounds. What does not fit is refused, never repaired."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from typing import Any

from readerapp.domain.archives import Record
from readerapp.domain.values import dataclass

Check = Callable[[Any], Any]

_LARGEST = 2**63 - 1
_FIRST, _LAST = -62_135_596_800, 253_402_300_799  # seconds: the years 1 to 9999


@dataclass(frozen=True)
class Form:
    """The check of an object that has exactly these fields."""

    fields: Mapping[str, Check]

    def __call__(self, value: Any) -> Record:
        """Return the object. Raises ValueError."""
        if not isinstance(value, dict) or value.keys() != self.fields.keys():
            raise ValueError("an object with other fields was expected")
        return {name: each(value[name]) for name, each in self.fields.items()}


def form(**fields: Check) -> Form:
    """Return the form of an object with these fields."""
    return Form(fields)


def without_empty(check: Check, *fields: str) -> Check:
    """Return the check of an object that does not hold some fields where nothing is in them."""
    empty = dict.fromkeys(fields, None)
    return lambda value: check({**empty, **value} if isinstance(value, dict) else value)


@dataclass(frozen=True)
class many:  # noqa: N801 - written as the other checks are
    """The check of a list."""

    each: Check

    def __call__(self, value: Any) -> list[Any]:
        """Return the list. Raises ValueError."""
        if not isinstance(value, list):
            raise ValueError("a list was expected")
        return [self.each(item) for item in value]


@dataclass(frozen=True)
class maybe:  # noqa: N801 - as above
    """The check of something that may be missing (null)."""

    each: Check

    def __call__(self, value: Any) -> Any:
        """Return the value, or None. Raises ValueError."""
        return None if value is None else self.each(value)


def no_more(check: Check, most: int) -> Check:
    """Return the check of something that is no longer than this."""

    def shorter(value: Any) -> Any:
        found = check(value)
        if len(found) > most:
            raise ValueError(f"no more than {most} were expected")
        return found

    return shorter


def one_of(kinds: type[Enum]) -> Check:
    """Return the check of a value of an enumeration, kept as the value itself."""
    known = {kind.value for kind in kinds}

    def check(value: Any) -> Any:
        if not isinstance(value, str) or value not in known:
            raise ValueError(f"{value!r:.60} is not known")
        return value

    return check


def one_name_of(kinds: type[Enum]) -> Check:
    """Return the check of the name of one of an enumeration, or nothing ("")."""
    known = {"", *(kind.name for kind in kinds)}

    def check(value: Any) -> str:
        if not isinstance(value, str) or value not in known:
            raise ValueError(f"{value!r:.60} is not known")
        return value

    return check


def text(value: Any) -> str:
    """A text that the library can store."""
    if not isinstance(value, str) or "\0" in value:
        raise ValueError("a text was expected")
    value.encode()  # UnicodeEncodeError, a ValueError: half a character
    return value


def name(value: Any) -> str:
    """A text that names something."""
    if not text(value) or len(value) > 20_000:
        raise ValueError("a name was expected")
    return str(value)


def address(value: Any) -> str:
    """The address of a feed: on the web, without a password."""
    scheme, found, rest = name(value).partition("://")
    if not found or scheme.lower() not in ("http", "https") or "@" in rest.partition("/")[0]:
        raise ValueError("an address on the web was expected")
    return str(value)


def number(value: Any) -> int:
    """A whole number, from 0."""
    if type(value) is not int or not 0 <= value <= _LARGEST:
        raise ValueError("a whole number was expected")
    return value


def up_to(most: int) -> Check:
    """Return the check of a whole number from 0 to `most`: whoever reckons with it can rely on
    that."""

    def check(value: Any) -> int:
        if number(value) > most:
            raise ValueError(f"a number up to {most} was expected")
        return int(value)

    return check


def flag(value: Any) -> int:
    """0 or 1."""
    if type(value) is not int or value not in (0, 1):
        raise ValueError("0 or 1 was expected")
    return value


def moment(value: Any) -> int:
    """Seconds since 1970 of a time that can be shown."""
    if type(value) is not int or not _FIRST <= value <= _LAST:
        raise ValueError("a time was expected")
    return value


def share(value: Any) -> float:
    """A number from 0 to 1."""
    if type(value) not in (int, float) or not 0 <= value <= 1:
        raise ValueError("a number from 0 to 1 was expected")
    return float(value)


def day(value: Any) -> str:
    """A day as ISO 8601 writes it."""
    return date.fromisoformat(name(value)).isoformat()


def hexadecimal(most: int) -> Check:
    """Return the check of up to `most` bytes written as hexadecimal digits."""

    def check(value: Any) -> str:
        data = bytes.fromhex(text(value))
        if len(data) > most or data.hex() != value:
            raise ValueError("hexadecimal digits were expected")
        return str(value)

    return check


def sha256(value: Any) -> str:
    """A SHA-256 in hexadecimal digits."""
    if len(hexadecimal(32)(value)) != 64:
        raise ValueError("a SHA-256 was expected")
    return str(value)


def json_value(value: Any) -> Any:
    """Whatever JSON can say of a setting; who reads the setting judges it."""
    if isinstance(value, str):
        return text(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list):
        return [json_value(each) for each in value]
    return {text(key): json_value(each) for key, each in value.items()}
