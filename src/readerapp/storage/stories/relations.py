"""Relations: which stories stand beside an article, stated by publishers or found here; and the
reader's verdicts about them.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

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
from readerapp.domain.values import dataclass
from readerapp.storage import codec
from readerapp.storage.articles.lists import row_heads
from readerapp.storage.articles.pictures import with_picture_words
from readerapp.storage.changes import ChangeLog
from readerapp.storage.codec import pack_ids, reading_values, seconds
from readerapp.storage.table_rows import insert_rows, update_rows

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
    ORDER BY score DESC, other DESC LIMIT :most
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
# The newest first: ids are given in the order in which articles come.
_TOUCHED = """
    WITH seed (id) AS (SELECT value FROM json_each(?1))
    SELECT related_id FROM computed_relation WHERE article_id IN seed AND same_story >= ?2
    UNION
    SELECT article_id FROM computed_relation WHERE related_id IN seed AND same_story >= ?2
    EXCEPT SELECT id FROM seed
    ORDER BY 1 DESC LIMIT ?3
"""
_MAY_BE_ONE = 0.5  # probability of the same story from which on news changes what was found before
_DROP = "DELETE FROM computed_relation WHERE article_id = :id OR related_id = :id"
_RESTART = "UPDATE article SET related_model = '' WHERE related_model NOT IN ('', ?)"
_WORDS = """
    SELECT b.article_id, b.content FROM json_each(?) AS wanted
    CROSS JOIN body AS b ON b.article_id = wanted.value
"""
_MOST = 300  # relations of one article that are looked at: one that everything resembles has more
_SAID_SO = RelatedReason(ReasonKind.READER)
_Found = tuple[Relatedness, float, tuple[RelatedReason, ...]]


@dataclass(frozen=True)
class NewRelation:
    """A relation this computer found, ready to be stored. `score` is 0..1.

    `same_story`: the probability 0..1 that both tell of one event. `is_copy`: both print nearly
    the same text.
    """

    related_id: int
    kind: Relatedness
    score: float
    reasons: tuple[RelatedReason, ...] = ()
    is_copy: bool = False
    same_story: float = 0.0


def near_duplicate_groups(
    article_id: int, relatives: Sequence[int], pairs: Iterable[tuple[int, int]]
) -> list[list[int]]:
    """Return the relatives in groups of the same text, both in the order of `relatives`.

    `pairs` are copies of each other and may name the article itself: then its own copies are one
    group. Whoever has no copy is a group of one.
    """
    name = {each: each for each in (article_id, *relatives)}

    def first(member: int) -> int:
        while name[member] != member:
            member = name[member]
        return member

    for one, other in pairs:
        if one in name and other in name:
            name[first(one)] = first(other)
    groups: dict[int, list[int]] = {}
    for each in relatives:
        groups.setdefault(first(each), []).append(each)
    return list(groups.values())


class RelationReader:
    """Reads relations the publishers stated and those this computer found."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._verdicts = VerdictReader(connection)

    def stated(self, article_id: int) -> tuple[StatedRelative, ...]:
        """Return the stories the publisher put beside the article, in the publisher's order, then
        the stories that name this one; each story once. What the reader called not related is left
        out: a verdict holds whoever put two articles together."""
        rows = self._connection.execute(_STATED, {"id": article_id}).fetchall()
        first = {row[0]: row for row in reversed(rows)}
        verdicts = self._verdicts.of(article_id)
        order = dict.fromkeys(
            row[0] for row in rows if verdicts.get(row[0]) is not Verdict.NOT_RELATED
        )
        found = self._heads_by_id(order)
        with codec.reading_values():
            return tuple(
                StatedRelative(
                    found[other],
                    RelationKind(first[other][1]),
                    first[other][2],
                    is_by_reader=verdicts.get(other) is Verdict.SAME_STORY,
                )
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
        groups = near_duplicate_groups(
            article_id, list(relatives), self._copies(article_id, relatives)
        )
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
        with codec.reading_values():
            computed: dict[int, _Found] = {
                other: (Relatedness(kind), score, codec.unpack_reasons(reasons))
                for other, kind, score, reasons in self._connection.execute(_COMPUTED, values)
                if verdicts.get(other) is not Verdict.NOT_RELATED
            }
        same = [other for other, verdict in verdicts.items() if verdict is Verdict.SAME_STORY]
        said = {each: _said(computed.get(each)) for each in self._present(same)}
        return said | {each: found for each, found in computed.items() if each not in said}

    def _present(self, ids: Iterable[int]) -> list[int]:
        return [row[0] for row in self._connection.execute(_PRESENT, (codec.pack_ids(ids),))]

    def _copies(self, article_id: int, others: Iterable[int]) -> list[tuple[int, int]]:
        packed = codec.pack_ids((article_id, *others))
        return self._connection.execute(_COPIES, (packed,)).fetchall()

    def words(self, ids: Iterable[int]) -> dict[int, str]:
        """Return the words of title, standfirst and text as the search index has them, by id;
        articles that are gone are left out."""
        with codec.reading_values():
            rows = self._connection.execute(_WORDS, (codec.pack_ids(ids),))
            return {
                each: " ".join(codec.unpack_content(packed).folded[:3]) for each, packed in rows
            }

    def is_pending(self, article_id: int) -> bool:
        """Return whether the article is in the library and has not been related yet."""
        statement = "SELECT 1 FROM article WHERE id = ? AND related_model = ''"
        return self._connection.execute(statement, (article_id,)).fetchone() is not None

    def pending(self, limit: int) -> list[int]:
        """Return ids of articles that have not been related yet, newest first. -1 is all."""
        return [row[0] for row in self._connection.execute(_TO_RELATE, (limit,))]

    def touched(self, ids: Iterable[int], limit: int) -> list[int]:
        """Return the ids of other articles that may tell the story of one of `ids`, the last to
        come first, `limit` at most."""
        values = (codec.pack_ids(ids), _MAY_BE_ONE, limit)
        return [row[0] for row in self._connection.execute(_TOUCHED, values)]

    def _heads_by_id(self, ids: Iterable[int]) -> dict[int, ArticleHead]:
        heads = with_picture_words(self._connection, row_heads(self._connection, ids))
        return {head.id: head for head in heads}


def _said(computed: _Found | None) -> _Found:
    """What the reader says comes before what was found, and is certain."""
    return Relatedness.SAME_STORY, 1.0, (_SAID_SO, *(computed[2] if computed else ()))


class RelationWriter:
    """Writes computed relations inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def replace(self, article_id: int, model: str, found: Sequence[NewRelation]) -> None:
        """Put `found` in the place of what the article had, seen from both sides, and take it off
        the list of articles to relate. Relations to articles that are gone are left out."""
        self._connection.execute(_DROP, {"id": article_id})
        present = self._present([article_id, *(each.related_id for each in found)])
        rows = [
            {
                "article_id": min(article_id, each.related_id),
                "related_id": max(article_id, each.related_id),
                "kind": each.kind.value,
                "score": each.score,
                "reasons": codec.pack_reasons(each.reasons),
                "is_copy": int(each.is_copy),
                "same_story": each.same_story,
            }
            for each in found
            if each.related_id != article_id and {article_id, each.related_id} <= present
        ]
        insert_rows(self._connection, "computed_relation", rows, "INSERT OR REPLACE")
        update_rows(self._connection, "article", {"related_model": model}, id=article_id)
        self._log.change(sorted({article_id} & present))

    def restart(self, model: str) -> int:
        """Ask for relating again wherever another model did it; return how many articles."""
        return self._connection.execute(_RESTART, (model,)).rowcount

    def _present(self, ids: Iterable[int]) -> set[int]:
        return {row[0] for row in self._connection.execute(_PRESENT, (codec.pack_ids(ids),))}


_OF = """
    SELECT related_id, decision, at FROM verdict WHERE article_id = :id
    UNION ALL
    SELECT article_id, decision, at FROM verdict WHERE related_id = :id
    ORDER BY at DESC, 1 DESC
"""
Verdicts = dict[tuple[int, int], Verdict | None]
_FORMER = "SELECT decision FROM verdict WHERE article_id = ? AND related_id = ?"
_PUT = "INSERT OR REPLACE INTO verdict (article_id, related_id, decision, at) VALUES (?, ?, ?, ?)"
_DROP_VERDICT = "DELETE FROM verdict WHERE article_id = ? AND related_id = ?"
_KNOWN = "SELECT id FROM status WHERE id IN (SELECT value FROM json_each(?))"
_BOTH_PRESENT = "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"


class VerdictReader:
    """Reads verdicts."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def of(self, article_id: int) -> dict[int, Verdict]:
        """Return what the reader said of an article and each other one, by the other's id.

        The newest comes first. The others may have left the library.
        """
        with reading_values():
            rows = self._connection.execute(_OF, {"id": article_id})
            return {other: Verdict(decision) for other, decision, _ in rows}


class VerdictWriter:
    """Writes verdicts inside one transaction."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log

    def put(self, verdicts: Mapping[tuple[int, int], Verdict | None], now: datetime) -> Verdicts:
        """Store what the reader says of each pair of ids, None takes it back.

        Returns what stood there before, of the pairs for which it was new, the smaller id first.
        An article and itself, and ids that never were in the library, are left out.
        """
        wanted = {(min(pair), max(pair)): verdict for pair, verdict in verdicts.items()}
        known = self._ids(_KNOWN, {each for pair in wanted for each in pair})
        former: Verdicts = {}
        for pair, verdict in wanted.items():
            if pair[0] == pair[1] or not known.issuperset(pair):
                continue
            before = self._former(pair)
            if before is not verdict:
                former[pair] = before
                self._write(pair, verdict, now)
        self._log_changes(former)
        return former

    def _former(self, pair: tuple[int, int]) -> Verdict | None:
        row = self._connection.execute(_FORMER, pair).fetchone()
        with reading_values():
            return None if row is None else Verdict(row[0])

    def _write(self, pair: tuple[int, int], verdict: Verdict | None, now: datetime) -> None:
        if verdict is None:
            self._connection.execute(_DROP_VERDICT, pair)
        else:
            self._connection.execute(_PUT, (*pair, verdict.value, seconds(now)))

    def _log_changes(self, former: Verdicts) -> None:
        if former:
            self._log.change(
                sorted(self._ids(_BOTH_PRESENT, {each for pair in former for each in pair}))
            )
            self._log.change_verdicts()

    def _ids(self, statement: str, ids: set[int]) -> set[int]:
        return {row[0] for row in self._connection.execute(statement, (pack_ids(ids),))}
