"""What a reader types into the search box, as a full-text expression that cannot be malformed.

climate summit          both words, the last one also as the beginning of a longer word
"climate summit"        the exact phrase
climate OR weather      either
climate -football       without the second
"""

import re
from dataclasses import dataclass

from readerapp.languages.folding import fold
from readerapp.languages.scripts import UNSPACED, script_of

# A phrase in straight or typographic quotes (an unclosed one runs to the end), or a word.
_TERM = re.compile(
    r"(?P<minus>(?<![^\s(])-)?"
    r"(?:[\"“”„«»](?P<phrase>[^\"“”„«»]*)(?:[\"“”„«»]|$)|(?P<word>[^\s\"“”„«»]+))"
)
_MOST_TERMS = 40  # SQLite refuses expressions deeper than 256; nobody types so many words
_LONGEST_QUERY = 2_000  # characters; a pasted page is cut, not refused
_SHORTEST_PREFIX = 2  # "a*" would match most of a large library


@dataclass(frozen=True)
class Term:
    """One searched word or phrase: its folded tokens, parted by spaces."""

    folded: str
    is_excluded: bool = False
    is_phrase: bool = False


@dataclass(frozen=True)
class ParsedQuery:
    """Groups that must all match (one term of each is enough), and terms that must not."""

    groups: tuple[tuple[Term, ...], ...] = ()
    excluded: tuple[Term, ...] = ()
    ends_in_word: bool = False


def parse_query(query: str) -> ParsedQuery:
    """Read a query. Nothing is an error: a misplaced operator is a word or nothing."""
    groups: list[tuple[Term, ...]] = []
    excluded: list[Term] = []
    joins = False
    last_is_word = False
    for match in list(_TERM.finditer(query[:_LONGEST_QUERY]))[:_MOST_TERMS]:
        if match.group() == "OR":
            joins = bool(groups)
            continue
        term = _term(match)
        if not term.folded:
            continue
        last_is_word = not (term.is_phrase or term.is_excluded)
        if term.is_excluded:
            excluded.append(term)
        elif joins:
            groups[-1] += (term,)
        else:
            groups.append((term,))
        joins = False
    return ParsedQuery(tuple(groups), tuple(excluded), last_is_word)


def _term(match: re.Match[str]) -> Term:
    phrase = match["phrase"]
    return Term(
        fold(phrase if phrase is not None else match["word"]),
        is_excluded=bool(match["minus"]),
        is_phrase=phrase is not None,
    )


def match_expression(query: str) -> str:
    """The query as an FTS5 MATCH expression for text folded by `fold`.

    "" when nothing is searchable: an empty box, only punctuation or emoji, only excluded words.
    Never an FTS5 syntax error, whatever is typed: every word is quoted and holds letters, marks
    and digits only.
    """
    parsed = parse_query(query)
    if not parsed.groups:
        return ""
    last = len(parsed.groups) - 1
    wanted = " AND ".join(
        _either(group, parsed.ends_in_word and position == last)
        for position, group in enumerate(parsed.groups)
    )
    if not parsed.excluded:
        return wanted
    unwanted = " OR ".join(f'"{term.folded}"' for term in parsed.excluded)
    return f"({wanted}) NOT ({unwanted})"


def _either(group: tuple[Term, ...], is_last: bool) -> str:
    quoted = [f'"{term.folded}"' for term in group]
    if is_last and _can_be_a_beginning(group[-1].folded):
        quoted[-1] += "*"
    return quoted[0] if len(quoted) == 1 else f"({' OR '.join(quoted)})"


def _can_be_a_beginning(folded: str) -> bool:
    """Whether the last token may stand for longer ones. Characters set apart are whole already."""
    last = folded.rpartition(" ")[2]
    return len(last) >= _SHORTEST_PREFIX and script_of(last[-1]) not in UNSPACED
