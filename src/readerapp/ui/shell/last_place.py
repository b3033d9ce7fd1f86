"""The last place: where the reader was when the window closed, as the settings hold it."""

import json
import logging
from collections.abc import Callable
from typing import Any, TypeVar

from readerapp import settings as declared
from readerapp.settings import Settings
from readerapp.ui.article_list.place import ListPlace, list_place

Value = TypeVar("Value")
_log = logging.getLogger(__name__)


def part_of_last(settings: Settings, name: str, read: Callable[[Any], Value]) -> Value | None:
    """Return the value of one part of the last place; None when there is none or it is wrong."""
    stored = settings.get(declared.LAST_PLACE)
    if not stored:
        return None
    try:
        values = json.loads(stored)
        return read(values[name]) if name in values else None
    except (ValueError, KeyError, TypeError, AttributeError):
        _log.warning("%s: the part “%s” is wrong, and left out", declared.LAST_PLACE.key, name)
        return None


def last_list(settings: Settings) -> ListPlace | None:
    """Return where the list was, for the first rows."""
    by_story = settings.get(declared.BY_STORY)
    return part_of_last(settings, "list", lambda values: list_place(values, by_story=by_story))
