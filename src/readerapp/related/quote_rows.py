"""A sentence as a row of letters, one for each thing in it: quotations, names, words of saying.

What the letters mean stands in `resources/related/sayings.toml`. Whoever may speak is named by the
article itself.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from readerapp.domain.stretch import Stretch
from readerapp.domain.values import dataclass
from readerapp.related.lexicon import lexicon
from readerapp.related.mentions import Mention, base_language, folded
from readerapp.related.names import find_names, find_unmarked
from readerapp.related.places import find_places
from readerapp.related.sentences import Sayings, agencies

_CJK = frozenset({"ja", "zh"})
_ELIDING = frozenset({"fr", "it"})
_WORD = re.compile(
    r"(?P<word>[^\W\d_]+(?:[’'‐‑-][^\W\d_]+)*)|(?P<number>\d[\d.,]*)|(?P<sign>[^\w\s])"
)
_ELISION = re.compile(
    r"(?P<short>[ldjmnstc]|qu|dell|all|nell|sull|dall|un)[’'](?P<rest>\w.*)$", re.I
)
_INVERTED = re.compile(r"(?P<verb>.*?)(?:-t)?[’'-](?P<who>ils?|elles?|on)$")
_ENDING = re.compile(r"(?<=\w)[’'](?:s|\w{0,6})$")
_COMMAS = frozenset(",،，、;；")
_COLONS = frozenset(":：")
_DASHES = frozenset("-–—―")
_APOSTROPHES = frozenset("’'")
_IGNORED = frozenset("()[]（）.…·・")

_ARABIC_WORD = re.compile(r"[ء-ي]+")
_MOST_OF_A_NAME = 2  # words; of three the first may be what the person is
_LEAST_OF_SURNAME = 2
_FOREIGN_IN_CHINESE = 3  # characters


@dataclass(frozen=True)
class Speakers:
    """Who may speak: names by their words, folded, each as the article writes it in full.

    A surname stands for the one full name that ends in it.
    """

    by_words: Mapping[tuple[str, ...], str]
    longest: int
    genitives: frozenset[tuple[str, ...]] = frozenset()

    def as_written(self) -> dict[str, str]:
        """The names as they stand in a text without spaces, and what stands for them."""
        whole = {name: name for name in self.by_words.values()}
        return {" ".join(words): name for words, name in self.by_words.items()} | whole

    def at(self, words: Sequence[str]) -> tuple[str, int] | None:
        """The name that begins with the first of these words, and how many of them are its own."""
        for count in range(min(self.longest, len(words)), 0, -1):
            name = self.by_words.get(tuple(words[:count]))
            if name:
                return name, count
        return None


@dataclass(frozen=True, slots=True)
class Thing:
    """Something in a sentence: its letter, as `sayings.toml` explains them, a name in full,
    where a quotation stands in its sentence, and the word of a role, "he" or "she"."""

    letter: str
    name: str = ""
    quote: Stretch | None = None
    word: str = ""


def things_in(
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
    keys = [_key(word) if is_word else "" for word, is_word in words]
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
            is_genitive = tuple(near[: named[1]]) in speakers.genitives
            owns = is_genitive or _owns(words[place - 1][0], base)
            last = "N"
            yield Thing("N", _as_here(named[0], [word for word, _ in words[begins:place]]))
            if owns:
                yield Thing("s")
            continue
        place += 1
        for thing in _plain(word, sayings):
            last = thing.letter
            yield thing


@lru_cache(maxsize=1 << 12)  # a text has few words, and often
def _key(word: str) -> str:
    return folded(_ENDING.sub("", word))


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


def _plain(word: str, sayings: Sayings) -> Iterator[Thing]:
    """A word that is no name; French ones may be a verb and who does it: "dit-elle"."""
    small = word.lower()
    if small.startswith("ال"):  # the article of Arabic: "the director"
        yield Thing("R")
        return
    found = sayings.kinds.get(small) or _last_part(small, sayings)
    inverted = None if found else _INVERTED.match(small)
    if inverted:
        if sayings.kinds.get(inverted["verb"]) == "V":
            yield Thing("V")
        who = inverted["who"]
        yield Thing("h", word=who) if who in ("il", "elle") else Thing("!")
    elif found:
        yield Thing(found, word=small if found in "Rh" else "")
    else:
        yield Thing("o" if word[0].isupper() else "w")


def _last_part(word: str, sayings: Sayings) -> str:
    """ "R" for "SPD-Chef", whose last part is a role."""
    part = word.rpartition("-")[2]
    return "R" if part != word and sayings.kinds.get(part) == "R" else ""


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
    for length in range(min(max(map(len, sayings.kinds), default=0), len(part) - place), 0, -1):
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


def speakers_of(text: str, language: str, sayings: Sayings) -> Speakers:
    """The names of an article, for its language's way of saying who speaks."""
    base = base_language(language)
    if base == "ar":
        names = _arabic(text, sayings)
    elif base == "zh":
        names = _chinese(text, language)
    else:
        names = {
            mention.written: [key for key in map(folded, mention.written.split()) if len(key) > 1]
            for mention in _certain(text, language, sayings)
        }
    return _speakers(names, text, base)


def _certain(text: str, language: str, sayings: Sayings) -> Iterator[Mention]:
    """Names, each without the words of a role before it and of who is spoken to behind it."""
    rest = find_places(text, language).rest
    for mention in find_names(rest, language):
        words, keys = mention.written.split(), mention.key.split()
        begins = _behind_role(words, sayings) or _behind_letters(words)
        words, keys = words[begins:], keys[begins:]
        if len(words) > 1 and words[-1].lower() in sayings.told:
            words, keys = words[:-1], keys[:-1]
        key = " ".join(keys)
        if (
            keys
            and not words[0][0].islower()
            and key not in sayings.kinds
            and key not in agencies()
        ):
            yield Mention(key, " ".join(words))


def _behind_role(words: Sequence[str], sayings: Sayings) -> int:
    """Where a name begins: behind the roles it begins with, and behind one that two more words
    follow ("Harbour Board Chair Marta Olsen"; of "Billie Jean King" nothing is one)."""
    roles = [_is_role(word, sayings) for word in words]
    begins = 0
    while begins + 1 < len(words) and roles[begins]:
        begins += 1
    inside = [place for place in range(len(words) - _MOST_OF_A_NAME) if roles[place]]
    return max(begins, inside[-1] + 1 if inside else 0)


def _behind_letters(words: Sequence[str]) -> int:
    """1 where letters of an organisation stand before a name: "LSU Will Wade"."""
    return int(len(words) > _MOST_OF_A_NAME and len(words[0]) > 1 and words[0].isupper())


def _is_role(word: str, sayings: Sayings) -> bool:
    return sayings.kinds.get(word.lower()) in ("R", "d") or folded(word) in lexicon().titles


def _speakers(names: Mapping[str, Sequence[str]], text: str, base: str) -> Speakers:
    whole = {tuple(words): written for written, words in names.items() if words}
    last = Counter(words[-1] for words in whole if len(words) > 1)
    short = {
        words[-1:]: written
        if last[words[-1]] == 1 and _is_full_name(written, text)
        else written.split()[-1]
        for words, written in whole.items()
        if len(words) > 1 and len(words[-1]) > _LEAST_OF_SURNAME
    }
    found = short | whole
    owning = {(*words[:-1], f"{words[-1]}s"): name for words, name in found.items()}
    owning = {words: name for words, name in owning.items() if base == "de" and words not in found}
    return Speakers(found | owning, max(map(len, found), default=0), frozenset(owning))


def _is_full_name(written: str, text: str) -> bool:
    """Whether these words are likely to be all of a name and no more: few, no letters in a row of
    capitals, and not only at the beginning of a sentence, where "Watch" may stand before it."""
    words = written.split()
    shouted = any(len(word) > 1 and word.isupper() for word in words)
    if len(words) > _MOST_OF_A_NAME or shouted:
        return False
    return text.count(written) > 1 or bool(re.search(rf"[\w,;:] {re.escape(written)}", text))


def _arabic(text: str, sayings: Sayings) -> dict[str, list[str]]:
    """Two words behind a word of saying or a role, which the article says together twice or sets
    off with a sign."""
    words = [(match.group(), *match.span()) for match in _ARABIC_WORD.finditer(text)]
    together = Counter(
        f"{one} {other}"
        for (one, _, end), (other, start, _) in pairwise(words)
        if text[end:start] == " "
    )
    found: dict[str, list[str]] = {}
    for place in range(len(words) - 2):
        (before, _, _), (first, _, _), (second, _, end) = words[place : place + 3]
        name = f"{first} {second}"
        is_said = (
            sayings.kinds.get(before) in ("V", "R") or before.startswith("ال")
        ) and name in together
        is_plain = not {first, second} & sayings.kinds.keys() and not first.startswith("ال")
        is_set_off = text[end : end + 1] in ("،", ":") and first[0] not in "لبك"
        if is_said and is_plain and (together[name] > 1 or is_set_off):
            found[name] = [folded(first), folded(second)]
    return found


def _chinese(text: str, language: str) -> dict[str, list[str]]:
    """Foreign names, and three characters behind a surname that stand in the text twice."""
    found = {}
    for name in find_unmarked(text, language):
        is_foreign = len(name) > _FOREIGN_IN_CHINESE or "·" in name
        if is_foreign or text.count(name) > 1:
            found[name] = [name]
    return found
