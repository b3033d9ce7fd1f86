"""Typed access to stored values."""

import logging
from collections.abc import Callable, Mapping
from typing import TypeVar

from readerapp.settings.setting import Setting

Value = TypeVar("Value")

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

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Change a value and have it saved. Raises ValueError for one the setting refuses."""
        if value == self.get(setting):
            return
        self._values[setting.key] = setting.read(value)
        self._save(setting.key, value)
