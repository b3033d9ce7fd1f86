"""Which story each article is in."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from readerapp.storage.codec import pack_ids
from readerapp.storage.marking.log import ChangeLog
from readerapp.storage.reading.stories import StoryReader

Places = dict[int, int | None]  # article -> its story

_PLACES = "SELECT id, story_id FROM article WHERE id IN (SELECT value FROM json_each(?))"
_NEW = "INSERT INTO story DEFAULT VALUES"
_PUT = "UPDATE article SET story_id = ? WHERE id = ?"
_SETTLED = "DELETE FROM story_pending WHERE article_id IN (SELECT value FROM json_each(?))"


class StoryWriter:
    """Writes stories inside one transaction. `reader` sees what was written so far."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = StoryReader(connection)

    def regroup(self, groups: Iterable[Sequence[int]], settled: Iterable[int] = ()) -> Places:
        """Let the articles of each group be one story, an article alone be in none.

        A story keeps its id where most of its articles are. Articles that are gone are left out.
        `settled`: ids to be taken off the list of those whose links have changed. Returns where
        the articles that moved were before.
        """
        largest_first = sorted(groups, key=len, reverse=True)
        before = self._places(each for group in largest_first for each in group)
        after: Places = {}
        for group in largest_first:
            present = [each for each in group if each in before]
            story = self._story_of(present, before, after) if len(present) > 1 else None
            after |= dict.fromkeys(present, story)
        moved = {each: before[each] for each, story in after.items() if story != before[each]}
        self._put({each: after[each] for each in moved})
        self._connection.execute(_SETTLED, (pack_ids(settled),))
        return moved

    def put_back(self, places: Mapping[int, int | None]) -> None:
        """Put articles into the stories they were in; those that are gone are left out."""
        now = self._places(places)
        self._put({each: places[each] for each, story in now.items() if story != places[each]})

    def _places(self, ids: Iterable[int]) -> Places:
        return dict(self._connection.execute(_PLACES, (pack_ids(ids),)).fetchall())

    def _story_of(self, group: Sequence[int], before: Places, taken: Places) -> int:
        """Return the story most of a group was in, a new one when another group has that."""
        votes = Counter(story for each in group if (story := before[each]) is not None)
        used = set(taken.values())
        free = [story for story in votes if story not in used]
        if free:
            return min(free, key=lambda story: (-votes[story], story))
        return int(self._connection.execute(_NEW).lastrowid or 0)

    def _put(self, places: Places) -> None:
        self._connection.executemany(_PUT, [(story, each) for each, story in places.items()])
        self._log.change(sorted(places))
