"""Which stories stand beside an article."""

import sqlite3
from collections.abc import Iterable

from readerapp.domain.articles import (
    ArticleHead,
    ComputedRelative,
    ReasonKind,
    Relatedness,
    RelatedReason,
    StatedRelative,
    Verdict,
)
from readerapp.domain.drafts import RelationKind
from readerapp.storage.codec import pack_ids, reading_values, unpack_content, unpack_reasons
from readerapp.storage.reading.copies import groups_of_copies
from readerapp.storage.reading.heads import heads
from readerapp.storage.reading.verdicts import VerdictReader

_STATED = """
    SELECT related_id, kind, heading, 0 AS direction, position
    FROM stated_relation WHERE article_id = :id
    UNION ALL
    SELECT article_id, kind, heading, 1, article_id FROM stated_relation WHERE related_id = :id
    ORDER BY direction, position
"""
# Two articles in different stories are related at most, however alike they are: grouping saw more
# than this pair.
_COMPUTED = """
    SELECT other, iif(is_apart, 'related', kind), score, reasons FROM (
        SELECT l.*, coalesce(here.story_id <> there.story_id, 0) AS is_apart
        FROM (
            SELECT related_id AS other, kind, score, same_story, reasons
            FROM computed_relation WHERE article_id = :id
            UNION ALL
            SELECT article_id, kind, score, same_story, reasons
            FROM computed_relation WHERE related_id = :id
        ) AS l
        JOIN article AS here ON here.id = :id
        JOIN article AS there ON there.id = l.other
    )
    ORDER BY score + iif(is_apart, 0, same_story) DESC, other DESC LIMIT :most
"""
_COPIES = """
    SELECT r.article_id, r.related_id FROM json_each(?1) AS wanted
    CROSS JOIN computed_relation AS r ON r.article_id = wanted.value AND r.is_copy = 1
    LEFT JOIN verdict AS v ON v.article_id = r.article_id AND v.related_id = r.related_id
    WHERE r.related_id IN (SELECT value FROM json_each(?1)) AND v.decision IS NOT 'not_related'
"""
_TO_RELATE = """
    SELECT id FROM article WHERE related_model = '' ORDER BY sort_key DESC, id DESC LIMIT ?
"""
_PRESENT = """
    SELECT a.id FROM json_each(?) AS wanted CROSS JOIN article AS a ON a.id = wanted.value
    ORDER BY wanted.key
"""
_WORDS = """
    SELECT b.article_id, b.content FROM json_each(?) AS wanted
    CROSS JOIN body AS b ON b.article_id = wanted.value
"""
_MOST = 300  # relations of one article that are looked at: one that everything resembles has more
_SAID_SO = RelatedReason(ReasonKind.READER)

_Found = tuple[Relatedness, float, tuple[RelatedReason, ...]]


class RelationReader:
    """Reads relations the publishers stated and those this computer found."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._verdicts = VerdictReader(connection)

    def stated(self, article_id: int) -> tuple[StatedRelative, ...]:
        """Return the stories the publisher put beside the article, in the publisher's order, then
        the stories that name this one; each story once."""
        rows = self._connection.execute(_STATED, {"id": article_id}).fetchall()
        first = {row[0]: row for row in reversed(rows)}
        order = dict.fromkeys(row[0] for row in rows)
        found = self._heads_by_id(order)
        with reading_values():
            return tuple(
                StatedRelative(found[other], RelationKind(first[other][1]), first[other][2])
                for other in order
                if other in found
            )

    def computed(self, article_id: int, limit: int) -> tuple[ComputedRelative, ...]:
        """Return up to `limit` stories this computer found, best first.

        The reader's verdicts hold: what is the same story comes first, what is not related is not
        there. Without one, articles of two stories are only related. Of several that print nearly
        the same text, the article's own among them, the best stands for all.
        """
        relatives = self._judged(article_id)
        groups = groups_of_copies(article_id, list(relatives), self._copies(article_id, relatives))
        found = self._heads_by_id(each for group in groups[:limit] for each in group)
        return tuple(
            ComputedRelative(found[best], *relatives[best], tuple(found[each] for each in copies))
            for best, *copies in groups[:limit]
        )

    def relative(self, article_id: int, related_id: int) -> ComputedRelative | None:
        """Return one of them without its copies, None when it is none or is gone."""
        found = self._judged(article_id).get(related_id)
        head = self._heads_by_id([related_id]).get(related_id)
        return ComputedRelative(head, *found) if found and head else None

    def _judged(self, article_id: int) -> dict[int, _Found]:
        """What stands beside an article after the reader's verdicts, best first, by id."""
        verdicts = self._verdicts.of(article_id)
        values = {"id": article_id, "most": _MOST + len(verdicts)}
        with reading_values():
            computed: dict[int, _Found] = {
                other: (Relatedness(kind), score, unpack_reasons(reasons))
                for other, kind, score, reasons in self._connection.execute(_COMPUTED, values)
                if verdicts.get(other) is not Verdict.NOT_RELATED
            }
        same = [other for other, verdict in verdicts.items() if verdict is Verdict.SAME_STORY]
        said = {each: _said(computed.get(each)) for each in self._present(same)}
        return said | {each: found for each, found in computed.items() if each not in said}

    def _present(self, ids: Iterable[int]) -> list[int]:
        return [row[0] for row in self._connection.execute(_PRESENT, (pack_ids(ids),))]

    def _copies(self, article_id: int, others: Iterable[int]) -> list[tuple[int, int]]:
        packed = pack_ids((article_id, *others))
        return self._connection.execute(_COPIES, (packed,)).fetchall()

    def words(self, ids: Iterable[int]) -> dict[int, str]:
        """Return the words of title, standfirst and text as the search index has them, by id;
        articles that are gone are left out."""
        with reading_values():
            rows = self._connection.execute(_WORDS, (pack_ids(ids),))
            return {each: " ".join(unpack_content(packed).folded[:3]) for each, packed in rows}

    def is_pending(self, article_id: int) -> bool:
        """Return whether the article is in the library and has not been related yet."""
        statement = "SELECT 1 FROM article WHERE id = ? AND related_model = ''"
        return self._connection.execute(statement, (article_id,)).fetchone() is not None

    def pending(self, limit: int) -> list[int]:
        """Return ids of articles that have not been related yet, newest first. -1 is all."""
        return [row[0] for row in self._connection.execute(_TO_RELATE, (limit,))]

    def _heads_by_id(self, ids: Iterable[int]) -> dict[int, ArticleHead]:
        return {head.id: head for head in heads(self._connection, ids)}


def _said(computed: _Found | None) -> _Found:
    """What the reader says comes before what was found, and is certain."""
    return Relatedness.SAME_STORY, 1.0, (_SAID_SO, *(computed[2] if computed else ()))
