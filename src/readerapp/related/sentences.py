"""Sentences of a text, each as it stands there: what is shown of a report is never reworded. And
the words and patterns by which each language says who says what, from related/sayings.toml.

What stands in quotation marks is not cut, so that a sentence holds who says it.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any

from readerapp.domain.stretch import Stretch
from readerapp.domain.values import dataclass
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import base_language, folded
from readerapp.resources import resource


@dataclass(frozen=True)
class Sayings:
    """Words of a language, small, and what each of them is for; see the file.

    `kinds` maps a word to its letter; `begins` those that may go on, longest first; `patterns`
    find the quotation and its speaker in a row of letters, `inside` the speaker in what is quoted,
    `indirect` who tells what stands without marks, `meant` a quotation of somebody not named.
    `told` are bodies to which somebody speaks: behind a name they are no part of it.
    """

    kinds: dict[str, str]
    begins: tuple[tuple[str, str], ...]
    patterns: tuple[re.Pattern[str], ...]
    inside: tuple[re.Pattern[str], ...] = ()
    indirect: tuple[re.Pattern[str], ...] = ()
    meant: tuple[re.Pattern[str], ...] = ()
    told: frozenset[str] = frozenset()


_KINDS = (
    ("and", "a"),
    ("article", "d"),
    ("preposition", "p"),
    ("told", "p"),
    ("ending", "e"),
    ("subject", "e"),
    ("that", "t"),
    ("helping", "x"),
    ("roles", "R"),
    ("stop", "!"),
    ("he", "h"),
    ("she", "h"),
    ("say", "V"),
)

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
    "sr", "sra", "dra", "av", "ul", "prof", "hr", "fr",
)  # fmt: skip
# Languages that write ordinals with a stop, as "5. Februar" and "Ludwig XIV."; a number of three
# figures and more is none in a text, but a year.
_WITH_ORDINALS = frozenset((
    "bs", "cs", "da", "de", "et", "eu", "fi", "fo", "hr", "hsb", "hu", "is", "lb", "lv", "nb", "nn",
    "no", "pl", "sh", "sk", "sl", "sr", "tr",
))  # fmt: skip
_ORDINAL = re.compile(r"(?<![\w.,:])(?:\d{1,2}|[IVX]{1,6})$")
_GOES_ON = tuple("とっなのをはが、，,라고")  # 「…。」と述べた
_BREAK = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+$")
_MOST_LINES = 24  # over which a quotation goes on
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
        closes = _mark_pairs().get(line[place], "")
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


def join_quotations(text: str) -> str:
    """The text, in which a quotation that goes on over lines is one line; as long as it was.

    Joined are the lines from one in which a mark opens that nothing closes to the next that closes
    it, if none between opens one more."""
    lines = text.splitlines(keepends=True)
    number = 0
    while number < len(lines):
        last = _closing_line(lines, number)
        for place in range(number, last):
            lines[place] = _BREAK.sub(lambda match: " " * len(match.group()), lines[place])
        number = last + 1
    return "".join(lines)


def _closing_line(lines: list[str], number: int) -> int:
    """Which line closes the quotation that stands open at the end of this one, else this one."""
    opens, closes = _left_open(lines[number])
    length = 0
    for place in range(number + 1, min(len(lines), number + _MOST_LINES) if closes else 0):
        line = lines[place]
        found = next((letter for letter in line if letter == opens or letter in closes), "")
        if found:
            return place if found in closes else number
        length += len(line)
        if length > _LONGEST_QUOTE:
            break
    return number


def _left_open(line: str) -> tuple[str, str]:
    """The mark that stands open at the end of a line, and those that would close it."""
    if line.count(_STRAIGHT) % 2:
        return _STRAIGHT, _STRAIGHT
    closed = {place for each in quotations(line) for place in range(each.start, each.end)}
    for place, letter in enumerate(line):
        if letter in _mark_pairs() and place not in closed:
            return letter, _mark_pairs()[letter]
    return "", ""


def sentences_in(text: str, language: str = "") -> Iterator[Stretch]:
    """The sentences of a text in order, at most 400, without white space at their ends.

    A line ends a sentence, too. What is longer than 1,500 characters is left out.
    """
    has_ordinals = base_language(language) in _WITH_ORDINALS
    return islice(_all(text, has_ordinals=has_ordinals), MOST_SENTENCES)


def _all(text: str, *, has_ordinals: bool) -> Iterator[Stretch]:
    place = 0
    for line in text.splitlines(keepends=True):
        for span in _of_line(line, has_ordinals=has_ordinals):
            bare = line[span.start : span.end]
            begin = span.start + len(bare) - len(bare.lstrip())
            end = span.end - (len(bare) - len(bare.rstrip()))
            if 0 < end - begin <= LONGEST:
                yield Stretch(place + begin, place + end)
        place += len(line)


def _of_line(line: str, *, has_ordinals: bool) -> Iterator[Stretch]:
    start, quoted, number = 0, quotations(line), 0
    for match in _NARROW_END.finditer(line):
        while number < len(quoted) and quoted[number].end < match.end():
            number += 1
        inside = number < len(quoted) and quoted[number].start <= match.start()
        if inside and match.end() < quoted[number].end:
            continue
        if _ends(line, match, start, has_ordinals=has_ordinals):
            yield Stretch(start, match.end())
            start = match.end()
    yield Stretch(start, len(line))


def _ends(line: str, match: re.Match[str], start: int, *, has_ordinals: bool) -> bool:
    """Whether a stop ends its sentence: none does behind "Dr" or before a small letter, nor one
    that makes a number an ordinal."""
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
    begins = max(start, match.start() - 24)
    if has_ordinals and _ORDINAL.search(line, begins, match.start()):
        return False
    before = _WORD_BEFORE.search(line, begins, match.start())
    return before is None or not _shortens(before.group())


@cache
def _shortenings() -> frozenset[str]:
    return lexicon().short_titles | frozenset(_SHORTENINGS)


def _shortens(word: str) -> bool:
    return len(word) == 1 or "." in word or folded(word) in _shortenings()


@cache
def sayings_of(language: str) -> Sayings | None:
    """The words of a language, of any country and script; None for one that has none."""
    table = _table()
    words: dict[str, Any] | None = table.get(base_language(language))
    if words is None or base_language(language) in ("marks", "patterns", "agencies"):
        return None
    kinds: dict[str, str] = {}
    for name, letter in _KINDS:
        kinds |= dict.fromkeys(str(words.get(name, "")).split(), letter)
    begins = {word[1:]: letter for word, letter in kinds.items() if word.startswith("~")}
    patterns = [table["patterns"][name] for name in words["patterns"]]

    def written(*kinds: str) -> tuple[re.Pattern[str], ...]:
        found = (each for pattern in patterns for kind in kinds for each in pattern.get(kind, ()))
        return tuple(map(re.compile, found))

    return Sayings(
        kinds={word: letter for word, letter in kinds.items() if not word.startswith("~")},
        begins=tuple(sorted(begins.items(), key=lambda item: -len(item[0]))),
        patterns=written("before", "after"),
        inside=written("inside"),
        indirect=written("indirect"),
        meant=written("meant"),
        told=frozenset(str(words.get("told", "")).split()),
    )


@cache
def agencies() -> frozenset[str]:
    """Names of news agencies, folded."""
    return frozenset(_table()["agencies"]["names"])


@cache
def _mark_pairs() -> dict[str, str]:
    """The mark that opens a quotation, and those that may close it."""
    pairs: dict[str, str] = {}
    for opens, closes in _table()["marks"]["pairs"]:
        pairs[opens] = pairs.get(opens, "") + closes
    return pairs


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource("related", "sayings.toml").read_text("utf-8"))
