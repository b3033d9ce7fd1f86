"""Sentences of a text, each as it stands there: what is shown of a report is never reworded.

What stands in quotation marks is not cut, so that a sentence holds who says it.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from readerapp.domain.stretch import Stretch
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import folded
from readerapp.related.sayings import mark_pairs

MOST_SENTENCES = 400  # of a text
LONGEST = 1500  # characters; a longer one is a list, or no sentence at all
_LONGEST_QUOTE = 1200
# Nothing is tried twice: 10,000 dots, or blanks, would take seconds.
_NARROW_END = re.compile(
    r"(?<![.!?…؟۔।])[.!?…؟۔।]++[\"”’»“\])）]*+(?=\s)|[。！？!?．]+[」』”’）)]*"
)
_OPENS = re.compile(r"\s++[\"“‘„«»(\[¿¡—–-]*\s*(?P<first>\S)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+(?:\.[^\W\d_])*)$")
_FULL_WIDTH = frozenset("。！？．")
_SHORTENINGS = (  # words whose stop ends no sentence
    "dist", "atty", "st", "no", "vs", "etc", "inc", "ltd", "co", "corp", "bzw", "ca", "mme", "mlle",
    "sra", "dra", "av", "ul", "prof", "hr", "fr",
)  # fmt: skip
_GOES_ON = tuple("とっなのをはが、，,라고")  # 「…。」と述べた
_MOST_MARKS = 200  # of a line that are tried
_SINGLE = frozenset("'‘")
_SINGLE_END = re.compile(r"([\w.,!?…])['’](?=[\s.,;:)\]—–-]|$)")
_STRAIGHT = '"'


def quotations(line: str) -> list[Stretch]:
    """Where quotations stand in a line, marks and all, the outer ones only. A mark without its
    partner opens nothing; straight ones count in pairs, or not at all when one is left over."""
    found: list[Stretch] = []
    place, tried = 0, 0
    straight = line.count(_STRAIGHT) % 2 == 0
    while place < len(line) and tried < _MOST_MARKS:
        closes = mark_pairs().get(line[place], "")
        if line[place] == _STRAIGHT:
            closes = _STRAIGHT if straight else ""
        is_single = line[place] in _SINGLE
        tried += bool(closes) or is_single
        end = _closing(line, place, closes) if closes else -1
        if is_single:
            end = _single(line, place)
        if end < 0:
            place += 1
        else:
            found.append(Stretch(place, end))
            place = end
    return found


def _single(line: str, start: int) -> int:
    """Behind the mark that closes a quotation in single marks, -1 without one or where it may be
    an apostrophe: "the players' hall" has one, too."""
    before, after = line[start - 1 : start], line[start + 1 : start + 2]
    if (before and not before.isspace() and before not in "([—–-") or not after.isalnum():
        return -1
    match = _SINGLE_END.search(line, start + 1, start + _LONGEST_QUOTE)
    return match.end() if match and match.group(1).casefold() != "s" else -1


def _closing(line: str, start: int, closes: str) -> int:
    """Behind the mark that closes what opens at `start`, -1 without one; the nearest of them, past
    those that open and close the same way inside."""
    opens, depth = line[start], 0
    for place in range(start + 1, min(len(line), start + _LONGEST_QUOTE)):
        letter = line[place]
        if letter in closes:
            if not depth:
                return place + 1
            depth -= 1
        elif letter == opens:
            depth += 1
    return -1


def sentences_in(text: str, start: int = 0) -> Iterator[Stretch]:
    """The sentences of a text in order, at most 400, without white space at their ends.

    A line ends a sentence, too. What is longer than 1,500 characters is left out.
    """
    return islice(_all(text, start), MOST_SENTENCES)


def _all(text: str, start: int) -> Iterator[Stretch]:
    place = start
    for line in text[start:].splitlines(keepends=True):
        for span in _of_line(line):
            bare = line[span.start : span.end]
            begin = span.start + len(bare) - len(bare.lstrip())
            end = span.end - (len(bare) - len(bare.rstrip()))
            if 0 < end - begin <= LONGEST:
                yield Stretch(place + begin, place + end)
        place += len(line)


def _of_line(line: str) -> Iterator[Stretch]:
    start, quoted, number = 0, quotations(line), 0
    for match in _NARROW_END.finditer(line):
        while number < len(quoted) and quoted[number].end < match.end():
            number += 1
        inside = number < len(quoted) and quoted[number].start <= match.start()
        if inside and match.end() < quoted[number].end:
            continue
        if _ends(line, match, start):
            yield Stretch(start, match.end())
            start = match.end()
    yield Stretch(start, len(line))


def _ends(line: str, match: re.Match[str], start: int) -> bool:
    """Whether a stop ends its sentence: none does behind "Dr" or before a small letter."""
    if match.group()[0] in _FULL_WIDTH:
        is_marked = match.group()[-1] not in _FULL_WIDTH
        return not (is_marked and line[match.end() : match.end() + 1] in _GOES_ON)
    following = _OPENS.match(line, match.end())
    if following is None:
        return not line[match.end() :].strip()
    if following["first"].islower() or following["first"] in ",;:":
        return False
    if not match.group().startswith(".") or match.group().startswith(".."):
        return True
    before = _WORD_BEFORE.search(line, max(start, match.start() - 24), match.start())
    return before is None or not _shortens(before.group())


@cache
def _shortenings() -> frozenset[str]:
    return lexicon().short_titles | frozenset(_SHORTENINGS)


def _shortens(word: str) -> bool:
    return len(word) == 1 or "." in word or folded(word) in _shortenings()
