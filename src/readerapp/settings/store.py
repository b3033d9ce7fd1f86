"""Settings: a key, a default and a check each; typed access to the stored values."""

import logging
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Generic, TypeVar

from readerapp.domain.values import dataclass

T = TypeVar("T", bool, int, str)

Choice = TypeVar("Choice", bound=StrEnum)

Value = TypeVar("Value")


@dataclass(frozen=True)
class Control:
    """The row of a setting on a page of the settings: its label, and the sentence that says what it
    does. Words are asked for again after a change of the interface language.

    `choices`: values with their names, of an enumeration. Of a number: `unit` for a count of them,
    `scale`, how many of the setting's one of the field is, and the `step` of its arrows.
    """

    page: str
    label: Callable[[], str]
    told: Callable[[], str]
    choices: Callable[[], Sequence[tuple[StrEnum, str]]] = tuple
    unit: Callable[[int], str] = lambda _: ""
    scale: int = 1
    step: int = 1


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One setting. `read` turns a JSON value into a setting's value, or raises ValueError."""

    key: str
    default: Value
    read: Callable[[object], Value]
    numbers: range = range(0)  # what a number may be; empty for everything else
    may_be_zero: bool = False  # a number may also be 0, which stands for something else
    control: Control | None = None  # where a page shows all that are declared for it
    texts: tuple[str, ...] = ()  # what a text may be besides empty, where that is a list


def flag(key: str, default: bool, control: Control | None = None) -> Setting[bool]:
    """Declare a setting that is on or off."""
    return Setting(
        key, default, lambda value: _checked(value, bool, lambda _: True), control=control
    )


def number(
    key: str,
    default: int,
    least: int,
    most: int,
    control: Control | None = None,
    *,
    may_be_zero: bool = False,
) -> Setting[int]:
    """Declare a whole number within limits, both included; 0 may be allowed beside them."""
    numbers = range(least, most + 1)

    def is_valid(value: int) -> bool:
        return value in numbers or (may_be_zero and value == 0)

    return Setting(
        key, default, lambda each: _checked(each, int, is_valid), numbers, may_be_zero, control
    )


def text(key: str, default: str, is_valid: Callable[[str], bool]) -> Setting[str]:
    """Declare a text with a check."""
    return Setting(key, default, lambda value: _checked(value, str, is_valid))


def choice(key: str, default: Choice, control: Control | None = None) -> Setting[Choice]:
    """Declare one of the values of an enumeration."""
    return Setting(key, default, type(default), control=control)


def _checked(value: object, kind: type[T], is_valid: Callable[[T], bool]) -> T:
    # Not isinstance: True is an int, and no number anyone meant. An enumeration's value is a str
    # by subclass, and has its own reader.
    if type(value) is kind and is_valid(value):
        return value
    raise ValueError(value)


_log = logging.getLogger(__name__)


class Settings:
    """The settings of one profile, in memory. Use it from one thread.

    `stored` are JSON values by key, as the library read them at the start. `save` is told each
    change and may write it later. Keys that are not declared are never touched.
    """

    def __init__(self, stored: Mapping[str, object], save: Callable[[str, object], None]) -> None:
        self._values = dict(stored)
        self._save = save

    def get(self, setting: Setting[Value]) -> Value:
        """Return the stored value, or the default when there is none or it is wrong."""
        if setting.key not in self._values:
            return setting.default
        try:
            return setting.read(self._values[setting.key])
        except ValueError:
            _log.warning("%s has a bad value, its default is used", setting.key)
            del self._values[setting.key]  # in memory only; said once, not at each reading
            return setting.default

    def take(self, stored: Mapping[str, object], settings: Sequence[Setting[Any]]) -> list[Any]:
        """Take the values of these settings that another process has stored, None for none any
        more; return the settings that are others now. Nothing is saved."""
        known = [each for each in settings if each.key in stored]
        before = [self.get(each) for each in known]
        for each in known:
            self._values[each.key] = stored[each.key]
            if stored[each.key] is None:
                del self._values[each.key]
        return [each for each, value in zip(known, before, strict=True) if self.get(each) != value]

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Change a value and have it saved. Raises ValueError for one the setting refuses."""
        if value == self.get(setting):
            return
        self._values[setting.key] = value = setting.read(value)
        self._save(setting.key, value)


class KeptTexts:
    """Short texts by key, the last ones that changed, held in one text. Use it from one thread.

    `stored` is that text: what is between two of them and within one stands in no key, and what is
    between two in no text. `save` is told the new one; of more than `most` the oldest go.
    """

    def __init__(
        self,
        stored: str,
        save: Callable[[str], object],
        most: int,
        between: str = ",",
        within: str = ":",
    ) -> None:
        self._save, self._most = save, most
        self._between, self._within = between, within
        pairs = (each.partition(within) for each in stored.split(between) if each)
        self._kept = {key: text for key, __, text in pairs}
        self._saved = stored

    def get(self, key: str) -> str:
        """Return the text of a key, "" when there is none."""
        return self._kept.get(key, "")

    def keep(self, key: str, text: str) -> None:
        """Keep a text, none if it is ""; `save` follows."""
        self._kept.pop(key, None)
        if text:
            self._kept[key] = text
        while len(self._kept) > self._most:
            del self._kept[next(iter(self._kept))]

    def save(self) -> None:
        """Have saved what has changed since."""
        text = self._between.join(f"{key}{self._within}{each}" for key, each in self._kept.items())
        if text != self._saved:
            self._saved = text
            self._save(text)

    def clear(self) -> None:
        """Forget every text, and have that saved."""
        self._kept.clear()
        self.save()
