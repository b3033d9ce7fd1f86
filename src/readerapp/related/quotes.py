"""Finds quotations with who says them: marks, a word of saying and a name in one sentence.

Precision comes before recall: who is only called "she" is left out, and so is a quotation of which
two patterns name two people.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from readerapp.domain.stretch import Stretch
from readerapp.domain.values import dataclass
from readerapp.related.mentions import base_language, folded
from readerapp.related.sayings import Sayings, sayings_of
from readerapp.related.sentences import quotations, sentences_in
from readerapp.related.speakers import Speakers, speakers_of

QUOTED_CHARACTERS = 20_000  # of an article
MOST_QUOTES = 24  # of an article
_LEAST_WORDS = 4
_LEAST_LETTERS = 20
_LEAST_CJK, _LEAST_HANGUL = 9, 12
_MOST_LETTERS = 800  # of a row, one for each thing in a sentence
_CJK = frozenset({"ja", "zh"})
_ELIDING = frozenset({"fr", "it"})
_WORD = re.compile(
    r"(?P<word>[^\W\d_]+(?:[’'‐‑-][^\W\d_]+)*)|(?P<number>\d[\d.,]*)|(?P<sign>[^\w\s])"
)
_ELISION = re.compile(
    r"(?P<short>[ldjmnstc]|qu|dell|all|nell|sull|dall|un)[’'](?P<rest>\w.*)$", re.I
)
_INVERTED = re.compile(r"[’'-](?:ils?|elles?|on)$")
_ENDING = re.compile(r"(?<=\w)[’'](?:s|\w{0,6})$")
_COMMAS = frozenset(",،，、;；")
_COLONS = frozenset(":：")
_DASHES = frozenset("-–—―")
_APOSTROPHES = frozenset("’'")
_IGNORED = frozenset("()[]（）.…·・")


@dataclass(frozen=True, slots=True)
class SaidQuote:
    """A quotation and its sentence, as places in the text, and who says it, as the text names
    them in full."""

    quote: Stretch
    sentence: Stretch
    speaker: str


@dataclass(frozen=True, slots=True)
class Thing:
    """Something in a sentence: its letter, as `sayings.toml` explains them, a name in full, and
    where a quotation stands in its sentence."""

    letter: str
    name: str = ""
    quote: Stretch | None = None


def find_quotes(text: str, language: str) -> tuple[SaidQuote, ...]:
    """Quotations with their speakers in order of appearance, at most 24; none in a language that
    `sayings.toml` does not know. Any text will do."""
    sayings = sayings_of(language)
    if sayings is None:
        return ()
    found = (
        SaidQuote(
            Stretch(sentence.start + quote.start, sentence.start + quote.end), sentence, speaker
        )
        for sentence, things in rows_in(text, language, sayings)
        for quote, speaker in who_says(things, sayings)
    )
    return tuple(islice(found, MOST_QUOTES))


def rows_in(
    text: str, language: str, sayings: Sayings
) -> Iterator[tuple[Stretch, tuple[Thing, ...]]]:
    """Yield each sentence that quotes somebody, with what stands in it."""
    text = text[:QUOTED_CHARACTERS]
    if not any(quotations(line) for line in text.splitlines()):
        return
    speakers = speakers_of(text, language, sayings)
    if not speakers.by_words:
        return
    base = base_language(language)
    for sentence in sentences_in(text):
        line = text[sentence.start : sentence.end]
        quoted = [each for each in quotations(line) if _says_enough(line[each.start : each.end])]
        if quoted:
            things = islice(_things(line, quoted, base, sayings, speakers), _MOST_LETTERS)
            yield sentence, tuple(things)


def _says_enough(quotation: str) -> bool:
    inner = quotation[1:-1].strip()
    if re.search(r"[぀-ヿ一-鿿]", inner):
        return len(inner) >= _LEAST_CJK
    if re.search(r"[가-힣]", inner):
        return len(inner) >= _LEAST_HANGUL
    return len(inner) >= _LEAST_LETTERS and len(inner.split()) >= _LEAST_WORDS


def who_says(things: Sequence[Thing], sayings: Sayings) -> Iterator[tuple[Stretch, str]]:
    """Yield the quotations of a sentence that have one speaker, with the name."""
    row = "".join(thing.letter for thing in things)
    by_quote: dict[Stretch, set[str]] = {}
    for pattern in sayings.patterns:
        for match in pattern.finditer(row):
            part = things[match.start() : match.end()]
            if "speaker" in pattern.groupindex:
                name = things[match.start("speaker")].name
            else:
                name = next(thing.name for thing in part if thing.letter == "N")
            for thing in part:
                if thing.quote is not None:
                    by_quote.setdefault(thing.quote, set()).add(name)
    for quote, names in by_quote.items():
        if len(names) == 1:
            yield quote, names.pop()


def _things(
    line: str, quoted: list[Stretch], base: str, sayings: Sayings, speakers: Speakers
) -> Iterator[Thing]:
    """What stands in a sentence, in order: quotations, names, words, signs."""
    read = _glued if base in _CJK or base == "ko" else _worded
    place, last = 0, ""
    for quote in [*quoted, None]:
        between = line[place : quote.start if quote else len(line)]
        for thing in read(between, base, sayings, speakers, last):
            last = thing.letter
            yield thing
        if quote:
            yield Thing("Q", quote=quote)
            place, last = quote.end, "Q"


# Languages whose words stand apart


def _worded(
    part: str, base: str, sayings: Sayings, speakers: Speakers, last: str
) -> Iterator[Thing]:
    words = list(_split(part, base))
    keys = [folded(_ENDING.sub("", word)) if is_word else "" for word, is_word in words]
    place = 0
    while place < len(words):
        word, is_word = words[place]
        if not is_word:
            letter = _sign(word, last)
            place += 1
            if letter:
                last = letter
                yield Thing(letter)
            continue
        near = [key for key in keys[place : place + 2 * speakers.longest] if len(key) > 1]
        named = speakers.at(near) if len(keys[place]) > 1 and _may_open(word, base) else None
        if named:
            begins, place = place, _behind(keys, place, named[1])
            owns = _owns(words[place - 1][0], base)
            last = "N"
            yield Thing("N", _as_here(named[0], [word for word, _ in words[begins:place]]))
            if owns:
                yield Thing("s")
            continue
        place += 1
        last = _letter(word, sayings)
        yield Thing(last)


def _behind(keys: list[str], place: int, count: int) -> int:
    """Where a name of so many words ends; initials among them are not counted."""
    while count:
        count -= len(keys[place]) > 1
        place += 1
    return place


def _as_here(name: str, words: Sequence[str]) -> str:
    """The name without initials that do not stand here: "Arthur O. Olsen" may have a son."""
    if len(words) == 1 or any(len(word) == 1 for word in words):
        return name
    return " ".join(part for part in name.split() if len(part.rstrip(".")) > 1)


def _may_open(word: str, base: str) -> bool:
    return base == "ar" or word[0].isupper()


def _owns(word: str, base: str) -> bool:
    """Whether a name has an ending by which it is not who speaks: "Anna's", "Trump'ın"."""
    return base in ("en", "tr") and bool(_ENDING.search(word))


def _split(part: str, base: str) -> Iterator[tuple[str, bool]]:
    for match in _WORD.finditer(part):
        word = match["word"]
        if word is None:
            yield match.group(), bool(match["number"])
            continue
        elided = _ELISION.match(word) if base in _ELIDING else None
        if elided:
            yield elided["short"], True
            word = elided["rest"]
        yield word, True


def _letter(word: str, sayings: Sayings) -> str:
    small = word.lower()
    if small.startswith("ال"):  # the article of Arabic: "the director"
        return "R"
    found = sayings.kinds.get(small)
    if found:
        return found
    if _INVERTED.search(small):  # a-t-il, dit-elle
        return "!"
    return "o" if word[0].isupper() else "w"


def _sign(sign: str, last: str) -> str:
    if sign in _COMMAS:
        return "" if last == "," else ","
    if sign in _COLONS:
        return ":"
    if sign in _APOSTROPHES and last == "N":
        return "s"
    if sign in _DASHES:
        return "" if last in ("Q", ",") else "-"
    return "" if sign in _IGNORED else "-"


# Languages in which words and what marks them are glued together


def _glued(
    part: str, base: str, sayings: Sayings, speakers: Speakers, last: str
) -> Iterator[Thing]:
    names = speakers.as_written()
    longest = max(map(len, names))
    place = 0
    while place < len(part):
        letter = part[place]
        if letter.isspace():
            place += 1
            last = " "
            continue
        if not letter.isalnum():
            sign = _sign(letter, last)
            place += 1
            if sign:
                last = sign
                yield Thing(sign)
            continue
        thing, length = _glued_at(part, place, last, names, longest, base, sayings)
        place += length
        last = thing.letter
        yield thing


def _glued_at(
    part: str,
    place: int,
    last: str,
    names: dict[str, str],
    longest: int,
    base: str,
    sayings: Sayings,
) -> tuple[Thing, int]:
    for length in range(min(longest, len(part) - place), 1, -1):
        name = names.get(part[place : place + length])
        if name:
            return Thing("N", name), length
    for length in range(min(_longest(sayings), len(part) - place), 0, -1):
        kind = sayings.kinds.get(part[place : place + length], "")
        if kind and (kind != "e" or last in ("Q", "R", "N", "e")):
            return Thing(kind), length
    for begins, kind in sayings.begins:
        if part.startswith(begins, place):
            return Thing(kind), _word_length(part, place) if base == "ko" else len(begins)
    return Thing("w"), _word_length(part, place) if base == "ko" else 1


@cache
def _word_end() -> re.Pattern[str]:
    return re.compile(r"\w+")


def _word_length(part: str, place: int) -> int:
    match = _word_end().match(part, place)
    return len(match.group()) if match else 1


def _longest(sayings: Sayings) -> int:
    return max(map(len, sayings.kinds), default=0)
