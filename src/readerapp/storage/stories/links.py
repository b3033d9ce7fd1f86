"""Story links: what decides which articles tell one story, as far as some changes reach."""

import sqlite3
from collections.abc import Iterable

from readerapp.domain.articles import Verdict
from readerapp.domain.values import dataclass
from readerapp.storage.codec import pack_ids, reading_values

Pair = tuple[int, int]
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


def pending(connection: sqlite3.Connection, limit: int) -> list[int]:
    """Return ids whose links have changed since they were last put into stories."""
    return [row[0] for row in connection.execute(_PENDING, (limit,))]


def links(connection: sqlite3.Connection, seeds: Iterable[int]) -> StoryLinks:
    """Return what is to be put into stories anew when the links of `seeds` have changed."""
    ids = _touched(connection, list(seeds))
    pairs = connection.execute(_PAIRS, (pack_ids(ids),)).fetchall()
    judged = _judged(connection, ids)
    return StoryLinks(
        ids=tuple(ids),
        pairs=tuple(pairs),
        same=tuple(pair for pair, verdict in judged if verdict is Verdict.SAME_STORY),
        apart=tuple(pair for pair, verdict in judged if verdict is Verdict.NOT_RELATED),
    )


def apart(connection: sqlite3.Connection, ids: Iterable[int]) -> list[Pair]:
    """Return the pairs among `ids` which the reader called not related."""
    judged = _judged(connection, ids)
    return [pair for pair, verdict in judged if verdict is Verdict.NOT_RELATED]


def _judged(connection: sqlite3.Connection, ids: Iterable[int]) -> list[tuple[Pair, Verdict]]:
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
