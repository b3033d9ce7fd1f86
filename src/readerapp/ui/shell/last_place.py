"""The last place: where the reader was when the window closed, as the settings hold it."""

import json
import logging
from collections.abc import Callable
from typing import Any, TypeVar

from readerapp import settings as declared
from readerapp.settings import Settings
from readerapp.ui.article_list.place import ListPlace, list_place
from readerapp.ui.front_page.columns import FrontPlace

Value = TypeVar("Value")
MOST_PIXELS = 1_000_000  # of a place on a page; more is nonsense
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


def has_last_article(settings: Settings) -> bool:
    """Return whether an article was open, or the story page of one."""
    article = part_of_last(settings, "article", lambda values: kept_id(values["id"]))
    return bool(article or part_of_last(settings, "story", bool))


def last_front(settings: Settings) -> tuple[FrontPlace | None] | None:
    """Return where the front page was; None when another page was open."""
    return part_of_last(settings, "front_page", front_place)


def front_place(values: Any) -> tuple[FrontPlace | None] | None:
    """Return the place of the front page from what is kept of it. Raises ValueError, TypeError."""
    if not values:
        return None if values is None else (None,)
    article_id, offset, is_focused = values
    if type(offset) is not int or abs(offset) > MOST_PIXELS:
        raise ValueError(offset)
    return (FrontPlace(kept_id(article_id), offset, bool(is_focused)),)


def kept_id(value: object) -> int:
    """Return an id as it is kept. Raises ValueError when it can be none."""
    if type(value) is not int or not 0 <= value < 1 << 63:
        raise ValueError(value)
    return value
