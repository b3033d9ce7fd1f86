"""The search query language: what a reader types, as parts that cannot be malformed.

climate summit          both words, the last one also as the beginning of a longer word
"climate summit"        the exact phrase
climate OR weather      either
climate -football       without the second
(a OR "b c") -(d e)     grouped
title:climate           an operator, before a word or a phrase; `domain.searches.Operator`
after:7d                a date: a day, a month, a year, "yesterday", or days back
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from readerapp.domain.searches import All, Column, Either, Not, Operator, OperatorTerm, Part, Phrase
from readerapp.languages.folding import fold

_STATED = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")

_AGO = re.compile(r"(\d{1,5})([dwmy])")

_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}

_NAMED = {"today": 0, "yesterday": 1}


def days_of(text: str, today: date) -> tuple[date, date] | None:
    """The first day of what is meant and the day after its last one; None when it is no date.

    A year, a month, a day; "today", "yesterday"; so many days, weeks, months (of 30 days) or years
    (of 365) ago, as one day.
    """
    word = text.strip().lower()
    ago = _AGO.fullmatch(word)
    try:
        if word in _NAMED or ago:
            back = _NAMED[word] if ago is None else int(ago[1]) * _DAYS[ago[2]]
            day = today - timedelta(days=back)
            return day, day + timedelta(days=1)
        stated = _STATED.fullmatch(word)
        return _stated(stated) if stated else None
    except (ValueError, OverflowError):
        return None


def _stated(match: re.Match[str]) -> tuple[date, date]:
    year, month, day = (int(part) if part else 0 for part in match.groups())
    if day:
        first = date(year, month, day)
        return first, first + timedelta(days=1)
    if month:
        return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)
    return date(year, 1, 1), date(year + 1, 1, 1)


_NAMES = {operator.value: operator for operator in Operator} | {"language": Operator.LANGUAGE}

_COLUMNS = {Operator.TITLE: Column.TITLE, Operator.AUTHOR: Column.AUTHORS}

# A phrase in straight or typographic quotes (an unclosed one runs to the end), or a word; either
# may have an operator before it. Input methods for Chinese type wide colons and parentheses.
_TERM = re.compile(
    rf"""
    (?P<close>[)）])
    | (?P<minus>(?<![^\s(（])-)?
      (?:
        (?P<open>[(（])
        | (?P<alone>{"|".join(_NAMES)})[:：](?=[\s()（）]|$)
        | (?:(?P<operator>{"|".join(_NAMES)})[:：])?
          (?: ["“”„«»](?P<phrase>[^"“”„«»]*)(?:["“”„«»]|$) | (?P<word>[^\s"“”„«»()（）]+) )
      )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_MOST_TERMS = 40  # nobody types so many words

_LONGEST_QUERY = 2_000  # characters; a pasted page is cut, not refused

_DEEPEST = 8  # parentheses in each other; SQLite's own limit is far above


def parse(query: str) -> Part | None:
    """Read a query; None when nothing in it can be searched for.

    Nothing is an error: a misplaced operator is a word or nothing.
    """
    terms = list(_TERM.finditer(query[:_LONGEST_QUERY]))[:_MOST_TERMS]
    return _until_close(iter(terms), 0, terms[-1] if terms else None)


def _until_close(
    terms: Iterator[re.Match[str]], depth: int, last: re.Match[str] | None
) -> Part | None:
    groups: list[list[Part]] = []
    joins = False
    for term in terms:
        if term["close"]:
            if depth:
                break
        elif term.group() == "OR":
            joins = bool(groups)
        elif part := _part(term, terms, depth, last):
            if joins:
                groups[-1].append(part)
            else:
                groups.append([part])
            joins = False
    return _all(_either(group) for group in groups)


def _all(parts: Iterable[Part]) -> Part | None:
    found = tuple(parts)
    return All(found) if len(found) > 1 else next(iter(found), None)


def _either(parts: list[Part]) -> Part:
    return Either(tuple(parts)) if len(parts) > 1 else parts[0]


def _part(
    term: re.Match[str], terms: Iterator[re.Match[str]], depth: int, last: re.Match[str] | None
) -> Part | None:
    if term["open"]:
        part = _until_close(terms, depth + 1, last) if depth < _DEEPEST else None
    else:
        part = _leaf(term, is_last=term is last)
    return Not(part) if part and term["minus"] else part


def _leaf(term: re.Match[str], *, is_last: bool) -> Part | None:
    name = (term["operator"] or term["alone"] or "").lower()
    operator = _NAMES[name] if name else None
    text = term["phrase"] if term["phrase"] is not None else term["word"] or ""
    is_phrase = term["phrase"] is not None
    if operator and (operator not in _COLUMNS or not text):
        return OperatorTerm(operator, text.strip(), is_phrase)
    folded = fold(text)
    if not folded:
        return None
    column = _COLUMNS[operator] if operator else Column.ANY
    return Phrase(folded, column, is_last and not is_phrase and not term["minus"])


def words_in(part: Part | None) -> tuple[Phrase, ...]:
    """The words that are wanted, for marking them where they are found."""
    if isinstance(part, Phrase):
        return (part,)
    if isinstance(part, All | Either):
        return tuple(words for inner in part.parts for words in words_in(inner))
    return ()
