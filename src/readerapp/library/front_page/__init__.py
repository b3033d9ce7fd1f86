"""The front page: an edition of the day's stories, one card an event, and a true end.

- `editions`: the one to show, earlier ones, what is on no card; `waiting`: what came meanwhile
- `story_marks`: followed, less wanted, opened
- `making` of `stories` (candidates) and `sections` (what stands where), with their headlines;
  `ranking` with its `weights`; `making` also tells the routine, which never leads

An edition is frozen: it is stored as ids of articles, and what the reader does to these shows.
"""

from readerapp.library.front_page.editions import (
    REST,
    current,
    edition,
    editions,
    looked_at,
    mark_read,
    prepare,
    rest_ids,
)
from readerapp.library.front_page.ranking import score
from readerapp.library.front_page.sections import section_name
from readerapp.library.front_page.story_marks import follow, less, seen
from readerapp.library.front_page.waiting import show_waiting, waiting

__all__ = [
    "REST",
    "current",
    "edition",
    "editions",
    "follow",
    "less",
    "looked_at",
    "mark_read",
    "prepare",
    "rest_ids",
    "score",
    "section_name",
    "seen",
    "show_waiting",
    "waiting",
]
