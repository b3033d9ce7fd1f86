"""A search as expressions of the full-text index (FTS5), and the facts that are left over.

Every word is quoted and holds letters, marks and digits only, so no expression can be malformed.
https://www.sqlite.org/fts5.html#full_text_query_syntax
"""

from readerapp.domain.searches import (
    All,
    Asked,
    Criteria,
    Either,
    Matching,
    Not,
    Part,
    Words,
)
from readerapp.languages.scripts import UNSPACED, script_of

_SHORTEST_PREFIX = 3  # "a*" and "co*" would match most of a large library, and take a second
# Arabic writes the article and these small words into the next one: who looks for "رئيس" wants
# "الرئيس" and "للرئيس" too. The single letters stay out: too many words begin with them.
_ARABIC_BEFORE = ("ال", "وال", "بال", "لل", "فال", "كال")


def criteria(part: Part | None) -> Criteria:
    """What to ask the index for and what must be true besides. `part` has no Asked any more."""
    condensed = _condense(part) if part else All()
    if isinstance(condensed, str):
        return Criteria(condensed)
    if not isinstance(condensed, All):
        return Criteria("", condensed)
    first = condensed.parts[0] if condensed.parts else None
    match = first.expression if isinstance(first, Matching) else ""
    rest = condensed.parts[1:] if match else condensed.parts
    return Criteria(match, All(rest) if len(rest) > 1 else next(iter(rest), None))


def expression(words: Words) -> str:
    """The expression that finds these words."""
    column = f"{words.column} : " if words.column else ""
    star = "*" if words.is_beginning and can_go_on(words.folded) else ""
    return " OR ".join(f'{column}"{form}"{star}' for form in forms(words.folded))


def _condense(part: Part) -> str | Part:
    """An expression where the index alone decides, else the same part with less in it."""
    if isinstance(part, Words):
        return expression(part)
    if isinstance(part, Not):
        return Not(_part(_condense(part.part)))
    if isinstance(part, All):
        return _all([_condense(inner) for inner in part.parts])
    if isinstance(part, Either):
        return _either([_condense(inner) for inner in part.parts])
    if isinstance(part, Asked):
        raise TypeError(f"{part} was not looked up")
    return part


def _all(parts: list[str | Part]) -> str | Part:
    wanted = [_grouped(part) for part in parts if isinstance(part, str)]
    unwanted = [text for part in parts if (text := _unwanted(part))]
    rest = tuple(p for p in parts if not isinstance(p, str) and not _unwanted(p))
    if not wanted:
        if unwanted:
            rest = (*rest, Not(Matching(" OR ".join(map(_grouped, unwanted)))))
        return rest[0] if len(rest) == 1 else All(rest)
    text = " AND ".join(wanted)
    if unwanted:
        text = f"({text}) NOT ({' OR '.join(map(_grouped, unwanted))})"
    return All((Matching(text), *rest)) if rest else text


def _either(parts: list[str | Part]) -> str | Part:
    text = " OR ".join(_grouped(part) for part in parts if isinstance(part, str))
    rest = tuple(part for part in parts if not isinstance(part, str))
    if not rest:
        return text
    return Either((Matching(text), *rest) if text else rest)


def _unwanted(part: str | Part) -> str:
    is_text = isinstance(part, Not) and isinstance(part.part, Matching)
    return part.part.expression if is_text else ""  # type: ignore[union-attr]  # as is_text says


def _part(condensed: str | Part) -> Part:
    return Matching(condensed) if isinstance(condensed, str) else condensed


def _grouped(text: str) -> str:
    """In parentheses when it is more than one phrase: folded words hold no capital letters."""
    return f"({text})" if any(f" {word} " in text for word in ("AND", "OR", "NOT")) else text


def can_go_on(folded: str) -> bool:
    """Whether the last token may stand for longer ones. Characters set apart are whole already."""
    last = folded.rpartition(" ")[2]
    return len(last) >= _SHORTEST_PREFIX and script_of(last[-1]) not in UNSPACED


def forms(folded: str) -> tuple[str, ...]:
    """The words, and how else they are written."""
    if script_of(folded[0]) != "Arab" or folded.startswith(("ال", "لل")) or len(folded) < 3:
        return (folded,)
    return (folded, *(f"{before}{folded}" for before in _ARABIC_BEFORE))
