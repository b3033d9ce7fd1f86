"""Full-text matches: best first, or the newest without looking at all of them; and the expressions
of the index (FTS5) made of a search, with the facts left over.

Every word is quoted and holds letters, marks and digits only, so no expression can be malformed.
https://www.sqlite.org/fts5.html#full_text_query_syntax
"""

import sqlite3
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain

from readerapp.domain import searches
from readerapp.domain.errors import Reason, StorageError
from readerapp.storage.codec import storable
from readerapp.storage.errors import result_code

# A word of the title weighs ten times one of the body: title, dek, body, source, authors.
_BEST = "ORDER BY bm25(search, 10.0, 4.0, 1.0, 2.0, 2.0), rowid DESC LIMIT ?"
BEST_FIRST = f"SELECT rowid FROM search WHERE search MATCH ? {_BEST}"  # noqa: S608 - constants only
# The plus keeps SQLite from asking the index once for each id: 5 s instead of 50 ms for 7,000 of
# 50,000 articles. https://www.sqlite.org/optoverview.html#uplus
BEST_OF = f"SELECT rowid FROM search WHERE search MATCH ? AND +rowid IN ({{}}) {_BEST}"  # noqa: S608 - constants only
_MATCH = "id IN (SELECT rowid FROM search WHERE search MATCH ?)"
NOT_MUTED = "id NOT IN (SELECT article_id FROM muted)"
# Labels that stand undisputed, where the settings say that articles with them are hidden.
_HIDES = "EXISTS (SELECT 1 FROM setting WHERE key = 'labels.{}' AND value = '\"hidden\"')"
HIDDEN_BY_LABEL = f"""
    labels != '' AND (
        (instr(' ' || labels || ' ', ' ai_text ') AND NOT instr(labels, 'ai_text_disputed')
            AND {_HIDES.format("texts")})
        OR (instr(' ' || labels, ' ai_image') AND NOT instr(labels, 'ai_image_disputed')
            AND {_HIDES.format("pictures")})
    )
"""
_HIDES_LABELS = f"SELECT {_HIDES.format('texts')} OR {_HIDES.format('pictures')}"
_IS_ANY_MUTED = "SELECT 1 FROM muted LIMIT 1"
FEW = 2000  # hits that are looked up and sorted faster than a list is walked for them
_LAST_STORED_FIRST = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC"


@contextmanager
def expected_search_faults(match: str) -> Iterator[None]:
    """Around a constant statement with MATCH: its only possible error is the expression."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if not match or result_code(error) != sqlite3.SQLITE_ERROR:
            raise
        raise StorageError(Reason.NOT_READABLE, f"The search {match}", str(error)) from error


def is_any_muted(connection: sqlite3.Connection) -> bool:
    """Return whether a list has anything to leave out but feeds that are muted."""
    return connection.execute(_IS_ANY_MUTED).fetchone() is not None


def hides_labels(connection: sqlite3.Connection) -> bool:
    """Return whether lists leave out articles with some label, as the settings say."""
    return bool(connection.execute(_HIDES_LABELS).fetchone()[0])


def conditions_of(match: str, also: searches.Part | None) -> tuple[list[str], list[str | int]]:
    """Return what an expression of the index ("": none) and a part of a search without Words and
    Asked demand of a row of `article`: conditions as SQL, and the values they bind."""
    conditions: list[str] = []
    values: list[str | int] = []
    if match:
        conditions.append(_MATCH)
        values.append(storable(match))
    if also:
        # Here, because it loads SQLAlchemy: 150 ms and 25 MB, and most searches are words only.
        from readerapp.storage.search.conditions import condition

        text, bound = condition(also)
        conditions.append(f"({text})")
        values += bound
    return conditions, values


class SearchReader:
    """Asks the full-text index."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def ids(self, match: str, limit: int) -> list[int]:
        """Return up to `limit` ids, best first (BM25).

        `match` is an FTS5 expression over title, dek, body, source, authors, its words folded as
        the index was. Raises StorageError(NOT_READABLE) when it is not a valid expression.
        """
        with expected_search_faults(match):
            rows = self._connection.execute(BEST_FIRST, (storable(match), limit))
            return [row[0] for row in rows]


class Hits:
    """The articles an expression finds, read from the index as far as anybody asks."""

    def __init__(self, connection: sqlite3.Connection, match: str) -> None:
        self._rows = connection.execute(_LAST_STORED_FIRST, (storable(match),))
        self._read: set[int] = set()
        self._down_to = 2**63
        self.are_few = self._read_more() < FEW

    def __contains__(self, article_id: int) -> bool:
        while article_id < self._down_to:
            self._read_more()
        return article_id in self._read

    def _read_more(self) -> int:
        """Read some more hits; return how many came."""
        found = list(chain.from_iterable(self._rows.fetchmany(FEW)))
        self._read.update(found)
        self._down_to = found[-1] if len(found) == FEW else -1  # -1: there are no more
        return len(found)


def first_hits(rows: sqlite3.Cursor, hits: Hits, limit: int) -> "array[int]":
    """Return the first `limit` ids of `rows` that are hits."""
    found = array("q")
    for (article_id,) in rows:
        if article_id in hits:
            found.append(article_id)
            if len(found) == limit:
                break
    return found


# How a language writes some words: their forms, and whether the last word may go on.
_Spell = Callable[[searches.Phrase], tuple[tuple[str, ...], bool]]


def criteria(part: searches.Part | None, spell: _Spell) -> searches.Criteria:
    """What to ask the index for and what must be true besides. `part` has no Asked any more."""
    condensed = _condense(part, spell) if part else searches.All()
    if isinstance(condensed, str):
        return searches.Criteria(condensed)
    if not isinstance(condensed, searches.All):
        return searches.Criteria("", condensed)
    first = condensed.parts[0] if condensed.parts else None
    match = first.expression if isinstance(first, searches.MatchesIndex) else ""
    rest = condensed.parts[1:] if match else condensed.parts
    return searches.Criteria(match, searches.All(rest) if len(rest) > 1 else next(iter(rest), None))


def expression(words: searches.Phrase, spell: _Spell) -> str:
    """The expression that finds these words."""
    column = f"{words.column} : " if words.column else ""
    forms, goes_on = spell(words)
    return " OR ".join(f'{column}"{form}"{"*" if goes_on else ""}' for form in forms)


def _condense(part: searches.Part, spell: _Spell) -> str | searches.Part:
    """An expression where the index alone decides, else the same part with less in it."""
    if isinstance(part, searches.Phrase):
        return expression(part, spell)
    if isinstance(part, searches.Not):
        return searches.Not(_part(_condense(part.part, spell)))
    if isinstance(part, searches.All):
        return _all([_condense(inner, spell) for inner in part.parts])
    if isinstance(part, searches.Either):
        return _either([_condense(inner, spell) for inner in part.parts])
    if isinstance(part, searches.OperatorTerm):
        raise TypeError(f"{part} was not looked up")
    return part


def _all(parts: list[str | searches.Part]) -> str | searches.Part:
    wanted = [_grouped(part) for part in parts if isinstance(part, str)]
    unwanted = [text for part in parts if (text := _unwanted(part))]
    rest = tuple(p for p in parts if not isinstance(p, str) and not _unwanted(p))
    if not wanted:
        if unwanted:
            rest = (
                *rest,
                searches.Not(searches.MatchesIndex(" OR ".join(map(_grouped, unwanted)))),
            )
        return rest[0] if len(rest) == 1 else searches.All(rest)
    text = " AND ".join(wanted)
    if unwanted:
        text = f"({text}) NOT ({' OR '.join(map(_grouped, unwanted))})"
    return searches.All((searches.MatchesIndex(text), *rest)) if rest else text


def _either(parts: list[str | searches.Part]) -> str | searches.Part:
    text = " OR ".join(_grouped(part) for part in parts if isinstance(part, str))
    rest = tuple(part for part in parts if not isinstance(part, str))
    if not rest:
        return text
    return searches.Either((searches.MatchesIndex(text), *rest) if text else rest)


def _unwanted(part: str | searches.Part) -> str:
    is_text = isinstance(part, searches.Not) and isinstance(part.part, searches.MatchesIndex)
    return part.part.expression if is_text else ""  # type: ignore[union-attr]  # as is_text says


def _part(condensed: str | searches.Part) -> searches.Part:
    return searches.MatchesIndex(condensed) if isinstance(condensed, str) else condensed


def _grouped(text: str) -> str:
    """In parentheses when it is more than one phrase: folded words hold no capital letters."""
    return f"({text})" if any(f" {word} " in text for word in ("AND", "OR", "NOT")) else text
