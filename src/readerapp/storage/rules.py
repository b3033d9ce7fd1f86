"""Rules, which articles they find, the runs in which they changed something, and what of that can
be taken back.
"""

import sqlite3
from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import chain

from readerapp.domain.errors import StorageError
from readerapp.domain.rules import Rule, RuleActions, RuleChange, RuleEffect, RuleRun
from readerapp.domain.searches import Criteria
from readerapp.storage import codec
from readerapp.storage.changes import ChangeLog
from readerapp.storage.errors import expected_faults
from readerapp.storage.search.matches import conditions_of, expected_search_faults
from readerapp.storage.table_rows import arrange, move_row

MOST_RUNS = 200  # that are remembered
REMEMBERED = timedelta(days=60)
ONE_RUN = timedelta(minutes=30)  # what arrives within it is one run of a rule

_COLUMNS = "id, name, query, is_on, marks_read, stars, tag, hides, notifies"
_ALL = f"SELECT {_COLUMNS} FROM rule ORDER BY position, id"  # noqa: S608 - constants only
_ONE = f"SELECT {_COLUMNS} FROM rule WHERE id = ?"  # noqa: S608 - constants only
_IS_ANY_ON = "SELECT 1 FROM rule WHERE is_on = 1 LIMIT 1"
_ADD = """
    INSERT INTO rule (name, query, is_on, marks_read, stars, tag, hides, notifies, id, position)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_CHANGE = """
    UPDATE rule SET name = ?, query = ?, is_on = ?, marks_read = ?, stars = ?, tag = ?, hides = ?,
        notifies = ? WHERE id = ?
"""
_IDS = "SELECT id FROM rule ORDER BY position, id"
_RUNS = """
    SELECT r.id, r.rule_id, r.name, r.at, r.is_of_arrivals, r.undone_at,
        (SELECT count(DISTINCT article_id) FROM rule_change WHERE run_id = r.id)
    FROM rule_run AS r
"""
_NEWEST_FIRST = "ORDER BY r.id DESC LIMIT ?"
_UNDER_WAY = """
    SELECT id FROM rule_run
    WHERE rule_id = ? AND name = ? AND is_of_arrivals = 1 AND undone_at IS NULL AND at > ?
    ORDER BY id DESC LIMIT 1
"""
_BEGIN = "INSERT INTO rule_run (rule_id, name, at, is_of_arrivals) VALUES (?, ?, ?, ?)"
_FORGET = """
    DELETE FROM rule_run WHERE at < ? OR id NOT IN (
        SELECT id FROM rule_run ORDER BY id DESC LIMIT ?
    )
"""
_NOTE = """
    INSERT OR IGNORE INTO rule_change (run_id, article_id, effect, tag, at) VALUES (?, ?, ?, ?, ?)
"""
_HIDE = "INSERT OR IGNORE INTO off_front_page (article_id, run_id) VALUES (?, ?)"
_IS_HIDDEN = """
    SELECT article_id FROM off_front_page WHERE article_id IN (SELECT value FROM json_each(?))
"""
# Marks that still are as the run set them: another time stands with what somebody else set since.
_STANDING = {
    RuleEffect.READ: """
        SELECT c.article_id FROM rule_change AS c JOIN status AS s ON s.id = c.article_id
        WHERE c.run_id = ? AND c.effect = 'read' AND s.is_read = 1 AND s.read_at = c.at
    """,
    RuleEffect.STARRED: """
        SELECT c.article_id FROM rule_change AS c JOIN status AS s ON s.id = c.article_id
        WHERE c.run_id = ? AND c.effect = 'starred' AND s.is_starred = 1 AND s.starred_at = c.at
    """,
    RuleEffect.HIDDEN: """
        SELECT c.article_id FROM rule_change AS c
        JOIN off_front_page AS o ON o.article_id = c.article_id AND o.run_id = c.run_id
        WHERE c.run_id = ? AND c.effect = 'hidden'
    """,
}
_TAGGED = """
    SELECT article_id, tag, at FROM rule_change
    WHERE run_id = ? AND effect = 'tag' ORDER BY article_id
"""
# Run by run: each look-up is a step in the index, however many articles a run changed.
_DONE_TO = """
    SELECT c.article_id, c.effect, c.at, c.tag
    FROM rule_run AS r CROSS JOIN json_each(?) AS j
    CROSS JOIN rule_change AS c ON c.run_id = r.id AND c.article_id = j.value
    ORDER BY c.run_id, c.article_id, c.effect
"""
_SHOW = "DELETE FROM off_front_page WHERE article_id IN (SELECT value FROM json_each(?))"

_AMONG = "id IN (SELECT value FROM json_each(?))"
# New articles have the highest ids: of the index only its end is read.
_MATCH_AMONG = """
    id IN (SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?)
"""


class RuleReader:
    """Reads rules and their runs from one snapshot of the library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Rule, ...]:
        """Return every rule, in the reader's order."""
        with codec.reading_values():
            return tuple(_rule(row) for row in self._connection.execute(_ALL))

    def get(self, rule_id: int) -> Rule | None:
        """Return one of them, None when it is gone."""
        with codec.reading_values():
            row = self._connection.execute(_ONE, (rule_id,)).fetchone()
            return None if row is None else _rule(row)

    def is_any_on(self) -> bool:
        """Return whether a rule runs by itself."""
        return self._connection.execute(_IS_ANY_ON).fetchone() is not None

    def matching(
        self, criteria: Criteria, among: Sequence[int] | None = None, since: datetime | None = None
    ) -> "array[int]":
        """Return the ids of what fits, newest first: among these, of what was received since."""
        return _matching(
            self._connection, criteria, among, None if since is None else codec.seconds(since)
        )

    def on_front_page(self, ids: Sequence[int]) -> list[int]:
        """Return those of `ids` that no rule keeps from the front page."""
        hidden = {row[0] for row in self._connection.execute(_IS_HIDDEN, (codec.pack_ids(ids),))}
        return [each for each in ids if each not in hidden]

    def runs(self, limit: int = MOST_RUNS) -> tuple[RuleRun, ...]:
        """Return the runs that are remembered, the latest first."""
        with codec.reading_values():
            rows = self._connection.execute(f"{_RUNS} {_NEWEST_FIRST}", (limit,))
            return tuple(_run(row) for row in rows)

    def run(self, run_id: int) -> RuleRun | None:
        """Return a run, None when it is forgotten."""
        with codec.reading_values():
            row = self._connection.execute(f"{_RUNS} WHERE r.id = ?", (run_id,)).fetchone()
            return None if row is None else _run(row)

    def done_to(self, ids: Sequence[int]) -> list[RuleChange]:
        """Return what the runs that are remembered changed of these articles."""
        with codec.reading_values():
            return [
                RuleChange(article_id, RuleEffect(effect), codec.moment(at), tag)
                for article_id, effect, at, tag in self._connection.execute(
                    _DONE_TO, (codec.pack_ids(ids),)
                )
            ]

    def standing(self, run_id: int, effect: RuleEffect) -> list[int]:
        """Return what still is read, starred or hidden because of a run, and of nothing else."""
        return [row[0] for row in self._connection.execute(_STANDING[effect], (run_id,))]

    def tagged_by(self, run_id: int) -> list[RuleChange]:
        """Return the tags that a run gave."""
        with codec.reading_values():
            return [
                RuleChange(article_id, RuleEffect.TAG, codec.moment(at), tag)
                for article_id, tag, at in self._connection.execute(_TAGGED, (run_id,))
            ]


class RuleWriter:
    """Writes rules and what they did inside one transaction. `reader` sees what was written."""

    def __init__(self, connection: sqlite3.Connection, log: ChangeLog) -> None:
        self._connection = connection
        self._log = log
        self.reader = RuleReader(connection)

    def add(self, rule: Rule, position: int | None = None) -> int:
        """Store a rule at a position, None for the end; return its id.

        The id of `rule` is that of one that was removed and comes back, 0 for a new one.
        """
        place = len(self._ids())
        values = (*_values(rule), rule.id or None, place)
        added = int(self._connection.execute(_ADD, values).lastrowid or 0)
        self._log.change_rules()
        if position is not None:
            self.place(added, position)
        return added

    def change(self, rule: Rule) -> Rule | None:
        """Store a rule in the place of what it was; return that, None when it is gone or so."""
        before = self.reader.get(rule.id)
        if before is None or _values(before) == _values(rule):
            return None
        self._connection.execute(_CHANGE, (*_values(rule), rule.id))
        self._log.change_rules()
        return before

    def remove(self, rule_id: int) -> tuple[Rule, int] | None:
        """Remove a rule; return it and where it stood, None when it is gone. What it did stays."""
        before = self.reader.get(rule_id)
        if before is None:
            return None
        place = self._ids().index(rule_id)
        self._connection.execute("DELETE FROM rule WHERE id = ?", (rule_id,))
        arrange(self._connection, "rule", self._ids())
        self._log.change_rules()
        return before, place

    def place(self, rule_id: int, position: int) -> int | None:
        """Move a rule among the others; return where it stood, None when it is gone or there."""
        before = move_row(self._connection, "rule", rule_id, position)
        if before is not None:
            self._log.change_rules()
        return before

    def begin(self, rule: Rule, now: datetime, *, is_of_arrivals: bool) -> int:
        """Return the id of a run that begins now, or of the one of arrivals that is under way.

        Old runs are forgotten; what they did stays.
        """
        if is_of_arrivals:
            known = (rule.id, codec.storable(rule.name), codec.seconds(now - ONE_RUN))
            row = self._connection.execute(_UNDER_WAY, known).fetchone()
            if row is not None:
                return int(row[0])
        values = (rule.id, codec.storable(rule.name), codec.seconds(now), int(is_of_arrivals))
        begun = int(self._connection.execute(_BEGIN, values).lastrowid or 0)
        self._connection.execute(_FORGET, (codec.seconds(now - REMEMBERED), MOST_RUNS))
        self._log.change_rules()
        return begun

    def note(self, run_id: int, changes: Iterable[RuleChange]) -> None:
        """Remember what a run changed."""
        rows = [
            (
                run_id,
                each.article_id,
                each.effect.value,
                codec.storable(each.tag),
                codec.seconds(each.at),
            )
            for each in changes
        ]
        self._connection.executemany(_NOTE, rows)
        self._log.change_rules()

    def hide(self, run_id: int, ids: Iterable[int]) -> None:
        """Keep articles from the front page."""
        hidden = list(ids)
        self._connection.executemany(_HIDE, [(each, run_id) for each in hidden])
        self._log.change(hidden)

    def show(self, ids: Iterable[int]) -> None:
        """Let the front page show articles again."""
        shown = list(ids)
        self._connection.execute(_SHOW, (codec.pack_ids(shown),))
        self._log.change(shown)

    def undone(self, run_id: int, now: datetime) -> None:
        """Remember that a run was taken back."""
        statement = "UPDATE rule_run SET undone_at = ? WHERE id = ?"
        self._connection.execute(statement, (codec.seconds(now), run_id))
        self._log.change_rules()

    def attempt(self, act: Callable[[], None]) -> StorageError | None:
        """Do something whole or not at all; the transaction goes on. Return why it was not done.

        For rules over what has just arrived: whatever is the matter with them, news are kept.
        """
        self._connection.execute("SAVEPOINT attempt")
        try:
            with expected_faults("The library"):
                act()
        except StorageError as error:
            if not self._connection.in_transaction:
                raise
            self._connection.execute("ROLLBACK TO attempt")
            self._connection.execute("RELEASE attempt")
            return error
        self._connection.execute("RELEASE attempt")
        return None

    def _ids(self) -> list[int]:
        return [row[0] for row in self._connection.execute(_IDS)]


def _rule(row: tuple[int, str, str, int, int, int, str, int, int]) -> Rule:
    rule_id, name, query, is_on, marks_read, stars, tag, hides, notifies = row
    actions = RuleActions(bool(marks_read), bool(stars), tag, bool(hides), bool(notifies))
    return Rule(rule_id, name, query, actions, bool(is_on))


def _values(rule: Rule) -> tuple[str | int, ...]:
    done = rule.actions
    marks = (int(done.marks_read), int(done.stars), codec.storable(done.tag))
    named = (codec.storable(rule.name), codec.storable(rule.query), int(rule.is_on))
    return (*named, *marks, int(done.hides), int(done.notifies))


def _run(row: tuple[int, int, str, int, int, int | None, int]) -> RuleRun:
    run_id, rule_id, name, at, is_of_arrivals, undone_at, articles = row
    return RuleRun(
        run_id,
        rule_id,
        name,
        codec.moment(at),
        bool(is_of_arrivals),
        codec.optional_moment(undone_at),
        articles,
    )


def _matching(
    connection: sqlite3.Connection,
    criteria: Criteria,
    among: Sequence[int] | None = None,
    since: int | None = None,
) -> "array[int]":
    """Return the ids of what fits, newest first: among these ids (None: all), of what was received
    since then (seconds)."""
    if among is not None and not among:
        return array("q")
    conditions: list[str] = []
    values: list[str | int] = []
    if among is not None:
        conditions.append(_AMONG)
        values.append(codec.pack_ids(among))
        if criteria.match:
            conditions.append(_MATCH_AMONG)
            values += [codec.storable(criteria.match), min(among), max(among)]
    searched, bound = conditions_of(criteria.match if among is None else "", criteria.also)
    conditions += searched
    values += bound
    if since is not None:
        conditions.append("received >= ?")
        values.append(since)
    where = " AND ".join(conditions) or "1"
    statement = f"SELECT id FROM article WHERE {where} ORDER BY sort_key DESC, id DESC"  # noqa: S608 - constants only
    with expected_search_faults(criteria.match or "of facts"), codec.reading_values():
        return array("q", chain.from_iterable(connection.execute(statement, values)))
