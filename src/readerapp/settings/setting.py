"""What a setting is: a key, a default, and how a stored value is read."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T", bool, int, str)
Choice = TypeVar("Choice", bound=StrEnum)
Value = TypeVar("Value")


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One setting. `read` turns a JSON value into a setting's value, or raises ValueError."""

    key: str
    default: Value
    read: Callable[[object], Value]


def flag(key: str, default: bool) -> Setting[bool]:
    """Declare a setting that is on or off."""
    return Setting(key, default, lambda value: _checked(value, bool, lambda _: True))


def number(key: str, default: int, least: int, most: int) -> Setting[int]:
    """Declare a whole number within limits, both included."""
    return Setting(
        key, default, lambda value: _checked(value, int, lambda found: least <= found <= most)
    )


def text(key: str, default: str, is_valid: Callable[[str], bool]) -> Setting[str]:
    """Declare a text with a check."""
    return Setting(key, default, lambda value: _checked(value, str, is_valid))


def choice(key: str, default: Choice) -> Setting[Choice]:
    """Declare one of the values of an enumeration."""
    return Setting(key, default, type(default))


def _checked(value: object, kind: type[T], is_valid: Callable[[T], bool]) -> T:
    # Not isinstance: True is an int, and no number anyone meant. An enumeration's value is a str
    # by subclass, and has its own reader.
    if type(value) is kind and is_valid(value):
        return value
    raise ValueError(value)
