"""Expressions of the full-text index (FTS5) made of a search, and the facts left over.

Every word is quoted and holds letters, marks and digits only, so no expression can be malformed.
https://www.sqlite.org/fts5.html#full_text_query_syntax
"""

from collections.abc import Callable

from readerapp.domain.searches import (
    All,
    Criteria,
    Either,
    MatchesIndex,
    Not,
    OperatorTerm,
    Part,
    Phrase,
)

# How a language writes some words: their forms, and whether the last word may go on.
Spell = Callable[[Phrase], tuple[tuple[str, ...], bool]]


def criteria(part: Part | None, spell: Spell) -> Criteria:
    """What to ask the index for and what must be true besides. `part` has no Asked any more."""
    condensed = _condense(part, spell) if part else All()
    if isinstance(condensed, str):
        return Criteria(condensed)
    if not isinstance(condensed, All):
        return Criteria("", condensed)
    first = condensed.parts[0] if condensed.parts else None
    match = first.expression if isinstance(first, MatchesIndex) else ""
    rest = condensed.parts[1:] if match else condensed.parts
    return Criteria(match, All(rest) if len(rest) > 1 else next(iter(rest), None))


def expression(words: Phrase, spell: Spell) -> str:
    """The expression that finds these words."""
    column = f"{words.column} : " if words.column else ""
    forms, goes_on = spell(words)
    return " OR ".join(f'{column}"{form}"{"*" if goes_on else ""}' for form in forms)


def _condense(part: Part, spell: Spell) -> str | Part:
    """An expression where the index alone decides, else the same part with less in it."""
    if isinstance(part, Phrase):
        return expression(part, spell)
    if isinstance(part, Not):
        return Not(_part(_condense(part.part, spell)))
    if isinstance(part, All):
        return _all([_condense(inner, spell) for inner in part.parts])
    if isinstance(part, Either):
        return _either([_condense(inner, spell) for inner in part.parts])
    if isinstance(part, OperatorTerm):
        raise TypeError(f"{part} was not looked up")
    return part


def _all(parts: list[str | Part]) -> str | Part:
    wanted = [_grouped(part) for part in parts if isinstance(part, str)]
    unwanted = [text for part in parts if (text := _unwanted(part))]
    rest = tuple(p for p in parts if not isinstance(p, str) and not _unwanted(p))
    if not wanted:
        if unwanted:
            rest = (*rest, Not(MatchesIndex(" OR ".join(map(_grouped, unwanted)))))
        return rest[0] if len(rest) == 1 else All(rest)
    text = " AND ".join(wanted)
    if unwanted:
        text = f"({text}) NOT ({' OR '.join(map(_grouped, unwanted))})"
    return All((MatchesIndex(text), *rest)) if rest else text


def _either(parts: list[str | Part]) -> str | Part:
    text = " OR ".join(_grouped(part) for part in parts if isinstance(part, str))
    rest = tuple(part for part in parts if not isinstance(part, str))
    if not rest:
        return text
    return Either((MatchesIndex(text), *rest) if text else rest)


def _unwanted(part: str | Part) -> str:
    is_text = isinstance(part, Not) and isinstance(part.part, MatchesIndex)
    return part.part.expression if is_text else ""  # type: ignore[union-attr]  # as is_text says


def _part(condensed: str | Part) -> Part:
    return MatchesIndex(condensed) if isinstance(condensed, str) else condensed


def _grouped(text: str) -> str:
    """In parentheses when it is more than one phrase: folded words hold no capital letters."""
    return f"({text})" if any(f" {word} " in text for word in ("AND", "OR", "NOT")) else text
