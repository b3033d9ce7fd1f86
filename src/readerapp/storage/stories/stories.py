"""Stories: their reports and counts, what came before and after, what decides which articles tell
one, and regrouping."""

import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import filterfalse

from readerapp.domain.articles import RelatedReason, StorySummary, Verdict
from readerapp.domain.values import dataclass
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import pack_ids, reading_values, unpack_reasons

_Pair = tuple[int, int]
STORY_LIMIT = 200  # articles; a story that is full takes in no more
_LINKS = 40  # of one article, the strongest; more of them would not bring it into another story
_PENDING = "SELECT article_id FROM story_pending ORDER BY article_id DESC LIMIT ?"
_NEAR = """
    WITH
    seed (id) AS (SELECT value FROM json_each(?1)),
    link (one, other, strength) AS (
        SELECT article_id, related_id, same_story FROM computed_relation
        WHERE article_id IN seed AND same_story >= 0.5
        UNION ALL
        SELECT related_id, article_id, same_story FROM computed_relation
        WHERE related_id IN seed AND same_story >= 0.5
        UNION ALL
        SELECT article_id, related_id, 1 FROM verdict
        WHERE article_id IN seed AND decision = 'same_story'
        UNION ALL
        SELECT related_id, article_id, 1 FROM verdict
        WHERE related_id IN seed AND decision = 'same_story'
    ),
    ranked (other, place) AS (
        SELECT other, row_number() OVER (PARTITION BY one ORDER BY strength DESC, other) FROM link
    )
    SELECT other FROM ranked WHERE place <= ?2 EXCEPT SELECT id FROM seed
"""
# The stories of `seeds` whole; of those near to them the ones that are not full, and their mates.
_TOUCHED = """
    WITH
    own (story_id) AS (
        SELECT DISTINCT story_id FROM article
        WHERE id IN (SELECT value FROM json_each(:seeds)) AND story_id IS NOT NULL
    ),
    open (story_id) AS (
        SELECT a.story_id FROM article AS a
        WHERE a.id IN (SELECT value FROM json_each(:near)) AND a.story_id IS NOT NULL
            AND (SELECT count(*) FROM article WHERE story_id = a.story_id) < :limit
    )
    SELECT id, story_id, sort_key FROM article WHERE id IN (SELECT value FROM json_each(:seeds))
    UNION
    SELECT id, story_id, sort_key FROM article
    WHERE id IN (SELECT value FROM json_each(:near)) AND story_id IS NULL
    UNION
    SELECT id, story_id, sort_key FROM article WHERE story_id IN own OR story_id IN open
    ORDER BY sort_key, id
"""
# The "+" keeps SQLite from looking up every id with every other one in the index.
_PAIRS = """
    SELECT article_id, related_id, same_story FROM computed_relation
    WHERE article_id IN (SELECT value FROM json_each(?1)) AND same_story > 0
        AND +related_id IN (SELECT value FROM json_each(?1))
    ORDER BY article_id, related_id
"""
_VERDICTS = """
    SELECT article_id, related_id, decision FROM verdict
    WHERE article_id IN (SELECT value FROM json_each(?1))
        AND +related_id IN (SELECT value FROM json_each(?1))
    ORDER BY at DESC, article_id, related_id
"""


@dataclass(frozen=True)
class StoryLinks:
    """Links and verdicts that decide which of some articles tell one story.

    `ids` in time order, the oldest first. `pairs`: two ids and the probability 0..1 that both tell
    of one event; a pair that is missing is not known to. `same` and `apart`: pairs on which the
    reader has decided, the newest first. Pairs have the smaller id first.
    """

    ids: tuple[int, ...]
    pairs: tuple[tuple[int, int, float], ...]
    same: tuple[tuple[int, int], ...] = ()
    apart: tuple[tuple[int, int], ...] = ()


_MEMBERS = """
    SELECT id FROM article
    WHERE id = :id OR story_id = (SELECT story_id FROM article WHERE id = :id)
    ORDER BY published IS NOT sort_key, sort_key, id
"""
# Of 100,000 articles of which half are in stories: all 20 ms, 5,000 asked for one by one 8 ms.
_FEW = 5000
_EDITIONS = """
    SELECT id, 2 * story_id + is_read FROM article INDEXED BY article_by_story
    WHERE story_id IS NOT NULL AND (?1 = '' OR language = ?1)
"""
_EDITIONS_OF = """
    SELECT id, 2 * story_id + is_read FROM article
    WHERE id IN (SELECT value FROM json_each(?)) AND story_id IS NOT NULL
"""
_STORIES_OF = """
    SELECT id, story_id FROM article
    WHERE id IN (SELECT value FROM json_each(?)) AND story_id IS NOT NULL
"""
_SUMMARIES = """
    SELECT story_id, language, count(*) AS reports, sum(published IS NOT sort_key) AS undated
    FROM article INDEXED BY article_by_story
    WHERE story_id IN (
        SELECT story_id FROM article WHERE id IN (SELECT value FROM json_each(?))
    )
    GROUP BY story_id, language ORDER BY story_id, reports DESC, language
"""
# What an article shares with some others.
_SHARED = """
    SELECT related_id, score, reasons FROM computed_relation
    WHERE article_id = ?1 AND related_id IN (SELECT value FROM json_each(?2))
    UNION ALL
    SELECT article_id, score, reasons FROM computed_relation
    WHERE related_id = ?1 AND article_id IN (SELECT value FROM json_each(?2))
"""
_TIMES = """
    SELECT min(sort_key), max(sort_key) FROM article
    WHERE id IN (SELECT value FROM json_each(?)) AND published IS sort_key
"""
_AROUND = """
    WITH
    member (id) AS (SELECT value FROM json_each(?1)),
    link (one, other, kind, score, reasons) AS (
        SELECT article_id, related_id, kind, score, reasons FROM computed_relation
        WHERE article_id IN member AND related_id NOT IN member
        UNION ALL
        SELECT related_id, article_id, kind, score, reasons FROM computed_relation
        WHERE related_id IN member AND article_id NOT IN member
    ),
    refused (id) AS (
        SELECT related_id FROM verdict WHERE article_id IN member AND decision = 'not_related'
        UNION
        SELECT article_id FROM verdict WHERE related_id IN member AND decision = 'not_related'
    )
    SELECT l.other, a.story_id, a.sort_key, a.published IS a.sort_key, max(l.score),
        (sum(l.score) + max(l.score)) / (1 + (SELECT count(*) FROM member)) AS mean, l.reasons
    FROM link AS l JOIN article AS a ON a.id = l.other
    WHERE l.other NOT IN refused
    GROUP BY l.other ORDER BY mean DESC, l.other DESC
"""
Places = dict[int, int | None]  # article -> its story
_PLACES = "SELECT id, story_id FROM article WHERE id IN (SELECT value FROM json_each(?))"
_REPORTS_OF = """
    SELECT value FROM json_each(:ids)
    UNION
    SELECT id FROM article WHERE story_id IN (
        SELECT own.story_id FROM json_each(:ids) AS wanted
        CROSS JOIN article AS own ON own.id = wanted.value
        WHERE own.story_id IS NOT NULL
    )
    ORDER BY 1
"""
_NEW = "INSERT INTO story DEFAULT VALUES"
_PUT = "UPDATE article SET story_id = ? WHERE id = ?"
_SETTLED = "DELETE FROM story_pending WHERE article_id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True)
class StoryNeighbour:
    """A neighbour of an article, and what they share. `score` is 0..1."""

    article_id: int
    score: float
    reasons: tuple[RelatedReason, ...]


class StoryReader:
    """Reads stories from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def members(self, article_id: int) -> list[int]:
        """Return the ids of all reports of the article's story, the oldest first, without a date
        last.

        An article in no story is the only report of one; [] when it is not in the library.
        """
        rows = self._connection.execute(_MEMBERS, {"id": article_id})
        return [row[0] for row in rows]

    def are_there(self) -> bool:
        """Return whether any article is in a story."""
        statement = "SELECT 1 FROM article WHERE story_id IS NOT NULL LIMIT 1"
        return self._connection.execute(statement).fetchone() is not None

    def reports_of(self, ids: Iterable[int]) -> list[int]:
        """Return these articles and all other reports of their stories, in the order of ids."""
        return [row[0] for row in self._connection.execute(_REPORTS_OF, {"ids": pack_ids(ids)})]

    def shared(self, article_id: int, others: Iterable[int]) -> dict[int, StoryNeighbour]:
        """Return what an article shares with those of `others` it was compared with, by id."""
        rows = self._connection.execute(_SHARED, (article_id, pack_ids(others)))
        with reading_values():
            return {row[0]: StoryNeighbour(row[0], row[1], unpack_reasons(row[2])) for row in rows}

    def around(
        self, ids: Sequence[int], limit: int, least: float = 0.0
    ) -> tuple[list[StoryNeighbour], list[StoryNeighbour], list[StoryNeighbour]]:
        """Return what is related to the reports `ids` of one story, on the whole by `least` or
        more (the mean over both sides: one report of many that resembles it is chance), and was
        published before the first of them, after the last one, and of which nobody knows: best
        first, up to `limit` each, one article of each other story. Without a date among `ids`
        nobody knows of any. Articles that the reader called not related to one of `ids` are left
        out."""
        packed = pack_ids(ids)
        first, last = self._connection.execute(_TIMES, (packed,)).fetchone()
        before: dict[int, StoryNeighbour] = {}
        after: dict[int, StoryNeighbour] = {}
        undated: dict[int, StoryNeighbour] = {}
        with reading_values():
            for other, story, time, is_dated, score, mean, reasons in self._connection.execute(
                _AROUND, (packed,)
            ):
                if mean < least:
                    break  # the best come first
                is_placed = is_dated and first is not None
                if is_placed and first <= time <= last:
                    continue
                side = undated if not is_placed else before if time < first else after
                if len(side) < limit:
                    found = StoryNeighbour(other, score, unpack_reasons(reasons))
                    side.setdefault(-other if story is None else story, found)
        return list(before.values()), list(after.values()), list(undated.values())

    def pending(self, limit: int) -> list[int]:
        """Return ids, -1 is all, whose links to others have changed since they were last put into
        stories. They may be gone."""
        return [row[0] for row in self._connection.execute(_PENDING, (limit,))]

    def apart(self, ids: Iterable[int]) -> list[tuple[int, int]]:
        """Return the pairs among `ids` which the reader called not related, smaller id first."""
        judged = _judged(self._connection, ids)
        return [pair for pair, verdict in judged if verdict is Verdict.NOT_RELATED]

    def links(self, seeds: Iterable[int]) -> StoryLinks:
        """Return what is to be put into stories anew when the links of `seeds` have changed: their
        stories and those next to them, a full one (STORY_LIMIT) only when it is theirs."""
        ids = _touched(self._connection, list(seeds))
        pairs = self._connection.execute(_PAIRS, (pack_ids(ids),)).fetchall()
        judged = _judged(self._connection, ids)
        return StoryLinks(
            ids=tuple(ids),
            pairs=tuple(pairs),
            same=tuple(pair for pair, verdict in judged if verdict is Verdict.SAME_STORY),
            apart=tuple(pair for pair, verdict in judged if verdict is Verdict.NOT_RELATED),
        )


def summaries(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, StorySummary]:
    """Return how widely the story of each article is reported; those alone are left out."""
    packed = pack_ids(ids)
    story_of = dict(connection.execute(_STORIES_OF, (packed,)).fetchall())
    languages: dict[int, dict[str, int]] = {}
    undated: dict[int, int] = {}
    for story, language, reports, without in connection.execute(_SUMMARIES, (packed,)):
        languages.setdefault(story, {})[language] = reports
        undated[story] = undated.get(story, 0) + without
    with reading_values():
        return {
            article_id: StorySummary(
                sum(languages[story].values()), tuple(languages[story]), undated[story]
            )
            for article_id, story in story_of.items()
            if sum(languages[story].values()) > 1
        }


def one_per_story(connection: sqlite3.Connection, ids: "array[int]", language: str) -> "array[int]":
    """Return `ids`, which are newest first, with one of each story: its first unread one, and the
    first one of a story that is read. Nothing else is left out.

    `language`: that of all `ids`, "" when they have several.
    """
    if len(ids) <= _FEW:
        rows = connection.execute(_EDITIONS_OF, (pack_ids(ids),))
    else:
        rows = connection.execute(_EDITIONS, (language,))
    # What a story has read and what it has unread: an odd number and the even one before it.
    edition_of = dict(rows.fetchall())
    newest = {edition_of[each]: each for each in reversed(ids) if each in edition_of}
    shown = {
        each for edition, each in newest.items() if edition % 2 == 0 or edition - 1 not in newest
    }
    hidden = edition_of.keys() - shown
    return array("q", filterfalse(hidden.__contains__, ids))


class StoryWriter:
    """Writes stories inside one transaction. `reader` sees what was written so far."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = StoryReader(connection)

    def regroup(self, groups: Iterable[Sequence[int]], settled: Iterable[int] = ()) -> Places:
        """Make the articles of each group one story; an article alone is in none.

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


def _judged(connection: sqlite3.Connection, ids: Iterable[int]) -> list[tuple[_Pair, Verdict]]:
    """Return what the reader decided on pairs among `ids`, the newest first."""
    with reading_values():
        return [
            ((one, other), Verdict(decision))
            for one, other, decision in connection.execute(_VERDICTS, (pack_ids(ids),))
        ]


def _touched(connection: sqlite3.Connection, seeds: list[int]) -> list[int]:
    packed = pack_ids(seeds)
    near = [row[0] for row in connection.execute(_NEAR, (packed, _LINKS))]
    values = {"seeds": packed, "near": pack_ids(near), "limit": STORY_LIMIT}
    return [row[0] for row in connection.execute(_TOUCHED, values)]
